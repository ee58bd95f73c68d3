"""The verb by which a client comes in from another ipscoach: all of the record, or nothing."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session, select

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import next_code
from ipscoach.domain.days import check_past
from ipscoach.domain.handover import Part
from ipscoach.domain.phases import Phase
from ipscoach.records.acts import Room, room_for_one
from ipscoach.records.checks import (
    code,
    free,
    profile_columns,
)
from ipscoach.records.handover.arriving import Arrival
from ipscoach.records.handover.record import ClientRecord, CoursePart
from ipscoach.records.handover.same_client import MARK, is_same
from ipscoach.records.orders import Profile
from ipscoach.records.tables import (
    Client,
    PhaseRow,
    StatusRow,
)
from ipscoach.sentence import Refused, Sentence


class ReceivingDoor(Room):
    """What takes a client's record in."""

    def receive_client(
        self,
        record: ClientRecord,
        text: str,
        status: Status = Status.ACTIVE,
        *,
        by_hand: bool = False,
    ) -> str:
        """Take a client in as another coach handed the client over, and return the new id.

        Coaching goes on in the phase it was in; the history before it comes along as far as it
        was handed over.

        Args:
            record: what the bundle holds, checked for form.
            text: the same as JSON, kept letter by letter so that nothing handed over is lost.
            status: ACTIVE or WAITING.
            by_hand: a coach does it on the screen; as with `add_client`, her recovery code must
                be on paper first. The command line has printed it when it set the caseload up.

        Raises:
            CaseloadFull: nobody more can be active.
            CodeNotOnPaper: by hand, before the recovery code was typed back.
            Refused: the same client is here already, or a field does not hold; nothing came in.
        """
        if by_hand:
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
            Arrival(session, self._ids, self._clock, id_, record).write(text)
        return id_

    def _client(self, session: Session, id_: str, record: ClientRecord, status: Status) -> None:
        course, closing = record.course, record.closing
        entered = course.entered if course else None
        if entered is not None:
            check_past(entered, self._today)
        plan = closing.follow_on_plan if closing else ""
        network = record.support_network
        # Where the network itself was chosen and nobody is named there, nobody is.
        if closing and Part.TASKS not in record.header.parts:
            network = network or closing.support_network
        client = Client(
            id=id_,
            code=next_code(session.exec(select(Client.code)).all()),
            status=status.value,
            status_since=self._today,
            entered=entered or (self._today if status is Status.ACTIVE else None),
            mark=f"{MARK}{record.client.uid}",
            follow_on_plan=free(plan),
            support_network=free(network),
            **self._profile(record),
        )
        session.add(client)
        session.flush()
        # Wording by wording, so that each is kept with its day.
        for one in record.profile:
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

    def _profile(self, record: ClientRecord) -> dict[str, Any]:
        who, course = record.client, record.course or CoursePart()
        profile = Profile(
            name=who.name,
            birth_year=who.birth_year,
            phone=who.phone,
            email=who.email,
            municipality=who.municipality,
            language=who.language,
            referral_source=course.referral_source,
            referral_source_text=course.referral_source_text,
            referred=course.referred,
            abilitator_id=record.abilitator_id,
            out_of_work_at_start=course.out_of_work_at_start,
            team=course.team,
            benefits=record.benefits,
        )
        return profile_columns(profile, self._today)

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
