"""Lists come in whole or not at all, once, and every refused row says why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ipscoach.domain.abilitator import Occasion, Score
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.employers import Method
from ipscoach.domain.jobs import JobKind
from ipscoach.domain.notes import NoteKind
from ipscoach.domain.phases import Phase, PhaseEntry
from ipscoach.records.desk import Desk
from ipscoach.records.orders import (
    EmployerCard,
    Incoming,
    IncomingAbilitator,
    IncomingClient,
    IncomingContact,
    IncomingEmployer,
    IncomingJob,
    IncomingNote,
    PersonCard,
    Profile,
)
from tests.records.desks import TODAY, fill


def client(row: int, name: str, status: Status = Status.ACTIVE, year: int | None = 1980):
    return IncomingClient(
        row=row,
        mark=f"c{row}",
        profile=Profile(name=name, birth_year=year),
        status=status,
        entered=date(2026, 9, 1),
        phase=Phase.JOB_SEARCH,
        phase_since=date(2026, 10, 1),
    )


def note(row: int, who: str, text: str = "Teksti", day: date = TODAY) -> IncomingNote:
    return IncomingNote(
        row=row, mark=f"n{row}", day=day, client=who, kind=NoteKind.PHONE, text=text
    )


def firm(row: int, name: str, number: str) -> IncomingEmployer:
    card = EmployerCard(name=name, business_id=number)
    return IncomingEmployer(row=row, mark=f"e{row}", card=card)


def contact(row: int, employer: str, who: str = "") -> IncomingContact:
    return IncomingContact(
        row=row,
        mark=f"k{row}",
        day=TODAY,
        employer=employer,
        client=who,
        method=Method.VISIT,
        face_to_face=True,
    )


def job(row: int, who: str, employer: str, ended: date | None = None) -> IncomingJob:
    return IncomingJob(
        row=row,
        mark=f"j{row}",
        client=who,
        employer=employer,
        title="Kokki",
        kind=JobKind.JOB,
        started=date(2026, 10, 1),
        ended=ended,
        hours=25,
    )


LISTS = Incoming(
    clients=tuple(client(n, f"Asiakas {n}") for n in range(2, 13)),
    employers=(
        IncomingEmployer(
            row=2,
            mark="e2",
            card=EmployerCard(name="Firma Oy", business_id="1200334-8"),
            person=PersonCard(name="Ville"),
            more_persons=(PersonCard(name="Iida"),),
        ),
        IncomingEmployer(row=3, mark="e3", card=EmployerCard(name=" firma OY")),
    ),
    contacts=(contact(2, "Firma Oy", "ASIAKAS 2"), contact(3, "Uusi Oy"), contact(4, "  ")),
    jobs=(job(2, "Asiakas 2", "Firma oy"), job(3, "Asiakas 12", "Firma Oy")),
    notes=(note(2, "Asiakas 2"), note(3, "Asiakas 12"), note(4, "Ei kukaan"), note(5, "")),
    abilitator=(
        IncomingAbilitator(
            row=2,
            mark="a2",
            day=TODAY,
            client="Asiakas 2",
            occasion=Occasion.START,
            work_ability=4,
        ),
    ),
)


def test_lists_come_in_and_a_second_time_nothing_does(desk: Desk) -> None:
    first = desk.door.take_in(LISTS)
    assert first.imported == {
        "clients": 10, "employers": 1, "contacts": 2, "jobs": 1, "notes": 1, "abilitator": 1
    }  # fmt: skip
    assert first.already_there["employers"] == 1
    assert [(r.kind, r.row, r.field) for r in first.refused] == [
        ("clients", 12, "name"), ("contacts", 4, "employer"), ("jobs", 3, "client"),
        ("notes", 3, "client"), ("notes", 4, "client"), ("notes", 5, "client"),
    ]  # fmt: skip
    assert dict(first.refused[0].reason.values) == {"active": 10, "limit": 10}
    assert "own row was refused" in str(first.refused[3].reason)
    assert first.registered == ("Uusi Oy",)
    (one, *_) = desk.read.caseload(TODAY).active
    assert (one.name, one.phase, one.phase_since) == (
        "Asiakas 2",
        Phase.JOB_SEARCH,
        date(2026, 10, 1),
    )
    plan = desk.follow.plan
    assert plan.jobs(one.id)[0].hours == 25
    assert plan.results(one.id)[0].scores == {Score.WORK_ABILITY: 4}
    assert len(desk.read.timeline(one.id)) == 6
    before = desk.read.timeline(one.id)
    second = desk.door.take_in(LISTS)
    assert sum(second.imported.values()) == 0
    assert second.refused == first.refused
    assert desk.read.timeline(one.id) == before
    assert desk.read.verify_audit() is None


def test_a_dry_run_tells_the_same_and_changes_nothing(desk: Desk) -> None:
    acts = desk.read.audit()
    told = desk.door.take_in(LISTS, dry_run=True)
    assert desk.read.clients(TODAY) == []
    assert desk.read.employers() == []
    assert desk.read.audit() == acts
    assert desk.door.take_in(LISTS) == told


def test_those_beyond_the_cap_can_wait_instead(desk: Desk) -> None:
    told = desk.door.take_in(LISTS, overflow="waiting")
    assert [(r.row, r.value) for r in told.waiting] == [(12, "Asiakas 12")]
    (waiting,) = desk.read.caseload(TODAY).waiting
    assert (waiting.name, waiting.status_since, waiting.phase) == (
        "Asiakas 12",
        TODAY,
        Phase.JOB_SEARCH,
    )
    assert [entry.text for entry in desk.read.notes(waiting.id)] == ["Teksti"]


def test_a_client_is_known_by_name_unless_the_birth_year_says_otherwise(desk: Desk) -> None:
    known = desk.door.add_client(Profile(name="Aino Malli", birth_year=1970))
    told = desk.door.take_in(
        Incoming(
            clients=(client(2, "aino  malli", year=None), client(3, "Aino Malli", year=1990)),
            notes=(note(2, "Aino Malli"),),
        )
    )
    assert (told.already_there["clients"], told.imported["clients"]) == (1, 1)
    assert "Several clients" in str(told.refused[0].reason)
    assert desk.read.notes(known) == []


def test_a_closed_client_comes_with_dates_and_history(desk: Desk) -> None:
    fill(desk)
    row = IncomingClient(
        row=2,
        mark="c2",
        profile=Profile(name="Entinen"),
        status=Status.CLOSED,
        entered=date(2025, 2, 1),
        closed=date(2025, 9, 30),
        closing_reason=ClosingReason.EMPLOYED,
        phase=Phase.SUPPORT,
        phase_since=date(2025, 6, 1),
        phase_reason="Työ alkoi",
        earlier=(PhaseEntry(Phase.AGREEMENT, date(2025, 2, 1)),),
    )
    assert desk.door.take_in(Incoming(clients=(row,))).imported["clients"] == 1
    (closed,) = desk.read.clients(TODAY, Status.CLOSED)
    assert (closed.closed, closed.closing_reason) == (date(2025, 9, 30), ClosingReason.EMPLOYED)
    whole = desk.read.client(closed.id, TODAY)
    assert [(int(p.phase), p.reason) for p in whole.phases] == [(1, ""), (5, "Työ alkoi")]


def test_rows_that_cannot_be_are_refused_one_by_one(desk: Desk) -> None:
    tomorrow = TODAY + timedelta(days=1)
    told = desk.door.take_in(
        Incoming(
            clients=(client(2, "Aino"), client(3, "Vauva", year=2025)),
            employers=(
                firm(2, "A", "12"),
                firm(3, "B", "1200334-8"),
                firm(4, "B", "1200411-3"),
            ),
            jobs=(job(2, "Aino", "B", ended=date(2026, 9, 1)),),
            notes=(note(2, "Aino", " "), note(3, "Aino", day=tomorrow), note(4, "Aino", "Hyvä")),
        )
    )  # fmt: skip
    assert [(r.kind, r.row, r.field) for r in told.refused] == [
        ("clients", 3, "name"), ("employers", 2, "business_id"), ("employers", 4, "business_id"),
        ("jobs", 2, "ended"), ("notes", 2, "text"), ("notes", 3, "day"),
    ]  # fmt: skip
    assert told.imported["notes"] == 1


def test_many_rows_tell_how_far_they_are_and_a_stop_leaves_nothing(desk: Desk) -> None:
    lists = Incoming(
        clients=(client(2, "Aino"),), notes=tuple(note(n, "Aino") for n in range(2, 1402))
    )
    told: list[tuple[int, int]] = []
    desk.door.take_in(lists, dry_run=True, progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 1401), (501, 1401), (1001, 1401), (1401, 1401)]

    def stop(done: int, total: int) -> None:
        if done > 1000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        desk.door.take_in(lists, progress=stop)
    assert desk.read.clients(TODAY) == []
    assert desk.door.take_in(lists).imported["notes"] == 1400


def test_the_next_step_of_a_contact_row_is_a_task(desk: Desk) -> None:
    rows = (
        replace(contact(2, "Firma Oy", "Aino"), next_step="Soita", next_step_due=TODAY),
        replace(contact(3, "Firma Oy"), next_step="Lähetä esite"),
        contact(4, "Firma Oy"),
    )
    desk.door.take_in(Incoming(clients=(client(2, "Aino"),), contacts=rows))
    desk.door.take_in(Incoming(contacts=rows))
    week = TODAY + timedelta(days=7)
    assert [(task.what, task.due, task.client) for task in desk.read.tasks()] == [
        ("Soita", TODAY, "Aino"), ("Lähetä esite", week, "")
    ]  # fmt: skip
    (firm,) = desk.read.employers()
    steps = [found.next_step for found in desk.read.employer(firm.id, TODAY).contacts]
    assert sorted(steps) == ["", "Lähetä esite", "Soita"]


def test_a_contact_row_that_cannot_be_face_to_face_is_refused(desk: Desk) -> None:
    told = desk.door.take_in(
        Incoming(contacts=(replace(contact(2, "Firma Oy"), method=Method.PHONE),))
    )
    assert [(r.row, r.field) for r in told.refused] == [(2, "face_to_face")]
