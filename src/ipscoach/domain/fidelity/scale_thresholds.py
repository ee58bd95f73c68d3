"""The thresholds of an item: read exactly, in one direction, without gap or overlap.

Where the form itself has a gap, the file says so (`gaps`, each with its reason).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from ipscoach.domain.fidelity.result import Unit
from ipscoach.domain.fidelity.scale import Anchor, Gap, Threshold
from ipscoach.domain.fidelity.scale_parts import Part
from ipscoach.sentence import Refused, Sentence

PER_CENT = 100


@dataclass(frozen=True, slots=True)
class Range:
    """What values an item can have: its unit, and the highest of them; None for no end."""

    unit: Unit
    top: Fraction | None


def read_threshold(part: Part, within: Range) -> Threshold:
    """Read `{ from | above, to | below }`: at least, more than, at most, less than.

    A share is written in per cent. Components are whole numbers, and each reaches to the next:
    so `{ from = 2, to = 2 }` and `{ from = 3, to = 3 }` follow each other without a gap.

    Raises:
        Refused: no border is given, or two for one end; it ends before it begins; or a border
            is no value of the unit.
    """
    part.known("from", "above", "to", "below")
    low, with_low = _end(part, "from", "above", within)
    high, with_high = _end(part, "to", "below", within)
    if low is None and high is None:
        raise Refused(Sentence("{where}: the threshold gives no border.", where=part.where))
    if low is None:
        low, with_low = Fraction(0), True
    if high is None and within.top is not None:
        high, with_high = within.top, True
    if within.unit is Unit.COMPONENTS:
        low, with_low = (low if with_low else low + 1), True
        if high is not None:
            high, with_high = (high + 1 if with_high else high), False
    empty = high is not None and (high < low or (high == low and not (with_low and with_high)))
    if empty:
        raise Refused(Sentence("{where}: the threshold ends before it begins.", where=part.where))
    return Threshold(low, with_low, high, with_high and high is not None)


def _end(part: Part, closed: str, opened: str, within: Range) -> tuple[Fraction | None, bool]:
    """Return one end of a threshold, and whether it belongs to it."""
    if part.has(closed) and part.has(opened):
        raise Refused(
            Sentence(
                "{where}: the threshold has both “{one}” and “{other}”.",
                where=part.where,
                one=closed,
                other=opened,
            )
        )
    key = closed if part.has(closed) else opened
    if not part.has(key):
        return None, False
    number = part.number(key)
    value = number / PER_CENT if within.unit is Unit.SHARE else number
    broken = within.unit is Unit.COMPONENTS and value.denominator != 1
    if broken or (within.top is not None and value > within.top):
        raise Refused(
            Sentence(
                "{where}: “{key}” is beyond what can be counted: {unit}.",
                where=part.where,
                key=key,
                unit=within.unit,
            )
        )
    return value, key == closed


def check_thresholds(
    where: Sentence, anchors: Sequence[Anchor], gaps: Sequence[Gap], within: Range
) -> None:
    """Refuse thresholds of an item that do not fit together.

    Raises:
        Refused: an anchor between two others has none, they run in no one direction, two of
            them overlap, or a value lies in none of them and in no gap that the file names.
    """
    numbered = [one for one in anchors if one.threshold is not None]
    if not numbered:
        raise Refused(
            Sentence("{where}: it has a unit, but no anchor has a threshold.", where=where)
        )
    for before, after in pairwise(numbered):
        if after.score != before.score + 1:
            raise Refused(
                Sentence(
                    "{where}: anchor {score} has no threshold, but those around it have.",
                    where=where,
                    score=before.score + 1,
                )
            )
    _check_cover(where, [*_spans(numbered), *(gap.threshold for gap in gaps)], within)
    rising = [anchor.score for anchor in sorted(numbered, key=_begins)]
    if rising not in (sorted(rising), sorted(rising, reverse=True)):
        raise Refused(Sentence("{where}: the thresholds do not run in one direction.", where=where))


def _spans(anchors: Sequence[Anchor]) -> list[Threshold]:
    return [anchor.threshold for anchor in anchors if anchor.threshold is not None]


def _begins(anchor: Anchor) -> tuple[Fraction, bool]:
    return _order(anchor.threshold) if anchor.threshold is not None else (Fraction(0), False)


def _order(one: Threshold) -> tuple[Fraction, bool]:
    return one.low, not one.with_low


def _check_cover(where: Sentence, spans: Sequence[Threshold], within: Range) -> None:
    """Refuse spans that do not cover every value from 0 to the top exactly once."""
    ordered = sorted(spans, key=_order)
    first, last = ordered[0], ordered[-1]
    if first.low > 0 or not first.with_low:
        raise _uncovered(where, Fraction(0), within)
    for before, after in pairwise(ordered):
        if before.high is None or before.high > after.low:
            raise _doubled(where, after.low, within)
        if before.high == after.low and before.with_high and after.with_low:
            raise _doubled(where, after.low, within)
        if before.high < after.low or not (before.with_high or after.with_low):
            raise _uncovered(where, before.high, within)
    if last.high is not None:
        whole = within.unit is Unit.COMPONENTS
        reached = last.high - 1 if whole else last.high
        closed = whole or last.with_high
        if within.top is None or reached < within.top or not closed:
            raise _uncovered(where, last.high, within)


def _uncovered(where: Sentence, at: Fraction, within: Range) -> Refused:
    return Refused(
        Sentence(
            "{where}: a value at {value} belongs to no anchor. If the form has this gap, write "
            "it under “gaps” with its reason.",
            where=where,
            value=_written(at, within),
        )
    )


def _doubled(where: Sentence, at: Fraction, within: Range) -> Refused:
    return Refused(
        Sentence(
            "{where}: a value at {value} belongs to two anchors or gaps.",
            where=where,
            value=_written(at, within),
        )
    )


def _written(value: Fraction, within: Range) -> str:
    """Return a border as the file writes it: per cent for a share; its decimals are finite."""
    shown = value * PER_CENT if within.unit is Unit.SHARE else value
    return str(shown) if shown.denominator == 1 else f"{float(shown):g}"
