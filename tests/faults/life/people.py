"""Chapters about clients: coming, standing, being written about, what is to be done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from ipscoach.domain.agenda.duties import DutyKind, Reply, key_of
from ipscoach.domain.caseload import Status
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase
from ipscoach.records.follow_up.orders import VocationalProfile
from ipscoach.records.orders import NewNote, NewTask, Profile
from tests.faults.life.hand import TODAY, Hand, Step

ENTRY = date(2026, 9, 1)
SOON = TODAY + timedelta(days=9)


def profile(hand: Hand, name: str) -> Profile:
    return Profile(name=f"{name} {hand.line()}", birth_year=1990, wishes=hand.text("toive"))


def setting_up(hand: Hand) -> Iterator[Step]:
    yield "create", hand.creates
    yield "code_fits", lambda: hand.vault.code_fits(hand.memory["code"])
    yield "open_desk", hand.sits_down
    door = hand.desk.door
    yield "set_up_coach", lambda: door.set_up_coach("Kaisa Koe", hand.line())
    yield "change_coach", lambda: door.change_coach("Kaisa Koe", hand.line(), 50)
    yield "note_act", lambda: hand.desk.note_act("unlock")


def clients(hand: Hand) -> Iterator[Step]:
    door, memory = hand.desk.door, hand.memory
    for name in ("aino", "bo"):
        yield (
            "add_client",
            hand.keeps(name, lambda n=name: door.add_client(profile(hand, n), entered=ENTRY)),
        )
    yield (
        "add_client",
        hand.keeps(
            "cia", lambda: door.add_client(profile(hand, "cia"), Status.WAITING, entered=ENTRY)
        ),
    )
    yield "admit", lambda: door.admit(memory["cia"], TODAY)
    yield (
        "put_on_waiting_list",
        lambda: door.put_on_waiting_list(memory["bo"], TODAY, hand.text("syy")),
    )
    yield "change_profile", lambda: door.change_profile(memory["bo"], profile(hand, "Bo"))
    yield (
        "move_phase",
        lambda: door.move_phase(memory["aino"], Phase.PROFILE, TODAY, hand.text("syy")),
    )
    yield (
        "write_vocational_profile",
        lambda: door.write_vocational_profile(
            memory["aino"], VocationalProfile(wishes=hand.text(), skills=hand.text())
        ),
    )


def notes(hand: Hand) -> Iterator[Step]:
    door, memory, drafts = hand.desk.door, hand.memory, hand.desk.drafts

    def note() -> NewNote:
        return NewNote(
            day=TODAY,
            kind=NoteKind.MEETING,
            text=hand.text("muistiinpano"),
            client_id=memory["aino"],
            place=Place.COMMUNITY,
            minutes=45,
            present=(hand.line(),),
        )

    def finished() -> str:
        with door.finishing("note", memory["aino"]):
            return door.write_note(note())

    yield "write_note", hand.keeps("note", lambda: door.write_note(note()))
    yield "keep", lambda: drafts.keep("note", memory["aino"], {"text": hand.text("kesken")})
    yield "keep", lambda: drafts.keep("note", memory["aino"], {"text": hand.text("kesken")})
    yield "finishing", finished
    yield "keep", lambda: drafts.keep("task", memory["bo"], {"what": hand.text("kesken")})
    yield "drop", lambda: drafts.drop("task", memory["bo"])
    yield (
        "correct_note",
        lambda: door.correct_note(
            memory["note"], hand.text("korjattu"), NoteKind.PHONE, None, 5, TODAY
        ),
    )


def tasks(hand: Hand) -> Iterator[Step]:
    door, memory = hand.desk.door, hand.memory
    task = NewTask(what=hand.line(), due=SOON, client_id=memory["aino"])
    yield "add_task", hand.keeps("task", lambda: door.add_task(task))
    yield "change_task", lambda: door.change_task(memory["task"], hand.line(), TODAY)
    yield "complete_task", lambda: door.complete_task(memory["task"], TODAY)
    yield "reopen_task", lambda: door.reopen_task(memory["task"])
    yield (
        "answer_task",
        lambda: door.answer_task(memory["task"], Reply.POSTPONED, hand.line(), SOON),
    )
    yield (
        "answer_duty",
        lambda: door.answer_duty(
            memory["aino"],
            key_of(DutyKind.FIRST_CONTACT, memory["aino"]),
            Reply.NOT_APPLICABLE,
            hand.line(),
        ),
    )
