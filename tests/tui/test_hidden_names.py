"""F2: no client's name on any screen, in lists or in free text, until it is pressed again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from ipscoach.i18n import _
from ipscoach.paths import Home
from ipscoach.records.views import EntryKind
from ipscoach.settings import Settings
from ipscoach.tui.screens.client import ClientScreen
from tests.tui.day import TODAY, CoachAtWork, coach_at_work
from tests.tui.steps import closes
from tests.tui.test_caseload import ask_for_an_eleventh, named
from tests.tui.test_client import writes_note
from tests.tui.test_jobs import TABS, begins_job, opens_tab

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
    ("4",),
    ("4", "o"),
    ("4", "u", "b"),
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
        ("4",),
        ("enter", "comma", "comma", "comma"),
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


# Those around the clients: they are no clients, and the veil must know them all the same


def around(coach: CoachAtWork) -> re.Pattern[str]:
    """Look for whoever is around a client or gets a consent: first name, phone, address."""
    network, words = coach.desk.follow.network, set[str]()
    for row in coach.desk.read.clients(TODAY):
        for person in network.network(row.id):
            words |= {person.name.split()[0], person.phone, person.email}
    for partner in network.partners(""):
        words |= {*partner.person.split()[:1], partner.phone, partner.email}
    names = "|".join(re.escape(word) for word in sorted(words - {""}))
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)")


def sees_nobody(coach: CoachAtWork, people: re.Pattern[str], where: object = "") -> None:
    """Fail where anybody's name stands on the screen: a client's, or of somebody around one."""
    sees_no_name(coach)
    if found := people.search(coach.screen):
        pytest.fail(f"sees {found[0]!r} {where}\n{coach.framed()}", pytrace=False)


async def test_no_tab_of_a_client_names_anybody(home: Home) -> None:
    async with coach_at_work(home, size=(120, 30)) as coach:
        people = around(coach)
        await coach.opens("Onni Koe")
        await coach.presses("f2")
        for tab in TABS:
            assert coach.is_at(ClientScreen).tab == tab
            for _ in range(5):
                if tab != "network":
                    sees_nobody(coach, people)
                await coach.presses("down")
            await coach.presses("full_stop")


async def test_the_network_names_nobody(home: Home) -> None:
    async with coach_at_work(home, size=(120, 30)) as coach:
        people = around(coach)
        await opens_tab(coach, "Onni Koe", "network")
        await coach.presses("f2")
        for _ in range(7):
            sees_nobody(coach, people)
            await coach.presses("down")


async def test_no_kind_of_entry_in_the_timeline_names_anybody(home: Home) -> None:
    async with coach_at_work(home, size=(130, 36)) as coach:
        people = around(coach)
        await coach.opens("Tuula Malli")
        await coach.presses("f2")
        coach.app.screen.query_one("#marks").display = False  # they have a test of their own
        for _kind in EntryKind:
            await coach.presses("f", "g")
            for _ in range(3):
                sees_nobody(coach, people)
                await coach.presses("down")


async def test_somebody_around_a_client_is_hidden_in_free_text_too(home: Home) -> None:
    async with coach_at_work(home, size=(150, 36)) as coach:
        people = around(coach)
        await writes_note(coach, "Taina rang: Marja Esimerkki is ill. Pekka Demo of Kela knows.")
        await coach.presses("f2")
        sees_nobody(coach, people)
        await coach.presses("enter")
        await coach.chooses("is ill")
        sees_nobody(coach, people)


async def test_the_header_names_nobody_to_whom_a_consent_lapsed(home: Home) -> None:
    async with coach_at_work(home, settings=Settings(hide_names=True)) as coach:
        people = around(coach)
        await coach.presses(*["down"] * 5, "enter")
        coach.sees("K-06", "! Consent lapsed")
        sees_nobody(coach, people)


async def test_the_agenda_names_nobody_on_any_of_its_lines(home: Home) -> None:
    async with coach_at_work(home, settings=Settings(hide_names=True), size=(130, 36)) as coach:
        people = around(coach)
        await coach.presses("4")
        coach.sees("K-06 V")
        for _ in range(24):
            sees_nobody(coach, people)
            await coach.presses("down")


async def test_the_story_beside_the_caseload_names_nobody(home: Home) -> None:
    async with coach_at_work(home, settings=Settings(hide_names=True), size=(150, 40)) as coach:
        people = around(coach)
        for _ in range(9):
            sees_nobody(coach, people)
            await coach.presses("down")


@pytest.mark.parametrize("typed", ["selma", "payment plan", "ability team", "service point"])
async def test_no_find_of_the_search_names_anybody(home: Home, typed: str) -> None:
    async with coach_at_work(home, settings=Settings(hide_names=True), size=(130, 50)) as coach:
        people = around(coach)
        await coach.presses("slash")
        await coach.types(typed)
        coach.app.screen.query_one("#words").display = False  # what she typed herself
        await coach.rests()
        coach.sees(" found")
        sees_nobody(coach, people)


async def form_names_nobody(coach: CoachAtWork, people: re.Pattern[str], *keys: str) -> None:
    """Open a form by keys, look at it without what stands behind it, and leave it."""
    await coach.presses(*keys)
    assert coach.app.screen.is_modal, coach.told
    part = coach.app.screen.query_one("#form").region
    form = "\n".join(line[part.x : part.right] for line in coach.lines()[part.y : part.bottom])
    for names in (NAMES, people):
        if found := names.search(form):
            pytest.fail(f"{keys}: sees {found[0]!r}\n{coach.framed()}", pytrace=False)
    await coach.presses("escape")


@pytest.mark.parametrize(
    "keys",
    [("r",), ("d",), (*["down"] * 5, "d"), (*["down"] * 6, "d")],
    ids=["correct-person", "take-off", "withdraw", "outcome"],
)
async def test_no_form_about_the_network_names_anybody(home: Home, keys: Sequence[str]) -> None:
    async with coach_at_work(home) as coach:
        people = around(coach)
        await opens_tab(coach, "Onni Koe", "network")
        await coach.presses("f2")
        await form_names_nobody(coach, people, *keys)


async def test_no_form_about_jobs_plan_results_and_profile_names_anybody(home: Home) -> None:
    async with coach_at_work(home) as coach:
        people = around(coach)
        await opens_tab(coach, "Onni Koe", "plan")
        await coach.presses("f2")
        for keys in (("r",), ("d",), ("full_stop", "r"), ("d",), ("full_stop", "full_stop", "r"),
                     ("full_stop", "a"), ("v",)):  # fmt: skip
            await form_names_nobody(coach, people, *keys)


async def test_the_form_of_a_network_meeting_names_nobody_as_present(home: Home) -> None:
    async with coach_at_work(home, settings=Settings(hide_names=True)) as coach:
        people = around(coach)
        await coach.presses("n")
        await coach.fills(kind="network_meeting")
        sees_nobody(coach, people)


async def test_the_question_about_the_phase_names_nobody(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await begins_job(coach, "Aino Esimerkki")
        coach.sees("Aino Esimerkki works now.")
        before = coach.lines()
        await coach.presses("f2")
        sees_no_name(coach)
        await coach.presses("f2")
        assert coach.lines() == before


async def test_who_took_a_client_over_is_named_nowhere(home: Home) -> None:
    async with coach_at_work(home, size=(120, 30)) as coach:
        await coach.opens("Onni Koe")
        await coach.presses("x")
        await closes(coach, "other_service", to="Ville Valmentaja, Malli-Juva")
        await coach.settles()
        await coach.presses("escape")  # no summary now
        await writes_note(coach, "Ville rang: all is well.")
        await coach.presses("f2")
        for tab in TABS:
            assert coach.is_at(ClientScreen).tab == tab
            for _ in range(4):
                coach.does_not_see("Ville", "Valmentaja")
                await coach.presses("down")
            await coach.presses("full_stop")
        await coach.presses("escape", "v")
        coach.does_not_see("Ville", "Valmentaja")


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
@pytest.mark.parametrize("keys", [(), ("7",), ("enter",), ("v",)])
async def test_that_names_are_hidden_stands_in_the_bar_whatever_else_does_not(
    home: Home, language: str, keys: tuple[str, ...]
) -> None:
    async with coach_at_work(home, language=language) as coach:
        coach.app.banner = _("demo")
        await coach.presses(*keys, "f2")
        bar = coach.lines()[0]
        assert bar.endswith(_("names hidden")), bar
        assert "1 " in bar
        await coach.presses("f2")
        assert coach.app.banner in coach.lines()[0]
