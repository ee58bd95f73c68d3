"""The state of a review in a line: how far it is, what it comes to, when the next one is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipscoach import i18n
from ipscoach.domain.fidelity.review import Complete, Partial, Seat, outcome
from ipscoach.exchange.fidelity.picture import marks
from ipscoach.exchange.fidelity.report_words import NO_SCORE, banded, out_of, suggested
from ipscoach.i18n import Tongue, _, language, plural, say

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.domain.fidelity.review import ItemScore, Review
    from ipscoach.domain.fidelity.scale import Scale

FULL, EMPTY = "■", "·"


def tongue() -> Tongue:
    """Return the language of the screens, as papers and pictures take it."""
    return Tongue(language())


def standing(review: Review, scale: Scale) -> str:
    """Write how far a review is, for a list: "partial, 7 of 25", or its total and band.

    Raises:
        Refused: the review was made with another scale.
    """
    match outcome(review, scale):
        case Partial() as partial:
            return say(partial.says)
        case Complete(total, highest, band):
            told = out_of(total, highest, tongue())
            return told if band is None else f"{told}, {band.name.told(language())}"


def progress(review: Review, scale: Scale) -> str:
    """Draw how far a review is: a mark an item, then the state in words.

    A review in work has no total and no band; of a complete one it is said how sure the band's
    limits are.

    Raises:
        Refused: the review was made with another scale.
    """
    result = outcome(review, scale)
    match result:
        case Partial(done, of):
            return f"{FULL * done}{EMPTY * (of - done)} {say(result.says)}"
        case Complete(total, highest, band):
            told = out_of(total, highest, tongue())
            return told if band is None else f"{told} · {banded(band, tongue())}"


def due_said(due: date, today: date) -> str:
    """Write when the next review is due, and how long it has been overdue."""
    told = _("next review due {day}").format(day=i18n.day(due))
    if due >= today:
        return told
    late = plural("overdue by {n} day", "overdue by {n} days", (today - due).days)
    return f"{told}, ! {late}"


def due_cell(due: date | None, today: date) -> str:
    """Write the day for a list, marked where it has passed."""
    if due is None:
        return ""
    return f"! {i18n.day(due)}" if due < today else i18n.day(due)


def score_cell(score: ItemScore) -> str:
    """Write an item's score for a list: marks and digit, or what each gave apart."""
    if score.agreed is not None:
        return f"{marks(score.agreed)} {score.agreed}"
    if not score.apart:
        return marks(None)
    pair = "/".join(str(score.apart.get(seat, NO_SCORE)) for seat in Seat)
    return _("{pair} differ").format(pair=pair) if score.differs else pair


def suggested_cell(score: ItemScore) -> str:
    """Write a suggestion for a list; nothing for none."""
    return "" if score.suggested is None else f"→{suggested(score)}"
