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

from ipscoach.i18n import _, plural, say
from ipscoach.sentence import Refused, Sentence, Spoken
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.keys_and_codes import RESTORE
from ipscoach.tui.dialogs.fields import Line, path_of
from ipscoach.tui.dialogs.path_suggester import PathSuggester
from ipscoach.tui.opening import Opened, unlock_and_look
from ipscoach.tui.reach import app_of
from ipscoach.tui.widgets.bars import KeyBar, TitleBar

if TYPE_CHECKING:
    from pathlib import Path

    from ipscoach.paths import Home
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.vault.opened import OpenVault
    from ipscoach.vault.restoring import Kept

ENDINGS = (".backup", ".db")


class RestoreScreen(Screen[None]):
    """Where the backup lies, and what opens it; what may be here is kept."""

    CSS_PATH = "../styles/restore.tcss"
    AUTO_FOCUS = "Field Input"
    here: ClassVar[tuple[AnyCommand, ...]] = RESTORE
    BINDINGS: ClassVar[list[BindingType]] = bindings(RESTORE)

    def __init__(self, *, in_place: bool = False, path: Path | None = None) -> None:
        """A form of two lines.

        Args:
            in_place: it takes the place of a caseload, which is kept.
            path: the backup that is offered.
        """
        super().__init__()
        self._in_place, self._path = in_place, path
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
                if self._in_place:
                    yield Static(
                        _("It takes the place of the caseload that is here now, which is kept "
                          "among the backups."),
                        classes="hint",
                        markup=False,
                    )  # fmt: skip
                yield Line("path", _("Backup"), str(self._path or ""))
                yield Line("secret", _("Passphrase or code"), secret=True)
            yield Static("", id="message", markup=False)
            with Horizontal(id="buttons"):
                yield Button(_("Restore"), id="next", compact=True, variant="primary")
        yield KeyBar(self.here)

    def on_mount(self) -> None:
        """Complete the path while it is typed."""
        self.query_one("#field-path Input", Input).suggester = PathSuggester(ENDINGS)
        if self._path is not None:
            self.query_one("#field-secret", Line).take_keyboard()

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
        """Back to where one came from, unless it is being restored at this moment."""
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
            opened, kept = await asyncio.to_thread(self._bring_in, app, path, secret)
        except Spoken as fault:
            self._busy = False
            self._say(fault.sentence)
            line = self.query_one("#field-path" if isinstance(fault, Refused) else "#field-secret",
                                  Line)  # fmt: skip
            if _is_wrong_secret(fault):
                line.fill("")
            line.take_keyboard()
            return
        if app.settings.keyring:  # no key store opens what was restored
            app.change_settings(keyring=False)
        app.take_over(opened)
        app.arrive()
        if kept is not None:
            app.tell(_where_kept(kept))

    def _bring_in(self, app: IpscoachApp, path: str, secret: str) -> tuple[Opened, Kept | None]:
        from ipscoach.records.migrate import FORMAT
        from ipscoach.vault.latest import refuse_folder
        from ipscoach.vault.restoring import restore, unlock_with
        from ipscoach.vault.tries import unlock_counting

        app.leaving.wait()
        unlock, source = unlock_with(secret), path_of(path)
        refuse_folder(source)

        def wait(seconds: int) -> None:
            app.call_from_thread(self._wait, seconds)

        def counted(draft: Home) -> OpenVault:
            return unlock_counting(app.home, lambda: unlock(draft), wait)

        kept = restore(
            source,
            app.home,
            counted if self._in_place else unlock,
            newest=FORMAT,
            now=app.clock.now(),
            replace=self._in_place,
        )
        opened = unlock_and_look(app.home, app.clock, app.ids, lambda _vault: unlock(app.home))
        opened.desk.note_act("restore")
        return opened, kept

    async def _wait(self, seconds: int) -> None:
        """After several wrong tries at the caseload that is here each further one waits."""
        for left in range(seconds, 0, -1):
            self.query_one("#message", Static).update(
                plural(
                    "After wrong tries this one waits {n} second…",
                    "After wrong tries this one waits {n} seconds…",
                    left,
                )
            )
            await asyncio.sleep(1)
        self._say(Sentence("Restoring…"))


def _is_wrong_secret(fault: Spoken) -> bool:
    from ipscoach.vault.errors import MistypedCode, WrongCode, WrongPassphrase

    return isinstance(fault, MistypedCode | WrongCode | WrongPassphrase)


def _where_kept(kept: Kept) -> Sentence:
    if kept.whole:
        return Sentence("What was here before is kept as a backup: {path}", path=str(kept.path))
    return Sentence(
        "What was here before has other keys than the backup, or is damaged; its files are kept "
        "as they were: {path}",
        path=str(kept.path),
    )
