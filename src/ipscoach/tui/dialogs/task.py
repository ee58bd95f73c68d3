"""Something to do, with its day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import TYPE_CHECKING

from ipscoach.domain.goals import Doer
from ipscoach.i18n import _
from ipscoach.records.orders import NewTask
from ipscoach.tui.dialogs.choice_fields import Choice, Named
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.read_fields import Day

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.views import ClientRow, EmployerRow, TaskView


class TaskForm(Form[str]):
    """A task for a client or an employer, or the correction of one."""

    form = "task"

    def __init__(
        self,
        client: ClientRow | None = None,
        employer: EmployerRow | None = None,
        task: TaskView | None = None,
    ) -> None:
        self._client, self._employer, self._old = client, employer, task
        about = f"client:{client.id}" if client else f"employer:{employer.id}" if employer else ""
        super().__init__("", f"task:{task.id}" if task else about)

    def fields(self) -> Iterable[Field]:
        """What and when."""
        app = self.coach_app
        who = ""
        if self._client is not None:
            who = self._client.name
        elif self._employer is not None:
            who = self._employer.name
        task, today = self._old, app.clock.today()
        title = _("Task: {who}") if task is None else _("Correct the task: {who}")
        self.heading = title.format(who=who)
        yield Line("what", _("What"), task.what if task else "")
        yield Day("due", _("Due"), today, task.due if task else today + timedelta(days=7))
        yield Named("doer", _("Who does it"), Doer, task.doer if task else Doer.COACH)
        if task is None and self._client is not None and app.desk is not None:
            goals = app.desk.follow.plan.goals(self._client.id)
            options = [(goal.id, goal.text.split("\n", 1)[0]) for goal in goals]
            yield Choice("goal", _("For the goal"), [("", _("none")), *options], "")

    def act(self) -> Callable[[Door], str]:
        """Write the task down."""
        what, due = self.field("what", Line).text, self.field("due", Day).needed()
        doer, old = self.field("doer", Named[Doer]).needed(), self._old
        if old is not None:

            def change(door: Door) -> str:
                door.change_task(old.id, what, due, doer)
                return old.id

            return change
        task = NewTask(
            what=what,
            due=due,
            doer=doer,
            goal_id=self._goal(),
            client_id=self._client.id if self._client else None,
            employer_id=self._employer.id if self._employer else None,
        )
        return lambda door: door.add_task(task)

    def _goal(self) -> str | None:
        if self._client is None:
            return None
        return self.field("goal", Choice).text or None
