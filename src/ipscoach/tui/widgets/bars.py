"""The bar at the top, which says where one is, and the key bar at the bottom."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content
from textual.style import Style
from textual.widgets import Static

from ipscoach import i18n
from ipscoach.domain.staff import StaffRole
from ipscoach.i18n import _
from ipscoach.tui.commands.command import AnyCommand
from ipscoach.tui.commands.everywhere import (
    GoAgenda,
    GoCaseload,
    GoClient,
    GoEmployers,
    GoFidelity,
    GoPartners,
    GoReports,
)
from ipscoach.tui.commands.supervisor import TEAM_PLACES, GoService
from ipscoach.tui.frame import TITLE
from ipscoach.tui.reach import app_of

OWN_LINES = 2
PLACES: tuple[AnyCommand, ...] = (
    GoCaseload,
    GoClient,
    GoEmployers,
    GoAgenda,
    GoFidelity,
    GoReports,
)
IN_A_TEAM: dict[AnyCommand, AnyCommand] = {GoFidelity: GoService}
"""Places that both kinds of files have, and what they are called in a supervisor's."""


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
        app = app_of(self)
        where, close, keys = self._where(" "), self._where(""), self._where("", names=False)
        named = Content(f"{TITLE}  ") + where
        banner = [app.banner] if app.banner else []
        hidden = [_("names hidden")] if app.veil.hidden else []
        today = i18n.day(app.clock.today())
        # Where there is no room for all of it, the program's own name goes first, then the room
        # between the places, then the names of those one is not at; that names are hidden, last.
        for left, marks in (
            (named, [*banner, *hidden, today]),
            (where, [*banner, *hidden, today]),
            (close, [*banner, *hidden, today]),
            (close, [*banner, *hidden]),
            (close if hidden else keys, hidden or banner),
            (keys, [*banner, *hidden]),
            (keys, hidden),
        ):
            right = " · ".join(marks) + " "
            gap = self.size.width - left.cell_length - cell_len(right)
            if gap >= 1:
                return Content("").join([left, Content(" " * gap + right)])
        return keys.truncate(max(self.size.width - cell_len(right), 0)) + right

    def _where(self, between: str, *, names: bool = True) -> Content:
        """Draw the places.

        Args:
            between: stands between them; may be empty.
            names: whether all are named; else only the one that one is at.
        """
        places, here = self._places()
        parts: list[Content] = []
        for place in places if here is not None else ():
            style = "bold reverse" if place is here else ""
            name = f" {_(place.name)}" if names or place is here else ""
            text = f" {app_of(self).key_of(place)}{name}{between}"
            parts += [clickable(text, place, style), Content(between)]
        return Content("").join(parts) + ("" if between else " ")

    def _places(self) -> tuple[tuple[AnyCommand, ...], AnyCommand | None]:
        """Return the places of this file, and the one that one is at."""
        here = self._here
        if app_of(self).role is StaffRole.SUPERVISOR:
            return TEAM_PLACES, here and IN_A_TEAM.get(here, here)
        return (*PLACES, GoPartners) if here is GoPartners else PLACES, here


class KeyBar(Static):
    """What can be done here: the keys of this screen, and below them those of everywhere.

    A command that is not possible now stays where it is, dimmed and in brackets; pressing its
    key says why. What two lines do not hold is behind the key for help.
    """

    DEFAULT_CSS = """
    KeyBar { dock: bottom; height: auto; background: $panel; color: $foreground; }
    """

    def __init__(self, here: Sequence[AnyCommand], everywhere: Sequence[AnyCommand] = ()) -> None:
        """Args: everywhere: where given, what this file offers everywhere is shown too."""
        super().__init__(markup=False)
        self._here, self._on_place = tuple(here), bool(everywhere)

    def render(self) -> Content:
        """Draw the commands of this screen, on two lines at most, and a line for everywhere."""
        drawn: list[Content] = []
        app = app_of(self)
        everywhere = app.everywhere if self._on_place else ()
        for commands, most in ((self._here, OWN_LINES), (everywhere, 1)):
            if shown := [one for one in commands if one.footer and app.offers(one)]:
                drawn += self._wrapped(shown, most)
        return Content("\n").join(drawn)

    def _wrapped(self, commands: Sequence[AnyCommand], most: int) -> list[Content]:
        lines: list[Content] = []
        for item in map(self._item, commands):
            fits = lines and lines[-1].cell_length + item.cell_length <= self.size.width
            if lines and (fits or len(lines) == most):
                lines[-1] += item
            else:
                lines.append(item)
        return [line.truncate(self.size.width, ellipsis=True) for line in lines]

    def _item(self, command: AnyCommand) -> Content:
        app = app_of(self)
        possible = command().impossible(app, self.screen) is None
        key, name = app.key_of(command), command().label(self.screen)
        text = f" {key} {name} " if possible else f"({key} {name})"
        item = clickable(text, command, "" if possible else "dim")
        return item.stylize("bold", 1, 1 + len(key)) if possible else item
