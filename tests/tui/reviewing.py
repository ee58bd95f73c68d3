"""A coach and a supervisor among reviews, for the tests of their screens."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import strategies as st

from ipscoach.domain.fidelity.review import Review
from ipscoach.domain.fidelity.scale import LANGUAGES
from ipscoach.domain.fidelity.spans import Period
from ipscoach.exchange.fidelity import reviewing
from ipscoach.exchange.fidelity.packing import chance
from ipscoach.records.fidelity.orders import NewReview
from ipscoach.records.fidelity.views import StoredReview
from tests.exchange.fidelity.reviews import IPS
from tests.tui.day import TODAY, CoachAtWork

ITEMS = len(IPS.items)
SCORE = st.none() | st.integers(1, 5)
BANDS = [band.name.told(spoken) for band in IPS.bands for spoken in LANGUAGES]
TOTAL = re.compile(rf"\b\d+ of {IPS.highest}\b|\b\d+/{IPS.highest}\b|\b[Tt]otal|[Bb]and:")
SIZES = pytest.mark.parametrize("size", [(80, 24), (140, 44)], ids=["80x24", "wide"])


def reviews(coach: CoachAtWork) -> list[StoredReview]:
    return coach.desk.fidelity.reviews()


def keeps(coach: CoachAtWork, review: Review, held: date = TODAY) -> str:
    """Put a review into the file as if it had been held, of days before it; return its id."""
    if held < review.period.last:
        review = changed(review, period=Period(review.period.first, held))
    order = NewReview(
        scale=review.scale,
        service=review.service,
        period=review.period,
        held=held,
        reviewers=review.reviewers,
    )
    id_ = coach.desk.door.begin_review(order)
    coach.desk.door.write_review(id_, review)
    return id_


def signs(coach: CoachAtWork, id_: str) -> None:
    reviewing.sign(coach.desk, id_, IPS, "Anna Esimerkki", TODAY, chance())


def sees_neither_total_nor_band(coach: CoachAtWork) -> None:
    found = [band for band in BANDS if re.search(rf"(?<!\w){re.escape(band)}(?!\w)", coach.screen)]
    total = TOTAL.search(coach.screen)
    if found or total:
        pytest.fail(f"sees {found} {total}\n{coach.framed()}", pytrace=False)


async def scores_the_open_item(coach: CoachAtWork, first: str, second: str, agreed: str) -> None:
    """Fill the score form in as a hurried reviewer does: digits, a letter, a word."""
    await coach.types(f"{first}\n{second}\n")
    if agreed:
        await coach.types(agreed)
    await coach.presses("tab")
    await coach.types("d")
    await coach.presses("tab")
    await coach.types("seen")
    await coach.presses("ctrl+s")


def changed(review: Review, **changes: Any) -> Review:
    """Return a review with other contents, whatever the rules say of the way there."""
    return replace(review, **changes)
