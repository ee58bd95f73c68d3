"""Records as a list, and the chosen one, whole, beside or below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import DataTable, Static

from ipscoach.tui.widgets.table import Table, cut

if TYPE_CHECKING:
    from collections.abc import Sequence


class Entry(NamedTuple):
    """A line of the list: `kind` and `id` say what it is, `text` is read beside it."""

    kind: str
    id: str
    cells: tuple[str, ...]
    text: Content
    marked: bool = False


class Ledger(Horizontal):
    """A list of records of several kinds; Enter goes into the text, Esc back to the list."""

    DEFAULT_CSS = """
    Ledger > DataTable { width: 1fr; height: 1fr; }
    Ledger > VerticalScroll { width: 1fr; height: 1fr; padding: 0 1; border-left: vkey $panel; }
    Ledger Static { height: auto; }
    Ledger > VerticalScroll:focus { background: $surface; }
    .-narrow Ledger, .-tiny Ledger { layout: vertical; }
    .-narrow Ledger > VerticalScroll, .-tiny Ledger > VerticalScroll {
        border-left: none; border-top: hkey $panel; height: 1fr; width: 100%;
    }
    """

    class Chosen(Message):
        """Another record is under the cursor."""

    def __init__(self, columns: Sequence[tuple[str, int]], nothing: str, *, id: str) -> None:  # noqa: A002 - Textual's word
        """Args: columns: heading and width of each; nothing: what stands where there is none."""
        super().__init__(id=id)
        self._columns, self._nothing = tuple(columns), nothing
        self._entries: tuple[Entry, ...] = ()

    def compose(self) -> ComposeResult:
        """List and reading pane."""
        yield Table()
        with VerticalScroll(can_focus=True):
            yield Static("", markup=False)

    def on_mount(self) -> None:
        """Make the columns."""
        table = self.query_one(Table)
        table.add_column("", width=1)
        for heading, width in self._columns:
            table.add_column(heading, width=width)

    def fill(self, entries: Sequence[Entry]) -> None:
        """Show these records; the chosen one stays chosen."""
        before, table = self.chosen(), self.query_one(Table)
        cursor = table.cursor_row
        self._entries = tuple(entries)
        table.clear()
        for entry in entries:
            mark = Text("!" if entry.marked else " ", style="bold")
            table.add_row(mark, *(cut(cell) for cell in entry.cells))
        for number, entry in enumerate(entries):
            if before is not None and (entry.kind, entry.id) == (before.kind, before.id):
                cursor = number
        table.move_cursor(row=min(cursor, max(len(self._entries) - 1, 0)))
        self._read()

    def chosen(self) -> Entry | None:
        """Return the record under the cursor."""
        row = self.query_one(Table).cursor_row
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def choose(self, id_: str) -> None:
        """Put the cursor on a record, where it is in the list."""
        for number, entry in enumerate(self._entries):
            if entry.id == id_:
                self.query_one(Table).move_cursor(row=number)

    def leave_text(self) -> bool:
        """Go back from the text to the list; False where one is there already."""
        if not self.query_one(VerticalScroll).has_focus:
            return False
        self.query_one(Table).focus()
        return True

    @on(DataTable.RowSelected)
    def _into_text(self, event: DataTable.RowSelected) -> None:
        event.stop()
        self.query_one(VerticalScroll).focus()

    @on(DataTable.RowHighlighted)
    def _moved(self, event: DataTable.RowHighlighted) -> None:
        event.stop()
        self._read()
        self.post_message(self.Chosen())

    def _read(self) -> None:
        entry, pane = self.chosen(), self.query_one(VerticalScroll)
        self.query_one(Static).update(Content(self._nothing) if entry is None else entry.text)
        pane.scroll_home(animate=False)


def told(head: str, fields: Sequence[tuple[str, str]]) -> Content:
    """Write a record: its head in bold, then a line for each field that holds something."""
    lines = [Content.styled(head, "bold")]
    lines += [
        Content.assemble((f"{label}: ", "bold"), Content(value)) if label else Content(value)
        for label, value in fields
        if value
    ]
    return Content("\n").join(lines)
