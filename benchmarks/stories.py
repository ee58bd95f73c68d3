"""A caseload of two active clients, one with a short story and one with a long one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import NamedTuple

from benchmarks.prepare import DAY, PASSPHRASE, PASSPHRASE_FILE
from ipscoach.clock import FixedClock
from ipscoach.domain.abilitator import Occasion
from ipscoach.domain.caseload import Status
from ipscoach.domain.employers import Method
from ipscoach.domain.goals import GoalState
from ipscoach.domain.jobs import JobKind
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase, PhaseEntry
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import Desk, open_desk
from ipscoach.records.follow_up.orders import (
    NewConsent,
    NewGuiding,
    NewReview,
    VocationalProfile,
)
from ipscoach.records.orders import (
    EmployerCard,
    Incoming,
    IncomingAbilitator,
    IncomingClient,
    IncomingContact,
    IncomingEmployer,
    IncomingJob,
    IncomingNote,
    NewNote,
    NewTask,
    Profile,
)
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault

YEARS = 10
SPAN = YEARS * 365  # days that a story covers, however long it is
EMPLOYERS = 12
_KINDS = (NoteKind.MEETING, NoteKind.PHONE, NoteKind.WORKPLACE_VISIT, NoteKind.MESSAGE)
_TEXT = (
    "Talked about the week and about what the mornings are like now. The bakery would have early"
    " shifts, the library an afternoon.\n\nAgreed: look at the bakery together on Thursday, and"
    " ask the nurse how the new medicine goes with early mornings."
)


class Told(NamedTuple):
    """Somebody with so many entries in the story; the fewest that hold every kind are 31."""

    name: str
    entries: int

    def days(self, count: int) -> Iterator[date]:
        """Return as many days, spread over the years of the story, the earliest first."""
        for number in range(count):
            yield DAY - timedelta(days=SPAN - 1 - (2 * number + 1) * (SPAN - 2) // (2 * count))

    @property
    def some(self) -> int:
        """How many there are of each thing that comes now and then."""
        return max(1, self.entries // 50)

    @property
    def few(self) -> int:
        """How many there are of each thing that comes seldom, however long the story."""
        return max(1, self.entries // 500)


def two_stories(folder: Path, short: Told, long: Told) -> Path:
    """Make the caseload in a new folder and return the folder; K-01 has the short story.

    Raises:
        ValueError: a story came out longer or shorter than it was to be.
    """
    clock = FixedClock(DAY)
    vault, code = Vault(Home(folder)).create(PASSPHRASE, CHEAP)
    vault.code_fits(code)
    (folder / PASSPHRASE_FILE).write_text(PASSPHRASE + "\n", encoding="utf-8")
    (folder / PASSPHRASE_FILE).chmod(0o600)
    desk = open_desk(vault, clock, time_ordered(clock, Random(1)))
    try:
        desk.door.set_up_coach("Kaisa Valmentaja", "Esimerkkikunta")
        told = (short, long)
        taken = desk.door.take_in(
            Incoming(
                clients=tuple(_client(number, who) for number, who in enumerate(told)),
                employers=tuple(
                    IncomingEmployer(row=n, mark=f"employer {n}", card=EmployerCard(name=_firm(n)))
                    for n in range(EMPLOYERS)
                ),
            )
        )
        if taken.refused:
            raise ValueError(str(taken.refused))
        for who, row in zip(told, desk.read.clients(DAY), strict=True):
            _tell(desk, who, row.id)
    finally:
        desk.close()
        vault.close()
    return folder


def _client(number: int, who: Told) -> IncomingClient:
    turns = [Phase(1 + n % 5) for n in range(who.few + 1)]
    entered = DAY - timedelta(days=SPAN)
    came = [entered, *who.days(who.few)]
    *earlier, now = [PhaseEntry(*turn, "As agreed") for turn in zip(turns, came, strict=True)]
    return IncomingClient(
        row=number,
        mark=who.name,
        profile=Profile(name=who.name),
        status=Status.ACTIVE,
        entered=entered,
        phase=now.phase,
        phase_since=now.since,
        phase_reason=now.reason,
        earlier=tuple(earlier),
    )


def _firm(number: int) -> str:
    return f"Invented employer {number % EMPLOYERS}"


def _tell(desk: Desk, who: Told, id_: str) -> None:
    """Write all that comes now and then, then as many notes as are missing."""
    taken = desk.door.take_in(_rows(who))
    if taken.refused:
        raise ValueError(str(taken.refused))
    _plan(desk, who, id_)
    _network(desk, who, id_)
    missing = who.entries - len(desk.read.timeline(id_))
    if missing < 0:
        raise ValueError(f"{who.name}: {-missing} entries too many")
    desk.door.take_in(Incoming(notes=tuple(_notes(who, missing))))
    found = desk.read.timeline(id_)
    if len(found) != who.entries:
        raise ValueError(f"{who.name}: {len(found)} entries instead of {who.entries}")


def _rows(who: Told) -> Incoming:
    jobs = list(who.days(who.some))
    return Incoming(
        contacts=tuple(
            IncomingContact(
                row=n,
                mark=f"{who.name} contact {n}",
                day=day,
                employer=_firm(n),
                client=who.name,
                method=(Method.VISIT, Method.PHONE)[n % 2],
                face_to_face=n % 2 == 0,
                subject="A trial at the till",
                text="They would like to meet first, and then see.",
            )
            for n, day in enumerate(who.days(8 * who.some))
        ),
        jobs=tuple(
            IncomingJob(
                row=n,
                mark=f"{who.name} job {n}",
                client=who.name,
                employer=_firm(n),
                title="Help at the till",
                kind=JobKind.JOB,
                started=day,
                ended=day + timedelta(days=SPAN // (3 * who.some)),
                end_reason="The term was over.",
            )
            for n, day in enumerate(jobs)
        ),
        abilitator=tuple(
            IncomingAbilitator(
                row=n,
                mark=f"{who.name} result {n}",
                day=day,
                client=who.name,
                occasion=Occasion.FOLLOW_UP,
                work_ability=float(3 + n % 5),
                functioning=5.0,
            )
            for n, day in enumerate(who.days(who.some))
        ),
    )


def _notes(who: Told, count: int) -> Iterator[IncomingNote]:
    for n, day in enumerate(who.days(count)):
        yield IncomingNote(
            row=n,
            mark=f"{who.name} note {n}",
            day=day,
            client=who.name,
            kind=_KINDS[n % len(_KINDS)],
            place=Place.COMMUNITY,
            minutes=45,
            text=f"Day {n}. {_TEXT}",
        )


def _plan(desk: Desk, who: Told, id_: str) -> None:
    door = desk.door
    for n in range(who.few):
        door.write_vocational_profile(id_, VocationalProfile(wishes=f"Wish {n}: mornings off"))
    for n, day in enumerate(who.days(5 * who.some)):
        task = NewTask(what=f"Ring about the shifts, {n}", due=day, client_id=id_)
        task_id = door.add_task(task)
        if n:  # the first one stays open, and overdue
            door.complete_task(task_id, day)
    for n, day in enumerate(who.days(who.some)):
        goal = door.set_goal(id_, f"Goal {n}: two mornings a week", day)
        review = NewReview(
            day=day,
            state=GoalState.REACHED,
            client_view="It came true sooner than I thought.",
            coach_view="The mornings went well.",
        )
        door.review_goal(goal, review)


def _network(desk: Desk, who: Told, id_: str) -> None:
    door = desk.door
    for n, day in enumerate(who.days(4 * who.some)):
        note = NewNote(
            day=day,
            kind=NoteKind.NETWORK_MEETING,
            text=f"Meeting {n}. {_TEXT}",
            client_id=id_,
            place=Place.OFFICE,
            minutes=60,
            present=("Nurse Nimetön", "Officer Olematon"),
        )
        door.write_note(note)
    for n, day in enumerate(who.days(who.some)):
        whom = f"Clinic {n}"
        consent = NewConsent(client_id=id_, what="How work goes", given=day, to_whom=whom)
        door.withdraw_consent(door.give_consent(consent), day, "It is enough now")
        guiding = NewGuiding(client_id=id_, day=day, why="About debts", to_whom=whom)
        door.settle_guiding(door.guide(guiding), day, "A plan of payment was made.")
    for away, back in zip(*[who.days(2 * (who.few // 2))] * 2, strict=True):
        door.put_on_waiting_list(id_, away, "A pause")
        door.admit(id_, back)
