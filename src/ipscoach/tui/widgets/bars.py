"""The bar at the top, which says where one is, and the key bar at the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual.content import Content
from textual.style import Style
from textual.widgets import Static

from ipscoach import i18n
from ipscoach.i18n import _
from ipscoach.tui.commands.command import AnyCommand
from ipscoach.tui.commands.everywhere import GoCaseload, GoClient, GoEmployers
from ipscoach.tui.frame import TITLE

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp

PLACES: tuple[AnyCommand, ...] = (GoCaseload, GoClient, GoEmployers)


def clickable(text: str, command: AnyCommand, style: str = "") -> Content:
    """Return a text that does the command when it is clicked."""
    meta = Style.from_meta({"@click": f"app.command('{command.id}')"})
    return Content(text).stylize(Style.parse(style) + meta if style else meta)


class TitleBar(Static):
    """The program's name, the places with their keys, and the day."""

    DEFAULT_CSS = """
    TitleBar { dock: top; height: 1; background: $panel; color: $foreground; }
    """

    def __init__(self, here: AnyCommand | None = None) -> None:
        """Args: here: the place one is at; None while the caseload is locked or set up."""
        super().__init__(markup=False)
        self._here = here

    def render(self) -> Content:
        """Draw the bar for the width it has."""
        app = cast("IpscoachApp", self.app)
        parts = [Content(TITLE), Content("  ")]
        for place in PLACES if self._here is not None else ():
            style = "bold reverse" if place is self._here else ""
            key = app.key_of(place)
            parts += [clickable(f" {key} {_(place.name)} ", place, style), Content(" ")]
        left = Content("").join(parts)
        marks = [app.banner, _("names hidden") if app.veil.hidden else ""]
        right = " · ".join([mark for mark in marks if mark] + [i18n.day(app.clock.today())]) + " "
        gap = self.size.width - left.cell_length - len(right)
        if gap < 1:
            return left
        return Content("").join([left, Content(" " * gap + right)])


class KeyBar(Static):
    """What can be done here: the keys of this screen, then those that work everywhere.

    A command that is not possible now stays where it is, dimmed and in brackets; pressing its
    key says why.
    """

    DEFAULT_CSS = """
    KeyBar { dock: bottom; height: auto; max-height: 2; background: $panel; color: $foreground; }
    """

    def __init__(self, *commands: AnyCommand) -> None:
        super().__init__(markup=False)
        self._commands = [command for command in commands if command.footer]

    def render(self) -> Content:
        """Draw as many commands as two lines hold, in their order."""
        app = cast("IpscoachApp", self.app)
        lines: list[Content] = []
        line = Content("")
        for command in self._commands:
            possible = command().impossible(app, self.screen) is None
            key, name = app.key_of(command), _(command.name)
            text = f" {key} {name} " if possible else f"({key} {name})"
            item = clickable(text, command, "" if possible else "dim")
            if possible:
                item = item.stylize("bold", 1, 1 + len(key))
            if line.cell_length + item.cell_length > self.size.width:
                lines.append(line)
                line = Content("")
            line += item
        return Content("\n").join([*lines, line][:2])

    def get_content_height(self, container: object, viewport: object, width: int) -> int:  # noqa: ARG002
        """Return one line, or two where one does not hold all commands."""
        app = cast("IpscoachApp", self.app)
        needed = sum(len(app.key_of(c)) + len(_(c.name)) + 3 for c in self._commands)
        return 1 if needed <= width else 2
