"""What the steps of closing are made of: open goals, open tasks, who is around, the last look."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Label
from textual.widgets.option_list import Option

from ipscoach import i18n
from ipscoach.domain.agenda.duties import Reply
from ipscoach.domain.closing import check_tasks
from ipscoach.domain.goals import GoalState
from ipscoach.i18n import _
from ipscoach.records.handover.orders import Closing, TaskAnswer
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.choice_fields import Choice
from ipscoach.tui.dialogs.fields import Line

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk
    from ipscoach.records.follow_up.views import GoalView
    from ipscoach.records.views import ClientRow, TaskView
    from ipscoach.tui.veil import Veil

HANDED_ON = "handed_on"
"""How the answer is called in a draft; the door knows a task that is set aside."""


def open_goals(desk: Desk, client_id: str) -> list[GoalView]:
    """Return the goals that have not come true and were not given up."""
    states = (GoalState.OPEN, GoalState.PARTLY)
    return [goal for goal in desk.follow.plan.goals(client_id) if goal.state in states]


def goal_options(goals: Iterable[GoalView], veil: Veil) -> list[Option]:
    """Write each goal with its last review."""
    return [
        Option(
            Content("\n").join(
                [
                    Content(veil.text(goal.text.split("\n", 1)[0])),
                    Content.styled(f"  {_reviewed(goal)}", "dim"),
                ]
            )
        )
        for goal in goals
    ]


def _reviewed(goal: GoalView) -> str:
    if not goal.reviews:
        return _("never reviewed")
    newest = goal.reviews[0]
    return _("Reviewed on {day}: {state}").format(
        day=i18n.day(newest.day), state=_(newest.state.label)
    )


class OpenTask(Vertical):
    """An open task, and what becomes of it: each needs an answer, and why or to whom with it."""

    DEFAULT_CSS = "OpenTask { height: auto; }"

    def __init__(self, task: TaskView) -> None:
        super().__init__()
        self._first = task.what.split("\n", 1)[0]
        self._due, self.task_id = task.due, task.id
        self._answer = self._offered = ""

    def compose(self) -> ComposeResult:
        """The task with its answers, and a line that belongs to two of them."""
        options = [
            ("", _("choose")),
            (Reply.DONE.value, _("done")),
            (Reply.NOT_APPLICABLE.value, _("not needed")),
            (HANDED_ON, _("handed on")),
        ]
        what = _("{task} (due {day})").format(task=self._first, day=i18n.day(self._due))
        yield TaskChoice(f"task-{self.task_id}", what, options, "")
        about = Line(f"about-{self.task_id}", _("Why not needed"), private=True)
        about.display = False
        yield about

    @property
    def answer(self) -> str:
        """What is chosen; empty where nothing is yet."""
        return self.query_one(TaskChoice).text

    @property
    def about(self) -> str:
        """Why it is not needed, or to whom it is handed on."""
        return self.query_one(Line).text.strip()

    def follow(self, receiver: str) -> None:
        """Show what the answer asks for; a task is handed on to the receiver, where there is one.

        Args:
            receiver: who takes the client over; empty where nobody does.
        """
        line, answer = self.query_one(Line), self.answer
        anew = answer != self._answer or receiver != self._offered
        self._answer = answer
        if anew and answer == HANDED_ON and self.about in ("", self._offered):
            line.fill(receiver)
        elif answer == Reply.NOT_APPLICABLE and self._offered and self.about == self._offered:
            line.fill("")
        self._offered = receiver
        line.display = answer in (HANDED_ON, Reply.NOT_APPLICABLE.value)
        label = _("Handed on to") if answer == HANDED_ON else _("Why not needed")
        line.query_one(".label", Label).update(label)

    def check(self) -> None:
        """Refuse an answer without what belongs to it.

        Raises:
            Refused: with what is missing.
        """
        if self.about or self.answer == Reply.DONE:
            return
        self.query_one(Input).focus()
        # Without the task itself: it may name somebody while names are hidden.
        if self.answer == HANDED_ON:
            raise Refused(Sentence("Write to whom the task is handed on."))
        raise Refused(Sentence("Write why the task is not needed."))


class TaskChoice(Choice):
    """What becomes of a task, under the task itself."""

    def __init__(
        self, name: str, label: str, options: Sequence[tuple[str, str]], value: str
    ) -> None:
        super().__init__(name, label, options, value)
        self.add_class("tall")

    def veil(self, veil: Veil) -> None:
        """Cover names in the task."""
        super().veil(veil)
        self.query_one(".label", Label).update(veil.text(self.label))


def check_answers(tasks: Sequence[OpenTask]) -> None:
    """Refuse to go on while a task has no answer, or one without its reason.

    Raises:
        Refused: with what is missing.
    """
    check_tasks(sum(1 for task in tasks if not task.answer))
    for task in tasks:
        task.check()


def answers(tasks: Iterable[OpenTask]) -> tuple[TaskAnswer, ...]:
    """Return what was answered; what is handed on is set aside here, with to whom as its reason."""
    return tuple(_answer(task) for task in tasks if task.answer)


def _answer(task: OpenTask) -> TaskAnswer:
    if task.answer == HANDED_ON:
        reason = _("handed on to {whom}").format(whom=task.about)
        return TaskAnswer(task_id=task.task_id, reply=Reply.NOT_APPLICABLE, reason=reason)
    return TaskAnswer(task_id=task.task_id, reply=Reply(task.answer), reason=task.about)


def told_tasks(tasks: Iterable[OpenTask]) -> str:
    """Tell how many tasks are done, not needed and handed on."""
    found = [task.answer for task in tasks]
    counts = (
        (Reply.DONE.value, _("{n} done")),
        (Reply.NOT_APPLICABLE.value, _("{n} not needed")),
        (HANDED_ON, _("{n} handed on")),
    )
    told = [words.format(n=found.count(one)) for one, words in counts if one in found]
    return ", ".join(told)


def people_around(desk: Desk, client_id: str, veil: Veil) -> str:
    """Return who is around the client now: a help for what is written beside it."""
    people = desk.follow.network.network(client_id)
    told = "; ".join(f"{veil.person(one.name)}, {_(one.role.label)}" for one in people)
    return _("Around the client now: {people}").format(people=told) if told else ""


def last_look(row: ClientRow, closing: Closing, goals: int, tasks: str) -> str:
    """Write what is about to happen, with the client's name; `tasks` as `told_tasks` has it."""
    to = closing.receiver
    fields: Sequence[tuple[str, str]] = (
        (_("Day"), i18n.day(closing.on)),
        (_("Reason"), _(closing.reason.label)),
        (_("Handed over to"), f"{to.name}, {to.organisation}" if to else ""),
        (_("What comes after"), closing.follow_on_plan),
        (_("Support after closing"), closing.support_network),
        (_("Why one is missing"), closing.exception),
        (_("Goals left open"), str(goals or "")),
        (_("Tasks"), tasks),
    )
    lines = [_("{who} leaves the caseload.").format(who=row.name), ""]
    lines += [f"{label}: {value}" for label, value in fields if value.strip()]
    lines += ["", _("All that is written stays readable, and the client can be reopened.")]
    return "\n".join(lines)
