"""Chapters about employers, jobs, plan, network and lists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ipscoach.domain.abilitator import Occasion, Score
from ipscoach.domain.caseload import Status
from ipscoach.domain.employers import Method
from ipscoach.domain.goals import GoalState
from ipscoach.domain.jobs import EndCause, JobKind
from ipscoach.domain.notes import NoteKind
from ipscoach.records.follow_up.orders import (
    JobCard,
    NetworkCard,
    NewConsent,
    NewGuiding,
    NewResult,
    NewReview,
    PartnerCard,
)
from ipscoach.records.orders import (
    EmployerCard,
    Incoming,
    IncomingClient,
    IncomingEmployer,
    IncomingNote,
    NewContact,
    PersonCard,
    Profile,
)
from tests.faults.life.hand import TODAY, Hand, Step
from tests.faults.life.people import ENTRY, SOON


def employers(hand: Hand) -> Iterator[Step]:
    door, memory = hand.desk.door, hand.memory

    def card() -> EmployerCard:
        return EmployerCard(name=f"Esimerkki {hand.line()} Oy", industry=hand.line())

    def person() -> PersonCard:
        return PersonCard(name=f"Ville {hand.line()}", phone="040 000")

    yield "add_employer", hand.keeps("firm", lambda: door.add_employer(card(), person()))
    yield "change_employer", lambda: door.change_employer(memory["firm"], card())
    yield "add_person", hand.keeps("person", lambda: door.add_person(memory["firm"], person()))
    yield "change_person", lambda: door.change_person(memory["person"], person())
    contact = NewContact(
        employer_id=memory["firm"],
        client_id=memory["aino"],
        person_id=memory["person"],
        day=TODAY,
        method=Method.VISIT,
        face_to_face=True,
        subject=hand.line(),
        text=hand.text("käynti"),
        next_step=hand.line(),
        next_step_due=SOON,
    )
    yield "log_contact", hand.keeps("contact", lambda: door.log_contact(contact))
    later = replace(contact, text=hand.text("oikein"), next_step="", next_step_due=None)
    yield "correct_contact", lambda: door.correct_contact(memory["contact"], later)
    yield "remove_person", lambda: door.remove_person(memory["person"])


def jobs(hand: Hand) -> Iterator[Step]:
    door, memory = hand.desk.door, hand.memory
    card = JobCard(
        employer_id=memory["firm"], kind=JobKind.JOB, started=ENTRY, title=hand.line(), hours=20
    )
    yield "start_job", hand.keeps("job", lambda: door.start_job(memory["aino"], card))
    longer = replace(card, support_plan=hand.text("tuki"))
    yield "change_job", lambda: door.change_job(memory["job"], longer)
    yield (
        "end_job",
        lambda: door.end_job(memory["job"], TODAY, EndCause.TERM_ENDED, hand.line()),
    )


def plan(hand: Hand) -> Iterator[Step]:
    door, memory = hand.desk.door, hand.memory
    yield (
        "set_goal",
        hand.keeps("goal", lambda: door.set_goal(memory["aino"], hand.text(), ENTRY, SOON)),
    )
    yield "change_goal", lambda: door.change_goal(memory["goal"], hand.text(), ENTRY)
    review = NewReview(
        day=TODAY, state=GoalState.PARTLY, client_view=hand.text(), coach_view=hand.text()
    )
    yield "review_goal", lambda: door.review_goal(memory["goal"], review)
    result = NewResult(
        client_id=memory["aino"],
        day=TODAY,
        occasion=Occasion.START,
        scores={Score.WORK_ABILITY: 6},
        respondent_id=hand.line(),
    )
    yield "add_result", hand.keeps("result", lambda: door.add_result(result))
    better = replace(result, scores={Score.WORK_ABILITY: 7})
    yield "change_result", lambda: door.change_result(memory["result"], better)


def network(hand: Hand) -> Iterator[Step]:
    door, memory = hand.desk.door, hand.memory

    def card() -> PartnerCard:
        return PartnerCard(organisation=f"Esimerkki {hand.line()}", how_to_refer=hand.text())

    def someone() -> NetworkCard:
        return NetworkCard(name=f"Sisko {hand.line()}", phone="050 000")

    aino = memory["aino"]
    yield "add_partner", hand.keeps("partner", lambda: door.add_partner(card()))
    yield "change_partner", lambda: door.change_partner(memory["partner"], card())
    yield "retire_partner", lambda: door.retire_partner(memory["partner"])
    yield "retire_partner", lambda: door.retire_partner(memory["partner"], retired=False)
    yield "take_partners", lambda: door.take_partners([card() for _ in range(30)])
    yield (
        "add_network_person",
        hand.keeps("sister", lambda: door.add_network_person(aino, someone())),
    )
    yield (
        "change_network_person",
        lambda: door.change_network_person(memory["sister"], someone()),
    )
    yield "remove_network_person", lambda: door.remove_network_person(memory["sister"])
    consent = NewConsent(client_id=aino, what=hand.line(), to_whom=hand.line(), given=ENTRY)
    yield "give_consent", hand.keeps("consent", lambda: door.give_consent(consent))
    yield (
        "withdraw_consent",
        lambda: door.withdraw_consent(memory["consent"], TODAY, hand.line()),
    )
    guiding = NewGuiding(client_id=aino, day=ENTRY, why=hand.text(), to_whom=hand.line())
    yield "guide", hand.keeps("guiding", lambda: door.guide(guiding))
    yield (
        "settle_guiding",
        lambda: door.settle_guiding(memory["guiding"], TODAY, hand.line()),
    )


def lists(hand: Hand) -> Iterator[Step]:
    people = tuple(
        IncomingClient(
            row=number,
            mark=f"client {number}",
            profile=Profile(name=f"Testi {number} {hand.line()}"),
            status=Status.WAITING,
        )
        for number in range(20)
    )
    firms = tuple(
        IncomingEmployer(
            row=number, mark=f"firm {number}", card=EmployerCard(name=f"Malli {hand.line()}")
        )
        for number in range(20)
    )
    written = tuple(
        IncomingNote(
            row=number,
            mark=f"note {number}",
            day=TODAY,
            client=people[number % 20].profile.name,
            kind=NoteKind.PHONE,
            text=hand.text("tuotu"),
        )
        for number in range(150)
    )
    all_of_it = Incoming(clients=people, employers=firms, notes=written)
    yield "take_in", lambda: hand.desk.door.take_in(all_of_it, dry_run=True)
    yield "take_in", lambda: hand.desk.door.take_in(all_of_it)
