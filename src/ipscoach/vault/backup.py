"""Backups: one encrypted file each, proven before it gets its name, the superseded ones removed."""

from __future__ import annotations

import contextlib
import re
import shutil
import threading
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from ipscoach.paths import Home
from ipscoach.sentence import Sentence
from ipscoach.vault import container
from ipscoach.vault.connection import Connection, look_into, open_file, spoken
from ipscoach.vault.errors import BackupDamaged, DatabaseDamaged
from ipscoach.vault.files import (
    make_private_file,
    name_durably,
    sync_file,
    told_when_unwritable,
)
from ipscoach.vault.rotation import superseded
from ipscoach.vault.slots import SlotFile, TooNewError, UnreadableError, parse

SUFFIX = ".backup"
_NAME = re.compile(r"ipscoach-(\d{8}T\d{6})(?:-\d+)?\.backup")
_MOMENT = "%Y%m%dT%H%M%S"
_DRAFT = "backup.new"
_ONE_AT_A_TIME = threading.Lock()
"""Drafts have one name each: that of the day may come while one that was asked for is written."""
_TABLES = """SELECT name FROM sqlite_master
    WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"""


class Backup(NamedTuple):
    """A backup that was proven when it was made: only then did it get its name."""

    path: Path
    made: datetime
    """In UTC."""


class Held(NamedTuple):
    """What a backup is made from.

    Attributes:
        home: where it lies; drafts lie beside it.
        slots: the key file of this moment.
        key: the 32 bytes of the file key.
        mac: the key that signs its key file.
        unclosed: keeps the caseload open while it is copied.
    """

    home: Home
    slots: bytes
    key: bytearray
    mac: bytearray
    unclosed: Callable[[], AbstractContextManager[None]]


def write_backup(held: Held, folder: Path, now: datetime) -> Path:
    """Write a backup and return its path when it is proven and on the disk.

    Proven means: the copy opens with the key, every page of it holds, it has the rows that the
    caseload had, and what was written into the file is read back unchanged.

    Args:
        held: what it is made from.
        folder: where it goes; it is there.
        now: the moment that its name tells, in UTC.

    Raises:
        CannotWrite: the folder is not there, is full or read-only; nothing is left behind.
        DatabaseDamaged: a page of the caseload does not hold; earlier backups are as they were.
    """
    with _ONE_AT_A_TIME:
        return _write(held, folder, now)


def _write(held: Held, folder: Path, now: datetime) -> Path:
    draft = held.home.folder / _DRAFT
    packed = _packed_in(folder, parse(held.slots).identity)
    with contextlib.ExitStack() as clean:
        clean.enter_context(told_when_unwritable())
        for path in (draft, packed):
            path.unlink(missing_ok=True)
            clean.callback(path.unlink, missing_ok=True)
            make_private_file(path)
        counted = _copy(held, draft)
        if proven(draft, held.key) != counted:
            raise not_whole()
        container.pack(packed, held.slots, draft)
        container.read_through(packed)
        target = _free_name(folder, f"{now.astimezone(UTC):{_MOMENT}}")
        name_durably(packed, target)
    return target


def carry(backup: Path, folder: Path) -> Path:
    """Copy a backup into another folder and return its path when every byte of it is there.

    No key is needed: it goes on while the caseload is locked.

    Args:
        backup: one that was proven; it stays.
        folder: where it goes; it is there.

    Raises:
        CannotWrite: the folder is full or read-only; nothing is left behind.
        BackupDamaged: what was written is not what is read there; nothing is left behind.
    """
    with _ONE_AT_A_TIME, contextlib.ExitStack() as clean:
        clean.enter_context(told_when_unwritable())
        packed = _packed_in(folder, parse(container.keys_in(backup)).identity)
        packed.unlink(missing_ok=True)
        clean.callback(packed.unlink, missing_ok=True)
        make_private_file(packed)
        shutil.copyfile(backup, packed)
        sync_file(packed)
        container.read_through(packed)
        named = _NAME.fullmatch(backup.name)
        target = _free_name(folder, named[1] if named else backup.stem)
        name_durably(packed, target)
    return target


def proven(database: Path, key: bytearray) -> Mapping[str, int]:
    """Read every page of an encrypted file and return how many rows each table has.

    Raises:
        DatabaseDamaged: a page or a table does not hold.
    """
    connection = look_into(database, key)
    try:
        with spoken():
            damage = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            if damage or connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise not_whole()
            return _counts(connection)
    finally:
        connection.close()


