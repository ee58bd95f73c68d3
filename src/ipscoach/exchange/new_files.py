"""Files that leave the program: whole or not at all, for their owner only, never over another."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from ipscoach.sentence import Refused, Sentence
from ipscoach.vault.files import name_durably


def check_free(path: Path) -> None:
    """Refuse a name that a file has already; for asking before any work is done.

    Raises:
        Refused: there is a file of that name.
    """
    if path.exists():
        raise Refused(
            Sentence(
                "There is already a file {path}; it was left as it is. Choose another name.",
                path=str(path),
            )
        )


def write_new(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, readable by its owner only, never in place of another.

    Raises:
        Refused: there is a file of that name, or the folder cannot be written to.
    """
    check_free(path)
    draft: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".ipscoach-", suffix=".new")
        draft = Path(name)
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        name_durably(draft, path)
    except (OSError, ValueError):  # a name may also hold what no name can
        raise Refused(
            Sentence("The file {path} cannot be written. Choose another folder.", path=str(path))
        ) from None
    finally:
        if draft is not None:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
