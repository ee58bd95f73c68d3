"""The first place: the caseload against its cap, and who wants the coach's eye."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.timer import Timer
from textual.widgets import DataTable, Static

from ipscoach.i18n import _, plural, say
from ipscoach.sentence import Spoken
from ipscoach.tui.commands.clients import CASELOAD
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.everywhere import EVERYWHERE, GoCaseload
from ipscoach.tui.habits import habits_of
from ipscoach.tui.reach import cancelled, told
from ipscoach.tui.screens.place import ClientPlace, FirstPlace
from ipscoach.tui.widgets.bars import KeyBar, TitleBar
from ipscoach.tui.widgets.caseload_table import ClientTable
from ipscoach.tui.widgets.story import Story

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ipscoach.records.views import CaseloadView, ClientRow, TimelineEntry
    from ipscoach.sentence import Sentence

FURNISH_SECONDS = 0.05
TELL_SECONDS = 0.03


class CaseloadScreen(FirstPlace, ClientPlace):
    """Active clients, the waiting list below, and the chosen client's story beside them."""

    CSS_PATH = "../styles/caseload.tcss"
    AUTO_FOCUS = "#active"
    here = CASELOAD
    BINDINGS: ClassVar[list[BindingType]] = bindings(CASELOAD)

    def __init__(self) -> None:
        super().__init__()
        self._stories: Mapping[str, tuple[TimelineEntry, ...]] = {}
        self._table = "#active"
        self._view: CaseloadView | None = None
        self._furnishing = self._furnished = False
        self._telling: Timer | None = None

    def compose(self) -> ComposeResult:
        """Lay out what the first paint needs; the rest follows it (`_furnish`)."""
        yield TitleBar(GoCaseload)
        yield KeyBar(self.here, EVERYWHERE)
        yield Static("", id="cap", markup=False)
        yield ClientTable(id="active")

    def come_back(self) -> None:
        """Show the caseload anew; the first time `on_mount` has shown it already."""
        if self._furnished:
            self.show_what_is()

    def show(self) -> None:
        """Read the caseload and show it; what was read at opening is not read again."""
        app = self.coach_app
        desk, opened = app.desk, app.opened
        if desk is None or not self.query("#cap, #active"):
            return  # locked, or not laid out yet: `on_mount` shows it
        if opened is not None and opened.caseload is not None:
            self._view, app.opened = opened.caseload, None
        else:
            self._view = desk.read.caseload(app.clock.today())
            if self._furnished:
                app.know_names()
        self.draw_head()
        self.query_one("#active", ClientTable).fill(self._view.active, app.veil)
        if self._furnished:
            self._show_rest()
        elif not self._furnishing:
            self._furnishing = True
            self.set_timer(FURNISH_SECONDS, self._furnish)

    def draw_head(self) -> None:
        """Draw the caseload against its cap, and how old the last backup is where it is old."""
        if self._view is not None and (head := self.query("#cap")):
            line = cap_line(self._view, self.coach_app.nudge, self.coach_app.size.width)
            head.only_one(Static).update(line)

    async def _furnish(self) -> None:
        """Bring in what is not needed for the first paint: 30 ms that nobody waits for."""
        waiting = ClientTable(id="waiting", header=False)
        title = Static("", id="waiting-title", markup=False)
        await self.mount(title, waiting, Static("", id="why", markup=False))
        await self.mount(Story(id="story"), before="#cap")
        # It may have been locked meanwhile.
        self._furnished = self.is_attached and self.coach_app.desk is not None
        if self._furnished:
            self._show_rest()

    @told
    def _show_rest(self) -> None:
        app, view = self.coach_app, self._view
        if app.desk is None or view is None or not self.query(Story):
            return
        self._stories = app.desk.read.stories(app.clock.today())
        app.know_names()
        self._mark_late()
        waiting = self.query_one("#waiting", ClientTable)
        waiting.fill(view.waiting, app.veil)
        waiting.display = bool(view.waiting)
        title = plural("Waiting list: {n} client", "Waiting list: {n} clients", len(view.waiting))
        self.query_one("#waiting-title", Static).update(title)
        if not view.active and not view.waiting:
            self.query_one("#why", Static).update(
                _("No clients yet. Press a to add one, or F7 to bring in a workbook.")
            )
        self.redraw_bars()
        self._tell_story()

    @work(thread=True, group="database", exclusive=True)
    def _mark_late(self) -> None:
        """Ask the agenda who wants the coach's eye: what the first glance could not tell."""
        app = self.coach_app
        if app.desk is None:
            return
        try:
            late = app.desk.follow.agenda.attention(app.clock.today(), habits_of(app.settings))
        except Spoken:
            return  # locked meanwhile, or the file cannot be read: what is shown said so
        if not cancelled():
            app.call_from_thread(self._show_late, late)

    def _show_late(self, late: Mapping[str, tuple[Sentence, ...]]) -> None:
        view = self._view
        if view is None or not self._furnished or self.coach_app.desk is None:
            return
        if not self.query(Story):
            return  # taken down meanwhile
        marked = tuple(row._replace(attention=late.get(row.id, ())) for row in view.active)
        if marked != view.active:
            self._view = view._replace(active=marked)
            self.query_one("#active", ClientTable).fill(marked, self.coach_app.veil)
        self._tell_story()

    def forget(self) -> None:
        """Forget everybody: Textual keeps the first screen for itself after a lock."""
        self._view, self._stories = None, {}
        for table in self.query(ClientTable):
            table.fill((), self.coach_app.veil)
        for text in self.query(Static):
            text.update("")

    def client(self) -> ClientRow | None:
        """Return the client under the cursor."""
        return self.query_one(self._table, ClientTable).chosen()

    @on(DataTable.RowHighlighted)
    def _chosen(self) -> None:
        self.on_descendant_focus()

    def on_descendant_focus(self) -> None:
        """The table with the cursor is the one that counts."""
        if isinstance(self.focused, ClientTable):
            self._table = f"#{self.focused.id}"
            if (row := self.client()) is not None:
                self.coach_app.chosen_client = row.id
            # The cursor is painted first; a held key tells only the story it stops at.
            if self._telling is not None:
                self._telling.stop()
            self._telling = self.set_timer(TELL_SECONDS, self._tell_story)

    def _tell_story(self) -> None:
        row = self.client()
        if row is None or not self._furnished:
            return
        veil = self.coach_app.veil
        why = " ".join(say(reason) for reason in row.attention)
        self.query_one("#why", Static).update(f"! {why}" if why else "", layout=False)
        self.query_one(Story).tell(row, self._stories.get(row.id, ()), veil)

    @on(DataTable.RowSelected)
    def _open(self) -> None:
        row = self.client()
        if row is not None:
            self.coach_app.go_to_client(row.id)


def cap_line(view: CaseloadView, nudge: str, width: int) -> str:
    """Draw the caseload against its cap: ■■■■■■■■■□ 9 of 10 active.

    Args:
        view: the caseload.
        nudge: what is to be said besides, such as an old backup; it is never cut off.
        width: how many columns there are.
    """
    active, cap = len(view.active), view.coach.cap
    bar = "■" * active + "□" * (cap - active)
    parts = [
        _("{active} of {cap} active").format(active=active, cap=cap),
        _("full") if active >= cap else "",
        plural("{n} closed", "{n} closed", view.closed_count),
        nudge,
    ]
    for shown in (parts, [*parts[:2], nudge]):
        line = f" {bar} " + " · ".join(filter(None, shown))
        if cell_len(line) <= width:
            break
    return line
