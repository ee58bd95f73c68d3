"""Keeping the files of a caseload aside as they are, before something else takes their place."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from ipscoach.paths import Home, journals_of
from ipscoach.vault.files import make_private_folder, sync_file, sync_folder, told_when_unwritable


def keep_files(home: Home, moment: datetime) -> Path:
    """Copy caseload, journals and key files into a new folder among the backups; return it.

    Args:
        home: where they lie; the caller holds its lock.
        moment: what the name of the folder tells, in UTC.

    Raises:
        CannotWrite: no room; what lies in the home folder is as it was.
    """
    make_private_folder(home.backups)
    stem = f"replaced-{moment.astimezone(UTC):%Y%m%dT%H%M%S}"
    folder, number = home.backups / stem, 1
    while folder.exists():
        number += 1
        folder = home.backups / f"{stem}-{number}"
    make_private_folder(folder)
    with told_when_unwritable():
        try:
            for path in _files_of(home):
                shutil.copy2(path, folder / path.name)
                sync_file(folder / path.name)
        except OSError:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        sync_folder(folder)
        sync_folder(home.backups)
    return folder


def _files_of(home: Home) -> list[Path]:
    ours = (home.database, *journals_of(home.database), home.slots, home.spare_slots)
    return [path for path in ours if path.is_file()]
