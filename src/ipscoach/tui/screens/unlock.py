"""The locked caseload: passphrase, or the printed recovery code."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

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
    from pathlib import Path

    from ipscoach.tui.app import IpscoachApp
    from ipscoach.vault.backup import Backup
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

    def __init__(self, why: Sentence | None = None, fault: Spoken | None = None) -> None:
        """The lock screen.

        Args:
            why: what there is to say at first.
            fault: why it did not open just now; where the caseload is damaged or gone, the last
                backup is named too.
        """
        super().__init__()
        self._why = fault.sentence if fault is not None else why
        self._fault = fault
        self._by_code = False
        self._busy = False
        self._backup: Path | None = None

    @property
    def by_code(self) -> bool:
        """Whether the recovery code is asked for, and not the passphrase."""
        return self._by_code

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
        if self._fault is not None:
            self._tell_way_back(self._fault)

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
            self._tell_way_back(fault)
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
            app.arrive()

    @work(group="way back")
    async def _tell_way_back(self, fault: Spoken) -> None:
        """Name the last backup where the caseload is damaged or gone."""
        from ipscoach.vault.latest import helps

        if not helps(fault):
            return
        app = app_of(self)
        found = await asyncio.to_thread(_last_backup, app)
        if found is None:
            told = Sentence("No backup was found; F7 restores one that lies elsewhere.")
        else:
            self._backup = found.path
            told = Sentence(
                "The last backup is of {day}, {name}: F7 restores it, and keeps what is here.",
                day=found.made.astimezone().date(),
                name=found.path.name,
            )
        if self.is_attached and not self._busy:
            self.query_one("#message", Static).update(f"{say(fault.sentence)}\n\n{say(told)}")

    def restore(self) -> None:
        """Ask for the backup that takes the place of what is here."""
        from ipscoach.tui.screens.restore import RestoreScreen

        if not self._busy:
            app_of(self).push_screen(RestoreScreen(in_place=True, path=self._backup))

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

    def _arrive(self, done: bool | None) -> None:
        from ipscoach.tui.commands.keys_and_codes import tell_new_passphrase

        app_of(self).arrive()
        tell_new_passphrase(app_of(self), done)

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
        self.query_one(KeyBar).refresh()


def _last_backup(app: IpscoachApp) -> Backup | None:
    from ipscoach.vault import daily
    from ipscoach.vault.latest import last_backup

    where = daily.folders(app.home.backups, app.settings.backup_folder)
    return last_backup(app.home, where, app.clock.today())
