"""A value that was rounded never seems to reach an anchor that it does not reach."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.cli import fidelity_telling
from ipscoach.domain.fidelity.result import Evidence, Kind, Unit
from ipscoach.domain.fidelity.review import ItemScore
from ipscoach.domain.fidelity.scale import Item, suggest
from ipscoach.exchange.fidelity import report_words
from ipscoach.exchange.fidelity.scale_files import built_in
from ipscoach.exchange.fidelity.value_words import number, parts, written
from ipscoach.i18n import Tongue
from ipscoach.sentence import Sentence
from ipscoach.tui.widgets.fidelity import figures, team_figures
from tests.domain.fidelity.made_up import HALF_YEAR

SCALE = built_in()[0]
MEASURED = [one for one in SCALE.items if one.unit not in (None, Unit.COMPONENTS)]
ITEMS = st.sampled_from(MEASURED)
NEAR = st.fractions(Fraction(-1, 10), Fraction(1, 10), max_denominator=10**7)


@st.composite
def values(draw: st.DrawFn) -> tuple[Item, Fraction]:
    """Return an item and a value of it: any, or one that is all but at a border."""
    item = draw(ITEMS)
    top = item.top if item.top is not None else Fraction(400)
    if draw(st.booleans()):
        return item, draw(st.fractions(0, top, max_denominator=3000))
    borders = [
        border
        for one in item.anchors
        if one.threshold is not None
        for border in (one.threshold.low, one.threshold.high)
        if border is not None
    ]
    value = draw(st.sampled_from(borders)) + draw(NEAR) / (100 if item.unit is Unit.SHARE else 1)
    return item, min(max(value, Fraction(0)), top)


def read(told: str, unit: Unit | None) -> Fraction:
    """Return the number that somebody reads in a text, in English."""
    seen = Fraction(told.split()[0].rstrip(",;"))
    return seen / 100 if unit is Unit.SHARE else seen


def counted(item: Item, value: Fraction) -> Evidence:
    return Evidence(
        item=item.number, kind=Kind.COMPUTED, period=HALF_YEAR, formula=Sentence("Counted."),
        unit=item.unit or Unit.SHARE, value=value, numerator=Fraction(value.numerator),
        denominator=Fraction(value.denominator), n=9,
    )  # fmt: skip


@given(values())
def test_a_rounded_value_never_seems_to_reach_another_anchor(given_: tuple[Item, Fraction]) -> None:
    item, value = given_
    found = counted(item, value)
    score = ItemScore(value=value, n=9)
    for told in (
        written(value, item.unit, "en", item=item),
        report_words.evidenced(score, item, Tongue("en")),
        figures.in_short(found, item),
        fidelity_telling.written(found, item),
    ):
        seen = read(told, item.unit)
        assert suggest(item, seen) == suggest(item, value), told
        assert abs(seen - value) <= (Fraction(1, 2000) if item.unit is Unit.SHARE else 1)


@given(values(), st.fractions(0, 1, max_denominator=500))
def test_nor_does_it_seem_to_reach_a_target(given_: tuple[Item, Fraction], away: Fraction) -> None:
    item, value = given_
    target = value + away / 1000
    seen = read(written(value, item.unit, "en", item=item, target=target), item.unit)
    assert (seen >= target) == (value >= target)


@pytest.mark.parametrize(
    ("value", "target", "told"),
    [
        (Fraction(13, 3), Fraction(13, 3), "4.33334"),  # as high as its target, and reaches it
        (Fraction(1, 3), Fraction(1, 3), "0.33334"),
        (Fraction(13, 3), Fraction(13, 3) + Fraction(1, 1000), "4.3"),
        (Fraction(14, 3), Fraction(14, 3), "4.7"),
    ],
)
def test_a_number_without_end_that_reaches_its_target_is_written(
    value: Fraction, target: Fraction, told: str
) -> None:
    assert written(value, Unit.PER_WEEK, "en", target=target) == told


@given(st.fractions(0, 10_000), st.sampled_from(["en", "fi", "sv"]))
def test_a_whole_number_is_written_only_where_the_number_is_whole(
    value: Fraction, language: str
) -> None:
    told = number(value, language)
    assert told.isdecimal() == (value.denominator == 1)
    assert "." not in told or language == "en"
    assert team_figures.decimal(value) == figures.plain(value) == number(value, "en")


def test_a_hundredth_from_the_border_is_not_written_as_at_it() -> None:
    item = SCALE.item(19)
    score = ItemScore(value=Fraction(8999, 15000), n=9)
    assert report_words.evidenced(score, item, Tongue("en")) == "59.99 % (8999/15000); n = 9"
    late = ItemScore(value=Fraction(30001, 1000), n=9)
    told = report_words.evidenced(late, SCALE.item(15), Tongue("en"))
    assert told.startswith("30.001 (30001/1000), ")


def test_numbers_are_written_as_they_are_read() -> None:
    assert written(Fraction(2, 3), Unit.SHARE, "en") == "66.7 %"
    assert written(Fraction(2, 3), Unit.SHARE, "fi") == "66,7 %"
    assert written(Fraction(7, 10), Unit.SHARE, "sv") == "70 %"
    clients = SCALE.item(1)
    assert written(Fraction(2004, 100), Unit.CLIENTS, "en", item=clients) == "20.04"
    assert written(Fraction(20), Unit.CLIENTS, "en", item=clients) == "20"
    assert number(Fraction(1, 1000), "en") == "0.001"


def test_what_was_divided_is_told_exactly() -> None:
    found = replace(counted(SCALE.item(1), Fraction(18)), numerator=Fraction(9),
                    denominator=Fraction(1, 2))  # fmt: skip
    assert parts(found) == "9 ÷ 1/2"
    assert parts(replace(found, denominator=Fraction(184, 7))) == "9 ÷ 26 2/7"
    assert parts(replace(found, denominator=Fraction(10))) == "9/10"
