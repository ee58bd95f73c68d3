"""The baseline: the smallest Textual app that shows a table of ten rows."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import DataTable


class Minimal(App[None]):
    """What Textual itself costs."""

    def compose(self) -> ComposeResult:
        """One table."""
        yield DataTable(cursor_type="row")

    def on_mount(self) -> None:
        """Ten rows."""
        table = self.query_one(DataTable)
        table.add_columns("Name", "Phase", "Since", "Next")
        for number in range(10):
            table.add_row(f"Client {number}", "active", "1.2.2026", "1.3.2026")
        table.focus()


if __name__ == "__main__":
    Minimal().run()
