"""The second step of outcomes: from cases to measures, of one coach or of a whole service."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.outcomes.cases import Cases
from ipscoach.domain.outcomes.load import MonthLoad, WeekCount
from ipscoach.domain.outcomes.measure import Measure
from ipscoach.domain.outcomes.people import people
from ipscoach.domain.outcomes.timing import timing
from ipscoach.domain.outcomes.working import working


@dataclass(frozen=True, slots=True)
class Outcomes:
    """All measures of a period, and the series that are drawn.

    Attributes:
        period: None for everything on file.
        known: the last day on which anything is known.
        cap: how many clients the coaches may have active at once today.
    """

    period: Period | None
    known: date
    coaches: int
    cap: int
    measures: tuple[Measure, ...]
    weeks: tuple[WeekCount, ...]
    months: tuple[MonthLoad, ...]

    def __getitem__(self, id_: str) -> Measure:
        """Return the measure of an id.

        Raises:
            KeyError: there is none.
        """
        for one in self.measures:
            if one.id == id_:
                return one
        raise KeyError(id_)


def measures(cases: Cases) -> Outcomes:
    """Return all measures of these cases, in the order in which a report tells them."""
    return Outcomes(
        cases.period,
        cases.known,
        cases.coaches,
        cases.cap,
        (*people(cases), *working(cases), *timing(cases)),
        cases.weeks,
        cases.months,
    )
