"""Files that leave the program: whole or not at all, for their owner only, never over another."""

from __future__ import annotations

import contextlib
import os
import tempfile
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Draft:
    """A file that is on the disk, whole and for its owner only, and has not got its name yet."""

    path: Path
    place: Path

    def put(self) -> None:
        """Give it its name, never in place of another.

        Raises:
            Refused: there is a file of that name by now, or the folder cannot be written to.
        """
        try:
            name_durably(self.place, self.path)
        except (OSError, ValueError):
            raise _unwritable(self.path) from None

    def drop(self) -> None:
        """Take it away; where it has its name, or is gone, nothing happens."""
        with contextlib.suppress(OSError):
            self.place.unlink(missing_ok=True)


def draft_new(path: Path, content: bytes) -> Draft:
    """Write what is to become a file beside its place, and return when it is on the disk.

    Raises:
        Refused: there is a file of that name, or the folder cannot be written to.
    """
    check_free(path)
    with contextlib.ExitStack() as undo:
        try:
            handle, name = tempfile.mkstemp(dir=path.parent, prefix=".ipscoach-", suffix=".new")
            draft = Draft(path, Path(name))
            undo.callback(draft.drop)
            with os.fdopen(handle, "wb") as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
        except (OSError, ValueError):  # a name may also hold what no name can
            raise _unwritable(path) from None
        undo.pop_all()
    return draft


def write_new(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, readable by its owner only, never in place of another.

    Raises:
        Refused: there is a file of that name, or the folder cannot be written to.
    """
    draft = draft_new(path, content)
    try:
        draft.put()
    finally:
        draft.drop()


def _unwritable(path: Path) -> Refused:
    return Refused(
        Sentence("The file {path} cannot be written. Choose another folder.", path=str(path))
    )
