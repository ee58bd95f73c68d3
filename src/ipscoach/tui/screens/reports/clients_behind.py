"""The clients behind a figure: those counted, those beside it, and those left out, with reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import DataTable, Static

from ipscoach.domain.outcomes import definitions
from ipscoach.i18n import _, plural, say
from ipscoach.sentence import Sentence, marked
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.everywhere import EVERYWHERE, GoReports
from ipscoach.tui.commands.reports import BEHIND
from ipscoach.tui.reach import told
from ipscoach.tui.screens.place import Place
from ipscoach.tui.screens.reports.reports import STYLES
from ipscoach.tui.screens.reports.source import FOR_NOBODY
from ipscoach.tui.widgets.bars import KeyBar, TitleBar
from ipscoach.tui.widgets.reports.figures import of
from ipscoach.tui.widgets.table import Table, cut

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.domain.outcomes.measure import Measure
    from ipscoach.tui.screens.reports.source import Source

STATE, WHO, SCROLL_BAR = 13, 24, 2
FIXED = STATE + WHO + 3 * 2 + SCROLL_BAR
MOST = 3000
"""So many clients of each kind are listed: more, nobody reads."""
COUNTED, BESIDE, LEFT_OUT = marked("Counted"), marked("Not counted"), marked("Left out")
STEPS = frozenset({definitions.FUNNEL.id})
"""Measures whose parts are steps: who reached a later one is in all those before it."""


class Line(NamedTuple):
    """A client: counted or not, and in which parts, or why left out."""

    client_id: str
    state: str
    what: tuple[Sentence, ...] = ()


def lines(found: Measure) -> tuple[Line, ...]:
    """Return the clients behind a measure, those of its other parts, and those left out."""
    belongs: dict[str, list[Sentence]] = {}
    for part in found.parts:
        for client in part.clients:
            mine = belongs.setdefault(client, [])
            if found.id in STEPS:
                mine.clear()
            mine.append(part.label)
    counted = set(found.clients)
    out = {one.client_id for one in found.left_out}
    beside = [client for client in belongs if client not in counted | out]
    return (
        *(Line(one, COUNTED, tuple(belongs.get(one, ()))) for one in found.clients[:MOST]),
        *(Line(one, BESIDE, tuple(belongs[one])) for one in beside[:MOST]),
        *(Line(one.client_id, LEFT_OUT, (one.why,)) for one in found.left_out[:MOST]),
    )


class ClientsBehindScreen(Place):
    """State, client, part or reason; Enter opens the client."""

    CSS_PATH = STYLES
    here = BEHIND
    stays_behind = True
    BINDINGS: ClassVar[list[BindingType]] = bindings(BEHIND)

    def __init__(self, source: Source, found: Measure, period: Period | None) -> None:
        super().__init__()
        self._source, self._found, self._period = source, found, period
        self._lines = lines(found)
        self._drawn: bool | None = None

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        yield TitleBar(GoReports)
        yield Static("", id="head", markup=False)
        yield Table(id="clients")
        yield Static("", id="behind", markup=False)
        yield KeyBar(self.here, EVERYWHERE)

    def on_mount(self) -> None:
        """Make the columns."""
        table = self.query_one(Table)
        table.add_column("", width=STATE)
        table.add_column(_("Client"), width=WHO)
        table.add_column(_("Why"), width=max(self.coach_app.size.width - FIXED, 12))

    def show(self) -> None:
        """Show what was counted; drawn anew only where names were hidden or shown."""
        hidden = self.coach_app.veil.hidden
        if self.coach_app.desk is not None and self._drawn is not hidden:
            self._drawn = hidden
            self._fill()
        self._tell()

    def _fill(self) -> None:
        found, table = self._found, self.query_one(Table)
        counts = [
            plural("{n} client", "{n} clients", len(found.clients)),
            _("left out: {n}").format(n=len(found.left_out)),
            of(self._period, self.coach_app.clock.today()),
            *(say(one) for one in found.remarks if one.template == FOR_NOBODY.template),
        ]
        self.query_one("#head", Static).update(f"{say(found.label)}\n{' · '.join(counts)}")
        at = table.cursor_row
        table.clear()
        before = ""
        for line in self._lines:
            table.add_row(
                Text(_(line.state) if line.state != before else "", style="bold"),
                cut(self._source.who(line.client_id)),
                cut(_what(line)),
            )
            before = line.state
        table.move_cursor(row=min(at, max(len(self._lines) - 1, 0)))

    @on(DataTable.RowHighlighted)
    @told
    def _tell(self) -> None:
        if len(self.query("#clients, #behind")) < 2 or self.coach_app.desk is None:
            return  # being taken down
        line = self.line()
        if line is not None:
            head = f"{self._source.who(line.client_id)} · {_(line.state)}"
            self.query_one("#behind", Static).update(
                "\n".join(part for part in (head, _what(line)) if part)
            )
        self.redraw_bars()

    def line(self) -> Line | None:
        """Return the client under the cursor."""
        at = self.query_one(Table).cursor_row
        return self._lines[at] if 0 <= at < len(self._lines) else None

    def subject(self) -> tuple[str, str] | None:
        """A note is about the chosen client."""
        line = self.line()
        return ("client", line.client_id) if line is not None and self._source.opens else None

    def cannot_open(self) -> Sentence | None:
        """Say why the chosen client cannot be opened; None where one can."""
        if self.line() is None:
            return Sentence("Nothing is chosen.")
        if not self._source.opens:
            return Sentence("The records stay with the coach who wrote them.")
        return None

    @on(DataTable.RowSelected)
    def _open(self) -> None:
        self.coach_app.action_command("reports.open")

    def open_chosen(self) -> None:
        """Open the client."""
        line = self.line()
        if line is not None:
            self.coach_app.go_to_client(line.client_id)

    def forget(self) -> None:
        """Forget everybody."""
        self._lines = ()
        self._source.forget()


def _what(line: Line) -> str:
    return ", ".join(map(say, line.what))
