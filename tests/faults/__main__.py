"""The long form: `python -m tests.faults` makes thousands of faults and prints what came of them.

    python -m tests.faults [--only NAME]... [--count N] [--seconds N] [--seed N]
                           [--jobs N] [--folder DIR]

It ends with 1 where anything was lost, unnoticed or in plain text. The table is Markdown, so that
README.md can quote it; what else is worth telling stands below it.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from tests.faults.all_of_them import FAULTS
from tests.faults.result import Result

ROW = "| {:<37} | {:>7} | {:>4} | {:>9} | {:>10} |"
PIECE = 40
"""With --seconds a fault is made in so many rounds at most, each from another seed."""


def main() -> int:
    """Make all faults and print the table."""
    asked = _asked()
    # Nobody's own caseload, settings or keyring is near.
    for name in [name for name in os.environ if name.startswith("IPSCOACH_")]:
        del os.environ[name]
    print(ROW.format("fault", "made", "lost", "unnoticed", "plain text"))
    print(f"|{'-' * 39}|{'-' * 8}:|{'-' * 5}:|{'-' * 10}:|{'-' * 11}:|")
    names = asked.only or list(FAULTS)
    passed, remarks = True, list[str]()
    with tempfile.TemporaryDirectory(dir=asked.folder, prefix="faults-") as folder:
        # A fault may be made by somebody who is not root: the way has to be open.
        Path(folder).chmod(0o755)
        tempfile.tempdir = folder
        with ProcessPoolExecutor(asked.jobs, mp_context=get_context("fork")) as pool:
            for name, (result, seconds) in zip(
                names, pool.map(partial(_made, asked), names), strict=True
            ):
                passed &= result.passes
                made = f"{result.faults:,}".replace(",", " ")
                row = (made, result.lost, result.unnoticed, result.plain)
                print(ROW.format(FAULTS[name].title, *row), flush=True)
                remarks.append(f"{name}: {seconds:.0f} s; {result.told}".rstrip("; "))
    print("", *remarks, sep="\n")
    return 0 if passed else 1


def _made(asked: argparse.Namespace, name: str) -> tuple[Result, float]:
    """Make one kind of fault; return what came of it, and how many seconds it took."""
    begun, count = time.monotonic(), asked.count or FAULTS[name].module.LONG
    if not asked.seconds:
        return _round(name, count, asked.seed), time.monotonic() - begun
    total, seed = Result(0), asked.seed
    while time.monotonic() - begun < asked.seconds and total.faults < count:
        total += _round(name, max(1, count // PIECE), seed)
        seed += 1
    return total, time.monotonic() - begun


def _round(name: str, count: int, seed: int) -> Result:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        return FAULTS[name].module.run(count, seed, Path(folder))


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--only", action="append", choices=list(FAULTS), metavar="NAME")
    parser.add_argument("--count", type=int, help="how many of each")
    parser.add_argument("--seconds", type=float, help="for how long each, at about")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2, help="how many kinds at the same time")
    parser.add_argument("--folder", type=Path, help="where to work; a disk of its own tells most")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