def backups_in(folder: Path, identity: bytes) -> list[Backup]:
    """Return the backups of one caseload in a folder, the newest first.

    Another coach's may lie beside them, and files of any other kind: they are left out. So are
    those that do not begin as they were written.
    """
    found: list[Backup] = []
    with contextlib.suppress(OSError, ValueError):  # a name that can be none of a folder
        for path in folder.iterdir():
            named = _NAME.fullmatch(path.name)
            if named and (file := _keys_of(path)) and file.identity == identity:
                # 20261399T…: a date that is none; 00010101T…: one without a local day
                with contextlib.suppress(ValueError, OverflowError):
                    made = datetime.strptime(named[1], _MOMENT).replace(tzinfo=UTC)
                    made.astimezone()
                    found.append(Backup(path, made))
    return sorted(found, key=lambda one: (one.made, one.path.name), reverse=True)


def files_in(folder: Path) -> list[Path]:
    """Return all files of a folder that have the name of a backup, whosever and however they are.

    Raises:
        OSError: the folder is there and cannot be looked into.
    """
    with contextlib.suppress(FileNotFoundError, NotADirectoryError, ValueError):
        return sorted(path for path in folder.iterdir() if _NAME.fullmatch(path.name))
    return []


def is_of_these_keys(backup: Backup, mac: bytearray) -> bool:
    """Say whether a backup was made under the present keys, and not before new ones were made.

    Nothing is unlocked for it: its key file is signed with the key that signs the present one.
    """
    file = _keys_of(backup.path)
    return file is not None and file.is_signed(mac)


def rotate(folder: Path, identity: bytes, newest: Path) -> list[Path]:
    """Remove the backups of one caseload that newer ones supersede, and return which.

    Those that are dated ahead of the one just made come from a clock that was wrong: they stay,
    and count for nothing, for they would push out what is newer than they are.

    Args:
        folder: where they lie.
        identity: whose they are.
        newest: the one that was just made and proven; it stays whatever the clock says.
    """
    ahead = ahead_of(folder, identity, newest)
    ours = [one for one in backups_in(folder, identity) if one.path != newest and one not in ahead]
    may_go = superseded(one.made for one in ours)
    gone: list[Path] = []
    for backup in ours:
        if backup.made in may_go:
            with contextlib.suppress(OSError):  # one that cannot be removed harms nobody
                backup.path.unlink()
                gone.append(backup.path)
    return gone


def ahead_of(folder: Path, identity: bytes, newest: Path) -> list[Backup]:
    """Return the backups of one caseload that are dated more than a day after a newer one.

    Args:
        folder: where they lie.
        identity: whose they are.
        newest: the one that was just made.
    """
    named = _NAME.fullmatch(newest.name)
    if named is None:
        return []
    # A day: clocks of two time zones may have named them.
    last = datetime.strptime(named[1], _MOMENT).replace(tzinfo=UTC) + timedelta(days=1)
    return [one for one in backups_in(folder, identity) if one.made > last]


def not_whole() -> DatabaseDamaged:
    """Return the fault of a file that is damaged somewhere, though it opens."""
    return DatabaseDamaged(
        Sentence(
            "A page of the file does not hold what was saved on it; nothing was changed, so take "
            "an earlier backup, or see by “ipscoach doctor” what can be read."
        )
    )


def _copy(held: Held, draft: Path) -> Mapping[str, int]:
    """Copy the caseload, and return how many rows it had at that very moment."""
    with held.unclosed(), spoken(), contextlib.ExitStack() as last:
        steady = open_file(held.home.database, held.key)
        last.callback(steady.close)
        copying = open_file(held.home.database, held.key)
        last.callback(copying.close)
        # Nobody writes between the counting and the copy; reading goes on.
        steady.execute("BEGIN IMMEDIATE")
        last.callback(steady.execute, "ROLLBACK")
        counted = _counts(steady)
        copying.execute("VACUUM INTO ?", (str(draft),))
        return counted


def _counts(connection: Connection) -> dict[str, int]:
    names = [str(row[0]) for row in connection.execute(_TABLES).fetchall()]
    counted: dict[str, int] = {}
    for name in names:
        quoted = name.replace('"', '""')
        # The name of a table of this very file, quoted: no value can stand in its place.
        asks = f'SELECT count(*) FROM "{quoted}"'  # noqa: S608 - no value in it
        row = connection.execute(asks).fetchone()
        counted[name] = int(str(row[0])) if row else 0
    return counted


def _packed_in(folder: Path, identity: bytes) -> Path:
    """Return where a backup is written before it has its name.

    One name for each caseload: what a cut left is found again, and nobody else's is touched.
    """
    return folder / f"ipscoach-{identity.hex()[:8]}{SUFFIX}.new"


def _free_name(folder: Path, moment: str) -> Path:
    stem = f"ipscoach-{moment}"
    target, number = folder / f"{stem}{SUFFIX}", 1
    while target.exists():
        number += 1
        target = folder / f"{stem}-{number}{SUFFIX}"
    return target


def _keys_of(path: Path) -> SlotFile | None:
    try:
        return parse(container.keys_in(path))
    except (OSError, BackupDamaged, UnreadableError, TooNewError):
        return None
