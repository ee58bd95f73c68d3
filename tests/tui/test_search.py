"""Search: everything, while typing, in Finnish letters too."""

from __future__ import annotations

from ipscoach.paths import Home
from ipscoach.tui.screens.client import ClientScreen
from ipscoach.tui.screens.employers import EmployersScreen
from ipscoach.tui.screens.search import SearchScreen
from tests.tui.day import coach_at_work
from tests.tui.test_client import writes_note


async def test_finds_come_while_typing_and_open(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("slash")
        coach.is_at(SearchScreen)
        await coach.types("pä")
        coach.sees("Client 29 Oct 2026 · Päivi Esimerkki")
        await coach.types("ivi")
        coach.sees("Client 29 Oct 2026 · Päivi Esimerkki")
        await coach.types("xyz")
        coach.sees("0 found")
        coach.does_not_see("Päivi Esimerkki")
        await coach.presses("backspace", "backspace", "backspace", "enter")
        coach.is_at(ClientScreen)
        coach.sees("Päivi Esimerkki")


async def test_finnish_letters_are_letters(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await writes_note(coach, "Höyrylaiva Äänekoskella, öljyä pöydällä")
        await coach.presses("slash")
        for typed in ("höyry", "äänek", "ÖLJYÄ"):
            await coach.types(typed)
            coach.sees("Höyrylaiva Äänekoskella")
            await coach.presses("ctrl+u")


async def test_a_found_note_is_under_the_cursor_in_the_timeline(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.chooses("Onni Koe")
        await writes_note(coach, "Quokka on the wall", day="2.11.2026")
        await coach.presses("slash")
        await coach.types("quokka")
        await coach.presses("enter")
        screen = coach.is_at(ClientScreen)
        noted = coach.desk.read.note(screen.chosen_note() or "")
        assert noted.text == "Quokka on the wall"


async def test_an_employer_is_found_and_opened(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("slash")
        await coach.types("koneki")
        await coach.presses("ctrl+u")
        await coach.types("mallisii")
        await coach.presses("enter")
        found = coach.is_at(EmployersScreen).employer()
        assert found is not None
        assert found.name.startswith("Mallisiivous")


async def test_the_arrows_move_in_the_finds_while_the_line_keeps_the_keyboard(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("slash")
        await coach.types("esimerkki")
        await coach.presses("down", "down", "up")
        assert coach.app.screen.query_one("#found").highlighted == 1
        await coach.types("l")
        coach.sees("esimerkkil")


async def test_search_keys_of_a_search_language_are_words_only(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("slash")
        for typed in ('"', "*", "a OR", "NEAR(", "-", "x:y", "'; DROP", "((", "[/b]"):
            await coach.types(typed)
            coach.is_at(SearchScreen)
            await coach.presses("ctrl+u")
        coach.does_not_see("found")
        await coach.presses("escape")


async def test_a_task_found_leads_to_its_client(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("t")
        await coach.types("Zeppelin tickets")
        await coach.presses("ctrl+s", "slash")
        await coach.types("zeppel")
        coach.sees("Task")
        await coach.presses("enter")
        coach.is_at(ClientScreen)
        coach.sees("Aino Esimerkki · K-01")
