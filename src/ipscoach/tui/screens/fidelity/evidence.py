"""The fifth place: what the coach's own records tell of each item of a fidelity scale."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.timer import Timer
from textual.widgets import DataTable, Static

from ipscoach.domain.fidelity.result import Kind
from ipscoach.domain.fidelity.suggestion import NOTHING, suggestion
from ipscoach.i18n import _, language, plural, say
from ipscoach.sentence import Sentence, Spoken
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.everywhere import EVERYWHERE, GoFidelity
from ipscoach.tui.commands.fidelity import EVIDENCE
from ipscoach.tui.reach import cancelled
from ipscoach.tui.screens.fidelity.source import USUAL_MONTHS, CoachSource, last_months
from ipscoach.tui.screens.place import Place
from ipscoach.tui.widgets.bars import KeyBar, TitleBar
from ipscoach.tui.widgets.caseload_table import WIDE
from ipscoach.tui.widgets.fidelity.figures import in_short, span, suggested
from ipscoach.tui.widgets.fidelity.telling import UNKNOWN, Course, Row, telling
from ipscoach.tui.widgets.table import Table, cut, number

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.choices import Choices
    from ipscoach.domain.fidelity.result import Evidence
    from ipscoach.domain.fidelity.scale import Scale
    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.exchange.fidelity.scale_files import Scales
    from ipscoach.tui.screens.fidelity.source import Source

STYLES = Path(__file__).parents[2] / "styles" / "evidence.tcss"
NUMBER, VALUE, SUGGESTED, SCROLL_BAR = 2, 19, 11, 2
FIXED = NUMBER + VALUE + SUGGESTED + 4 * 2 + SCROLL_BAR
BESIDE = 0.44  # of the width, as styles/evidence.tcss has it
TELL_SECONDS = 0.03
REFUSED_SHOWN = 2
PARTS = 5


class EvidenceScreen(Place):
    """The items of a scale with value and suggestion; the chosen one in full beside or below.

    A source of one's own makes it the evidence of others. Reading and counting go on in a
    worker; until it is done the screen shows what was counted before.
    """

    CSS_PATH = STYLES
    AUTO_FOCUS = "#items"
    here = EVIDENCE
    BINDINGS: ClassVar[list[BindingType]] = bindings(EVIDENCE)

    def __init__(self, source: Source | None = None) -> None:
        super().__init__()
        self.source = source
        self.counting = False
        self._chosen_period: Period | None = None
        self._wanted: tuple[str, str] | None = None
        self._scales: Scales | None = None
        self._evidence: tuple[Evidence, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._counted: tuple[Period, Choices] | None = None
        self._courses: dict[int, Course] = {}
        self._following: Timer | None = None
        self._width = 0

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        yield TitleBar(GoFidelity)
        yield Static("", id="head", markup=False)
        yield Static("", id="refused", markup=False)
        with Horizontal():
            yield Table(id="items")
            with VerticalScroll(id="telling-pane", can_focus=True):
                yield Static("", id="telling", markup=False)
        yield KeyBar(self.here, EVERYWHERE)

    def on_mount(self) -> None:
        """Make the columns."""
        self.query_one("#refused").display = False
        self._make_columns()

    def on_resize(self) -> None:
        """Give the names the room there is now."""
        if self._width != self.coach_app.size.width and self._is_there():
            self._make_columns()
            self._draw()

    def _make_columns(self) -> None:
        table, width = self.query_one(Table), self.coach_app.size.width
        self._width = width
        room = width - round(width * BESIDE) - 1 if width >= WIDE else width
        at = table.cursor_row
        table.clear(columns=True)
        table.add_column("", width=NUMBER)
        table.add_column(_("Item"), width=max(room - FIXED, 12))
        table.add_column(_("Value"), width=VALUE)
        table.add_column(_("Suggests"), width=SUGGESTED)
        table.move_cursor(row=at)

    # Counting

    @property
    def period(self) -> Period:
        """The days asked about: those chosen, or the last six months."""
        return self._chosen_period or last_months(self.coach_app.clock.today(), USUAL_MONTHS)

    def choose_period(self, period: Period | None) -> None:
        """Ask about other days; None leaves them as they are."""
        if period is not None:
            self._chosen_period = period
            self.show_what_is()

    def show(self) -> None:
        """Count anew, in a worker; what was counted before stays till then."""
        from ipscoach.exchange.fidelity.settled import choices_of

        app = self.coach_app
        if app.desk is None or not self._is_there():
            return
        if self.source is None:
            self.source = CoachSource(app.desk, app.veil, app.clock.today())
        self.counting = True
        self._say_head(_("Counting…"))
        self._count(self.source, self.period, choices_of(app.settings))

    @work(thread=True, group="evidence", exclusive=True)
    def _count(self, source: Source, period: Period, choices: Choices) -> None:
        from ipscoach.exchange.fidelity.scale_files import load_scales

        app = self.coach_app
        try:
            found = source.evidence(period, choices)
        except Spoken as fault:
            if not cancelled():
                app.call_from_thread(self._failed, fault.sentence)
            return
        scales = load_scales(app.home.scales)
        if not cancelled():
            app.call_from_thread(self._arrived, found, scales, (period, choices))

    def _failed(self, why: Sentence) -> None:
        """Say that it could not be read, unless it was locked meanwhile."""
        self.counting = False
        if self._is_there():
            self._say_head(say(why))

    def _is_there(self) -> bool:
        """Say whether the screen still stands: it is taken down piece by piece."""
        found = self.query("#head, #refused, #items, #telling-pane, #telling")
        return self.is_attached and self.coach_app.desk is not None and len(found) == PARTS

    def _arrived(
        self, found: tuple[Evidence, ...], scales: Scales, counted: tuple[Period, Choices]
    ) -> None:
        self.counting = False
        if not self._is_there():
            return
        self._evidence, self._scales, self._counted = found, scales, counted
        self._courses = {}
        self._draw()

    # Showing

    @property
    def scale(self) -> Scale | None:
        """The scale that is shown: the chosen one, or IPS-25; None before any was read."""
        if self._scales is None:
            return None
        from ipscoach.exchange.fidelity.scale_files import USUAL

        chosen = [one for one in self._scales.scales if one.key == self._wanted]
        return chosen[0] if chosen else self._scales.find(USUAL)

    def _draw(self) -> None:
        scale, table = self.scale, self.query_one(Table)
        if scale is None or self.source is None:
            return
        belongs = {one.item: one for one in self._evidence}
        found = [(item, belongs.get(item.evidence or 0)) for item in scale.items]
        coaches = self.source.coaches
        self._rows = tuple(
            Row(item, one, suggestion(item, one, coaches) if one is not None else NOTHING)
            for item, one in found
        )
        at = table.cursor_row
        table.clear()
        for row in self._rows:
            table.add_row(*_cells(row))
        table.move_cursor(row=min(at, max(len(self._rows) - 1, 0)))
        self._say_head(scale.name.told(language()))
        self._say_refused()
        self._tell()

    def _say_head(self, last: str) -> None:
        title = self.source.title if self.source is not None else ""
        parts = [span(self.period), title, last]
        self.query_one("#head", Static).update(" · ".join(part for part in parts if part))

    def _say_refused(self) -> None:
        refused = self._scales.refused if self._scales is not None else ()
        lines = [
            say(Sentence("The scale file {name} was left out. {why}", name=file.name, why=file.why))
            for file in refused[:REFUSED_SHOWN]
        ]
        if more := len(refused[REFUSED_SHOWN:]):
            lines.append(
                plural("{n} more file was left out.", "{n} more files were left out.", more)
            )
        place = self.query_one("#refused", Static)
        place.update("\n".join(f"! {line}" for line in lines))
        place.display = bool(lines)

    def row(self) -> Row | None:
        """Return the item under the cursor."""
        at = self.query_one(Table).cursor_row
        return self._rows[at] if 0 <= at < len(self._rows) else None

    @on(DataTable.RowHighlighted)
    def _moved(self) -> None:
        if self._is_there():
            self.query_one("#telling-pane", VerticalScroll).scroll_home(animate=False)
            self._tell()

    def _tell(self) -> None:
        row, source = self.row(), self.source
        if row is None or source is None:
            return
        course = self._courses.get(row.item.number) if source.follows else UNKNOWN
        self.query_one("#telling", Static).update(telling(row, source.coaches, course))
        self.redraw_bars()
        if self._following is not None:
            self._following.stop()
        if course is None and row.found is not None and row.found.kind is Kind.COMPUTED:
            # A held key counts the months of the item only that it stops at.
            self._following = self.set_timer(TELL_SECONDS, self._follow)

    def _follow(self) -> None:
        if not self._is_there():
            return
        row, source, counted = self.row(), self.source, self._counted
        if row is not None and row.found is not None and source is not None and counted is not None:
            self._count_course(source, row.item.number, row.found.item, counted)

    @work(thread=True, group="course", exclusive=True)
    def _count_course(
        self, source: Source, shown: int, item: int, counted: tuple[Period, Choices]
    ) -> None:
        app, (period, choices) = self.coach_app, counted
        try:
            trend = source.trend(item, period, choices)
            course = Course(trend, source.moves(item, period, choices))
        except Spoken:
            return  # locked meanwhile, or the file cannot be read: what is shown stays
        if not cancelled():
            app.call_from_thread(self._followed, shown, course, counted)

    def _followed(self, shown: int, course: Course, counted: tuple[Period, Choices]) -> None:
        if not self._is_there() or counted is not self._counted:
            return  # another period is asked about by now
        self._courses[shown] = course
        row = self.row()
        if row is not None and row.item.number == shown:
            self._tell()

    # Going on

    @on(DataTable.RowSelected)
    def _open(self) -> None:
        self.coach_app.action_command("evidence.records")

    def leave(self) -> bool:
        """From the text of an item back to the list, first."""
        if not self.query_one("#telling-pane").has_focus:
            return False
        self.query_one(Table).focus()
        return True

    def scales(self) -> tuple[Scale, ...]:
        """Return the scales there are to choose from."""
        return self._scales.scales if self._scales is not None else ()

    def choose_scale(self, place: int | None) -> None:
        """Show the items of another scale; its evidence is counted already."""
        if place is not None and place < len(self.scales()):
            self._wanted = self.scales()[place].key
            self._courses = {}
            self._draw()

    def redraw(self) -> None:
        """Names were hidden or shown: there are none here."""
        self.redraw_bars()

    def forget(self) -> None:
        """Forget what was counted and from what."""
        self._evidence, self._rows, self._courses = (), (), {}
        if self.source is not None:
            self.source.forget()


def _cells(row: Row) -> list[Text]:
    return [
        number(row.item.number),
        cut(row.item.name.told(language())),
        cut(in_short(row.found, row.item)),
        cut(suggested(row.found, row.hint)),
    ]
