"""A team's packs: which of them count for a period, the newest of each coach."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Protocol, TypeVar

from ipscoach.domain.clients import folded
from ipscoach.domain.fidelity.spans import WEEK, Period


class OfACoach(Protocol):
    """What is looked at of a pack."""

    @property
    def coach(self) -> str:
        """The coach's name."""
        ...

    @property
    def period(self) -> Period:
        """The days it is about."""
        ...

    @property
    def made(self) -> date:
        """The day on which it was made."""
        ...


P = TypeVar("P", bound=OfACoach)


def periods(packs: Iterable[OfACoach]) -> list[Period]:
    """Return the periods that packs are about, the latest first."""
    found = {(one.period.last, one.period.first): one.period for one in packs}
    return [found[key] for key in sorted(found, reverse=True)]


def of_period(packs: Iterable[P], period: Period) -> list[P]:
    """Return each coach's pack of a period, by the coach's name; of several the newest.

    Packs of other periods are not mixed in: their figures are of other days. Made on the same
    day, the one that came in later counts.
    """
    newest: dict[str, P] = {}
    for pack in packs:
        if pack.period != period:
            continue
        coach = folded(pack.coach)
        if coach not in newest or pack.made >= newest[coach].made:
            newest[coach] = pack
    return [newest[coach] for coach in sorted(newest)]


def a_week(number: int, period: Period) -> Fraction:
    """Return how many of something there were a week; a part of a week counts as that part."""
    return Fraction(number * WEEK, period.days)
