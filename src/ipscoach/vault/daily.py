"""The backup of the day: whether it is due, where it goes, and what is said where it cannot."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple, Protocol

from ipscoach.clock import Clock
from ipscoach.sentence import Sentence
from ipscoach.vault.backup import Backup, backups_in, rotate
from ipscoach.vault.errors import CannotWrite
from ipscoach.vault.files import make_private_folder

NUDGE_DAYS = 7


class Source(Protocol):
    """What is used of an open vault."""

    @property
    def identity(self) -> bytes:
        """The caseload's id."""
        ...

    def back_up(self, folder: Path, now: datetime) -> Path:
        """Write a proven backup into a folder."""
        ...


class Folders(NamedTuple):
    """Where backups lie: in the home folder, and where the coach wants them."""

    usual: Path
    chosen: Path | None = None

    def first(self) -> Path:
        """Return the folder that counts."""
        return self.chosen or self.usual


class Made(NamedTuple):
    """A backup that was made, and what there is to say about where."""

    path: Path
    remark: Sentence | None = None


def folders(usual: Path, chosen: str) -> Folders:
    """Return the folders: `chosen` as the settings have it, empty for the usual one."""
    return Folders(usual, Path(chosen).expanduser() if chosen.strip() else None)


def is_due(vault: Source, where: Folders, today: date) -> bool:
    """Say whether the backup of the day is still to be made where it can be made now."""
    place = reached(where)
    return not any(_day(one) == today for one in backups_in(place, vault.identity))


def reached(where: Folders) -> Path:
    """Return the folder that a backup can be made in now."""
    chosen = where.chosen
    return chosen if chosen is not None and chosen.is_dir() else where.usual


def last_good(vault: Source, where: Folders) -> Backup | None:
    """Return the newest backup that can be seen now; each was proven when it was made."""
    seen = [*backups_in(where.usual, vault.identity)]
    if where.chosen is not None:
        seen += backups_in(where.chosen, vault.identity)
    return max(seen, key=lambda one: one.made, default=None)


def age(backup: Backup, today: date) -> int:
    """Return how many days ago a backup was made; 0 also where the clock went back."""
    return max((today - _day(backup)).days, 0)


def back_up(vault: Source, where: Folders, clock: Clock) -> Made:
    """Make a backup where the coach wants it, or in the usual folder and say so.

    A folder that she chose is never made: where a memory stick is not plugged in, its name would
    be one on this computer's own disk. Superseded ones are removed from the folder that was
    written to.

    Raises:
        CannotWrite: not even the usual folder takes it.
        DatabaseDamaged: the caseload is damaged; nothing was removed.
    """
    chosen, remark = where.chosen, None
    if chosen is not None and chosen != where.usual:
        try:
            if chosen.is_dir():
                return Made(_into(vault, chosen, where, clock))
            remark = Sentence(
                "The folder for backups, {folder}, is not there now, so this backup lies in "
                "{usual}; the next one is tried there again.",
                folder=str(chosen),
                usual=str(where.usual),
            )
        except CannotWrite:
            remark = Sentence(
                "The folder for backups, {folder}, cannot be written to or is full, so this "
                "backup lies in {usual}; the next one is tried there again.",
                folder=str(chosen),
                usual=str(where.usual),
            )
    return Made(_into(vault, where.usual, where, clock), remark)


def _into(vault: Source, folder: Path, where: Folders, clock: Clock) -> Path:
    if folder == where.usual:
        make_private_folder(folder)
    path = vault.back_up(folder, clock.now())
    rotate(folder, vault.identity, path)
    return path


def _day(backup: Backup) -> date:
    return backup.made.astimezone().date()
