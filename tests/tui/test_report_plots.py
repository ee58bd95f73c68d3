"""Plots of reports: within their width, as long and as high as their numbers, and in words too."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.outcomes.cases import Cases
from ipscoach.domain.outcomes.small_numbers import Hidden
from ipscoach.domain.outcomes.waiting_times import Wait, curve, duration
from ipscoach.exchange.reports.small_numbers import EVERYTHING, SmallNumbers
from ipscoach.tui.dialogs.reports.period import EVERYTHING as ALL
from ipscoach.tui.dialogs.reports.period import named_periods, spanned
from ipscoach.tui.widgets.reports.charts import (
    AXIS,
    BLOCK,
    CAP,
    HEIGHTS,
    Bar,
    Column,
    Point,
    across,
    falling,
    fitting,
    standing,
)
from ipscoach.tui.widgets.reports.plots import first_job, plots
from ipscoach.tui.widgets.reports.telling import BAR, bar, bars, quartiles
from tests.domain.fidelity.made_up import job, on
from tests.domain.outcomes.made_up import TODAY, facts, someone, told

NOBODY = Cases(None, TODAY)
WIDTHS = st.integers(50, 110)
WAITS = st.lists(st.builds(Wait, st.integers(0, 900), st.booleans()), min_size=1, max_size=40)


@given(st.lists(st.tuples(st.text("ab ", max_size=40), st.integers(0, 99)), max_size=9), WIDTHS)
def test_a_bar_lies_as_long_as_its_number_and_no_label_is_cut(
    given_: list[tuple[str, int]], width: int
) -> None:
    bars = [Bar(label, Fraction(value), str(value)) for label, value in given_]
    lines = across(bars, width)
    assert all(len(line) <= width for line in lines)
    text = "\n".join(lines)
    assert all(one.label.rstrip() in text for one in bars)
    drawn = [line for line in lines if line and line[-1].isdigit()]
    lengths = [(one.value, line.count(BLOCK)) for one, line in zip(bars, drawn, strict=True)]
    for value, length in lengths:
        assert all(length <= other for more, other in lengths if more > value)
        assert length == 0 or value


@given(st.lists(st.integers(0, 700), min_size=1, max_size=200), st.integers(0, 20), WIDTHS)
def test_the_caseload_stands_within_its_width_and_its_line_at_the_cap(
    values: list[int], cap: int, width: int
) -> None:
    fits = fitting(len(values), width)
    lines = standing([Column("1", "", one, str(one)) for one in values[-fits:]], cap, width, 10)
    assert all(len(line) <= width for line in lines)
    drawn = any(letter in HEIGHTS[1:] for line in lines[:10] for letter in line[AXIS:])
    assert drawn == any(values[-fits:])
    assert sum(CAP in line for line in lines) <= 1


@given(WAITS, WIDTHS)
def test_the_curve_only_falls_and_ends_where_it_was_reckoned(waits: list[Wait], width: int) -> None:
    drops = curve(waits)
    last = max(max(one.days for one in waits), 1)
    lines = falling([Point(one.day, one.share) for one in drops], last, width, 11)
    assert all(len(line) <= width for line in lines)
    rows = [line[AXIS:].ljust(width - AXIS) for line in lines[:11]]
    at = [
        max(number for number, row in enumerate(rows) if row[column] in "─└┐│")
        for column in range(width - AXIS)
    ]
    assert at == sorted(at)
    share = drops[-1].share if drops else Fraction(1)
    assert at[-1] == round((1 - share) * 10)


@given(WAITS)
def test_the_curve_is_told_in_numbers_unless_small_ones_are_hidden(waits: list[Wait]) -> None:
    told = "\n".join(first_job(waits, EVERYTHING, 76))
    assert "Still followed" in told
    assert quartiles(duration(waits)) in told
    hidden = "\n".join(first_job(waits, SmallNumbers(), 76))
    assert not any(letter.isdigit() for letter in hidden)
    assert list(first_job([], EVERYTHING, 76)) == ["No cases."]


@given(st.fractions(0, 2))
def test_a_bar_of_ten_is_always_ten(share: Fraction) -> None:
    assert len(bar(share)) == BAR


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_every_named_period_can_be_counted(today: date) -> None:
    found = named_periods(today)
    assert found[ALL] is None
    for one in found.values():
        if one is not None:
            assert spanned(one.first, one.last, today) == one
    assert found["this_year"] == Period(date(today.year, 1, 1), today)


@pytest.mark.parametrize("whole", ["funnel.referred", "job_starts"])
def test_a_part_of_a_hidden_whole_tells_neither_it_nor_its_own_share(whole: str) -> None:
    jobs = [job(f"c{n}", on(0), hours=Fraction(20), subsidy=True) for n in range(6)]
    found = told(facts(*(someone(f"c{n}") for n in range(7)), jobs=jobs))
    small = SmallNumbers({whole: Hidden.WITHHELD}, {"funnel": "funnel.referred"})
    id_ = "funnel" if whole == "funnel.referred" else "subsidised"
    lines = [*bars(found[id_], small)]
    lines += [line for plot in plots(NOBODY, found, small, 80)[:1] for line in plot.lines]
    of = "/7" if id_ == "funnel" else "/6"
    assert of in "".join(bars(found[id_]))
    assert of not in "".join(lines if id_ == "funnel" else bars(found[id_], small))
