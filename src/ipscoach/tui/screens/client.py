"""The second place: one client, with phase stepper, timeline, notes, tasks and profile."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import DataTable, Static, TabbedContent, TabPane

from ipscoach import i18n
from ipscoach.domain.caseload import Status
from ipscoach.i18n import _
from ipscoach.records.views import EntryKind
from ipscoach.tui.commands.client import CLIENT
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.everywhere import EVERYWHERE, GoClient
from ipscoach.tui.screens.place import ClientPlace
from ipscoach.tui.widgets.bars import KeyBar, TitleBar
from ipscoach.tui.widgets.details import details
from ipscoach.tui.widgets.stepper import Stepper
from ipscoach.tui.widgets.stream import Stream
from ipscoach.tui.widgets.tasks import TaskTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ipscoach.records.views import ClientRow, ClientView, TimelineEntry

FILTERS: tuple[EntryKind | None, ...] = (None, *EntryKind)
KIND_NAMES = {
    EntryKind.NOTE: lambda: _("notes"),
    EntryKind.CONTACT: lambda: _("contacts"),
    EntryKind.PHASE: lambda: _("phases"),
    EntryKind.TASK: lambda: _("tasks"),
    EntryKind.JOB: lambda: _("jobs"),
    EntryKind.ABILITATOR: lambda: _("Kykyviisari"),
    EntryKind.STATUS: lambda: _("status"),
}
TABS = ("timeline", "notes", "tasks", "profile")


class ClientScreen(ClientPlace):
    """One client; tabs for the whole story, the notes, the tasks and the profile."""

    CSS_PATH = "../styles/client.tcss"
    AUTO_FOCUS = "#timeline-stream DataTable"
    here = CLIENT
    BINDINGS: ClassVar[list[BindingType]] = bindings(CLIENT)

    def __init__(self, client_id: str, entry_id: str = "") -> None:
        super().__init__()
        self._client_id, self._entry_id = client_id, entry_id
        self._view: ClientView | None = None
        self._filter = 0

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        yield TitleBar(GoClient)
        yield Static("", id="who", markup=False)
        yield Stepper(id="stepper")
        with TabbedContent(initial="timeline"):
            with TabPane(_("Timeline"), id="timeline"):
                yield Static("", id="filter", markup=False)
                yield Stream(id="timeline-stream")
            with TabPane(_("Notes"), id="notes"):
                yield Stream(id="notes-stream")
            with TabPane(_("Tasks"), id="tasks"):
                yield TaskTable(id="task-table")
            with TabPane(_("Profile"), id="profile"), VerticalScroll():
                yield Static("", id="details", markup=False)
        yield KeyBar(self.here, EVERYWHERE)

    def show(self) -> None:
        """Read the client and show what is on the open tab."""
        app = self.coach_app
        if app.desk is None:
            return
        today = app.clock.today()
        view = self._view = app.desk.read.client(self._client_id, today)
        row = view.row
        state = _(row.status.label)
        parts = [app.veil.who(row.name, row.code)]
        parts += [] if app.veil.hidden else [row.code]
        parts += [state] if row.status is not Status.ACTIVE else []
        parts += [_("since {day}").format(day=i18n.day(row.entered))] if row.entered else []
        self.query_one("#who", Static).update(" · ".join(parts))
        self.query_one(Stepper).step(view, today)
        self._show_tab()
        self.redraw_bars()

    def _show_tab(self) -> None:
        app, view = self.coach_app, self._view
        if app.desk is None or view is None:
            return
        if self.tab == "timeline":
            kind = FILTERS[self._filter]
            shown = _("all of it") if kind is None else KIND_NAMES[kind]()
            self.query_one("#filter", Static).update(_("Showing: {what}").format(what=shown))
            self.query_one("#timeline-stream", Stream).show(self._fetch, app.veil)
            if self._entry_id:
                self.query_one("#timeline-stream", Stream).choose(self._entry_id)
                self._entry_id = ""
        elif self.tab == "notes":
            self.query_one("#notes-stream", Stream).show(self._fetch_notes, app.veil)
        elif self.tab == "tasks":
            tasks = app.desk.read.tasks(open_only=False, client_id=self._client_id)
            self.query_one(TaskTable).fill(tasks, app.veil, app.clock.today())
        else:
            self.query_one("#details", Static).update(details(view, app.veil))

    def _fetch(self, after: TimelineEntry | None, count: int) -> Sequence[TimelineEntry]:
        kind = FILTERS[self._filter]
        return self._entries(after, count, None if kind is None else {kind})

    def _fetch_notes(self, after: TimelineEntry | None, count: int) -> Sequence[TimelineEntry]:
        return self._entries(after, count, {EntryKind.NOTE})

    def _entries(
        self, after: TimelineEntry | None, count: int, kinds: set[EntryKind] | None
    ) -> Sequence[TimelineEntry]:
        desk = self.coach_app.desk
        return desk.read.timeline(self._client_id, kinds, count, after) if desk is not None else ()

    @property
    def tab(self) -> str:
        """Which tab is open."""
        return self.query_one(TabbedContent).active

    def turn(self, by: int) -> None:
        """Go some tabs further."""
        tabs = self.query_one(TabbedContent)
        tabs.active = TABS[(TABS.index(tabs.active) + by) % len(TABS)]

    @on(TabbedContent.TabActivated)
    def _turned(self) -> None:
        self._show_tab()
        focus = self.query(f"#{self.tab} DataTable, #{self.tab} VerticalScroll")
        if focus:
            focus.first().focus()
        self.redraw_bars()

    @on(Stream.Chosen)
    def _entry_chosen(self) -> None:
        self.redraw_bars()

    @on(DataTable.RowHighlighted)
    def _task_chosen(self) -> None:
        self.redraw_bars()

    def leave(self) -> bool:
        """From the text of an entry back to the list, first."""
        return any(stream.leave_text() for stream in self.query(Stream))

    def next_filter(self) -> None:
        """Show the next kind of entry."""
        self._filter = (self._filter + 1) % len(FILTERS)
        self._show_tab()

    def client(self) -> ClientRow | None:
        """Return this client."""
        return None if self._view is None else self._view.row

    def chosen_note(self) -> str | None:
        """Return the id of the note under the cursor."""
        if self.tab not in ("timeline", "notes"):
            return None
        entry = self.query_one(f"#{self.tab}-stream", Stream).chosen()
        return entry.id if entry is not None and entry.kind is EntryKind.NOTE else None

    def chosen_task(self) -> str | None:
        """Return the id of the task under the cursor, in the tasks or on the timeline."""
        if self.tab == "tasks":
            task = self.query_one(TaskTable).chosen()
            return None if task is None else task.id
        if self.tab != "timeline":
            return None
        entry = self.query_one("#timeline-stream", Stream).chosen()
        return entry.id if entry is not None and entry.kind is EntryKind.TASK else None

    def turn_task(self) -> None:
        """Mark the chosen task as done, or as open again."""
        app, task_id = self.coach_app, self.chosen_task()
        if task_id is None or app.desk is None:
            return
        today = app.clock.today()
        if app.desk.read.task(task_id).done is None:
            app.carry_out(lambda door: door.complete_task(task_id, today))
        else:
            app.carry_out(lambda door: door.reopen_task(task_id))
