"""A review from the first score to the signature: no total and no band before it is whole."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.fidelity.comparison import compare
from ipscoach.domain.fidelity.due import next_due
from ipscoach.domain.fidelity.review import (
    Action,
    Complete,
    Partial,
    Review,
    Seat,
    agree,
    note_suggestion,
    outcome,
    reframed,
    score_apart,
    with_actions,
    withdraw,
)
from ipscoach.domain.fidelity.scale import Rhythm, Source
from ipscoach.domain.fidelity.scale_reading import read_scale
from ipscoach.domain.fidelity.signing import lacking, new_version, sign
from ipscoach.domain.fidelity.spans import Period
from ipscoach.i18n import say
from ipscoach.sentence import Refused
from tests.domain.fidelity.plain_scale import plain

IPS = read_scale(plain())
TODAY = date(2026, 9, 1)
HALF_YEAR = Period(date(2026, 1, 1), date(2026, 6, 30))
PAIR = {Seat.FIRST: "Anna Esimerkki", Seat.SECOND: "Bo Malli"}
EMPTY = Review(scale=IPS.key, service="Palvelu", period=HALF_YEAR, reviewers=PAIR)
SCORES_OF_ALL = st.lists(st.integers(1, 5), min_size=25, max_size=25)


def filled(scores: list[int], reason: str = "nähty kahdesti") -> Review:
    """Agree on as many items as there are scores."""
    review = EMPTY
    for item, score in enumerate(scores, 1):
        review = agree(review, IPS, item, score, reason, [Source.DOC])
    return review


def adding_up_to(total: int) -> list[int]:
    """Return 25 scores of this sum."""
    fours, rest = divmod(total - 25, 4)
    return [5] * fours + ([1 + rest] if rest else []) + [1] * (25 - fours - bool(rest))


def sentences(review: Review, today: date = TODAY) -> list[str]:
    return [say(one) for one in lacking(review, IPS, today)]


@pytest.mark.parametrize("total", range(25, 126))
def test_a_complete_review_has_its_total_and_band(total: int) -> None:
    scores = adding_up_to(total)
    assert len(scores) == 25
    result = outcome(filled(scores), IPS)
    assert isinstance(result, Complete)
    assert result.total == total
    assert result.highest == 125
    assert result.band is not None
    expected = ["not_supported_employment", "fair", "good", "exemplary"]
    assert result.band.id == expected[(total >= 74) + (total >= 100) + (total >= 115)]


@given(SCORES_OF_ALL, st.sets(st.integers(1, 25), min_size=1))
def test_with_an_item_left_out_there_is_neither_total_nor_band(
    scores: list[int], out: set[int]
) -> None:
    review = filled(scores)
    for item in out:
        review = withdraw(review, IPS, item)
    result = outcome(review, IPS)
    assert result == Partial(25 - len(out), 25)
    assert not hasattr(result, "total")
    assert not hasattr(result, "band")
    assert isinstance(result, Partial)
    assert say(result.says) == f"partial, {25 - len(out)} of 25"
    rhythm = IPS.rhythm
    assert rhythm is not None
    assert next_due(rhythm, result, TODAY) is None


@given(SCORES_OF_ALL, st.permutations(range(1, 26)))
def test_the_order_of_scoring_changes_nothing(scores: list[int], order: list[int]) -> None:
    review = EMPTY
    for count, item in enumerate(order):
        assert outcome(review, IPS) == Partial(count, 25)
        review = agree(review, IPS, item, scores[item - 1], "")
    result = outcome(review, IPS)
    assert isinstance(result, Complete)
    assert result.total == sum(scores)


def test_two_may_score_apart_and_nothing_is_agreed_by_it() -> None:
    review = score_apart(EMPTY, IPS, 9, Seat.FIRST, 3)
    assert not review.score(9).differs
    assert review.score(9).shared is None
    review = score_apart(review, IPS, 9, Seat.SECOND, 5)
    assert review.score(9).differs
    assert review.score(9).shared is None
    assert outcome(review, IPS) == Partial(0, 25)
    review = agree(review, IPS, 9, 4, "  puhuttu  ", [Source.INT, Source.OBS])
    said = review.score(9)
    assert (said.agreed, said.reason) == (4, "puhuttu")
    assert said.apart == {Seat.FIRST: 3, Seat.SECOND: 5}
    assert said.sources == {Source.INT, Source.OBS}
    alike = score_apart(review, IPS, 9, Seat.SECOND, 3)
    assert alike.score(9).shared == 3
    assert alike.score(9).agreed == 4, "what was agreed stands until it is changed"


def test_suggestion_and_score_are_kept_apart() -> None:
    review = note_suggestion(EMPTY, IPS, 1, 5)
    assert review.score(1).agreed is None
    assert review.score(1).follows is None
    review = agree(review, IPS, 1, 5, "sama")
    assert review.score(1).follows is True
    review = note_suggestion(review, IPS, 1, 2)
    assert (review.score(1).agreed, review.score(1).suggested) == (5, 2)
    assert review.score(1).follows is False
    assert note_suggestion(review, IPS, 1, None).score(1).follows is None


@pytest.mark.parametrize("score", [0, 6, -1, True, 3.0, "3"])
def test_a_score_is_a_whole_number_from_1_to_5(score: int) -> None:
    for give in (
        lambda: agree(EMPTY, IPS, 1, score, ""),
        lambda: score_apart(EMPTY, IPS, 1, Seat.FIRST, score),
        lambda: note_suggestion(EMPTY, IPS, 1, score),
    ):
        with pytest.raises(Refused, match="a score is a whole number"):
            give()


def test_there_is_no_item_26() -> None:
    with pytest.raises(Refused, match="no item"):
        agree(EMPTY, IPS, 26, 3, "")


@pytest.mark.parametrize(
    ("total", "held", "due"),
    [
        (25, date(2026, 6, 30), date(2026, 12, 30)),
        (99, date(2026, 8, 31), date(2027, 2, 28)),
        (100, date(2026, 8, 31), date(2027, 8, 31)),
        (125, date(2028, 2, 29), date(2029, 2, 28)),
    ],
)
def test_half_a_year_until_good_and_then_a_year(total: int, held: date, due: date) -> None:
    rhythm = Rhythm(6, 100, 12)
    assert IPS.rhythm == rhythm
    assert next_due(rhythm, outcome(filled(adding_up_to(total)), IPS), held) == due


def test_reviews_are_compared_item_by_item() -> None:
    before, now = filled([3] * 25), withdraw(filled([3] * 24 + [5]), IPS, 2)
    found = compare(before, now, IPS)
    assert [step.item for step in found.steps] == list(range(1, 26))
    assert found.steps[24].change == 2
    assert found.steps[0].change == 0
    assert found.steps[1].change is None
    assert found.change is None, "a partial review has no total to compare"
    assert compare(before, filled([3] * 24 + [5]), IPS).change == 2


def test_scales_are_never_mixed() -> None:
    other = replace(IPS, version="2/8/09")
    review = replace(EMPTY, scale=other.key)
    for mix in (
        lambda: outcome(review, IPS),
        lambda: compare(EMPTY, review, IPS),
        lambda: compare(review, EMPTY, IPS),
        lambda: agree(review, IPS, 1, 3, ""),
        lambda: with_actions(review, IPS, [], TODAY),
        lambda: lacking(review, IPS, TODAY),
    ):
        with pytest.raises(Refused, match="never mixed") as refused:
            mix()
    assert "ips25-2008 2/8/09" in say(refused.value.sentence)


def test_an_action_has_an_owner_and_a_day() -> None:
    action = Action(what=" tavata tiimit ", owner=" Testi ", due=date(2026, 12, 1), item=5)
    (kept,) = with_actions(EMPTY, IPS, [action], TODAY).actions
    assert (kept.what, kept.owner, kept.item) == ("tavata tiimit", "Testi", 5)
    for wrong, why in (
        (replace(action, what=" "), "what is to be done"),
        (replace(action, owner=""), "who sees to it"),
        (replace(action, item=0), "no item"),
        (replace(action, due=date(2126, 1, 1)), "too far away"),
    ):
        with pytest.raises(Refused, match=why):
            with_actions(EMPTY, IPS, [action, wrong], TODAY)
    general = replace(action, item=None)
    assert with_actions(EMPTY, IPS, [general], TODAY).actions[0].item is None


def test_signing_says_what_is_missing_in_the_order_of_doing_it() -> None:
    bare = Review(scale=IPS.key, service=" ", period=HALF_YEAR)
    assert sentences(bare, date(2026, 6, 29)) == [
        "The service is not named.",
        "The period ends on 30 Jun 2026, which has not come yet.",
        "A review has two reviewers: name them both.",
        "Without an agreed score: " + ", ".join(map(str, range(1, 26))) + ".",
    ]
    one = reframed(filled([3] * 24), "Palvelu", HALF_YEAR, dict.fromkeys(Seat, "Koe "))
    assert sentences(one) == [
        "The two reviewers must be two people.",
        "Without an agreed score: 25.",
    ]
    blank = agree(agree(filled([3] * 25), IPS, 4, 2, " ", [Source.DOC]), IPS, 7, 1, "syy")
    assert sentences(blank) == ["Without a reason: 4.", "Without a source: 7."]
    with pytest.raises(Refused, match="Without a reason"):
        sign(blank, IPS, "Anna Esimerkki", TODAY)
    assert sentences(filled([3] * 25)) == []
    with pytest.raises(Refused, match="who signs"):
        sign(filled([3] * 25), IPS, " ", TODAY)


def test_a_signed_review_is_frozen_and_a_change_is_a_new_version() -> None:
    signed = sign(filled([4] * 25), IPS, " Anna Esimerkki ", TODAY)
    assert signed.signed is not None
    assert (signed.signed.by, signed.signed.on) == ("Anna Esimerkki", TODAY)
    for change in (
        lambda: agree(signed, IPS, 1, 3, "muutos"),
        lambda: score_apart(signed, IPS, 1, Seat.FIRST, 3),
        lambda: note_suggestion(signed, IPS, 1, 3),
        lambda: withdraw(signed, IPS, 1),
        lambda: with_actions(signed, IPS, [], TODAY),
        lambda: reframed(signed, "Toinen", HALF_YEAR, PAIR),
        lambda: sign(signed, IPS, "Bo Malli", TODAY),
    ):
        with pytest.raises(Refused, match="is frozen") as refused:
            change()
    assert "1 Sep 2026" in say(refused.value.sentence)
    with pytest.raises(FrozenInstanceError):
        signed.__setattr__("version", 2)
    following = new_version(signed)
    assert (following.version, following.signed) == (2, None)
    assert following.scores == signed.scores
    corrected = agree(following, IPS, 1, 3, "laskettu väärin", [Source.MIS])
    assert signed.score(1).agreed == 4
    assert outcome(corrected, IPS) != outcome(signed, IPS)
    with pytest.raises(Refused, match="not signed yet"):
        new_version(corrected)


def test_seats_have_names_of_their_own() -> None:
    assert len({seat.label for seat in Seat}) == len(Seat)
