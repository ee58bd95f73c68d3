"""A goal of the plan, and its review: the client's view beside the coach's."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.domain.goals import GoalState
from ipscoach.i18n import _
from ipscoach.records.follow_up.orders import NewReview
from ipscoach.tui.dialogs.choice_fields import Named
from ipscoach.tui.dialogs.fields import Field, Words
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.read_fields import Day

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.follow_up.views import GoalView
    from ipscoach.records.views import ClientRow


class GoalForm(Form[str]):
    """A new goal, or the correction of one."""

    form = "goal"

    def __init__(self, client: ClientRow, goal: GoalView | None = None) -> None:
        super().__init__("", f"{client.id}:{goal.id if goal else ''}")
        self._client, self._goal = client, goal

    def fields(self) -> Iterable[Field]:
        """The goal, the day it was set, and until when."""
        goal, today = self._goal, self.coach_app.clock.today()
        title = _("Goal: {who}") if goal is None else _("Correct the goal: {who}")
        self.heading = title.format(who=self._client.name)
        yield Words("text", _("The goal, in the client's words"), goal.text if goal else "")
        yield Day("set_on", _("Set on"), today, goal.set_on if goal else today)
        yield Day("target", _("To come true by"), today, goal.target if goal else None)

    def act(self) -> Callable[[Door], str]:
        """Set the goal, or correct it."""
        text = self.field("text", Words).text
        on, target = self.field("set_on", Day).needed(), self.field("target", Day).day()
        client_id, goal = self._client.id, self._goal
        if goal is None:
            return lambda door: door.set_goal(client_id, text, on, target)

        def change(door: Door) -> str:
            door.change_goal(goal.id, text, on, target)
            return goal.id

        return change


class ReviewForm(Form[str]):
    """How a goal came true: what the client says, what others say, what the coach thinks."""

    form = "review"
    AUTO_FOCUS = "Select"

    def __init__(self, client: ClientRow, goal: GoalView) -> None:
        super().__init__("", f"{client.id}:{goal.id}", save=_("Save the review"))
        self._client, self._goal = client, goal

    def fields(self) -> Iterable[Field | Static]:
        """Day, how far, and the three views."""
        today = self.coach_app.clock.today()
        self.heading = _("Review of a goal: {who}").format(who=self._client.name)
        yield Static(
            self.coach_app.veil.text(self._goal.text.split("\n", 1)[0]),
            classes="hint",
            markup=False,
        )
        yield Day("day", _("Day"), today, today)
        yield Named("state", _("How far"), GoalState, GoalState.OPEN)
        yield Words("client_view", _("The client's own view"))
        yield Words("coach_view", _("The coach's estimate"))
        yield Words("others_view", _("Others' view, if they were heard"))

    def act(self) -> Callable[[Door], str]:
        """Write the review."""
        review = NewReview(
            day=self.field("day", Day).needed(),
            state=self.field("state", Named[GoalState]).needed(),
            client_view=self.field("client_view", Words).text,
            coach_view=self.field("coach_view", Words).text,
            others_view=self.field("others_view", Words).text,
        )
        goal_id = self._goal.id
        return lambda door: door.review_goal(goal_id, review)
