"""A client's story as a list on the left and the chosen entry, whole, on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import DataTable, Static

from ipscoach import i18n
from ipscoach.i18n import _
from ipscoach.tui.reach import app_of, told
from ipscoach.tui.widgets.caseload_table import WIDE
from ipscoach.tui.widgets.table import Table, cut
from ipscoach.tui.widgets.titles import title

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ipscoach.records.views import TimelineEntry
    from ipscoach.tui.veil import Veil

PAGE = 100


class Stream(Horizontal):
    """Entries, the newest first; further ones are fetched when the cursor comes near the end."""

    DEFAULT_CSS = """
    Stream > DataTable { width: 1fr; height: 1fr; }
    Stream > VerticalScroll { width: 1fr; height: 1fr; padding: 0 1; border-left: vkey $panel; }
    Stream Static { height: auto; }
    Stream > VerticalScroll:focus { background: $surface; }
    .-narrow Stream, .-tiny Stream { layout: vertical; }
    .-narrow Stream > VerticalScroll, .-tiny Stream > VerticalScroll {
        border-left: none; border-top: hkey $panel; height: 7; width: 100%;
    }
    """

    class Chosen(Message):
        """Another entry is under the cursor."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id)
        self._entries: list[TimelineEntry] = []
        self._fetch: Callable[[TimelineEntry | None, int], Sequence[TimelineEntry]] | None = None
        self._veil: Veil | None = None
        self._complete = False

    def compose(self) -> ComposeResult:
        """List and reading pane."""
        yield Table(header=False)
        with VerticalScroll(can_focus=True):
            yield Static("", markup=False)

    def on_mount(self) -> None:
        """Two columns: day and what."""
        table = self._table
        table.add_column("", width=11)
        wide = app_of(self).size.width
        table.add_column("", width=max(40, (wide if wide < WIDE else wide // 2) - 16))

    @property
    def _table(self) -> Table:
        return self.query_one(Table)

    def show(
        self, fetch: Callable[[TimelineEntry | None, int], Sequence[TimelineEntry]], veil: Veil
    ) -> None:
        """Show entries; `fetch(after, count)` gives those older than `after`, newest first."""
        cursor = self._table.cursor_row
        self._fetch, self._veil, self._entries, self._complete = fetch, veil, [], False
        self._table.clear()
        self._more()
        while cursor >= len(self._entries) and not self._complete:
            self._more()
        self._table.move_cursor(row=min(cursor, max(len(self._entries) - 1, 0)))
        self._read()

    @told
    def _more(self) -> None:
        if self._fetch is None or self._veil is None or self._complete:
            return
        page = self._fetch(self._entries[-1] if self._entries else None, PAGE)
        self._complete = len(page) < PAGE
        self._entries.extend(page)
        for entry in page:
            first = self._veil.text(entry.text.split("\n", 1)[0])
            head = title(entry, self._veil)
            line = f"{head}: {first}" if first else head
            self._table.add_row(Text(i18n.day(entry.day)), cut(line))

    def chosen(self) -> TimelineEntry | None:
        """Return the entry under the cursor."""
        row = self._table.cursor_row
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def choose(self, entry_id: str) -> None:
        """Put the cursor on an entry, fetching until it is there."""
        while True:
            for number, entry in enumerate(self._entries):
                if entry.id == entry_id:
                    self._table.move_cursor(row=number)
                    return
            if self._complete:
                return
            self._more()

    @on(DataTable.RowSelected)
    def _into_text(self, event: DataTable.RowSelected) -> None:
        event.stop()
        self.query_one(VerticalScroll).focus()

    def leave_text(self) -> bool:
        """Go back from the text to the list; False where one is there already."""
        if not self.query_one(VerticalScroll).has_focus:
            return False
        self._table.focus()
        return True

    @on(DataTable.RowHighlighted)
    def _moved(self, event: DataTable.RowHighlighted) -> None:
        event.stop()
        if event.cursor_row >= len(self._entries) - 20:
            self._more()
        self._read()
        self.post_message(self.Chosen())

    def _read(self) -> None:
        entry, pane = self.chosen(), self.query_one(Static)
        if entry is None or self._veil is None:
            pane.update(_("Nothing written yet."))
            return
        head = Content.styled(f"{i18n.day(entry.day)}  {title(entry, self._veil)}", "bold")
        pane.update(Content("\n").join([head, Content(self._veil.text(entry.text))]))
