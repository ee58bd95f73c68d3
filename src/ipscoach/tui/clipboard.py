"""The clipboard: only what the coach copies goes there, and not for long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import App
from textual.widgets import Input

from ipscoach.i18n import _

if TYPE_CHECKING:
    from textual.timer import Timer

CLEARED_AFTER_SECONDS = 30.0


class Clipboard(App[int]):
    """An app that empties the clipboard again, as far as the terminal lets it.

    A terminal takes what is copied by an escape (OSC 52) and may refuse it; whether it did is
    not told, and a clipboard history of the system keeps what once lay there.
    """

    _emptying: Timer | None = None

    def copy_to_clipboard(self, text: str) -> None:
        """Copy for half a minute; a passphrase that is being typed is never copied."""
        if text and isinstance(self.focused, Input) and self.focused.password:
            self.notify(_("A passphrase is not copied."), markup=False)
            return
        super().copy_to_clipboard(text)
        if self._emptying is not None:
            self._emptying.stop()
            self._emptying = None
        if text:
            self._emptying = self.set_timer(CLEARED_AFTER_SECONDS, self.empty_clipboard)

    def empty_clipboard(self) -> None:
        """Take back what was copied here, so that it cannot be pasted any more."""
        if self.clipboard:
            self.copy_to_clipboard("")
