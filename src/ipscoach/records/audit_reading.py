"""Reading the record of acts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from ipscoach.records.chain import END_SQL, START, end_of, link
from ipscoach.records.doer import doer_of, is_full
from ipscoach.records.line import Line
from ipscoach.records.views import AuditView

# In the order in which a link is made of them.
_CHAINED = """SELECT seq, id, at, who, what, client_id, detail, purpose, hash FROM audit
    ORDER BY seq"""
_WHO = 3
"""Where `who` stands among them."""

# What data were given out for stands in the log of disclosures, whose row the act names last.
_ACTS = """SELECT seq AS number, at, who, what, client_id, detail, coalesce(
    CASE what WHEN 'disclose' THEN
        (SELECT purpose FROM disclosure WHERE disclosure.id = substr(audit.detail, -36)) END,
    purpose) AS purpose
    FROM audit WHERE ?1 IS NULL OR client_id = ?1 ORDER BY seq DESC LIMIT ?2"""


class AuditReading(Line):
    """What screens and the doctor ask about what was done."""

    def audit(self, limit: int = 200, client_id: str | None = None) -> list[AuditView]:
        """Return the last acts, the newest first; of one client, or all."""
        found = self.rows(
            _ACTS,
            client_id,
            limit,
        )
        return [_act(row) for row in found]

    def verify_audit(self) -> int | None:
        """Return the number of the first act whose record does not hold; None where all do."""
        return first_broken(lambda sql: self.rows(sql))


def first_broken(execute: Callable[[str], Iterable[Sequence[Any]]]) -> int | None:
    """Return the number of the first act whose record does not hold; None where all do.

    Where acts are missing at the end it is the number of the first of those.
    """
    # Asked first: an act that is written meanwhile makes the record longer than its known end.
    kept = list(execute(END_SQL))
    end = end_of(kept[0][0] if kept else None)
    before, last, full = START, 0, False
    for last, row in enumerate(execute(_CHAINED), start=1):
        *fields, chained = row
        if row[0] != last or link(before, *fields) != chained:
            return last
        if end is not None and last == end.number and chained != end.hash:
            return last
        before, full = chained, full or is_full(str(row[_WHO]))
    if end is None:
        # A file from before the end was kept gets it with its next act, which tells more of who.
        return last + 1 if kept or full or (not last and _begun(execute)) else None
    return last + 1 if last < end.number else None


def _begun(execute: Callable[[str], Iterable[Sequence[Any]]]) -> bool:
    """Say whether there is a coach, whose setting up was the first act."""
    return bool(list(execute("SELECT 1 FROM coach")))


def _act(row: Mapping[str, Any]) -> AuditView:
    cells = dict(row)
    cells["at"] = datetime.fromisoformat(cells["at"])
    doer = doer_of(cells.pop("who"))
    return AuditView(
        who=doer.name,
        user_id=doer.user_id,
        provider=doer.provider,
        computers_day=doer.computers_day,
        **cells,
    )
