"""Tasks as a table: what, until when, done or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from ipscoach import i18n
from ipscoach.i18n import _
from ipscoach.tui.widgets.table import Table, cut

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ipscoach.records.views import TaskView
    from ipscoach.tui.veil import Veil


class TaskTable(Table):
    """Open tasks first, in the order of their days."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id)
        self._tasks: tuple[TaskView, ...] = ()

    def on_mount(self) -> None:
        """Make the columns."""
        self.add_column("", width=1)
        self.add_column(_("Due"), width=11)
        self.add_column(_("State"), width=10)
        self.add_column(_("What"), width=48)

    def fill(self, tasks: Sequence[TaskView], veil: Veil, today: date) -> None:
        """Show these tasks; the cursor stays where it was."""
        cursor = self.cursor_row
        self._tasks = tuple(tasks)
        self.clear()
        for task in tasks:
            late = task.done is None and task.due < today
            state = _("done") if task.done else _("overdue") if late else _("open")
            self.add_row(
                Text("!" if late else " ", style="bold"),
                Text(i18n.day(task.due)),
                Text(state),
                cut(veil.text(task.what)),
            )
        self.move_cursor(row=min(cursor, max(len(self._tasks) - 1, 0)))

    def chosen(self) -> TaskView | None:
        """Return the task under the cursor."""
        row = self.cursor_row
        return self._tasks[row] if 0 <= row < len(self._tasks) else None
