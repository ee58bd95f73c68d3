"""The agenda: what the coach wrote down to do and what the rules say is due, in one list."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipscoach.domain.agenda.duties import DutyKind, Reply, key_of, state_of
from ipscoach.domain.agenda.facts import Habits
from ipscoach.domain.agenda.rules import USUAL, duties
from ipscoach.domain.goals import Doer
from ipscoach.records.follow_up.facts_reading import FactsReading, Known
from ipscoach.records.follow_up.views import AgendaItem, AnswerView
from ipscoach.records.line import Line, day
from ipscoach.sentence import Sentence, marked, named

OWN_TASK = marked("your own task")
PROMISED = marked("agreed with the employer")
_TASKS = """SELECT t.id, t.what, t.due, t.doer, t.client_id, coalesce(c.name, '') AS client,
    coalesce(c.code, '') AS code, t.employer_id, coalesce(e.name, '') AS employer,
    t.contact_id, coalesce(x.day, '') AS agreed,
    a.reason
    FROM task t LEFT JOIN client c ON c.id = t.client_id
    LEFT JOIN employer e ON e.id = t.employer_id LEFT JOIN contact x ON x.id = t.contact_id
    LEFT JOIN duty_answer a ON a.reply = 'postponed' AND a.until = t.due
        AND a.seq = (SELECT max(l.seq) FROM duty_answer l WHERE l.task_id = t.id)
    WHERE t.done IS NULL ORDER BY t.due, t.id"""
_ANSWERED = """SELECT a.key, a.client_id, coalesce(c.name, '') AS client,
    coalesce(c.code, '') AS client_code, a.reply, a.day, a.until, a.reason
    FROM duty_answer a LEFT JOIN client c ON c.id = a.client_id ORDER BY a.seq DESC LIMIT ?"""


class AgendaReading:
    """What screens ask about what is due."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._facts = FactsReading(line)

    def agenda(self, today: date, habits: Habits = USUAL) -> list[AgendaItem]:
        """Return all that is due, the soonest first: a fixed number of queries."""
        with self._line.at_once():
            tasks = self._line.rows(_TASKS)
            known = self._facts.known(today)
        items = [_task(row, today) for row in tasks]
        for client in known:
            items += _derived(client, today, habits)
        return sorted(items, key=lambda item: (item.due, item.client_code, item.key))

    def attention(self, today: date, habits: Habits = USUAL) -> dict[str, tuple[Sentence, ...]]:
        """Return why clients want the coach's eye, by client: what is overdue in the agenda.

        A client not met is named on the day itself, as the caseload does at the first glance.
        """
        found: dict[str, list[Sentence]] = {}
        for item in self.agenda(today, habits):
            on_the_day = item.kind is DutyKind.UNMET and item.due == today
            if item.client_id is None or not (item.due < today or on_the_day):
                continue
            found.setdefault(item.client_id, []).append(_late(item))
        return {client_id: tuple(reasons) for client_id, reasons in found.items()}

    def answered(self, limit: int = 50) -> list[AnswerView]:
        """Return the last answers, the newest first."""
        return [
            AnswerView(
                row["key"],
                row["client_id"],
                row["client"],
                row["client_code"],
                Reply(row["reply"]),
                date.fromisoformat(row["day"]),
                day(row["until"]),
                row["reason"],
            )
            for row in self._line.rows(_ANSWERED, limit)
        ]


def _late(item: AgendaItem) -> Sentence:
    """Say in one sentence what is overdue."""
    if item.kind is DutyKind.UNMET:
        return item.why
    if item.task_id is not None:
        return Sentence("A task was due on {day}.", day=item.due)
    return Sentence("{what} (due on {day}).", what=named(item.kind.label), day=item.due)


def _derived(client: Known, today: date, habits: Habits) -> list[AgendaItem]:
    found: list[AgendaItem] = []
    for duty in duties(client.facts, today, habits):
        answer = client.facts.answers.get(duty.key)
        postponed = answer is not None and answer.reply is Reply.POSTPONED
        found.append(
            AgendaItem(
                key=duty.key,
                kind=duty.kind,
                due=duty.due,
                state=state_of(duty.due, today),
                why=duty.why,
                source=duty.source,
                client_id=client.id,
                client=client.name,
                client_code=client.code,
                text=client.words.get(duty.about, ""),
                postponed=postponed,
                reason=client.reasons.get(duty.key, "") if postponed else "",
            )
        )
    return found


def _task(row: Mapping[str, Any], today: date) -> AgendaItem:
    due = date.fromisoformat(row["due"])
    step = row["contact_id"] is not None
    if step and row["agreed"]:
        agreed = date.fromisoformat(row["agreed"])
        why = Sentence("Agreed with the employer on {day}.", day=agreed)
    else:
        why = Sentence("You wrote this down to do.")
    return AgendaItem(
        key=key_of(DutyKind.TASK, row["id"]),
        kind=DutyKind.NEXT_STEP if step else DutyKind.TASK,
        due=due,
        state=state_of(due, today),
        why=why,
        source=PROMISED if step else OWN_TASK,
        client_id=row["client_id"],
        client=row["client"],
        client_code=row["code"],
        employer_id=row["employer_id"],
        employer=row["employer"],
        task_id=row["id"],
        text=row["what"],
        doer=Doer(row["doer"]),
        postponed=row["reason"] is not None,
        reason=row["reason"] or "",
    )
