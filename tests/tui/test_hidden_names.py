"""F2: no client's name on any screen, in lists or in free text, until it is pressed again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from ipscoach.paths import Home
from ipscoach.settings import Settings
from tests.tui.day import TODAY, CoachAtWork, coach_at_work
from tests.tui.test_caseload import ask_for_an_eleventh, named
from tests.tui.test_client import writes_note

NAMES = re.compile(
    r"\b(Aino|Eero|Helmi|Onni|Sanni|Veikko|Tuula|Kaarlo|Liisa|Mikko|Päivi|Olga|Paavo|Rauha|Åke)"
)
FREE = "Ainon äiti soitti. Helmille sopii, sanoi ONNI ja Olgan veli."


def sees_no_name(coach: CoachAtWork, only_whole: bool = False) -> None:
    """Fail where a client's name stands on the screen.

    An employer's person may have a client's first name: there `only_whole` names count.
    """
    everybody = [row.name for row in coach.desk.read.clients(TODAY)]
    whole = re.compile("|".join(map(re.escape, everybody)))
    if found := (whole if only_whole else NAMES).search(coach.screen):
        pytest.fail(f"sees {found[0]!r}\n{coach.framed()}", pytrace=False)


HIDDEN_ON: Sequence[Any] = (
    (),
    ("v",),
    ("enter",),
    ("enter", "full_stop"),
    ("enter", "full_stop", "full_stop"),
    ("enter", "comma"),
    ("3",),
    ("p",),
    ("c",),
    ("t",),
    ("e",),
    ("w",),
    ("x",),
    ("n",),
    ("v", "enter"),
    ("v", "x"),
    ("question_mark",),
    ("slash", *"malli"),
)


@pytest.mark.parametrize("keys", HIDDEN_ON)
async def test_hidden_at_start_no_screen_shows_a_name(home: Home, keys: tuple[str, ...]) -> None:
    settings = Settings(hide_names=True)
    async with coach_at_work(home, settings=settings, size=(130, 36)) as coach:
        coach.sees("names hidden")
        await coach.presses(*keys)
        if "slash" in keys:  # what she typed herself stands in the line
            coach.app.screen.query_one("#words").display = False
            await coach.rests()
        sees_no_name(coach, only_whole="3" in keys or "slash" in keys)


@pytest.mark.parametrize(
    "keys",
    [
        (),
        ("enter",),
        ("v",),
        ("3",),
        ("p",),
        ("n",),
        ("x",),
    ],
)
async def test_f2_hides_at_once_where_she_is_and_shows_again(
    home: Home, keys: tuple[str, ...]
) -> None:
    async with coach_at_work(home, size=(130, 36)) as coach:
        await coach.presses(*keys)
        before = coach.lines()
        await coach.presses("f2")
        sees_no_name(coach, only_whole="3" in keys)
        await coach.presses("f2")
        assert coach.lines() == before


async def test_names_inside_free_text_are_cut_in_every_form_of_the_word(home: Home) -> None:
    async with coach_at_work(home, size=(130, 36)) as coach:
        await writes_note(coach, FREE)
        await coach.presses("t")
        await coach.types("Ring Kaarlo")
        await coach.presses("ctrl+s")
        await coach.presses("f2")
        coach.sees("A. äiti soitti. H. sopii", "Ring K.")
        sees_no_name(coach)
        await coach.presses("enter")
        await coach.chooses("sopii")
        coach.sees("A. äiti soitti. H. sopii, sanoi O. ja O. veli.")
        sees_no_name(coach)
        await coach.presses("full_stop", "full_stop")
        sees_no_name(coach)
        await coach.presses("slash")
        await coach.types("sopii")
        coach.sees("H. sopii")
        sees_no_name(coach)


async def test_a_closed_clients_name_in_free_text_is_cut_too(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await writes_note(coach, "Paavo and Rauha sent greetings.")
        await coach.presses("f2", "enter")
        await coach.chooses("greetings")
        sees_no_name(coach)


async def test_a_closed_client_is_found_without_the_name(home: Home) -> None:
    async with coach_at_work(home, settings=Settings(hide_names=True)) as coach:
        await coach.presses("slash")
        await coach.types("testi")
        coach.sees("Client 11 Nov 2025")
        coach.does_not_see("Paavo")


async def test_an_employer_keeps_its_name(home: Home) -> None:
    async with coach_at_work(home, settings=Settings(hide_names=True)) as coach:
        await coach.presses("slash")
        await coach.types("mallisiivous")
        coach.sees("Employer · Mallisiivous")


async def test_codes_and_initials_stand_for_the_names(home: Home) -> None:
    async with coach_at_work(home, settings=Settings(hide_names=True)) as coach:
        coach.sees("K-01 A", "K-02 E")
        await coach.presses("enter")
        coach.sees("K-01 A")


async def test_the_cap_question_and_its_people_hide_too(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await ask_for_an_eleventh(coach, "Ykä")
        await coach.presses("f2", "down", "enter")
        coach.sees("K-01 A")


async def test_an_employers_card_names_nobody(home: Home) -> None:
    async with coach_at_work(home, size=(130, 50)) as coach:
        rows = coach.desk.read.employers()
        cards = {row.name: coach.desk.read.employer(row.id, TODAY) for row in rows}
        telling = next(
            name for name, card in cards.items() if any(one.client for one in card.contacts)
        )
        await coach.presses("3")
        await coach.chooses(telling)
        await coach.presses("f2")
        assert "K-" in coach.screen
        people = {row.name for row in coach.desk.read.clients(TODAY)}
        for person in people:
            coach.does_not_see(person)


async def test_names_hidden_stay_hidden_through_a_lock_only_by_the_setting(home: Home) -> None:
    settings = replace(Settings(), hide_names=True)
    async with coach_at_work(home, settings=settings) as coach:
        await coach.presses("ctrl+l")
        coach.does_not_see("K-01")
        assert coach.app.veil.hidden


async def test_a_veil_on_a_name_with_signs_is_no_pattern(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("a")
        await coach.types("A.* (Bee)")
        await coach.presses("ctrl+s", "f2")
        sees_no_name(coach)
        assert named(coach, "A.* (Bee)")
