"""The register of employers: the card, the contact log, and what is said before it is saved."""

from __future__ import annotations

import pytest
from textual.widgets import DataTable, Input

from ipscoach.paths import Home
from ipscoach.records.orders import EmployerCard, PersonCard
from ipscoach.tui.dialogs.contact import ContactForm
from ipscoach.tui.dialogs.employer import EmployerForm
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.employers import EmployersScreen
from tests.tui.day import TODAY, CoachAtWork, coach_at_work

FIRM = "Ääkköspaja Oy"


async def adds_firm(coach: CoachAtWork) -> str:
    """Go to the register and add an employer with a contact person."""
    await coach.presses("3", "a")
    await coach.types(FIRM)
    await coach.fills(industry="bakery", municipality="Juva", person="Pirjo Pomo", role="owner")
    await coach.presses("ctrl+s")
    await coach.chooses(FIRM)
    return coach.desk.read.employers(FIRM)[0].id


async def visits(coach: CoachAtWork, day: str, **fields: str) -> None:
    """Log a visit on a day."""
    await coach.presses("c")
    await coach.fills(day=day, **fields)
    await coach.presses("ctrl+s")


async def test_a_new_employer_has_a_card_with_its_person(home: Home) -> None:
    async with coach_at_work(home, size=(120, 36)) as coach:
        await adds_firm(coach)
        coach.sees(FIRM, "bakery · Juva", "☎ Pirjo Pomo · owner", "No contact yet.")


async def test_visits_are_numbered_before_and_after_they_are_saved(home: Home) -> None:
    async with coach_at_work(home, size=(120, 36)) as coach:
        await adds_firm(coach)
        await coach.presses("c")
        coach.sees("This is visit number 1.")
        await coach.fills(text="Met [the] owner.")
        await coach.presses("ctrl+s")
        await coach.presses("c")
        coach.sees("This is visit number 2.")
        await coach.fills(method="phone")
        coach.does_not_see("This is visit number")
        await coach.presses("escape")
        coach.sees("23 Nov 2026 · Visit · visit 1 · in general", "Met [the] owner.")


async def test_a_firm_contacted_lately_is_warned_about_before_it_is_contacted_again(
    home: Home,
) -> None:
    async with coach_at_work(home, size=(120, 40)) as coach:
        await adds_firm(coach)
        await visits(coach, "12.11.2026")
        await coach.presses("c")
        coach.sees("! ", "12 Nov 2026")
        warned = str(coach.app.screen.query_one("#warnings").render())
        await coach.fills(day="30.10.2026")
        assert str(coach.app.screen.query_one("#warnings").render()) != warned


async def test_an_employer_that_wants_no_contact_is_marked_and_warned_about(home: Home) -> None:
    async with coach_at_work(home, size=(120, 40)) as coach:
        await adds_firm(coach)
        await coach.presses("e")
        coach.is_at(EmployerForm)
        await coach.fills(silent="1")
        await coach.presses("ctrl+s")
        coach.sees("× This employer asked not to be contacted.")
        assert any(line.lstrip().startswith(f"×  {FIRM}") for line in coach.lines())
        await coach.presses("c")
        coach.sees("!", "not to be contacted")


async def test_a_contact_for_a_client_is_in_the_clients_timeline(home: Home) -> None:
    async with coach_at_work(home, size=(100, 40)) as coach:
        await coach.opens("Helmi Testi")
        await coach.presses("c")
        coach.is_at(ContactForm)
        coach.sees("Helmi Testi")
        await coach.types("esimerkkilei")
        coach.sees("Esimerkkileipomo Oy")
        await coach.presses("enter")
        await coach.fills(outcome="interview", next="Send the CV", next_due="25.11.2026",
                          text="They look for a baker.")  # fmt: skip
        await coach.presses("ctrl+s")
        await coach.chooses("They look for a baker.")
        coach.sees("They look for a baker.")
        newest = coach.desk.read.contacts(coach.app.chosen_client or "")[0]
        assert (newest.client, newest.next_step) == ("Helmi Testi", "Send the CV")
        assert newest.employer == "Esimerkkileipomo Oy"


