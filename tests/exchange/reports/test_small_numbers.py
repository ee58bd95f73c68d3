"""Where small numbers are hidden, no table, picture or file has one, and none can be told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings

from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.outcomes.cases import cases
from ipscoach.domain.outcomes.facts import OutcomeFacts
from ipscoach.domain.outcomes.measures import Outcomes, measures
from ipscoach.domain.outcomes.small_numbers import Hidden, is_small
from ipscoach.exchange.reports.model import Bars, Curve, Frame, Kind, Load, Report
from ipscoach.exchange.reports.outcomes_report import outcomes_report
from ipscoach.exchange.reports.small_numbers import LEFT_OUT, small_numbers
from ipscoach.exchange.reports.source import report_caseload, report_outcomes
from ipscoach.records.desk import Desk
from ipscoach.sentence import Sentence
from tests.domain.fidelity.made_up import HALF_YEAR, on
from tests.domain.outcomes.made_up import SPANS, TODAYS, caseloads, facts, someone, told
from tests.exchange.reports.conftest import YEAR
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
