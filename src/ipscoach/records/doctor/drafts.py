"""Drafts whose subject is gone: no form can open them again."""

from __future__ import annotations

import re

from ipscoach.records.line import spelled
from ipscoach.sentence import Sentence, marked
from ipscoach.vault.checks.check import Check, Subject
from ipscoach.vault.connection import Connection

DRAFTS = Subject("drafts", marked("Unfinished forms"))
_ID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_WITH_IDS = """SELECT m.name FROM sqlite_master AS m WHERE m.type = 'table' AND EXISTS
    (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'id') AND m.name NOT LIKE '%\\_fts%'
    ESCAPE '\\'"""
_NAMED = "SELECT 1 FROM $table WHERE id = ?"


def check_drafts(connection: Connection) -> Check:
    """Say whether drafts are left that belong to nothing any more."""
    if count := len(_orphans(connection)):
        return DRAFTS.doubtful(
            Sentence("{count} unfinished forms belong to something that is gone.", count=count),
            Sentence("Nothing can open them any more; remove them with --fix."),
            mendable=True,
        )
    return DRAFTS.fine(Sentence("Each belongs to something that is there."))


def drop_orphans(connection: Connection) -> None:
    """Remove the drafts whose subject is gone."""
    for form, subject in _orphans(connection):
        connection.execute("DELETE FROM draft WHERE form = ? AND subject_id = ?", (form, subject))


def _orphans(connection: Connection) -> list[tuple[str, str]]:
    """Return form and subject of the drafts about an id that names nothing.

    A subject is made of words and ids, as each form spells it; all of its ids must be there.
    """
    drafts = connection.execute("SELECT form, subject_id FROM draft").fetchall()
    about = {(str(form), str(subject)): _ID.findall(str(subject)) for form, subject in drafts}
    known = _known(connection, {one for ids in about.values() for one in ids})
    return [draft for draft, ids in about.items() if not known.issuperset(ids)]


def _known(connection: Connection, ids: set[str]) -> set[str]:
    tables = [str(row[0]) for row in connection.execute(_WITH_IDS).fetchall()]
    found: set[str] = set()
    for table in tables:
        for one in ids - found:
            if connection.execute(spelled(_NAMED, table=table), (one,)).fetchone():
                found.add(one)
    return found
