"""One search over everything, closed clients too."""

from __future__ import annotations

from datetime import date
from typing import Any

from ipscoach.records.finding import query, snippet
from ipscoach.records.line import Line, day, spelled
from ipscoach.records.views import Hit

# For each kind: id, client, employer, title, code, day, text; the table; the order. Where an index
# gives that order, a search for one letter stops after the first finds. Names stand in the title
# alone, which a face can hide.
_WHOLE = {
    "client": (
        "x.id, x.id, NULL, x.name, x.code, x.entered,"
        " x.wishes || '\n' || x.strengths || '\n' || x.municipality || '\n' ||"
        " x.disclosure_line || '\n' || x.team || '\n' || x.benefits || '\n' || x.follow_on_plan",
        "client x",
        "x.seq DESC",
    ),
    "employer": (
        "x.id, NULL, x.id, x.name, '', NULL, x.industry || '\n' ||"
        " x.municipality || '\n' || x.persons || '\n' || x.business_id",
        "employer x",
        "x.seq DESC",
    ),
    "contact": (
        "x.id, x.client_id, x.employer_id, (SELECT name FROM employer WHERE id = x.employer_id),"
        " (SELECT code FROM client WHERE id = x.client_id), x.day, x.subject || '\n' || x.text"
        " || '\n' || x.person",
        "contact x INDEXED BY contact_day",
        "x.day DESC, x.id DESC",
    ),
    "task": (
        "x.id, x.client_id, x.employer_id, coalesce((SELECT name FROM client"
        " WHERE id = x.client_id), (SELECT name FROM employer WHERE id = x.employer_id), ''),"
        " (SELECT code FROM client WHERE id = x.client_id), x.due, x.what",
        "task x INDEXED BY task_due",
        "x.due DESC, x.id DESC",
    ),
    "note": (
        "x.id, x.client_id, x.employer_id, coalesce((SELECT name FROM client"
        " WHERE id = x.client_id), (SELECT name FROM employer WHERE id = x.employer_id)),"
        " (SELECT code FROM client WHERE id = x.client_id), x.day, x.text",
        "note x INDEXED BY note_day",
        "x.day DESC, x.id DESC",
    ),
}


_FIND = """SELECT $columns FROM $table WHERE x.seq IN
    (SELECT rowid FROM $index WHERE $index MATCH ?) ORDER BY $newest LIMIT ?"""


class SearchReading(Line):
    """What the search asks."""

    def search(self, text: str, limit: int = 50) -> list[Hit]:
        """Return what the typed words are found in: clients, employers, contacts, tasks, notes.

        Every word typed begins a word of the record, in any case; a is not ä. Within a kind the
        newest stand first. Any text may be typed; one without a letter or digit finds nothing.

        Args:
            text: what was typed.
            limit: at most so many finds; every kind gets its share.
        """
        match = query(text)
        if not match:
            return []
        groups: list[list[Hit]] = []
        with self.at_once():
            for kind, (columns, table, newest) in _WHOLE.items():
                sql = spelled(
                    _FIND, columns=columns, table=table, index=f"{kind}_fts", newest=newest
                )
                found = self.rows(sql, match, limit)
                groups.append([_hit(kind, row, text) for row in found])
        _share(groups, limit)
        return [hit for group in groups for hit in group]


def _share(groups: list[list[Hit]], limit: int) -> None:
    """Shorten the longest groups until all fit."""
    while sum(map(len, groups)) > limit:
        max(groups, key=len).pop()


def _hit(kind: str, row: tuple[Any, ...], typed: str) -> Hit:
    when: date | None = day(row[5])
    return Hit(
        kind, row[0], row[1], row[2], row[3], when, *snippet(row[6].strip(), typed), row[4] or ""
    )
