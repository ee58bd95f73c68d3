"""Rows whose owner did not read: the owner gets a bare card, or the row goes too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from ipscoach.records.line import spelled
from ipscoach.sentence import Sentence
from ipscoach.vault.connection import Connection, driver
from ipscoach.vault.errors import DatabaseDamaged

BARE = "?"
"""The name on a card of which nothing was readable."""
_FIRST_CODE = 9001
INSERT = "INSERT INTO $table ($names) VALUES ($marks)"
_ASK = "SELECT $column FROM $table WHERE rowid = ?"
_THERE = "SELECT 1 FROM $table WHERE id = ?"
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

    Raises:
        DatabaseDamaged: a row stays that belongs to nothing.
    """
    done = Severed()
    before: list[tuple[object, ...]] = []
    while broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        if broken == before:
            raise _untied(sorted({str(table) for table, *_ in broken}))
        before = broken
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
    if _has_card(connection, parent, found[0]):
        return
    if not holds(lambda: connection.execute(spelled(_EMPTY, **words), (row,))):
        connection.execute(spelled(_DROP, **words), (row,))
        done.dropped[table] = done.dropped.get(table, 0) + 1


def holds(write: Callable[[], object]) -> bool:
    """Write, and say whether the rules of the tables let it; any other failure is raised."""
    try:
        write()
    except driver().DatabaseError as error:
        if "IntegrityError" not in type(error).__name__:
            raise
        return False
    return True


def _has_card(connection: Connection, parent: str, id_: object) -> bool:
    """Say whether what a row belongs to is there, after making a bare card where that can be."""
    make = _CARDS.get(parent)
    if make is None or not isinstance(id_, str):
        return False
    # Several rows belong to the same one: the first of them made its card.
    there = connection.execute(spelled(_THERE, table=parent), (id_,)).fetchone()
    return there is not None or holds(lambda: make(connection, id_))


def _client(connection: Connection, id_: str) -> None:
    code = _free_code(connection)
    _add(connection, "client", id=id_, code=code, name=BARE, status="closed")


def _free_code(connection: Connection) -> str:
    """Return the first code from K-9001 on that no client has."""
    taken = {str(row[0]) for row in connection.execute("SELECT code FROM client").fetchall()}
    return next(code for code in map("K-{}".format, count(_FIRST_CODE)) if code not in taken)


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


def _untied(tables: list[str]) -> DatabaseDamaged:
    return DatabaseDamaged(
        Sentence(
            "Some rows belong to something that cannot be found or made anew ({tables}), so "
            "nothing was saved; the caseload file was left as it is. Put it back from a backup.",
            tables=", ".join(tables),
        )
    )


_CARDS: dict[str, Callable[[Connection, str], None]] = {"client": _client, "employer": _employer}
