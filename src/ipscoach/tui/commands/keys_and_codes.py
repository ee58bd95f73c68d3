"""Commands around passphrase, recovery code and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast

from textual.screen import Screen

from ipscoach.sentence import Sentence, marked
from ipscoach.tui.commands.command import AnyCommand, Command
from ipscoach.tui.commands.everywhere import HideNames, Lock
from ipscoach.tui.commands.forms import FORM, LeaveForm, SaveForm

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.dialogs.recovery import RecoveryForm
    from ipscoach.tui.dialogs.settings import SettingsForm
    from ipscoach.tui.screens.first_run import FirstRunScreen
    from ipscoach.tui.screens.new_code import NewCodeScreen
    from ipscoach.tui.screens.restore import RestoreScreen


class Offers(Protocol):
    """A screen that can offer five words."""

    def offer(self) -> None:
        """Offer them."""
        ...


class OfferWords(Command[Screen[Any]]):
    """Five words by chance."""

    id = "passphrase.offer"
    keys = "f4"
    name = marked("Five words")
    sentence = marked("Offer a passphrase of five words drawn by chance.")

    def run(self, app: IpscoachApp, screen: Screen[Any]) -> None:
        """Put them in."""
        cast("Offers", screen).offer()


class NewCode(Command["RecoveryForm"]):
    """Another code."""

    id = "recovery.new"
    keys = "f4"
    name = marked("New code")
    sentence = marked("Make a new recovery code; the old one then opens no more.")

    def run(self, app: IpscoachApp, screen: RecoveryForm) -> None:
        """Make it."""
        screen.make_new()


class NextStep(Command["FirstRunScreen"]):
    """Go on."""

    id = "setup.next"
    keys = "ctrl+s"
    name = marked("Continue")
    sentence = marked("Go on to the next step.")

    def run(self, app: IpscoachApp, screen: FirstRunScreen) -> None:
        """Go on."""
        screen.go_on()


class StepBack(Command["FirstRunScreen"]):
    """One step back."""

    id = "setup.back"
    keys = "escape"
    name = marked("Back")
    sentence = marked("Go one step back.")

    def run(self, app: IpscoachApp, screen: FirstRunScreen) -> None:
        """Go back."""
        screen.go_back()


class SetUpWords(Command["FirstRunScreen"]):
    """Five words by chance, at the step that asks for a passphrase."""

    id = "setup.offer"
    keys = "f4"
    name = marked("Five words")
    sentence = marked("Offer a passphrase of five words drawn by chance.")

    def impossible(self, app: IpscoachApp, screen: FirstRunScreen) -> Sentence | None:
        """Only where a passphrase is asked for."""
        if not screen.asks_passphrase:
            return Sentence("Five words are offered at the step that asks for a passphrase.")
        return None

    def run(self, app: IpscoachApp, screen: FirstRunScreen) -> None:
        """Put them in."""
        screen.offer()


NEW_PASSPHRASE: tuple[AnyCommand, ...] = (SaveForm, LeaveForm, OfferWords, Lock)
RECOVERY: tuple[AnyCommand, ...] = (SaveForm, LeaveForm, NewCode, Lock)


def tell_new_passphrase(app: IpscoachApp, done: bool | None) -> None:
    """Say what opens what from now on, where a new passphrase was set."""
    if done:
        app.tell(
            Sentence(
                "From now on the new passphrase opens the caseload; earlier backups open with the "
                "old one."
            )
        )


class ChangePassphrase(Command[Screen[Any]]):
    """Another passphrase."""

    id = "settings.passphrase"
    keys = "f4"
    name = marked("Passphrase")
    sentence = marked("Change the passphrase that opens the caseload.")

    def run(self, app: IpscoachApp, screen: Screen[Any]) -> None:
        """Ask for it."""
        from ipscoach.tui.dialogs.passphrase import NewPassphraseForm

        app.push_screen(NewPassphraseForm(), lambda done: tell_new_passphrase(app, done))


class CheckCode(Command[Screen[Any]]):
    """The recovery code."""

    id = "settings.code"
    keys = "f7"
    name = marked("Recovery code")
    sentence = marked("Check the printed recovery code, or make a new one.")

    def run(self, app: IpscoachApp, screen: Screen[Any]) -> None:
        """Ask for it."""
        from ipscoach.tui.dialogs.recovery import RecoveryForm

        app.push_screen(RecoveryForm())


class ChangeKeys(Command[Screen[Any]]):
    """The coach's own keys."""

    id = "settings.keys"
    keys = "f8"
    name = marked("Own keys")
    sentence = marked("Choose other keys for the commands.")

    def run(self, app: IpscoachApp, screen: Screen[Any]) -> None:
        """Show them all."""
        from ipscoach.tui.screens.keys import KeysScreen

        app.push_screen(KeysScreen())


