"""The third place: the register of employers, with the chosen one's card beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import DataTable, Input, Static

from ipscoach import i18n
from ipscoach.i18n import _
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.employers import EMPLOYERS
from ipscoach.tui.commands.everywhere import EVERYWHERE, GoEmployers
from ipscoach.tui.reach import told
from ipscoach.tui.screens.place import Place
from ipscoach.tui.widgets.bars import KeyBar, TitleBar
from ipscoach.tui.widgets.card import card
from ipscoach.tui.widgets.table import Table, cut

if TYPE_CHECKING:
    from ipscoach.records.views import EmployerRow

SHOWN = 200


class EmployersScreen(Place):
    """Employers by name; the card tells persons, contacts with visit numbers, and who fits."""

    CSS_PATH = "../styles/employers.tcss"
    here = EMPLOYERS
    BINDINGS: ClassVar[list[BindingType]] = bindings(EMPLOYERS)

    def __init__(self, employer_id: str | None = None) -> None:
        super().__init__()
        self._wanted = employer_id
        self._rows: tuple[EmployerRow, ...] = ()

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        yield TitleBar(GoEmployers)
        with Horizontal():
            with Vertical(id="register"):
                yield Input(
                    placeholder=_("Find: name, industry or municipality"), compact=True, id="find"
                )
                yield Table(id="employers")
                yield Static("", id="more", markup=False)
            with VerticalScroll(id="card-pane"):
                yield Static("", id="card", markup=False)
        yield KeyBar(self.here, EVERYWHERE)

    def on_mount(self) -> None:
        """Make the columns."""
        table = self.query_one(Table)
        table.add_column("", width=1)
        table.add_column(_("Employer"), width=28)
        table.add_column(_("Municipality"), width=13)
        table.add_column(_("Last"), width=11)
        table.add_column(Text(_("Visits"), justify="right"), width=7)

    def show(self) -> None:
        """Read the register; the chosen employer stays chosen."""
        desk = self.coach_app.desk
        if desk is None:
            return
        chosen = self._wanted or (row.id if (row := self.employer()) else None)
        self._wanted = None
        found = desk.read.employers(self.query_one("#find", Input).value, limit=SHOWN + 1)
        self._rows = tuple(found[:SHOWN])
        if chosen and chosen not in {row.id for row in self._rows}:
            view = desk.read.employer(chosen, self.coach_app.clock.today())
            if not self.query_one("#find", Input).value:
                self._rows = (view.row, *self._rows)
        table = self.query_one(Table)
        table.clear()
        for row in self._rows:
            table.add_row(*_cells(row), key=row.id)
        for number, row in enumerate(self._rows):
            if row.id == chosen:
                table.move_cursor(row=number)
        more = _("Only the first {n} are shown: type a part of the name.").format(n=SHOWN)
        none = _("No employer found. Press a to add one.")
        over = len(found) > SHOWN
        self.query_one("#more", Static).update(more if over else "" if found else none)
        self._show_card()

    def employer(self) -> EmployerRow | None:
        """Return the employer under the cursor."""
        row = self.query_one(Table).cursor_row
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def subject(self) -> tuple[str, str] | None:
        """A note is about the chosen employer."""
        row = self.employer()
        return None if row is None else ("employer", row.id)

    @on(DataTable.RowHighlighted)
    @told
    def _show_card(self) -> None:
        app, row = self.coach_app, self.employer()
        text = ""
        if app.desk is not None and row is not None:
            view = app.desk.read.employer(row.id, app.clock.today())
            notes = app.desk.read.employer_notes(row.id)
            tasks = app.desk.read.tasks(employer_id=row.id)
            text = card(view, notes, tasks, app.veil)
        self.query_one("#card", Static).update(text)
        self.query_one("#card-pane").scroll_home(animate=False)
        self.redraw_bars()

    @on(DataTable.RowSelected)
    def _to_card(self) -> None:
        self.query_one("#card-pane").focus()

    @on(Input.Changed, "#find")
    def _typed(self) -> None:
        self.show_what_is()

    @on(Input.Submitted, "#find")
    def _found(self) -> None:
        self.query_one(Table).focus()

    def find(self) -> None:
        """Go to the line above the register."""
        self.query_one("#find").focus()

    def leave(self) -> bool:
        """One level out: from the finding line or the card to the register; False at its end."""
        if isinstance(self.focused, DataTable):
            return False
        self.query_one("#find", Input).clear()
        self.query_one(Table).focus()
        return True


def _cells(row: EmployerRow) -> list[Text]:
    return [
        Text("×" if row.do_not_contact else " ", style="bold"),
        cut(row.name),
        cut(row.municipality),
        Text("–" if row.last_contact is None else i18n.day(row.last_contact)),
        Text(str(row.visits), justify="right"),
    ]
