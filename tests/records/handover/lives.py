"""A client about whom everything is written down that there is a place for, in words of their own.

Every text holds a word that stands nowhere else in the world, so that a trace of it in the file
is a trace of this client.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from ipscoach.domain.abilitator import Occasion, Score
from ipscoach.domain.agenda.duties import DutyKind, Reply, key_of
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.employers import Method
from ipscoach.domain.goals import GoalState
from ipscoach.domain.handover import Ground, Part, Receiver
from ipscoach.domain.jobs import EndCause, JobKind, Relation
from ipscoach.domain.network import Role
from ipscoach.domain.notes import NoteKind
from ipscoach.domain.phases import Phase
from ipscoach.exchange.handover.bundle import record_text
from ipscoach.records.desk import Desk
from ipscoach.records.follow_up.orders import (
    JobCard,
    NetworkCard,
    NewConsent,
    NewGuiding,
    NewResult,
    NewReview,
    VocationalProfile,
)
from ipscoach.records.handover.orders import Closing, Disclosure, TaskAnswer
from ipscoach.records.orders import EmployerCard, NewContact, NewNote, NewTask, PersonCard, Profile
from tests.records.desks import TODAY

BEGAN, CLOSED = date(2026, 9, 1), date(2026, 11, 20)
PERMITTED = Disclosure(
    receiver=Receiver("Kalle Seuraaja", "Toinen kunta"),
    purpose="jatkuva valmennus",
    ground=Ground.PERMISSION,
    parts=frozenset(Part),
    others=True,
    treatment=True,
)


@dataclass
class Life:
    """Whose life it is; `words` are those that stand nowhere else, `ids` those of all records."""

    desk: Desk
    name: str
    key: str
    words: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    count: int = 0
    firm: str = ""
    contact: str = ""

    @property
    def id(self) -> str:
        """The client's id."""
        return self.ids[0]

    def own(self, text: str = "") -> str:
        """Return a text with a word in it that nobody else has."""
        self.count += 1
        self.words.append(f"{self.key}{self.count:03d}ö")
        return f"{text} {self.words[-1]}".strip()

    # -- one after the other --------------------------------------------------------------

    def begins(self) -> None:
        """The client comes in; the profile is written twice, phases are moved through."""
        door = self.desk.door
        profile = Profile(
            name=self.name,
            phone=self.own(),
            email=self.own(),
            municipality=self.own(),
            language=self.own(),
            referral_source=ReferralSource.OTHER,
            referral_source_text=self.own(),
            abilitator_id=self.own(),
            team=self.own("Poliklinikka"),
            benefits=self.own(),
            **{name: self.own("ensin") for name in ("wishes", "strengths", "disclosure_line",
               "skills", "work_history", "what_helps")},
        )  # fmt: skip
        self.ids.append(door.add_client(profile, Status.ACTIVE, BEGAN))
        self.goes_on()

    def goes_on(self) -> None:
        """Everything happens that can, for somebody who is in the caseload."""
        door = self.desk.door
        door.write_vocational_profile(
            self.id,
            VocationalProfile(wishes=self.own(), strengths=self.own(), what_helps=self.own()),
        )
        phase = self.desk.read.client(self.id, TODAY).row.phase
        following = Phase.JOB_SEARCH if phase is not Phase.JOB_SEARCH else Phase.SUPPORT
        door.move_phase(self.id, following, CLOSED, self.own("Profiili valmis"))
        self._notes()
        self._plan()
        self._work()
        self._network()
        self._drafts()

    def _notes(self) -> None:
        door = self.desk.door
        for number in range(3):
            about = {"kind": NoteKind.NETWORK_MEETING, "client_id": self.id}
            note = door.write_note(
                NewNote(
                    day=BEGAN,
                    text=self.own("Tavattiin ja puhuttiin pitkään. " * 20 * number),
                    present=(self.own("Kerttu"), "Oona"),
                    **about,
                )
            )
            self.ids.append(note)
            for _again in range(number):
                text = self.own("Korjattu")
                door.correct_note(note, text, NoteKind.NETWORK_MEETING, None, 45, BEGAN)
        # Longer than a page, so that it spills over into pages of its own.
        long = self.own("alku ") + " pitkä" * 3_000 + self.own()
        self.ids.append(
            door.write_note(NewNote(day=BEGAN, kind=NoteKind.OTHER, text=long, client_id=self.id))
        )

    def _plan(self) -> None:
        door = self.desk.door
        goal = door.set_goal(self.id, self.own("Työ"), BEGAN)
        review = NewReview(
            day=CLOSED,
            state=GoalState.PARTLY,
            client_view=self.own(),
            others_view=self.own(),
            coach_view=self.own(),
        )
        self.ids += [goal, door.review_goal(goal, review)]
        tasks = [self._task(self.own(), goal_id=goal) for _number in range(3)]
        door.answer_task(tasks[0], Reply.NOT_APPLICABLE, self.own())
        door.answer_task(tasks[1], Reply.POSTPONED, self.own(), date(2026, 12, 24))
        key = key_of(DutyKind.PHASE, self.id)
        door.answer_duty(self.id, key, Reply.POSTPONED, self.own(), date(2026, 12, 24))
        result = NewResult(
            client_id=self.id,
            day=CLOSED,
            occasion=Occasion.START,
            scores={Score.WORK_ABILITY: 5},
            respondent_id=self.own(),
        )
        self.ids.append(door.add_result(result))

    def _task(self, what: str, **more: str) -> str:
        due = date(2026, 12, 1)
        task = self.desk.door.add_task(NewTask(what=what, due=due, client_id=self.id, **more))
        self.ids.append(task)
        return task

    def _work(self) -> None:
        door = self.desk.door
        firm = door.add_employer(
            EmployerCard(name=f"Firma {self.key} {self.count} Oy"), PersonCard(name="Ville Demo")
        )
        (person,) = self.desk.read.persons(firm)
        contact = NewContact(
            employer_id=firm,
            day=CLOSED,
            method=Method.VISIT,
            face_to_face=True,
            client_id=self.id,
            person_id=person.id,
            subject=self.own(),
            on_preference=True,
            disclosure_agreed=False,
            next_step=self.own("Soita"),
            text=self.own("Kerrottiin"),
        )
        self.ids.append(door.log_contact(contact))
        first = JobCard(
            employer_id=firm,
            kind=JobKind.JOB,
            started=BEGAN,
            title=self.own(),
            accommodations=self.own(),
            support_plan=self.own(),
        )
        job = door.start_job(self.id, first)
        door.end_job(job, CLOSED, EndCause.OTHER, self.own())
        follows = JobCard(
            employer_id=firm,
            kind=JobKind.JOB,
            started=CLOSED,
            relation=Relation.FOLLOWS,
            related_id=job,
        )
        self.ids += [job, door.start_job(self.id, follows)]
        self.firm, self.contact = firm, self.ids[-3]

    def _network(self) -> None:
        door = self.desk.door
        card = NetworkCard(
            name=self.own("Sisko"),
            role=Role.FAMILY,
            organisation=self.own(),
            phone=self.own(),
            email=self.own(),
        )
        self.ids.append(door.add_network_person(self.id, card))
        consent = door.give_consent(
            NewConsent(
                client_id=self.id,
                what=self.own(),
                given=BEGAN,
                to_whom=self.own(),
                form=self.own(),
            )
        )
        door.withdraw_consent(consent, CLOSED, self.own())
        guiding = door.guide(
            NewGuiding(client_id=self.id, day=BEGAN, why=self.own(), to_whom=self.own())
        )
        door.settle_guiding(guiding, CLOSED, self.own())
        self.ids += [consent, guiding]

    def _drafts(self) -> None:
        """Drafts of all forms' subjects; each was kept before in other words."""
        task = next(one.id for one in self.desk.read.tasks(client_id=self.id))
        note = self.ids[1]
        self.ids.append(task)
        subjects = {
            "note": f"client:{self.id}",
            "correction": note,
            "task": f"task:{task}",
            "contact": f"contact:{self.contact}",
            "postpone": f" task:{task}",
            "close": self.id,
        }
        for _again in range(2):
            for form, subject in subjects.items():
                self.desk.drafts.keep(form, subject, {"text": self.own("Kesken")})
            for_the_client = {"client": self.id, "text": self.own("Kesken")}
            self.desk.drafts.keep("contact", f"employer:{self.firm}", for_the_client)
            thrown = {"text": self.own("Heitetty pois")}
            self.desk.drafts.keep("goal", f"{self.id}:", thrown)
            self.desk.drafts.drop("goal", f"{self.id}:")

    def goes_out(self) -> None:
        """Data about the client are handed over."""
        order = Disclosure(
            receiver=Receiver("Kalle Seuraaja", "Toinen kunta"),
            purpose=self.own("jatko"),
            ground=Ground.STATUTE,
            ground_note=self.own("703/2023"),
        )
        self.desk.door.disclose(self.id, order, lambda: None)

    def ends(self, on: date = CLOSED) -> None:
        """Coaching is closed, with every open task answered."""
        tasks = [one.id for one in self.desk.read.tasks(client_id=self.id)]
        self.desk.door.close_client(
            self.id,
            Closing(
                on=on,
                reason=ClosingReason.OTHER_SERVICE,
                follow_on_plan=self.own("Opinnot"),
                support_network=self.own("Sisko"),
                exception=self.own(),
                receiver=Receiver(self.own("Kalle"), self.own("Kunta")),
                tasks=tuple(
                    TaskAnswer(task_id=task, reply=Reply.NOT_APPLICABLE, reason=self.own())
                    for task in tasks
                ),
            ),
        )


def lived(desk: Desk, name: str, key: str) -> Life:
    """Return a client of ours who left, and about whom everything is written down."""
    life = Life(desk, name, key)
    life.begins()
    life.goes_out()
    life.ends()
    return life


def received(desk: Desk, name: str, key: str, first: Desk) -> Life:
    """Return a client who was received from another coach's desk, went on here, and left."""
    before = Life(first, name, key)
    before.begins()
    notes = tuple(note.id for note in first.read.notes(before.id))
    order = replace(PERMITTED, note_ids=notes)
    record = first.handover.gathering.record(before.id, order, TODAY)
    id_ = desk.door.receive_client(record, record_text(record))
    carried = [word for word in before.words if word in record_text(record)]
    life = Life(desk, name, key, carried, [id_], before.count)
    life.ids += [note.id for note in desk.read.notes(id_)]
    life.goes_on()
    life.goes_out()
    life.ends(TODAY)
    return life
