"""Verbs about jobs: they begin, are corrected and end; no phase moves by itself."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from ipscoach.domain.days import check_order, check_past, check_plan
from ipscoach.domain.jobs import (
    EndCause,
    check_contract,
    check_hours,
    check_relation,
    check_span,
    check_subsidy,
)
from ipscoach.records.acts import Room, about, the_client, the_employer
from ipscoach.records.checks import code, free, short
from ipscoach.records.errors import gone
from ipscoach.records.follow_up.orders import JobCard
from ipscoach.records.tables import Job
from ipscoach.sentence import Refused, Sentence


class JobsDoor(Room):
    """What writes jobs."""

    def start_job(self, client_id: str, card: JobCard) -> str:
        """Write a job down, begun or planned, and return its id.

        Raises:
            Refused: a field does not hold, or nobody known.
        """
        columns = self._job_columns(card)
        id_ = self._ids()
        with self._act("start_job", client_id, f"job {id_} {columns['kind']}") as session:
            the_client(session, client_id)
            the_employer(session, card.employer_id)
            _check_related(session, client_id, id_, card)
            session.add(Job(id=id_, client_id=client_id, **columns))
        return id_

    def change_job(self, job_id: str, card: JobCard) -> None:
        """Correct a job: all its fields, its end too.

        Raises:
            Refused: a field does not hold, or nobody known.
        """
        columns = self._job_columns(card)
        with self._act("change_job", detail=f"job {job_id}") as session:
            job = _the_job(session, job_id)
            the_employer(session, card.employer_id)
            _check_related(session, job.client_id, job_id, card)
            job.sqlmodel_update(columns)

    def end_job(self, job_id: str, on: date, cause: EndCause, reason: str = "") -> None:
        """End a job; `on` is its last day.

        Raises:
            Refused: ended already, or a day before it began.
        """
        check_plan(on, self._today)
        with self._act("end_job", detail=f"job {job_id} {cause.value}") as session:
            job = _the_job(session, job_id)
            if job.ended is not None:
                raise Refused(Sentence("This work has ended already, on {day}.", day=job.ended))
            check_span(job.started, on)
            job.ended, job.end_cause, job.end_reason = on, cause.value, short(reason)

    def _job_columns(self, card: JobCard) -> dict[str, Any]:
        planned = (
            *(card.started, card.ended, card.subsidy_decided),
            *(card.subsidy_from, card.subsidy_until),
        )
        for day in planned:
            check_plan(day, self._today)
        check_span(card.started, card.ended)
        check_order(card.subsidy_from, card.subsidy_until)
        if card.subsidy_decided is not None:
            check_past(card.subsidy_decided, self._today)
        check_contract(card.kind, card.contract)
        check_relation(card.relation, card.related_id is not None)
        ended = card.ended is not None
        return {
            "employer_id": card.employer_id,
            "title": short(card.title),
            "kind": code(card.kind),
            "contract": code(card.contract),
            "started": card.started,
            "hours": check_hours(card.hours),
            "subsidy": check_subsidy(card.subsidy, planned[2:]),
            "subsidy_decided": card.subsidy_decided,
            "subsidy_from": card.subsidy_from,
            "subsidy_until": card.subsidy_until,
            "relation": code(card.relation),
            "related_id": card.related_id,
            "accommodations": free(card.accommodations),
            "support_plan": free(card.support_plan),
            "ended": card.ended,
            "end_cause": code(card.end_cause) if ended else None,
            "end_reason": short(card.end_reason) if ended else "",
        }


def _check_related(session: Session, client_id: str, job_id: str, card: JobCard) -> None:
    """Refuse a job that follows itself, or another client's."""
    if card.related_id is None:
        return
    asked = select(Job.client_id).where(col(Job.id) == card.related_id)
    if card.related_id == job_id or session.exec(asked).first() != client_id:
        raise Refused(Sentence("That is not another job of this client."))


def _the_job(session: Session, job_id: str) -> Job:
    found = session.exec(select(Job).where(Job.id == job_id)).first()
    if found is None:
        raise gone()
    about(session, found.client_id)
    return found
