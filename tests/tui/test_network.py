"""Around a client: people, consents that hold or do not, guiding onward, network meetings."""

from __future__ import annotations

from datetime import date

import pytest

from ipscoach.domain.consent import ConsentState
from ipscoach.paths import Home
from ipscoach.records.follow_up.orders import NewConsent
from ipscoach.records.follow_up.views import ConsentView, PartnerView
from ipscoach.tui.dialogs.network import (
    AroundForm,
    ConsentForm,
    GuidingForm,
    OutcomeForm,
    WithdrawForm,
)
from ipscoach.tui.dialogs.note import CorrectNoteForm
from ipscoach.tui.entries import Chosen
from ipscoach.tui.screens.client import ClientScreen
from tests.tui.day import TODAY, CoachAtWork, coach_at_work
from tests.tui.test_caseload import named
from tests.tui.test_client import writes_note
from tests.tui.test_jobs import opens_tab

SOCIAL = "Example Wellbeing Services, Social work for adults, Taina Koe"
TALL = (100, 45)


def partner(coach: CoachAtWork, person: str) -> PartnerView:
    """Read a partner of the register by its person."""
    return next(one for one in coach.desk.follow.network.partners("") if one.person == person)


def consents(coach: CoachAtWork, name: str) -> list[ConsentView]:
    """Read a client's consents from the file."""
    return list(coach.desk.follow.network.consents(named(coach, name).id, TODAY))


async def adds(coach: CoachAtWork, number: int, **fields: str) -> None:
    """Choose the number of what to add on the network's tab, and fill its form."""
    await coach.presses("a", *["down"] * number, "enter")
    await coach.fills(**fields)
    await coach.presses("ctrl+s")


def row(coach: CoachAtWork, *parts: str) -> str:
    """Give the line of the screen that holds all of some texts."""
    found = [line for line in coach.lines() if all(part in line for part in parts)]
    if not found:
        pytest.fail(f"no line with {parts}\n{coach.framed()}", pytrace=False)
    return found[0]


async def test_a_person_of_the_register_need_not_be_typed_again(home: Home) -> None:
    async with coach_at_work(home, size=(80, 24)) as coach:
        await opens_tab(coach, "Aino Esimerkki", "network")
        await coach.presses("a", "enter")
        coach.is_at(AroundForm)
        coach.sees("Network of Aino Esimerkki", "what you leave empty is taken from there")
        await coach.goes_to("partner")
        await coach.types("kela")
        await coach.presses("enter", "ctrl+s")
        coach.is_at(ClientScreen)
        await coach.chooses("Pekka Demo")
        coach.sees("Organisation: Kela", "Phone: 040 000 3000", "E-mail: pekka.demo@kela.example")


async def test_somebody_is_named_in_words_changed_and_taken_off_after_a_question(
    home: Home,
) -> None:
    async with coach_at_work(home) as coach:
        await opens_tab(coach, "Aino Esimerkki", "network")
        await adds(coach, 0, role="family")
        coach.is_at(AroundForm)
        assert coach.app.screen.query_one("#message").has_class("trouble")
        await coach.fills(name="Bo [brother]", phone="040 5")
        await coach.presses("ctrl+s")
        await coach.chooses("Bo [brother]")
        coach.sees("Role: Family", "Phone: 040 5")
        await coach.presses("r")
        await coach.fills(phone="040 6")
        await coach.presses("ctrl+s")
        coach.sees("Phone: 040 6")
        await coach.presses("d")
        coach.sees("Take Bo [brother] off the network of Aino Esimerkki?", "Notes keep the name")
        await coach.presses("enter")
        coach.sees("Bo [brother]")
        await coach.presses("d", "down", "enter")
        coach.does_not_see("Bo [brother]")


# Consents


async def test_a_consent_takes_the_form_that_the_partner_asks_for(home: Home) -> None:
    async with coach_at_work(home, size=(80, 24)) as coach:
        await opens_tab(coach, "Onni Koe", "network")
        await coach.presses("a", "down", "enter")
        coach.is_at(ConsentForm)
        coach.sees("Consent of Onni Koe", "until further notice", "withdraw it at any time")
        await coach.types("tym")
        await coach.presses("enter")
        coach.sees("TYM consent")
        await coach.goes_to("what")
        await coach.types("Dates of meetings")
        await coach.presses("ctrl+s")
        await coach.chooses("Multi-agency")
        coach.sees("What: Dates of meetings", "Form: TYM consent", "Given: 23 Nov 2026",
                   "Until: until further notice")  # fmt: skip


