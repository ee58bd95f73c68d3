"""Verbs about the agenda: done, postponed with a reason, not applicable, taken up again."""

from __future__ import annotations

from datetime import date

from ipscoach.domain.agenda.duties import Reply, check_answer
from ipscoach.domain.days import check_plan
from ipscoach.records.acts import Room, about, the_client
from ipscoach.records.checks import short
from ipscoach.records.notes_door import the_task
from ipscoach.records.tables import AnswerRow
from ipscoach.sentence import Refused, Sentence

LONGEST_KEY = 200
TASK = "task:"
"""How the key of a task's line begins; the rest is the task's id."""


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
            Refused: postponed without a later day or without a reason.
        """
        self._check(key, reply, until, reason)
        with self._act("answer_duty", client_id, f"{reply.value} {key}") as session:
            the_client(session, client_id)
            session.add(self._answer(key, reply, until, reason, client_id=client_id))

    def answer_task(
        self, task_id: str, reply: Reply, reason: str = "", until: date | None = None
    ) -> None:
        """Answer a task: done, set aside, put off to another day, or open again.

        Raises:
            Refused: postponed without a later day or without a reason.
        """
        key = TASK + task_id
        self._check(key, reply, until, reason)
        with self._act("answer_task", detail=f"{reply.value} {key}") as session:
            task = the_task(session, task_id)
            about(session, task.client_id)
            match reply:
                case Reply.POSTPONED:
                    task.due = until or task.due
                case Reply.REOPENED:
                    task.done = None
                case Reply.DONE | Reply.NOT_APPLICABLE:
                    task.done = self._today
            task.set_aside = reply is Reply.NOT_APPLICABLE
            task.aside_reason = short(reason) if task.set_aside else ""
            session.flush()
            session.add(
                self._answer(key, reply, until, reason, client_id=task.client_id, task_id=task_id)
            )

    def _check(self, key: str, reply: Reply, until: date | None, reason: str) -> None:
        check_answer(reply, until, reason, self._today)
        check_plan(until, self._today)
        if not 0 < len(key) <= LONGEST_KEY:
            raise Refused(Sentence("This is no line of the agenda."))

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