async def test_an_employer_is_picked_from_the_list_by_the_arrows(home: Home) -> None:
    async with coach_at_work(home, size=(100, 40)) as coach:
        await coach.presses("c", "ctrl+s")
        coach.sees("Choose the employer: type a part of the name, then Enter.")
        await coach.types("mikkeli")
        first, second = (row.name for row in coach.desk.read.employers("mikkeli", limit=2))
        coach.sees(first, second)
        await coach.presses("down", "down", "enter")
        assert coach.app.screen.query_one("#field-employer Input", Input).value == second
        await coach.presses("backspace")
        await coach.presses("ctrl+s")
        coach.is_at(ContactForm)


async def test_the_contact_persons_are_those_of_the_chosen_employer(home: Home) -> None:
    async with coach_at_work(home, size=(100, 40)) as coach:
        door = coach.desk.door
        firm = door.add_employer(EmployerCard(name="Zorro Oy"), PersonCard(name="Ola Oikea"))
        await coach.opens("Helmi Testi")
        await coach.presses("c")
        await coach.fills(employer=firm)
        person = coach.desk.read.persons(firm)[0]
        await coach.fills(person=person.id)
        await coach.presses("ctrl+s")
        assert coach.desk.read.contacts(coach.app.chosen_client or "")[0].person == "Ola Oikea"


async def test_the_register_is_found_in_while_typing_and_esc_steps_out(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("3")
        coach.is_at(EmployersScreen)
        await coach.presses("f")
        await coach.types("esimerkkilei")
        coach.sees("Esimerkkileipomo Oy")
        coach.does_not_see("Demokahvila")
        await coach.presses("enter")
        row = coach.is_at(EmployersScreen).employer()
        assert row is not None
        assert "leipomo" in row.name
        await coach.presses("f", "escape")
        assert coach.app.screen.query_one("#find", Input).value == ""
        assert coach.app.screen.query_one("#employers", DataTable).row_count == 40
        await coach.presses("enter", "escape", "escape")
        coach.is_at(CaseloadScreen)


async def test_the_register_says_when_nothing_is_found(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("3", "f")
        await coach.types("qqq")
        coach.sees("No employer found.")
        await coach.presses("enter", "e")
        assert "Choose an employer first." in coach.told


async def test_a_wrong_business_id_is_refused_in_the_form(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("3", "a")
        await coach.fills(name=FIRM, business_id="1234567-9")
        await coach.presses("ctrl+s")
        coach.is_at(EmployerForm)
        assert coach.app.screen.query_one("#message").has_class("trouble")
        assert not coach.desk.read.employers(FIRM)


@pytest.mark.parametrize("key", ["p", "t", "n"])
async def test_person_task_and_note_reach_the_card(home: Home, key: str) -> None:
    async with coach_at_work(home, size=(120, 36)) as coach:
        firm = await adds_firm(coach)
        await coach.presses(key, *(["enter"] if key == "p" else []))
        await coach.types("Kaino [k] uusi")
        await coach.presses("ctrl+s")
        coach.is_at(EmployersScreen)
        coach.sees("Kaino [k] uusi")
        read = coach.desk.read
        kept = {
            "p": [person.name for person in read.persons(firm)],
            "t": [task.what for task in read.tasks(employer_id=firm)],
            "n": [note.text for note in read.employer_notes(firm)],
        }
        assert "Kaino [k] uusi" in kept[key]


async def test_who_fits_is_said_on_the_card(home: Home) -> None:
    async with coach_at_work(home, size=(120, 36)) as coach:
        fitting = next(
            row
            for row in coach.desk.read.employers()
            if coach.desk.read.employer(row.id, TODAY).fitting
        )
        await coach.presses("3")
        await coach.chooses(fitting.name)
        coach.sees("May fit: ")


@pytest.mark.parametrize("columns", [80, 119, 120, 160])
async def test_the_register_shows_all_its_columns(home: Home, columns: int) -> None:
    async with coach_at_work(home, size=(columns, 36)) as coach:
        await coach.presses("3")
        row = next(line for line in coach.lines() if "Esimerkkikorjaamo Oy" in line)
        assert "16 Oct 2026        6" in row
