"""Rows whose owner did not read: the owner gets a bare card, or the row goes too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from ipscoach.records.line import spelled
from ipscoach.vault.connection import Connection, driver

BARE = "?"
"""The name on a card of which nothing was readable."""
_FIRST_CODE = 9001
INSERT = "INSERT OR IGNORE INTO $table ($names) VALUES ($marks)"
_ASK = "SELECT $column FROM $table WHERE rowid = ?"
_EMPTY = "UPDATE $table SET $column = NULL WHERE rowid = ?"
_DROP = "DELETE FROM $table WHERE rowid = ?"


@dataclass
class Severed:
    """What was done about rows that belong to something that did not read.

    Attributes:
        dropped: by table, how many rows went, because they mean nothing alone.
    """

    dropped: dict[str, int] = field(default_factory=dict[str, int])


def tie_up(connection: Connection) -> Severed:
    """Let every row find what it belongs to again; to be called without triggers.

    Clients and employers get a card with a question mark for a name (the client closed), so that
    notes about them are kept. Elsewhere a reference that may be empty is emptied, and a row that
    cannot be without goes.
    """
    done = Severed()
    while broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        for table, row, parent, number in broken:
            _tie(connection, str(table), int(str(row)), str(parent), int(str(number)), done)
    return done


def _tie(
    connection: Connection, table: str, row: int, parent: str, number: int, done: Severed
) -> None:
    column = next(
        str(one[3])
        for one in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()
        if one[0] == number
    )
    words = {"table": table, "column": column}
    found = connection.execute(spelled(_ASK, **words), (row,)).fetchone()
    if found is None or found[0] is None:
        return
    if make := _CARDS.get(parent):
        make(connection, str(found[0]))
        return
    try:
        connection.execute(spelled(_EMPTY, **words), (row,))
    except driver().DatabaseError as error:
        if "IntegrityError" not in type(error).__name__:
            raise
        connection.execute(spelled(_DROP, **words), (row,))
        done.dropped[table] = done.dropped.get(table, 0) + 1


def _client(connection: Connection, id_: str) -> None:
    taken = connection.execute("SELECT count(*) FROM client WHERE code GLOB 'K-9[0-9]*'").fetchone()
    code = f"K-{_FIRST_CODE + int(str(taken[0] if taken else 0))}"
    _add(connection, "client", id=id_, code=code, name=BARE, status="closed")


def _employer(connection: Connection, id_: str) -> None:
    known = {"name": BARE, "alphabetical": BARE, "stance": "unknown", "do_not_contact": 0}
    _add(connection, "employer", id=id_, **known)


def _add(connection: Connection, table: str, **known: str | int) -> None:
    """Add a row with what is known; other texts that must not be missing are empty."""
    for one in connection.execute(f"PRAGMA table_info({table})").fetchall():
        _, name, kind, needed, default, key = one
        if needed and default is None and not key and kind == "TEXT":
            known.setdefault(str(name), "")
    words = {"table": table, "names": ", ".join(known), "marks": ", ".join("?" * len(known))}
    connection.execute(spelled(INSERT, **words), tuple(known.values()))


_CARDS: dict[str, Callable[[Connection, str], None]] = {"client": _client, "employer": _employer}
