"""A period beside the one before it."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from ipscoach.domain.days import add_months, later
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.outcomes.measure import Measure
from ipscoach.domain.outcomes.measures import Outcomes


class Change(NamedTuple):
    """A measure before and now; `by` is None where one of the two has no value."""

    now: Measure
    before: Measure
    by: int | Fraction | None


def before(period: Period) -> Period:
    """Return the period of the same length that ends on the day before.

    Whole calendar months go with whole calendar months: before a quarter lies a quarter. Where
    the calendar begins, it is cut short.
    """
    last = later(period.first, -1)
    if (
        period.first.day == 1
        and later(period.last, 1).day == 1
        and period.last != later(period.last, 1)
    ):
        count = (period.last.year - period.first.year) * 12
        count += period.last.month - period.first.month + 1
        if period.first.year * 12 + period.first.month - count > 12:
            return Period(add_months(period.first, -count), last)
    return Period(later(last, 1 - period.days), last)


def change(now: Outcomes, earlier: Outcomes) -> tuple[Change, ...]:
    """Return each measure beside the same one of an earlier period."""
    found: list[Change] = []
    for one in now.measures:
        other = earlier[one.id]
        known = one.value is not None and other.value is not None
        by = (one.value or 0) - (other.value or 0) if known else None
        found.append(Change(one, other, by))
    return tuple(found)
