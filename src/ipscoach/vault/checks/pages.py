"""The encrypted file as pages and tables, without asking what is in them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ipscoach.sentence import Sentence, marked
from ipscoach.vault import meta
from ipscoach.vault.checks.check import (
    Check,
    Subject,
    from_a_backup,
    listed,
    unseen,
)
from ipscoach.vault.checks.opening import LookedAt
from ipscoach.vault.connection import Connection, is_cut_short, open_file, spoken
from ipscoach.vault.errors import CannotWrite, DatabaseDamaged, VaultFault
from ipscoach.vault.files import cannot_write

PAGE_BYTES = 4096
DATABASE = Subject("database", marked("Caseload file"))
PAGES = Subject("pages", marked("Pages of the caseload file"))
STRUCTURE = Subject("structure", marked("Tables and indexes"))
REFERENCES = Subject("references", marked("What belongs together"))
JOURNAL = Subject("journal", marked("Way of saving"))
_FTS = "fts5"
_NAMED = re.compile(
    r"(?:\bindex|failed in|value in|order for) (?:sqlite_autoindex_(\w+)_\d+|(\w+))"
)
_TREE = re.compile(r"[Tt]ree (?:page )?(\d+)")
_ROOTS = "SELECT rootpage, tbl_name FROM sqlite_master WHERE rootpage"
_META = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'vault_meta'"


def check_database(looked: LookedAt, connection: Connection) -> Check:
    """Say whether the first page reads and the file is as long as it says.

    Raises:
        CannotWrite: the disk does not let it be seen.
    """
    if looked.database.stat().st_size % PAGE_BYTES:
        return _too_short()
    try:
        with spoken():
            if is_cut_short(connection, looked.database):
                return _too_short()
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            there = connection.execute(_META).fetchone()
            stored = there and meta.read(connection, meta.SLOTS)
    except DatabaseDamaged:
        return DATABASE.damaged(
            Sentence("Its beginning cannot be read, or its end is missing."), from_a_backup()
        )
    if stored is None:
        return DATABASE.doubtful(
            Sentence("The caseload file holds no copy of the keys."),
            Sentence("The next opening, or --fix, puts one there."),
            mendable=True,
        )
    return DATABASE.fine(Sentence("It opens with its key and has its whole length."))


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
    told = [str(row[0]) for row in connection.execute("PRAGMA integrity_check").fetchall()]
    found = [line for one in told for line in one.splitlines()]
    bad = [
        line for line in found if line != "ok" and _FTS not in line.lower() and line[:3] != "***"
    ]
    if not bad:
        return STRUCTURE.fine(Sentence("They hold together."))
    detail = "\n".join(bad)
    if names := _touched(connection, bad):
        return STRUCTURE.damaged(
            Sentence(
                "Tables or indexes do not hold together: {names} (places: {count} or more).",
                names=listed(names),
                count=len(bad),
            ),
            from_a_backup(),
            detail=detail,
        )
    return STRUCTURE.damaged(
        Sentence("The file does not hold together (places: {count} or more).", count=len(bad)),
        from_a_backup(),
        detail=detail,
    )


def _touched(connection: Connection, lines: Sequence[str]) -> list[str]:
    """Return the tables and indexes that SQLite's lines are about, by name."""
    names = {one or other for line in lines for one, other in _NAMED.findall(line)}
    trees = {int(number) for line in lines for number in _TREE.findall(line)}
    if trees:
        try:
            with spoken():
                roots = {int(str(root)): str(name) for root, name in connection.execute(_ROOTS)}
        except VaultFault:  # the list of tables is what is damaged: other lines name what they can
            roots = {}
        names |= {roots[tree] for tree in trees & roots.keys()}
    return sorted(names)


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
    if not looked.can_write:
        return unseen(JOURNAL, cannot_write())
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
        open_file(looked.database, looked.key).close()
    except CannotWrite as fault:
        return unseen(JOURNAL, fault)
    except VaultFault as fault:
        return JOURNAL.damaged(fault.sentence)
    return JOURNAL.fine(
        Sentence("Each save is on the disk before it counts (WAL, FULL), nothing goes beside it.")
    )
