"""A list whose Enter says why nothing is opened, where there is nothing in it."""

from __future__ import annotations

from ipscoach.tui.reach import app_of
from ipscoach.tui.widgets.table import Table


class ReviewTable(Table):
    """As any table; without a row, Enter is left to the command that it stands for."""

    def __init__(self, *, id: str, enter: str) -> None:  # noqa: A002 - Textual's word
        """Args: enter: the id of the command that Enter stands for."""
        super().__init__(id=id)
        self._enter_command = enter

    def action_select_cursor(self) -> None:
        """Choose the row under the cursor, or say that there is none."""
        if self.row_count:
            super().action_select_cursor()
        else:
            app_of(self).action_command(self._enter_command)
