"""Reviews made for the tests of what is written about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from ipscoach.domain.fidelity.review import (
    Action,
    Review,
    Seat,
    agree,
    note_suggestion,
    score_apart,
    with_actions,
)
from ipscoach.domain.fidelity.scale import Source
from ipscoach.domain.fidelity.signing import sign
from ipscoach.domain.fidelity.spans import Period
from ipscoach.exchange.fidelity.review_data import canonical, review_of
from ipscoach.exchange.fidelity.review_form import read_form
from ipscoach.exchange.fidelity.scale_files import Scales, built_in

IPS = built_in()[0]
SCALES = Scales(built_in())
TODAY = HELD = date(2026, 9, 1)
PAIR = {Seat.FIRST: "Anna Esimerkki", Seat.SECOND: "Bo Malli"}
BEGUN = Review(
    scale=IPS.key,
    service="Mallilan palvelu",
    period=Period(date(2026, 1, 1), date(2026, 6, 30)),
    reviewers=PAIR,
)
SEED = bytes(range(32))
REASON = "Nähty asiakirjoista."


def scored(scores: Sequence[int | None], reason: str = REASON, begun: Review = BEGUN) -> Review:
    """Agree on the items that have a score here; the others stay open."""
    review = begun
    for item, score in enumerate(scores, 1):
        if score is not None:
            review = agree(review, IPS, item, score, reason, [Source.DOC, Source.MIS])
    return review


def adding_up_to(total: int) -> list[int]:
    """Return 25 scores of this sum."""
    fours, rest = divmod(total - 25, 4)
    return [5] * fours + ([1 + rest] if rest else []) + [1] * (25 - fours - bool(rest))


def full(total: int = 104) -> Review:
    """Return a review with all there can be in it, not signed."""
    review = scored(adding_up_to(total))
    review = note_suggestion(review, IPS, 1, 4, Fraction(41, 2), 10)
    review = note_suggestion(review, IPS, 21, 4, Fraction(7, 10), 3)
    review = note_suggestion(review, IPS, 16, 1, Fraction(0), 12)
    review = score_apart(review, IPS, 4, Seat.FIRST, 4)
    review = score_apart(review, IPS, 4, Seat.SECOND, 2)
    review = score_apart(review, IPS, 5, Seat.FIRST, 3)
    actions = [
        Action(what="Toinen hoitotiimi mukaan", owner="Bo Malli", due=date(2026, 12, 1), item=4),
        Action(what="Johdolle kerrotaan", owner="Anna Esimerkki", due=date(2026, 10, 1)),
    ]
    review = with_actions(review, IPS, actions, TODAY)
    return replace(
        review, actions=(review.actions[0], replace(review.actions[1], done=date(2026, 9, 1)))
    )


def signed(review: Review) -> Review:
    """Sign a complete review."""
    return sign(review, IPS, "Anna Esimerkki", TODAY)


def read_review(data: dict[str, Any]) -> Review:
    """Return the review that `as_data` wrote, also one in work; the scale is not looked at."""
    form = read_form(canonical(data))
    assert form is not None
    return review_of(form)
