"""Signing a review: what it needs, and that a later change is a new version."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ipscoach.domain.clients import folded
from ipscoach.domain.fidelity.review import Review, Seat, Signed, check_open, check_scale
from ipscoach.domain.fidelity.scale import Scale
from ipscoach.sentence import Refused, Sentence


def lacking(review: Review, scale: Scale, today: date) -> list[Sentence]:
    """Return what signing still needs, in the order in which it is done; empty when nothing.

    A reason and a source are asked for every item: a score that nobody can trace is none.

    Source: domain.md 1.1 (two reviewers, a consensus score, no item left blank) and 1.3 (name,
    date and reason stay with the score).

    Raises:
        Refused: the review was made with another scale.
    """
    check_scale(review, scale)
    return [*_of_the_frame(review, today), *_of_the_items(review, scale)]


def _of_the_frame(review: Review, today: date) -> Iterator[Sentence]:
    if not review.service.strip():
        yield Sentence("The service is not named.")
    if review.period.last > today:
        yield Sentence("The period ends on {day}, which has not come yet.", day=review.period.last)
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


def sign(review: Review, scale: Scale, by: str, today: date) -> Review:
    """Return the review signed, and from now on frozen.

    Raises:
        Refused: it is signed already, or something is missing: the first that is.
    """
    check_open(review)
    if missing := lacking(review, scale, today):
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
