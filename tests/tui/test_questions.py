"""A small question says by which key it is answered, and an empty list says what comes there."""

from __future__ import annotations

from ipscoach.paths import Home
from ipscoach.tui.dialogs.choosing import ChooseQuestion
from ipscoach.tui.dialogs.full import FullQuestion
from ipscoach.tui.dialogs.note import NoteForm
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.closed import ClosedScreen
from tests.tui.day import coach_at_work
from tests.tui.test_caseload import ask_for_an_eleventh


async def test_the_foot_of_a_question_shows_enter_and_a_click_there_answers(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("n")
        await coach.types("x")
        await coach.presses("f8")
        coach.is_at(ChooseQuestion)
        assert "Enter Choose" in coach.screen
        await coach.clicks("Enter Choose")
        coach.is_at(NoteForm)
        await coach.presses("f8", "down")
        await coach.clicks("Enter Choose")
        coach.is_at(CaseloadScreen)


async def test_where_the_caseload_is_full_the_foot_shows_enter_at_both_questions(
    home: Home,
) -> None:
    async with coach_at_work(home) as coach:
        await ask_for_an_eleventh(coach)
        coach.is_at(FullQuestion)
        await coach.presses("down")
        await coach.clicks("Enter Choose")
        coach.sees("Whom do you close?")
        assert "Enter Choose" in coach.screen
        await coach.clicks("Enter Choose")
        coach.does_not_see("Whom do you close?")


async def test_where_nobody_is_closed_yet_it_is_said(empty: Home) -> None:
    async with coach_at_work(empty) as coach:
        await coach.presses("v")
        coach.is_at(ClosedScreen)
        coach.sees("No client is closed yet. Whoever you close (x) is found here")
