"""Commands while the caseload is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipscoach.i18n import _
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

    def label(self, screen: UnlockScreen) -> str:
        """Name what it leads to: the way back from the code is the passphrase."""
        return _("Passphrase") if screen.by_code else _(self.name)

    def run(self, app: IpscoachApp, screen: UnlockScreen) -> None:
        """Ask for the other one."""
        screen.turn()


class PassphraseAgain(Command["UnlockScreen"]):
    """Esc, where the code is asked for."""

    id = "unlock.back"
    keys = "escape"
    name = marked("Passphrase")
    sentence = marked("Go back from the recovery code to the passphrase.")
    footer = False

    def run(self, app: IpscoachApp, screen: UnlockScreen) -> None:
        """Ask for the passphrase again; where that is asked for, Esc does nothing."""
        if screen.by_code:
            screen.turn()


class RestoreHere(Command["UnlockScreen"]):
    """A backup in the place of a caseload that is damaged or gone."""

    id = "unlock.restore"
    keys = "f7"
    name = marked("Restore")
    sentence = marked("Bring the caseload back from a backup; what is here now is kept.")

    def run(self, app: IpscoachApp, screen: UnlockScreen) -> None:
        """Ask which."""
        screen.restore()


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


UNLOCK: tuple[AnyCommand, ...] = (
    UnlockNow,
    UseCode,
    RestoreHere,
    PassphraseAgain,
    LeaveLocked,
)
