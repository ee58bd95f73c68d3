"""Verbs about the agenda: done, postponed with a reason, not applicable, taken up again."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session, col, select

from ipscoach.domain.agenda.duties import DutyKind, Reply, check_answer, check_key, key_of
from ipscoach.domain.days import check_plan
from ipscoach.records.acts import Room, the_client
from ipscoach.records.checks import short
from ipscoach.records.notes_door import the_task
from ipscoach.records.tables import AnswerRow, Task


class AnswersDoor(Room):
    """What answers the lines of the agenda."""

    def answer_duty(
        self,
        client_id: str,
        key: str,
        reply: Reply,
        reason: str = "",
        until: date | None = None,
    ) -> None:
        """Answer a line that a rule brought; the last answer to a key counts.

        Args:
            client_id: whose line it is.
            key: the line's key.
            reply: the answer.
            reason: why; needed where it is postponed.
            until: the day to which it is postponed, and nothing else.

        Raises:
            Refused: postponed without a later day or without a reason, or a key that no rule
                makes.
        """
        kind = check_key(key)
        self._check(reply, until, reason)
        with self._act("answer_duty", client_id, f"{kind.value} {reply.value}") as session:
            the_client(session, client_id)
            session.add(self._answer(key, reply, until, reason, client_id=client_id))

    def answer_task(
        self, task_id: str, reply: Reply, reason: str = "", until: date | None = None
    ) -> None:
        """Answer a task: done, set aside, put off to another day, or open again.

        Raises:
            Refused: postponed without a later day or without a reason.
        """
        key = key_of(DutyKind.TASK, task_id)
        self._check(reply, until, reason)
        with self._act("answer_task", detail=f"task {task_id} {reply.value}") as session:
            task = the_task(session, task_id)
            was = task.due if reply is Reply.POSTPONED else None
            match reply:
                case Reply.POSTPONED:
                    task.due, task.done = until or task.due, None
                case Reply.REOPENED:
                    task.due, task.done = _due_before(session, task), None
                case Reply.DONE | Reply.NOT_APPLICABLE:
                    task.done = self._today
            task.set_aside = reply is Reply.NOT_APPLICABLE
            task.aside_reason = short(reason) if task.set_aside else ""
            session.flush()
            row = self._answer(key, reply, until, reason, task.client_id, task_id)
            row.was = was
            session.add(row)

    def _check(self, reply: Reply, until: date | None, reason: str) -> None:
        check_answer(reply, until, reason, self._today)
        check_plan(until, self._today)

    def _answer(
        self,
        key: str,
        reply: Reply,
        until: date | None,
        reason: str,
        client_id: str | None = None,
        task_id: str | None = None,
    ) -> AnswerRow:
        return AnswerRow(
            id=self._ids(),
            client_id=client_id,
            task_id=task_id,
            key=key,
            reply=reply.value,
            day=self._today,
            until=until if reply is Reply.POSTPONED else None,
            reason=short(reason),
        )


def _due_before(session: Session, task: Task) -> date:
    """Return the day on which a task was due before it was postponed; its own otherwise."""
    asked = (
        select(AnswerRow)
        .where(AnswerRow.task_id == task.id)
        .order_by(col(AnswerRow.seq).desc())
        .limit(1)
    )
    last = session.exec(asked).first()
    if last is not None and last.reply == Reply.POSTPONED.value and last.until == task.due:
        return last.was or task.due
    return task.due
