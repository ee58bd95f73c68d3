"""`demo`: the app on an invented caseload, in a folder that is gone afterwards."""

from __future__ import annotations

import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event
from types import FrameType
from typing import TYPE_CHECKING

from ipscoach.cli.output import message
from ipscoach.cli.screens import check_terminal
from ipscoach.cli.surroundings import Options, clock_of
from ipscoach.clock import Clock
from ipscoach.i18n import _, language, preferred, speak
from ipscoach.ids import Ids, time_ordered
from ipscoach.paths import Home
from ipscoach.sentence import Sentence, Spoken
from ipscoach.settings import Settings, write_settings
from ipscoach.tui.opening import Opened, Opening, look
from ipscoach.tui.run import Given, run_app

if TYPE_CHECKING:
    from ipscoach.vault.vault import OpenVault

OPEN_WORD = "demo"
SEED = 7
"""The same day shows the same people, so that pictures and stories about the demo agree."""
TO_STOP = 10.0
"""Seconds within which the inventing ends after the coach has left."""


class _Left(Spoken):
    """The coach left before everything was invented."""


def show_demo(options: Options) -> int:
    """Run the app on invented people. Neither folder nor passphrase of the real caseload count.

    Raises:
        WrongUsage: no screen can be shown here.
    """
    check_terminal()
    # The coach's own settings are of her caseload, of which the demo knows nothing.
    speak(options.get("lang") or preferred())
    clock = clock_of(options)
    with _throw_away_folder() as folder:
        kind = _TeamDemo if "supervisor" in options else _Demo
        code = kind(Home(folder), clock, time_ordered(clock)).run()
    message(_("The demo is over: everybody in it was invented, and everything has been removed."))
    return code


class _Demo:
    """One demo: it is invented in a thread while the frame stands on the screen."""

    def __init__(self, home: Home, clock: Clock, ids: Ids) -> None:
        self._home, self._clock, self._ids = home, clock, ids
        # No secret: the demo can be locked and unlocked again, and everything in it is invented.
        self._passphrase = OPEN_WORD
        self._left = Event()
        self._last = ExitStack()

    def run(self) -> int:
        """Run the app; when it returns nothing has a file of the folder open any more."""
        opening = Opening(self._invent)
        given = Given(self._home, self._clock, self._ids, lambda: self._passphrase, language())
        try:
            return run_app(given, opening=opening, banner=_("demo"))
        finally:
            self._left.set()
            opening.wait(TO_STOP)
            self._last.close()
            if self._home.faults.exists():
                message(self._home.faults.read_text(encoding="utf-8"))

    def _invent(self) -> Opened:
        from ipscoach.exchange.invented import invent, lay_out
        from ipscoach.records.desk import open_desk

        today, vault = self._clock.today(), self._new_vault()
        desk = open_desk(vault, self._clock, self._ids)
        self._last.callback(desk.close)
        lay_out(desk, invent(today, SEED, language()), self._go_on)
        return look(vault, desk, today)

    def _new_vault(self) -> OpenVault:
        from ipscoach.vault.kdf import CHEAP
        from ipscoach.vault.vault import Vault

        vault, code = Vault(self._home).create(self._passphrase, CHEAP)
        self._last.callback(vault.close)
        vault.code_fits(code)  # nobody writes the code of invented people on paper
        return vault

    def _go_on(self, _done: int, _total: int) -> None:
        if self._left.is_set():
            raise _Left(Sentence("The demo is over."))


class _TeamDemo(_Demo):
    """The demo of a supervisor: three invented coaches gave their packs."""

    def run(self) -> int:
        """Run the app, whose first screen is the team at once."""
        write_settings(self._home.settings, Settings(supervisor=True))
        return super().run()

    def _invent(self) -> Opened:
        from ipscoach.exchange.invented.team import lay_out_team
        from ipscoach.records.desk import open_desk

        vault, folder = self._new_vault(), self._home.folder
        lay_out_team(vault, self._clock, language(), folder, self._go_on)
        desk = open_desk(vault, self._clock, self._ids)
        self._last.callback(desk.close)
        return look(vault, desk, self._clock.today())


@contextmanager
def _throw_away_folder() -> Generator[Path]:
    """Give a folder that only its owner may read, and remove it whatever happens.

    A closed window and a shutdown end the run in order while the app does not listen itself;
    during the removal they wait.
    """
    folder = Path(tempfile.mkdtemp(prefix="ipscoach-demo-"))
    try:
        _on_signals(_leave)
        yield folder
    finally:
        _on_signals(signal.SIG_IGN)
        shutil.rmtree(folder, ignore_errors=True)
        _on_signals(signal.SIG_DFL)


def _leave(number: int, _frame: FrameType | None) -> None:
    sys.exit(128 + number)


def _on_signals(what: signal.Handlers | Callable[[int, FrameType | None], None]) -> None:
    if sys.platform != "win32":
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, what)
