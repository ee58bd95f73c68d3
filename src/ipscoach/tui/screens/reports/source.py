"""Where reports have their cases from: one's own records, or what coaches' packs hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol

from ipscoach.domain.outcomes import definitions
from ipscoach.i18n import _
from ipscoach.sentence import Sentence
from ipscoach.tui.widgets.reports.telling import Row, Smalls

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.domain.outcomes.cases import Cases
    from ipscoach.domain.outcomes.measure import Measure
    from ipscoach.domain.outcomes.measures import Outcomes
    from ipscoach.records.desk import Desk
    from ipscoach.tui.veil import Veil


FOR_NOBODY = Sentence("For no client: {count}.", count=0)
"""Said of contacts with employers; the others are for the clients behind the figure."""
USUAL_MONTHS = 12
"""How long a period is that nobody chose: funders ask about years."""


class Report(NamedTuple):
    """What was counted: the cases, the measures, and those of the period before.

    Attributes:
        before: the measures of the period before; None where there is none to compare with.
        rows: each measure beside the one before.
        smalls: what is not to be shown where small numbers are hidden.
    """

    cases: Cases
    now: Outcomes
    before: Outcomes | None
    rows: tuple[Row, ...]
    smalls: Smalls


class Source(Protocol):
    """What a screen of reports asks.

    `report` is asked in a worker thread, the rest while a screen is drawn.

    Attributes:
        title: whose report it is, said at the head of the screen; empty for one's own.
        opens: whether the clients behind a figure can be opened.
    """

    title: str
    opens: bool

    def periods(self) -> list[Period] | None:
        """Return the periods that there are to choose from; None where any can be.

        Raises:
            Spoken: the file cannot be read.
        """
        ...

    def report(self, period: Period | None) -> Report:
        """Read and count anew; without a period, everything on file.

        Raises:
            Spoken: the file is locked or cannot be read, or it has nothing of this period.
        """
        ...

    def who(self, client_id: str) -> str:
        """Return a client as the screen may show him or her; names may be hidden."""
        ...

    def forget(self) -> None:
        """Forget everybody: the file is being locked."""
        ...


class CoachSource:
    """The coach's own records."""

    title = ""
    opens = True

    def __init__(self, desk: Desk, veil: Veil, today: date) -> None:
        self._desk, self._veil, self._today = desk, veil, today
        self._people: dict[str, tuple[str, str]] = {}

    def periods(self) -> None:
        """Any period can be chosen."""
        return

    def report(self, period: Period | None) -> Report:
        """Read the records anew and count, the period before too."""
        from ipscoach.domain.outcomes.cases import cases
        from ipscoach.domain.outcomes.compare import before
        from ipscoach.exchange.reports.collecting import uncollected

        rows = self._desk.read.clients(self._today)
        self._people = {row.id: (row.name, row.code) for row in rows}
        with uncollected():
            facts = self._desk.outcomes.facts()
            earlier = cases(facts, before(period), self._today) if period is not None else None
            return self._with_contacted(made(cases(facts, period, self._today), earlier))

    def _with_contacted(self, report: Report) -> Report:
        """Return the report with the clients for whom there were contacts with employers."""
        period, last = report.now.period, report.now.known
        first = period.first if period is not None else date.min
        last = min(last, period.last) if period is not None else last
        behind = {
            id_: self._desk.outcomes.contacted(first, last, met=id_ == definitions.MEETINGS.id)
            for id_ in (definitions.CONTACTS.id, definitions.MEETINGS.id)
        }
        rows = tuple(
            row._replace(now=_of_clients(row.now, behind[row.now.id], self._people))
            if row.now.id in behind
            else row
            for row in report.rows
        )
        return report._replace(rows=rows)

    def who(self, client_id: str) -> str:
        """Return the client's name, or the code while names are hidden."""
        name, code = self._people.get(client_id, ("", ""))
        return self._veil.who(name, code) if code else _("records destroyed")

    def forget(self) -> None:
        """Forget the names."""
        self._people = {}


def _of_clients(found: Measure, counts: Mapping[str | None, int], people: Iterable[str]) -> Measure:
    """Return contacts with the clients they were for, in the caseload's order."""
    nobodys = counts.get(None, 0)
    return replace(
        found,
        clients=tuple(one for one in people if one in counts),
        remarks=(*found.remarks, *((FOR_NOBODY.put({"count": nobodys}),) if nobodys else ())),
    )


def made(now: Cases, earlier: Cases | None) -> Report:
    """Return the measures of some cases beside those of earlier ones, where there are any."""
    from ipscoach.domain.outcomes.compare import change
    from ipscoach.domain.outcomes.measures import measures
    from ipscoach.exchange.reports.small_numbers import small_numbers

    found = measures(now)
    small = small_numbers(found)
    if earlier is None:
        return Report(now, found, None, tuple(map(Row, found.measures)), Smalls(small))
    other = measures(earlier)
    rows = tuple(Row(one.now, one.before, one.by) for one in change(found, other))
    return Report(now, found, other, rows, Smalls(small, small_numbers(other)))


def source_of(desk: Desk, veil: Veil, today: date, *, supervisor: bool) -> Source:
    """Return where the reports of a file come from."""
    if supervisor:
        from ipscoach.tui.screens.reports.team_source import TeamSource

        return TeamSource(desk)
    return CoachSource(desk, veil, today)
