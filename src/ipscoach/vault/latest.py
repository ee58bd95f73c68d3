"""The last backup, found without a key: for when the caseload itself does not open any more."""

from __future__ import annotations

import contextlib
from datetime import date
from pathlib import Path

from ipscoach.paths import Home
from ipscoach.sentence import Refused, Sentence, Spoken
from ipscoach.vault import container
from ipscoach.vault.backup import SUFFIX, Backup, backups_in
from ipscoach.vault.copies import find
from ipscoach.vault.daily import Folders, is_there, lies_ahead
from ipscoach.vault.errors import (
    BackupDamaged,
    DatabaseDamaged,
    DatabaseEmpty,
    DatabaseMissing,
    KeysOutdated,
    SlotsDamaged,
    VaultFault,
)
from ipscoach.vault.slots import TooNewError, UnreadableError, parse

_HELPED = (DatabaseDamaged, DatabaseEmpty, DatabaseMissing, KeysOutdated, SlotsDamaged)


def helps(fault: Spoken) -> bool:
    """Say whether a backup is the way out: the caseload is damaged or gone, whatever is typed."""
    return isinstance(fault, _HELPED)


def last_backup(home: Home, where: Folders, today: date) -> Backup | None:
    """Return the newest backup of a caseload that can be seen now.

    Whose it is, the key file tells; where none is left, the backups in the usual folder do. One
    that is dated ahead by a clock that was wrong comes after all others.

    Args:
        home: where the caseload lies, or lay.
        where: where backups lie.
        today: the day.
    """
    owners = _owners(home, where.usual)
    folders = {where.usual, where.chosen or where.usual}
    seen = [one for folder in folders for owner in owners for one in backups_in(folder, owner)]
    return max(seen, key=lambda one: (not lies_ahead(one, today), one.made), default=None)


def newest_in(folder: Path) -> Backup | None:
    """Return the newest backup in a folder, whosever it is; None where there is none."""
    seen = [one for owner in _identities(folder) for one in backups_in(folder, owner)]
    return max(seen, key=lambda one: one.made, default=None)


def refuse_folder(source: Path) -> None:
    """Refuse a folder where a backup is asked for, and name the newest that lies in it.

    Raises:
        Refused: it is a folder.
    """
    if not is_there(source):
        return
    if newest := newest_in(source):
        raise Refused(
            Sentence(
                "{folder} is a folder, so nothing was restored. Its newest backup is {path}: name "
                "that file.",
                folder=str(source),
                path=str(newest.path),
            )
        )
    raise Refused(
        Sentence(
            "{folder} is a folder and holds no backup, so nothing was restored: name the file of "
            "a backup.",
            folder=str(source),
        )
    )


def _owners(home: Home, usual: Path) -> set[bytes]:
    with contextlib.suppress(VaultFault):
        return {find(home).file.identity}
    return _identities(usual)


def _identities(folder: Path) -> set[bytes]:
    found: set[bytes] = set()
    with contextlib.suppress(OSError, ValueError):
        for path in folder.iterdir():
            if path.suffix == SUFFIX:
                with contextlib.suppress(OSError, BackupDamaged, UnreadableError, TooNewError):
                    found.add(parse(container.keys_in(path)).identity)
    return found
