"""The sixth place: what the service achieved over a period, beside the period before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import DataTable, Static

from ipscoach.domain.staff import StaffRole
from ipscoach.i18n import _, say
from ipscoach.sentence import Sentence, Spoken
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.everywhere import EVERYWHERE, GoReports
from ipscoach.tui.commands.reports import REPORTS
from ipscoach.tui.reach import cancelled, told
from ipscoach.tui.screens.place import Place
from ipscoach.tui.screens.reports.source import USUAL_MONTHS, source_of
from ipscoach.tui.widgets.bars import KeyBar, TitleBar
from ipscoach.tui.widgets.caseload_table import WIDE
from ipscoach.tui.widgets.fidelity.figures import span
from ipscoach.tui.widgets.reports.figures import NONE, beside, of
from ipscoach.tui.widgets.reports.groups import GROUPS, Group
from ipscoach.tui.widgets.reports.telling import (
    NONE_HIDDEN,
    Row,
    Smalls,
    change_of,
    telling,
    telling_group,
)
from ipscoach.tui.widgets.table import Table, cut

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.tui.dialogs.reports.period import Asked
    from ipscoach.tui.screens.reports.source import Report, Source

STYLES = Path(__file__).parents[2] / "styles" / "reports.tcss"
VALUE, BEFORE, CHANGE, SCROLL_BAR = 14, 14, 12, 2
FIXED = VALUE + BEFORE + CHANGE + 4 * 2 + SCROLL_BAR
BESIDE = 0.38  # of the width, as styles/reports.tcss has it
INDENT = "  "
PARTS = 4


class ReportsScreen(Place):
    """The measures in groups with value, value before and change; the chosen one in full.

    Reading and counting go on in a worker; until it is done the screen shows what was counted
    before.
    """

    CSS_PATH = STYLES
    AUTO_FOCUS = "#measures"
    here = REPORTS
    BINDINGS: ClassVar[list[BindingType]] = bindings(REPORTS)

    def __init__(self) -> None:
        super().__init__()
        self.source: Source | None = None
        self.report: Report | None = None
        self.counting = False
        self._asked: Asked | None = None
        self._lines: tuple[Group | Row, ...] = ()
        self._width = 0

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        yield TitleBar(GoReports)
        yield Static("", id="head", markup=False)
        with Horizontal():
            yield Table(id="measures")
            with VerticalScroll(id="telling-pane", can_focus=True):
                yield Static("", id="telling", markup=False)
        yield KeyBar(self.here, EVERYWHERE)

    def on_mount(self) -> None:
        """Make the columns."""
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
        table.add_column(_("Measure"), width=max(room - FIXED, 12))
        table.add_column(_("Value"), width=VALUE)
        table.add_column(_("Before"), width=BEFORE)
        table.add_column(_("Change"), width=CHANGE)
        table.move_cursor(row=at)

    # Counting

    @property
    def period(self) -> Period | None:
        """The days asked about: those chosen, or the last year; None for everything."""
        if self._asked is not None:
            return self._asked.period
        if self.source is not None and (found := self.source.periods()) is not None:
            return found[0] if found else None
        from ipscoach.tui.screens.fidelity.source import last_months

        return last_months(self.coach_app.clock.today(), USUAL_MONTHS)

    @property
    def shown_period(self) -> Period | None:
        """The days of the figures on the screen, also while others are being counted."""
        return self.report.now.period if self.report is not None else self.period

    def periods(self) -> list[Period] | None:
        """Return the periods to choose from; None where it may be any."""
        try:
            return self.source.periods() if self.source is not None else None
        except Spoken as fault:
            self.coach_app.tell(fault.sentence, severity="warning")
            return []

    def ask_period(self) -> None:
        """Ask which days: any, or one of those that packs are about."""
        from ipscoach.tui.dialogs.reports.period import Asked, ReportPeriodForm

        app, found = self.coach_app, self.periods()
        if found is None:
            app.push_screen(ReportPeriodForm(self.period), self.choose_period)
            return

        def then(place: int | None) -> None:
            self.choose_period(None if place is None else Asked(found[place]))

        app.choose(_("Which period?"), [span(one) for one in found], then)

    def choose_period(self, asked: Asked | None) -> None:
        """Ask about other days; None leaves them as they are."""
        if asked is not None:
            self._asked = asked
            self.show_what_is()

    def show(self) -> None:
        """Count anew, in a worker; what was counted before stays till then."""
        app = self.coach_app
        if app.desk is None or not self._is_there():
            return
        if self.source is None:
            supervisor = app.role is StaffRole.SUPERVISOR
            self.source = source_of(app.desk, app.veil, app.clock.today(), supervisor=supervisor)
        self.counting = True
        self._say_head()
        self._count(self.source, self.period)

    @work(thread=True, group="report", exclusive=True)
    def _count(self, source: Source, period: Period | None) -> None:
        app = self.coach_app
        try:
            found = source.report(period)
        except Spoken as fault:
            if not cancelled():
                app.call_from_thread(self._failed, fault.sentence)
            return
        if not cancelled():
            app.call_from_thread(self._arrived, found)

    def _failed(self, why: Sentence) -> None:
        """Say that it could not be counted, unless it was locked meanwhile."""
        self.counting = False
        if self._is_there():
            self.report, self._lines = None, ()
            self.query_one(Table).clear()
            self.query_one("#telling", Static).update(say(why))
            self.query_one("#telling-pane").focus()  # an empty list says nothing to Enter
            self._say_head()

    def _is_there(self) -> bool:
        """Say whether the screen still stands: it is taken down piece by piece."""
        found = self.query("#head, #measures, #telling-pane, #telling")
        return self.is_attached and self.coach_app.desk is not None and len(found) == PARTS

    def _arrived(self, found: Report) -> None:
        self.counting = False
        if self._is_there():
            self.report = found
            self._draw()

    # Showing

    @property
    def hides_small(self) -> bool:
        """Whether small numbers are hidden, as the settings say."""
        return self.coach_app.settings.hide_small

    @property
    def smalls(self) -> Smalls:
        """What is hidden for being small: nothing, unless it was asked for."""
        report = self.report
        return report.smalls if report is not None and self.hides_small else NONE_HIDDEN

    def turn_small_numbers(self) -> None:
        """Hide small numbers, or show them again."""
        app = self.coach_app
        app.change_settings(hide_small=not app.settings.hide_small)
        self._draw()

    def _draw(self) -> None:
        report, table = self.report, self.query_one(Table)
        if report is None:
            return
        rows = {one.now.id: one for one in report.rows}
        lines: list[Group | Row] = []
        for group in GROUPS:
            lines += [group, *(rows[id_] for id_ in group.ids if id_ in rows)]
        # At first the cursor is on the first figure, not on the name of its group.
        at = table.cursor_row if self._lines else 1
        self._lines = tuple(lines)
        table.clear()
        for line in self._lines:
            table.add_row(*self._cells(line))
        table.move_cursor(row=min(at, max(len(self._lines) - 1, 0)))
        self._say_head()
        self._tell()

    def _cells(self, line: Group | Row) -> list[Text]:
        if isinstance(line, Group):
            name = cut(_(line.name))
            name.stylize("bold")
            return [name, Text(""), Text(""), Text("")]
        smalls = self.smalls
        earlier = beside(line.before, smalls.before) if line.before is not None else NONE
        return [
            cut(INDENT + say(line.now.label)),
            cut(beside(line.now, smalls.now)),
            cut(earlier),
            cut(change_of(line, smalls)),
        ]

    def _say_head(self) -> None:
        report, today = self.report, self.coach_app.clock.today()
        parts = [self.source.title if self.source is not None else "", of(self.period, today)]
        if self.counting:
            parts.append(_("Counting…"))
        elif report is not None and report.before is not None:
            parts.append(_("before: {period}").format(period=of(report.before.period)))
        if self.hides_small:
            parts.append(_("small numbers hidden"))
        self.query_one("#head", Static).update(" · ".join(part for part in parts if part))
        self.redraw_bars()

    def row(self) -> Row | None:
        """Return the measure under the cursor; None on the name of a group."""
        line = self._line()
        return line if isinstance(line, Row) else None

    def _line(self) -> Group | Row | None:
        at = self.query_one(Table).cursor_row
        return self._lines[at] if 0 <= at < len(self._lines) else None

    @on(DataTable.RowHighlighted)
    @told
    def _moved(self) -> None:
        if self._is_there():
            self.query_one("#telling-pane", VerticalScroll).scroll_home(animate=False)
            self._tell()

    def _tell(self) -> None:
        line, report = self._line(), self.report
        if line is None or report is None:
            return
        before = report.before.period if report.before is not None else None
        words = telling_group(line) if isinstance(line, Group) else None
        if isinstance(line, Row):
            words = telling(line, before, self.smalls)
        if words is not None:
            self.query_one("#telling", Static).update(words)
        self.redraw_bars()

    # Going on

    @on(DataTable.RowSelected)
    def _open(self) -> None:
        self.coach_app.action_command("reports.clients")

    def leave(self) -> bool:
        """From the text of a measure back to the list, first."""
        if not self._lines or not self.query_one("#telling-pane").has_focus:
            return False
        self.query_one(Table).focus()
        return True

    def redraw(self) -> None:
        """Names were hidden or shown: there are none here."""
        self.redraw_bars()

    def forget(self) -> None:
        """Forget what was counted and from what."""
        self.report, self._lines = None, ()
        if self.source is not None:
            self.source.forget()
