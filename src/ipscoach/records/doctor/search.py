"""The indexes of the search: they hold each row of their table, as it stands, and no other."""

from __future__ import annotations

from ipscoach.records.line import spelled
from ipscoach.sentence import Sentence, marked
from ipscoach.vault.checks.check import Check, Subject
from ipscoach.vault.connection import Connection, driver

SEARCH = Subject("search_index", marked("Index of the search"))
_INDEXES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"
    " ORDER BY name"
)
_ENDING = "_fts"
_COUNTS = """SELECT count(*) FROM (SELECT seq FROM $table EXCEPT SELECT id FROM ${index}_docsize
    UNION ALL SELECT id FROM ${index}_docsize EXCEPT SELECT seq FROM $table)"""
_COMPARE = "INSERT INTO $index ($index, rank) VALUES ('integrity-check', 1)"
_REBUILD = "INSERT INTO $index ($index) VALUES ('rebuild')"


def check_search(connection: Connection) -> Check:
    """Say whether the search finds what is there, and only that."""
    names = [name for (name,) in _names(connection)]
    if wrong := [name.removesuffix(_ENDING) for name in names if not _agrees(connection, name)]:
        return SEARCH.damaged(
            Sentence("The search may miss what is in {tables}.", tables=", ".join(wrong)),
            Sentence("Nothing of the records is lost; make the index anew with --fix."),
            mendable=True,
        )
    return SEARCH.fine(Sentence("The search knows every record as it stands."))


def rebuild_search(connection: Connection) -> None:
    """Make every index that does not agree with its table anew."""
    for (name,) in _names(connection):
        if not _agrees(connection, name):
            connection.execute(spelled(_REBUILD, index=name))


def _names(connection: Connection) -> list[tuple[str]]:
    return [(str(row[0]),) for row in connection.execute(_INDEXES).fetchall()]


def _agrees(connection: Connection, index: str) -> bool:
    """Compare an index with its table: row by row first, then word by word."""
    words = {"index": index, "table": index.removesuffix(_ENDING)}
    try:
        row = connection.execute(spelled(_COUNTS, **words)).fetchone()
        if row != (0,):
            return False
        return _compares(connection, spelled(_COMPARE, **words))
    except driver().DatabaseError:
        return False


def _compares(connection: Connection, statement: str) -> bool:
    # FTS5 takes its check as a statement that writes; it writes nothing, and is undone besides.
    was = connection.execute("PRAGMA query_only").fetchone()
    connection.execute("PRAGMA query_only = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(statement)
    except driver().DatabaseError:
        return False
    finally:
        connection.execute("ROLLBACK")
        connection.execute(f"PRAGMA query_only = {was[0] if was else 0}")
    return True
