"""What a report says is what the measures say, in every format and in both languages."""

from __future__ import annotations

import gc
from datetime import date
from fractions import Fraction

import pytest

from ipscoach.domain.caseload import Status
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.outcomes.compare import before, change, comparable
from ipscoach.domain.outcomes.facts import OutcomeFacts
from ipscoach.domain.outcomes.measure import Unit
from ipscoach.domain.outcomes.measures import Outcomes
from ipscoach.exchange.reports.cells import difference
from ipscoach.exchange.reports.collecting import uncollected
from ipscoach.exchange.reports.model import Cell, Kind, Report
from ipscoach.exchange.reports.source import outcomes_of, report_caseload, report_outcomes
from ipscoach.exchange.reports.words import number, told
from ipscoach.exchange.reports.writing import written
from ipscoach.i18n import Tongue
from ipscoach.records.desk import Desk
from ipscoach.records.orders import Incoming, IncomingClient, Profile
from ipscoach.sentence import Sentence
from ipscoach.tui.widgets.reports.figures import changed, seen
from tests.exchange.reports.conftest import YEAR
from tests.exchange.workbook.lists import TODAY

EN, FI = Tongue("en"), Tongue("fi")


def measured(full: Desk) -> Outcomes:
    return outcomes_of(full, YEAR, TODAY).outcomes


def cell(report: Report, table: str, row: str, column: str) -> Cell:
    found = report.table(table)
    place = [one.id for one in found.columns].index(column)
    return next(one for one in found.rows if one.id == row).cells[place]


def test_every_measure_is_told_with_its_definition(full: Desk, outcomes: Report) -> None:
    rows = {row.id for table in outcomes.tables for row in table.rows}
    tables = {table.id for table in outcomes.tables}
    ids = [one.id for one in measured(full).measures]
    assert [one.id for one in outcomes.definitions] == ids
    assert set(ids) <= rows | tables


def test_figures_and_changes_are_those_of_the_measures(full: Desk, outcomes: Report) -> None:
    earlier = outcomes_of(full, before(YEAR), TODAY).outcomes
    for one in change(measured(full), earlier):
        for table in ("clients", "work", "support"):
            for row in outcomes.table(table).rows:
                if row.id == one.now.id and one.now.value is not None:
                    assert row.cells[1].value == one.now.value
                    even = comparable(one.now, one.before) or one.before.value is None
                    assert row.cells[-1].value == (one.by if even else "–")


def undated(desk: Desk) -> Report:
    """Give a year beside the one before, with a client whose first day nobody wrote down."""
    days = [None, *(date(2024, 5, 1) for _ in range(3))]
    rows = [
        IncomingClient(
            row=n,
            mark=f"c{n}",
            profile=Profile(name=f"Asiakas{n} Esimerkki"),
            status=Status.ACTIVE,
            entered=day,
        )
        for n, day in enumerate(days)
    ]
    desk.door.take_in(Incoming(clients=tuple(rows)))
    return report_outcomes(desk, Period(date(2026, 1, 1), TODAY), TODAY, compare=True)


def test_whose_day_is_missing_makes_no_change_that_never_happened(desk: Desk) -> None:
    report = undated(desk)
    assert [cell(report, "clients", "active", id_).value for id_ in ("value", "before")] == [4, 3]
    for row in ("clients", "served", "active"):
        assert cell(report, "clients", row, "change").value == "–"
    assert cell(report, "clients", "waiting", "change").value == 0
    told_ = [EN.say(one) for one in report.table("clients").remarks]
    assert "Active clients, the period before: 1 left out." in " ".join(told_)
    assert any(one.startswith("–: No change is given") for one in told_)
    for ending in ("csv", "md", "html"):
        text = written(report, ending, EN).decode("utf-8-sig")
        assert "–" in text
        if ending != "csv":
            assert "the period before: 1 left out" in text


