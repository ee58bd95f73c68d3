"""Commands of the screens that are one list: search, actions, keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from ipscoach.sentence import marked
from ipscoach.tui.commands.command import AnyCommand, Command
from ipscoach.tui.commands.everywhere import HideNames, Lock
from ipscoach.tui.commands.questions import LeaveQuestion

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp


class ChooseEntry(Command[Screen[Any]]):
    """Take the chosen entry."""

    id = "list.choose"
    keys = "enter"
    name = marked("Choose")
    sentence = marked("Open or do the chosen entry.")

    def run(self, app: IpscoachApp, screen: Screen[Any]) -> None:
        """Enter belongs to the list itself; a click on the key bar comes here."""
        choose = getattr(screen, "choose", None)
        if choose is not None:
            choose()


LISTS: tuple[AnyCommand, ...] = (ChooseEntry, LeaveQuestion, HideNames, Lock)
