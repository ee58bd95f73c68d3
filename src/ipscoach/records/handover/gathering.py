"""Gathering one client's records for a summary, a bundle or the client's own copy."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from ipscoach.domain.abilitator import Score
from ipscoach.domain.clients import ReferralSource
from ipscoach.domain.consent import ConsentState
from ipscoach.domain.handover import Ground, Part, covers
from ipscoach.domain.network import Role
from ipscoach.domain.notes import NoteKind
from ipscoach.records.errors import gone
from ipscoach.records.follow_up.network_reading import NetworkReading
from ipscoach.records.follow_up.plan_reading import PlanReading
from ipscoach.records.follow_up.views import ConsentView, GoalView
from ipscoach.records.handover.orders import Disclosure
from ipscoach.records.handover.parts import (
    client_part,
    closing_part,
    goal_part,
    job_part,
    status_part,
    support_part,
    together,
    told,
)
from ipscoach.records.handover.record import (
    ClientRecord,
    ClosingPart,
    ConsentPart,
    ContactPart,
    CoursePart,
    EmployerPart,
    GuidingPart,
    HeaderPart,
    JobPart,
    NotePart,
    PersonPart,
    PhasePart,
    ProfilePart,
    ResultPart,
    SupportPart,
    TaskPart,
)
from ipscoach.records.reading import Reading
from ipscoach.records.views import ClientView

OTHERS = (Role.FAMILY, Role.OTHER)
TREATING = (Role.NURSE, Role.DOCTOR)
_STATUS = """SELECT status, since, closing_reason, reason FROM status_entry
    WHERE client_id = ? ORDER BY seq"""
_SUPPORT = """SELECT kind, count(*) AS times, coalesce(sum(minutes), 0) AS minutes,
    min(day) AS first, max(day) AS last FROM note
    WHERE client_id = ? AND coalesce(mark, '') NOT LIKE 'received:%' GROUP BY kind"""
_RECEIVED = "SELECT record FROM received WHERE client_id = ?"
_FIRMS = """SELECT id, name, business_id, industry, municipality FROM employer WHERE id IN
    (SELECT employer_id FROM job WHERE client_id = ?1
    UNION SELECT employer_id FROM contact WHERE client_id = ?1)"""


class Gathering:
    """Reads the parts that were chosen, and no others."""

    def __init__(self, read: Reading) -> None:
        """Share the desk's line."""
        self._read = read
        self._plan, self._network = PlanReading(read), NetworkReading(read)

    def record(self, client_id: str, order: Disclosure, today: date) -> ClientRecord:
        """Return one client's record as an order of disclosure chooses it.

        Free notes go only one by one, data about family and employers' persons only where the
        order says so, and who treats the client likewise. Diagnoses have no field anywhere; what
        a coach wrote in words goes as it is, so it is shown before.

        Raises:
            Gone: there is no such client, or a chosen note is not the client's.
        """
        with self._read.at_once():
            view = self._read.client(client_id, today)
            chosen = order.parts
            goals = self._plan.goals(client_id) if chosen & {Part.GOALS, Part.TASKS} else []
            return ClientRecord(
                header=self._header(client_id, order, today),
                client=client_part(client_id, self._mark(client_id), view),
                course=self._course(client_id, view, order) if Part.PHASES in chosen else None,
                goals=tuple(map(goal_part, goals)) if Part.GOALS in chosen else (),
                profile=self._profile(client_id) if Part.PROFILE in chosen else (),
                jobs=self._jobs(client_id, order),
                contacts=self._contacts(client_id, order) if Part.EMPLOYERS in chosen else (),
                support=self._support(client_id) if Part.SUPPORT in chosen else (),
                benefits=view.benefits if Part.MONEY in chosen else "",
                results=self._results(client_id) if Part.ABILITATOR in chosen else (),
                abilitator_id=view.abilitator_id if Part.ABILITATOR in chosen else "",
                people=self._people(client_id, order) if Part.PARTNERS in chosen else (),
                guidings=self._guidings(client_id) if Part.PARTNERS in chosen else (),
                consents=self._consents(client_id, today) if Part.CONSENTS in chosen else (),
                tasks=self._tasks(client_id, goals, order) if Part.TASKS in chosen else (),
                support_network=view.support_network if Part.TASKS in chosen else "",
                closing=self._closing(client_id, view) if Part.CLOSING in chosen else None,
                notes=tuple(self._note(client_id, note_id, order) for note_id in order.note_ids),
            )

    def _came(self, client_id: str) -> dict[str, Any]:
        """Return what came in with a client from another ipscoach; nothing for one of ours."""
        found = self._read.row(_RECEIVED, client_id)
        return json.loads(found[0]) if found else {}

    def _mark(self, client_id: str) -> str | None:
        return self._read.row("SELECT mark FROM client WHERE id = ?", client_id)[0]

    def _closing(self, client_id: str, view: ClientView) -> ClosingPart:
        return closing_part(view, self._came(client_id).get("closing") or {})

    def _header(self, client_id: str, order: Disclosure, today: date) -> HeaderPart:
        coach, consent = self._read.coach(), self._consent(client_id, order, today)
        return HeaderPart(
            day=today,
            author=coach.name if coach else "",
            organisation=coach.organisation if coach else "",
            receiver=order.receiver.name,
            receiver_organisation=order.receiver.organisation,
            purpose=order.purpose,
            ground=order.ground,
            ground_note=order.ground_note,
            consent_what=consent.what if consent else "",
            consent_given=consent.given if consent else None,
            together=order.together,
            parts=tuple(part for part in Part if part in order.parts or part is Part.HEADER),
        )

    def _consent(self, client_id: str, order: Disclosure, today: date) -> ConsentView | None:
        """Return the consent on which data go: the newest that covers, as the door finds it."""
        if order.ground is not Ground.CONSENT:
            return None
        for one in self._network.consents(client_id, today):
            chosen = order.consent_id in ("", one.id) and one.state is ConsentState.VALID
            if chosen and covers(one.to_whom, order.receiver):
                return one
        return None

    def _course(self, client_id: str, view: ClientView, order: Disclosure) -> CoursePart:
        rows = self._read.rows(_STATUS, client_id)
        treated = view.row.referral_source is ReferralSource.PSYCHIATRY
        hidden = treated and not order.treatment
        return CoursePart(
            referral_source=None if hidden else view.row.referral_source,
            referral_source_text="" if hidden else view.referral_source_text,
            referred=view.referred,
            entered=view.row.entered,
            out_of_work_at_start=view.out_of_work_at_start,
            team=view.team if order.treatment else "",
            phases=tuple(
                PhasePart(phase=one.phase, since=one.since, reason=one.reason)
                for one in view.phases
            ),
            statuses=tuple(status_part(row, closing=Part.CLOSING in order.parts) for row in rows),
        )

    def _profile(self, client_id: str) -> tuple[ProfilePart, ...]:
        versions = reversed(self._plan.profile_versions(client_id))
        return tuple(ProfilePart(**one._asdict()) for one in versions)

    def _jobs(self, client_id: str, order: Disclosure) -> tuple[JobPart, ...]:
        jobs = [job for job in reversed(self._plan.jobs(client_id)) if told(job, order.parts)]
        places = {job.id: place for place, job in enumerate(jobs)}
        firms = self._firms(client_id)
        return tuple(job_part(job, firms, places, order) for job in jobs)

    def _contacts(self, client_id: str, order: Disclosure) -> tuple[ContactPart, ...]:
        firms = self._firms(client_id)
        return tuple(
            ContactPart(
                employer=firms[one.employer_id],
                day=one.day,
                method=one.method,
                face_to_face=one.face_to_face,
                person=one.person if order.others else "",
                purpose=one.purpose,
                subject=one.subject,
                on_preference=one.on_preference,
                disclosure_agreed=one.disclosure_agreed,
                outcome=one.outcome,
                text=one.text,
            )
            for one in reversed(self._read.contacts(client_id))
        )

    def _firms(self, client_id: str) -> dict[str, EmployerPart]:
        found = self._read.rows(_FIRMS, client_id)
        return {
            row["id"]: EmployerPart(
                name=row["name"],
                business_id=row["business_id"],
                industry=row["industry"],
                municipality=row["municipality"],
            )
            for row in found
        }

    def _support(self, client_id: str) -> tuple[SupportPart, ...]:
        own = [dict(row) for row in self._read.rows(_SUPPORT, client_id)]
        earlier: list[dict[str, Any]] = self._came(client_id).get("support", [])
        found: dict[NoteKind, SupportPart] = {}
        for row in (*earlier, *own):
            one = support_part(row)
            found[one.kind] = together(found.get(one.kind), one)
        return tuple(found[kind] for kind in NoteKind if kind in found)

    def _results(self, client_id: str) -> tuple[ResultPart, ...]:
        return tuple(
            ResultPart(
                day=one.day,
                occasion=one.occasion,
                respondent_id=one.respondent_id,
                **{score.value: one.scores.get(score) for score in Score},
            )
            for one in reversed(self._plan.results(client_id))
        )

    def _people(self, client_id: str, order: Disclosure) -> tuple[PersonPart, ...]:
        return tuple(
            PersonPart(
                name=one.name,
                role=one.role,
                organisation=one.organisation,
                phone=one.phone,
                email=one.email,
            )
            for one in self._network.network(client_id)
            if (order.others or one.role not in OTHERS)
            and (order.treatment or one.role not in TREATING)
        )

    def _guidings(self, client_id: str) -> tuple[GuidingPart, ...]:
        return tuple(
            GuidingPart(
                to_whom=one.to_whom,
                day=one.day,
                follow_up=one.follow_up,
                why=one.why,
                outcome=one.outcome,
                settled=one.settled,
            )
            for one in reversed(self._network.guidings(client_id))
        )

    def _consents(self, client_id: str, today: date) -> tuple[ConsentPart, ...]:
        return tuple(
            ConsentPart(
                to_whom=one.to_whom,
                what=one.what,
                given=one.given,
                form=one.form,
                until=one.until,
                withdrawn=one.withdrawn,
                why_withdrawn=one.why_withdrawn,
            )
            for one in reversed(self._network.consents(client_id, today))
        )

    def _tasks(
        self, client_id: str, goals: list[GoalView], order: Disclosure
    ) -> tuple[TaskPart, ...]:
        """Return the open tasks; the next step of a contact goes with the employers."""
        with_goals = Part.GOALS in order.parts
        places = {goal.id: place for place, goal in enumerate(goals)} if with_goals else {}
        return tuple(
            TaskPart(what=one.what, due=one.due, doer=one.doer, goal=places.get(one.goal_id or ""))
            for one in self._read.tasks(client_id=client_id)
            if Part.EMPLOYERS in order.parts or one.employer_id is None
        )

    def _note(self, client_id: str, note_id: str, order: Disclosure) -> NotePart:
        note = self._read.note(note_id)
        if note.client_id != client_id:
            raise gone()
        return NotePart(
            day=note.day,
            kind=note.kind,
            text=note.text,
            place=note.place,
            minutes=note.minutes,
            present=self._network.present(note_id) if order.others else (),
        )
