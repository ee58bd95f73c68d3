"""The second place: one client, with phase stepper, the whole story, plan, jobs and network."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static, TabbedContent, TabPane

from ipscoach import i18n
from ipscoach.domain.agenda.duties import State
from ipscoach.domain.caseload import Status
from ipscoach.i18n import _
from ipscoach.records.views import EntryKind
from ipscoach.tui.commands.client import CLIENT
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.everywhere import EVERYWHERE, GoClient
from ipscoach.tui.entries import Chosen, of_timeline
from ipscoach.tui.habits import habits_of, sections_of
from ipscoach.tui.screens.place import ClientPlace
from ipscoach.tui.widgets import jobs, network, plan, results
from ipscoach.tui.widgets.bars import KeyBar, TitleBar
from ipscoach.tui.widgets.caseload_table import WIDE
from ipscoach.tui.widgets.details import details
from ipscoach.tui.widgets.ledger import Entry, Ledger
from ipscoach.tui.widgets.stepper import Stepper
from ipscoach.tui.widgets.stream import Stream

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ipscoach.records.desk import Desk
    from ipscoach.records.views import ClientRow, ClientView, TimelineEntry

FILTERS: tuple[EntryKind | None, ...] = (None, *EntryKind)
MARKS = 2
TABS = ("timeline", "notes", "plan", "jobs", "network", "abilitator", "profile")


class Tabs(TabbedContent):
    """Tabs that turn by our keys alone."""

    def on_tab_pane_focused(self, event: TabPane.Focused) -> None:
        """Stay: a late word of a tab that was left would turn the tabs back to it."""
        event.prevent_default()
        event.stop()


class ClientScreen(ClientPlace):
    """One client; a tab for the whole story, and one for each kind of thing to work at."""

    CSS_PATH = "../styles/client.tcss"
    AUTO_FOCUS = "#timeline-stream DataTable"
    here = CLIENT
    BINDINGS: ClassVar[list[BindingType]] = bindings(CLIENT)

    def __init__(self, client_id: str, entry_id: str = "", tab: str = "timeline") -> None:
        super().__init__()
        self._client_id, self._entry_id, self._first = client_id, entry_id, tab
        self._view: ClientView | None = None
        self._filter = 0
        self._noted: date | None = None

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        yield TitleBar(GoClient)
        yield Static("", id="who", markup=False)
        yield Stepper(id="stepper")
        yield Static("", id="marks", markup=False)
        with Tabs(initial=self._first):
            with TabPane(_("Timeline"), id="timeline"):
                yield Static("", id="filter", markup=False)
                yield Stream(id="timeline-stream")
            with TabPane(_("Notes"), id="notes"):
                yield Stream(id="notes-stream")
            with TabPane(_("Plan"), id="plan"):
                yield Ledger(
                    plan.columns(), _("No goal and no task yet. Press a to add."), id="plan-list"
                )
            with TabPane(_("Jobs"), id="jobs"):
                yield Ledger(jobs.columns(), _("No job yet. Press a to add one."), id="jobs-list")
            with TabPane(_("Network"), id="network"):
                yield Ledger(
                    network.columns(self.coach_app.size.width >= WIDE),
                    _("Nobody yet. Press a to add a person or a consent, or to guide onward."),
                    id="network-list",
                )
            with TabPane(_("Kykyviisari"), id="abilitator"):
                yield Ledger(
                    results.columns(), _("No result yet. Press a to add."), id="abilitator-list"
                )
            with TabPane(_("Profile"), id="profile"), VerticalScroll():
                yield Static("", id="details", markup=False)
        yield KeyBar(self.here, EVERYWHERE)

    def show(self) -> None:
        """Read the client and show what is on the open tab."""
        app = self.coach_app
        if app.desk is None:
            return
        today = app.clock.today()
        app.know_names()
        view = self._view = app.desk.read.client(self._client_id, today)
        row = view.row
        state = _(row.status.label)
        parts = [app.veil.who(row.name, row.code)]
        parts += [] if app.veil.hidden else [row.code]
        parts += [state] if row.status is not Status.ACTIVE else []
        parts += [_("since {day}").format(day=i18n.day(row.entered))] if row.entered else []
        self.query_one("#who", Static).update(" · ".join(parts))
        self.query_one(Stepper).step(view, today)
        marks = self.query_one("#marks", Static)
        marks.update("\n".join(found := self._marks()))
        marks.display = bool(found)
        self._show_tab()
        self.redraw_bars()
        # Another tab, or coming back from a form, is no new opening; another day is.
        if self._noted != today:
            self._noted = today
            app.note_view(self._client_id)

    def _show_tab(self) -> None:
        app, view = self.coach_app, self._view
        if app.desk is None or view is None:
            return
        if self.tab == "timeline":
            kind = FILTERS[self._filter]
            shown = _("all of it") if kind is None else _(kind.label)
            self.query_one("#filter", Static).update(_("Showing: {what}").format(what=shown))
            self.query_one("#timeline-stream", Stream).show(self._fetch, app.veil)
            if self._entry_id:
                self.query_one("#timeline-stream", Stream).choose(self._entry_id)
                self._entry_id = ""
        elif self.tab == "notes":
            self.query_one("#notes-stream", Stream).show(self._fetch_notes, app.veil)
        elif self.tab == "profile":
            self.query_one("#details", Static).update(details(view, app.veil))
        else:
            ledger = self.query_one(f"#{self.tab}-list", Ledger)
            ledger.fill(self._ledger(app.desk))
            if self._entry_id:
                ledger.choose(self._entry_id)
                self._entry_id = ""

    def _ledger(self, desk: Desk) -> list[Entry]:
        """Read what the open tab lists."""
        app, id_ = self.coach_app, self._client_id
        veil, today = app.veil, app.clock.today()
        match self.tab:
            case "plan":
                tasks = desk.read.tasks(open_only=False, client_id=id_)
                return plan.entries(desk.follow.plan.goals(id_), tasks, veil, today)
            case "jobs":
                return jobs.entries(desk.follow.plan.jobs(id_), veil, today)
            case "network":
                around = desk.follow.network
                consents = around.consents(id_, today)
                return network.entries(around.network(id_), consents, around.guidings(id_), veil)
            case _:
                return results.entries(desk.follow.plan.results(id_), sections_of(app.settings))

    def _marks(self) -> list[str]:
        """Say what matters wherever one looks: consents that hold no longer, what is overdue."""
        app = self.coach_app
        if app.desk is None:
            return []
        today = app.clock.today()
        consents = app.desk.follow.network.consents(self._client_id, today)
        found = [
            _("Consent {state}: {whom}").format(
                state=_(consent.state.label), whom=app.veil.text(consent.to_whom)
            )
            for consent in network.broken(consents)
        ]
        late = [
            item
            for item in app.desk.follow.agenda.agenda(today, habits_of(app.settings))
            if item.client_id == self._client_id and item.state is State.OVERDUE
        ]
        if late:
            what = ", ".join(dict.fromkeys(_(item.kind.label) for item in late))
            found.append(_("Overdue: {what}").format(what=what))
        return [f"! {mark}" for mark in found[:MARKS]]

    def _fetch(self, after: TimelineEntry | None, count: int) -> Sequence[TimelineEntry]:
        kind = FILTERS[self._filter]
        return self._entries(after, count, None if kind is None else {kind})

    def _fetch_notes(self, after: TimelineEntry | None, count: int) -> Sequence[TimelineEntry]:
        return self._entries(after, count, {EntryKind.NOTE, EntryKind.MEETING})

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

    @on(Ledger.Chosen)
    def _record_chosen(self) -> None:
        self.redraw_bars()

    def leave(self) -> bool:
        """From the text of an entry back to the list, first."""
        lists = (*self.query(Stream), *self.query(Ledger))
        return any(one.leave_text() for one in lists)

    def next_filter(self) -> None:
        """Show the next kind of entry."""
        self._filter = (self._filter + 1) % len(FILTERS)
        self._show_tab()

    def client(self) -> ClientRow | None:
        """Return this client."""
        return None if self._view is None else self._view.row

    def chosen(self) -> Chosen | None:
        """Return what is under the cursor of the open tab."""
        if self.tab in ("timeline", "notes"):
            return of_timeline(self.query_one(f"#{self.tab}-stream", Stream).chosen())
        if self.tab == "profile":
            return None
        entry = self.query_one(f"#{self.tab}-list", Ledger).chosen()
        return None if entry is None else Chosen(entry.kind, entry.id)

    def entry_chosen(self) -> bool:
        """Say whether anything is under the cursor, were it only to be read."""
        if self.tab in ("timeline", "notes"):
            return self.query_one(f"#{self.tab}-stream", Stream).chosen() is not None
        return self.chosen() is not None

    def chosen_note(self) -> str | None:
        """Return the id of the note under the cursor."""
        what = self.chosen()
        return what.id if what is not None and what.kind == "note" else None
