"""Files that leave the program: whole or not at all, for their owner only, never over another."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from ipscoach.sentence import Refused, Sentence
from ipscoach.vault.files import PRIVATE, name_durably, taken

if sys.platform != "win32":
    import fcntl

_PREFIX, _SUFFIX = ".ipscoach-", ".new"


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


class Draft:
    """A file that is on the disk, whole and for its owner only, and has not got its name yet.

    Where the system can, it has no name at all until it gets its own, so that a program killed
    before that leaves nothing. Elsewhere (macOS, Windows, a memory stick) it has a hidden name
    beside its place; one that a killed program left is removed when the next file is written
    into that folder.
    """

    def __init__(self, path: Path, content: bytes) -> None:
        """Write it; OSError and ValueError are the system's."""
        self.path = path
        self._place: Path | None = None
        unnamed = _without_a_name(path.parent)
        if unnamed is None:
            self._handle, self._place = _with_a_hidden_name(path.parent)
        else:
            self._handle = unnamed
        try:
            _write_all(self._handle, content)
            os.fsync(self._handle)
        except OSError:
            self.drop()
            raise

    def put(self) -> None:
        """Give it its name, never in place of another.

        Raises:
            Refused: there is a file of that name by now, or the folder cannot be written to.
        """
        try:
            if self._place is None:
                name_by_handle(self._handle, self.path)
            else:
                self._let_go()
                name_durably(self._place, self.path)
        except FileExistsError:
            raise taken(self.path) from None
        except (OSError, ValueError):
            raise _unwritable(self.path) from None

    def drop(self) -> None:
        """Take it away; where it has its name, or is gone, nothing happens."""
        self._let_go()
        if self._place is not None:
            with contextlib.suppress(OSError):
                self._place.unlink(missing_ok=True)

    def _let_go(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def draft_new(path: Path, content: bytes) -> Draft:
    """Write what is to become a file, and return when it is on the disk.

    Raises:
        Refused: there is a file of that name, or the folder cannot be written to.
    """
    check_free(path)
    _clear(path.parent)
    try:
        return Draft(path, content)
    except (OSError, ValueError):  # a name may also hold what no name can
        raise _unwritable(path) from None


def write_new(path: Path, content: bytes, logged: Callable[[], object] | None = None) -> None:
    """Write a file whole or not at all, readable by its owner only, never in place of another.

    Args:
        path: of the new file.
        content: of it.
        logged: writes down that it goes out; asked when it is on the disk and has no name yet,
            so that no file is there of which no act tells.

    Raises:
        Refused: there is a file of that name, or the folder cannot be written to.
    """
    draft = draft_new(path, content)
    try:
        if logged is not None:
            logged()
        draft.put()
    finally:
        draft.drop()


def name_by_handle(handle: int, path: Path) -> None:
    """Give an open file that has no name its first one, durably, never in place of another.

    Raises:
        OSError: it cannot be done, FileExistsError where there is a file of that name.
    """
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        # Only by a folder's handle is the link behind /proc followed to the file itself.
        os.link(_by_handle(handle), path.name, dst_dir_fd=folder, follow_symlinks=True)
        os.fsync(folder)
    finally:
        os.close(folder)


def _without_a_name(folder: Path) -> int | None:
    """Open an empty file that is in a folder and has no name; None where the system cannot."""
    if sys.platform != "linux":
        return None
    try:
        handle = os.open(folder, os.O_TMPFILE | os.O_RDWR, PRIVATE)
    except OSError:  # also where the folder is what is wrong: the other way tells
        return None
    if _by_handle(handle).exists():
        return handle
    os.close(handle)
    return None


def _with_a_hidden_name(folder: Path) -> tuple[int, Path]:
    """Open an empty file of a hidden name, held by a lock: `_clear` leaves it alone."""
    handle, name = tempfile.mkstemp(dir=folder, prefix=_PREFIX, suffix=_SUFFIX)
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return handle, Path(name)


def _by_handle(handle: int) -> Path:
    """Return the path by which an open file can be given a name."""
    return Path(f"/proc/self/fd/{handle}")


def _write_all(handle: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(handle, rest) :]


def _clear(folder: Path) -> None:
    """Remove drafts that killed programs left in a folder; on Windows nobody can those in use."""
    with contextlib.suppress(OSError, ValueError):
        for left in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
            with contextlib.suppress(OSError):
                if not _is_held(left):
                    left.unlink()


def _is_held(draft: Path) -> bool:
    if sys.platform == "win32":
        return False
    handle = os.open(draft, os.O_RDONLY | os.O_NOFOLLOW)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False


def _unwritable(path: Path) -> Refused:
    return Refused(
        Sentence("The file {path} cannot be written. Choose another folder.", path=str(path))
    )
