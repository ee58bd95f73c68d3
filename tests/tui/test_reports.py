"""Place 6: what the service achieved over a period, who is behind each figure, and plots of it."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from openpyxl import load_workbook

from ipscoach import i18n
from ipscoach.domain.caseload import Status
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.outcomes.cases import cases
from ipscoach.domain.outcomes.compare import Change, before, change
from ipscoach.domain.outcomes.facts import OutcomeFacts
from ipscoach.domain.outcomes.measure import Unit
from ipscoach.domain.outcomes.measures import Outcomes, measures
from ipscoach.exchange.fidelity.service import cases_of_team
from ipscoach.exchange.reports.writing import ENDINGS
from ipscoach.i18n import say
from ipscoach.paths import Home
from ipscoach.sentence import Refused, Sentence
from ipscoach.settings import Settings, read_settings
from ipscoach.tui.dialogs.reports.export import ExportReportForm
from ipscoach.tui.dialogs.reports.period import ReportPeriodForm
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.client import ClientScreen
from ipscoach.tui.screens.fidelity.source import last_months
from ipscoach.tui.screens.reports.clients_behind import COUNTED, LEFT_OUT, ClientsBehindScreen
from ipscoach.tui.screens.reports.plots import PlotsScreen
from ipscoach.tui.screens.reports.reports import ReportsScreen
from ipscoach.tui.screens.reports.source import CoachSource, Report
from ipscoach.tui.screens.unlock import UnlockScreen
from ipscoach.tui.widgets.reports.figures import beside, changed, seen
from ipscoach.tui.widgets.reports.groups import GROUPS
from ipscoach.tui.widgets.reports.telling import NONE_HIDDEN
from tests.tui.day import TODAY, CoachAtWork, coach_at_work
from tests.tui.team import BEFORE, NOW, SUPERVISOR

YEAR = last_months(TODAY, 12)
TALL = (150, 70)
SHOWN = NONE_HIDDEN.now


def counted(coach: CoachAtWork, period: Period | None) -> Outcomes:
    """Count from the file, not from the screen."""
    return measures(cases(coach.desk.outcomes.facts(), period, TODAY))


def cells(coach: CoachAtWork) -> dict[str, list[str]]:
    """Read the table: the cells of each measure by its id."""
    screen = coach.is_at(ReportsScreen)
    table = screen.query_one("#measures")
    ids = [id_ for group in GROUPS for id_ in ("", *group.ids)]
    rows = [[str(cell) for cell in table.get_row_at(at)] for at in range(table.row_count)]
    return {id_: row[1:] for id_, row in zip(ids, rows, strict=True) if id_}


async def to_measure(coach: CoachAtWork, id_: str) -> ReportsScreen:
    """Go to the sixth place, and down to a measure."""
    if not isinstance(coach.app.screen, ReportsScreen):
        await coach.presses("6")
    screen = coach.is_at(ReportsScreen)
    await coach.presses("g")
    for _ in range(45):
        row = screen.row()
        if row is not None and row.now.id == id_:
            return screen
        await coach.presses("down")
    pytest.fail(f"no measure {id_}\n{coach.framed()}", pytrace=False)


# What stands there


def test_every_measure_stands_in_one_group() -> None:
    ids = [id_ for group in GROUPS for id_ in group.ids]
    nothing = measures(cases(OutcomeFacts(), None, TODAY))
    assert sorted(ids) == sorted(one.id for one in nothing.measures)


def read(one: Change) -> Fraction:
    """Return a change as it is reckoned from the values on the screen."""
    now, earlier = one.now.value or 0, one.before.value or 0
    return seen(now, one.now.unit) - seen(earlier, one.now.unit)


@pytest.mark.parametrize("size", [(80, 24), TALL])
async def test_each_figure_stands_beside_that_of_the_period_before(
    home: Home, size: tuple[int, int]
) -> None:
    async with coach_at_work(home, size=size) as coach:
        await coach.presses("6")
        now, earlier = counted(coach, YEAR), counted(coach, before(YEAR))
        told = cells(coach)
        for one in change(now, earlier):
            assert told[one.now.id] == [
                beside(one.now, SHOWN),
                beside(one.before, SHOWN),
                changed(None if one.by is None else read(one), one.now.unit),
            ]
        assert told["clients"][0] == str(now["clients"].value)
        coach.sees("24 Nov 2025 – 23 Nov 2026 · before: 24 Nov 2024 – 23 Nov 2025")
        assert coach.is_at(ReportsScreen).row().now.id == "clients"


async def test_the_chosen_figure_is_told_with_all_that_it_rests_on(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await to_measure(coach, "by_closing_reason")
        found = counted(coach, YEAR)["by_closing_reason"]
        coach.sees("Value: 12", "Change: +12", "Parts", "Behind it: 12 clients", "What it means:")
        for part in found.parts:
            coach.sees(f"{part.count}  {say(part.label)}")
        coach.sees(say(found.definition))
        await to_measure(coach, "days_in_phase")
        length = counted(coach, YEAR)["days_in_phase"].duration
        assert length is not None
        coach.sees("(the median)", f"n: {length.n}", f"{length.open} of {length.n} still open")
        await to_measure(coach, "employment_rate_uk")
        coach.sees("(percentage points)", "IPS Grow, since April 2024")


async def test_a_group_says_what_it_is_about_and_has_nobody_behind_it(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("6", "up")
        coach.sees("Who was there in the period", "6 measures")
        await coach.presses("enter")
        assert coach.told == ["Choose a figure first."]


async def test_who_has_nobody_sees_no_cases_and_no_percentage(empty: Home) -> None:
    async with coach_at_work(empty, size=TALL) as coach:
        await coach.presses("6")
        told = cells(coach)
        assert told["employment_rate_uk"] == ["no cases", "no cases", "–"]
        assert told["median_days_to_first_job"][0] == "no cases"
        assert told["sustained_13_weeks"][0] == told["clients"][0] == "0"
        coach.does_not_see("%")
        await to_measure(coach, "working_share_us")
        coach.sees("No cases.")
        await coach.presses("enter")
        assert coach.told == ["There is no client behind this figure."]
        await coach.presses("v")
        coach.sees("No cases.")
        coach.does_not_see("%", "█")


# Which days


async def test_another_period_is_counted_anew(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await coach.presses("6", "p")
        coach.is_at(ReportPeriodForm)
        await coach.fills(span="last_year")
        coach.sees("Wednesday 1 Jan 2025", "Wednesday 31 Dec 2025")
        await coach.presses("ctrl+s")
        await coach.settles()
        year = Period(date(2025, 1, 1), date(2025, 12, 31))
        coach.sees("1 Jan 2025 – 31 Dec 2025 · before: 1 Jan 2024 – 31 Dec 2024")
        assert cells(coach)["new"][0] == str(counted(coach, year)["new"].value)
        await coach.presses("p", "escape")
        coach.sees("1 Jan 2025 – 31 Dec 2025")


async def test_everything_on_file_stands_beside_nothing(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await coach.presses("6", "p")
        await coach.fills(span="everything")
        coach.does_not_see("First day")
        await coach.presses("ctrl+s")
        await coach.settles()
        coach.sees("Everything on file")
        found = counted(coach, None)
        for id_, row in cells(coach).items():
            assert row == [beside(found[id_], SHOWN), "–", "–"]
        coach.does_not_see("before:", "The period before")
        await coach.presses("p")
        coach.sees("everything on file")


async def test_days_typed_by_hand_are_from_day_to_day(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await coach.presses("6", "p")
        await coach.fills(first="24.11.2026", last="24.12.2026")
        coach.sees("from day to day")
        await coach.presses("ctrl+s")
        coach.sees("has not come yet")
        await coach.fills(first="1.9.2006")
        await coach.presses("ctrl+s")
        coach.sees("10 years at most")
        await coach.fills(first="1.9.2026", last="31.10.2026")
        await coach.presses("ctrl+s")
        await coach.settles()
        coach.sees("1 Sep 2026 – 31 Oct 2026 · before: 1 Jul 2026 – 31 Aug 2026")


async def test_a_year_that_is_not_over_is_counted_up_to_today(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("6", "p")
        await coach.fills(first="1.1.2026", last="31.12.2026")
        await coach.presses("ctrl+s")
        await coach.settles()
        head = " ".join(coach.lines()[1:3])
        assert "31 Dec 2026 (counted up to 23 Nov 2026)" in " ".join(head.split())
        assert "before: 1 Jan 2025 – 31 Dec 2025" in " ".join(head.split()), "the head is not cut"
        so_far = counted(coach, Period(date(2026, 1, 1), TODAY))
        assert cells(coach)["new"][0] == str(so_far["new"].value)
        for key in ("v", "enter"):
            await coach.presses(key)
            coach.sees("counted up to 23 Nov 2026")
            await coach.presses("escape")


# Who is behind it


@pytest.mark.parametrize(
    "id_", ["clients", "new", "job_starts", "sustained_13_weeks", "median_days_to_first_job"]
)
async def test_enter_leads_to_exactly_the_clients_behind(home: Home, id_: str) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await to_measure(coach, id_)
        found = counted(coach, YEAR)[id_]
        assert found.clients
        await coach.presses("enter")
        screen = coach.is_at(ClientsBehindScreen)
        names = {row.id: row.name for row in coach.desk.read.clients(TODAY)}
        told = [one.client_id for one in screen._lines if one.state == COUNTED]
        assert told == list(found.clients)
        assert [one.client_id for one in screen._lines if one.state == LEFT_OUT] == [
            one.client_id for one in found.left_out
        ]
        coach.sees(*(names[client] for client in found.clients))
        count = len(found.clients)
        coach.sees(f"{count} clients" if count != 1 else "1 client")


@pytest.mark.parametrize("everything", [True, False])
async def test_every_figure_that_has_clients_leads_to_them(home: Home, everything: bool) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await coach.presses("6")
        if everything:
            await coach.presses("p")
            await coach.fills(span="everything")
            await coach.presses("ctrl+s")
            await coach.settles()
        first, last = ("0001-01-01", "9999-12-31")
        if not everything:
            first, last = (str(day) for day in (YEAR.first, YEAR.last))
        for id_, only in (
            ("employer_contacts_a_week", ""),
            ("face_to_face_contacts_a_week", " AND face_to_face = 1"),
        ):
            found = [
                row[0]
                for row in coach.desk.outcomes._line.rows(
                    f"SELECT client_id FROM contact WHERE day BETWEEN ? AND ?{only}", first, last
                )
            ]
            await to_measure(coach, id_)
            await coach.presses("enter")
            screen = coach.is_at(ClientsBehindScreen)
            told = [one.client_id for one in screen._lines if one.state == COUNTED]
            assert sorted(told) == sorted({one for one in found if one is not None})
            coach.sees(f"For no client: {found.count(None)}.")
            await coach.presses("escape")
        await to_measure(coach, "caseload")
        await coach.presses("enter")
        screen = coach.is_at(ClientsBehindScreen)
        rows = coach.desk.read.clients(TODAY)
        told = {one.client_id for one in screen._lines if one.state == COUNTED}
        assert {row.id for row in rows if row.status is Status.ACTIVE} <= told
        assert not {row.id for row in rows if row.status is Status.WAITING} & told
        assert coach.told == []


async def test_a_client_is_opened_and_the_way_back_leads_to_the_figure(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await to_measure(coach, "by_referral_source")
        await coach.presses("enter", "down", "enter")
        second = counted(coach, YEAR)["by_referral_source"].clients[1]
        coach.is_at(ClientScreen)
        coach.sees(next(row.name for row in coach.desk.read.clients(TODAY) if row.id == second))
        await coach.presses("escape")
        coach.is_at(ClientsBehindScreen)
        await coach.presses("n")
        assert coach.app.screen.is_modal
        await coach.presses("escape", "escape")
        assert coach.is_at(ReportsScreen).row().now.id == "by_referral_source"
        await coach.presses("escape")
        coach.is_at(CaseloadScreen)


async def test_hidden_names_are_hidden_behind_a_figure(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await coach.presses("6", "enter")
        shown = coach.lines()
        await coach.presses("f2")
        for row in coach.desk.read.clients(TODAY):
            coach.does_not_see(row.name)
        coach.sees("names hidden", "K-")
        await coach.presses("f2")
        assert coach.lines() == shown


# Plots


async def test_the_plots_carry_their_numbers_in_words(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await coach.presses("6", "p")
        await coach.fills(span="everything")
        await coach.presses("ctrl+s", "v")
        coach.is_at(PlotsScreen)
        found = counted(coach, None)
        for part in found["funnel"].parts:
            coach.sees(f"{part.count}/{part.of}")
        coach.sees("1 of 4: From the referral to 26 weeks in work", "2 of 4: Time to the first job")
        coach.sees("╌╌╌ the cap today: 10", "Still followed", "4 of 4: Days in each phase")
        assert found["days_in_phase"].parts[0].duration is not None
        await coach.presses("escape")
        coach.is_at(ReportsScreen)


async def test_two_keys_go_from_plot_to_plot(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("6", "v")
        coach.does_not_see("3 of 4")
        await coach.presses("full_stop", "full_stop")
        coach.sees("3 of 4: Caseload against the cap", "active at the end of each month")
        await coach.presses("comma", "comma", "comma")
        coach.sees("1 of 4")


# Small numbers


async def test_small_numbers_are_hidden_and_what_would_tell_them(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await coach.presses("6")
        plain = cells(coach)
        assert plain["waiting"][0] == "3"
        await coach.presses("m")
        told = cells(coach)
        coach.sees("small numbers hidden")
        assert told["waiting"] == ["<5", "0", "–"]
        assert told["active"][0] == "not shown", "all but it would give the waiting away"
        assert not any(cell in {"1", "2", "3", "4"} for row in told.values() for cell in row[:2])
        await to_measure(coach, "waiting")
        coach.does_not_see("Behind it")
        await coach.presses("v")
        coach.sees(
            "while small numbers are hidden, it is not drawn", "small numbers are left empty"
        )
        await coach.presses("escape", "m")
        assert cells(coach) == plain
        await coach.presses("m")
    async with coach_at_work(home, size=TALL, settings=read_settings(home.settings)) as coach:
        await coach.presses("6")
        coach.sees("small numbers hidden")


# To a file


async def test_the_report_is_written_as_it_stands(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    async with coach_at_work(home, size=TALL) as coach:
        await coach.presses("6", "x")
        coach.is_at(ExportReportForm)
        coach.sees(*(f".{one}" for one in ENDINGS))
        await coach.fills(path=str(path), language="en")
        await coach.presses("ctrl+s")
        await coach.settles()
        assert coach.told == [f"Written to {path}."]
        rows = [row for sheet in load_workbook(path) for row in sheet.iter_rows(values_only=True)]
        served = next(row for row in rows if row[0] == "Clients served")
        assert served[1] == counted(coach, YEAR)["served"].value
        names = {row.name for row in coach.desk.read.clients(TODAY)}
        assert not names & {cell for row in rows for cell in row}
        await coach.presses("x")
        await coach.fills(path=str(path))
        await coach.presses("ctrl+s")
        coach.is_at(ExportReportForm)
        await coach.fills(path=str(tmp_path / "report.doc"))
        await coach.presses("ctrl+s")
        coach.sees("A report's file ends in")


async def test_the_caseload_is_written_by_code(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "caseload.md"
    async with coach_at_work(home) as coach:
        await coach.presses("6", "x")
        await coach.fills(path=str(path), report="caseload")
        await coach.presses("ctrl+s")
        await coach.settles()
        text = path.read_text(encoding="utf-8")
        rows = coach.desk.read.clients(TODAY)
        assert any(row.code in text for row in rows)
        assert not any(row.name in text for row in rows)


# While it counts


async def test_a_lock_while_it_counts_is_a_lock(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    counts = CoachSource.report

    def slow(self: CoachSource, period: Period | None) -> Report:
        begun.set()
        go_on.wait(5)
        return counts(self, period)

    monkeypatch.setattr(CoachSource, "report", slow)
    async with coach_at_work(home) as coach:
        await coach.pilot.press("6")
        await asyncio.to_thread(begun.wait, 5)
        await coach.pilot.press("down", "v")
        await coach.pilot.pause()
        assert "Counting…" in coach.screen
        assert coach.told == ["The figures are still being counted."]
        await coach.pilot.press("ctrl+l")
        go_on.set()
        await coach.settles()
        coach.is_at(UnlockScreen)


async def test_a_report_that_cannot_be_counted_says_so(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(self: CoachSource, period: Period | None) -> Report:
        raise Refused(Sentence("The file cannot be read."))

    monkeypatch.setattr(CoachSource, "report", refuses)
    async with coach_at_work(home) as coach:
        await coach.presses("6")
        coach.sees("The file cannot be read.")
        await coach.presses("enter", "v", "x")
        assert set(coach.told) == {"Choose a figure first.", "The figures are still being counted."}


# A supervisor's


async def test_a_supervisor_sees_the_outcomes_of_her_team(team: Home) -> None:
    async with coach_at_work(team, settings=SUPERVISOR, size=TALL) as coach:
        await coach.presses("6")
        await coach.settles()
        now = measures(cases_of_team(coach.desk, NOW))
        earlier = measures(cases_of_team(coach.desk, BEFORE))
        told = cells(coach)
        for one in change(now, earlier):
            assert told[one.now.id][:2] == [beside(one.now, SHOWN), beside(one.before, SHOWN)]
        coach.sees("The service: 3 coaches")
        await coach.presses("enter")
        coach.is_at(ClientsBehindScreen)
        await coach.presses("enter")
        assert coach.told == ["The records stay with the coach who wrote them."]
        await coach.presses("escape", "p", "down", "enter")
        await coach.settles()
        assert cells(coach)["clients"] == [str(earlier["clients"].value), "–", "–"]


async def test_the_head_of_a_teams_report_is_whole_on_a_narrow_terminal(team: Home) -> None:
    async with coach_at_work(team, settings=replace(SUPERVISOR, hide_small=True)) as coach:
        await coach.presses("6")
        await coach.settles()
        head = " ".join(" ".join(coach.lines()[1:3]).split())
        assert head.startswith("The service: 3 coaches · ")
        assert "before: " in head
        assert head.endswith("small numbers hidden")


async def test_a_supervisor_without_packs_is_told_why_there_is_no_report(no_team: Home) -> None:
    async with coach_at_work(no_team, settings=SUPERVISOR) as coach:
        await coach.presses("6")
        assert coach.told == ["There is no pack yet. F4 takes in what the coaches give."]


# The bar


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("hidden", [True, False])
async def test_six_places_fit_a_narrow_terminal(home: Home, language: str, hidden: bool) -> None:
    settings = Settings(hide_names=hidden)
    async with coach_at_work(home, language=language, settings=settings) as coach:
        await coach.presses("6")
        bar = coach.lines()[0]
        names = ("Caseload", "Client", "Employers", "Agenda", "Fidelity", "Reports")
        for key, name in enumerate(names, 1):
            assert f" {key} {i18n._(name)} " in bar
        assert bar.endswith(i18n._("names hidden") if hidden else i18n.day(TODAY))
        await coach.presses("7")
        assert f" 7 {i18n._('Partners')}" in coach.lines()[0]


def test_a_change_has_its_sign_and_a_share_its_points() -> None:
    assert changed(3, Unit.COUNT) == "+3"
    assert changed(-3, Unit.COUNT) == "−3"
    assert changed(0, Unit.COUNT) == "0"
    assert changed(None, Unit.DAYS) == "–"
    assert changed(Fraction(-1, 8), Unit.SHARE) == "−12.5 pp"
