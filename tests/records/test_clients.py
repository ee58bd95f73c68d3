"""A client's way: onto the list, into the caseload, through the phases, out and back."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.employers import Method
from ipscoach.domain.notes import NoteKind
from ipscoach.domain.phases import Phase
from ipscoach.i18n import say
from ipscoach.records.desk import Desk
from ipscoach.records.errors import Gone
from ipscoach.records.orders import EmployerCard, NewContact, NewNote, NewTask, Profile
from ipscoach.records.views import EntryKind
from ipscoach.sentence import Refused
from tests.records.desks import TODAY, ended, fill, make_desk

WHOLE = Profile(
    name="  Äijä   Öhman ",
    birth_year=1980,
    phone="040 000 1000",
    email="aija@example.org",
    municipality="Mikkeli",
    language="suomi",
    referral_source=ReferralSource.OTHER,
    referral_source_text="Seurakunta",
    referred=date(2026, 8, 1),
    abilitator_id="KV-1",
    out_of_work_at_start=True,
    wishes="Siivous\nVarasto",
    strengths="Tarkka",
    disclosure_line="Ei diagnoosia",
    team="Poliklinikka",
    benefits="Työmarkkinatuki",
)
NEVER_MET = "Not met since coming into the caseload on 1 Sep 2026."


def test_what_was_filled_in_is_read_back_letter_by_letter(desk: Desk) -> None:
    client = desk.read.client(desk.door.add_client(WHOLE, Status.WAITING), TODAY)
    assert (client.row.code, client.row.name) == ("K-01", "Äijä Öhman")
    assert client.row.referral_source is ReferralSource.OTHER
    for field in ("birth_year", "phone", "email", "municipality", "language", "team", "benefits"):
        assert getattr(client, field) == getattr(WHOLE, field)
    assert client.referred == date(2026, 8, 1)
    assert client.out_of_work_at_start is True
    assert client.wishes == "Siivous\nVarasto"
    assert client.phases == ()


def test_phases_move_in_any_direction_and_the_history_stays(desk: Desk) -> None:
    (id_,) = fill(desk, 1)
    desk.door.move_phase(id_, Phase.SUPPORT, date(2026, 10, 1), "Sai heti työn")
    desk.door.move_phase(id_, Phase.PROFILE, date(2026, 11, 1), "Työ loppui")
    with pytest.raises(Refused, match="already in phase"):
        desk.door.move_phase(id_, Phase.PROFILE, TODAY, "sama")
    with pytest.raises(Refused, match="cannot be dated before"):
        desk.door.move_phase(id_, Phase.SUPPORT, date(2026, 10, 5), "liian aikaisin")
    phases = desk.read.client(id_, TODAY).phases
    assert [(int(p.phase), p.reason) for p in phases] == [
        (1, ""), (5, "Sai heti työn"), (2, "Työ loppui")
    ]  # fmt: skip
    assert desk.read.caseload(TODAY).active[0].days_in_phase == 22


def test_admission_begins_phase_one_and_coming_back_goes_on(desk: Desk) -> None:
    id_ = desk.door.add_client(WHOLE, Status.WAITING, date(2026, 9, 1))
    with pytest.raises(Refused, match="Only an active client"):
        desk.door.move_phase(id_, Phase.PROFILE, TODAY, "odottaa vielä")
    desk.door.admit(id_, date(2026, 9, 10))
    desk.door.move_phase(id_, Phase.JOB_SEARCH, date(2026, 9, 20), "Profiili valmis")
    desk.door.close_client(
        id_, ended(date(2026, 10, 1), ClosingReason.SICKNESS, "Lepo", "Poliklinikka")
    )
    closed = desk.read.client(id_, TODAY)
    assert closed.row.closing_reason is ClosingReason.SICKNESS
    assert (closed.follow_on_plan, closed.support_network) == ("Lepo", "Poliklinikka")
    desk.door.reopen(id_, date(2026, 11, 1))
    back = desk.read.client(id_, TODAY)
    assert (back.row.status, back.row.closed, back.row.closing_reason) == (
        Status.ACTIVE, None, None
    )  # fmt: skip
    assert back.row.entered == date(2026, 9, 10)
    assert back.row.phase is Phase.JOB_SEARCH
    story = desk.read.timeline(id_, kinds={EntryKind.STATUS})
    assert [say(entry.title) for entry in story] == [
        "Into the caseload", "Coaching closed: Sickness", "Into the caseload",
        "Onto the waiting list",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "profile",
    [
        Profile(name=" "),
        Profile(name="A", birth_year=2020),
        Profile(name="A", referred=TODAY + timedelta(days=1)),
        Profile(name="A", wishes="x" * 50_001),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_left_behind(desk: Desk, profile: Profile) -> None:
    acts = len(desk.read.audit())
    with pytest.raises(Refused):
        desk.door.add_client(profile)
    assert desk.read.clients(TODAY) == []
    assert len(desk.read.audit()) == acts


def test_nothing_happens_tomorrow_or_before_it_could(desk: Desk) -> None:
    (id_,) = fill(desk, 1)
    with pytest.raises(Refused, match="not come yet"):
        desk.door.close_client(id_, ended(TODAY + timedelta(days=1), ClosingReason.MOVED))
    with pytest.raises(Refused, match="cannot be dated before"):
        desk.door.put_on_waiting_list(id_, date(2026, 8, 1), "")
    with pytest.raises(Gone):
        desk.door.admit("nobody", TODAY)
    with pytest.raises(Gone):
        desk.read.client("nobody", TODAY)


def test_the_first_screen_says_who_wants_attention_and_what_is_next(desk: Desk) -> None:
    met, unmet = fill(desk, 2)
    desk.door.write_note(
        NewNote(day=date(2026, 11, 20), kind=NoteKind.MEETING, text="Tavattiin", client_id=met)
    )
    desk.door.write_note(NewNote(day=TODAY, kind=NoteKind.MESSAGE, text="Viesti", client_id=met))
    desk.door.add_task(NewTask(what="Myöhemmin", due=date(2026, 12, 24), client_id=met))
    late = desk.door.add_task(NewTask(what="Soita", due=date(2026, 11, 1), client_id=met))
    first, second = desk.read.caseload(TODAY).active
    assert (first.last_met, first.next_step) == (date(2026, 11, 20), "Soita")
    assert [say(reason) for reason in first.attention] == ["A task was due on 1 Nov 2026."]
    assert [say(reason) for reason in second.attention] == [NEVER_MET]
    desk.door.complete_task(late, TODAY)
    employer = desk.door.add_employer(EmployerCard(name="Firma"))
    desk.door.log_contact(
        NewContact(
            employer_id=employer,
            client_id=unmet,
            day=date(2026, 11, 22),
            method=Method.PHONE,
            face_to_face=False,
        )
    )
    first, second = desk.read.caseload(TODAY).active
    assert (first.next_step, first.attention) == ("Myöhemmin", ())
    # Ringing an employer for somebody is not meeting her.
    assert second.last_met is None
    assert [say(reason) for reason in second.attention] == [NEVER_MET]


def test_a_client_is_found_by_code_or_name(desk: Desk) -> None:
    aino = desk.door.add_client(Profile(name="Aino Esimerkki"))
    aini = desk.door.add_client(Profile(name="Aini Esimerkki-Ääri"))
    find = desk.read.find_client
    assert find("k-1") == find("K-01") == find("aino esimerkki") == find("Aino") == [aino]
    assert find("esim") == [aino, aini]
    assert find("ääri") == [aini]
    assert find("ari") == find("K-9") == find("") == find("K-²") == []


def test_a_timeline_is_the_same_in_pages_as_in_one(desk: Desk) -> None:
    (id_,) = fill(desk, 1)
    for number in range(30):
        day = TODAY - timedelta(days=number // 4)
        note = NewNote(day=day, kind=NoteKind.PHONE, text=f"{number}", client_id=id_)
        desk.door.write_note(note)
        desk.door.add_task(NewTask(what=f"{number}", due=day, client_id=id_))
    whole = desk.read.timeline(id_)
    assert len(whole) == 62
    pages, last = [], None
    while page := desk.read.timeline(id_, limit=7, before=last):
        pages += page
        last = page[-1]
    assert pages == whole
    assert desk.read.stories(TODAY) == {id_: tuple(whole[:10])}


def test_a_caseload_whose_set_up_was_cut_off_gets_its_coach_from_her_card(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "new")
    desk.door.add_client(Profile(name="Aino"))
    desk.door.change_coach("Kaisa", "Esimerkkikunta", 20)
    coach = desk.read.coach()
    assert coach is not None
    assert (coach.name, coach.organisation, coach.cap) == ("Kaisa", "Esimerkkikunta", 4)
    desk.door.change_coach("Kaisa Valmentaja", "", 50)
    assert desk.read.caseload(TODAY).coach.name == "Kaisa Valmentaja"
    desk.close()
