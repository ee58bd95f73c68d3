"""Commands while the caseload is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipscoach.sentence import marked
from ipscoach.tui.commands.command import AnyCommand, Command

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.screens.unlock import UnlockScreen


class UseCode(Command["UnlockScreen"]):
    """The recovery code."""

    id = "unlock.code"
    keys = "f4"
    name = marked("Recovery code")
    sentence = marked("Open with the printed recovery code, or with the passphrase again.")

    def run(self, app: IpscoachApp, screen: UnlockScreen) -> None:
        """Ask for the other one."""
        screen.turn()


class LeaveLocked(Command["UnlockScreen"]):
    """Quit, where letters are typed into the passphrase."""

    id = "unlock.quit"
    keys = "f8"
    name = marked("Quit")
    sentence = marked("Leave the program; everything is saved.")

    def run(self, app: IpscoachApp, screen: UnlockScreen) -> None:
        """Quit."""
        app.leave()


class UnlockNow(Command["UnlockScreen"]):
    """Enter."""

    id = "unlock.open"
    keys = "enter"
    name = marked("Open")
    sentence = marked("Open the caseload with what you typed.")

    def run(self, app: IpscoachApp, screen: UnlockScreen) -> None:
        """Enter belongs to the line itself; a click on the key bar comes here."""
        screen.submit()


UNLOCK: tuple[AnyCommand, ...] = (UnlockNow, UseCode, LeaveLocked)
