"""The team as a table: a row a coach, the service's last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from ipscoach import i18n
from ipscoach.i18n import _
from ipscoach.tui.reach import app_of
from ipscoach.tui.widgets.caseload_table import WIDE
from ipscoach.tui.widgets.fidelity.team_figures import ROOM, against_cap, decimal
from ipscoach.tui.widgets.table import Table, cut, number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ipscoach.domain.fidelity.team_rows import TeamRow
    from ipscoach.records.fidelity.views import PackView

WAITING, CAME, CLOSED, PHASES, MET, MADE = 4, 4, 7, 11, 5, 11
MORE_PHASES = 3  # for two figures each, where there is room
GAP, SCROLL_BAR = 2, 2
FIXED = ROOM + WAITING + CAME + CLOSED + PHASES + MET + 7 * GAP
LEAST, MOST = 13, 28
WORDS = 33
"""So wide are the words beside the table, where there is room."""


class TeamTable(Table):
    """Caseload against cap, who waits, came and was closed, phases, contacts, the pack's day."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id)
        self.rows_shown: tuple[TeamRow[PackView], ...] = ()
        self._made = False
        self._columns_for = 0

    def on_mount(self) -> None:
        """Make the columns for the room there is; where it is scarce the day goes below."""
        width = app_of(self).size.width
        self._columns_for = width
        room = width - FIXED - (WORDS if width >= WIDE else SCROLL_BAR)
        self._made = room >= LEAST + MADE + GAP
        name = room - (MADE + GAP if self._made else 0)
        more = min(max(name - LEAST, 0), MORE_PHASES)
        self.add_column(_("Coach"), width=max(min(name - more, MOST), 8))
        self.add_column(_("Caseload"), width=ROOM)
        self.add_column(Text(_("Wait"), justify="right"), width=WAITING)
        self.add_column(Text(_("Came"), justify="right"), width=CAME)
        self.add_column(Text(_("Closed"), justify="right"), width=CLOSED)
        self.add_column(_("Phase 1–5"), width=PHASES + more)
        self.add_column(Text(_("Met"), justify="right"), width=MET)
        if self._made:
            self.add_column(_("Pack of"), width=MADE)

    def on_resize(self) -> None:
        """Give the names the room there is now."""
        if self._columns_for != app_of(self).size.width:
            at = self.cursor_row
            self.clear(columns=True)
            self.on_mount()
            self.fill(self.rows_shown)
            self.move_cursor(row=at)

    def fill(self, rows: Sequence[TeamRow[PackView]]) -> None:
        """Show these rows; the coach that was chosen stays chosen."""
        chosen, at = self.pack(), self.cursor_row
        self.rows_shown = tuple(rows)
        self.clear()
        for row in rows:
            self.add_row(*self._cells(row))
        # Said outright: an automatic height is not measured anew when only rows change.
        self.styles.height = len(rows) + 1
        again = [
            place
            for place, row in enumerate(rows)
            if chosen is not None and row.pack is not None and row.pack.coach == chosen.coach
        ]
        self.move_cursor(row=again[0] if again else min(at, max(len(rows) - 1, 0)))

    def _cells(self, row: TeamRow[PackView]) -> list[Text]:
        pack = row.pack
        cells = [
            cut(pack.coach) if pack is not None else Text(_("The service"), style="bold"),
            cut(against_cap(row.active, row.cap)),
            number(row.waiting),
            number(row.came),
            number(row.closed),
            cut(" ".join(map(str, row.phases))),
            number(decimal(row.face_to_face)),
        ]
        if self._made:
            cells.append(Text(i18n.day(pack.made) if pack is not None else ""))
        return cells

    def pack(self) -> PackView | None:
        """Return the pack of the chosen coach; None on the service's line, and where none is."""
        at = self.cursor_row
        return self.rows_shown[at].pack if 0 <= at < len(self.rows_shown) else None
