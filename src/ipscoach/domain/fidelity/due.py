"""When the next review of a service is due: one day, said with the last review alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Protocol

from ipscoach.domain.clients import folded
from ipscoach.domain.days import add_months
from ipscoach.domain.fidelity.review import Complete, Outcome, Partial, Review, outcome
from ipscoach.domain.fidelity.scale import Rhythm, Scale


class HeldReview(Protocol):
    """What is looked at of a review on file."""

    @property
    def origin(self) -> str:
        """What all its versions have in common."""
        ...

    @property
    def held(self) -> date:
        """The day on which it was held."""
        ...

    @property
    def review(self) -> Review:
        """The review."""
        ...


def next_due(rhythm: Rhythm, result: Outcome, held: date) -> date | None:
    """Return when the next review is due; None while this one is not complete.

    Args:
        rhythm: of the scale.
        result: of this review.
        held: the day on which it was held.

    Source: domain.md 1.1: every six months until good fidelity, then yearly.
    """
    match result:
        case Complete(total=total):
            good = total >= rhythm.good_from
            return add_months(held, rhythm.months_when_good if good else rhythm.months)
        case Partial():
            return None


def due_of(stored: HeldReview, scale: Scale, others: Iterable[HeldReview]) -> date | None:
    """Return when the next review is due; None where this one is not complete.

    Nothing is due after a review that a later complete one of the same service, or a later
    version, has followed.

    Args:
        stored: the review.
        scale: its own.
        others: all reviews on file; itself may be among them.

    Raises:
        Refused: the review was made with another scale.

    Source: domain.md 1.1 (rhythm).
    """
    if scale.rhythm is None or any(_follows(stored, other, scale) for other in others):
        return None
    return next_due(scale.rhythm, outcome(stored.review, scale), stored.held)


def _follows(stored: HeldReview, other: HeldReview, scale: Scale) -> bool:
    mine, its = stored.review, other.review
    if other.origin == stored.origin:
        return its.version > mine.version
    same = its.scale == mine.scale and folded(its.service) == folded(mine.service)
    return same and other.held > stored.held and isinstance(outcome(its, scale), Complete)
