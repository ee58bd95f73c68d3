"""The encrypted file as pages and tables, without asking what is in them."""

from __future__ import annotations

import contextlib

from ipscoach.sentence import Sentence, marked
from ipscoach.vault import meta
from ipscoach.vault.checks.check import Check, Subject, from_a_backup
from ipscoach.vault.checks.opening import LookedAt
from ipscoach.vault.connection import Connection, driver, is_cut_short, open_file
from ipscoach.vault.errors import VaultFault

SHOWN = 5
PAGE_BYTES = 4096
DATABASE = Subject("database", marked("Caseload file"))
PAGES = Subject("pages", marked("Pages of the caseload file"))
STRUCTURE = Subject("structure", marked("Tables and indexes"))
REFERENCES = Subject("references", marked("What belongs together"))
JOURNAL = Subject("journal", marked("Way of saving"))
_FTS = "FTS5"


def check_database(looked: LookedAt, connection: Connection) -> Check:
    """Say whether the first page reads and the file is as long as it says."""
    if looked.home.database.stat().st_size % PAGE_BYTES:
        return _too_short()
    with contextlib.suppress(driver().DatabaseError):
        if is_cut_short(connection, looked.home.database):
            return _too_short()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if meta.read(connection, meta.SLOTS) is None:
            return DATABASE.doubtful(
                Sentence("The caseload file holds no copy of the keys."),
                Sentence("The next opening, or --fix, puts one there."),
                mendable=True,
            )
        return DATABASE.fine(Sentence("It opens with its key and has its whole length."))
    return DATABASE.damaged(
        Sentence("Its beginning cannot be read, or its end is missing."), from_a_backup()
    )


def _too_short() -> Check:
    return DATABASE.damaged(
        Sentence("The caseload file is shorter than it was: its end is missing."), from_a_backup()
    )


def check_pages(connection: Connection) -> Check:
    """Say whether every page is as it was written (each carries a check made with the key)."""
    bad = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    if not bad:
        return PAGES.fine(Sentence("Every page is as it was written."))
    return PAGES.damaged(
        Sentence("{count} pages are not as they were written.", count=len(bad)), from_a_backup()
    )


def check_structure(connection: Connection) -> Check:
    """Say whether SQLite finds its tables and indexes whole; the search has its own check."""
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check").fetchall()]
    if bad := [line for line in found if line != "ok" and _FTS not in line]:
        return STRUCTURE.damaged(
            Sentence(
                "Tables or indexes do not hold together: {what}.", what="; ".join(bad[:SHOWN])
            ),
            from_a_backup(),
        )
    return STRUCTURE.fine(Sentence("They hold together."))


def check_references(connection: Connection) -> Check:
    """Say whether every row that belongs to another finds it."""
    rows = connection.execute("PRAGMA foreign_key_check").fetchall()
    if rows:
        tables = sorted({str(row[0]) for row in rows})
        return REFERENCES.damaged(
            Sentence(
                "{count} rows belong to something that is gone ({tables}).",
                count=len(rows),
                tables=", ".join(tables),
            ),
            from_a_backup(),
        )
    return REFERENCES.fine(Sentence("Every row finds what it belongs to."))


def check_journal(looked: LookedAt, connection: Connection) -> Check:
    """Say whether saving is safe against a power cut, as connections of ours have it."""
    mode = connection.execute("PRAGMA journal_mode").fetchone()
    if mode != ("wal",):
        return JOURNAL.doubtful(
            Sentence(
                "Another program changed how the file is saved ({mode}).",
                mode=str(mode and mode[0]),
            ),
            Sentence("The next opening, or --fix, sets it right."),
            mendable=True,
        )
    try:
        open_file(looked.home.database, looked.key).close()
    except VaultFault as fault:
        return JOURNAL.damaged(fault.sentence)
    return JOURNAL.fine(
        Sentence("Each save is on the disk before it counts (WAL, FULL), nothing goes beside it.")
    )
