"""A report drawn: from the referral to 26 weeks, the first job, the caseload, the phases."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from ipscoach.i18n import _
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.everywhere import EVERYWHERE, GoReports
from ipscoach.tui.commands.reports import PLOTS
from ipscoach.tui.screens.place import Place
from ipscoach.tui.screens.reports.reports import STYLES
from ipscoach.tui.widgets.bars import KeyBar, TitleBar
from ipscoach.tui.widgets.reports.figures import of
from ipscoach.tui.widgets.reports.plots import plots

if TYPE_CHECKING:
    from ipscoach.exchange.reports.small_numbers import SmallNumbers
    from ipscoach.tui.screens.reports.source import Report

COUNT = 4
AROUND = 4  # columns that padding and scroll bar take
WIDEST = 110


class PlotsScreen(Place):
    """All plots below one another; two keys go from one to the next."""

    CSS_PATH = STYLES
    AUTO_FOCUS = "#plots"
    here = PLOTS
    BINDINGS: ClassVar[list[BindingType]] = bindings(PLOTS)

    def __init__(self, report: Report, title: str, small: SmallNumbers) -> None:
        """Args: title: whose report it is; empty for one's own."""
        super().__init__()
        self._report: Report | None = report
        self._title, self._small, self._at = title, small, 0

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        yield TitleBar(GoReports)
        yield Static("", id="head", markup=False)
        with VerticalScroll(id="plots", can_focus=True):
            for number in range(COUNT):
                yield Static("", id=f"plot-{number}", markup=False)
        yield KeyBar(self.here, EVERYWHERE)

    def show(self) -> None:
        """Draw."""
        self._draw()

    def on_resize(self) -> None:
        """Draw for the width there is now."""
        self._draw()

    def _draw(self) -> None:
        report = self._report
        if report is None or len(self.query("#plots > Static")) < COUNT:
            return
        days = of(report.now.period, self.coach_app.clock.today())
        head = " · ".join(part for part in (self._title, days) if part)
        self.query_one("#head", Static).update(head)
        width = min(self.coach_app.size.width - AROUND, WIDEST)
        drawn = plots(report.cases, report.now, self._small, width)
        for number, plot in enumerate(drawn):
            title = _("{n} of {count}: {title}").format(n=number + 1, count=COUNT, title=plot.title)
            lines = [Content.styled(title, "bold"), *map(Content, plot.lines)]
            self.query_one(f"#plot-{number}", Static).update(Content("\n").join(lines))
        self.redraw_bars()

    def go(self, by: int) -> None:
        """Go to the next plot, or to the one before."""
        self._at = min(max(self._at + by, 0), COUNT - 1)
        pane = self.query_one("#plots", VerticalScroll)
        pane.scroll_to_widget(self.query_one(f"#plot-{self._at}"), animate=False, top=True)

    def forget(self) -> None:
        """Forget what was counted."""
        self._report = None
