"""The closed clients: readable, and reopened from here."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import DataTable, Static

from ipscoach import i18n
from ipscoach.domain.caseload import Status
from ipscoach.i18n import _, plural
from ipscoach.tui.commands.clients import CLOSED
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.everywhere import EVERYWHERE, GoCaseload
from ipscoach.tui.screens.place import ClientPlace
from ipscoach.tui.widgets.bars import KeyBar, TitleBar
from ipscoach.tui.widgets.table import Table, cut

if TYPE_CHECKING:
    from ipscoach.records.views import ClientRow


class ClosedScreen(ClientPlace):
    """Who left the caseload, when and why; the newest first."""

    here = CLOSED
    stays_behind = True
    BINDINGS: ClassVar[list[BindingType]] = bindings(CLOSED)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ClientRow, ...] = ()

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        yield TitleBar(GoCaseload)
        yield Static("", id="count", markup=False)
        yield Table(id="closed")
        yield KeyBar(self.here, EVERYWHERE)

    def on_mount(self) -> None:
        """Make the columns."""
        table = self.query_one(Table)
        table.add_column(_("Client"), width=24)
        table.add_column(_("Entered"), width=11)
        table.add_column(_("Closed"), width=11)
        table.add_column(_("Reason"), width=26)

    def show(self) -> None:
        """Read and show them."""
        app = self.coach_app
        if app.desk is None:
            return
        found = app.desk.read.clients(app.clock.today(), Status.CLOSED)
        self._rows = tuple(sorted(found, key=lambda row: str(row.closed), reverse=True))
        count = plural("{n} closed client", "{n} closed clients", len(found))
        self.query_one("#count", Static).update(f" {count}")
        table = self.query_one(Table)
        cursor = table.cursor_row
        table.clear()
        for row in self._rows:
            table.add_row(
                cut(app.veil.who(row.name, row.code)),
                Text(i18n.day(row.entered) if row.entered else "–"),
                Text(i18n.day(row.closed) if row.closed else "–"),
                Text(_(row.closing_reason.label) if row.closing_reason else ""),
            )
        table.move_cursor(row=min(cursor, max(len(self._rows) - 1, 0)))
        self.redraw_bars()

    def client(self) -> ClientRow | None:
        """Return the client under the cursor."""
        row = self.query_one(Table).cursor_row
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @on(DataTable.RowSelected)
    def _open(self) -> None:
        row = self.client()
        if row is not None:
            self.coach_app.go_to_client(row.id)
