"""Running the app: what it works on is gathered here and handed over."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from ipscoach import i18n
from ipscoach.clock import Clock
from ipscoach.ids import Ids
from ipscoach.paths import Home
from ipscoach.settings import Settings, read_settings
from ipscoach.tui.opening import Opened, Opening, look


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
    if given.passphrase is not None:
        return Opening(lambda: _open(given, by_passphrase=True))
    if settings.keyring and given.home.slots.exists():
        return Opening(lambda: _open(given, by_passphrase=False))
    return None


def _open(given: Given, *, by_passphrase: bool) -> Opened:
    from ipscoach.records.desk import open_desk
    from ipscoach.vault.vault import Vault

    locked = Vault(given.home)
    if by_passphrase and given.passphrase is not None:
        vault = locked.unlock(given.passphrase())
    else:
        from ipscoach.vault.device import Device

        vault = locked.unlock_with_device(Device())
    desk = open_desk(vault, given.clock, given.ids)
    return look(vault, desk, given.clock.today())


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
    )
    code = app.run()
    app.close_caseload()
    return code if code is not None else (app.return_code or 0)
