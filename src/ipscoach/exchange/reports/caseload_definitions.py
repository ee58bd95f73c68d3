"""What each column and each figure of the caseload's report means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ipscoach.domain.outcomes.measures import Outcomes
from ipscoach.exchange.reports.model import Definition, Table
from ipscoach.exchange.reports.small_keys import SERIES
from ipscoach.sentence import Sentence

_OF_A_PHASE = Sentence("Active clients who are in this phase on the day of the report.")
_COLUMNS = {
    "standing.place": Sentence("A phase of IPS, or how clients stand in the caseload."),
    "standing.count": Sentence("How many clients stand there on the day of the report."),
    "clients.code": Sentence("The client's code; names stand in no report."),
    "clients.status": Sentence("Whether the client is active or on the waiting list."),
    "clients.phase": Sentence("The phase of IPS, 1 to 5; empty before the first."),
    "clients.phase_since": Sentence("The day on which the client came to this phase."),
    "clients.days_in_phase": Sentence("Days from then to the day of the report."),
    "clients.entered": Sentence(
        "The day on which the client came into the caseload; empty where it is not written down."
    ),
    "months.month": Sentence("The calendar month; the first and the last may be cut short."),
    "months.at_end": Sentence("Clients who were active at the end of the last day counted."),
    "months.mean": Sentence("How many clients were active on a day of the month, on average."),
    "months.cap": Sentence("How many may be active at once today; earlier caps are not on file."),
    "months.days": Sentence("How many days of the month lie in the period and have come."),
}
_ROWS = {
    "active": Sentence("Clients who are active on the day of the report, in all phases together."),
    "waiting": Sentence("Clients who are on the waiting list on the day of the report."),
    "cap": Sentence(
        "The cap: how many clients the coach may have active at once, by her share of working time."
    ),
}
"""Of the table of today; its other rows are phases."""


def caseload_definitions(outcomes: Outcomes, tables: Iterable[Table]) -> Iterator[Definition]:
    """Yield what the report's main figure is, then each column, and each figure of today."""
    main = outcomes[SERIES]
    yield Definition(main.id, main.label, main.definition)
    for table in tables:
        for column in table.columns:
            id_ = f"{table.id}.{column.id}"
            yield Definition(id_, column.label, _COLUMNS[id_])
        for row in table.rows if table.id == "standing" else ():
            label = row.cells[0].value
            if isinstance(label, Sentence):
                yield Definition(row.id, label, _ROWS.get(row.id, _OF_A_PHASE))
