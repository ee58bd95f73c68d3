"""Commands while a workbook is brought in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipscoach.sentence import marked
from ipscoach.tui.commands.command import AnyCommand, Command
from ipscoach.tui.commands.everywhere import HideNames, Lock
from ipscoach.tui.commands.questions import LeaveQuestion

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.screens.intake import IntakeScreen


class GoOn(Command["IntakeScreen"]):
    """The next step."""

    id = "intake.next"
    keys = "ctrl+s"
    name = marked("Continue")
    sentence = marked("Look into the file; then bring its rows in.")

    def run(self, app: IpscoachApp, screen: IntakeScreen) -> None:
        """Go on."""
        screen.go_on()


INTAKE: tuple[AnyCommand, ...] = (GoOn, LeaveQuestion, HideNames, Lock)
