"""The files of the repository, and fresh processes to look at what an import loads."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "ipscoach"


@cache
def tracked() -> tuple[Path, ...]:
    """Return the files that git knows, or would take: what somebody else will read."""
    names = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "-co", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=20,
    ).stdout.split("\0")
    return tuple(path for name in names if name and (path := ROOT / name).is_file())


def sources() -> Iterator[tuple[str, str, ast.Module]]:
    """Give name, text and tree of every file of the package."""
    for path in sorted(SOURCE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        yield path.relative_to(SOURCE).as_posix(), text, ast.parse(text)


def loaded_after(code: str, *arguments: str) -> set[str]:
    """Run code in a fresh process and return the names of the modules it has loaded."""
    told = "\nimport sys\nprint('\\n' + '\\n'.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code + told, *arguments],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCE.parent), "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return set(done.stdout.splitlines())