async def test_a_consent_says_to_whom_and_what(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await opens_tab(coach, "Onni Koe", "network")
        await adds(coach, 1, what="Dates")
        coach.sees("Choose a partner, or write to whom.")
        await coach.fills(what="", to_whom="Parish")
        await coach.presses("ctrl+s")
        coach.sees("Write what the consent covers.")
        await coach.fills(what="Dates", until="1.1.2026")
        await coach.presses("ctrl+s")
        coach.is_at(ConsentForm)
        assert len(consents(coach, "Onni Koe")) == 2


async def test_a_withdrawn_consent_is_told_in_the_header_at_the_person_and_when_guiding(
    home: Home,
) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        social = partner(coach, "Taina Koe").id
        await opens_tab(coach, "Eero Malli", "network")
        coach.does_not_see("! Consent")
        await coach.chooses("Social work")
        await coach.presses("d")
        coach.is_at(WithdrawForm)
        coach.sees(f"Withdraw the consent to {SOCIAL}", "cannot be taken back")
        await coach.fills(why="wants to talk herself")
        await coach.presses("ctrl+s")
        coach.sees(f"! Consent withdrawn: {SOCIAL}", "Why: wants to talk herself")
        person = row(coach, "Key worker", "Taina Koe")
        assert "consent withdrawn" in person
        assert person.lstrip().startswith("!")
        await coach.presses("comma", "comma", "comma", "comma")
        coach.sees("! Consent withdrawn", "Consent withdrawn: Example Wellbeing Services")
        await coach.presses(*["full_stop"] * 4, "a", "down", "down", "enter")
        coach.is_at(GuidingForm)
        await coach.fills(partner=social)
        coach.sees("! The consent to this partner is withdrawn.",
                   "How to refer: Telephone hour on weekdays")  # fmt: skip
        await coach.presses("escape")
        await coach.chooses("Social work")
        await coach.presses("d")
        assert "This consent was withdrawn on 23 Nov 2026." in coach.told
        await coach.presses("r")
        assert any("withdraw it and give a new one" in told for told in coach.told)


async def test_a_new_consent_to_the_same_partner_takes_the_warning_away(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        coaching = partner(coach, "Ilona Malli").id
        await opens_tab(coach, "Tuula Malli", "network")
        coach.sees("! Consent withdrawn")
        await adds(coach, 1, partner=coaching, what="Dates")
        coach.does_not_see("! Consent withdrawn")
        assert "consent in force" in row(coach, "Ilona Malli", "consent")
        await coach.presses("a", "down", "down", "enter")
        await coach.fills(partner=coaching)
        coach.does_not_see("The consent to this partner", "No consent to this partner")


async def test_a_lapsed_consent_is_told_in_the_header_at_the_person_and_when_guiding(
    home: Home,
) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        clinic = partner(coach, "Urho Demo").id
        await opens_tab(coach, "Veikko Esimerkki", "network")
        coach.sees("! Consent lapsed: Example Wellbeing Services, Outpatient clinic")
        assert "consent lapsed" in row(coach, "Urho Demo", "consent")
        await coach.presses("a", "down", "down", "enter")
        await coach.fills(partner=clinic)
        coach.sees("! The consent to this partner is lapsed.")
        await coach.fills(partner=partner(coach, "Pekka Demo").id)
        coach.sees("! No consent to this partner is written down.")


async def test_a_consent_to_nobody_of_the_register_is_told_in_the_header_too(home: Home) -> None:
    async with coach_at_work(home) as coach:
        given = NewConsent(
            client_id=named(coach, "Aino Esimerkki").id,
            what="x",
            given=date(2026, 10, 1),
            to_whom="Parish",
            until=date(2026, 11, 1),
        )
        coach.desk.door.give_consent(given)
        await opens_tab(coach, "Aino Esimerkki", "network")
        coach.sees("! Consent lapsed: Parish", "! Overdue: Consent runs out")
        assert ConsentState.LAPSED in {one.state for one in consents(coach, "Aino Esimerkki")}


async def test_the_header_tells_consent_and_what_is_overdue_at_the_smallest_size(
    home: Home,
) -> None:
    async with coach_at_work(home, size=(80, 24)) as coach:
        await coach.opens("Tuula Malli")
        coach.sees("! Consent withdrawn: Example Wellbeing", "! Overdue: What came of it?")


@pytest.mark.parametrize("columns", [80, 119, 120, 160])
async def test_the_state_of_a_consent_is_read_in_the_list_however_wide_the_screen_is(
    home: Home, columns: int
) -> None:
    async with coach_at_work(home, size=(columns, 36)) as coach:
        await opens_tab(coach, "Tuula Malli", "network")
        assert "consent withdrawn" in row(coach, "Somebody else")


# Guiding onward


async def test_guiding_is_asked_about_and_settled(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await opens_tab(coach, "Liisa Koe", "network")
        await adds(coach, 2)
        coach.sees("Choose a partner, or write to whom.")
        await coach.fills(to_whom="The [parish]", why="Debts", follow_up="24.11.2026")
        await coach.presses("ctrl+s")
        await coach.chooses("The [parish]")
        coach.sees("Guided onward to The [parish]", "Follow up on: 24 Nov 2026", "Why: Debts")
        await coach.presses("4")
        assert "24 Nov 2026" in row(coach, "Liisa Koe", "What came of it?")
        await coach.presses("2")
        await coach.presses(*["comma"] * 3)
        await coach.chooses("The [parish]")
        await coach.presses("r")
        assert "Write down what came of it instead (key d)." in coach.told
        await coach.presses("d")
        coach.is_at(OutcomeForm)
        await coach.presses("ctrl+s")
        coach.sees("Write in a few words what came of it.")
        await coach.types("A plan was made")
        await coach.presses("ctrl+s")
        coach.sees("What came of it: A plan was made", "settled 23 Nov 2026")
        await coach.presses("4")
        assert not [line for line in coach.lines() if "Liisa" in line and "What came" in line]


async def test_a_guiding_answered_in_the_agenda_is_no_outcome(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await coach.presses("4", "down", "down", "u", "escape")
        await opens_tab(coach, "Tuula Malli", "network")
        await coach.chooses("Guided onward")
        coach.does_not_see("What came of it:", "settled")


# Network meetings


async def test_a_network_meeting_begins_with_everybody_present(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await coach.opens("Aino Esimerkki")
        await coach.presses("n")
        coach.does_not_see("Present")
        await coach.fills(kind="network_meeting")
        coach.sees("Present", "Taina Koe, Marja Esimerkki")
        await coach.fills(present="Taina Koe, Bo [brother]", text="All agreed.")
        await coach.presses("ctrl+s")
        await coach.chooses("All agreed.")
        coach.sees("present: Taina Koe, Bo [brother]")
        await coach.presses("r")
        coach.is_at(CorrectNoteForm)
        await coach.fills(present="Taina Koe")
        await coach.presses("ctrl+s")
        coach.sees("present: Taina Koe")
        coach.does_not_see("Bo [brother]")
        await coach.presses("r")
        await coach.fills(kind="meeting")
        await coach.presses("ctrl+s")
        assert "present" not in row(coach, "23 Nov 2026", "All agreed.")


async def test_who_was_taken_off_stays_in_the_notes(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await coach.opens("Aino Esimerkki")
        await writes_note(coach, "All agreed.", kind="network_meeting")
        await coach.presses(*["comma"] * 3)
        await coach.chooses("Marja Esimerkki")
        await coach.presses("d", "down", "enter")
        await coach.presses(*["full_stop"] * 3)
        await coach.chooses("All agreed.")
        coach.sees("present: Taina Koe, Marja Esimerkki")


# Finding


@pytest.mark.parametrize(
    ("typed", "head", "kind"),
    [
        ("payment plan", "Consent 11 Aug 2026 · Kaarlo Testi", "consent"),
        ("selma", "Network · Tuula Malli", "person"),
        ("venla", "Guided onward 6 Nov 2026 · Tuula Malli", "guiding"),
    ],
)
async def test_consents_people_and_guidings_are_found_and_opened(
    home: Home, typed: str, head: str, kind: str
) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("slash")
        await coach.types(typed)
        coach.sees(head)
        await coach.chooses(head)
        await coach.presses("enter")
        chosen = coach.is_at(ClientScreen).chosen()
        assert isinstance(chosen, Chosen)
        assert chosen.kind == kind
