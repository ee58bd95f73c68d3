"""One program at a time: two of them writing would starve each other (storage.md 5)."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ipscoach.sentence import Sentence
from ipscoach.vault.errors import AlreadyOpen

if sys.platform == "win32":
    import msvcrt

    def _try(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class InstanceLock:
    """Held from unlocking to locking. The operating system lets go of it when a program dies.

    The file stays behind, empty and harmless: only a running program holds it.
    """

    def __init__(self, path: Path) -> None:
        """Take the lock.

        Raises:
            AlreadyOpen: another program, or another vault in this one, holds it.
            OSError: the folder cannot be written, or its disk knows no locks.
        """
        self._handle: int | None = None
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _try(handle)
        except OSError as error:
            os.close(handle)
            # Anything else is a disk that knows no locks (ENOLCK), not another window.
            if not isinstance(error, BlockingIOError | PermissionError):
                raise
            raise AlreadyOpen(
                Sentence(
                    "The caseload is already open in another window of this program; nothing "
                    "was changed, so go on there or close that window first."
                )
            ) from None
        self._handle = handle

    def release(self) -> None:
        """Let the next one in; a second call does nothing."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
