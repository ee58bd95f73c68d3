"""The register of partners: typed once, used by many clients, shared by a team as a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from textual.containers import VerticalScroll
from textual.widgets import DataTable, Input

from ipscoach.paths import Home
from ipscoach.tui.dialogs.partner import PartnerForm
from ipscoach.tui.dialogs.partner_files import SharePartnersForm, TakePartnersForm
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.partners import PartnersScreen
from tests.tui.day import TODAY, CoachAtWork, Prepared, coach_at_work
from tests.tui.places import WAYS
from tests.tui.test_agenda import people

ROOM = "Työpaja [Äänne]"


async def adds_partner(coach: CoachAtWork) -> str:
    """Go to the register and add a partner, field by field with the keyboard."""
    await coach.presses("7", "a")
    await coach.types(ROOM)
    await coach.goes_to("person")
    await coach.types("Olga Ohjaaja")
    await coach.goes_to("consent_form")
    await coach.types("Paper 12")
    await coach.goes_to("how_to_refer")
    await coach.types("Ring on Mondays.")
    await coach.presses("ctrl+s")
    coach.is_at(PartnersScreen)
    return coach.desk.follow.network.partners(ROOM)[0].id


def chosen(coach: CoachAtWork) -> str:
    """Name the organisation under the cursor."""
    partner = coach.is_at(PartnersScreen).partner()
    return partner.organisation if partner is not None else ""


async def test_a_partner_is_typed_by_keys_and_read_on_the_smallest_screen(home: Home) -> None:
    async with coach_at_work(home, size=(80, 24)) as coach:
        await adds_partner(coach)
        await coach.chooses(ROOM)
        coach.sees(ROOM, "Person: Olga Ohjaaja", "How to refer: Ring on Mondays.",
                   "Consent form asked for: Paper 12", "Service: Kela")  # fmt: skip
        coach.sees("a Add", "e Edit", "x Retire", "s Share", "i Import", "f Find")


async def test_the_same_partner_is_not_taken_twice_and_needs_a_name(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await adds_partner(coach)
        await coach.presses("a", "ctrl+s")
        coach.is_at(PartnerForm)
        coach.sees("Write the partner's organisation.")
        await coach.fills(organisation=ROOM.upper(), person="olga ohjaaja")
        await coach.presses("ctrl+s")
        coach.is_at(PartnerForm)
        coach.sees("is in the register already.")
        await coach.fills(person="Somebody Else")
        await coach.presses("ctrl+s")
        coach.is_at(PartnersScreen)
        assert len(coach.desk.follow.network.partners(ROOM)) == 2


async def test_a_changed_card_is_changed_for_all_and_says_how_many_use_it(home: Home) -> None:
    async with coach_at_work(home, size=(120, 36)) as coach:
        await coach.presses("7")
        await coach.chooses("Taina Koe")
        coach.sees("Used by: 6 clients")
        await coach.presses("e")
        coach.sees("Change: Example Wellbeing Services")
        await coach.fills(phone="040 111 2222")
        await coach.presses("ctrl+s")
        await coach.chooses("Taina Koe")
        coach.sees("Phone: 040 111 2222")


async def test_a_retired_partner_is_offered_no_more_and_again(home: Home) -> None:
    async with coach_at_work(home, size=(120, 40)) as coach:
        await coach.presses("7")
        await coach.chooses("Pekka Demo")
        await coach.presses("x")
        coach.sees("no longer offered")
        await coach.presses("1")
        await coach.presses(*WAYS["consent"])
        await coach.types("kela")
        coach.does_not_see("Pekka Demo")
        await coach.presses("escape", "7")
        await coach.chooses("no longer offered")
        assert chosen(coach) == "Kela"
        await coach.presses("x")
        coach.does_not_see("no longer offered")
        await coach.presses("1")
        await coach.presses(*WAYS["consent"])
        await coach.fills(partner="")
        await coach.types("kela")
        coach.sees("Kela, Exampleton service point, Pekka Demo")


async def test_the_register_is_found_in_while_typing_and_esc_steps_out(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("7", "f")
        await coach.types("open doors")
        coach.sees("Exampleton Mental Health")
        coach.does_not_see("Clubhouse")
        await coach.presses("enter")
        assert chosen(coach) == "Exampleton Mental Health Association"
        await coach.presses("f", "escape")
        assert coach.app.screen.query_one("#find", Input).value == ""
        assert coach.app.screen.query_one(DataTable).row_count == 11
        await coach.presses("enter")
        assert isinstance(coach.app.focused, VerticalScroll)
        await coach.presses("escape", "escape")
        coach.is_at(CaseloadScreen)


async def test_an_empty_register_says_what_to_do_and_what_is_not_there(empty: Home) -> None:
    async with coach_at_work(empty) as coach:
        await coach.presses("7")
        coach.sees("No partner yet. Press a to add one, or i to import.")
        for key in ("e", "x"):
            await coach.presses(key)
        assert "Choose a partner first." in coach.told


async def test_a_partner_is_found_by_the_search_and_opened(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("slash")
        await coach.types("clubhou")
        coach.sees("Partner · Clubhouse Example")
        await coach.presses("enter")
        assert chosen(coach) == "Clubhouse Example"


# To colleagues and from them


async def shares(coach: CoachAtWork, path: Path) -> None:
    """Write the register to a file."""
    await coach.presses("7", "s")
    coach.is_at(SharePartnersForm)
    await coach.fills(path=str(path))
    await coach.presses("ctrl+s")


async def takes(coach: CoachAtWork, path: Path) -> None:
    """Bring a register in from a file."""
    await coach.presses("7", "i")
    coach.is_at(TakePartnersForm)
    await coach.fills(path=str(path))
    await coach.presses("ctrl+s")


async def test_the_register_goes_to_a_colleague_without_any_client(
    home: Home, with_nobody: Prepared, tmp_path: Path
) -> None:
    path = tmp_path / "ours.json"
    async with coach_at_work(home) as coach:
        await shares(coach, path)
        coach.is_at(PartnersScreen)
        written = path.read_text(encoding="utf-8")
        assert len(json.loads(written)["partners"]) == 11
        clients = [row.name for row in coach.desk.read.clients(TODAY)]
        assert not [name for name in clients if name in written]
        assert not [row.id for row in coach.desk.read.clients(TODAY) if row.id in written]
        around = people(coach) - set(written.replace('"', " ").split())
        assert "Oona" in around, "who is no partner is not in the file"
        assert path.stat().st_mode & 0o077 == 0
        await shares(coach, path)
        coach.is_at(SharePartnersForm)
        coach.sees("There is already a file", "Choose another name.")
        assert path.read_text(encoding="utf-8") == written
    async with coach_at_work(with_nobody.copied(tmp_path / "colleague")) as coach:
        await takes(coach, path)
        coach.is_at(PartnersScreen)
        assert "11 partners came in, 0 were there already." in coach.told
        coach.sees("Clubhouse Example")
        await takes(coach, path)
        assert "0 partners came in, 11 were there already." in coach.told
        assert len(coach.desk.follow.network.partners("")) == 11


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (None, "There is no file"),
        ("hello", "does not hold partners that ipscoach wrote"),
        ('{"format": "ipscoach-partners", "version": 1, "partners": [', "cut off or damaged"),
        (
            '{"format": "ipscoach-partners", "version": 1, "partners":'
            ' [{"organisation": "Good"}, {"organisation": ""}]}',
            "partner number 2 in the file",
        ),
    ],
)
async def test_a_file_that_does_not_hold_brings_nothing_in(
    empty: Home, tmp_path: Path, content: str | None, why: str
) -> None:
    path = tmp_path / "theirs.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    async with coach_at_work(empty) as coach:
        await takes(coach, path)
        coach.is_at(TakePartnersForm)
        coach.sees(why)
        assert coach.desk.follow.network.partners("") == []
