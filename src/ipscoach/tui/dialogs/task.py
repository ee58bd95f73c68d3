"""Something to do, with its day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import TYPE_CHECKING

from ipscoach.i18n import _
from ipscoach.records.orders import NewTask
from ipscoach.tui.dialogs.fields import Day, Field, Line
from ipscoach.tui.dialogs.form import Form

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.views import ClientRow, EmployerRow


class TaskForm(Form[str]):
    """A task for a client or an employer."""

    form = "task"

    def __init__(
        self, client: ClientRow | None = None, employer: EmployerRow | None = None
    ) -> None:
        self._client, self._employer = client, employer
        about = f"client:{client.id}" if client else f"employer:{employer.id}" if employer else ""
        super().__init__("", about)

    def fields(self) -> Iterable[Field]:
        """What and when."""
        app = self.coach_app
        who = ""
        if self._client is not None:
            who = self._client.name
        elif self._employer is not None:
            who = self._employer.name
        self.heading = _("Task: {who}").format(who=who)
        today = app.clock.today()
        yield Line("what", _("What"))
        yield Day("due", _("Due"), today, today + timedelta(days=7))

    def act(self) -> Callable[[Door], str]:
        """Write the task down."""
        task = NewTask(
            what=self.field("what", Line).text,
            due=self.field("due", Day).needed(),
            client_id=self._client.id if self._client else None,
            employer_id=self._employer.id if self._employer else None,
        )
        return lambda door: door.add_task(task)
