"""A team's packs: which of them count for a period, the newest of each coach.

Two packs are of one coach where one key signed them, or where name and organisation are the same:
a pack by another key comes in under a known name only when the supervisor has compared the
fingerprints and accepted the key as hers. Equal names in two organisations are two coaches.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import NamedTuple, Protocol, TypeVar

from ipscoach.domain.clients import folded
from ipscoach.domain.fidelity.spans import WEEK, Period


class Signer(NamedTuple):
    """Who a pack says that it is of, and the key that signed it, in hex."""

    coach: str
    organisation: str
    key: str


class OfACoach(Protocol):
    """What is looked at of a pack."""

    @property
    def coach(self) -> str:
        """The coach's name."""
        ...

    @property
    def organisation(self) -> str:
        """The name of her organisation; may be empty."""
        ...

    @property
    def key(self) -> str:
        """The key that signed it, in hex."""
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


def present_key(signers: Iterable[Signer], coach: str, organisation: str) -> str | None:
    """Return the key by which a coach signs now: that of her pack which came in last.

    Where there is no pack of this name in this organisation, one of the name alone is taken: so a
    key that nobody has seen is looked at also where the organisation is written otherwise.

    Args:
        signers: of the packs that are in, in the order in which they came.
        coach: her name, as a pack has it.
        organisation: its name, as a pack has it.
    """
    named = [one for one in signers if folded(one.coach) == folded(coach)]
    hers = [one for one in named if folded(one.organisation) == folded(organisation)]
    return (hers or named)[-1].key if named else None


def of_period(packs: Iterable[P], period: Period) -> list[P]:
    """Return each coach's pack of a period, by the coach's name; of several the newest.

    Packs of other periods are not mixed in: their figures are of other days. Made on the same
    day, the one that came in later counts.

    Args:
        packs: each coach's in the order in which they came in.
        period: the days they are about.
    """
    newest: list[P] = []
    for coach in _coaches(one for one in packs if one.period == period):
        made = max(one.made for one in coach)
        newest.append([one for one in coach if one.made == made][-1])
    return sorted(newest, key=lambda one: (*_name(one), one.key))


def _coaches(packs: Iterable[P]) -> list[list[P]]:
    """Return packs coach by coach."""
    found: list[list[P]] = []
    for pack in packs:
        same = [coach for coach in found if any(_is_of_one(pack, one) for one in coach)]
        found = [coach for coach in found if coach not in same]
        found.append([*(one for coach in same for one in coach), pack])
    return found


def _is_of_one(pack: OfACoach, other: OfACoach) -> bool:
    return pack.key == other.key or _name(pack) == _name(other)


def _name(pack: OfACoach) -> tuple[str, str]:
    return folded(pack.coach), folded(pack.organisation)


def a_week(number: int, period: Period) -> Fraction:
    """Return how many of something there were a week; a part of a week counts as that part."""
    return Fraction(number * WEEK, period.days)
