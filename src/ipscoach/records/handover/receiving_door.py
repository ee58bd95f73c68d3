"""The verb by which a client comes in from another ipscoach: all of the record, or nothing."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session, col, select

from ipscoach.domain.abilitator import Score
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import clean_name, next_code
from ipscoach.domain.days import check_past
from ipscoach.domain.phases import Phase
from ipscoach.records.acts import Room, room_for_one
from ipscoach.records.checks import (
    code,
    employer_columns,
    free,
    note_columns,
    profile_columns,
    short,
)
from ipscoach.records.handover.record import ClientRecord, EmployerPart
from ipscoach.records.handover.same_client import MARK, is_same
from ipscoach.records.orders import EmployerCard, Profile
from ipscoach.records.tables import (
    Abilitator,
    Client,
    ConsentRow,
    Contact,
    Employer,
    Goal,
    GoalReview,
    GuidingRow,
    Job,
    NetworkPerson,
    Note,
    PhaseRow,
    Present,
    ReceivedRow,
    StatusRow,
    Task,
)
from ipscoach.records.texts import typed
from ipscoach.sentence import Refused, Sentence

RECEIVED = "received:"
"""How the mark of a received note begins: it was counted where it was written."""


class ReceivingDoor(Room):
    """What takes a client's record in."""

    def receive_client(
        self, record: ClientRecord, text: str, status: Status = Status.ACTIVE
    ) -> str:
        """Take a client in as another coach handed the client over, and return the new id.

        Coaching goes on in the phase it was in; the history before it comes along as far as it
        was handed over.

        Args:
            record: what the bundle holds, checked for form.
            text: the same as JSON, kept letter by letter so that nothing handed over is lost.
            status: ACTIVE or WAITING.

        Raises:
            CaseloadFull: nobody more can be active.
            CodeNotOnPaper: the recovery code was not typed back yet.
            Refused: the same client is here already, or a field does not hold; nothing came in.
        """
        self._must_be_on_paper()
        id_ = self._ids()
        with self._act("receive_client", id_, status.value) as session:
            if status is Status.CLOSED:
                raise Refused(Sentence("A new client is active or waits."))
            _check_new(session, record)
            if status is Status.ACTIVE:
                room_for_one(session)
            self._client(session, id_, record, status)
            self._course(session, id_, record, status)
            self._plan(session, id_, record)
            self._work(session, id_, record)
            self._network(session, id_, record)
            self._notes(session, id_, record)
            session.add(
                ReceivedRow(
                    client_id=id_,
                    day=self._today,
                    author=short(record.header.author),
                    organisation=short(record.header.organisation),
                    record=text,
                )
            )
        return id_

    def _client(self, session: Session, id_: str, record: ClientRecord, status: Status) -> None:
        who, course = record.client, record.course
        last = record.profile[-1] if record.profile else None
        columns = profile_columns(
            Profile(
                name=who.name,
                birth_year=who.birth_year,
                phone=who.phone,
                email=who.email,
                municipality=who.municipality,
                language=who.language,
                referral_source=course.referral_source if course else None,
                referral_source_text=course.referral_source_text if course else "",
                referred=course.referred if course else None,
                abilitator_id=record.abilitator_id,
                out_of_work_at_start=course.out_of_work_at_start if course else None,
                team=course.team if course else "",
                benefits=record.benefits,
            ),
            self._today,
        )
        columns["profile_day"] = None
        entered = course.entered if course else None
        if entered is not None:
            check_past(entered, self._today)
        client = Client(
            id=id_,
            code=next_code(session.exec(select(Client.code)).all()),
            status=status.value,
            status_since=self._today,
            entered=entered or (self._today if status is Status.ACTIVE else None),
            mark=f"{MARK}{record.client.uid}",
            support_network=free(record.support_network),
            **columns,
        )
        session.add(client)
        session.flush()
        # Wording by wording, so that each is kept with its day.
        for one in record.profile if last else ():
            client.sqlmodel_update(
                {
                    "wishes": free(one.wishes),
                    "strengths": free(one.strengths),
                    "skills": free(one.skills),
                    "work_history": free(one.work_history),
                    "what_helps": free(one.what_helps),
                    "disclosure_line": free(one.disclosure_line),
                    "profile_day": one.day,
                }
            )
            session.flush()

    def _course(self, session: Session, id_: str, record: ClientRecord, status: Status) -> None:
        course = record.course
        for one in course.statuses if course else ():
            check_past(one.since, self._today)
            session.add(
                StatusRow(
                    id=self._ids(),
                    client_id=id_,
                    status=one.status.value,
                    since=one.since,
                    closing_reason=code(one.closing_reason),
                    reason=free(one.reason),
                )
            )
            session.flush()
        session.add(
            StatusRow(id=self._ids(), client_id=id_, status=status.value, since=self._today)
        )
        for entry in course.phases if course else ():
            check_past(entry.since, self._today)
            session.add(
                PhaseRow(
                    id=self._ids(),
                    client_id=id_,
                    phase=int(entry.phase),
                    since=entry.since,
                    reason=free(entry.reason),
                )
            )
            session.flush()
        if status is Status.ACTIVE and not (course and course.phases):
            first = PhaseRow(
                id=self._ids(), client_id=id_, phase=int(Phase.AGREEMENT), since=self._today
            )
            session.add(first)

    def _plan(self, session: Session, id_: str, record: ClientRecord) -> None:
        goals: dict[int, str] = {}
        # The newest stands first in the list; written last it stands first again.
        for place, goal in reversed(list(enumerate(record.goals))):
            goals[place] = self._ids()
            session.add(
                Goal(
                    id=goals[place],
                    client_id=id_,
                    text=_some(goal.text),
                    set_on=goal.set_on,
                    target=goal.target,
                    state=goal.state.value,
                )
            )
            session.flush()
            for review in goal.reviews:
                session.add(
                    GoalReview(
                        id=self._ids(),
                        goal_id=goals[place],
                        client_id=id_,
                        day=review.day,
                        state=review.state.value,
                        client_view=_some(review.client_view),
                        others_view=free(review.others_view),
                        coach_view=_some(review.coach_view),
                    )
                )
                session.flush()
        for task in record.tasks:
            session.add(
                Task(
                    id=self._ids(),
                    client_id=id_,
                    what=_line(task.what),
                    due=task.due,
                    doer=task.doer.value,
                    goal_id=_at(goals, task.goal),
                )
            )
        for result in record.results:
            scores = {score.value: getattr(result, score.value) for score in Score}
            session.add(
                Abilitator(
                    id=self._ids(),
                    client_id=id_,
                    day=result.day,
                    occasion=result.occasion.value,
                    respondent_id=short(result.respondent_id),
                    **scores,
                )
            )
            session.flush()

    def _work(self, session: Session, id_: str, record: ClientRecord) -> None:
        jobs = {place: self._ids() for place in range(len(record.jobs))}
        for place, job in enumerate(record.jobs):
            row: dict[str, Any] = {
                "id": jobs[place],
                "client_id": id_,
                "employer_id": self._employer(session, job.employer),
                "title": short(job.title),
                "kind": job.kind.value,
                "contract": code(job.contract),
                "started": job.started,
                "ended": job.ended,
                "hours": job.hours,
                "subsidy": job.subsidy,
                "subsidy_decided": job.subsidy_decided,
                "subsidy_from": job.subsidy_from,
                "subsidy_until": job.subsidy_until,
                "relation": code(job.relation),
                "accommodations": free(job.accommodations),
                "support_plan": free(job.support_plan),
                "end_cause": code(job.end_cause),
                "end_reason": short(job.end_reason),
            }
            session.add(Job(**row))
            session.flush()
        for place, job in enumerate(record.jobs):
            related = _at(jobs, job.related)
            if related is not None:
                found = session.exec(select(Job).where(Job.id == jobs[place])).one()
                found.related_id = related
        for contact in record.contacts:
            session.add(
                Contact(
                    id=self._ids(),
                    employer_id=self._employer(session, contact.employer),
                    client_id=id_,
                    person=short(contact.person),
                    day=contact.day,
                    method=contact.method.value,
                    face_to_face=contact.face_to_face,
                    purpose=contact.purpose.value,
                    subject=short(contact.subject),
                    on_preference=contact.on_preference,
                    disclosure_agreed=contact.disclosure_agreed,
                    outcome=contact.outcome.value,
                    text=free(contact.text),
                )
            )
            session.flush()

    def _employer(self, session: Session, part: EmployerPart) -> str:
        """Return the id of an employer's card, a new one where the register has none."""
        columns = employer_columns(
            EmployerCard(
                name=part.name,
                business_id=part.business_id,
                industry=part.industry,
                municipality=part.municipality,
            )
        )
        if columns["business_id"]:
            asked = select(Employer.id).where(Employer.business_id == columns["business_id"])
            if (found := session.exec(asked).first()) is not None:
                return found
        named = select(Employer).where(
            Employer.alphabetical == columns["alphabetical"],
            col(Employer.municipality).in_({columns["municipality"], ""}),
        )
        for one in session.exec(named):
            if not (one.business_id and columns["business_id"]):
                return one.id
        id_ = self._ids()
        session.add(Employer(id=id_, **columns))
        session.flush()
        return id_

    def _network(self, session: Session, id_: str, record: ClientRecord) -> None:
        for person in record.people:
            session.add(
                NetworkPerson(
                    id=self._ids(),
                    client_id=id_,
                    name=clean_name(typed(person.name)),
                    role=person.role.value,
                    organisation=short(person.organisation),
                    phone=short(person.phone),
                    email=short(person.email),
                )
            )
            session.flush()
        for consent in record.consents:
            session.add(
                ConsentRow(
                    id=self._ids(),
                    client_id=id_,
                    to_whom=_line(consent.to_whom),
                    what=_line(consent.what),
                    form=short(consent.form),
                    given=consent.given,
                    until=consent.until,
                    withdrawn=consent.withdrawn,
                    why_withdrawn=short(consent.why_withdrawn),
                )
            )
            session.flush()
        for guiding in record.guidings:
            session.add(
                GuidingRow(
                    id=self._ids(),
                    client_id=id_,
                    to_whom=_line(guiding.to_whom),
                    day=guiding.day,
                    why=free(guiding.why),
                    follow_up=guiding.follow_up,
                    outcome=free(guiding.outcome),
                    settled=guiding.settled,
                )
            )
            session.flush()

    def _notes(self, session: Session, id_: str, record: ClientRecord) -> None:
        written_at = self._clock.now().isoformat()
        for note in record.notes:
            note_id = self._ids()
            columns = note_columns(
                note.day, note.kind, note.text, note.place, note.minutes, self._today
            )
            mark = f"{RECEIVED}{note_id}"
            session.add(
                Note(id=note_id, client_id=id_, written_at=written_at, mark=mark, **columns)
            )
            session.flush()
            for place, name in enumerate(dict.fromkeys(map(short, note.present))):
                session.add(Present(note_id=note_id, place=place, name=name))


def _check_new(session: Session, record: ClientRecord) -> None:
    """Refuse a client who is here: by the id of origin, or by name and birth year.

    Raises:
        Refused: the client is here already.
    """
    for id_, name, year, mark in session.exec(
        select(Client.id, Client.name, Client.birth_year, Client.mark)
    ):
        if is_same(record.client, id_, name, year, mark):
            raise Refused(
                Sentence(
                    "This client is in your caseload already, as waiting, active or closed. "
                    "Nothing came in; reopen the client instead, if coaching goes on."
                )
            )


def _at(ids: dict[int, str], place: int | None) -> str | None:
    """Return the id at a place of a list.

    Raises:
        Refused: the list has no such place.
    """
    if place is None:
        return None
    if place not in ids:
        raise Refused(Sentence("The package does not hold together: it was changed or cut."))
    return ids[place]


def _some(text: str) -> str:
    kept = free(text).strip()
    if not kept:
        raise Refused(Sentence("The package holds an entry without words."))
    return kept


def _line(text: str) -> str:
    kept = short(text)
    if not kept:
        raise Refused(Sentence("The package holds an entry without words."))
    return kept
