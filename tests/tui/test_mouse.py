"""The mouse does what the keys do."""

from __future__ import annotations

from ipscoach.paths import Home
from ipscoach.tui.dialogs.note import NoteForm
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.client import ClientScreen
from ipscoach.tui.screens.employers import EmployersScreen
from ipscoach.tui.screens.search import SearchScreen
from tests.tui.day import coach_at_work


async def test_the_key_bar_is_clicked(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.clicks("n Note")
        coach.is_at(NoteForm)
        await coach.clicks("Esc Back")
        coach.is_at(CaseloadScreen)
        await coach.clicks("/ Search")
        coach.is_at(SearchScreen)


async def test_a_place_in_the_title_bar_is_clicked(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.clicks("3 Employers")
        coach.is_at(EmployersScreen)
        await coach.clicks("2 Client")
        coach.is_at(ClientScreen)
        await coach.clicks("1 Caseload")
        coach.is_at(CaseloadScreen)


async def test_a_row_is_chosen_by_a_click_and_opened_by_the_next(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.clicks("Onni Koe")
        row = coach.is_at(CaseloadScreen).client()
        assert row is not None
        assert row.name == "Onni Koe"
        await coach.clicks("Onni Koe")
        coach.is_at(ClientScreen)
        coach.sees("Onni Koe · K-04")


async def test_a_waiting_row_and_a_tab_are_clicked(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.clicks("Olga Malli")
        await coach.clicks("Olga Malli")
        coach.sees("Olga Malli · K-12")
        await coach.clicks("Plan")
        coach.sees("Goal or task")


async def test_buttons_of_a_form_are_clicked(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("t")
        await coach.types("Clicked")
        await coach.clicks(" Save ")
        coach.is_at(CaseloadScreen)
        assert any(task.what == "Clicked" for task in coach.desk.read.tasks())


async def test_what_is_not_possible_says_why_when_it_is_clicked(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.opens("Aino Esimerkki")
        await coach.presses("comma")
        await coach.clicks("(r Correct)")
        assert "Choose an entry first." in coach.told
