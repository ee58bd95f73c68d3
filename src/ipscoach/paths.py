"""Where things lie: one home folder, given from outside."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

_JOURNALS = ("-wal", "-shm", "-journal")


def journals_of(database: Path) -> tuple[Path, ...]:
    """Return where the journals of a file lie, if there are any: the last acts may be in them."""
    return tuple(database.with_name(database.name + ending) for ending in _JOURNALS)


def log_of(database: Path) -> Path:
    """Return where the log of a file lies while it is open, and after a crash."""
    return journals_of(database)[0]


@dataclass(frozen=True, slots=True)
class Home:
    """The folder of one coach's files. No name in it tells anything about a client."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted caseload."""
        return self.folder / "caseload.db"

    @property
    def slots(self) -> Path:
        """The key slots."""
        return self.folder / "caseload.keys"

    @property
    def spare_slots(self) -> Path:
        """The second copy of the key slots."""
        return self.folder / "caseload.bak"

    @property
    def own_files(self) -> tuple[Path, ...]:
        """What makes a caseload, or a part of one."""
        return self.slots, self.spare_slots, self.database, self.restored

    @property
    def settings(self) -> Path:
        """The coach's settings; nothing secret."""
        return self.folder / "settings.json"

    @property
    def scales(self) -> Path:
        """The organisation's own fidelity scales, beside the one that comes with the program."""
        return self.folder / "scales"

    @property
    def lock(self) -> Path:
        """Held by the one program that has the caseload open."""
        return self.folder / "ipscoach.lock"

    @property
    def backups(self) -> Path:
        """Backups: those before a migration, and all where the coach chose no other folder."""
        return self.folder / "backups"

    @property
    def restoring(self) -> Path:
        """A caseload that is being taken out of a backup; nothing counts on it yet."""
        return self.folder / "restoring"

    @property
    def restored(self) -> Path:
        """The same when it is proven: whoever opens the caseload next puts it in place first."""
        return self.folder / "restored"

    @property
    def faults(self) -> Path:
        """Where a crash writes its place in the code, without anybody's data."""
        return self.folder / "fault.txt"


def default_home() -> Home:
    """Return IPSCOACH_HOME, or the platform's folder for data that is not synced."""
    if folder := os.environ.get("IPSCOACH_HOME"):
        return Home(Path(folder).expanduser())
    from platformdirs import user_data_path  # 15 ms, and not needed when the folder is given

    return Home(user_data_path("ipscoach", appauthor=False))
