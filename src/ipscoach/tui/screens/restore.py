"""A new laptop: the caseload comes from a backup, with the passphrase or the code of its day."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import Screen
from textual.widgets import Button, Input, Static

from ipscoach.i18n import _, say
from ipscoach.sentence import Sentence, Spoken
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.keys_and_codes import RESTORE
from ipscoach.tui.dialogs.fields import Line, path_of
from ipscoach.tui.dialogs.path_suggester import PathSuggester
from ipscoach.tui.opening import Opened, unlock_and_look
from ipscoach.tui.reach import app_of
from ipscoach.tui.widgets.bars import KeyBar, TitleBar

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp

ENDINGS = (".backup", ".db")


class RestoreScreen(Screen[None]):
    """Where the backup lies, and what opens it; nothing is here yet that could be lost."""

    CSS_PATH = "../styles/restore.tcss"
    AUTO_FOCUS = "Field Input"
    here: ClassVar[tuple[AnyCommand, ...]] = RESTORE
    BINDINGS: ClassVar[list[BindingType]] = bindings(RESTORE)

    def __init__(self) -> None:
        super().__init__()
        self._busy = False

    def compose(self) -> ComposeResult:
        """Two lines, and what they mean."""
        yield TitleBar()
        with Vertical(id="restore"):
            yield Static(_("Restore a backup"), id="heading", markup=False)
            with VerticalScroll(id="step", can_focus=False):
                yield Static(
                    _("A backup opens with the passphrase or the recovery code of its day, also "
                      "when they were changed since. The key store of this computer opens nothing "
                      "yet: you can set it up in the settings afterwards."),
                    classes="hint",
                    markup=False,
                )  # fmt: skip
                yield Line("path", _("Backup"))
                yield Line("secret", _("Passphrase or code"), secret=True)
            yield Static("", id="message", markup=False)
            with Horizontal(id="buttons"):
                yield Button(_("Restore"), id="next", compact=True, variant="primary")
        yield KeyBar(self.here)

    def on_mount(self) -> None:
        """Complete the path while it is typed."""
        self.query_one("#field-path Input", Input).suggester = PathSuggester(ENDINGS)

    @on(Input.Submitted)
    def _next_field(self) -> None:
        self.focus_next()

    @on(Button.Pressed, "#next")
    def restore(self) -> None:
        """Bring it in, or say why it stays out."""
        path = self.query_one("#field-path", Line).text.strip()
        secret = self.query_one("#field-secret", Line).text
        if self._busy:
            return
        if not path or not secret:
            self._say(Sentence("Write where the backup lies, and what opens it."))
            return
        self._busy = True
        self._say(Sentence("Restoring…"))
        self._restore(path, secret)

    def back(self) -> None:
        """Back to setting up, unless it is being restored at this moment."""
        if self._busy:
            self._say(Sentence("This is being done; it cannot be left now."))
        else:
            self.dismiss(None)

    def _say(self, sentence: Sentence) -> None:
        self.query_one("#message", Static).update(say(sentence))

    @work(group="database")
    async def _restore(self, path: str, secret: str) -> None:
        app = app_of(self)
        try:
            opened = await asyncio.to_thread(_bring_in, app, path, secret)
        except Spoken as fault:
            self._busy = False
            self._say(fault.sentence)
            self.query_one("#field-secret", Line).fill("")
            return
        app.take_over(opened)
        app.arrive()


def _bring_in(app: IpscoachApp, path: str, secret: str) -> Opened:
    from ipscoach.records.migrate import FORMAT
    from ipscoach.vault.restoring import restore, unlock_with

    unlock = unlock_with(secret)
    restore(path_of(path), app.home, unlock, newest=FORMAT, now=app.clock.now())
    opened = unlock_and_look(app.home, app.clock, app.ids, lambda _vault: unlock(app.home))
    opened.desk.note_act("restore")
    return opened
