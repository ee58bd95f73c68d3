"""The coach's own keys: choose a command, press the new key."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from ipscoach.i18n import _, say
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.commands.command import AnyCommand, bindings, key_name
from ipscoach.tui.commands.keymap import KEYS_SCREEN, rebind, rebindable
from ipscoach.tui.reach import app_of
from ipscoach.tui.widgets.bars import KeyBar

if TYPE_CHECKING:
    pass


class KeysScreen(ModalScreen[None]):
    """All commands with their keys; a key that is taken or unsafe is refused with the reason."""

    CSS_PATH = "../styles/lists.tcss"
    AUTO_FOCUS = "OptionList"
    here: ClassVar[tuple[AnyCommand, ...]] = KEYS_SCREEN
    BINDINGS: ClassVar[list[BindingType]] = bindings(KEYS_SCREEN)

    def __init__(self) -> None:
        super().__init__()
        self._waiting: AnyCommand | None = None

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        with Vertical(id="sheet"):
            yield Static(_("Your own keys"), id="heading", markup=False)
            yield Static(_("Choose a command with Enter, then press its new key."), id="how")
            yield OptionList(id="found", compact=True)
            yield Static("", id="count", markup=False)
        yield KeyBar(self.here)

    def on_mount(self) -> None:
        """Show the keys."""
        self._fill(0)

    def _fill(self, chosen: int) -> None:
        app = app_of(self)
        found = self.query_one("#found", OptionList)
        found.clear_options()
        for command in rebindable(app.role):
            own = " *" if command.id in app.settings.keys else ""
            line = f"{app.key_of(command):>6}{own:<2} {_(command.sentence)}"
            found.add_option(Option(Content(line)))
        found.highlighted = chosen

    @on(OptionList.OptionSelected)
    def choose(self) -> None:
        """Wait for the new key."""
        number = self.query_one("#found", OptionList).highlighted or 0
        self._waiting = rebindable(app_of(self).role)[number]
        self.say(Sentence("Press the new key, or Esc to leave it as it is."))
        self.set_focus(None)

    def on_key(self, event: events.Key) -> None:
        """Take the new key."""
        command, self._waiting = self._waiting, None
        if command is None:
            return
        event.stop()
        event.prevent_default()
        number = rebindable(app_of(self).role).index(command)
        self.query_one("#found").focus()
        if event.key == "escape":
            self.say(None)
            return
        app = app_of(self)
        try:
            app.change_settings(keys=rebind(app.settings.keys, command, event.key))
        except Refused as refusal:
            self.say(refusal.sentence)
            return
        self._fill(number)
        self.say(Sentence("Done: {key}.", key=key_name(event.key)))

    def reset(self) -> None:
        """Take all of our own keys back into use."""
        app_of(self).change_settings(keys={})
        self._fill(0)

    def say(self, sentence: Sentence | None) -> None:
        """Say something at the foot."""
        self.query_one("#count", Static).update(say(sentence) if sentence else "")

    def back(self) -> None:
        """Leave."""
        self.dismiss(None)
