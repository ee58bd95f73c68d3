"""The recovery code of new keys, shown once; the caseload is closed meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import Screen
from textual.widgets import Button, Static

from ipscoach.i18n import _, say
from ipscoach.sentence import Sentence
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.keys_and_codes import NEW_CODE
from ipscoach.tui.dialogs.recovery import code_lines
from ipscoach.tui.idle import LeftAlone
from ipscoach.tui.reach import app_of
from ipscoach.tui.widgets.bars import KeyBar, TitleBar

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp


class NewCodeScreen(Screen[None]):
    """Nothing of the caseload is open: it opens with the new passphrase, and asks for the code."""

    CSS_PATH = "../styles/restore.tcss"
    AUTO_FOCUS = "#next"
    here: ClassVar[tuple[AnyCommand, ...]] = NEW_CODE
    BINDINGS: ClassVar[list[BindingType]] = bindings(NEW_CODE)

    def __init__(self, code: str, store_helps: bool, unnoted: Sentence | None = None) -> None:
        super().__init__()
        self._code, self._store_helps, self._unnoted = code, store_helps, unnoted

    def compose(self) -> ComposeResult:
        """The code, and what to do with it."""
        yield TitleBar()
        with Vertical(id="restore"):
            yield Static(_("New keys"), id="heading", markup=False)
            with VerticalScroll(id="step", can_focus=False):
                yield Static(
                    _("The caseload has new keys. This is its new recovery code: write it on "
                      "paper, keep the paper away from the computer and destroy the old one. It "
                      "is shown only now, and asked for when you have unlocked with the new "
                      "passphrase."),
                    classes="hint",
                    markup=False,
                )  # fmt: skip
                yield Static(code_lines(self._code), id="code", markup=False)
                if not self._store_helps:
                    yield Static(
                        _("The key store of this computer did not take the new key; the caseload "
                          "opens with the passphrase."),
                        classes="hint",
                        markup=False,
                    )  # fmt: skip
                if self._unnoted is not None:
                    yield Static(say(self._unnoted), id="unnoted", classes="hint", markup=False)
            with Horizontal(id="buttons"):
                yield Button(_("On paper: unlock"), id="next", compact=True, variant="primary")
        yield KeyBar(self.here)

    @on(Button.Pressed, "#next")
    def go_on(self) -> None:
        """Forget the code, and ask for the passphrase."""
        self._leave(None)

    @on(LeftAlone)
    def left_alone(self) -> None:
        """Take the code off the screen: nobody has pressed a key for the idle time."""
        self._leave(
            Sentence(
                "The new recovery code stood on the screen for a while, so it was taken away. "
                "Unlock with the new passphrase: the code is asked for, and if it is not on "
                "paper, F4 makes another one."
            )
        )

    def _leave(self, why: Sentence | None) -> None:
        from ipscoach.tui.screens.unlock import UnlockScreen

        self._code = ""
        self.query_one("#code", Static).update("")
        app_of(self).stage(lambda: UnlockScreen(why))


def show_new_code(app: IpscoachApp, code: str, store_helps: bool, unnoted: Sentence | None) -> None:
    """Close what the earlier key had opened, and show the code of the new one.

    Args:
        app: where it is shown.
        code: the recovery code; nobody has seen it yet.
        store_helps: whether this computer's key store took the new key, where it had one.
        unnoted: what to say beside it, where the new keys could not be noted.
    """
    app.close_caseload()
    if not store_helps:
        app.change_settings(keyring=False)
    app.stage(lambda: NewCodeScreen(code, store_helps, unnoted))
