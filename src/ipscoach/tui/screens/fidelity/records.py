"""The records behind an item, and those that were looked at and left out, with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import DataTable, Static

from ipscoach.domain.fidelity.result import Kind, RecordKind
from ipscoach.i18n import _, language, plural, say
from ipscoach.records.acts_words import FIDELITY
from ipscoach.sentence import Sentence, Spoken
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.everywhere import EVERYWHERE, GoFidelity
from ipscoach.tui.commands.fidelity import RECORDS
from ipscoach.tui.screens.fidelity.evidence import STYLES
from ipscoach.tui.screens.place import Place
from ipscoach.tui.widgets.bars import KeyBar, TitleBar
from ipscoach.tui.widgets.fidelity.figures import span
from ipscoach.tui.widgets.table import Table, cut

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.result import Evidence, Record
    from ipscoach.domain.fidelity.scale import Item
    from ipscoach.tui.screens.fidelity.source import Source

STATE, KIND, DAY, WHO, SCROLL_BAR = 10, 12, 11, 18, 2
FIXED = STATE + KIND + DAY + WHO + 5 * 2 + SCROLL_BAR
MOST = 3000
"""So many records are listed, which takes half a second: those of ten coaches' five years are more
than anybody reads."""
TABS = {RecordKind.JOB: "jobs", RecordKind.GUIDING: "network", RecordKind.PROFILE: "profile"}
"""Where a client's screen shows a record; the others stand in the timeline."""


class Line(NamedTuple):
    """A record, and why it was left out; None for one that counts."""

    record: Record
    why: Sentence | None = None


class RecordsScreen(Place):
    """Kind, who, day, what; Enter opens the client where the record stands."""

    CSS_PATH = STYLES
    here = RECORDS
    stays_behind = True
    BINDINGS: ClassVar[list[BindingType]] = bindings(RECORDS)

    def __init__(self, source: Source, item: Item, found: Evidence) -> None:
        super().__init__()
        self._source, self._item, self._found = source, item, found
        self._lines: tuple[Line, ...] = (
            *(Line(record) for record in found.records[-MOST:]),
            *(Line(one.record, one.why) for one in found.left_out[-MOST:]),
        )
        self._drawn: bool | None = None

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        yield TitleBar(GoFidelity)
        yield Static("", id="head", markup=False)
        yield Table(id="records")
        yield Static("", id="record", markup=False)
        yield KeyBar(self.here, EVERYWHERE)

    def on_mount(self) -> None:
        """Make the columns."""
        table = self.query_one(Table)
        table.add_column("", width=STATE)
        table.add_column(_("Record"), width=KIND)
        table.add_column(_("Date"), width=DAY)
        table.add_column(_("Client"), width=WHO)
        table.add_column(_("What"), width=max(self.coach_app.size.width - FIXED, 12))

    def show(self) -> None:
        """Show what was counted; drawn anew only where names were hidden or shown."""
        hidden = self.coach_app.veil.hidden
        if self.coach_app.desk is not None and self._drawn is not hidden:
            if self._drawn is None and self._source.opens:
                self._note_views()
            self._drawn = hidden
            self._fill()
        self._tell()

    def _note_views(self) -> None:
        """Write down whose records are shown."""
        whose = dict.fromkeys(
            line.record.client_id for line in self._lines if line.record.client_id is not None
        )
        if whose:
            detail = f"item {self._item.number}"
            self.coach_app.note_view(*whose, detail=detail, purpose=FIDELITY)

    def _fill(self) -> None:
        found, table = self._found, self.query_one(Table)
        head = f"{self._item.number} {self._item.name.told(language())}"
        counts = [
            plural("{n} record", "{n} records", len(found.records)),
            _("left out: {n}").format(n=len(found.left_out)),
            span(found.period),
        ]
        if max(len(found.records), len(found.left_out)) > MOST:
            counts.append(_("the latest {n} of each are listed").format(n=MOST))
        self.query_one("#head", Static).update(f"{head}\n{' · '.join(counts)}")
        at = table.cursor_row
        table.clear()
        before: str | None = None
        for line in self._lines:
            state = self._state(line)
            table.add_row(*self._cells(line, state if state != before else ""))
            before = state
        table.move_cursor(row=min(at, max(len(self._lines) - 1, 0)))

    def _state(self, line: Line) -> str:
        if line.why is not None:
            return _("Left out")
        return _("Counted") if self._found.kind is Kind.COMPUTED else _("Listed")

    def _cells(self, line: Line, state: str) -> list[Text]:
        record, why = line.record, line.why
        what = why if why is not None else record.what
        return [
            Text(state, style="bold"),
            cut(_(record.kind.label)),
            Text(self._source.when(record.day) if record.day is not None else "–"),
            cut(self._who(record)),
            cut(say(what) if what is not None else ""),
        ]

    def _who(self, record: Record) -> str:
        return self._source.who(record.client_id) if record.client_id is not None else "–"

    @on(DataTable.RowHighlighted)
    def _tell(self) -> None:
        if len(self.query("#records, #record")) < 2:
            return  # being taken down
        line = self.line()
        text = Content("")
        if line is not None:
            record = line.record
            day = self._source.when(record.day) if record.day is not None else _("no day")
            head = f"{_(record.kind.label)} · {day} · {self._who(record)}"
            said = [say(one) for one in (record.what, line.why) if one is not None]
            text = Content("\n").join([Content.styled(head, "bold"), Content(" – ".join(said))])
        self.query_one("#record", Static).update(text)
        self.redraw_bars()

    def line(self) -> Line | None:
        """Return the record under the cursor."""
        at = self.query_one(Table).cursor_row
        return self._lines[at] if 0 <= at < len(self._lines) else None

    def subject(self) -> tuple[str, str] | None:
        """A note is about the client of the chosen record."""
        line = self.line()
        if line is None or line.record.client_id is None or not self._source.opens:
            return None
        return "client", line.record.client_id

    def cannot_open(self) -> Sentence | None:
        """Say why the chosen record cannot be opened; None where it can."""
        line = self.line()
        if line is None:
            return Sentence("Nothing is chosen.")
        if not self._source.opens:
            return Sentence("The records stay with the coach who wrote them.")
        if line.record.client_id is None and line.record.kind not in (
            RecordKind.CONTACT,
            RecordKind.NOTE,
        ):
            return Sentence("This record is about no certain client.")
        return None

    @on(DataTable.RowSelected)
    def _open(self) -> None:
        self.coach_app.action_command("evidence.open")

    def open_chosen(self) -> None:
        """Open the client at the record, or the employer of one that is about no client."""
        line, app = self.line(), self.coach_app
        if line is None:
            return
        record = line.record
        if record.client_id is not None:
            own = record.kind not in (RecordKind.CLIENT, RecordKind.PROFILE)
            tab = TABS.get(record.kind, "timeline")
            app.go_to_client(record.client_id, record.id if own else "", tab)
        else:
            self._open_employer(record)

    def _open_employer(self, record: Record) -> None:
        from ipscoach.tui.screens.employers import EmployersScreen

        app = self.coach_app
        if app.desk is None:
            return
        try:
            if record.kind is RecordKind.CONTACT:
                employer = app.desk.read.contact(record.id).employer_id
            else:
                employer = app.desk.read.note(record.id).employer_id
        except Spoken as fault:
            app.tell(fault.sentence, severity="warning")
            return
        app.push_screen(EmployersScreen(employer))

    def forget(self) -> None:
        """Forget everybody."""
        self._lines = ()
        self._source.forget()
