"""How values of evidence are written, on paper and by both faces.

They are rounded to be read, and never so that they seem to reach what they do not: which anchor
somebody gives hangs on it.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING

from ipscoach.domain.fidelity.result import Evidence, Figure, Unit

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.scale import Item

PERCENT = 100
NEAREST = 4
"""So many decimals are tried rounded to the nearest before the other side is."""


def written(
    value: Fraction,
    unit: Unit | None,
    language: str,
    *,
    item: Item | None = None,
    target: Fraction | None = None,
) -> str:
    """Write a value in its unit without the unit's name, a share in percent: 34.5, 70 %.

    Args:
        value: exact.
        unit: of the value; None where the scale has none for it.
        language: whose decimal sign it has.
        item: whose anchors it must not seem to reach.
        target: the value at which the highest anchor is reached here, where that is known.
    """
    by = PERCENT if unit is Unit.SHARE else 1
    mine = item if item is not None and item.unit is unit else None

    def misleads(rounded: Fraction) -> bool:
        seen = rounded / by
        reaches = target is not None and (seen >= target) != (value >= target)
        return reaches or (mine is not None and _score(mine, seen) != _score(mine, value))

    told = number(value * by, language, misleads)
    return f"{told} %" if unit is Unit.SHARE else told


def number(
    value: Fraction, language: str, misleads: Callable[[Fraction], bool] | None = None
) -> str:
    """Write a number with one decimal, or with as many as tell it from a whole one.

    20.04 is no 20: a whole number is written only where the number is whole.

    Args:
        value: 0 or more.
        language: whose decimal sign it has.
        misleads: whether a rounded number would be read as more or less than it is; then it gets
            more decimals, too.
    """
    if value.denominator == 1:
        return str(value.numerator)
    places = 1
    while True:
        for near in _near(value * 10**places, both=places > NEAREST):
            whole, rest = divmod(near, 10**places)
            if rest and not (misleads is not None and misleads(Fraction(near, 10**places))):
                return f"{whole}{'.' if language == 'en' else ','}{rest:0{places}d}"
        places += 1


def _near(value: Fraction, *, both: bool) -> list[int]:
    """Give the nearest whole number, and where `both`, that of the other side too.

    A value that is as high as its target, and a third, say, is below it however many decimals it
    gets, and reaches it only rounded up.
    """
    nearest = round(value)
    return [nearest, nearest + 1 if nearest < value else nearest - 1] if both else [nearest]


def exact(value: Fraction) -> str:
    """Write a number exactly: 26 2/7."""
    whole, rest = divmod(value.numerator, value.denominator)
    if not rest:
        return str(whole)
    part = f"{rest}/{value.denominator}"
    return f"{whole} {part}" if whole else part


def parts(of: Evidence | Figure) -> str:
    """Write what was divided by what: 7/10, or 9 ÷ 1/2 where that would be misread."""
    numbers = (of.numerator, of.denominator)
    by = "/" if all(one.denominator == 1 for one in numbers) else " ÷ "
    return by.join(map(exact, numbers))


def _score(item: Item, value: Fraction) -> int | None:
    """Return the score that a value suggests; None also for one that the item cannot have."""
    broken = item.unit is Unit.COMPONENTS and value.denominator != 1
    if broken or value < 0 or (item.top is not None and value > item.top):
        return None
    # The app's first screen writes numbers, too, and has no use for scales.
    from ipscoach.domain.fidelity.scale import suggest

    return suggest(item, value)
