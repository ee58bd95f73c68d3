"""Values, suggestions and bars of evidence as they are written."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.fidelity.result import Evidence, Kind, Unit
from ipscoach.domain.fidelity.suggestion import NOTHING, Suggestion, suggestion
from ipscoach.exchange.fidelity.scale_files import built_in
from ipscoach.exchange.fidelity.value_words import exact
from ipscoach.paths import Home
from ipscoach.sentence import Sentence
from ipscoach.tui.widgets.fidelity.figures import in_short, plain, suggested
from ipscoach.tui.widgets.fidelity.telling import months, telling
from tests.tui.test_evidence import HALF_YEAR


@given(st.fractions(0, 10_000))
def test_a_broken_number_is_never_written_as_a_whole_one(value: Fraction) -> None:
    told = plain(value)
    if value.denominator == 1:
        assert told == str(value)
    else:
        assert Fraction(told).denominator > 1


@given(st.fractions(0, 10_000))
def test_an_exact_number_is_what_it_was(value: Fraction) -> None:
    assert sum(map(Fraction, exact(value).split())) == value


@pytest.mark.parametrize(
    ("hint", "told"),
    [
        (NOTHING, ""),
        (Suggestion(3), "→ 3"),
        (Suggestion(3, person_above=True), "→ ≥3"),
        (Suggestion(4, at_most=True), "→ ≤4"),
    ],
)
def test_a_suggestion_says_where_it_is_a_bound(hint: Suggestion, told: str) -> None:
    found = _value(Fraction(3, 4), n=8)
    assert suggested(found, hint) == told
    assert suggested(_value(Fraction(3, 4), n=4), hint) == f"{told} few".strip()


def test_twenty_clients_and_a_little_are_not_twenty() -> None:
    assert plain(Fraction(2004, 100)) == "20.04"
    assert plain(Fraction(20)) == "20"
    assert in_short(_value(None, n=0)) == "no value"


@given(st.lists(st.one_of(st.none(), st.fractions(0, 1)), max_size=12))
def test_a_bar_is_as_long_as_its_share(values: list[Fraction | None]) -> None:
    for value, line in zip(values, months(_value(one, n=9) for one in values), strict=True):
        bar = line[10:20]
        assert set(bar) <= {"■", "·"}
        assert bar.count("■") == (round(10 * value) if value else 0)


def test_what_a_scale_or_a_coach_wrote_is_no_markup(home: Home) -> None:
    from dataclasses import replace

    from ipscoach.tui.widgets.fidelity.telling import Course, Row

    item = built_in()[0].item(19)
    found = replace(_value(Fraction(3, 4), n=9), remarks=(Sentence("[bold]{x}[/]", x="[/b]"),))
    shown = telling(Row(item, found, suggestion(item, found, 1)), 1, Course((), ()))
    assert "[bold][/b][/]" in shown.plain


def _value(value: Fraction | None, n: int) -> Evidence:
    return Evidence(
        item=19,
        kind=Kind.COMPUTED,
        period=HALF_YEAR,
        formula=Sentence("Counted."),
        unit=Unit.SHARE,
        value=value,
        numerator=Fraction(value.numerator if value else 0),
        denominator=Fraction(value.denominator if value else 0),
        n=n,
    )
