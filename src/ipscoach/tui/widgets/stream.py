"""A client's story as a list on the left and the chosen entry, whole, on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import DataTable, Static

from ipscoach import i18n
from ipscoach.i18n import _, say

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
    .-narrow Stream, .-tiny Stream { layout: vertical; }
    .-narrow Stream > VerticalScroll, .-tiny Stream > VerticalScroll {
        border-left: none; border-top: hkey $panel; height: 7; width: 100%;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "down", show=False),
        Binding("k", "up", show=False),
    ]

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
        yield DataTable[Text](cursor_type="row", show_header=False)
        with VerticalScroll(can_focus=False):
            yield Static("", markup=False)

    def on_mount(self) -> None:
        """Two columns: day and what."""
        table = self._table
        table.add_column("day", width=11)
        table.add_column("what", width=60)

    @property
    def _table(self) -> DataTable[Text]:
        return self.query_one(DataTable)

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

    def _more(self) -> None:
        if self._fetch is None or self._veil is None or self._complete:
            return
        page = self._fetch(self._entries[-1] if self._entries else None, PAGE)
        self._complete = len(page) < PAGE
        self._entries.extend(page)
        for entry in page:
            first = self._veil.text(entry.text.split("\n", 1)[0])
            line = f"{say(entry.title)}: {first}" if first else say(entry.title)
            self._table.add_row(
                Text(i18n.day(entry.day)), Text(line, no_wrap=True, overflow="ellipsis")
            )

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
        head = Content.styled(f"{i18n.day(entry.day)}  {say(entry.title)}", "bold")
        pane.update(Content("\n").join([head, Content(self._veil.text(entry.text))]))

    def action_down(self) -> None:
        """One entry down, as in vi."""
        self._table.action_cursor_down()

    def action_up(self) -> None:
        """One entry up, as in vi."""
        self._table.action_cursor_up()
