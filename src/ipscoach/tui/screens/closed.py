"""The closed clients: readable, reopened from here, and destroyed when their time is up."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import DataTable, Static

from ipscoach import i18n
from ipscoach.domain.caseload import Status
from ipscoach.domain.retention import USUAL_YEARS
from ipscoach.i18n import _, plural
from ipscoach.tui.commands.clients import CLOSED, CloseClient, DestroyClient
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.everywhere import EVERYWHERE, GoCaseload
from ipscoach.tui.screens.place import ClientPlace
from ipscoach.tui.widgets.bars import KeyBar, TitleBar
from ipscoach.tui.widgets.table import Table, cut

if TYPE_CHECKING:
    from ipscoach.records.views import ClientRow


class ClosedScreen(ClientPlace):
    """Who left the caseload, when and why; whose time is up first, then the newest first."""

    here = CLOSED
    stays_behind = True
    BINDINGS: ClassVar[list[BindingType]] = bindings(CLOSED)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ClientRow, ...] = ()
        self._over: set[str] = set()
        self._dayless = 0

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        yield TitleBar(GoCaseload)
        yield Static("", id="count", markup=False)
        yield Table(id="closed")
        yield KeyBar(self.here, EVERYWHERE)

    def on_mount(self) -> None:
        """Make the columns."""
        table = self.query_one(Table)
        table.add_column("", width=1)
        table.add_column(_("Client"), width=22)
        table.add_column(_("Closed"), width=11)
        table.add_column(_("Kept until"), width=11)
        table.add_column(_("Reason"), width=24)

    def show(self) -> None:
        """Read and show them."""
        app = self.coach_app
        if app.desk is None:
            return
        today = app.clock.today()
        found = app.desk.read.clients(today, Status.CLOSED)
        coach = app.desk.read.coach()
        years = coach.retention_years if coach is not None else USUAL_YEARS
        until = {one.client_id: one.until for one in app.desk.handover.kept(years)}
        self._over = {id_ for id_, day in until.items() if day is not None and day < today}
        self._dayless = sum(1 for day in until.values() if day is None)
        newest = sorted(found, key=lambda row: str(row.closed), reverse=True)
        self._rows = tuple(sorted(newest, key=lambda row: row.id not in self._over))
        self._say_count(len(found))
        table = self.query_one(Table)
        cursor = table.cursor_row
        table.clear()
        for row in self._rows:
            last = until.get(row.id)
            table.add_row(
                Text("!" if row.id in self._over else " ", style="bold"),
                cut(app.veil.who(row.name, row.code)),
                Text(i18n.day(row.closed) if row.closed else _("not known")),
                Text(i18n.day(last) if last else "–"),
                cut(_(row.closing_reason.label) if row.closing_reason else ""),
            )
        table.move_cursor(row=min(cursor, max(len(self._rows) - 1, 0)))
        self.redraw_bars()

    def _say_count(self, number: int) -> None:
        if not number:
            nobody = _("No client is closed yet. Whoever you close ({key}) is found here, with the "
                       "day until which the records are kept.")  # fmt: skip
            self.query_one("#count", Static).update(
                " " + nobody.format(key=self.coach_app.key_of(CloseClient))
            )
            return
        parts = [plural("{n} closed client", "{n} closed clients", number)]
        if self._over:
            over = plural(
                "the time of {n} is up: the records can be destroyed",
                "the time of {n} is up: the records can be destroyed",
                len(self._over),
            )
            parts.append(f"! {over} ({self.coach_app.key_of(DestroyClient)})")
        lines = [" " + " · ".join(parts)]
        if self._dayless:
            unknown = _("The day of closing is not known of {n}: reopen onto the waiting list, and "
                        "close again with the day.").format(n=self._dayless)  # fmt: skip
            lines.append(f" ? {unknown}")
        self.query_one("#count", Static).update("\n".join(lines))

    def client(self) -> ClientRow | None:
        """Return the client under the cursor."""
        row = self.query_one(Table).cursor_row
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @on(DataTable.RowSelected)
    def _open(self) -> None:
        row = self.client()
        if row is not None:
            self.coach_app.go_to_client(row.id)
