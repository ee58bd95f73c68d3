"""The picture of a review: read in any language, without colour, and never more than is known."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.fidelity.review import Review
from ipscoach.domain.fidelity.scale import Name, Scale, Words
from ipscoach.exchange.fidelity.picture import as_text, columns_of, cut, marks, picture
from ipscoach.i18n import Tongue
from ipscoach.sentence import Refused
from tests.exchange.fidelity.reviews import BEGUN, IPS, adding_up_to, scored

FI, EN = Tongue("fi"), Tongue("en")
SCORES = st.lists(st.none() | st.integers(1, 5), min_size=25, max_size=25)


def drawn(review: Review, earlier: Review | None = None, tongue: Tongue = EN) -> str:
    return as_text(picture(review, IPS, tongue, earlier))


def test_a_score_is_five_marks_and_a_digit() -> None:
    assert [marks(score) for score in (1, 3, 5)] == ["●○○○○", "●●●○○", "●●●●●"]
    assert marks(None) == "·····"
    line = picture(scored([3]), IPS, EN)[2].text
    assert line.split() == ["1", "Caseload", "size", "●●●○○", "3"]


@given(SCORES, st.sampled_from(["fi", "sv", "en"]), st.integers(76, 200))
def test_every_item_is_one_line_and_none_is_too_wide(
    scores: list[int | None], language: str, width: int
) -> None:
    review = scored(scores)
    for earlier in (None, scored(scores[::-1])):
        lines = picture(review, IPS, Tongue(language), earlier, width)
        assert [line.item for line in lines if line.item] == list(range(1, 26))
        assert max(columns_of(line.text) for line in lines) <= width
        for line in lines:
            if line.item is not None:
                score = review.score(line.item).agreed
                assert marks(score) in line.text
                assert (f"  {score}" if score else "  –") in line.text


def test_sections_have_their_headings_in_the_language_of_the_reader() -> None:
    heads = [line.text for line in picture(BEGUN, IPS, FI) if line.heading]
    assert heads == ["Henkilöstö", "Organisaatio", "Palvelut"]


def test_the_change_since_an_earlier_review_is_a_sign_and_a_number() -> None:
    lines = picture(scored([4, 2, 3, 3]), IPS, EN, scored([3, 3, 3, None]))
    ends = {line.item: line.text.split()[-1] for line in lines if line.item}
    assert (ends[1], ends[2], ends[3]) == ("+1", "-1", "=")
    # Without an earlier score there is no change.
    assert ends[4] == "–"


def test_a_complete_review_says_its_total_and_band() -> None:
    text = drawn(scored(adding_up_to(104)))
    assert "Total: 104 of 125" in text
    assert "Good (its limits: field knowledge, the passage not read)" in text
    # The limits of 74-99 are published, so nothing has to be said of them.
    assert "Band: Fair\n" in drawn(scored(adding_up_to(80)))


@given(SCORES.filter(lambda scores: None in scores))
def test_a_review_in_work_says_how_far_it_is_and_no_more(scores: list[int | None]) -> None:
    text = drawn(scored(scores), scored(adding_up_to(104)))
    done = sum(score is not None for score in scores)
    assert f"partial, {done} of 25\n" in text
    for word in ("Total", "total", "Band", "Exemplary", "Good", "Fair", "Not supported", "104"):
        assert word not in text


def test_totals_are_compared_where_both_are_complete() -> None:
    later, before = scored(adding_up_to(104)), scored(adding_up_to(100))
    assert "Earlier total: 100; change: +4" in drawn(later, before)
    assert "Earlier total" not in drawn(later, scored([3]))


def test_reviews_of_different_scales_are_not_drawn_side_by_side() -> None:
    other = replace(BEGUN, scale=("latu", "2026"))
    with pytest.raises(Refused):
        picture(BEGUN, IPS, EN, other)
    with pytest.raises(Refused):
        picture(other, IPS, EN)


def test_another_scale_with_wide_letters_stays_in_its_columns() -> None:
    wide = Name(Words("あ" * 60, "あ" * 60, "あ" * 60))
    own = replace(IPS.items[0], name=wide)
    scale: Scale = replace(IPS, id="own", items=(own, *IPS.items[1:3]), bands=())
    lines = picture(replace(BEGUN, scale=scale.key), scale, EN)
    assert all(columns_of(line.text) <= 76 for line in lines)
    places = {columns_of(line.text[: line.text.index("·")]) for line in lines if line.item}
    assert len(places) == 1


@given(st.text(), st.integers(1, 80))
def test_a_cut_name_never_takes_more_room_than_it_has(text: str, width: int) -> None:
    assert columns_of(cut(text, width)) <= width
