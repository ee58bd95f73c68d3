"""Where small numbers are hidden, no table, picture or file has one, and none can be told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipscoach.cli.report_shapes import caseload_shape
from ipscoach.domain.caseload import Status
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.outcomes.cases import cases
from ipscoach.domain.outcomes.facts import Caseload, OutcomeFacts, Person
from ipscoach.domain.outcomes.measures import Outcomes, measures
from ipscoach.domain.outcomes.small_numbers import Hidden, is_small
from ipscoach.domain.phases import Phase
from ipscoach.exchange.reports.caseload_report import kept_of, standing_of
from ipscoach.exchange.reports.model import Bars, Curve, Frame, Kind, Load, Report
from ipscoach.exchange.reports.outcomes_report import outcomes_report
from ipscoach.exchange.reports.small_keys import LEFT_OUT
from ipscoach.exchange.reports.small_numbers import small_numbers
from ipscoach.exchange.reports.source import outcomes_of, report_caseload, report_outcomes
from ipscoach.records.desk import Desk
from ipscoach.records.orders import Incoming, IncomingClient, Profile
from ipscoach.sentence import Sentence
from tests.domain.fidelity.made_up import HALF_YEAR, job, on
from tests.domain.outcomes.made_up import SPANS, TODAYS, caseloads, facts, someone, told
from tests.exchange.reports.conftest import YEAR
from tests.exchange.reports.reckoning import Reader, crowd
from tests.exchange.workbook.lists import TODAY

NOT_PEOPLE = {"cap", "days", "change"}


def counts(report: Report) -> list[tuple[str, str, str, object]]:
    """Return all counts of people with their places; days of a month and the cap are none."""
    return [
        (table.id, row.id, column.id, cell.value)
        for table in report.tables
        for row in table.rows
        for column, cell in zip(table.columns, row.cells, strict=True)
        if cell.kind is Kind.COUNT and column.id not in NOT_PEOPLE and row.id != "cap"
    ]


def small(report: Report) -> list[object]:
    return [one for one in counts(report) if isinstance(one[3], int) and is_small(one[3])]


def test_they_are_shown_unless_the_setting_says_otherwise(everything: Report) -> None:
    assert small(everything)


@pytest.mark.parametrize("period", [None, YEAR])
def test_no_table_or_picture_has_one(full: Desk, period: object) -> None:
    span = YEAR if period is not None else None
    for report in (
        report_outcomes(full, span, TODAY, compare=span is not None, hide=True),
        report_caseload(full, span, TODAY, hide=True),
    ):
        assert report.frame.small_hidden
        assert small(report) == []
        assert Hidden.FEW in [one[3] for one in counts(report)]
        for chart in report.charts:
            assert not isinstance(chart, Curve), "every drop of it is somebody"
            if isinstance(chart, Bars) and chart.kind is Kind.COUNT:
                assert not [one for one in chart.bars if one.amount in range(1, 5)]
            if isinstance(chart, Load):
                assert not [one for one in chart.points if one.at_end in range(1, 5)]


def test_single_clients_are_not_listed_where_small_numbers_are_hidden(full: Desk) -> None:
    ids = [table.id for table in report_caseload(full, None, TODAY, hide=True).tables]
    assert ids == ["standing", "months"]


def left_out(outcomes: Outcomes) -> Iterator[tuple[str, int, Counter[Sentence]]]:
    """Return of each measure how many are left out, and how many for which reason."""
    for one in outcomes.measures:
        if one.left_out:
            yield one.id, len(one.left_out), Counter(each.why for each in one.left_out)


def test_a_small_number_of_one_reason_is_hidden_though_the_total_is_large() -> None:
    known = [someone(f"c{number}", on(1)) for number in range(6)]
    outcomes = told(facts(*known, someone("x", None)), HALF_YEAR)
    kept = small_numbers(outcomes)
    (_, total, reasons) = next(one for one in left_out(outcomes) if one[0] == "employment_rate_uk")
    assert (total, sorted(reasons.values())) == (7, [1, 6])
    assert [kept.of_reason("employment_rate_uk", why) for why in reasons] == [
        Hidden.FEW,
        Hidden.WITHHELD,
    ]


@settings(max_examples=100, deadline=None)
@given(caseloads(), SPANS, TODAYS)
def test_no_reason_for_leaving_out_tells_a_small_number(
    facts: OutcomeFacts, span: Period | None, today: date
) -> None:
    outcomes = measures(cases(facts, span, today))
    kept = small_numbers(outcomes)
    for id_, total, reasons in left_out(outcomes):
        shown = {why: count for why, count in reasons.items() if not kept.of_reason(id_, why)}
        assert not [count for count in shown.values() if is_small(count)]
        if kept.of(id_, about=LEFT_OUT) is None:
            assert len(reasons) - len(shown) != 1
            assert not is_small(total)


def report_of(facts: OutcomeFacts, span: object, today: date) -> Report:
    outcomes = measures(cases(facts, span, today))  # type: ignore[arg-type]
    frame = Frame(organisation="", coaches=(), period=outcomes.period, made=today,
                  small_hidden=True)  # fmt: skip
    return outcomes_report(outcomes, frame)


@settings(max_examples=150, deadline=None)
@given(caseloads(), SPANS, TODAYS)
def test_whatever_the_caseload_no_small_number_and_no_share_of_one_is_shown(
    facts: OutcomeFacts, span: object, today: date
) -> None:
    report = report_of(facts, span, today)
    assert small(report) == []
    for table in report.tables:
        for row in table.rows:
            shown = [one for one in row.cells if one.kind is Kind.SHARE]
            if any(isinstance(one.value, Hidden) for one in row.cells[:3]):
                assert not [one for one in shown if isinstance(one.value, Fraction)]


@settings(max_examples=100, deadline=None)
@given(caseloads(), SPANS, TODAYS)
def test_parts_of_a_shown_total_never_leave_one_hidden_alone(
    facts: OutcomeFacts, span: object, today: date
) -> None:
    outcomes = measures(cases(facts, span, today))  # type: ignore[arg-type]
    kept = small_numbers(outcomes)
    for id_ in ("by_referral_source", "by_closing_reason", "job_starts"):
        one = outcomes[id_]
        gone = [part for part in one.parts if kept.of(id_, part.code)]
        if kept.of(id_) is None:
            assert len(gone) != 1
    for id_ in ("employment_rate_uk", "working_share_us"):
        one = outcomes[id_]
        if one.value is not None and kept.of_share(one) is None:
            assert not is_small(int(one.numerator))
            assert not is_small(int(one.denominator - one.numerator))


@settings(max_examples=60, deadline=None)
@given(caseloads(), SPANS, TODAYS)
def test_no_small_number_comes_out_of_all_that_adds_up(
    facts: OutcomeFacts, span: Period | None, today: date
) -> None:
    outcomes = measures(cases(facts, span, today))
    assert Reader(outcomes, small_numbers(outcomes)).found_out() == []


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([None, Period(on(0), on(300)), HALF_YEAR]))
def test_no_small_number_comes_out_where_many_are_alike_and_few_stand_out(
    seed: int, span: Period | None
) -> None:
    outcomes = measures(cases(crowd(seed), span, on(400)))
    assert Reader(outcomes, small_numbers(outcomes)).found_out() == []


def alike(count: int, **more: Any) -> list[Person]:
    """Return clients who came in on the first day and were closed on the day 200."""
    people = facts(*(someone(f"c{n}", on(0), on(200), **more) for n in range(count)))
    return list(people.coaches[0].people)


@pytest.mark.parametrize("span", [None, Period(on(0), on(300))])
@pytest.mark.parametrize(("at_work", "short"), [(6, 1), (9, 2), (30, 7)])
def test_no_two_steps_of_the_funnel_give_away_who_lies_between(
    span: Period | None, at_work: int, short: int
) -> None:
    jobs = [
        job(f"c{n}", on(10), on(20) if n < short else on(290), id=f"j{n}", hours=Fraction(20))
        for n in range(at_work)
    ]
    every = OutcomeFacts((Caseload("coach", 40, tuple(alike(at_work + 1)), tuple(jobs)),))
    outcomes = measures(cases(every, span, on(300)))
    kept = small_numbers(outcomes)
    shown = [one.count for one in outcomes["funnel"].parts if not kept.of("funnel", one.code)]
    assert not [1 for more, less in combinations(shown, 2) if is_small(more - less)]
    assert kept.of("funnel", "work") == kept.of("employed_clients"), "the same clients"
    for weeks in ("13", "26"):
        kept_weeks = kept.of(f"sustained_{weeks}_weeks")
        assert kept.of("funnel", f"weeks_{weeks}") == kept_weeks
    assert Reader(outcomes, kept).found_out() == []


@pytest.mark.parametrize("waiting", [0, 1, 3, 6])
def test_active_clients_of_today_are_hidden_at_the_end_of_the_month_or_in_neither(
    desk: Desk, waiting: int
) -> None:
    rows = [
        IncomingClient(
            row=n,
            mark=f"c{n}",
            profile=Profile(name=f"Asiakas{n} Esimerkki"),
            status=Status.WAITING if n < waiting else Status.ACTIVE,
            entered=date(2026, 1, 10),
            phase=None if n < waiting else Phase(1 + n % 2),
            phase_since=None if n < waiting else date(2026, 1, 10),
        )
        for n in range(9 + waiting)
    ]
    desk.door.take_in(Incoming(clients=tuple(rows)))
    report = report_caseload(desk, None, TODAY, hide=True)
    cells = {row.id: row.cells[1].value for row in report.table("standing").rows}
    assert cells["active"] == report.table("months").rows[-1].cells[1].value
    found = outcomes_of(desk, None, TODAY).outcomes
    where = standing_of(desk.read.clients(TODAY))
    standing = {"active": where.active, "waiting": where.waiting, **where.phases}
    assert Reader(found, kept_of(found, where), standing).found_out() == []
    shape = caseload_shape(desk, None, TODAY, hide=True)
    assert shape["active"] == shape["months"][-1]["at_end"]  # type: ignore[index]
    shown = [one for one in shape["by_phase"].values() if one]  # type: ignore[attr-defined]
    assert not any(map(is_small, shown))
