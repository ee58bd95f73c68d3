"""Reading the record of acts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from ipscoach.records.chain import START, link
from ipscoach.records.line import Line
from ipscoach.records.views import AuditView

# In the order in which a link is made of them.
_CHAINED = """SELECT seq, id, at, who, what, client_id, detail, purpose, hash FROM audit
    ORDER BY seq"""


class AuditReading(Line):
    """What screens and the doctor ask about what was done."""

    def audit(self, limit: int = 200, client_id: str | None = None) -> list[AuditView]:
        """Return the last acts, the newest first; of one client, or all."""
        found = self.rows(
            "SELECT seq AS number, at, who, what, client_id, detail, purpose FROM audit"
            " WHERE ?1 IS NULL OR client_id = ?1 ORDER BY seq DESC LIMIT ?2",
            client_id,
            limit,
        )
        return [_act(row) for row in found]

    def verify_audit(self) -> int | None:
        """Return the number of the first act whose record does not hold; None where all do."""
        return first_broken(lambda sql: self.rows(sql))


def first_broken(execute: Callable[[str], Iterable[Sequence[Any]]]) -> int | None:
    """Return the number of the first act whose record does not hold; None where all do."""
    before = START
    for expected, row in enumerate(execute(_CHAINED), start=1):
        *fields, chained = row
        if row[0] != expected or link(before, *fields) != chained:
            return expected
        before = chained
    return None


def _act(row: Mapping[str, Any]) -> AuditView:
    cells = dict(row)
    cells["at"] = datetime.fromisoformat(cells["at"])
    return AuditView(**cells)
