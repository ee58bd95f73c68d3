"""Putting a restored caseload in the place of the present one: a cut is finished at the next start.

`restored/` in the home folder holds a caseload that was proven; what was here before it has been
kept. From the moment it has this name it is the coach's caseload. Its files are moved one by one,
and the folder goes last, so whatever the power does, the next start has all that it needs.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from ipscoach.paths import Home, journals_of
from ipscoach.vault.files import sync_folder, told_when_unwritable
from ipscoach.vault.lock import InstanceLock


def put_in_place(home: Home) -> None:
    """Move a restored caseload to where it belongs; nothing happens where there is none.

    The caller holds the lock of the home folder.

    Raises:
        CannotWrite: the folder cannot be written; the next start goes on.
    """
    if not home.restored.exists():
        return
    came = Home(home.restored)
    with told_when_unwritable():
        if came.database.exists():
            for journal in journals_of(home.database):
                journal.unlink(missing_ok=True)
            # Else a cut could leave the old journal beside the new file.
            sync_folder(home.folder)
            _move(came.database, home.database)
        for path, target in ((came.slots, home.slots), (came.spare_slots, home.spare_slots)):
            if path.exists():
                _move(path, target)
        shutil.rmtree(home.restored)
        sync_folder(home.folder)


def finish_restoring(home: Home) -> bool:
    """Do the same as `put_in_place` for somebody who does not hold the lock.

    Returns:
        Whether there was a restored caseload that waited.

    Raises:
        AlreadyOpen: another program works in this folder.
        CannotWrite: the folder cannot be written; the next start goes on.
    """
    if not home.restored.exists():
        return False
    with told_when_unwritable():
        lock = InstanceLock(home.lock)
    try:
        put_in_place(home)
    finally:
        lock.release()
    return True


def _move(path: Path, target: Path) -> None:
    path.replace(target)
    for folder in (target.parent, path.parent):
        sync_folder(folder)
