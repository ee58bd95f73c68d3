"""Reviews in the file: written as they stand, frozen when signed, followed by a version."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ipscoach.domain.fidelity.review import Action, ItemScore, Review, Seat
from ipscoach.domain.fidelity.scale import Source
from ipscoach.domain.fidelity.signing import sign
from ipscoach.domain.fidelity.spans import Period
from ipscoach.exchange.fidelity.scale_files import built_in
from ipscoach.records.desk import Desk
from ipscoach.records.errors import Gone
from ipscoach.records.fidelity.orders import NewReview
from ipscoach.records.fidelity.reviews_stored import value_of
from ipscoach.sentence import Refused
from tests.records.desks import TODAY

IPS = built_in()[0]
PERIOD = Period(date(2026, 5, 24), TODAY)
NAMES = {Seat.FIRST: "Eeva Esimerkki", Seat.SECOND: "Matti Malli"}
NEW = NewReview(
    scale=IPS.key, service="Työhönvalmennus", period=PERIOD, held=TODAY, reviewers=NAMES
)
SCORES = st.none() | st.integers(1, 5)


def begun(desk: Desk) -> tuple[str, Review]:
    id_ = desk.door.begin_review(NEW)
    return id_, desk.fidelity.review(id_).review


def whole(review: Review) -> Review:
    score = ItemScore(agreed=4, reason="Nähty", sources=frozenset({Source.DOC, Source.INT}))
    action = Action(what="Tiimiin joka viikko", owner="Kaisa Koe", due=date(2027, 1, 15), item=5)
    return replace(review, scores={item.number: score for item in IPS.items}, actions=(action,))


def signed(desk: Desk) -> tuple[str, Review]:
    id_, review = begun(desk)
    review = whole(review)
    desk.door.write_review(id_, review)
    frozen = sign(review, IPS, "Eeva Esimerkki", TODAY)
    desk.door.sign_review(id_, frozen, "5ea1", "ab" * 32)
    return id_, frozen


def test_a_review_begins_with_its_frame_and_nothing_scored(desk: Desk) -> None:
    _id, review = begun(desk)
    assert review == Review(
        scale=IPS.key, service="Työhönvalmennus", period=PERIOD, reviewers=NAMES
    )


@given(
    st.dictionaries(
        st.integers(1, 25),
        st.builds(
            ItemScore,
            suggested=SCORES,
            value=st.fractions(0, 60),
            times=st.integers(1, 9),
            n=st.integers(0, 99),
            at_most=st.booleans(),
            apart=st.dictionaries(st.sampled_from(Seat), st.integers(1, 5)),
            agreed=SCORES,
            reason=st.sampled_from(["", "Puhuttu", "Rivi\nja toinen"]),
            sources=st.frozensets(st.sampled_from(Source)),
        ),
    )
)
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_is_written_is_read_the_same(desk: Desk, scores: dict[int, ItemScore]) -> None:
    id_, review = begun(desk)
    desk.door.write_review(id_, replace(review, scores=scores))
    kept = {item: score for item, score in scores.items() if score != ItemScore()}
    assert desk.fidelity.review(id_).review.scores == kept


@pytest.mark.parametrize(
    ("text", "value", "parts"),
    [
        ("9/12", Fraction(3, 4), (9, 12)),
        ("3/4", Fraction(3, 4), (3, 4)),
        ("20", Fraction(20), (20, 1)),
        ("0", Fraction(0), (0, 1)),
        ("0/12", Fraction(0), (0, 12)),
    ],
)
def test_values_of_every_version_are_read_as_they_were_written(
    text: str, value: Fraction, parts: tuple[int, int]
) -> None:
    """Files from before have lowest terms, and a signature over them."""
    read, times = value_of(text)
    assert (read, ItemScore(value=read, times=times).parts) == (value, parts)


def test_later_words_take_the_place_of_earlier_ones(desk: Desk) -> None:
    id_, review = begun(desk)
    desk.door.write_review(id_, whole(review))
    less = replace(
        whole(review),
        scores={1: ItemScore(agreed=2, value=Fraction(41, 2))},
        period=Period(date(2026, 5, 1), date(2026, 10, 31)),
    )
    cleared = replace(less, scores={**{n: ItemScore() for n in range(2, 26)}, **less.scores})
    desk.door.write_review(id_, replace(cleared, actions=()), held=date(2026, 11, 1))
    stored = desk.fidelity.review(id_)
    assert stored.review == replace(less, actions=())
    assert stored.held == date(2026, 11, 1)


def test_a_signed_review_is_frozen_by_the_door_and_by_the_file(desk: Desk) -> None:
    id_, frozen = signed(desk)
    stored = desk.fidelity.review(id_)
    assert stored.review == frozen
    assert (stored.seal, stored.seal_key) == ("5ea1", "ab" * 32)
    for act in (
        lambda: desk.door.write_review(id_, replace(frozen, signed=None)),
        lambda: desk.door.drop_review(id_),
        lambda: desk.door.sign_review(id_, frozen, "00", "00"),
    ):
        with pytest.raises(Refused, match="frozen"):
            act()
    for sql in (
        "UPDATE review SET service = 'Muu'",
        "DELETE FROM review",
        "UPDATE review_item SET agreed = 5 WHERE item = 3",
        "DELETE FROM review_item",
        f"INSERT INTO review_item (review_id, item) VALUES ('{id_}', 26)",
        "UPDATE review_action SET owner = 'Muu'",
        "DELETE FROM review_action",
    ):
        with pytest.raises(Exception, match="signed_stays"):
            desk.read.rows(sql)
    assert desk.fidelity.review(id_) == stored


def test_what_was_changed_meanwhile_is_not_signed(desk: Desk) -> None:
    id_, review = begun(desk)
    desk.door.write_review(id_, whole(review))
    frozen = sign(whole(review), IPS, "Eeva Esimerkki", TODAY)
    other = replace(whole(review), service="Muu palvelu")
    desk.door.write_review(id_, other)
    with pytest.raises(Refused, match="meanwhile"):
        desk.door.sign_review(id_, frozen, "5ea1", "ab" * 32)
    assert desk.fidelity.review(id_).review == other


def test_a_later_change_is_a_new_version_and_both_are_there(desk: Desk) -> None:
    id_, frozen = signed(desk)
    new = desk.door.new_review_version(id_)
    later = desk.fidelity.review(new)
    assert later.review == replace(frozen, version=2, signed=None)
    assert later.origin == id_
    assert [one.review.version for one in desk.fidelity.reviews()] == [2, 1]
    with pytest.raises(Refused, match="later version"):
        desk.door.new_review_version(id_)
    with pytest.raises(Refused, match="not signed"):
        desk.door.new_review_version(new)
    desk.door.drop_review(new)
    assert [one.id for one in desk.fidelity.reviews()] == [id_]


def test_an_action_is_done_after_the_signing_and_nothing_else_changes(desk: Desk) -> None:
    id_, frozen = signed(desk)
    (action,) = desk.fidelity.review(id_).action_ids
    desk.door.mark_action(action, TODAY)
    (kept,) = desk.fidelity.review(id_).review.actions
    assert kept == replace(frozen.actions[0], done=TODAY)
    desk.door.mark_action(action, None)
    assert desk.fidelity.review(id_).review == frozen
    with pytest.raises(Refused):
        desk.door.mark_action(action, date(2030, 1, 1))
    with pytest.raises(Gone):
        desk.door.mark_action("nobody", TODAY)


def test_a_review_needs_its_service_and_a_day_that_has_come(desk: Desk) -> None:
    with pytest.raises(Refused, match="service"):
        desk.door.begin_review(replace(NEW, service=" "))
    with pytest.raises(Refused):
        desk.door.begin_review(replace(NEW, held=date(2027, 1, 1)))
    with pytest.raises(Refused, match="before the last day"):
        desk.door.begin_review(replace(NEW, held=date(2026, 11, 22)))
    with pytest.raises(Gone):
        desk.fidelity.review("nobody")
    assert desk.fidelity.reviews() == []
