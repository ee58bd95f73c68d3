"""The picture of a review: every item a line with five marks, for the terminal and plain files.

It is read without colour and by a screen reader: the digit stands beside the marks, the change
is a sign and a number. A review in work has no total and no band, here as everywhere.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from ipscoach.domain.fidelity.comparison import Comparison, compare
from ipscoach.domain.fidelity.review import Complete, Partial, Review, outcome
from ipscoach.domain.fidelity.scale import SCORES, Item, Scale
from ipscoach.exchange.fidelity.report_words import banded, changed, out_of, scored
from ipscoach.i18n import Tongue
from ipscoach.sentence import Sentence, marked

USUAL_WIDTH = 76
GIVEN, NOT_GIVEN, UNSCORED = "●", "○", "·"
_CUT = "…"
_GAP = "  "
_NUMBER, _SCORE, _CHANGE = 3, 8, 7
"""Columns of an item's number, of marks with the digit after them, and of the change."""
_SHORTEST_NAME = 12


class Line(NamedTuple):
    """A line of the picture.

    Attributes:
        text: what stands there.
        item: the number of the item that it shows; None for any other line.
        heading: whether it names a section of the scale.
    """

    text: str
    item: int | None = None
    heading: bool = False


def marks(score: int | None) -> str:
    """Return five marks: as many full ones as the score has, dots where there is none yet."""
    highest = SCORES[-1]
    if score is None:
        return UNSCORED * highest
    return GIVEN * score + NOT_GIVEN * (highest - score)


def picture(
    review: Review,
    scale: Scale,
    tongue: Tongue,
    earlier: Review | None = None,
    width: int = USUAL_WIDTH,
) -> tuple[Line, ...]:
    """Return the picture of a review, beside an earlier one where that is given.

    Args:
        review: complete or in work.
        scale: the one it was made with.
        tongue: the language of names and words.
        earlier: of the same scale.
        width: no line is wider, as long as there is room for a dozen letters of a name.

    Raises:
        Refused: one of the reviews was made with another scale.
    """
    beside = None if earlier is None else compare(earlier, review, scale)
    before = {} if beside is None else {step.item: step for step in beside.steps}
    names = _name_width(scale, tongue, width, with_earlier=beside is not None)
    lines = [Line(_columns(names, tongue, with_earlier=beside is not None))]
    for section in scale.sections:
        lines.append(Line(cut(section.name.told(tongue.language), width), heading=True))
        for item in scale.items:
            if item.section != section.id:
                continue
            text = _of_item(item, review.score(item.number).agreed, names, tongue)
            if step := before.get(item.number):
                text += _GAP + _with_digit(step.before) + _GAP + changed(step.change)
            lines.append(Line(text.rstrip(), item.number))
    lines += (Line(cut(text, width)) for text in _foot(review, scale, beside, tongue))
    return tuple(lines)


def as_text(lines: tuple[Line, ...]) -> str:
    """Return the picture as text of many lines, a blank one before each section."""
    return "\n".join(f"\n{line.text}" if line.heading else line.text for line in lines) + "\n"


def cut(text: str, width: int) -> str:
    """Return a text in one line that takes no more columns than this; a cut one ends in `…`."""
    line = " ".join(text.split())
    if columns_of(line) <= width:
        return line
    kept = ""
    for sign in line:
        if columns_of(kept + sign) >= width:
            break
        kept += sign
    return kept.rstrip() + _CUT


def columns_of(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(
        0 if unicodedata.combining(sign) else 1 + (unicodedata.east_asian_width(sign) in "WF")
        for sign in text
    )


def _padded(text: str, width: int) -> str:
    short = cut(text, width)
    return short + " " * (width - columns_of(short))


def _with_digit(score: int | None) -> str:
    return f"{marks(score)}{_GAP}{scored(score)}"


def _name_width(scale: Scale, tongue: Tongue, width: int, *, with_earlier: bool) -> int:
    """Return how wide names may be: no wider than the longest, so that the marks stay near."""
    taken = _NUMBER + len(_GAP) + len(_GAP) + _SCORE
    if with_earlier:
        taken += len(_GAP) + _SCORE + len(_GAP) + _CHANGE
    longest = max(columns_of(item.name.told(tongue.language)) for item in scale.items)
    return max(min(longest, width - taken), _SHORTEST_NAME)


def _columns(names: int, tongue: Tongue, *, with_earlier: bool) -> str:
    begun = " " * (_NUMBER + len(_GAP)) + _padded(tongue.text(marked("Item")), names)
    heads = [(marked("Score"), _SCORE)]
    if with_earlier:
        heads += [(marked("Earlier"), _SCORE), (marked("Change"), _CHANGE)]
    told = (_padded(tongue.text(label), room) for label, room in heads)
    return _GAP.join((begun, *told)).rstrip()


def _of_item(item: Item, score: int | None, names: int, tongue: Tongue) -> str:
    name = _padded(item.name.told(tongue.language), names)
    return f"{item.number:>{_NUMBER}}{_GAP}{name}{_GAP}{_with_digit(score)}"


def _foot(review: Review, scale: Scale, beside: Comparison | None, tongue: Tongue) -> Iterator[str]:
    """Give what stands below the items: how far the review is, and what the marks mean."""
    match outcome(review, scale):
        case Partial() as partial:
            yield tongue.say(partial.says)
        case Complete(total, highest, band):
            told = out_of(total, highest, tongue)
            yield tongue.say(Sentence("Total: {total}", total=told))
            if band is not None:
                yield tongue.say(Sentence("Band: {band}", band=banded(band, tongue)))
            if beside is not None and isinstance(beside.before, Complete):
                yield tongue.say(
                    Sentence(
                        "Earlier total: {before}; change: {change}",
                        before=beside.before.total,
                        change=changed(beside.change),
                    )
                )
    yield tongue.text(marked("●●●○○ is a score of 3, ····· is not scored yet."))
