"""The indexes of the search: they hold each row of their table, as it stands, and no other."""

from __future__ import annotations

from ipscoach.records.doctor.plan import searches
from ipscoach.records.line import spelled
from ipscoach.sentence import Sentence, marked
from ipscoach.vault.checks.check import Check, Subject
from ipscoach.vault.connection import Connection, driver, spoken
from ipscoach.vault.errors import DatabaseDamaged

SEARCH = Subject("search_index", marked("Index of the search"))
_ENDING = "_fts"
_COUNTS = """SELECT count(*) FROM (SELECT seq FROM $table EXCEPT SELECT id FROM ${index}_docsize
    UNION ALL SELECT id FROM ${index}_docsize EXCEPT SELECT seq FROM $table)"""
_COMPARE = "INSERT INTO $index ($index, rank) VALUES ('integrity-check', 1)"
_REBUILD = "INSERT INTO $index ($index) VALUES ('rebuild')"


def check_search(connection: Connection) -> Check:
    """Say whether the search finds what is there, and only that."""
    names = searches(connection)
    if wrong := [name.removesuffix(_ENDING) for name in names if not _agrees(connection, name)]:
        return SEARCH.damaged(
            Sentence("The search may miss what is in {tables}.", tables=", ".join(wrong)),
            Sentence("Nothing of the records is lost; make the index anew with --fix."),
            mendable=True,
        )
    return SEARCH.fine(Sentence("The search knows every record as it stands."))


def rebuild_search(connection: Connection) -> None:
    """Make every index that does not agree with its table anew."""
    for name in searches(connection):
        if not _agrees(connection, name):
            connection.execute(spelled(_REBUILD, index=name))


def _agrees(connection: Connection, index: str) -> bool:
    """Compare an index with its table: row by row first, then word by word.

    Raises:
        CannotWrite: the disk does not let them be compared.
    """
    words = {"index": index, "table": index.removesuffix(_ENDING)}
    try:
        with spoken():
            row = connection.execute(spelled(_COUNTS, **words)).fetchone()
            return row == (0,) and _compares(connection, spelled(_COMPARE, **words))
    except DatabaseDamaged:
        return False
    except driver().DatabaseError:  # there is no such index
        return False


def _compares(connection: Connection, statement: str) -> bool:
    # FTS5 takes its check as a statement that writes; it writes nothing, and is undone besides.
    was = connection.execute("PRAGMA query_only").fetchone()
    connection.execute("PRAGMA query_only = OFF")
    connection.execute("SAVEPOINT compared")
    try:
        connection.execute(statement)
    finally:
        connection.execute("ROLLBACK TO compared")
        connection.execute("RELEASE compared")
        connection.execute(f"PRAGMA query_only = {was[0] if was else 0}")
    return True
