"""The backup of the day: whether it is due, where it goes, and what is said where it cannot."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple, Protocol

from ipscoach.clock import Clock
from ipscoach.sentence import Sentence
from ipscoach.vault.backup import (
    Backup,
    Held,
    ahead_of,
    backups_in,
    carry,
    is_of_these_keys,
    rotate,
)
from ipscoach.vault.errors import BackupDamaged, CannotWrite
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

    def held(self) -> AbstractContextManager[Held]:
        """Give the present keys for a moment."""
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
    return Folders(usual, folder_of(chosen.strip()) if chosen.strip() else None)


def folder_of(text: str) -> Path:
    """Return the folder that somebody wrote; ~ is the home folder."""
    path = Path(text)
    return path.expanduser() if has_home(text) else path


def has_home(text: str) -> bool:
    """Say whether a path that begins with ~ or ~somebody names a home that this computer knows."""
    try:
        Path(text).expanduser()
    except RuntimeError:
        return False
    return True


def is_there(folder: Path) -> bool:
    """Say whether a folder is there; one that may not be looked at, or does not answer, is not."""
    try:
        return folder.is_dir()
    except OSError:
        return False


def is_due(vault: Source, where: Folders, today: date) -> bool:
    """Say whether the backup of the day is still to be made where it can be made now.

    One of the same day that was made before the keys were made new is none of this caseload.

    Raises:
        Locked: the vault was closed.
    """
    made = backups_in(reached(where), vault.identity)
    with vault.held() as held:
        return not any(_day(one) == today and is_of_these_keys(one, held.mac) for one in made)


def reached(where: Folders) -> Path:
    """Return the folder that a backup can be made in now."""
    chosen = where.chosen
    return chosen if chosen is not None and is_there(chosen) else where.usual


def last_good(vault: Source, where: Folders, today: date | None = None) -> Backup | None:
    """Return the newest backup that can be seen now; each was proven when it was made.

    Those that were made before the keys were made new do not count.

    Args:
        vault: whose it is.
        where: where backups lie.
        today: where it is given, one whose date lies ahead is returned only if there is no other:
            the clock was wrong once, and such a name would stay the newest for years.

    Raises:
        Locked: the vault was closed.
    """
    seen = [*backups_in(where.usual, vault.identity)]
    if where.chosen is not None and where.chosen != where.usual:
        seen += backups_in(where.chosen, vault.identity)

    def rank(one: Backup) -> tuple[bool, datetime]:
        return today is None or not lies_ahead(one, today), one.made

    with vault.held() as held:
        newest_first = sorted(seen, key=rank, reverse=True)
        return next((one for one in newest_first if is_of_these_keys(one, held.mac)), None)


def lies_ahead(backup: Backup, today: date) -> bool:
    """Say whether a backup is dated later than tomorrow, which another time zone may have made."""
    return _day(backup) > today + timedelta(days=1)


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

    def into(folder: Path) -> Path:
        if folder == where.usual:
            make_private_folder(folder)
        return vault.back_up(folder, clock.now())

    return _placed(where, vault.identity, into)


def back_up_here(vault: Source, where: Folders, clock: Clock) -> Path:
    """Make a backup in the usual folder, from where `take_on` takes it on; nothing is removed.

    Raises:
        CannotWrite: the usual folder does not take it.
        DatabaseDamaged: the caseload is damaged.
    """
    make_private_folder(where.usual)
    return vault.back_up(where.usual, clock.now())


def take_on(made: Path, identity: bytes, where: Folders) -> Made:
    """Take a backup from the usual folder on to where the coach wants it, or say why it stays.

    No key is needed, so the caseload may be locked meanwhile.

    Args:
        made: the backup, in the usual folder.
        identity: whose it is.
        where: where backups lie.
    """
    placed = _placed(
        where, identity, lambda folder: made if folder == where.usual else carry(made, folder)
    )
    if placed.path != made:
        with contextlib.suppress(OSError):  # one too many harms nobody
            made.unlink()
    return placed


def _placed(where: Folders, identity: bytes, into: Callable[[Path], Path]) -> Made:
    chosen, remark = where.chosen, None
    if chosen is not None and chosen != where.usual:
        if is_there(chosen):
            with contextlib.suppress(CannotWrite, BackupDamaged):
                return _rotated(into(chosen), identity)
            remark = Sentence(
                "The folder for backups, {folder}, cannot be written to or is full, so this "
                "backup lies in {usual}; the next one is tried there again.",
                folder=str(chosen),
                usual=str(where.usual),
            )
        else:
            remark = Sentence(
                "The folder for backups, {folder}, is not there now, so this backup lies in "
                "{usual}; the next one is tried there again.",
                folder=str(chosen),
                usual=str(where.usual),
            )
    made = _rotated(into(where.usual), identity)
    return Made(made.path, remark) if remark is not None else made


def _rotated(made: Path, identity: bytes) -> Made:
    """Remove what is superseded where a backup was made, and tell of those dated ahead."""
    rotate(made.parent, identity, made)
    ahead = ahead_of(made.parent, identity, made)
    if not ahead:
        return Made(made)
    return Made(
        made,
        Sentence(
            "The backup is made. In {folder} lie backups dated ahead, the last {day}: the clock "
            "of this computer was wrong when they were made, or is wrong now. They are kept and "
            "never superseded; set the clock right, or remove them by hand.",
            folder=str(made.parent),
            day=max(map(_day, ahead)),
        ),
    )


def _day(backup: Backup) -> date:
    return backup.made.astimezone().date()
