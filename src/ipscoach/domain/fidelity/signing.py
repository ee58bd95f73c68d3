"""Signing a review: what it needs, and that a later change is a new version."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ipscoach.domain.clients import folded
from ipscoach.domain.days import check_past
from ipscoach.domain.fidelity.review import Review, Seat, Signed, check_open, check_scale
from ipscoach.domain.fidelity.scale import Scale
from ipscoach.domain.fidelity.spans import Period
from ipscoach.sentence import Refused, Sentence


def lacking(review: Review, scale: Scale, today: date, held: date | None = None) -> list[Sentence]:
    """Return what signing still needs, in the order in which it is done; empty when nothing.

    Args:
        review: as it stands.
        scale: its own.
        today: the day of signing.
        held: the day on which it was held; None where that is not looked at.

    A reason and a source are asked for every item: a score that nobody can trace is none.

    Source: domain.md 1.1 (two reviewers, a consensus score, no item left blank) and 1.3 (name,
    date and reason stay with the score).

    Raises:
        Refused: the review was made with another scale.
    """
    check_scale(review, scale)
    return [*_of_the_frame(review, today, held), *_of_the_items(review, scale)]


def early(held: date, period: Period) -> Sentence | None:
    """Say that a review is held before the last day of its evidence; None where it is not."""
    if held >= period.last:
        return None
    return Sentence(
        "The review is held on {held}, before the last day of its evidence, {last}. Give a later "
        "day, or a period that ends earlier.",
        held=held,
        last=period.last,
    )


def check_held(held: date, period: Period, today: date) -> None:
    """Refuse a day of a review that has not come, or on which its evidence was not whole yet.

    Raises:
        Refused: it is after today, or before the last day of the period.
    """
    check_past(held, today)
    if (why := early(held, period)) is not None:
        raise Refused(why)


def outside(review: Review, by: str) -> Sentence | None:
    """Say that somebody signs who is neither of the reviewers; None for one of them."""
    if folded(by) in {folded(name) for name in review.reviewers.values()}:
        return None
    return Sentence("{name} is not one of the two reviewers.", name=by.strip())


def _of_the_frame(review: Review, today: date, held: date | None) -> Iterator[Sentence]:
    if not review.service.strip():
        yield Sentence("The service is not named.")
    if review.period.last > today:
        yield Sentence("The period ends on {day}, which has not come yet.", day=review.period.last)
    if held is not None and (why := early(held, review.period)) is not None:
        yield why
    names = [review.reviewers.get(seat, "").strip() for seat in Seat]
    if not all(names):
        yield Sentence("A review has two reviewers: name them both.")
    elif folded(names[0]) == folded(names[1]):
        yield Sentence("The two reviewers must be two people.")


def _of_the_items(review: Review, scale: Scale) -> Iterator[Sentence]:
    scores = [(item.number, review.score(item.number)) for item in scale.items]
    blank = [number for number, score in scores if score.agreed is None]
    if blank:
        yield Sentence("Without an agreed score: {items}.", items=_listed(blank))
    given = [(number, score) for number, score in scores if score.agreed is not None]
    if silent := [number for number, score in given if not score.reason.strip()]:
        yield Sentence("Without a reason: {items}.", items=_listed(silent))
    if unseen := [number for number, score in given if not score.sources]:
        yield Sentence("Without a source: {items}.", items=_listed(unseen))


def _listed(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers))


def sign(review: Review, scale: Scale, by: str, today: date, held: date | None = None) -> Review:
    """Return the review signed, and from now on frozen.

    Args:
        review: as it stands.
        scale: its own.
        by: who signs.
        today: the day of signing.
        held: the day on which it was held; None where that is not looked at.

    Raises:
        Refused: it is signed already, or something is missing: the first that is.
    """
    check_open(review)
    if missing := lacking(review, scale, today, held):
        raise Refused(missing[0])
    if not by.strip():
        raise Refused(Sentence("Write who signs the review."))
    return replace(review, signed=Signed(by.strip(), today))


def new_version(review: Review) -> Review:
    """Return an open copy of a signed review under the next number; the signed one stays.

    Source: domain.md 1.1: earlier scoring errors are corrected openly.

    Raises:
        Refused: it is not signed, so that it can be changed as it is.
    """
    if review.signed is None:
        raise Refused(Sentence("The review is not signed yet: change it as it is."))
    return replace(review, version=review.version + 1, signed=None)
