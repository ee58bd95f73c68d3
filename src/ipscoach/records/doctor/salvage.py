"""Saving what is readable of a damaged file into a new one, encrypted with the same key."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from ipscoach.paths import journals_of
from ipscoach.records.doctor.contents import legible
from ipscoach.records.doctor.references import INSERT, Severed, holds, tie_up
from ipscoach.records.doctor.rows import Count, Wreck, readable
from ipscoach.records.errors import NewerCaseload
from ipscoach.records.line import spelled
from ipscoach.records.migrate import FORMAT, lay_out
from ipscoach.sentence import Sentence
from ipscoach.vault import container, meta
from ipscoach.vault.checks.opening import LookedAt
from ipscoach.vault.connection import Connection, open_file, spoken
from ipscoach.vault.errors import DatabaseDamaged
from ipscoach.vault.files import (
    make_private_file,
    name_durably,
    taken,
    told_when_unwritable,
)

_OF_THE_VAULT = "vault_meta"
_TABLES = """SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'
    AND name NOT LIKE '%\\_fts%' ESCAPE '\\' AND name <> 'alembic_version' ORDER BY rowid"""
_TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid"
_REBUILD = "INSERT INTO $index ($index) VALUES ('rebuild')"
_SEARCHED = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"


class Saved(NamedTuple):
    """What became of one table.

    Attributes:
        table: its name.
        saved: rows that are in the new file.
        lost: rows that are not, because they do not read or hang on one that does not; at most,
            where rows had been removed before.
        unknown: whether more may be lost, of which nothing is known any more.
    """

    table: str
    saved: int
    lost: int
    unknown: bool


def salvage(
    looked: LookedAt, target: Path, logged: Callable[[], object] | None = None
) -> list[Saved]:
    """Write what reads into a new backup file, and say of each table what does and does not.

    The damaged file is copied and never written to. Of clients and employers that do not read
    but to whom something else belongs a bare card is made, so that what belongs to them is kept.

    Args:
        looked: the damaged caseload, held.
        target: the new file, in the form of a backup; `ipscoach restore` takes it.
        logged: notes that a copy goes out, just before it is there.

    Raises:
        Refused: there is a file of that name.
        NewerCaseload: a later version wrote the damaged file.
        DatabaseDamaged: not even the list of its tables reads, or not one row.
        CannotWrite: no room; nothing is left behind.
    """
    if target.exists():
        raise taken(target)
    old, new = (target.with_name(f"{target.name}.{word}.new") for word in ("old", "db"))
    packed = target.with_name(f"{target.name}.new")
    with contextlib.ExitStack() as clean:
        clean.enter_context(told_when_unwritable())
        for path in (old, new, packed):
            for draft in (path, *journals_of(path)):
                draft.unlink(missing_ok=True)
                clean.callback(draft.unlink, missing_ok=True)
        _copy(looked, old)
        with contextlib.closing(legible(old, looked.key, new)) as wreck:
            saved = _rescue(wreck, looked, new)
        if not any(one.saved for one in saved if one.table != _OF_THE_VAULT):
            raise _nothing_read()
        make_private_file(packed)
        container.pack(packed, looked.file.text(), new)
        if logged is not None:
            logged()
        name_durably(packed, target)
    return saved


def _nothing_read() -> DatabaseDamaged:
    return DatabaseDamaged(
        Sentence(
            "Not one row can be read, so nothing could be saved from the caseload file; it was "
            "left as it is. Put it back from a backup."
        )
    )


def _copy(looked: LookedAt, old: Path) -> None:
    """Copy the file and its journals, in which the last acts may still be."""
    source = looked.home.database
    parts = (source, *journals_of(source))
    for part, copy in zip(parts, (old, *journals_of(old)), strict=True):
        if part.exists():
            make_private_file(copy)
            shutil.copyfile(part, copy)


def _rescue(wreck: Wreck, looked: LookedAt, new: Path) -> list[Saved]:
    number = _format(wreck)
    make_private_file(new)
    with contextlib.closing(open_file(new, looked.key, new=True)) as fresh, spoken():
        meta.prepare(fresh)
        lay_out(fresh, number)
        triggers = [(str(row[0]), str(row[1])) for row in fresh.execute(_TRIGGERS).fetchall()]
        fresh.execute("PRAGMA foreign_keys = OFF")
        fresh.execute("BEGIN IMMEDIATE")
        # The rules were kept when the rows were written; here they would only be in the way.
        for name, _ in triggers:
            fresh.execute(f"DROP TRIGGER {name}")
        tables = [str(row[0]) for row in fresh.execute(_TABLES).fetchall()]
        counts = {table: _take(wreck, fresh, table) for table in tables}
        severed = tie_up(fresh)
        for _, sql in triggers:
            fresh.execute(sql)
        for (name,) in fresh.execute(_SEARCHED).fetchall():
            fresh.execute(spelled(_REBUILD, index=str(name)))
        meta.write(fresh, meta.SLOTS, looked.file.text())
        fresh.execute("COMMIT")
        return [_said(table, count, severed) for table, count in counts.items()]


def _format(wreck: Wreck) -> int:
    number = wreck.number("PRAGMA user_version") or FORMAT
    if number > FORMAT:
        raise NewerCaseload(
            Sentence(
                "A newer version of this program wrote the caseload; it was left as it is, and "
                "the newer version can save what is readable."
            )
        )
    return number


def _take(wreck: Wreck, fresh: Connection, table: str) -> Count:
    """Copy the rows of a table that read."""
    columns = [str(row[1]) for row in fresh.execute(f"PRAGMA table_info({table})").fetchall()]
    marks = ", ".join("?" * len(columns))
    into = spelled(INSERT, table=table, names=", ".join(columns), marks=marks)
    count = Count()
    for row in readable(wreck, table, columns, count):
        if not holds(partial(fresh.execute, into, row)):
            count.read -= 1
            count.lost += 1
    return count


def _said(table: str, count: Count, severed: Severed) -> Saved:
    gone = severed.dropped.get(table, 0)
    return Saved(table, count.read - gone, count.lost + gone, not count.ended)
