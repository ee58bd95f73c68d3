"""Kykyviisari: scores within their ranges, and nothing made of them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.abilitator import (
    USUAL_RANGE,
    Occasion,
    Range,
    Score,
    change,
    check_score,
    check_scores,
)
from ipscoach.i18n import say
from ipscoach.sentence import Refused

ANY = st.dictionaries(st.sampled_from(Score), st.floats())


def test_the_two_questions_and_the_five_sections_have_names_and_no_bands() -> None:
    """domain.md 4: C Osallisuus, D Mieli, E Arki, F Taidot, G Keho; no bands were found."""
    assert [score.label[:2] for score in Score if score.section] == ["C ", "D ", "E ", "F ", "G "]
    assert [score for score in Score if not score.section] == [
        Score.WORK_ABILITY, Score.FUNCTIONING
    ]  # fmt: skip
    assert len({occasion.label for occasion in Occasion}) == 3


@pytest.mark.parametrize("score", [0, 10, 7.5])
def test_work_ability_is_from_nought_to_ten(score: float) -> None:
    """Abilitator, work ability question: 0-10, 10 best (domain.md 4)."""
    assert check_score(score) == score
    for outside in (-0.1, 10.1, math.nan, math.inf):
        with pytest.raises(Refused, match="between 0 and"):
            check_score(outside)


@given(ANY, st.floats(-100, 100), st.floats(0, 100))
def test_a_result_is_taken_as_it_is_or_refused(
    scores: dict[Score, float], lowest: float, width: float
) -> None:
    sections = Range(lowest, lowest + width)
    fits = all(
        (sections.lowest <= value <= sections.highest) if score.section else 0 <= value <= 10
        for score, value in scores.items()
    )
    if fits and scores:
        assert check_scores(scores, sections) == scores
    else:
        with pytest.raises(Refused):
            check_scores(scores, sections)


def test_the_refusal_names_the_score_and_the_range_of_the_coachs_settings() -> None:
    with pytest.raises(Refused) as refused:
        check_scores({Score.MIND: 41}, Range(0, 40))
    assert say(refused.value.sentence) == "D Mind is between 0 and 40."
    with pytest.raises(Refused) as refused:
        check_scores({Score.WORK_ABILITY: 11}, USUAL_RANGE)
    assert say(refused.value.sentence) == "Work ability is between 0 and 10."
    assert check_scores({Score.BODY: 100}, USUAL_RANGE) == {Score.BODY: 100}
    with pytest.raises(Refused, match="at least one score"):
        check_scores({}, USUAL_RANGE)


def test_a_change_is_told_only_between_two_known_scores() -> None:
    assert change(4, 7) == 3
    assert change(7, 4.5) == -2.5
    assert change(None, 7) is change(4, None) is change(None, None) is None