def test_a_change_reads_right_between_the_rounded_values_beside_it() -> None:
    now, then = Cell(Kind.NUMBER, Fraction(1059, 100)), Cell(Kind.NUMBER, Fraction(464, 100))
    moved = difference(now, then)
    assert (told(now, FI), told(then, FI), told(moved, FI, signed=True)) == ("10,6", "4,6", "+6")
    assert moved.value == Fraction(595, 100), "exact for programs"
    share = difference(Cell(Kind.SHARE, Fraction(2, 3)), Cell(Kind.SHARE, Fraction(1, 6)))
    assert told(share, EN, signed=True) == "+50 points"
    assert (
        changed(seen(now.value, Unit.CLIENTS) - seen(then.value, Unit.CLIENTS), Unit.CLIENTS)
        == "+6"
    )


def test_parts_add_up_to_the_clients(everything: Report) -> None:
    for id_ in ("by_referral_source", "by_closing_reason"):
        *parts, total = (row.cells[1].value for row in everything.table(id_).rows)
        assert isinstance(total, int)
        assert sum(part for part in parts if isinstance(part, int)) == total > 20


def test_medians_and_quartiles_stand_beside_who_is_open(full: Desk, outcomes: Report) -> None:
    length = measured(full)["median_days_to_first_job"].duration
    assert length is not None
    row = "median_days_to_first_job"
    assert cell(outcomes, "times", row, "n").value == length.n
    assert cell(outcomes, "times", row, "open").value == length.open > 0
    assert cell(outcomes, "times", row, "lower").value == length.lower


def test_an_empty_caseload_has_no_cases_and_no_share(desk: Desk) -> None:
    for period in (None, YEAR):
        report = report_outcomes(desk, period, TODAY, compare=period is not None)
        assert report.says == (Sentence("No cases."),)
        assert report.charts == ()
        cells = [one for table in report.tables for row in table.rows for one in row.cells]
        assert not [one for one in cells if one.kind is Kind.SHARE]
        assert Sentence("No cases.") in [one.value for one in cells]
    assert report_caseload(desk, None, TODAY).says == (Sentence("No cases."),)


def test_the_caseload_lists_codes_and_where_they_stand(full: Desk, caseload: Report) -> None:
    here = [row for row in full.read.clients(TODAY) if row.status != "closed"]
    assert {row.id for row in caseload.table("clients").rows} == {row.code for row in here}
    active = sum(row.status == "active" for row in here)
    assert cell(caseload, "standing", "active", "count").value == active
    phases = [row for row in caseload.table("standing").rows if row.id.startswith("phase.")]
    counts = [row.cells[1].value for row in phases]
    assert sum(one for one in counts if isinstance(one, int)) == active


@pytest.mark.parametrize(
    ("value", "kind", "english", "finnish"),
    [
        (Fraction(2, 5), Kind.SHARE, "40 %", "40 %"),
        (Fraction(1, 3), Kind.SHARE, "33.3 %", "33,3 %"),
        (Fraction(29, 2), Kind.DAYS, "14.5", "14,5"),
        (Fraction(29, 30), Kind.NUMBER, "1.0", "1,0"),
        (Fraction(1, 20), Kind.NUMBER, "0.1", "0,1"),
        (-3, Kind.COUNT, "−3", "−3"),
    ],
)
def test_numbers_are_written_as_the_language_has_them(
    value: int | Fraction, kind: Kind, english: str, finnish: str
) -> None:
    assert number(value, kind, EN) == english
    assert number(value, kind, FI) == finnish


def test_a_change_has_its_sign() -> None:
    assert told(Cell(Kind.COUNT, 3), EN, signed=True) == "+3"
    assert told(Cell(Kind.SHARE, Fraction(1, 10)), EN, signed=True) == "+10 points"


def test_the_records_are_read_once_for_both_periods_and_the_collector_works_again(
    full: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[bool] = []
    facts = full.outcomes.facts

    def counted() -> OutcomeFacts:
        reads.append(gc.isenabled())
        return facts()

    monkeypatch.setattr(full.outcomes, "facts", counted)
    report_outcomes(full, YEAR, TODAY, compare=True)
    assert reads == [False], "once, without looking for rings meanwhile"
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError), uncollected():
        _ = 1 / 0
    assert gc.isenabled()
