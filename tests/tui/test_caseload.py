"""The caseload: who is where, who wants the coach, and the cap that holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from ipscoach.domain.caseload import Status
from ipscoach.paths import Home
from ipscoach.records.views import ClientRow
from ipscoach.tui.dialogs.client import AddClientForm
from ipscoach.tui.dialogs.close import CloseForm
from ipscoach.tui.dialogs.full import FullQuestion
from ipscoach.tui.dialogs.handover.giving import HandOverForm
from ipscoach.tui.dialogs.waiting import WaitingForm
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.client import ClientScreen
from ipscoach.tui.screens.closed import ClosedScreen
from tests.tui.day import TODAY, CoachAtWork, coach_at_work
from tests.tui.steps import closes, hands_over, to_the_last_look

ACTIVE = (
    *("Aino Esimerkki", "Eero Malli", "Helmi Testi", "Onni Koe", "Sanni Demo"),
    *("Veikko Esimerkki", "Tuula Malli", "Kaarlo Testi", "Liisa Koe"),
)
WAITING = ("Mikko Demo", "Päivi Esimerkki", "Olga Malli")


def named(coach: CoachAtWork, name: str) -> ClientRow:
    """Read a client by name from the file, not from the screen."""
    return next(row for row in coach.desk.read.clients(TODAY) if row.name == name)


async def fill_up(coach: CoachAtWork) -> None:
    """Add the tenth active client as a coach does."""
    await coach.presses("a")
    await coach.types("Kymmenes Testi")
    await coach.presses("ctrl+s")
    coach.sees("10 of 10 active", "full")


async def ask_for_an_eleventh(coach: CoachAtWork, name: str = "Yksitoista Testi") -> None:
    """Fill up, add another client, and stand before the three ways out."""
    await fill_up(coach)
    await coach.presses("a")
    await coach.types(name)
    await coach.presses("ctrl+s")
    coach.is_at(FullQuestion)


async def test_the_first_screen_tells_the_cap_and_everybody(home: Home) -> None:
    async with coach_at_work(home) as coach:
        coach.sees("■■■■■■■■■□ 9 of 10 active", "12 closed", "Waiting list: 3 clients")
        coach.sees(*ACTIVE, *WAITING)
        row = next(line for line in coach.lines() if "Onni Koe" in line)
        for part in ("○○○●○", " 19 ", "18 Nov 2026", "23 Nov"):
            assert part in row
        coach.does_not_see("full")


@pytest.mark.parametrize("columns", [80, 109, 110, 120, 200])
async def test_all_clients_are_in_view_however_wide_the_screen_is(home: Home, columns: int) -> None:
    async with coach_at_work(home, size=(columns, 36)) as coach:
        coach.sees(*ACTIVE, *WAITING)
        await coach.chooses("Onni Koe")
        await coach.resizes(95, 30)
        coach.sees(*ACTIVE, *WAITING)
        await coach.resizes(140, 40)
        coach.sees(*ACTIVE, *WAITING, "Onni Koe · K-04")


async def test_who_wants_the_coach_is_marked_and_says_why(home: Home) -> None:
    async with coach_at_work(home) as coach:
        late = coach.desk.follow.agenda.attention(TODAY)
        marked = {row.name for row in coach.desk.read.caseload(TODAY).active if row.id in late}
        assert {"Helmi Testi", "Veikko Esimerkki"} <= marked < set(ACTIVE)
        assert {name for name in ACTIVE for line in coach.lines()
                if name in line and line.lstrip().startswith("!")} == marked  # fmt: skip
        await coach.chooses("Veikko Esimerkki")
        coach.sees("! Last met on 28 Oct 2026")
        await coach.chooses("Helmi Testi")
        coach.sees("! A task was due on 20 Nov 2026.")
        await coach.chooses("Aino Esimerkki")
        coach.does_not_see("Last met on")


async def test_the_story_follows_the_cursor_on_a_wide_screen(home: Home) -> None:
    async with coach_at_work(home, size=(140, 36)) as coach:
        coach.sees("Aino Esimerkki · K-01")
        await coach.presses("down")
        coach.sees("Eero Malli · K-02", "2 Vocational profile, 23 Sep 2026")
        coach.does_not_see("Aino Esimerkki · K-01")


def under_the_cursor(here: CaseloadScreen) -> str:
    """Name the chosen client."""
    row = here.client()
    return row.name if row is not None else ""


async def test_vi_keys_and_tab_move_between_and_within_the_lists(home: Home) -> None:
    async with coach_at_work(home) as coach:
        here = coach.is_at(CaseloadScreen)
        await coach.presses("j", "j", "k")
        assert under_the_cursor(here) == "Eero Malli"
        await coach.presses("G")
        assert under_the_cursor(here) == "Liisa Koe"
        await coach.presses("tab", "j")
        assert under_the_cursor(here) == "Päivi Esimerkki"


async def test_an_eleventh_is_refused_with_three_ways_out(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await ask_for_an_eleventh(coach)
        coach.sees("The caseload is full", "10", "waiting list", "Close a client", "Hand a client")
        await coach.presses("escape")
        coach.is_at(AddClientForm)
        await coach.presses("escape")
        coach.sees("10 of 10 active")
        assert len(coach.desk.read.caseload(TODAY).active) == 10


async def test_first_way_out_the_new_client_waits(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await ask_for_an_eleventh(coach)
        await coach.presses("enter")
        coach.is_at(CaseloadScreen)
        coach.sees("10 of 10 active", "Waiting list: 4 clients", "Yksitoista Testi")
        assert named(coach, "Yksitoista Testi").status is Status.WAITING


async def test_second_way_out_somebody_is_closed_and_the_new_one_comes(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await ask_for_an_eleventh(coach)
        await coach.presses("down", "enter")
        coach.sees("Whom do you close?", *ACTIVE)
        await coach.chooses("Sanni Demo")
        await coach.presses("enter")
        coach.is_at(CloseForm)
        coach.sees("Close: Sanni Demo", "leaves the caseload", "can be reopened")
        await coach.presses("ctrl+s", "ctrl+s")
        coach.sees("Choose the reason for closing.")
        await closes(coach, "employed")
        coach.is_at(CaseloadScreen)
        coach.sees("10 of 10 active", "13 closed", "Yksitoista Testi")
        coach.does_not_see("Sanni Demo")
        assert named(coach, "Yksitoista Testi").status is Status.ACTIVE


async def test_third_way_out_somebody_is_handed_over_by_name(home: Home, tmp_path: Path) -> None:
    async with coach_at_work(home) as coach:
        await ask_for_an_eleventh(coach)
        await coach.presses("down", "down", "enter")
        coach.sees("Whom do you hand over?")
        await coach.chooses("Onni Koe")
        await coach.presses("enter")
        coach.sees("Close: Onni Koe")
        await coach.presses("ctrl+s", "ctrl+s")
        coach.sees("Write who receives it")
        await to_the_last_look(coach, to="Ville Valmentaja, Malli-Juva")
        coach.sees("Handed over to: Ville Valmentaja, Malli-Juva", "Another service or coach")
        await coach.presses("ctrl+s")
        coach.is_at(HandOverForm)
        assert named(coach, "Onni Koe").status is Status.CLOSED
        coach.sees("Hand over: Onni Koe", "Ville Valmentaja")
        await hands_over(coach, tmp_path / "h.md")
        coach.is_at(CaseloadScreen)
        handed = coach.desk.read.client(named(coach, "Onni Koe").id, TODAY)
        assert (handed.row.status, handed.handed_to) == (
            Status.CLOSED,
            "Ville Valmentaja, Malli-Juva",
        )
        assert named(coach, "Yksitoista Testi").status is Status.ACTIVE


async def test_who_leaves_the_summary_for_later_gets_the_new_client_all_the_same(
    home: Home,
) -> None:
    async with coach_at_work(home) as coach:
        await ask_for_an_eleventh(coach)
        await coach.presses("down", "down", "enter")
        await coach.chooses("Onni Koe")
        await coach.presses("enter")
        await to_the_last_look(coach, to="Ville Valmentaja, Malli-Juva")
        await coach.presses("ctrl+s")
        coach.is_at(HandOverForm)
        await coach.presses("escape")
        coach.is_at(CaseloadScreen)
        assert named(coach, "Yksitoista Testi").status is Status.ACTIVE
        (draft,) = coach.desk.drafts.all()
        assert (draft.form, draft.fields["person"]) == ("hand_over", "Ville Valmentaja")


async def test_the_questions_behind_the_cap_step_back_one_by_one(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await ask_for_an_eleventh(coach)
        await coach.presses("down", "enter")
        await coach.presses("enter")
        coach.is_at(CloseForm)
        await coach.presses("escape")
        coach.sees("Whom do you close?")
        await coach.presses("escape")
        coach.sees("Put the new client on the waiting list")
        await coach.presses("escape")
        coach.is_at(AddClientForm)
        coach.sees("Yksitoista Testi")


async def test_a_waiting_client_is_admitted_until_the_caseload_is_full(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("tab")
        await coach.chooses("Päivi Esimerkki")
        await coach.presses("w")
        coach.sees("Admit: Päivi Esimerkki")
        await coach.presses("ctrl+s")
        coach.sees("10 of 10 active", "Waiting list: 2 clients")
        await coach.chooses("Olga Malli")
        await coach.presses("w", "ctrl+s")
        coach.is_at(FullQuestion)
        coach.sees("The client stays on the waiting list, or there is room once you close")
        coach.sees("Leave the client on the waiting list")
        coach.does_not_see("new client")
        await coach.presses("escape", "escape")
        assert named(coach, "Olga Malli").status is Status.WAITING


async def test_an_active_client_steps_back_to_the_waiting_list_with_a_reason(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.chooses("Tuula Malli")
        await coach.presses("w")
        coach.is_at(WaitingForm)
        coach.sees("To the waiting list: Tuula Malli")
        await coach.fills(reason="studies until spring")
        await coach.presses("ctrl+s")
        coach.sees("8 of 10 active", "Waiting list: 4 clients")
        assert named(coach, "Tuula Malli").status is Status.WAITING


async def test_a_closed_client_is_read_and_reopened(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("v")
        coach.is_at(ClosedScreen)
        coach.sees("12 closed clients", "Rauha Koe", "Reason")
        await coach.opens("Rauha Koe")
        coach.is_at(ClientScreen)
        coach.sees("Rauha Koe", "closed")
        await coach.presses("x")
        coach.sees("Reopen: Rauha Koe")
        await coach.presses("ctrl+s")
        assert named(coach, "Rauha Koe").status is Status.ACTIVE
        await coach.presses("1")
        coach.sees("10 of 10 active", "11 closed", "Rauha Koe")


async def test_a_caseload_with_nobody_says_how_to_begin(empty: Home) -> None:
    async with coach_at_work(empty) as coach:
        coach.sees("0 of 10 active", "No clients yet", "Press a to add one")
        await coach.presses("enter", "p", "x")
        coach.is_at(CaseloadScreen)
        assert any("Choose a client first" in told for told in coach.told)
        await coach.presses("2")
        assert "Choose a client in the caseload first." in coach.told
        await coach.presses("3")
        coach.sees("No employer found. Press a to add one.")
        await coach.presses("1", "a")
        await coach.types("Aino Aikku")
        await coach.presses("ctrl+s")
        coach.sees("1 of 10 active", "Aino Aikku")
        coach.does_not_see("No clients yet")


async def test_a_refused_field_is_said_in_place_and_nothing_is_lost(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("a")
        await coach.fills(name="Aika Vanha", birth_year="never")
        await coach.presses("ctrl+s")
        coach.is_at(AddClientForm)
        coach.sees("“never” is not a whole number.", "Aika Vanha")
        await coach.fills(birth_year="1990", entered="32.1.2026")
        coach.sees("?")
        await coach.presses("ctrl+s")
        coach.sees("Aika Vanha")
        await coach.fills(entered="2.11.2026")
        coach.sees("Monday 2 Nov 2026")
        await coach.presses("ctrl+s")
        assert named(coach, "Aika Vanha").entered is not None


async def test_details_are_changed_and_shown(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.chooses("Liisa Koe")
        await coach.presses("e")
        coach.sees("Details: Liisa Koe")
        await coach.fills(municipality="Juva")
        await coach.presses("ctrl+s")
        await coach.presses("enter", "comma")
        coach.sees("Municipality: Juva")


async def test_a_change_right_after_the_first_paint_breaks_nothing(home: Home) -> None:
    async with coach_at_work(home) as coach:
        for _ in range(3):  # the rest of the screen comes a moment after its first lines
            coach.app.stage(CaseloadScreen)
            await coach.pilot.pause()
            coach.is_at(CaseloadScreen).show()
            coach.is_at(CaseloadScreen).show()
            await coach.pilot.press("f2", "f2")
        await coach.settles()
        coach.sees(*ACTIVE, *WAITING)


async def test_locking_right_after_the_first_paint_breaks_nothing(home: Home) -> None:
    for pause in (0.0, 0.03, 0.06):
        async with coach_at_work(home) as coach:
            coach.app.stage(CaseloadScreen)
            await coach.pilot.pause(pause)
            await coach.pilot.press("ctrl+l")
            await coach.settles()
            coach.sees("The caseload is locked")


async def test_the_client_under_the_cursor_is_opened_however_fast_she_types(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.pilot.press("down", "2")
        await coach.rests()
        coach.sees("Eero Malli · K-02")
