"""A client's story as a list on the left and the chosen entry, whole, on the right.

The list has a row for every entry from the first showing on, so that its scroll bar and End are
right; an entry is read, and its row drawn, only when the coach comes near it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.widgets import DataTable, Static
from textual.widgets.data_table import ColumnKey, Row, RowDoesNotExist, RowKey

from ipscoach import i18n
from ipscoach.i18n import _
from ipscoach.records.stories import Page
from ipscoach.tui.reach import app_of, told
from ipscoach.tui.widgets.caseload_table import WIDE
from ipscoach.tui.widgets.table import Table, cut
from ipscoach.tui.widgets.titles import title

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ipscoach.records.views import TimelineEntry
    from ipscoach.tui.veil import Veil

FIRST = 60  # entries that are read before the list is shown: two screens of most terminals
PAGE = 200  # entries that are read at once further down
FAR = 1000  # entries that are not read for one that is wanted near the end of the list
AHEAD = 100  # so many entries below the cursor are there before the coach comes to them


class Lines(Table):
    """A table whose rows are all there at once and whose cells are asked for when drawn.

    `add_row` makes several objects for each row and measures it: half a second for 5 000. Here
    all rows are one row, a line high, and the number of a row is its key.
    """

    def __init__(self, cells: Callable[[int], list[Text]]) -> None:
        """`cells` gives those of a row, counted from 0."""
        super().__init__(header=False)
        self._cells = cells

    def lay(self, count: int) -> None:
        """Have so many rows."""
        self.rows = {}  # before clearing, which would go through them
        self.clear()
        numbers = cast("Any", range(count))
        self.rows = dict.fromkeys(numbers, Row(RowKey(), 1))
        nothing = dict[ColumnKey, Text]()
        self._data = dict.fromkeys(numbers, nothing)
        self._row_locations = type(self._row_locations)(dict(zip(numbers, numbers, strict=True)))
        self._require_update_dimensions = True
        self._update_count += 1
        if count:
            self._highlight_cursor()
        self.check_idle()

    @property
    def _total_row_height(self) -> int:
        return self.row_count

    def _get_row_region(self, row_index: int) -> Region:
        if not self.is_valid_row_index(row_index):
            return Region()
        return Region(0, row_index, max(self.size.width, self.virtual_size.width), 1)

    def _get_offsets(self, y: int) -> tuple[RowKey, int]:
        if not self.is_valid_row_index(y):
            raise LookupError(y)
        return cast("Any", y), 0

    def get_row_at(self, row_index: int) -> list[Text]:
        """Return the cells of a row.

        Raises:
            RowDoesNotExist: there are not so many rows.
        """
        if not self.is_valid_row_index(row_index):
            raise RowDoesNotExist(str(row_index))
        return self._cells(row_index)


class Stream(Horizontal):
    """Entries, the newest first; further ones are read when the cursor comes near them."""

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
        self._last: Sequence[TimelineEntry] = ()
        self._fetch: Callable[[TimelineEntry | None, int], Sequence[TimelineEntry]] | None = None
        self._veil: Veil | None = None
        self._total = 0

    def compose(self) -> ComposeResult:
        """List and reading pane."""
        yield Lines(self._line)
        with VerticalScroll(can_focus=True):
            yield Static("", markup=False)

    def on_mount(self) -> None:
        """Two columns: day and what."""
        table = self._table
        table.add_column("", width=11)
        wide = app_of(self).size.width
        table.add_column("", width=max(40, (wide if wide < WIDE else wide // 2) - 16))

    @property
    def _table(self) -> Lines:
        return self.query_one(Lines)

    def show(
        self, fetch: Callable[[TimelineEntry | None, int], Sequence[TimelineEntry]], veil: Veil
    ) -> None:
        """Show entries; `fetch(after, count)` gives those older than `after`, newest first.

        A page tells how many there are in all; what is no page is all there is. A negative
        count asks for the oldest ones.
        """
        cursor = self._table.cursor_row
        self._fetch, self._veil = fetch, veil
        self._entries, self._last, self._total = [], (), 0
        self._more(FIRST)
        self._table.lay(self._total)
        self._table.move_cursor(row=min(cursor, max(self._total - 1, 0)))
        self._read()

    @told
    def _more(self, count: int) -> None:
        """Read so many further entries if there are; the last of all where it is negative."""
        fetch, self._fetch = self._fetch, None  # what fails is not asked again and again
        if fetch is None:
            return
        page = fetch(self._entries[-1] if self._entries and count > 0 else None, count)
        if count < 0:
            self._last = page
        else:
            if not self._entries:
                self._total = page.total if isinstance(page, Page) else len(page)
            self._entries.extend(page)
        self._fetch = fetch if page else None

    def _missing(self, row: int) -> int:
        """Return how many entries are still to be read down to a row."""
        return min(row + 1, self._total) - len(self._entries)

    def _reach(self, row: int) -> None:
        if (missing := self._missing(row)) > 0:
            self._more(max(missing, PAGE))

    def _read_ahead(self, row: int) -> None:
        """Read down to a row in pieces: a key that comes between them does not wait for all."""
        if (missing := self._missing(row)) > 0 and self._fetch is not None:
            self._more(min(max(missing, PAGE), FAR))
            self.call_later(self._read_ahead, row)

    def _entry(self, row: int) -> TimelineEntry | None:
        """Return the entry of a row, reading it where that has not been done."""
        if not 0 <= row < self._total:
            return None
        place = row - self._total
        if self._missing(row) > FAR and -place <= PAGE and not self._last:
            self._more(-PAGE)
        if self._missing(row) > 0 and -place <= len(self._last):
            return self._last[place]
        self._reach(row)
        return self._entries[row] if row < len(self._entries) else None

    def _line(self, row: int) -> list[Text]:
        entry = self._entry(row)
        if entry is None or self._veil is None:
            return [Text(), Text()]
        first = self._veil.text(entry.text.split("\n", 1)[0])
        head = title(entry, self._veil)
        return [Text(i18n.day(entry.day)), cut(f"{head}: {first}" if first else head)]

    def chosen(self) -> TimelineEntry | None:
        """Return the entry under the cursor."""
        return self._entry(self._table.cursor_row)

    def choose(self, entry_id: str) -> None:
        """Put the cursor on an entry, reading until it is there."""
        looked = 0
        while True:
            for number, entry in enumerate(self._entries[looked:], looked):
                if entry.id == entry_id:
                    self._table.move_cursor(row=number)
                    return
            looked = len(self._entries)
            self._reach(self._total - 1)
            if len(self._entries) == looked:
                return

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
        self._read()
        self.post_message(self.Chosen())
        if event.cursor_row:
            # After the key's answer is on the screen: reading ahead holds no key up.
            self.call_after_refresh(self._read_ahead, event.cursor_row + AHEAD)

    def _read(self) -> None:
        entry, pane = self.chosen(), self.query_one(Static)
        if entry is None or self._veil is None:
            pane.update(_("Nothing written yet."))
            return
        head = Content.styled(f"{i18n.day(entry.day)}  {title(entry, self._veil)}", "bold")
        pane.update(Content("\n").join([head, Content(self._veil.text(entry.text))]))
