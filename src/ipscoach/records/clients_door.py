"""Verbs about coach and clients: who is in the caseload, and where they stand."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from ipscoach.domain.agenda.duties import Reply
from ipscoach.domain.caseload import DEFAULT_SHARE, Status, cap
from ipscoach.domain.clients import ClosingReason, clean_name, next_code
from ipscoach.domain.closing import check_closing, check_tasks
from ipscoach.domain.days import check_past
from ipscoach.domain.handover import check_receiver
from ipscoach.domain.phases import Phase, PhaseEntry, move
from ipscoach.domain.retention import check_years
from ipscoach.domain.staff import StaffRole
from ipscoach.records.acts import Room, room_for_one, the_client
from ipscoach.records.checks import VOCATIONAL, free, profile_columns, short
from ipscoach.records.handover.orders import Closing, TaskAnswer
from ipscoach.records.notes_door import the_task
from ipscoach.records.orders import Profile
from ipscoach.records.tables import Client, Coach, PhaseRow, StatusRow, Task
from ipscoach.records.texts import typed
from ipscoach.sentence import Refused, Sentence


class ClientsDoor(Room):
    """What changes the coach's card and the clients."""

    def set_up_coach(
        self,
        name: str,
        organisation: str = "",
        share: int = DEFAULT_SHARE,
        role: StaffRole = StaffRole.COACH,
    ) -> None:
        """Write down whose caseload this is.

        Args:
            name: the coach's.
            organisation: where she works.
            share: her share of client work in whole percent, 0-100; under 50 it lowers the cap.
            role: whether it is a coach's file or a supervisor's, which holds no client.

        Raises:
            Refused: there is a coach already, no name, or no such share.
        """
        cap(share)
        with self._act("set_up_coach", detail=f"share {share}") as session:
            if session.exec(select(Coach)).first() is not None:
                raise Refused(Sentence("This caseload has its coach already."))
            session.add(
                Coach(
                    id=self._ids(),
                    name=clean_name(typed(name)),
                    organisation=short(organisation),
                    share=share,
                    role=role.value,
                )
            )

    def change_coach(
        self, name: str, organisation: str, share: int, role: StaffRole = StaffRole.COACH
    ) -> None:
        """Change the coach's card; where setting up was cut off before it, this makes it.

        A lower cap sends nobody away, it only lets nobody in. A role, once given, stays.

        Raises:
            Refused: no name, or no such share.
        """
        cap(share)
        with self._act("change_coach", detail=f"share {share}") as session:
            columns: dict[str, Any] = {
                "name": clean_name(typed(name)),
                "organisation": short(organisation),
                "share": share,
            }
            coach = session.exec(select(Coach)).first()
            if coach is None:
                session.add(Coach(id=self._ids(), role=role.value, **columns))
            else:
                coach.sqlmodel_update(columns)

    def add_client(
        self,
        profile: Profile,
        status: Status = Status.ACTIVE,
        entered: date | None = None,
        phase: Phase = Phase.AGREEMENT,
    ) -> str:
        """Add a client and return the id.

        Args:
            profile: who it is.
            status: ACTIVE or WAITING.
            entered: the day coaching began, or the day of coming onto the list; today if None.
            phase: the phase an active client begins in.

        Raises:
            CaseloadFull: nobody more can be active.
            CodeNotOnPaper: the recovery code was not typed back yet.
            Refused: a field does not hold.
        """
        self._must_be_on_paper()
        columns, since = profile_columns(profile, self._today), entered or self._today
        check_past(since, self._today)
        id_ = self._ids()
        with self._act("add_client", id_, status.value) as session:
            if status is Status.CLOSED:
                raise Refused(Sentence("A new client is active or waits."))
            if status is Status.ACTIVE:
                room_for_one(session)
            client = Client(id=id_, code=self._code(session), status=status.value, **columns)
            session.add(client)
            session.flush()
            self._stand(session, client, status, since)
            if status is Status.ACTIVE:
                self._enter(session, client, PhaseEntry(phase, since))
        return id_

    def admit(self, client_id: str, on: date) -> None:
        """Take somebody from the waiting list into the caseload.

        Phase 1 begins on that day; who was in a phase before goes on in it.

        Raises:
            CaseloadFull: nobody more can be active.
            Refused: not on the waiting list, or a day that does not fit.
        """
        with self._act("admit", client_id) as session:
            client = the_client(session, client_id)
            if client.status != Status.WAITING.value:
                raise Refused(Sentence("This client is not on the waiting list."))
            self._begin_coaching(session, client, on)

    def put_on_waiting_list(self, client_id: str, on: date, reason: str = "") -> None:
        """Let an active client step back onto the waiting list.

        Raises:
            Refused: not active, or a day that does not fit.
        """
        with self._act("put_on_waiting_list", client_id) as session:
            client = the_client(session, client_id)
            if client.status != Status.ACTIVE.value:
                raise Refused(Sentence("This client is not active."))
            self._check_day(client, on)
            self._stand(session, client, Status.WAITING, on, free(reason))

    def change_profile(self, client_id: str, profile: Profile) -> None:
        """Change a client's details.

        The vocational profile in it counts for a new client only; it is rewritten by
        `write_vocational_profile` and by nothing else, so that every wording has its day.

        Raises:
            Refused: a field does not hold.
        """
        columns = profile_columns(profile, self._today)
        details = {name: value for name, value in columns.items() if name not in VOCATIONAL}
        with self._act("change_profile", client_id) as session:
            the_client(session, client_id).sqlmodel_update(details)

    def move_phase(self, client_id: str, to: Phase, since: date, reason: str) -> None:
        """Move a client into another phase, in any direction; the history stays.

        Raises:
            Refused: not active, the same phase, no reason, or a day that does not fit.
        """
        with self._act("move_phase", client_id, f"phase {int(to)}") as session:
            client = the_client(session, client_id)
            if client.status != Status.ACTIVE.value:
                raise Refused(Sentence("Only an active client moves between phases."))
            history = _history(session, client_id)
            self._enter(session, client, move(history, to, since, free(reason), self._today))

    def close_client(self, client_id: str, closing: Closing) -> None:
        """Close a client's coaching; everything written stays.

        Open tasks are answered in the same act; one that is handed on is set aside here, with to
        whom as its reason.

        Raises:
            Refused: closed already, a day that does not fit, no plan and network and no reason
                why, or an open task without an answer.
        """
        check_closing(closing.follow_on_plan, closing.support_network, closing.exception)
        receiver = closing.receiver and check_receiver(closing.receiver)
        with self._act("close_client", client_id, closing.reason.value) as session:
            client = the_client(session, client_id)
            if client.status == Status.CLOSED.value:
                raise Refused(Sentence("This client's coaching is closed already."))
            self._check_day(client, closing.on)
            client.follow_on_plan = free(closing.follow_on_plan)
            client.support_network = free(closing.support_network)
            client.closing_exception = free(closing.exception)
            client.handed_to = (
                short(f"{receiver.name}, {receiver.organisation}") if receiver else ""
            )
            client.closed, client.closing_reason = closing.on, closing.reason.value
            for answer in closing.tasks:
                self._answer_open_task(session, client_id, answer)
            check_tasks(_open_tasks(session, client_id))
            parts = (
                client.handed_to,
                client.follow_on_plan,
                client.support_network,
                client.closing_exception,
            )
            told = "\n".join(part for part in parts if part)
            self._stand(
                session, client, Status.CLOSED, closing.on, closing=closing.reason, reason=told
            )

    def set_retention(self, years: int) -> None:
        """Set for how many years a closed client's records are kept, as the organisation rules.

        Raises:
            Refused: outside 1-100.
        """
        check_years(years)
        with self._act("set_retention", detail=f"years {years}") as session:
            coach = session.exec(select(Coach)).first()
            if coach is None:
                raise Refused(Sentence("This caseload has no coach yet."))
            coach.retention_years = years

    def _answer_open_task(self, session: Session, client_id: str, answer: TaskAnswer) -> None:
        task = the_task(session, answer.task_id)
        if task.client_id != client_id or task.done is not None:
            raise Refused(Sentence("This is not an open task of the client."))
        task.done = self._today
        task.set_aside = answer.reply is not Reply.DONE
        task.aside_reason = short(answer.reason) if task.set_aside else ""

    def reopen(self, client_id: str, on: date, status: Status = Status.ACTIVE) -> None:
        """Take a closed client back, as active or onto the waiting list.

        Raises:
            CaseloadFull: nobody more can be active.
            Refused: not closed, or a day that does not fit.
        """
        with self._act("reopen", client_id, status.value) as session:
            client = the_client(session, client_id)
            if client.status != Status.CLOSED.value or status is Status.CLOSED:
                raise Refused(Sentence("This client's coaching is not closed."))
            if status is Status.ACTIVE:
                self._begin_coaching(session, client, on)
            else:
                self._check_day(client, on)
                self._stand(session, client, status, on)
            client.closed, client.closing_reason = None, None
            # The history keeps them; of a client whose coaching goes on they would be untrue.
            client.handed_to, client.closing_exception = "", ""

    def _begin_coaching(self, session: Session, client: Client, on: date) -> None:
        room_for_one(session)
        self._check_day(client, on)
        self._stand(session, client, Status.ACTIVE, on)
        if not _history(session, client.id):
            self._enter(session, client, PhaseEntry(Phase.AGREEMENT, on))

    def _check_day(self, client: Client, on: date) -> None:
        check_past(on, self._today)
        if client.status_since is not None and on < client.status_since:
            raise Refused(
                Sentence(
                    "The present status began on {day}; a change cannot be dated before it.",
                    day=client.status_since,
                ),
                about="on",
            )

    def _stand(
        self,
        session: Session,
        client: Client,
        status: Status,
        since: date | None,
        reason: str = "",
        closing: ClosingReason | None = None,
    ) -> None:
        """Set the status and add it to the history; without a day the history cannot hold it."""
        client.status, client.status_since = status.value, since
        if status is Status.ACTIVE and client.entered is None:
            client.entered = since
        if since is not None:
            session.add(
                StatusRow(
                    id=self._ids(),
                    client_id=client.id,
                    status=status.value,
                    since=since,
                    closing_reason=closing.value if closing else None,
                    reason=reason,
                )
            )

    def _enter(self, session: Session, client: Client, entry: PhaseEntry) -> None:
        session.add(
            PhaseRow(
                id=self._ids(),
                client_id=client.id,
                phase=int(entry.phase),
                since=entry.since,
                reason=entry.reason,
            )
        )

    def _code(self, session: Session) -> str:
        return next_code(session.exec(select(Client.code)).all())


def _open_tasks(session: Session, client_id: str) -> int:
    session.flush()
    mine = col(Task.client_id) == client_id
    return len(session.exec(select(Task.id).where(mine, col(Task.done).is_(None))).all())


def _history(session: Session, client_id: str) -> list[PhaseEntry]:
    rows = session.exec(
        select(PhaseRow).where(PhaseRow.client_id == client_id).order_by(col(PhaseRow.seq))
    )
    return [PhaseEntry(Phase(row.phase), row.since, row.reason) for row in rows]
