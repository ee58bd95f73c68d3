"""Commands inside a question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast

from textual.screen import Screen

from ipscoach.sentence import marked
from ipscoach.tui.commands.command import AnyCommand, Command
from ipscoach.tui.commands.everywhere import HideNames, Lock

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp


class GoesBack(Protocol):
    """A screen with its own way back."""

    def back(self) -> None:
        """Go one level out."""
        ...


class LeaveQuestion(Command[Screen[Any]]):
    """Back."""

    id = "question.back"
    keys = "escape"
    name = marked("Back")
    sentence = marked("Leave the question without an answer.")

    def run(self, app: IpscoachApp, screen: Screen[Any]) -> None:
        """Leave it."""
        cast("GoesBack", screen).back()


QUESTION: tuple[AnyCommand, ...] = (LeaveQuestion, HideNames, Lock)
