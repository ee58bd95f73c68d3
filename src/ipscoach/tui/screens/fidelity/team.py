"""The first place of a supervisor's file: the team, as the coaches' packs tell of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import DataTable, Static

from ipscoach.domain.fidelity.team import of_period, periods
from ipscoach.domain.fidelity.team_rows import team_rows
from ipscoach.domain.staff import StaffRole
from ipscoach.i18n import _, plural
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.supervisor import SUPERVISOR, GoTeam
from ipscoach.tui.commands.team import TEAM
from ipscoach.tui.reach import told
from ipscoach.tui.screens.place import FirstPlace
from ipscoach.tui.widgets.bars import KeyBar, TitleBar
from ipscoach.tui.widgets.caseload_table import WIDE
from ipscoach.tui.widgets.fidelity.figures import span
from ipscoach.tui.widgets.fidelity.team_figures import known_since
from ipscoach.tui.widgets.fidelity.team_table import WORDS, TeamTable

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.records.fidelity.views import PackView

FURNISH_SECONDS = 0.05
EDGE = 4
"""Columns of the words that are border, padding and scroll bar."""


class TeamScreen(FirstPlace):
    """A row a coach for one period, the service's last; the chosen one in words beside or below.

    The newest period is shown unless another is chosen. Only figures beside the packs are read
    for it, never what is in them.
    """

    CSS_PATH = "../../styles/team.tcss"
    AUTO_FOCUS = "#team"
    whose = StaffRole.SUPERVISOR
    here = TEAM
    BINDINGS: ClassVar[list[BindingType]] = bindings(TEAM)

    def __init__(self) -> None:
        super().__init__()
        self._packs: tuple[PackView, ...] = ()
        self._shown: tuple[PackView, ...] = ()
        self._chosen: Period | None = None
        self._furnishing = self._furnished = False

    def compose(self) -> ComposeResult:
        """Lay out what the first paint needs; the words follow it (`_furnish`)."""
        yield TitleBar(GoTeam)
        yield KeyBar(self.here, SUPERVISOR)
        yield Static("", id="head", markup=False)
        yield TeamTable(id="team")

    def come_back(self) -> None:
        """Show the team anew; the first time `on_mount` has shown it already."""
        if self._furnished:
            super().come_back()

    def show(self) -> None:
        """Read the packs' figures and show them; what was read at opening is not read again."""
        app = self.coach_app
        if app.desk is None or not self.query("#team"):
            return  # locked, or not laid out yet: `on_mount` shows it
        if app.opened is not None and app.opened.team is not None:
            self._packs, app.opened = app.opened.team, None
        else:
            self._packs = tuple(app.desk.fidelity.packs())
        self._draw()
        if not self._furnishing:
            self._furnishing = True
            self.set_timer(FURNISH_SECONDS, self._furnish)

    async def _furnish(self) -> None:
        """Bring in the words, for which the first paint does not wait."""
        pane = VerticalScroll(Static("", id="words", markup=False), id="words-pane", can_focus=True)
        await self.mount(pane)
        # It may have been locked meanwhile.
        self._furnished = self.is_attached and self.coach_app.desk is not None
        if self._furnished:
            self._offer_table()
            self._tell()

    # Which packs are shown

    def periods(self) -> list[Period]:
        """Return the periods that packs are about, the latest first."""
        return periods(self._packs)

    @property
    def period(self) -> Period | None:
        """The period that is shown: the chosen one, else the latest; None without packs."""
        found = self.periods()
        if self._chosen in found:
            return self._chosen
        return found[0] if found else None

    def choose_period(self, period: Period | None) -> None:
        """Show another period; None leaves it as it is."""
        if period is not None:
            self._chosen = period
            self._draw()

    def pack(self) -> PackView | None:
        """Return the chosen coach's pack; None on the service's line, and where none is."""
        return self.query_one(TeamTable).pack()

    # Showing

    def _draw(self) -> None:
        period = self.period
        self._shown = tuple(of_period(self._packs, period)) if period is not None else ()
        self.draw_head()
        table = self.query_one(TeamTable)
        table.fill(team_rows(self._shown))
        self._offer_table()
        self._tell()

    def draw_head(self) -> None:
        """Draw the period and how many coaches it has, and how old the last backup is."""
        period = self.period
        coaches = plural("{n} coach", "{n} coaches", len(self._shown))
        head = f"{span(period)} · {coaches}" if period is not None else _("The team")
        parts = filter(None, (head, self.coach_app.nudge))
        self.query_one("#head", Static).update(" · ".join(parts))

    def _offer_table(self) -> None:
        """Hide the table while it is empty: Enter in it would do nothing and say nothing."""
        table = self.query_one(TeamTable)
        was, table.display = table.display, bool(self._shown)
        if not self._shown:
            self.query("#words-pane").focus()
        elif not was:
            table.focus()

    @told
    def _tell(self) -> None:
        if not self._furnished or self.coach_app.desk is None or not self.query("#words"):
            return
        from ipscoach.tui.widgets.fidelity.team_words import coach_words, no_packs, service_words

        table, words = self.query_one(TeamTable), self.query_one("#words", Static)
        pack = table.pack()
        width = self.coach_app.size.width
        room = (WORDS if width >= WIDE else width) - EDGE
        if not self._shown:
            words.update(no_packs())
        elif pack is None:
            words.update(service_words(table.rows_shown[-1], self._shown, self._missing(), room))
        else:
            row = table.rows_shown[table.cursor_row]
            since = known_since(self._packs, pack.key)
            words.update(coach_words(row, pack, since, room))
        self.redraw_bars()

    def _missing(self) -> list[str]:
        """Return the coaches who gave packs of other periods only."""
        here = {pack.coach for pack in self._shown}
        return sorted({pack.coach for pack in self._packs} - here)

    @on(DataTable.RowHighlighted)
    def _moved(self) -> None:
        for pane in self.query("#words-pane"):
            pane.scroll_home(animate=False)
        self._tell()

    def on_resize(self) -> None:
        """The line of weeks has another length now."""
        self._tell()

    # Going on

    @on(DataTable.RowSelected)
    def _open(self) -> None:
        self.coach_app.action_command("team.open")

    def leave(self) -> bool:
        """From the words back to the table; this is the outermost place."""
        if self._shown:
            self.query_one(TeamTable).focus()
        return True

    def forget(self) -> None:
        """Forget everybody: Textual keeps the first screen for itself after a lock."""
        self._packs = self._shown = ()
        for table in self.query(TeamTable):
            table.fill(())
        for text in self.query(Static):
            text.update("")
