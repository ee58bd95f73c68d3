"""The fourth place: what is due, why, and by which source; answered with one key."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import DataTable, Static

from ipscoach import i18n
from ipscoach.domain.agenda.duties import State
from ipscoach.domain.days import later
from ipscoach.domain.goals import Doer
from ipscoach.i18n import _, say
from ipscoach.tui.commands.agenda import AGENDA, Far
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.everywhere import EVERYWHERE, GoAgenda
from ipscoach.tui.habits import habits_of
from ipscoach.tui.screens.place import ClientPlace
from ipscoach.tui.widgets.bars import KeyBar, TitleBar
from ipscoach.tui.widgets.caseload_table import WIDE
from ipscoach.tui.widgets.table import Table, cut

if TYPE_CHECKING:
    from ipscoach.records.follow_up.views import AgendaItem
    from ipscoach.records.views import ClientRow

NEAR_DAYS = 30
WHEN, DUE, WHO = 14, 11, 17
FIXED = WHEN + DUE + WHO + 4 * 2


class AgendaScreen(ClientPlace):
    """Overdue, today, within seven days, later; the chosen line's reason beside it."""

    CSS_PATH = "../styles/agenda.tcss"
    here = AGENDA
    BINDINGS: ClassVar[list[BindingType]] = bindings(AGENDA)

    def __init__(self) -> None:
        super().__init__()
        self._items: tuple[AgendaItem, ...] = ()
        self._far = False
        self._clients: dict[str, ClientRow] = {}

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        yield TitleBar(GoAgenda)
        yield Static("", id="sum", markup=False)
        with Horizontal():
            yield Table(id="agenda")
            with VerticalScroll(id="why-pane", can_focus=True):
                yield Static("", id="why", markup=False)
        yield KeyBar(self.here, EVERYWHERE)

    def on_mount(self) -> None:
        """Make the columns."""
        table, width = self.query_one(Table), self.coach_app.size.width
        beside = width // 3 if width >= WIDE else 0
        table.add_column("", width=WHEN)
        table.add_column(_("Due"), width=DUE)
        table.add_column(_("Client"), width=WHO)
        table.add_column(_("What"), width=max(width - beside - FIXED - 3, 20))

    def show(self) -> None:
        """Read the agenda; the chosen line stays chosen, or the one that takes its place."""
        app = self.coach_app
        if app.desk is None:
            return
        today = app.clock.today()
        items = app.desk.follow.agenda.agenda(today, habits_of(app.settings))
        self._clients = {row.id: row for row in app.desk.read.clients(today)}
        app.know_names()
        shown = [item for item in items if self._far or item.due <= later(today, NEAR_DAYS)]
        before, table = self.item(), self.query_one(Table)
        cursor, self._items = table.cursor_row, tuple(shown)
        table.clear()
        last: State | None = None
        for item in shown:
            table.add_row(*self._cells(item, item.state is not last))
            last = item.state
        for number, item in enumerate(shown):
            same = before is not None and item.key == before.key
            if same and before is not None and item.client_id == before.client_id:
                cursor = number
        table.move_cursor(row=min(cursor, max(len(shown) - 1, 0)))
        self._sum(items, len(items) - len(shown))
        self._tell()

    def _cells(self, item: AgendaItem, first: bool) -> list[Text]:
        veil = self.coach_app.veil
        state = _(item.state.label) if first else ""
        who = veil.who(item.client, item.client_code) if item.client else item.employer
        mark = "!" if item.state is State.OVERDUE else " "
        doer = f"{_(item.doer.label)}: " if item.doer is not Doer.COACH else ""
        what = doer + veil.text(item.text) if item.task_id else _(item.kind.label)
        return [
            Text(state, style="bold"),
            Text(i18n.day(item.due)),
            cut(who),
            cut(f"{mark} {what}"),
        ]

    def _sum(self, items: list[AgendaItem], hidden: int) -> None:
        counts = [
            f"{_(state.label)}: {sum(item.state is state for item in items)}" for state in State
        ]
        if hidden:
            key = self.coach_app.key_of(Far)
            counts.append(_("{key}: {n} more").format(key=key, n=hidden))
        none = _("Nothing is due. Write a task with t, or wait for what the rules bring.")
        self.query_one("#sum", Static).update(" · ".join(counts) if items else none)

    @on(DataTable.RowHighlighted)
    def _tell(self) -> None:
        item, veil = self.item(), self.coach_app.veil
        text = Content("")
        if item is not None:
            head = veil.text(item.text) if item.task_id else _(item.kind.label)
            lines = [Content.styled(head, "bold"), Content(say(item.why))]
            if item.text and not item.task_id and not veil.hidden:
                lines.append(Content(item.text))
            if item.doer is not Doer.COACH:
                lines.append(Content(_("Who: {doer}").format(doer=_(item.doer.label))))
            if item.postponed:
                why = veil.text(item.reason)
                lines.append(Content(_("Postponed: {reason}").format(reason=why)))
            lines.append(Content(_("Source: {source}").format(source=_(item.source))))
            text = Content("\n").join(lines)
        self.query_one("#why", Static).update(text)
        self.redraw_bars()

    @on(DataTable.RowSelected)
    def _open(self) -> None:
        self.open_chosen()

    def open_chosen(self) -> None:
        """Open whom the chosen line is about."""
        item, app = self.item(), self.coach_app
        if item is None:
            return
        if item.client_id is not None:
            app.go_to_client(item.client_id)
        elif item.employer_id is not None:
            app.go_to_employers(item.employer_id)

    def item(self) -> AgendaItem | None:
        """Return the line under the cursor."""
        row = self.query_one(Table).cursor_row
        return self._items[row] if 0 <= row < len(self._items) else None

    def client(self) -> ClientRow | None:
        """Return the client of the chosen line."""
        item = self.item()
        return self._clients.get(item.client_id or "") if item is not None else None

    def subject(self) -> tuple[str, str] | None:
        """A note is about the client of the chosen line, or else its employer."""
        item = self.item()
        if item is not None and item.client_id is None and item.employer_id is not None:
            return "employer", item.employer_id
        return super().subject()

    def forget(self) -> None:
        """Forget everybody."""
        self._items, self._clients = (), {}

    def turn_far(self) -> None:
        """Show what is due later than in thirty days too, or no more."""
        self._far = not self._far
        self.show_what_is()
