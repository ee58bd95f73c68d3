"""What came with a client: plan, work, network and notes become rows of this caseload."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlmodel import Session, SQLModel, col, select

from ipscoach.clock import Clock
from ipscoach.domain.abilitator import Score
from ipscoach.domain.clients import clean_name
from ipscoach.domain.days import check_past
from ipscoach.ids import Ids
from ipscoach.records.checks import code, employer_columns, free, note_columns, short
from ipscoach.records.handover.record import ClientRecord, EmployerPart, GoalPart, JobPart
from ipscoach.records.orders import EmployerCard
from ipscoach.records.tables import (
    Abilitator,
    ConsentRow,
    Contact,
    Employer,
    Goal,
    GoalReview,
    GuidingRow,
    Job,
    NetworkPerson,
    Note,
    Present,
    ReceivedRow,
    Task,
)
from ipscoach.records.texts import typed
from ipscoach.sentence import Refused, Sentence

RECEIVED = "received:"
"""How the mark of a received note begins: it was counted where it was written."""


class Arrival:
    """Writes the rows of one client who comes in, within the act that takes the client in."""

    def __init__(
        self,
        session: Session,
        ids: Ids,
        clock: Clock,
        id_: str,
        record: ClientRecord,
    ) -> None:
        """Take the act's session, the client's new id and what came."""
        self._session, self._ids, self._id, self._record = session, ids, id_, record
        self._now, self._today = clock.now().isoformat(), clock.today()

    def write(self, text: str) -> None:
        """Write all of it; `text` is the whole record as JSON, kept as it came."""
        self._plan()
        self._work()
        self._network()
        self._notes()
        header = self._record.header
        self._session.add(
            ReceivedRow(
                client_id=self._id,
                day=self._today,
                author=short(header.author),
                organisation=short(header.organisation),
                record=text,
            )
        )

    def _plan(self) -> None:
        """Write goals with their reviews, open tasks and Kykyviisari results."""
        goals: dict[int, str] = {}
        # The newest stands first in the list; written last it stands first again.
        for place, goal in reversed(list(enumerate(self._record.goals))):
            goals[place] = self._goal(goal)
        for task in self._record.tasks:
            self._add(
                Task,
                what=_line(task.what),
                due=task.due,
                doer=task.doer.value,
                goal_id=_at(goals, task.goal),
            )
        for result in self._record.results:
            # A section's range is each coach's own setting, so no range is asked for here.
            self._add(
                Abilitator,
                day=self._past(result.day),
                occasion=result.occasion.value,
                respondent_id=short(result.respondent_id),
                **{score.value: getattr(result, score.value) for score in Score},
            )

    def _work(self) -> None:
        """Write jobs and contacts, with the employers that they name."""
        jobs = [self._job(job) for job in self._record.jobs]
        for id_, job in zip(jobs, self._record.jobs, strict=True):
            related = _at(dict(enumerate(jobs)), job.related)
            if related is not None:
                found = self._session.exec(select(Job).where(Job.id == id_)).one()
                found.related_id = related
        for contact in self._record.contacts:
            self._add(
                Contact,
                employer_id=self._employer(contact.employer),
                person=short(contact.person),
                day=self._past(contact.day),
                method=contact.method.value,
                face_to_face=contact.face_to_face,
                purpose=contact.purpose.value,
                subject=short(contact.subject),
                on_preference=contact.on_preference,
                disclosure_agreed=contact.disclosure_agreed,
                outcome=contact.outcome.value,
                text=free(contact.text),
            )

    def _network(self) -> None:
        """Write the people around the client, consents and guidings onward."""
        for person in self._record.people:
            self._add(
                NetworkPerson,
                name=clean_name(typed(person.name)),
                role=person.role.value,
                organisation=short(person.organisation),
                phone=short(person.phone),
                email=short(person.email),
            )
        for consent in self._record.consents:
            self._add(
                ConsentRow,
                to_whom=_line(consent.to_whom),
                what=_line(consent.what),
                form=short(consent.form),
                given=self._past(consent.given),
                until=consent.until,
                withdrawn=consent.withdrawn and self._past(consent.withdrawn),
                why_withdrawn=short(consent.why_withdrawn),
            )
        for guiding in self._record.guidings:
            self._add(
                GuidingRow,
                to_whom=_line(guiding.to_whom),
                day=self._past(guiding.day),
                why=free(guiding.why),
                follow_up=guiding.follow_up,
                outcome=free(guiding.outcome),
                settled=guiding.settled and self._past(guiding.settled),
            )

    def _notes(self) -> None:
        """Write the single notes that were chosen to come along."""
        for note in self._record.notes:
            columns = note_columns(
                note.day, note.kind, note.text, note.place, note.minutes, self._today
            )
            mark = f"{RECEIVED}{self._ids()}"
            id_ = self._add(Note, written_at=self._now, mark=mark, **columns)
            for place, name in enumerate(dict.fromkeys(map(short, note.present))):
                self._session.add(Present(note_id=id_, place=place, name=name))

    def _goal(self, goal: GoalPart) -> str:
        id_ = self._add(
            Goal,
            text=_some(goal.text),
            set_on=self._past(goal.set_on),
            target=goal.target,
            state=goal.state.value,
        )
        for review in goal.reviews:
            self._add(
                GoalReview,
                goal_id=id_,
                day=self._past(review.day),
                state=review.state.value,
                client_view=_some(review.client_view),
                others_view=free(review.others_view),
                coach_view=_some(review.coach_view),
            )
        return id_

    def _job(self, job: JobPart) -> str:
        return self._add(
            Job,
            employer_id=self._employer(job.employer),
            title=short(job.title),
            kind=job.kind.value,
            contract=code(job.contract),
            started=job.started,
            ended=job.ended,
            hours=job.hours,
            subsidy=job.subsidy,
            subsidy_decided=job.subsidy_decided,
            subsidy_from=job.subsidy_from,
            subsidy_until=job.subsidy_until,
            relation=code(job.relation),
            accommodations=free(job.accommodations),
            support_plan=free(job.support_plan),
            end_cause=code(job.end_cause),
            end_reason=short(job.end_reason),
        )

    def _employer(self, part: EmployerPart) -> str:
        """Return the id of an employer's card, a new one where the register has none.

        What the register's own card leaves open is filled; what it says stays.
        """
        card = EmployerCard(
            name=part.name,
            business_id=part.business_id,
            industry=part.industry,
            municipality=part.municipality,
        )
        columns = employer_columns(card)
        found = self._known(columns)
        if found is None:
            id_ = self._ids()
            self._session.add(Employer(id=id_, **columns))
            self._session.flush()
            return id_
        for name in ("business_id", "industry", "municipality"):
            if not getattr(found, name):
                setattr(found, name, columns[name])
        self._session.flush()
        return found.id

    def _known(self, columns: dict[str, Any]) -> Employer | None:
        """Return the register's card of an employer: by business ID, else by name and place."""
        if columns["business_id"]:
            asked = select(Employer).where(Employer.business_id == columns["business_id"])
            if (found := self._session.exec(asked).first()) is not None:
                return found
        named = select(Employer).where(
            Employer.alphabetical == columns["alphabetical"],
            col(Employer.municipality).in_({columns["municipality"], ""}),
        )
        for one in self._session.exec(named):
            if not (one.business_id and columns["business_id"]):
                return one
        return None

    def _past(self, when: date) -> date:
        """Return a day on which something happened.

        Raises:
            Refused: it has not come yet.
        """
        check_past(when, self._today)
        return when

    def _add(self, row: type[SQLModel], **columns: Any) -> str:
        """Write a row about the client, after those before it, and return its id."""
        id_ = self._ids()
        self._session.add(row(id=id_, client_id=self._id, **columns))
        self._session.flush()
        return id_


def _at(ids: dict[int, str], place: int | None) -> str | None:
    """Return the id at a place of a list.

    Raises:
        Refused: the list has no such place.
    """
    if place is None:
        return None
    if place not in ids:
        raise Refused(
            Sentence("The parts of the package do not fit together: they were changed or cut.")
        )
    return ids[place]


def _some(text: str) -> str:
    kept = free(text).strip()
    if not kept:
        raise Refused(Sentence("The package holds an entry without text."))
    return kept


def _line(text: str) -> str:
    kept = short(text)
    if not kept:
        raise Refused(Sentence("The package holds an entry without text."))
    return kept
