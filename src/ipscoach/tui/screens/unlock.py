"""The locked caseload: passphrase, or the printed recovery code."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Input, Static

from ipscoach.i18n import _, plural, say
from ipscoach.sentence import Sentence, Spoken
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.unlocking import UNLOCK
from ipscoach.tui.leaving import TELL_SECONDS
from ipscoach.tui.opening import Opened, unlock_and_look
from ipscoach.tui.reach import app_of
from ipscoach.tui.widgets.bars import KeyBar, TitleBar

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.vault.vault import OpenVault, Vault


class UnlockScreen(Screen[None]):
    """Nothing of the caseload is on the screen until the passphrase fits.

    Nor is it open behind it, but for the moment in which the backup of the day is still written
    on this computer's own disk.
    """

    CSS_PATH = "../styles/unlock.tcss"
    AUTO_FOCUS = "Input"
    here: ClassVar[tuple[AnyCommand, ...]] = UNLOCK
    BINDINGS: ClassVar[list[BindingType]] = bindings(UNLOCK)

    def __init__(self, why: Sentence | None = None) -> None:
        super().__init__()
        self._why = why
        self._by_code = False
        self._busy = False

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        yield TitleBar()
        with Vertical(id="lock"):
            yield Static(_("The caseload is locked"), id="heading", markup=False)
            yield Static(_("Passphrase"), id="label", markup=False)
            yield Input(password=True, id="secret")
            yield Static(self._first_words(), id="message", markup=False)
        yield KeyBar(self.here)

    def _first_words(self) -> str:
        words = app_of(self).demo_passphrase
        if words:
            return _("This is the demo; its passphrase is: {words}").format(words=words)
        why = self._why or app_of(self).leaving.remark
        return say(why) if why else ""

    def on_mount(self) -> None:
        """The backup of the day may still be in the making: say so where it takes a while."""
        if app_of(self).leaving.wait(0):
            # It may have ended since the first words were chosen.
            self.query_one("#message", Static).update(self._first_words())
        else:
            self._wait_for_backup()

    @work(group="backup")
    async def _wait_for_backup(self) -> None:
        leaving = app_of(self).leaving
        if not await asyncio.to_thread(leaving.wait, TELL_SECONDS) and not self._busy:
            self.query_one("#message", Static).update(_("Making the backup of the day…"))
        await asyncio.to_thread(leaving.wait)
        if not self._busy and self.is_attached:
            self.query_one("#message", Static).update(self._first_words())

    @on(Input.Submitted)
    def submit(self) -> None:
        """Try what was typed."""
        secret = self.query_one(Input).value
        if secret and not self._busy:
            self._busy = True
            self.query_one("#message", Static).update(_("Opening…"))
            # F4 may be pressed while this one waits or is tried.
            self._open(secret, by_code=self._by_code)

    @work(group="opening")
    async def _open(self, secret: str, *, by_code: bool) -> None:
        app = app_of(self)
        try:
            opened = await asyncio.to_thread(self._unlock, app, secret, by_code)
        except Spoken as fault:
            self._busy = False
            self.query_one("#message", Static).update(say(fault.sentence))
            entry = self.query_one(Input)
            if by_code and self._by_code:
                entry.action_select_all()  # one wrong sign of 32: an arrow key goes to mend it
            elif not self._by_code:
                entry.clear()
            return
        app.take_over(opened)
        if by_code:
            from ipscoach.tui.dialogs.passphrase import NewPassphraseForm

            app.push_screen(NewPassphraseForm(), self._arrive)
        else:
            self._arrive(None)

    async def _wait(self, seconds: int) -> None:
        """After several wrong tries each further one waits a little, and says so."""
        message = self.query_one("#message", Static)
        for left in range(seconds, 0, -1):
            message.update(
                plural(
                    "After wrong tries this one waits {n} second…",
                    "After wrong tries this one waits {n} seconds…",
                    left,
                )
            )
            await asyncio.sleep(1)
        message.update(_("Opening…"))

    def _unlock(self, app: IpscoachApp, secret: str, by_code: bool) -> Opened:
        from ipscoach.vault.tries import unlock_counting

        def counting(vault: Vault) -> OpenVault:
            way = vault.unlock_with_code if by_code else vault.unlock
            return unlock_counting(app.home, lambda: way(secret), wait)

        def wait(seconds: int) -> None:
            app.call_from_thread(self._wait, seconds)

        app.leaving.wait()
        return unlock_and_look(app.home, app.clock, app.ids, counting)

    def _arrive(self, _done: Any) -> None:
        app_of(self).arrive()

    def turn(self) -> None:
        """Ask for the recovery code instead of the passphrase, or the other way round."""
        self._by_code = not self._by_code
        label = _("Recovery code") if self._by_code else _("Passphrase")
        self.query_one("#label", Static).update(label)
        entry = self.query_one(Input)
        entry.password = not self._by_code
        entry.clear()
        hint = _("The printed code of eight groups; blanks, dashes and case do not matter.")
        self.query_one("#message", Static).update(hint if self._by_code else "")
