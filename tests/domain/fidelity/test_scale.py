"""IPS-25 as the program knows it, and what a number suggests, exact at every border."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.fidelity.result import Unit
from ipscoach.domain.fidelity.scale import SCORES, Item, Mark, Source, suggest
from ipscoach.domain.fidelity.scale_reading import read_scale
from tests.domain.fidelity.plain_scale import (
    NUMBERED,
    around_borders,
    plain,
    plain_item,
    slow_suggestion,
    top_of,
    written,
)

IPS = read_scale(plain())
PER_CENT = 100
# domain.md 1.2, each row written anew: whole numbers as the form has them, and the score.
FORM = {
    1: {0: 5, 20: 5, 21: 4, 25: 4, 26: 3, 30: 3, 31: 2, 40: 2, 41: 1, 90: 1},
    2: {0: 1, 59: 1, 60: 2, 74: 2, 75: 3, 89: 3, 90: 4, 95: 4, 96: 5, 100: 5},
    3: {0: None, 1: 3, 4: 3, 5: 4, 6: 5},
    4: {0: 2, 49: 2, 50: 3, 74: 3, 75: 4, 89: 4, 90: 5, 100: 5},
    5: {0: 1, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5},
    8: {0: 1, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5},
    10: {0: 1, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5},
    11: {0: 1, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5},
    13: {0: 1, 1: 2, 2: 3, 3: 4, 4: 5},
    15: {0: 5, 30: 5, 31: 4, 60: 4, 61: 3, 150: 3, 151: 2, 270: 2, 271: 1, 999: 1},
    16: {0: 1, 24: 1, 25: 2, 49: 2, 50: 3, 74: 3, 75: 4, 89: 4, 90: 5, 100: 5},
    17: {0: 1, 1: 1, 2: 2, 3: None, 4: 3, 5: 4, 6: 5, 40: 5},
    19: {0: 1, 49: 1, 50: 2, 59: 2, 60: 3, 69: 3, 70: 4, 84: 4, 85: 5, 100: 5},
    20: {0: 1, 49: 1, 50: 2, 59: 2, 60: 3, 69: 3, 70: 4, 84: 4, 85: 5, 100: 5},
    21: {0: 1, 63: 1, 64: None, 65: 2, 74: 2, 75: 3, 84: 3, 85: 4, 94: 4, 95: 5, 100: 5},
    23: {0: None, 1: 2, 49: 2, 50: 3, 100: 3},
    24: {0: 1, 30: 1, 31: 2, 39: 2, 40: 3, 49: 3, 50: 4, 64: 4, 65: 5, 100: 5},
    25: {0: 1, 1: 1, 2: 1, 3: 2, 4: 3, 5: 4, 6: 5},
}
# Between whole numbers the better anchor is given only when its own border is reached.
BETWEEN = {
    1: {"20.01": 4, "25.5": 3, "30.2": 2, "40.5": 1},
    2: {"59.9": 1, "74.99": 2, "89.5": 3, "95.9": 4},
    15: {"30.5": 4, "60.1": 3, "150.5": 2, "270.01": 1},
    17: {"1.99": 1, "2.9": 2, "3.5": None, "4.9": 3, "5.99": 4},
    21: {"63.9": 1, "64.5": None, "64.99": None, "94.9": 4},
    24: {"30.01": 2, "39.9": 2, "64.9": 4},
}
SOURCES = {
    **dict.fromkeys((1, 2), "MIS DOC INT"),
    **dict.fromkeys((3, 4, 25), "MIS DOC INT OBS"),
    **dict.fromkeys((5, 9, 10, 11, 13, 18, 24), "DOC INT OBS"),
    **dict.fromkeys((6, 12, 14, 15, 16, 19, 20, 21, 22, 23), "DOC INT OBS ISP"),
    7: "MIS INT OBS",
    8: "MIS INT DOC OBS",
    17: "DOC INT",
}


def exact(number: int, told: str | int) -> Fraction:
    """Return a number of the form as a value: a share is between 0 and 1."""
    value = Fraction(told)
    return value / PER_CENT if IPS.item(number).unit is Unit.SHARE else value


def test_the_form_has_25_items_in_three_sections() -> None:
    assert IPS.key == ("ips25-2008", "1/7/08")
    assert [item.number for item in IPS.items] == list(range(1, 26))
    parts = Counter(item.section for item in IPS.items)
    assert parts == {"staffing": 3, "organization": 8, "services": 14}
    assert {section.id for section in IPS.sections} == set(parts)
    assert (IPS.lowest, IPS.highest) == (25, 125)


@pytest.mark.parametrize("item", IPS.items, ids=lambda item: f"item{item.number}")
def test_every_item_says_what_it_asks_where_to_look_and_how_sure_that_is(item: Item) -> None:
    assert [anchor.score for anchor in item.anchors] == list(SCORES)
    assert set(item.sources) == {Source(code) for code in SOURCES[item.number].split()}
    assert item.mark is (Mark.PUBLISHED if item.number <= 3 else Mark.FIELD)
    assert item.evidence == item.number
    told = [item.name.words, item.asks, *(anchor.text for anchor in item.anchors)]
    for words in told:
        assert words.fi
        assert words.sv
        assert words.en
    for language in ("fi", "sv", "en"):
        assert len({anchor.text.told(language) for anchor in item.anchors}) == len(SCORES)
    assert len({item.asks.fi, item.asks.sv, item.asks.en}) == 3


def test_names_that_are_working_translations_say_so() -> None:
    for item in IPS.items:
        assert item.name.is_working("fi")
        assert not item.name.is_working("sv")
        assert not item.name.is_working("en")
        assert not item.name.is_working("de"), "told in English"
    assert "THL" in IPS.source.en
    assert IPS.item(15).name.told("sv") == "Snabbt sökande efter ett reguljärt arbete"
    assert IPS.item(15).name.told("se") == IPS.item(15).name.told("en") == "Rapid job search"


def test_only_numbers_of_the_form_are_computed() -> None:
    assert [item.number for item in IPS.items if item.unit is not None] == sorted(FORM)
    assert sorted(FORM) == NUMBERED
    with pytest.raises(KeyError):
        IPS.item(26)
    with pytest.raises(KeyError):
        IPS.item(1).anchor(6)
    assert suggest(IPS.item(7), 3) is None
    assert IPS.item(7).best_by_number is None
    assert IPS.item(23).best_by_number == 3
    assert IPS.item(1).best_by_number == 5


@pytest.mark.parametrize(
    ("number", "told", "score"),
    [(number, told, score) for number, row in FORM.items() for told, score in row.items()],
)
def test_whole_numbers_of_the_form(number: int, told: int, score: int | None) -> None:
    assert suggest(IPS.item(number), exact(number, told)) == score


@pytest.mark.parametrize(
    ("number", "told", "score"),
    [(number, told, score) for number, row in BETWEEN.items() for told, score in row.items()],
)
def test_between_whole_numbers(number: int, told: str, score: int | None) -> None:
    assert suggest(IPS.item(number), exact(number, told)) == score


@pytest.mark.parametrize("number", NUMBERED)
def test_at_and_around_every_border_of_the_file(number: int) -> None:
    values = around_borders(number)
    assert len(values) >= 5
    for value in values:
        assert suggest(IPS.item(number), value) == slow_suggestion(number, value), value


@given(st.data())
def test_any_value_is_in_one_anchor_or_in_a_gap_that_gives_its_reason(data: st.DataObject) -> None:
    number = data.draw(st.sampled_from(NUMBERED))
    item, top = IPS.item(number), top_of(number)
    limit = top if top is not None else Fraction(500)
    value = (
        Fraction(data.draw(st.integers(0, int(limit))))
        if item.unit is Unit.COMPONENTS
        else data.draw(st.fractions(0, limit, max_denominator=400))
    )
    score = suggest(item, value)
    assert score == slow_suggestion(number, value)
    gap = item.gap_at(value)
    assert (score is None) == (gap is not None)
    assert gap is None or gap.reason.fi


@given(st.data())
def test_more_of_it_never_turns_back(data: st.DataObject) -> None:
    number = data.draw(st.sampled_from(NUMBERED))
    item = IPS.item(number)
    limit = top_of(number) or Fraction(400)
    whole = item.unit is Unit.COMPONENTS
    values = (
        st.integers(0, int(limit)).map(Fraction)
        if whole
        else st.fractions(0, limit, max_denominator=300)
    )
    low, high = sorted((data.draw(values), data.draw(values)))
    first, last = suggest(item, low), suggest(item, high)
    if first is not None and last is not None:
        fewer_is_better = number in (1, 15)
        assert first >= last if fewer_is_better else first <= last


def test_gaps_are_those_of_the_form_and_no_others() -> None:
    gaps = {item.number: len(item.gaps) for item in IPS.items if item.gaps}
    assert gaps == {3: 1, 17: 1, 21: 1, 23: 1}
    assert "64" in plain_item(21)["gaps"][0]["reason"]["en"]
    assert written(plain_item(21), IPS.item(21).gaps[0].threshold.low) == 64


def test_what_cannot_be_is_no_value() -> None:
    for number, value in ((1, Fraction(-1, 9)), (2, Fraction(101, 100)), (5, 6)):
        with pytest.raises(ValueError, match=str(value)):
            suggest(IPS.item(number), value)
    with pytest.raises(ValueError, match="5/2"):
        suggest(IPS.item(5), Fraction(5, 2))


def band_of(total: int) -> str:
    """Return the band as domain.md writes it."""
    if total >= 115:
        return "exemplary"
    if total >= 100:
        return "good"
    return "fair" if total >= 74 else "not_supported_employment"


@pytest.mark.parametrize("total", range(25, 126))
def test_every_total_has_its_band(total: int) -> None:
    band = IPS.band(total)
    assert band is not None
    assert band.id == band_of(total)
    assert sum(total in one for one in IPS.bands) == 1


@pytest.mark.parametrize("total", [-1, 0, 24, 126, 1000])
def test_a_total_that_cannot_be_has_no_band(total: int) -> None:
    with pytest.raises(ValueError, match=str(total)):
        IPS.band(total)


@pytest.mark.parametrize("names", [Mark, Source, Unit])
def test_everything_that_is_chosen_has_a_name_of_its_own(names: type) -> None:
    assert len({one.label for one in names}) == len(names)


def test_what_is_uncertain_is_neither_told_as_official_nor_computed() -> None:
    assert all(item.mark is not Mark.UNCERTAIN for item in IPS.items)
    for score in (3, 4):
        also = IPS.item(17).anchor(score).also
        assert also is not None
        assert "week" not in also.en
        assert "month" not in also.en
    assert IPS.item(21).remark is not None