class BackUpNow(Command["SettingsForm"]):
    """A backup at once."""

    id = "settings.backup"
    keys = "ctrl+o"  # F2 hides names everywhere else
    name = marked("Back up now")
    sentence = marked("Make a backup now, prove that it opens, and say where it lies.")

    def run(self, app: IpscoachApp, screen: SettingsForm) -> None:
        """Make it."""
        screen.back_up()


class RenewKeys(Command["SettingsForm"]):
    """New keys."""

    id = "settings.renew"
    keys = "f9"
    name = marked("New keys")
    sentence = marked("Give the caseload new keys: somebody leaves, or a copy got lost.")

    def run(self, app: IpscoachApp, screen: SettingsForm) -> None:
        """Ask for the new passphrase."""
        from ipscoach.tui.dialogs.new_keys import NewKeysForm

        app.push_screen(NewKeysForm())


class CodeIsWritten(Command["NewCodeScreen"]):
    """On to unlocking."""

    id = "newcode.on"
    keys = "ctrl+s"
    name = marked("On paper: unlock")
    sentence = marked("The new code is on paper: go on and unlock with the new passphrase.")

    def run(self, app: IpscoachApp, screen: NewCodeScreen) -> None:
        """Go on."""
        screen.go_on()


class RestoreBackup(Command["FirstRunScreen"]):
    """A caseload that comes from a backup."""

    id = "setup.restore"
    keys = "f7"
    name = marked("Restore a backup")
    sentence = marked("Bring your caseload in from a backup instead of setting one up.")

    def impossible(self, app: IpscoachApp, screen: FirstRunScreen) -> Sentence | None:
        """Only while nothing is set up."""
        if app.home.slots.exists():
            return Sentence("The caseload is set up already: go on, or leave with Ctrl+Q.")
        return None

    def run(self, app: IpscoachApp, screen: FirstRunScreen) -> None:
        """Ask which."""
        from ipscoach.tui.screens.restore import RestoreScreen

        app.push_screen(RestoreScreen())


class RestoreNow(Command["RestoreScreen"]):
    """Bring it in."""

    id = "restore.now"
    keys = "ctrl+s"
    name = marked("Restore")
    sentence = marked("Bring the caseload in from this backup.")

    def run(self, app: IpscoachApp, screen: RestoreScreen) -> None:
        """Bring it in."""
        screen.restore()


class LeaveRestore(Command["RestoreScreen"]):
    """Back to setting up, or to the lock."""

    id = "restore.back"
    keys = "escape"
    name = marked("Back")
    sentence = marked("Go back; nothing is changed.")

    def run(self, app: IpscoachApp, screen: RestoreScreen) -> None:
        """Go back."""
        screen.back()


FIRST_RUN: tuple[AnyCommand, ...] = (NextStep, StepBack, SetUpWords, RestoreBackup)
NEW_CODE: tuple[AnyCommand, ...] = (CodeIsWritten,)
RESTORE: tuple[AnyCommand, ...] = (RestoreNow, LeaveRestore)
SETTINGS: tuple[AnyCommand, ...] = (
    *FORM[:2],
    ChangePassphrase,
    BackUpNow,
    CheckCode,
    ChangeKeys,
    RenewKeys,
    HideNames,
    Lock,
)
