"""What can be done here, with keys; and every action by name. Both can be done from the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from ipscoach.i18n import _, say
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.lists import LISTS
from ipscoach.tui.reach import app_of
from ipscoach.tui.screens.place import Place, commands_of
from ipscoach.tui.widgets.bars import KeyBar

if TYPE_CHECKING:
    pass


class ActionsScreen(ModalScreen[None]):
    """A list of commands that narrows while typing; one that is not possible says why."""

    CSS_PATH = "../styles/lists.tcss"
    AUTO_FOCUS = "Input"
    here: ClassVar[tuple[AnyCommand, ...]] = LISTS
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(LISTS),
        Binding("down", "to_list(1)", show=False, priority=True),
        Binding("up", "to_list(-1)", show=False, priority=True),
    ]

    def __init__(self, on_screen: Screen[Any], *, only_here: bool = False) -> None:
        super().__init__()
        self._screen = on_screen
        self._only_here = only_here
        everywhere = on_screen.everywhere if isinstance(on_screen, Place) else ()
        self._commands: tuple[AnyCommand, ...] = (*commands_of(on_screen), *everywhere)
        self._shown: list[AnyCommand] = []

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        title = _("What you can do here") if self._only_here else _("All actions")
        with Vertical(id="sheet"):
            yield Static(title, id="heading", markup=False)
            yield Input(placeholder=_("type a part of the name"), compact=True)
            yield OptionList(id="found", compact=True)
        yield KeyBar(self.here)

    def on_mount(self) -> None:
        """Show all of them."""
        self._fill("")

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        self._fill(event.value)

    def _fill(self, typed: str) -> None:
        app, wanted = app_of(self), typed.casefold().split()
        found = self.query_one("#found", OptionList)
        found.clear_options()
        self._shown = []
        for command in self._commands:
            words = f"{_(command.name)} {_(command.sentence)}".casefold()
            if not all(word in words for word in wanted):
                continue
            self._shown.append(command)
            why = command().impossible(app, self._screen)
            line = Content.assemble(
                (f"{app.key_of(command):>6}  ", "bold"), Content(_(command.sentence))
            )
            if why is not None:
                line = Content("\n").join([line.stylize("dim"), Content(f"        {say(why)}")])
            found.add_option(Option(line))
        if self._shown:
            found.highlighted = 0

    def action_to_list(self, by: int) -> None:
        """Move in the list while the line keeps the keyboard."""
        found = self.query_one("#found", OptionList)
        if by > 0:
            found.action_cursor_down()
        else:
            found.action_cursor_up()

    @on(Input.Submitted)
    @on(OptionList.OptionSelected)
    def choose(self) -> None:
        """Do the chosen command on the screen below."""
        number = self.query_one("#found", OptionList).highlighted
        if number is None or number >= len(self._shown):
            return
        command, app = self._shown[number], app_of(self)
        self.dismiss(None)
        app.call_later(app.action_command, command.id)

    def back(self) -> None:
        """Leave."""
        self.dismiss(None)
