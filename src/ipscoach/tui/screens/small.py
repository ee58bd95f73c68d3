"""A terminal that is too small for the screens says so, and how large it must be."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.screen import ModalScreen
from textual.widgets import Static

from ipscoach.i18n import _
from ipscoach.tui.reach import app_of

COLUMNS, ROWS = 80, 24


class SmallScreen(ModalScreen[None]):
    """Covers the screen until the terminal is large enough again; nothing below is lost."""

    DEFAULT_CSS = """
    SmallScreen { background: $background; align: center middle; overflow: hidden; }
    SmallScreen Static { width: auto; max-width: 100%; height: auto; }
    """

    def compose(self) -> ComposeResult:
        """The sentence."""
        yield Static(self._words(), markup=False)

    def on_screen_resume(self) -> None:
        """Go, where the terminal grew while something else stood over this."""
        size = app_of(self).size
        if size.width >= COLUMNS and size.height >= ROWS:
            self.dismiss(None)

    def on_resize(self) -> None:
        """Say the present size."""
        self.query_one(Static).update(self._words())

    def _words(self) -> str:
        size = app_of(self).size
        return _(
            "The window is {columns} x {rows}; ipscoach needs {needed_columns} x {needed_rows}. "
            "Make it larger, or the letters smaller: everything is still there."
        ).format(columns=size.width, rows=size.height, needed_columns=COLUMNS, needed_rows=ROWS)
