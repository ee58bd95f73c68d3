"""Where a report's figures come from: a coach's own records, or the packs of her team."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.fidelity.team import of_period
from ipscoach.domain.outcomes.cases import Cases, cases
from ipscoach.domain.outcomes.compare import before
from ipscoach.domain.outcomes.facts import OutcomeFacts
from ipscoach.domain.outcomes.measures import Outcomes, measures
from ipscoach.domain.outcomes.waiting_times import Drop, Wait, curve
from ipscoach.exchange.fidelity.service import cases_of_team
from ipscoach.exchange.reports.caseload_report import caseload_report
from ipscoach.exchange.reports.collecting import uncollected
from ipscoach.exchange.reports.model import Frame, Report
from ipscoach.exchange.reports.outcomes_report import outcomes_report
from ipscoach.records.desk import Desk
from ipscoach.records.whose import is_supervisors
from ipscoach.sentence import Refused, Sentence

_ONLY_OF_A_PERIOD = Sentence(
    "A supervisor's file holds packs, and each is of a period: choose the days of one."
)


class Found(NamedTuple):
    """What was found over a period.

    Attributes:
        cases: without names; clients go by ids.
        outcomes: the measures of them.
    """

    cases: Cases
    outcomes: Outcomes

    @property
    def waits(self) -> list[Wait]:
        """The days to the first job of all who came in the period."""
        entries = (one.entry for one in self.cases.cases)
        return [one.job for one in entries if one is not None and one.job is not None]

    @property
    def curve(self) -> list[Drop]:
        """The curve of the time to the first job."""
        return curve(self.waits)

    @property
    def last(self) -> int:
        """The last day that the curve knows."""
        return max((one.days for one in self.waits), default=0)


def outcomes_of(desk: Desk, period: Period | None, today: date) -> Found:
    """Return the outcomes of a period: of a coach's own records, or of her team's packs.

    Args:
        desk: the open file.
        period: None for everything on file, which packs do not know.
        today: nothing after it has happened.

    Raises:
        Refused: a supervisor's file has no packs of this period.
        VaultFault: the file cannot be read.
    """
    return outcomes_of_both(desk, period, today, compare=False)[0]


def outcomes_of_both(
    desk: Desk, period: Period | None, today: date, *, compare: bool
) -> tuple[Found, Found | None]:
    """Return the outcomes of a period, and of the one before where that is wanted and there is one.

    A coach's records are read once for both.

    Raises:
        Refused: a supervisor's file has no packs of this period, or of the one before.
        VaultFault: the file cannot be read.
    """
    with uncollected():
        counts = _counting(desk, today)
        now = _found(counts(period))
        if not compare or period is None:
            return now, None
        return now, _found(counts(before(period)))


def _counting(desk: Desk, today: date) -> Callable[[Period | None], Cases]:
    """Return what counts the cases of any period; what it counts from is read here."""
    if is_supervisors(desk):
        return lambda period: _of_team(desk, period)
    facts = desk.outcomes.facts()
    return lambda period: cases(facts, period, today)


def _found(counted: Cases) -> Found:
    return Found(counted, measures(counted))


def report_outcomes(
    desk: Desk, period: Period | None, today: date, *, compare: bool = False, hide: bool = False
) -> Report:
    """Return the report of outcomes.

    Args:
        desk: the open file.
        period: None for everything on file.
        today: nothing after it has happened.
        compare: whether the period before stands beside it; only with a period.
        hide: whether small numbers are hidden.

    Raises:
        Refused: a supervisor's file has no packs of this period, or of the one before.
        VaultFault: the file cannot be read.
    """
    with uncollected():
        now, other = outcomes_of_both(desk, period, today, compare=compare)
        earlier = other.outcomes if other is not None else None
        compared = earlier.period if earlier is not None else None
        frame = frame_of(desk, period, today, hide=hide, compared=compared)
        return outcomes_report(now.outcomes, frame, earlier=earlier, curve=now.curve, last=now.last)


def report_caseload(
    desk: Desk, period: Period | None, today: date, *, hide: bool = False
) -> Report:
    """Return the report of the caseload: today's clients by code, and the months of a period.

    Args:
        desk: the open file.
        period: which months; None for all on file.
        today: the day on which clients are looked at.
        hide: whether small numbers are hidden.

    Raises:
        Refused: a supervisor's file has no packs of this period.
        VaultFault: the file cannot be read.
    """
    found = outcomes_of(desk, period, today)
    rows = None if is_supervisors(desk) else desk.read.clients(today)
    return caseload_report(found.outcomes, frame_of(desk, period, today, hide=hide), rows)


def frame_of(
    desk: Desk, period: Period | None, today: date, *, hide: bool, compared: Period | None = None
) -> Frame:
    """Return what a report is about: whose records, which days."""
    coach = desk.read.coach()
    names = (coach.name,) if coach is not None else ()
    if is_supervisors(desk):
        names = _coaches(desk, period)
    return Frame(
        organisation=coach.organisation if coach is not None else "",
        coaches=names,
        period=period,
        made=today,
        compared=compared,
        known=today if period is not None and period.last > today else None,
        small_hidden=hide,
    )


def beginning(facts: OutcomeFacts, last: date) -> date:
    """Return the first day of which anything is on file; `last` where there is nothing before."""
    found = [last]
    for coach in facts.coaches:
        for one in coach.people:
            days = [one.client.referred, *(step.since for step in one.client.standings)]
            found += [day for day in days if day is not None]
            found += [step.since for step in one.client.phases]
        found += [job.started for job in coach.jobs]
        found += [one.day for one in coach.days[:1]]
    return min(found)


def _of_team(desk: Desk, period: Period | None) -> Cases:
    if period is None:
        raise Refused(_ONLY_OF_A_PERIOD)
    found = cases_of_team(desk, period)
    if not found.coaches:
        raise Refused(
            Sentence(
                "There are no packs of {first} to {last}; nothing was written. `fidelity team` "
                "shows of which periods there are.",
                first=period.first,
                last=period.last,
            )
        )
    return found


def _coaches(desk: Desk, period: Period | None) -> tuple[str, ...]:
    return tuple(one.coach for one in of_period(desk.fidelity.packs(), period)) if period else ()
