"""Commands in the reports, among the clients behind a figure, and at the plots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipscoach.sentence import Sentence, marked
from ipscoach.tui.commands.clients import Back
from ipscoach.tui.commands.command import AnyCommand, Command

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.screens.reports.clients_behind import ClientsBehindScreen
    from ipscoach.tui.screens.reports.plots import PlotsScreen
    from ipscoach.tui.screens.reports.reports import ReportsScreen

COUNTING = Sentence("The figures are still being counted.")


class ShowClients(Command["ReportsScreen"]):
    """Who is behind a figure."""

    id = "reports.clients"
    keys = "enter"
    name = marked("Clients")
    sentence = marked("Show the clients behind the figure, and those left out, with the reason.")

    def impossible(self, app: IpscoachApp, screen: ReportsScreen) -> Sentence | None:
        """There must be clients."""
        row = screen.row()
        if row is None:
            return COUNTING if screen.counting else Sentence("Choose a figure first.")
        if not (row.now.clients or row.now.left_out or any(one.clients for one in row.now.parts)):
            return Sentence("There is no client behind this figure.")
        return None

    def run(self, app: IpscoachApp, screen: ReportsScreen) -> None:
        """Open the list."""
        from ipscoach.tui.screens.reports.clients_behind import ClientsBehindScreen

        row, source = screen.row(), screen.source
        if row is not None and source is not None:
            app.push_screen(ClientsBehindScreen(source, row.now, screen.shown_period))


class ChooseDays(Command["ReportsScreen"]):
    """Which days."""

    id = "reports.period"
    keys = "p"
    name = marked("Period")
    sentence = marked("Choose the days that are counted: months, a year, everything, from to.")

    def impossible(self, app: IpscoachApp, screen: ReportsScreen) -> Sentence | None:
        """Of packs there must be another one."""
        found = screen.periods()
        if found is not None and len(found) < 2:
            return Sentence("All packs are about this period.")
        return None

    def run(self, app: IpscoachApp, screen: ReportsScreen) -> None:
        """Ask for them."""
        screen.ask_period()


class ShowPlots(Command["ReportsScreen"]):
    """Drawn."""

    id = "reports.plots"
    keys = "v"
    name = marked("Plots")
    sentence = marked("See it drawn: from the referral to 26 weeks, caseload, phases, first job.")

    def impossible(self, app: IpscoachApp, screen: ReportsScreen) -> Sentence | None:
        """It must be counted."""
        return COUNTING if screen.report is None else None

    def run(self, app: IpscoachApp, screen: ReportsScreen) -> None:
        """Open the plots."""
        from ipscoach.tui.screens.reports.plots import PlotsScreen

        report, source = screen.report, screen.source
        if report is not None and source is not None:
            app.push_screen(PlotsScreen(report, source.title, screen.smalls.now))


class TurnSmallNumbers(Command["ReportsScreen"]):
    """Whether few people are shown as a number."""

    id = "reports.small"
    keys = "m"
    name = marked("Small numbers")
    sentence = marked(
        "Hide counts of fewer than five, and what would give them away, or show them."
    )

    def run(self, app: IpscoachApp, screen: ReportsScreen) -> None:
        """Hide or show."""
        screen.turn_small_numbers()


class ExportReport(Command["ReportsScreen"]):
    """To a file."""

    id = "reports.export"
    keys = "x"
    name = marked("To a file")
    sentence = marked("Write the report to a file: Excel, CSV, Markdown, web page or PDF.")

    def impossible(self, app: IpscoachApp, screen: ReportsScreen) -> Sentence | None:
        """It must be counted."""
        return COUNTING if screen.report is None else None

    def run(self, app: IpscoachApp, screen: ReportsScreen) -> None:
        """Ask where to."""
        from ipscoach.tui.dialogs.reports.export import ExportReportForm

        if screen.report is not None:
            app.push_screen(ExportReportForm(screen.report, hides_small=screen.hides_small))


class NextPlot(Command["PlotsScreen"]):
    """One plot on."""

    id = "plots.next"
    keys = "full_stop"
    name = marked("Next plot")
    sentence = marked("Go to the next plot.")

    def run(self, app: IpscoachApp, screen: PlotsScreen) -> None:
        """Go there."""
        screen.go(1)


class PlotBefore(Command["PlotsScreen"]):
    """One plot back."""

    id = "plots.before"
    keys = "comma"
    name = marked("Before")
    sentence = marked("Go to the plot before.")

    def run(self, app: IpscoachApp, screen: PlotsScreen) -> None:
        """Go there."""
        screen.go(-1)


class OpenBehind(Command["ClientsBehindScreen"]):
    """One of the clients."""

    id = "reports.open"
    keys = "enter"
    name = marked("Open")
    sentence = marked("Open the chosen client.")

    def impossible(self, app: IpscoachApp, screen: ClientsBehindScreen) -> Sentence | None:
        """A client of one's own must be chosen."""
        return screen.cannot_open()

    def run(self, app: IpscoachApp, screen: ClientsBehindScreen) -> None:
        """Open the client."""
        screen.open_chosen()


REPORTS: tuple[AnyCommand, ...] = (
    Back,
    ShowClients,
    ChooseDays,
    ShowPlots,
    TurnSmallNumbers,
    ExportReport,
)
BEHIND: tuple[AnyCommand, ...] = (Back, OpenBehind)
PLOTS: tuple[AnyCommand, ...] = (Back, NextPlot, PlotBefore)
