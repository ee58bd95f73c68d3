"""A period beside the one before it."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from ipscoach.domain.days import add_months, later
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.outcomes.measure import Measure
from ipscoach.domain.outcomes.measures import Outcomes
from ipscoach.domain.outcomes.people import BEFORE
from ipscoach.domain.outcomes.working import LESS
from ipscoach.sentence import Sentence

DECIDED = (LESS, BEFORE)
"""Reasons for leaving out that are answers: what they are about is known, and counts as no."""
UNEVEN = Sentence(
    "No change is given: in one period more is left out than in the other, so the figures are not "
    "of the same clients."
)


class Change(NamedTuple):
    """A measure before and now; `by` is None where they have no value, or are not comparable."""

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


def comparable(now: Measure, earlier: Measure) -> bool:
    """Say whether a measure is of the same clients as before: of as many it is not known.

    An active client whose first day nobody wrote down is there today, but was there earlier or
    not: one more today is no change.
    """
    return _unknown(now) == _unknown(earlier)


def _unknown(one: Measure) -> int:
    return sum(left.why not in DECIDED for left in one.left_out)


def change(now: Outcomes, earlier: Outcomes) -> tuple[Change, ...]:
    """Return each measure beside the same one of an earlier period."""
    found: list[Change] = []
    for one in now.measures:
        other = earlier[one.id]
        known = one.value is not None and other.value is not None and comparable(one, other)
        by = (one.value or 0) - (other.value or 0) if known else None
        found.append(Change(one, other, by))
    return tuple(found)
