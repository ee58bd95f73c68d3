"""The caseload as a table: a row a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from ipscoach import i18n
from ipscoach.domain.caseload import Status
from ipscoach.i18n import _
from ipscoach.tui.reach import app_of
from ipscoach.tui.widgets.table import Table, cut, number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ipscoach.domain.phases import Phase
    from ipscoach.records.views import ClientRow
    from ipscoach.tui.veil import Veil

NAME, PHASE, DAYS, MET = 20, 16, 5, 11
FIXED = 1 + NAME + PHASE + DAYS + MET + 6 * 2
WIDE, STORY = 120, 38  # from so many columns on the story stands beside, so wide


def steps(phase: Phase | None) -> str:
    """Draw where a client is among the five phases: ○○●○○, readable without colour."""
    return "".join("●" if phase == number else "○" for number in range(1, 6))


class ClientTable(Table):
    """Clients with attention mark, phase, days in it, last meeting and next step."""

    def __init__(self, *, id: str, header: bool = True) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id, header=header)
        self.rows_shown: tuple[ClientRow, ...] = ()
        self._veil: Veil | None = None
        self._last = 0

    def on_mount(self) -> None:
        """Make the columns; fixed widths save measuring each cell."""
        self._last = self._rest()
        self.add_column("", width=1, key="mark")
        self.add_column(_("Client"), width=NAME, key="name")
        self.add_column(_("Phase"), width=PHASE, key="phase")
        self.add_column(Text(_("Days"), justify="right"), width=DAYS, key="days")
        self.add_column(_("Last met"), width=MET, key="met")
        self.add_column(_("Next step"), width=self._last, key="next")

    def _rest(self) -> int:
        width = app_of(self).size.width
        beside = STORY if width >= WIDE else 0
        return max(6, min(width - beside - FIXED - 1, 40))

    def on_resize(self) -> None:
        """Give the last column the room there is now: a scroll bar would cover the last row."""
        if self._last == self._rest():
            return
        chosen, at = self.chosen(), self.cursor_row
        self.clear(columns=True)
        self.on_mount()
        if self._veil is not None:
            self.fill(self.rows_shown, self._veil)
        self.move_cursor(row=at)
        if chosen is not None:
            self.choose(chosen.id)

    def fill(self, rows: Sequence[ClientRow], veil: Veil) -> None:
        """Show these clients; the chosen one stays chosen."""
        chosen, at = self.chosen(), self.cursor_row
        self.rows_shown, self._veil = tuple(rows), veil
        self.clear()
        for row in rows:
            self.add_row(*_cells(row, veil), key=row.id)
        # Said outright: an automatic height is not measured anew when only rows change.
        self.styles.height = len(rows) + self.show_header
        self.move_cursor(row=min(at, max(len(rows) - 1, 0)))
        if chosen is not None:
            self.choose(chosen.id)

    def action_cursor_down(self) -> None:
        """One client down; from the last one into the list below."""
        if self.cursor_row >= self.row_count - 1:
            self._leave(1)
        else:
            super().action_cursor_down()

    def action_cursor_up(self) -> None:
        """One client up; from the first one into the list above."""
        if self.cursor_row <= 0:
            self._leave(-1)
        else:
            super().action_cursor_up()

    def _leave(self, by: int) -> None:
        lists = [table for table in self.screen.query(ClientTable) if table.display]
        place = lists.index(self) + by
        if 0 <= place < len(lists):
            lists[place].focus()

    def chosen(self) -> ClientRow | None:
        """Return the client under the cursor."""
        if 0 <= self.cursor_row < len(self.rows_shown):
            return self.rows_shown[self.cursor_row]
        return None

    def choose(self, client_id: str) -> None:
        """Put the cursor on a client, where the client is in the table."""
        for place, row in enumerate(self.rows_shown):
            if row.id == client_id:
                self.move_cursor(row=place)


def _cells(row: ClientRow, veil: Veil) -> list[Text]:
    phase = f"{steps(row.phase)} {_(row.phase.short)}" if row.phase else ""
    never = "–" if row.status is Status.ACTIVE else ""
    met = never if row.last_met is None else i18n.day(row.last_met)
    due = "" if row.next_step_due is None else f"{short_day(row.next_step_due)} "
    return [
        Text("!" if row.attention else " ", style="bold"),
        cut(veil.who(row.name, row.code)),
        cut(phase),
        number("" if row.days_in_phase is None else row.days_in_phase),
        Text(met),
        cut(due + veil.text(row.next_step)),
    ]


def short_day(when: date) -> str:
    """Write a day without its year, where the column is narrow."""
    text = i18n.day(when)
    return text.removesuffix(str(when.year)).strip()
