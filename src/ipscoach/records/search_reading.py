"""One search over everything, closed clients too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ipscoach.records.finding import query, snippet
from ipscoach.records.line import Line, day, spelled
from ipscoach.records.views import Hit

_FIND = """SELECT $columns FROM $table WHERE x.seq IN
    (SELECT rowid FROM $index WHERE $index MATCH ?) ORDER BY $newest LIMIT ?"""
_CLIENT_CODE = "(SELECT code FROM client WHERE id = x.client_id)"
_CLIENT = "(SELECT name FROM client WHERE id = x.client_id)"
_EMPLOYER = "(SELECT name FROM employer WHERE id = x.employer_id)"


class _Kind(NamedTuple):
    """What the search shows of a kind of record, as SQL; `x` is its table."""

    table: str
    newest: str
    client_id: str
    employer_id: str
    title: str
    client_code: str
    day: str
    text: str

    def sql(self, index: str) -> str:
        """Return the query; values: the words, how many at most."""
        shown = {name: sql for name, sql in self._asdict().items() if name in Hit._fields}
        columns = ", ".join(f"{sql} AS {name}" for name, sql in shown.items())
        return spelled(
            _FIND,
            columns=f"x.id AS id, {columns}, {self.text} AS text",
            table=self.table,
            index=index,
            newest=self.newest,
        )


# Where an index gives the order, a search for one letter stops after the first finds. Names stand
# in the title alone, which a face can hide.
_WHOLE = {
    "client": _Kind(
        table="client x",
        newest="x.seq DESC",
        client_id="x.id",
        employer_id="NULL",
        title="x.name",
        client_code="x.code",
        day="x.entered",
        text="x.wishes || '\n' || x.strengths || '\n' || x.municipality || '\n' ||"
        " x.disclosure_line || '\n' || x.team || '\n' || x.benefits || '\n' || x.follow_on_plan"
        " || '\n' || x.skills || '\n' || x.work_history || '\n' || x.what_helps ||"
        " '\n' || x.support_network",
    ),
    "employer": _Kind(
        table="employer x",
        newest="x.seq DESC",
        client_id="NULL",
        employer_id="x.id",
        title="x.name",
        client_code="''",
        day="NULL",
        text="x.industry || '\n' || x.municipality || '\n' || x.persons || '\n' || x.business_id",
    ),
    "contact": _Kind(
        table="contact x INDEXED BY contact_day",
        newest="x.day DESC, x.id DESC",
        client_id="x.client_id",
        employer_id="x.employer_id",
        title=_EMPLOYER,
        client_code=_CLIENT_CODE,
        day="x.day",
        text="x.subject || '\n' || x.text || '\n' || x.person",
    ),
    "task": _Kind(
        table="task x INDEXED BY task_due",
        newest="x.due DESC, x.id DESC",
        client_id="x.client_id",
        employer_id="x.employer_id",
        title=f"coalesce({_CLIENT}, {_EMPLOYER}, '')",
        client_code=_CLIENT_CODE,
        day="x.due",
        text="x.what",
    ),
    "note": _Kind(
        table="note x INDEXED BY note_day",
        newest="x.day DESC, x.id DESC",
        client_id="x.client_id",
        employer_id="x.employer_id",
        title=f"coalesce({_CLIENT}, {_EMPLOYER})",
        client_code=_CLIENT_CODE,
        day="x.day",
        text="x.text",
    ),
}
_OF_CLIENT = {
    "client_id": "x.client_id",
    "employer_id": "NULL",
    "title": _CLIENT,
    "client_code": _CLIENT_CODE,
}
_FOLLOW_UP = {
    "job": _Kind(
        table="job x",
        newest="x.seq DESC",
        day="x.started",
        text="x.title || '\n' || x.accommodations || '\n' || x.support_plan || '\n' ||"
        " x.end_reason",
        **_OF_CLIENT,
    ),
    "goal": _Kind(table="goal x", newest="x.seq DESC", day="x.set_on", text="x.text", **_OF_CLIENT),
    "network_person": _Kind(
        table="network_person x",
        newest="x.seq DESC",
        day="NULL",
        text="x.name || '\n' || x.organisation",
        **_OF_CLIENT,
    ),
    "consent": _Kind(
        table="consent x",
        newest="x.seq DESC",
        day="x.given",
        text="x.to_whom || '\n' || x.what",
        **_OF_CLIENT,
    ),
    "guiding": _Kind(
        table="guiding x",
        newest="x.seq DESC",
        day="x.day",
        text="x.to_whom || '\n' || x.why || '\n' || x.outcome",
        **_OF_CLIENT,
    ),
    "partner": _Kind(
        table="partner x",
        newest="x.seq DESC",
        client_id="NULL",
        employer_id="NULL",
        title="x.organisation",
        client_code="''",
        day="NULL",
        text="x.unit || '\n' || x.person || '\n' || x.how_to_refer",
    ),
}


_EVERYTHING = {**_WHOLE, **_FOLLOW_UP}


class SearchReading(Line):
    """What the search asks."""

    def search(self, text: str, limit: int = 50) -> list[Hit]:
        """Return what the typed words are found in: every kind of record that holds words.

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
            for kind, shown in _EVERYTHING.items():
                found = self.rows(shown.sql(f"{kind}_fts"), match, limit)
                groups.append([_hit(kind, row, text) for row in found])
        _share(groups, limit)
        return [hit for group in groups for hit in group]


def _share(groups: list[list[Hit]], limit: int) -> None:
    """Shorten the longest groups until all fit."""
    while sum(map(len, groups)) > limit:
        max(groups, key=len).pop()


def _hit(kind: str, row: Mapping[str, Any], typed: str) -> Hit:
    before, match, after = snippet(row["text"].strip(), typed)
    return Hit(
        kind=kind,
        id=row["id"],
        client_id=row["client_id"],
        employer_id=row["employer_id"],
        title=row["title"],
        day=day(row["day"]),
        before=before,
        match=match,
        after=after,
        client_code=row["client_code"] or "",
    )
