"""A client's goals and tasks, as lines to choose from and texts to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from ipscoach import i18n
from ipscoach.domain.goals import GoalState
from ipscoach.i18n import _
from ipscoach.tui.widgets.ledger import Entry, told

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ipscoach.records.follow_up.views import GoalView, ReviewView
    from ipscoach.records.views import TaskView
    from ipscoach.tui.veil import Veil


def columns() -> list[tuple[str, int]]:
    """Return the headings and widths of the plan."""
    return [(_("Due"), 11), (_("State"), 15), (_("Who"), 10), (_("Goal or task"), 30)]


def entries(
    goals: Sequence[GoalView], tasks: Sequence[TaskView], veil: Veil, today: date
) -> list[Entry]:
    """Return goals first, then tasks: the open ones in the order of their days."""
    words = {goal.id: goal.text.split("\n", 1)[0] for goal in goals}
    found = [_goal(goal, tasks, veil, today) for goal in goals]
    ordered = sorted(tasks, key=lambda task: (task.done is not None, task.due, task.id))
    return found + [_task(task, words.get(task.goal_id or "", ""), veil, today) for task in ordered]


def _goal(goal: GoalView, tasks: Sequence[TaskView], veil: Veil, today: date) -> Entry:
    late = (
        goal.target is not None
        and goal.target < today
        and goal.state in (GoalState.OPEN, GoalState.PARTLY)
    )
    cells = (
        i18n.day(goal.target) if goal.target else "–",
        _(goal.state.label),
        _("goal"),
        veil.text(goal.text.split("\n", 1)[0]),
    )
    own = [
        ("", f"{'✓' if task.done else '□'} {veil.text(task.what)}")
        for task in tasks
        if task.goal_id == goal.id
    ]
    head = told(
        veil.text(goal.text),
        [
            (_("Set on"), i18n.day(goal.set_on)),
            (_("To come true by"), i18n.day(goal.target) if goal.target else ""),
            *own,
        ],
    )
    parts = [head, *(_review(review, veil) for review in goal.reviews)]
    return Entry("goal", goal.id, cells, Content("\n\n").join(parts), late)


def _review(review: ReviewView, veil: Veil) -> Content:
    return told(
        _("Reviewed on {day}: {state}").format(
            day=i18n.day(review.day), state=_(review.state.label)
        ),
        [
            (_("The client's view"), veil.text(review.client_view)),
            (_("Others' view"), veil.text(review.others_view)),
            (_("The coach's estimate"), veil.text(review.coach_view)),
        ],
    )


def _task(task: TaskView, goal: str, veil: Veil, today: date) -> Entry:
    late = task.done is None and task.due < today
    if task.set_aside:
        state = _("set aside")
    else:
        state = _("done") if task.done else _("overdue") if late else _("open")
    cells = (i18n.day(task.due), state, _(task.doer.label), veil.text(task.what))
    text = told(
        veil.text(task.what),
        [
            (_("Due"), i18n.day(task.due)),
            (_("Who"), _(task.doer.label)),
            (_("State"), f"{state} {i18n.day(task.done)}" if task.done else state),
            (_("Why"), veil.text(task.aside_reason)),
            (_("Goal"), veil.text(goal)),
            (_("Employer"), task.employer),
        ],
    )
    return Entry("task", task.id, cells, text, late)
