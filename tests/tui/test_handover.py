"""Handing over, step by step; the log of it; and the client's own copy."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from textual.widgets import Input, Static

from ipscoach.domain.caseload import Status
from ipscoach.domain.handover import USUAL_PARTS, Ground, Part
from ipscoach.paths import Home
from ipscoach.records.follow_up.orders import NewConsent, PartnerCard
from ipscoach.records.handover.orders import Format
from ipscoach.settings import Settings
from ipscoach.tui.dialogs.choosing import ChooseQuestion
from ipscoach.tui.dialogs.close import CloseForm
from ipscoach.tui.dialogs.handover.giving import HandOverForm
from ipscoach.tui.dialogs.handover.looking import NoteLook
from ipscoach.tui.dialogs.handover.own_copy import OwnCopyForm
from ipscoach.tui.dialogs.handover.parts import SingleNotes
from ipscoach.tui.dialogs.pick import Pick
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.disclosures import DisclosuresScreen
from tests.tui.day import PASSPHRASE, TODAY, CoachAtWork, coach_at_work
from tests.tui.steps import (
    GROUND,
    ONGOING,
    WHOM,
    WORDS,
    closes,
    hands_over,
    to_the_file,
    to_what_leaves,
)
from tests.tui.test_caseload import named


async def begins(coach: CoachAtWork, name: str = "Onni Koe") -> HandOverForm:
    """Open the steps of handing over; coaching goes on."""
    await coach.chooses(name)
    await coach.presses(*ONGOING)
    return coach.is_at(HandOverForm)


def shown(coach: CoachAtWork) -> str:
    """Return all of what leaves, as the last step shows it."""
    return str(coach.app.screen.query_one("#shown", Static).render())


async def test_a_summary_is_shown_then_written_then_in_the_log(home: Home, tmp_path: Path) -> None:
    async with coach_at_work(home) as coach:
        client = named(coach, "Onni Koe").id
        await begins(coach)
        coach.sees("Hand over: Onni Koe", "Step 1 of 6: to whom")
        await to_what_leaves(coach, tmp_path / "h.md", together="1")
        for part in (
            "Onni Koe",
            "Ville Valmentaja, Malli-Juva",
            "Coaching goes on",
            "signed today",
        ):
            assert part in shown(coach)
        assert not (tmp_path / "h.md").exists()
        assert coach.desk.handover.log(client) == []
        await coach.presses("ctrl+s")
        text = (tmp_path / "h.md").read_text()
        assert "Onni Koe" in text
        (row,) = coach.desk.handover.log(client)
        assert (row.receiver, row.organisation, row.together) == (*WHOM.values(), True)
        assert (row.ground, row.ground_note) == (Ground.PERMISSION, "signed today")
        assert (row.format, row.encrypted, set(row.parts)) == (Format.MARKDOWN, False, USUAL_PARTS)
        assert any("and logged." in told for told in coach.told)
        assert coach.desk.drafts.all() == []


async def test_who_is_handed_over_and_closed_is_closed_first_and_the_summary_tells_it(
    home: Home, tmp_path: Path
) -> None:
    async with coach_at_work(home) as coach:
        client = named(coach, "Onni Koe").id
        await coach.chooses("Onni Koe")
        await coach.presses("u")
        coach.sees("Is Onni Koe closed at the same time?")
        await coach.presses("enter")
        form = coach.is_at(CloseForm)
        assert form.typed()["reason"] == "other_service"
        await coach.presses("ctrl+s", "ctrl+s")
        coach.sees("Write who receives it", "[x] The steps of handing over follow")
        await closes(coach, "other_service", to="Ville Valmentaja, Malli-Juva")
        await coach.settles()
        follows = coach.is_at(HandOverForm)
        assert named(coach, "Onni Koe").status is Status.CLOSED
        assert {name: follows.typed()[name] for name in WHOM} == WHOM
        await to_what_leaves(coach, tmp_path / "h.md")
        assert "Studies from January." in shown(coach)
        await coach.presses("ctrl+s")
        coach.is_at(CaseloadScreen)
        coach.sees("8 of 10 active")
        (row,) = coach.desk.handover.log(client)
        assert (row.receiver, row.organisation) == tuple(WHOM.values())
        assert coach.desk.drafts.all() == []


async def test_a_lock_between_closing_and_the_summary_loses_neither(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.chooses("Onni Koe")
        await coach.presses("u", "enter")
        await coach.fills(to="Ville Valmentaja, Malli-Juva")
        await coach.does_lock()
        await coach.pastes(PASSPHRASE)
        await coach.presses("enter")
        await coach.settles()
        assert coach.is_at(CloseForm).typed()["handing"] == "1"
        await closes(coach, "other_service")
        await coach.settles()
        coach.is_at(HandOverForm)
        await coach.does_lock()
        await coach.pastes(PASSPHRASE)
        await coach.presses("enter")
        await coach.settles()
        form = coach.is_at(HandOverForm)
        assert {name: form.typed()[name] for name in WHOM} == WHOM
        await coach.presses("escape")
        await coach.presses("v")
        await coach.opens("Onni Koe")
        await coach.presses("u")
        form = coach.is_at(HandOverForm)
        assert {name: form.typed()[name] for name in WHOM} == WHOM


async def test_a_draft_from_before_the_closing_does_not_bring_its_receiver(home: Home) -> None:
    async with coach_at_work(home) as coach:
        form = await begins(coach)
        await coach.fills(person="Somebody Else", organisation="Kela", purpose="They asked")
        await coach.presses("ctrl+s", "escape", "escape", "u", "enter")
        await closes(coach, "other_service", to="Ville Valmentaja, Malli-Juva")
        await coach.settles()
        form = coach.is_at(HandOverForm)
        assert {name: form.typed()[name] for name in WHOM} == WHOM
        assert (form.step, form.typed()["purpose"]) == (0, "They asked")


async def test_a_closing_with_a_receiver_offers_the_summary(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.chooses("Onni Koe")
        await coach.presses("x")
        await closes(coach, "other_service", to="Ville Valmentaja, Malli-Juva")
        await coach.settles()
        coach.is_at(ChooseQuestion)
        coach.sees("Write the summary of Onni Koe for the receiver?")
        await coach.presses("enter")
        form = coach.is_at(HandOverForm)
        assert {name: form.typed()[name] for name in WHOM} == WHOM
        await coach.presses("escape")
        coach.is_at(CaseloadScreen)
        coach.does_not_see("Onni Koe")


async def test_or_coaching_goes_on(home: Home, tmp_path: Path) -> None:
    async with coach_at_work(home) as coach:
        await begins(coach)
        await hands_over(coach, tmp_path / "h.md")
        coach.is_at(CaseloadScreen)
        assert named(coach, "Onni Koe").status is Status.ACTIVE


async def test_the_question_before_handing_over_is_left_with_esc_and_names_nobody(
    home: Home,
) -> None:
    async with coach_at_work(home, settings=Settings(hide_names=True)) as coach:
        await coach.chooses("K-04")
        await coach.presses("u")
        coach.sees("Is K-04 O.K. closed at the same time?")
        coach.does_not_see("Onni")
        await coach.presses("escape")
        coach.is_at(CaseloadScreen)


@pytest.mark.parametrize("ending", ["pdf", "docx", "html", "ipscoach"])
async def test_each_form_is_written(home: Home, tmp_path: Path, ending: str) -> None:
    heads = {"pdf": b"%PDF", "docx": b"PK", "html": b"<!", "ipscoach": b"{"}
    async with coach_at_work(home) as coach:
        await begins(coach)
        await hands_over(coach, tmp_path / f"h.{ending}")
        coach.is_at(CaseloadScreen)
    content = (tmp_path / f"h.{ending}").read_bytes()
    assert content.lstrip().lower().startswith(heads[ending].lower())


async def test_a_passphrase_seals_the_file_and_nothing_plain_is_left(
    home: Home, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    async with coach_at_work(home) as coach:
        client = named(coach, "Onni Koe").id
        await begins(coach)
        await hands_over(coach, folder / "h.md.age")
        assert coach.desk.handover.log(client)[0].encrypted
        rows = coach.desk.read.rows("SELECT fields FROM draft")
        assert not any(WORDS in str(row[0]) for row in rows)
    (only,) = folder.iterdir()
    assert only.read_bytes().startswith(b"age-encryption.org/")


# What is refused, where it is typed


MISSING: list[tuple[dict[str, str], int, str]] = [
    ({"person": ""}, 0, "Write who receives it"),
    ({"organisation": ""}, 0, "Write who receives it"),
    ({"purpose": ""}, 1, "Write what the data are given out for."),
    ({"ground": ""}, 1, "Choose the ground"),
    ({"ground": "statute", "ground_note": ""}, 1, "Name the statute"),
]


async def test_without_receiver_purpose_or_ground_nobody_gets_on(home: Home) -> None:
    async with coach_at_work(home) as coach:
        form = await begins(coach)
        for fields, step, why in MISSING:
            await coach.fills(**{**WHOM, **GROUND, **fields})
            await coach.presses(*["ctrl+s"] * 3)
            assert form.step == step
            coach.sees(why)
        await coach.fills(**GROUND)
        await coach.presses("ctrl+s")
        assert form.step == 2


async def consented(coach: CoachAtWork, whom: str, days: int) -> str:
    """Give a consent that holds so many days, negative where it has lapsed; return its id."""
    until = TODAY + timedelta(days=days)
    given = TODAY - timedelta(days=100)
    consent = NewConsent(client_id=named(coach, "Onni Koe").id, what="all", given=given,
                         to_whom=whom, until=until)  # fmt: skip
    return coach.desk.door.give_consent(consent)


async def test_a_consent_is_chosen_among_those_in_force_and_must_cover_the_receiver(
    home: Home, tmp_path: Path
) -> None:
    async with coach_at_work(home) as coach:
        client = named(coach, "Onni Koe").id
        mine = await consented(coach, "Malli-Juva", 30)
        other = await consented(coach, "Kela", 30)
        lapsed = await consented(coach, "Oulu", -1)
        form = await begins(coach)
        await coach.fills(**{**WHOM, **GROUND, "ground_note": ""})
        await coach.presses("ctrl+s")
        offered = [value for value, _ in form.query_one("#field-ground")._options]
        assert {f"consent:{mine}", f"consent:{other}"} < {*offered}
        assert f"consent:{lapsed}" not in offered
        coach.sees("· Malli-Juva, 23 Dec 2026: all", "· Kela, 23 Dec 2026: all")
        await coach.fills(ground=f"consent:{other}")
        await coach.presses("ctrl+s")
        coach.sees("No consent in force covers Malli-Juva")
        await coach.fills(ground=f"consent:{mine}")
        await coach.presses("ctrl+s")
        assert form.step == 2
        await coach.presses("escape", "escape")
        await to_what_leaves(coach, tmp_path / "h.md", ground=f"consent:{mine}")
        coach.sees("On the consent: Malli-Juva, 23 Dec 2026: all")
        await coach.presses("ctrl+s")
        assert coach.desk.handover.log(client)[0].ground is Ground.CONSENT
        await coach.presses("enter", "o")
        coach.sees("Consent: all, given on 15 Aug 2026")


NAMES = [
    ("onni.md", "holds a word of the client's name"),
    ("there.md", "There is already a file"),
    ("Koe-yhteenveto.md", "holds a word of the client's name"),
    ("h.pdf", "must say what is in it"),
    ("", "Write where the file is to be."),
]


async def test_a_name_that_tells_or_is_taken_is_refused(home: Home, tmp_path: Path) -> None:
    (tmp_path / "there.md").write_text("mine")
    async with coach_at_work(home) as coach:
        form = await begins(coach)
        await to_the_file(coach)
        await coach.fills(format="md", protection="plain")
        for name, why in NAMES:
            await coach.fills(path=str(tmp_path / name) if name else "")
            await coach.presses("ctrl+s")
            assert form.step == 4
            coach.sees(why)
    assert [(one.name, one.read_text()) for one in tmp_path.glob("*.*")] == [("there.md", "mine")]


UNSAFE: list[tuple[dict[str, str], str]] = [
    ({"protection": "passphrase", "secret": "short"}, "at least 12 letters"),
    ({"protection": "passphrase", "secret": WORDS, "again": "other"}, "not alike"),
    ({"protection": "recipient"}, "Write the receiver's key"),
    ({"protection": "recipient", "recipient": "age1nonsense"}, "is no public key"),
    ({"protection": "pdf", "format": "docx", "secret": WORDS, "again": WORDS}, "Only a PDF"),
]


async def test_a_protection_that_does_not_hold_is_refused(home: Home) -> None:
    async with coach_at_work(home) as coach:
        form = await begins(coach)
        await to_the_file(coach)
        for fields, why in UNSAFE:
            await coach.fills(**fields)
            await coach.presses("ctrl+s")
            assert form.step == 4
            coach.sees(why)


async def test_the_files_name_follows_form_and_protection_and_names_nobody(home: Home) -> None:
    async with coach_at_work(home) as coach:
        form = await begins(coach)
        await to_the_file(coach)

        def name() -> str:
            return Path(form.typed()["path"]).name

        assert name() == "handover-2026-11-23.pdf.age"
        await coach.fills(format="docx")
        assert name() == "handover-2026-11-23.docx.age"
        await coach.fills(protection="plain")
        assert name() == "handover-2026-11-23.docx"
        await coach.fills(path="/tmp/mine")
        await coach.fills(format="bundle")
        assert name() == "mine.ipscoach"
        coach.sees("Whoever comes upon the file can read it.")


async def test_what_is_missing_on_this_computer_is_said(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ipscoach.exchange.papers import sealing

    find = sealing.find_spec
    monkeypatch.setattr(sealing, "find_spec", lambda name: None if name == "typst" else find(name))
    async with coach_at_work(home) as coach:
        form = await begins(coach)
        await to_the_file(coach)
        coach.sees("needs the library typst")
        await coach.fills(secret=WORDS, again=WORDS)
        await coach.presses("ctrl+s")
        assert form.step == 4
        await coach.fills(format="html")
        about = str(coach.app.screen.query_one("#about", Static).render())
        assert "needs the library" not in about
        await coach.presses("ctrl+s")
        assert form.step == 5


# What goes along


async def test_the_parts_are_ticked_as_usual_and_others_data_stay(home: Home) -> None:
    async with coach_at_work(home) as coach:
        form = await begins(coach)
        ticked = {name.removeprefix("part-") for name, text in form.typed().items()
                  if name.startswith("part-") and text}  # fmt: skip
        assert ticked == {part.value for part in USUAL_PARTS - {Part.HEADER}}
        assert form.typed()["others"] == ""


async def test_who_treats_the_client_goes_along_only_where_it_is_ticked(
    home: Home, tmp_path: Path
) -> None:
    async with coach_at_work(home, size=(100, 40)) as coach:
        client = named(coach, "Onni Koe").id
        await begins(coach)
        await hands_over(coach, tmp_path / "one.md")
        await begins(coach)
        await hands_over(coach, tmp_path / "two.md", treatment="1", others="1")
        newer, older = coach.desk.handover.log(client)
        assert (older.treatment, older.others) == (False, False)
        assert (newer.treatment, newer.others) == (True, True)
        await coach.presses("enter", "o")
        coach.sees("family and employers' contact persons; who treats the client")
        coach.sees("Kept until: 23 Nov 2038")


async def test_a_part_that_is_cleared_stays_here(home: Home, tmp_path: Path) -> None:
    async with coach_at_work(home) as coach:
        client = named(coach, "Onni Koe").id
        await begins(coach)
        await to_what_leaves(coach, tmp_path / "h.md", **{"part-goals": "", "part-employers": "1"})
        assert "Goals and how they came true" not in shown(coach)
        assert "Employer relations" in shown(coach)
        await coach.presses("ctrl+s")
        parts = set(coach.desk.handover.log(client)[0].parts)
        assert parts == (USUAL_PARTS | {Part.EMPLOYERS}) - {Part.GOALS}


async def test_a_single_note_goes_along_after_a_second_look(home: Home, tmp_path: Path) -> None:
    async with coach_at_work(home) as coach:
        client = named(coach, "Onni Koe").id
        newest, *_ = coach.desk.read.notes(client)
        form = await begins(coach)
        await coach.fills(**WHOM, **GROUND)
        await coach.presses(*["ctrl+s"] * 3)
        coach.sees("Step 4 of 6: single notes")
        await coach.presses("enter")
        coach.is_at(NoteLook)
        coach.sees("Does the receiver need all of this?", newest.text[:40])
        await coach.presses("escape")
        assert form.query_one(SingleNotes).chosen() == ()
        await coach.presses("enter", "down", "enter")
        assert form.query_one(SingleNotes).chosen() == (newest.id,)
        coach.sees("[x] 18 Nov 2026")
        await coach.presses("escape", "escape", "escape")
        await to_what_leaves(coach, tmp_path / "h.md")
        assert newest.text.split(".")[0] in shown(coach)
        await coach.presses("ctrl+s")
        assert coach.desk.handover.log(client)[0].notes == 1


async def test_a_partner_of_the_register_brings_name_and_organisation(home: Home) -> None:
    async with coach_at_work(home) as coach:
        card = PartnerCard(organisation="Ohjaamo Esimerkki", person="Oili Ohjaaja")
        coach.desk.door.add_partner(card)
        form = await begins(coach)
        await coach.goes_to("partner")
        await coach.types("Ohjaamo Esi")
        await coach.presses("enter")
        assert form.typed()["person"] == "Oili Ohjaaja"
        assert form.typed()["organisation"] == "Ohjaamo Esimerkki"


# Drafts, locks, hidden names


async def test_a_lock_in_the_middle_comes_back_but_for_the_passphrase(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await begins(coach)
        await to_the_file(coach)
        await coach.fills(secret=WORDS, again=WORDS, path="/tmp/mine.pdf.age")
        await coach.does_lock()
        await coach.pastes(PASSPHRASE)
        await coach.presses("enter")
        await coach.settles()
        form = coach.is_at(HandOverForm)
        assert (form.step, form.typed()["path"]) == (4, "/tmp/mine.pdf.age")
        assert form.query_one("#field-secret Input", Input).value == ""
        await coach.presses("ctrl+s")
        coach.sees("at least 12 letters")


async def test_while_names_are_hidden_what_leaves_is_covered_and_stays(
    home: Home, tmp_path: Path
) -> None:
    async with coach_at_work(home, settings=Settings(hide_names=True)) as coach:
        await coach.chooses("K-04")
        await coach.presses(*ONGOING)
        await to_what_leaves(coach, tmp_path / "h.md")
        coach.sees("Names are hidden. F2 shows them")
        coach.does_not_see("Onni", "Ville Valmentaja")
        await coach.presses("ctrl+s")
        coach.sees("Look at what leaves first")
        assert not (tmp_path / "h.md").exists()
        await coach.presses("f2")
        await coach.settles()
        coach.sees("Onni Koe")
        await coach.presses("ctrl+s")
        assert (tmp_path / "h.md").exists()


async def test_people_of_partners_and_consents_are_not_named_while_names_are_hidden(
    home: Home,
) -> None:
    async with coach_at_work(home) as coach:
        card = PartnerCard(organisation="Ohjaamo Esimerkki", person="Oili Ohjaaja")
        coach.desk.door.add_partner(card)
        await consented(coach, "Ohjaamo Esimerkki, Oili Ohjaaja", 30)
        await begins(coach)
        await coach.goes_to("partner")
        await coach.types("Ohjaamo Esi")
        coach.sees("Oili Ohjaaja")
        await coach.presses("f2")
        coach.does_not_see("Oili")
        await coach.presses("f2", "enter", "f2")
        coach.sees("Ohjaamo Esimerkki, O.O.")
        coach.does_not_see("Oili")
        await coach.fills(purpose="Coaching goes on")
        await coach.presses("ctrl+s")
        await coach.goes_to("ground")
        await coach.presses("enter")
        coach.sees("consent: …, 23 Dec 2026")
        coach.does_not_see("Oili")


async def test_a_partner_is_picked_while_names_are_hidden(home: Home) -> None:
    async with coach_at_work(home, settings=Settings(hide_names=True)) as coach:
        card = PartnerCard(organisation="Ohjaamo Esimerkki", person="Oili Ohjaaja")
        partner = coach.desk.door.add_partner(card)
        await coach.chooses("K-04")
        await coach.presses(*ONGOING)
        await coach.goes_to("partner")
        await coach.types("oil")
        coach.does_not_see("oil", "Oili")
        coach.sees("Ohjaamo Esimerkki, O.O.")
        await coach.presses("enter")
        coach.sees("Ohjaamo Esimerkki, O.O.")
        assert coach.is_at(HandOverForm).typed()["partner"] == partner
        await coach.presses("f2")
        coach.sees("Ohjaamo Esimerkki, Oili Ohjaaja")
        assert coach.is_at(HandOverForm).typed()["partner"] == partner
        pick = coach.is_at(HandOverForm).field("partner", Pick)
        pick.fill("of a partner who is gone")
        assert (pick.text, pick.query_one(Input).value) == ("", "")


async def test_the_second_look_at_a_note_is_covered_too(home: Home) -> None:
    async with coach_at_work(home, settings=Settings(hide_names=True)) as coach:
        await coach.chooses("K-04")
        newest, *_ = coach.desk.read.notes(named(coach, "Onni Koe").id)
        await coach.presses(*ONGOING)
        await coach.fills(**WHOM, **GROUND)
        await coach.presses(*["ctrl+s"] * 3, "enter")
        coach.is_at(NoteLook)
        coach.sees("Names are hidden")
        await coach.presses("f2")
        coach.sees(newest.text[:40])


# The log, and the client's own copy


async def test_the_log_of_a_client_tells_who_what_when_and_why(home: Home, tmp_path: Path) -> None:
    async with coach_at_work(home, size=(100, 36)) as coach:
        await begins(coach)
        await hands_over(coach, tmp_path / "h.md")
        await coach.presses("enter", "o")
        coach.is_at(DisclosuresScreen)
        coach.sees("Given out about Onni Koe", "Ville Valmentaja, Malli-Juva", "Kaisa Malli")
        coach.sees("Purpose: Coaching goes on", "given now – signed today", "Open tasks and")
        await coach.presses("f2")
        coach.does_not_see("Onni", "Ville", "Kaisa")
        coach.sees("V.V., Malli-Juva")
        await coach.presses("f2", "escape")
        coach.sees("Data given out to Ville Valmentaja, Malli-Juva: Coaching goes on")
        await coach.presses("f2")
        coach.sees("Data given out to …")


@pytest.mark.parametrize("ending", ["pdf", "json"])
async def test_the_client_gets_everything_in_one_file(
    home: Home, tmp_path: Path, ending: str
) -> None:
    async with coach_at_work(home) as coach:
        client = named(coach, "Onni Koe").id
        await coach.opens("Onni Koe")
        await coach.presses("o", "e")
        coach.is_at(OwnCopyForm)
        coach.sees("Copy for client: Onni Koe", "Everything that is kept about this client")
        await coach.presses("ctrl+s")
        await coach.fills(format=ending, protection="plain")
        await coach.fills(path=str(tmp_path / f"own.{ending}"))
        await coach.presses("ctrl+s")
        await coach.settles()
        coach.sees("Step 3 of 3: what leaves")
        for part in ("A client's own data: Onni Koe", "Single notes", "Who received what"):
            assert part in shown(coach)
        assert not (tmp_path / f"own.{ending}").exists()
        await coach.presses("f2", "ctrl+s")
        coach.sees("Look at what leaves first")
        await coach.presses("f2")
        await coach.settles()
        await coach.presses("ctrl+s")
        await coach.settles()
        coach.is_at(DisclosuresScreen)
        coach.sees("the client's own right")
        (row,) = coach.desk.handover.log(client)
        assert row.ground is Ground.OWN_DATA
    content = (tmp_path / f"own.{ending}").read_bytes()
    if ending == "json":
        assert json.loads(content)["record"]["client"]["name"] == "Onni Koe"
    else:
        assert content.startswith(b"%PDF")
