"""Backups: one encrypted file each, proven before it gets its name, the superseded ones removed."""

from __future__ import annotations

import contextlib
import re
import threading
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import UTC, datetime
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
    told_when_unwritable,
)
from ipscoach.vault.rotation import superseded
from ipscoach.vault.slots import TooNewError, UnreadableError, parse

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
    # One name for each caseload: what a cut left is found again, and nobody else's is touched.
    packed = folder / f"ipscoach-{parse(held.slots).identity.hex()[:8]}{SUFFIX}.new"
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
        target = _free_name(folder, now)
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
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if (named := _NAME.fullmatch(path.name)) and _identity(path) == identity:
                with contextlib.suppress(ValueError):  # 20261399T…: a date that is none
                    made = datetime.strptime(named[1], _MOMENT).replace(tzinfo=UTC)
                    found.append(Backup(path, made))
    return sorted(found, key=lambda one: (one.made, one.path.name), reverse=True)


def rotate(folder: Path, identity: bytes, newest: Path) -> list[Path]:
    """Remove the backups of one caseload that newer ones supersede, and return which.

    Args:
        folder: where they lie.
        identity: whose they are.
        newest: the one that was just made and proven; it stays whatever the clock says.
    """
    ours = [one for one in backups_in(folder, identity) if one.path != newest]
    may_go = superseded(one.made for one in ours)
    gone: list[Path] = []
    for backup in ours:
        if backup.made in may_go:
            with contextlib.suppress(OSError):  # one that cannot be removed harms nobody
                backup.path.unlink()
                gone.append(backup.path)
    return gone


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


def _free_name(folder: Path, now: datetime) -> Path:
    stem = f"ipscoach-{now.astimezone(UTC):{_MOMENT}}"
    target, number = folder / f"{stem}{SUFFIX}", 1
    while target.exists():
        number += 1
        target = folder / f"{stem}-{number}{SUFFIX}"
    return target


def _identity(path: Path) -> bytes | None:
    try:
        return parse(container.keys_in(path)).identity
    except (OSError, BackupDamaged, UnreadableError, TooNewError):
        return None
