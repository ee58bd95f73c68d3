"""A review is begun in one act, signed by the name that is stored, compared with its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from ipscoach.domain.fidelity.choices import USUAL
from ipscoach.domain.fidelity.review import ItemScore, Review, Seat
from ipscoach.domain.fidelity.scale import Source
from ipscoach.domain.fidelity.signing import sign as signed_by
from ipscoach.domain.fidelity.spans import Period
from ipscoach.exchange.fidelity.packing import Chance
from ipscoach.exchange.fidelity.reviewing import SealState, begin, earlier_than, seal_state, sign
from ipscoach.records.desk import Desk
from ipscoach.records.fidelity.orders import NewReview
from ipscoach.records.fidelity.views import StoredReview
from ipscoach.records.orders import Profile
from ipscoach.sentence import Refused
from tests.exchange.fidelity.reviews import IPS
from tests.records.desks import TODAY, make_desk

NEW = NewReview(
    scale=IPS.key,
    service="Mallilan palvelu",
    period=Period(date(2026, 5, 24), TODAY),
    held=TODAY,
    reviewers={Seat.FIRST: "Eeva Esimerkki", Seat.SECOND: "Matti Malli"},
)
STEADY = Chance(lambda size: bytes([7]) * size, lambda _order: None)
SCORE = ItemScore(agreed=4, reason="Nähty", sources=frozenset({Source.DOC}))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_desk(tmp_path / "home")


def scored(desk: Desk) -> str:
    id_ = desk.door.begin_review(NEW)
    review = desk.fidelity.review(id_).review
    desk.door.write_review(id_, replace(review, scores={i.number: SCORE for i in IPS.items}))
    return id_


@pytest.mark.parametrize(
    "by", ["Maija  Malli", " Maija Malli ", "Mai\u0308ja Malli", "Maija\tMalli", "Maija\0 Malli"]
)
def test_whoever_signs_the_review_is_whole_afterwards(desk: Desk, by: str) -> None:
    """Two blanks in a name, or an ä of two signs, are no change of what was signed."""
    id_ = scored(desk)
    sign(desk, id_, IPS, by, TODAY, STEADY)
    assert seal_state(desk.fidelity.review(id_), IPS) is SealState.WHOLE


def test_a_name_that_no_line_holds_makes_no_key(desk: Desk) -> None:
    id_ = scored(desk)
    with pytest.raises(Refused, match="longer than"):
        sign(desk, id_, IPS, "M" * 301, TODAY, STEADY)
    assert desk.fidelity.signing_key() is None
    assert desk.fidelity.review(id_).review.signed is None


def test_a_review_and_what_was_counted_for_it_begin_in_one_act(desk: Desk) -> None:
    """A cut of the power leaves either none, or one with its suggestions."""
    desk.door.set_up_coach("Kaisa Malli", "Esimerkkikunta")
    desk.door.add_client(Profile(name="Aino Testi"))
    before = desk.read.row("SELECT count(*) FROM audit")[0]
    id_ = begin(desk, NEW, IPS, USUAL)
    acts = [row["what"] for row in desk.read.rows("SELECT what FROM audit ORDER BY seq")][before:]
    assert acts == ["begin_review"]
    review = desk.fidelity.review(id_).review
    assert review.scores
    assert review.reviewers == NEW.reviewers


def stored(service: str, held: date, origin: str) -> StoredReview:
    review = Review(
        scale=IPS.key,
        service=service,
        period=NEW.period,
        reviewers=NEW.reviewers,
        scores={item.number: SCORE for item in IPS.items},
    )
    return StoredReview(origin, origin, held, signed_by(review, IPS, "Eeva Esimerkki", TODAY))


def test_a_service_written_with_other_case_is_compared_with_itself() -> None:
    now = stored("Mallilan palvelu", TODAY, "b")
    before = stored("mallilan  Palvelu", TODAY - timedelta(200), "a")
    assert earlier_than(now, [now, before]) == before
    assert earlier_than(now, [now, stored("Toisen palvelu", before.held, "c")]) is None
