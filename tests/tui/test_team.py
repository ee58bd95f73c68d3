"""The supervisor's day with her team: figures a coach, the evidence in packs, and what is not hers.

Her file has no clients, so nothing of the coach's places is offered in it.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.fidelity.choices import USUAL
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.fidelity.team import of_period
from ipscoach.domain.fidelity.team_rows import team_rows
from ipscoach.domain.staff import StaffRole
from ipscoach.paths import Home
from ipscoach.records.fidelity.orders import WeekCount
from ipscoach.records.fidelity.views import PackView
from ipscoach.settings import Settings, read_settings
from ipscoach.tui.commands.everywhere import EVERYWHERE
from ipscoach.tui.commands.supervisor import SUPERVISOR as OFFERED
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.fidelity.records import RecordsScreen
from ipscoach.tui.screens.fidelity.team import TeamScreen
from ipscoach.tui.screens.fidelity.team_evidence import TeamEvidenceScreen
from ipscoach.tui.screens.fidelity.team_source import TeamSource
from ipscoach.tui.screens.keys import KeysScreen
from ipscoach.tui.widgets.fidelity.team_figures import against_cap, bars
from tests.tui.day import PASSPHRASE, TODAY, CoachAtWork, Prepared, coach_at_work
from tests.tui.places import SUPERVISOR_WAYS
from tests.tui.team import BEFORE, NOW, SUPERVISOR

NOTHING_HERE = sorted({key for one in {*EVERYWHERE} - {*OFFERED} for key in one.keys.split(",")}
                      - {key for one in OFFERED for key in one.keys.split(",")})  # fmt: skip


def packs_at(coach: CoachAtWork, period: Period = NOW) -> list[PackView]:
    """Return the packs that count for a period, as the desk gives them."""
    return of_period(coach.desk.fidelity.packs(), period)


def a_pack(weeks: list[tuple[int, int]], days: int = 14, **changes: int) -> PackView:
    """Return a pack of the figures that a test is about."""
    first = date(2026, 1, 5)
    return PackView(
        id="p", key="00", coach="Kaisa Malli", organisation="", made=TODAY, received=TODAY,
        period=Period(first, date.fromordinal(first.toordinal() + days - 1)),
        share=50, phases=(1, 2, 3, 4, 5),
        weeks=tuple(WeekCount(week=f"2026-W{n:02}", contacts=all_, face_to_face=met)
                    for n, (all_, met) in enumerate(weeks, 2)),
        **{"cap": 10, "active": 9, "waiting": 1, "came": 2, "closed": 3, **changes},
    )  # fmt: skip


async def goes_to(coach: CoachAtWork, *keys: str) -> None:
    await coach.presses(*keys)
    await coach.settles()


# The first place


async def test_the_team_is_seen_at_once_each_coach_against_her_cap(team: Home) -> None:
    async with coach_at_work(team, settings=SUPERVISOR) as coach:
        coach.is_at(TeamScreen)
        coach.sees("3 coaches", "Kaisa Malli", "Olli Testi", "Siiri Koe", "The service")
        for pack in packs_at(coach):
            coach.sees(f"{pack.active}/{pack.cap}")
        coach.sees("1 May 2026 – 31 Oct 2026", "1 Team", "2 Evidence", "5 Reviews", "F4 Packs")


async def test_the_service_is_its_coaches_added_up(team: Home) -> None:
    async with coach_at_work(team, settings=SUPERVISOR) as coach:
        packs = packs_at(coach)
        await coach.presses("G")
        active, cap = sum(one.active for one in packs), sum(one.cap for one in packs)
        coach.sees(f"{active}/{cap}", "3 coaches gave packs.")
        assert coach.is_at(TeamScreen).pack() is None


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_a_coach_is_told_in_words_with_key_and_weeks(
    team: Home, size: tuple[int, int]
) -> None:
    async with coach_at_work(team, settings=SUPERVISOR, size=size) as coach:
        pack = coach.is_at(TeamScreen).pack()
        assert pack is not None
        coach.sees(
            "Kaisa Malli, Esimerkkikunta",
            "Client work: 50 %",
            "Made 23 Nov 2026, received 23 Nov 2026",
            "Key known since: 12 May 2026",
            "Contacts with employers, week by week",
        )
        top = max(week.contacts for week in pack.weeks)
        coach.sees(bars([week.contacts for week in pack.weeks], top))


async def test_another_period_is_chosen_by_key_and_its_packs_alone_are_counted(team: Home) -> None:
    async with coach_at_work(team, settings=SUPERVISOR) as coach:
        await coach.presses("p")
        await coach.chooses("1 Nov 2025")
        await coach.presses("enter")
        assert coach.is_at(TeamScreen).period == BEFORE
        coach.sees("1 Nov 2025 – 30 Apr 2026 · 3 coaches")


async def test_a_pack_is_taken_out_only_by_name_and_after_a_yes(team: Home) -> None:
    async with coach_at_work(team, settings=SUPERVISOR) as coach:
        await coach.presses("x")
        coach.sees("Take out the pack of Kaisa Malli, 1 May 2026 – 31 Oct 2026?")
        await coach.presses("enter")
        coach.sees("3 coaches")
        await coach.presses("delete", "down", "enter")
        coach.sees("2 coaches")
        await coach.presses("G")
        coach.sees("No pack of this period from: Kaisa Malli")
        await coach.presses("x")
        assert "Choose a coach first." in coach.told
        assert len(coach.desk.fidelity.packs()) == 5


async def test_the_last_pack_may_go_too(team: Home) -> None:
    async with coach_at_work(team, settings=SUPERVISOR) as coach:
        for _ in range(6):
            await coach.presses("g", "x", "down", "enter")
        coach.sees("There is no pack yet.")


async def test_without_packs_it_says_how_they_come_in_and_how_a_coach_makes_one(
    no_team: Home,
) -> None:
    async with coach_at_work(no_team, settings=SUPERVISOR) as coach:
        await coach.settles()
        coach.sees("F4 takes them in", "5 (Fidelity), then x", "ipscoach fidelity pack")
        for key in ("enter", "p", "x", "2"):
            coach.app.clear_notifications()
            await coach.presses(key)
            assert any("There is no pack yet" in told for told in coach.told), key
        coach.is_at(TeamScreen)


# Whose file it is


@pytest.mark.parametrize("key", NOTHING_HERE)
async def test_the_coachs_keys_do_nothing_in_a_file_without_clients(team: Home, key: str) -> None:
    async with coach_at_work(team, settings=SUPERVISOR) as coach:
        await coach.settles()
        before = coach.lines()
        await coach.presses(key)
        assert coach.lines() == before
        assert not coach.told
        assert not coach.app.veil.hidden


async def test_the_coachs_keys_are_not_offered_there_either(team: Home) -> None:
    async with coach_at_work(team, settings=SUPERVISOR, size=(120, 36)) as coach:
        coach.does_not_see("F2", "/ Search", "n Note", "4 Agenda", "3 Employers")
        await coach.presses("question_mark")
        coach.sees("Take in evidence packs")
        coach.does_not_see("workbook", "Hide clients")
        await coach.presses("escape", "f9", "f8")
        coach.is_at(KeysScreen)
        coach.sees("Go to the team")
        coach.does_not_see("Go to the caseload", "Hide clients")


async def test_a_coach_is_not_offered_what_belongs_to_a_supervisor(home: Home) -> None:
    async with coach_at_work(home, size=(120, 36)) as coach:
        coach.does_not_see("Team", "Reviews")
        await coach.presses("f9", "f8")
        coach.sees("Go to the caseload")
        coach.does_not_see("Go to the team")


@pytest.mark.parametrize("hint", [True, False])
async def test_a_wrong_hint_leads_to_the_right_place_and_is_mended(
    home: Home, team: Home, hint: bool
) -> None:
    place, kind = (home, CaseloadScreen) if hint else (team, TeamScreen)
    async with coach_at_work(place, settings=Settings(supervisor=hint)) as coach:
        await coach.settles()
        coach.is_at(kind)
        coach.sees("Aino Esimerkki" if hint else "Kaisa Malli")
        assert read_settings(place.settings).supervisor is not hint
        assert len(coach.app.screen_stack) == 1


async def test_after_a_lock_it_is_the_team_again(team: Home) -> None:
    async with coach_at_work(team, settings=SUPERVISOR) as coach:
        await coach.presses("2")
        await coach.does_lock()
        coach.does_not_see("Kaisa Malli")
        await coach.pastes(PASSPHRASE)
        await coach.presses("enter")
        await coach.settles()
        coach.is_at(TeamScreen)
        coach.sees("Kaisa Malli")


async def test_the_settings_ask_nothing_about_clients_and_the_role_stays(team: Home) -> None:
    async with coach_at_work(team, settings=SUPERVISOR) as coach:
        await coach.presses("f9")
        shown = {field.key for field in coach.app.screen.query("Field")}  # type: ignore[attr-defined]
        assert not shown & {"share", "retention", "phase_days", "sections", "hide"}
        await coach.fills(name="Eeva Malli", language="fi")
        await coach.presses("ctrl+s")
        await coach.settles()
        coach.is_at(TeamScreen)
        coach.sees("Tiimi")
        person = coach.desk.read.coach()
        assert person is not None
        assert (person.name, person.role) == ("Eeva Malli", StaffRole.SUPERVISOR)


# The evidence in packs


async def test_enter_opens_the_coachs_evidence_whose_records_are_codes_and_weeks(
    team: Home,
) -> None:
    async with coach_at_work(team, settings=SUPERVISOR, size=(120, 36)) as coach:
        await goes_to(coach, "enter")
        coach.is_at(TeamEvidenceScreen)
        coach.sees("Kaisa Malli", "Caseload size", "A pack holds no single months")
        await goes_to(coach, "enter")
        coach.is_at(RecordsScreen)
        assert any(" C0" in line and "-W" in line for line in coach.lines())
        await coach.presses("enter")
        assert "The records stay with the coach who wrote them." in coach.told
        await coach.presses("escape", "escape")
        coach.is_at(TeamScreen)


async def test_the_service_is_added_up_from_all_packs_of_the_period(team: Home) -> None:
    async with coach_at_work(team, settings=SUPERVISOR, size=(120, 36)) as coach:
        await goes_to(coach, "2")
        screen = coach.is_at(TeamEvidenceScreen)
        coach.sees("The service: 3 coaches")
        packs = packs_at(coach)
        row = screen.row()
        assert row is not None
        assert row.found is not None
        assert row.found.numerator == sum(pack.active for pack in packs)
        await goes_to(coach, "enter")
        coach.sees("C", "Kaisa Malli", "Olli Testi", "Siiri Koe")


async def test_enter_on_the_last_line_is_the_service_too(team: Home) -> None:
    async with coach_at_work(team, settings=SUPERVISOR) as coach:
        await goes_to(coach, "G", "enter")
        coach.sees("The service: 3 coaches")


async def test_another_period_is_one_of_the_packs_own(team: Home) -> None:
    async with coach_at_work(team, settings=SUPERVISOR) as coach:
        await goes_to(coach, "enter", "p")
        coach.sees("Which period?")
        await coach.chooses("1 Nov 2025")
        await goes_to(coach, "enter")
        assert coach.is_at(TeamEvidenceScreen).period == BEFORE
        coach.sees("1 Nov 2025 – 30 Apr 2026 · Kaisa Malli")


async def test_what_the_form_leaves_open_was_settled_by_the_coaches(team: Home) -> None:
    async with coach_at_work(team, settings=SUPERVISOR) as coach:
        await goes_to(coach, "enter", "c")
        assert any("The coaches settled these questions" in told for told in coach.told)


async def test_how_far_reading_is_stands_above_and_a_pack_is_read_once(team: Home) -> None:
    async with coach_at_work(team, settings=SUPERVISOR) as coach:
        source = TeamSource(coach.desk)
        found = source.evidence(NOW, USUAL)
        assert source.how_far == (3, 3)
        assert source.coaches == 3
        assert source.evidence(NOW, USUAL) is found
        await goes_to(coach, "2")
        screen = coach.is_at(TeamEvidenceScreen)
        screen.counting = True
        screen._say_how_far()
        await coach.rests()
        coach.sees("Reading packs: 3 of 3")


@pytest.mark.parametrize("place", SUPERVISOR_WAYS)
async def test_every_place_fits_the_smallest_window_and_esc_leads_back(
    team: Home, place: str
) -> None:
    async with coach_at_work(team, settings=SUPERVISOR) as coach:
        await goes_to(coach, *SUPERVISOR_WAYS[place])
        assert all(len(line) <= 80 for line in coach.lines())
        for _ in range(4):
            if len(coach.app.screen_stack) > 1:
                await coach.presses("escape")
        coach.is_at(TeamScreen)
        await coach.presses("escape")
        coach.is_at(TeamScreen)


async def test_a_window_that_grows_moves_the_words_beside(team: Home) -> None:
    async with coach_at_work(team, settings=SUPERVISOR) as coach:
        coach.does_not_see("Pack of")
        await coach.resizes(120, 36)
        await coach.settles()
        coach.sees("Pack of", "23 Nov 2026")
        assert coach.is_at(TeamScreen).pack() is not None


async def test_finnish_and_english_see_the_same_figures(
    team_in_finnish: Prepared, tmp_path: Path
) -> None:
    home = team_in_finnish.copied(tmp_path / "team")
    async with coach_at_work(home, settings=SUPERVISOR, language="fi") as coach:
        row = team_rows(packs_at(coach))[0]
        coach.sees(f"{row.active}/{row.cap}", "Palvelu")
        coach.does_not_see("The service")


# The figures


def met(pack: PackView) -> Fraction:
    return team_rows([pack])[0].face_to_face


def test_contacts_a_week_are_divided_by_the_days_of_the_period() -> None:
    assert met(a_pack([(3, 2), (4, 3)])) == Fraction(5, 2)
    assert met(a_pack([(3, 2), (4, 3), (1, 1)], days=21)) == 2
    assert met(a_pack([(1, 1), (1, 1)], days=8)) == Fraction(14, 8)


def test_the_service_adds_clients_and_takes_the_mean_of_contacts() -> None:
    one, two = a_pack([(3, 2), (3, 2)]), a_pack([(5, 4), (5, 4)], active=3, cap=5)
    row = team_rows([one, two])[-1]
    assert row.pack is None
    assert (row.active, row.cap, row.waiting, row.came, row.closed) == (12, 15, 2, 4, 6)
    assert row.phases == (2, 4, 6, 8, 10)
    assert (row.contacts, row.face_to_face) == (4, 3)
    assert team_rows([]) == ()


@given(st.integers(0, 200), st.integers(0, 200))
def test_the_bar_of_a_caseload_is_full_only_where_the_caseload_is(active: int, cap: int) -> None:
    told = against_cap(active, cap)
    assert told.endswith(f" {active}/{cap}")
    assert len(told) <= 16
    assert ("■" in told) is (active > 0)
    assert ("□" in told) is (active < cap and cap > 0 and told.count("■") < told.index(" "))
    assert active < cap or "□" not in told
    assert active >= cap or told.count("■") < 10


@given(st.lists(st.integers(0, 60), min_size=1, max_size=40))
def test_a_week_without_contacts_is_told_from_one_with_few(values: list[int]) -> None:
    drawn = bars(values, max(values) or 1)
    assert len(drawn) == len(values)
    assert [mark == "·" for mark in drawn] == [value == 0 for value in values]
    marks = {value: mark for value, mark in zip(values, drawn, strict=True) if value}
    assert [marks[value] for value in sorted(marks)] == sorted(marks.values())
    assert "█" in drawn or max(values) == 0
