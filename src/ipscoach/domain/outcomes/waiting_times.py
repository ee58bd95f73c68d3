"""How long something takes where some are still waiting: Kaplan and Meier's estimate.

Who still waits is not dropped, and not counted as done: he or she counts among those waiting for
as many days as are known. The arithmetic is exact.

Source: Kaplan EL, Meier P. Nonparametric estimation from incomplete observations. J Am Stat
Assoc 1958;53:457-481. The median where the curve runs level at a half as in R's survival package.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

LOWER, HALF, UPPER = Fraction(3, 4), Fraction(1, 2), Fraction(1, 4)


class Wait(NamedTuple):
    """Days until something happened; until now, or until the closing, where it has not."""

    days: int
    happened: bool


class Drop(NamedTuple):
    """A day on which something happened to some of those still waiting for it.

    `left` by `of` is the share that waits longer than `day`, not reduced.
    """

    day: int
    waiting: int
    happened: int
    left: int
    of: int

    @property
    def share(self) -> Fraction:
        """The share that waits longer than this day."""
        return Fraction(self.left, self.of)


class Duration(NamedTuple):
    """A length of time in days, estimated.

    Attributes:
        n: how many it rests on, of whom `open` still wait, or waited until the closing.
        median: None where it is not reached yet, or there is nobody; so the quartiles.
        lower: the day by which a quarter of them did not wait any more.
        upper: the day by which three quarters did not.
    """

    n: int
    open: int
    lower: Fraction | None
    median: Fraction | None
    upper: Fraction | None


def curve(waits: Iterable[Wait]) -> list[Drop]:
    """Return the drops of the curve, in order of days; none where nothing happened.

    Of those whose days are the same, things happen first and waiting ends after.
    """
    happened: Counter[int] = Counter()
    ended: Counter[int] = Counter()
    for wait in waits:
        (happened if wait.happened else ended)[wait.days] += 1
    waiting, left, of = happened.total() + ended.total(), 1, 1
    found: list[Drop] = []
    for day in sorted(happened.keys() | ended.keys()):
        count = happened[day]
        if count:
            left, of = left * (waiting - count), of * waiting
            found.append(Drop(day, waiting, count, left, of))
        waiting -= count + ended[day]
    return found


def reached(drops: Iterable[Drop], share: Fraction) -> Fraction | None:
    """Return the day on which the curve comes down to a share; None where it does not.

    Where it runs level at exactly this share, the middle of the level: so without anybody
    waiting the median is the usual one.
    """
    level: int | None = None
    for drop in drops:
        beyond = drop.left * share.denominator - drop.of * share.numerator
        if level is not None:
            return Fraction(level + drop.day, 2)
        if beyond < 0:
            return Fraction(drop.day)
        if beyond == 0:
            level = drop.day
    return None if level is None else Fraction(level)


def duration(waits: Iterable[Wait]) -> Duration:
    """Return median and quartiles."""
    given = list(waits)
    drops = curve(given)
    return Duration(
        len(given),
        sum(not one.happened for one in given),
        reached(drops, LOWER),
        reached(drops, HALF),
        reached(drops, UPPER),
    )
