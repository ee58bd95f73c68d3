"""Running the app: what it works on is gathered here and handed over."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ipscoach import i18n
from ipscoach.clock import Clock
from ipscoach.i18n import _, say
from ipscoach.ids import Ids
from ipscoach.paths import Home
from ipscoach.sentence import Refused, Sentence
from ipscoach.settings import Settings, read_settings
from ipscoach.tui.leaving import TELL_SECONDS, Leaving
from ipscoach.tui.opening import Opening, unlock_and_look
from ipscoach.wrapping import fitted

if TYPE_CHECKING:
    from ipscoach.vault.vault import OpenVault, Vault


@dataclass(frozen=True, slots=True)
class Given:
    """What the command line gives to the app."""

    home: Home
    clock: Clock
    ids: Ids
    passphrase: Callable[[], str] | None = None
    language: str = ""


def terminal_trouble() -> Literal["no_terminal", "dumb"] | None:
    """Return why no screen can be shown here; None where it can."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return "no_terminal"
    if os.environ.get("TERM", "") in ("", "dumb") and os.name != "nt":
        return "dumb"
    return None


def begin(given: Given, settings: Settings) -> Opening | None:
    """Begin to open the caseload in a thread, where a key is at hand."""
    passphrase = given.passphrase
    if passphrase is not None:
        from ipscoach.vault.tries import unlock_counting

        def by_passphrase(vault: Vault) -> OpenVault:
            return unlock_counting(
                given.home, lambda: vault.unlock(passphrase()), _wait_at_the_lock
            )

        return _opening(given, by_passphrase)
    if settings.keyring and given.home.slots.exists():
        return _opening(given, _by_device)
    return None


def _wait_at_the_lock(_seconds: int) -> None:
    """Leave the waiting to the lock screen, which says how long it is."""
    raise Refused(
        Sentence(
            "Wrong passphrases were tried here, so the passphrase file was left unread; type the "
            "passphrase, or start again in a minute."
        )
    )


def _by_device(vault: Vault) -> OpenVault:
    from ipscoach.vault.device import Device

    return vault.unlock_with_device(Device())


def _opening(given: Given, unlock: Callable[[Vault], OpenVault]) -> Opening:
    return Opening(lambda: unlock_and_look(given.home, given.clock, given.ids, unlock))


def _wait_for_backup(leaving: Leaving) -> None:
    """Stay until the backup of the day is made, and say so on the terminal if it takes a while."""
    if not leaving.wait(TELL_SECONDS):
        _write(_("Making the backup of the day…"))
    leaving.wait()
    if leaving.remark is not None:
        _write(say(leaving.remark))


def _write(text: str) -> None:
    with contextlib.suppress(OSError):  # the terminal may be gone: the window was closed
        sys.stderr.write(fitted(text, sys.stderr) + "\n")
        sys.stderr.flush()


def run_app(given: Given, *, opening: Opening | None = None, banner: str = "") -> int:
    """Run the app until the coach leaves it; returns the exit code."""
    settings = read_settings(given.home.settings)
    i18n.speak(given.language or settings.spoken())
    opening = opening or begin(given, settings)
    # Building the first screen makes much that stays: collecting garbage meanwhile costs 5 %.
    gc.disable()
    from ipscoach.tui.app import IpscoachApp

    app = IpscoachApp(
        given.home,
        given.clock,
        given.ids,
        settings,
        opening,
        banner=banner,
        demo_passphrase=given.passphrase() if banner and given.passphrase else "",
        plain="NO_COLOR" in os.environ,
        backs_up=not banner,
    )
    code = app.run()
    app.close_caseload()
    _wait_for_backup(app.leaving)
    return code if code is not None else (app.return_code or 0)
