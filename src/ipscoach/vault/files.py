"""Files that are either the old or the new, whatever the power does in between."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Generator
from pathlib import Path

from ipscoach.sentence import Refused, Sentence
from ipscoach.vault.errors import CannotWrite

PRIVATE = 0o600


def make_private_folder(folder: Path) -> None:
    """Make the folder for its owner only (0700); an existing one is closed to others too."""
    with told_when_unwritable():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if sys.platform != "win32" and folder.stat().st_mode & 0o077:
            folder.chmod(0o700)


def make_private_file(path: Path) -> None:
    """Make an empty file that only its owner may read.

    Raises:
        FileExistsError: there is a file of that name.
    """
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE))


def write_durably(path: Path, content: bytes) -> None:
    """Replace a file in one step and return when it is on the disk, name and all.

    Raises:
        CannotWrite: the disk is full or the folder read-only; the old file is untouched.
    """
    temporary = path.with_name(path.name + ".new")
    with told_when_unwritable(temporary):
        temporary.unlink(missing_ok=True)
        make_private_file(temporary)
        temporary.write_bytes(content)
        sync_file(temporary)
        temporary.replace(path)
        sync_folder(path.parent)


def name_durably(temporary: Path, path: Path) -> None:
    """Give a finished file its name, never in place of another.

    Raises:
        Refused: there is a file of that name; the temporary one is left.
    """
    sync_file(temporary)
    try:
        _rename_new(temporary, path)
    except FileExistsError:
        raise taken(path) from None
    sync_folder(path.parent)


def taken(path: Path) -> Refused:
    """Return the refusal to write over a file."""
    return Refused(
        Sentence(
            "There is already a file “{name}” and it was left as it is; choose another name.",
            name=path.name,
        )
    )


def sync_file(path: Path) -> None:
    """Wait until a file's content is on the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Wait until a folder's names are on the disk; Windows offers no such thing."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def told_when_unwritable(*leftovers: Path) -> Generator[None]:
    """Turn a failing write into a sentence, and remove what it left."""
    try:
        yield
    except OSError as error:
        for path in leftovers:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        raise cannot_write() from error


def cannot_write() -> CannotWrite:
    """Return the fault of a full disk, or of a file that may not be read or written."""
    return CannotWrite(
        Sentence(
            "The caseload's folder cannot be used, because the disk is full or access is denied; "
            "what was saved before is safe, so make room or ask for the right and try again."
        )
    )


def _rename_new(temporary: Path, path: Path) -> None:
    if sys.platform == "win32":
        temporary.rename(path)
        return
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:  # a FAT memory stick knows no links
        if path.exists():
            raise FileExistsError from None
        temporary.rename(path)
    else:
        temporary.unlink()
