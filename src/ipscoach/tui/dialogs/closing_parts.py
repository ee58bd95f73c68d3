"""What the steps of closing are made of: open goals, open tasks, who is around, the last look."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Label
from textual.widgets.option_list import Option

from ipscoach import i18n
from ipscoach.domain.agenda.duties import Reply
from ipscoach.domain.goals import GoalState
from ipscoach.i18n import _
from ipscoach.records.handover.orders import Closing, TaskAnswer
from ipscoach.tui.dialogs.fields import Choice

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk
    from ipscoach.records.follow_up.views import GoalView
    from ipscoach.records.views import ClientRow, TaskView
    from ipscoach.tui.veil import Veil


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


class OpenTask(Choice):
    """An open task, and what becomes of it; without an answer it stays open."""

    def __init__(self, task: TaskView) -> None:
        options = [
            ("", _("stays open, handed on")),
            (Reply.DONE.value, _("done")),
            (Reply.NOT_APPLICABLE.value, _("not needed")),
        ]
        what = _("{task} (due {day})").format(
            task=task.what.split("\n", 1)[0], day=i18n.day(task.due)
        )
        super().__init__(f"task-{task.id}", what, options, "")
        self.task_id = task.id
        self.add_class("tall")

    def veil(self, veil: Veil) -> None:
        """Cover names in the task."""
        super().veil(veil)
        self.query_one(".label", Label).update(veil.text(self.label))


def answers(tasks: Iterable[OpenTask], aside: str) -> tuple[TaskAnswer, ...]:
    """Return what was answered; tasks that stay open have no answer."""
    return tuple(
        TaskAnswer(task_id=task.task_id, reply=Reply(task.text), reason=aside)
        for task in tasks
        if task.text
    )


def people_around(desk: Desk, client_id: str, veil: Veil) -> str:
    """Return who is around the client now: a help for what is written beside it."""
    people = desk.follow.network.network(client_id)
    told = "; ".join(f"{veil.person(one.name)}, {_(one.role.label)}" for one in people)
    return _("Around the client now: {people}").format(people=told) if told else ""


def last_look(row: ClientRow, closing: Closing, goals: int, tasks: int) -> str:
    """Write what is about to happen, with the client's name."""
    done = sum(1 for one in closing.tasks if one.reply is Reply.DONE)
    aside = len(closing.tasks) - done
    to = closing.receiver
    fields: Sequence[tuple[str, str]] = (
        (_("Day"), i18n.day(closing.on)),
        (_("Reason"), _(closing.reason.label)),
        (_("Handed over to"), f"{to.name}, {to.organisation}" if to else ""),
        (_("What comes after"), closing.follow_on_plan),
        (_("Support after closing"), closing.support_network),
        (_("Why one is missing"), closing.exception),
        (_("Goals left open"), str(goals or "")),
        (_("Tasks"), _("{done} done, {aside} not needed, {open} stay open").format(
            done=done, aside=aside, open=tasks - len(closing.tasks)) if tasks else ""),
    )  # fmt: skip
    lines = [_("{who} leaves the caseload.").format(who=row.name), ""]
    lines += [f"{label}: {value}" for label, value in fields if value.strip()]
    lines += ["", _("All that is written stays readable, and the client can be reopened.")]
    return "\n".join(lines)
