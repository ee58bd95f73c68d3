"""What must hold when things go wrong: no data on the terminal, a whole terminal, a clear word."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ipscoach.faults import places_of, write_fault
from ipscoach.i18n import _

if TYPE_CHECKING:
    import asyncio

__all__ = ["last_words", "leave_on_signals", "places_of", "write_fault"]


def leave_on_signals(loop: asyncio.AbstractEventLoop, leave: Callable[[], None]) -> None:
    """Leave in order when the window is closed or the computer shuts down.

    Textual leaves the terminal raw on SIGTERM and SIGHUP and unsaved text is lost.
    Windows has neither signal as POSIX means it; its console closes the program itself.
    """
    if sys.platform == "win32":
        return
    for number in (signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, leave)


def last_words(path: Path) -> str:
    """Return the sentence that stands on the terminal after a crash."""
    return _(
        "ipscoach had to stop because of a fault of its own. What you saved is safe, and what "
        "you were typing was kept up to two seconds before; start ipscoach again. For those who "
        "mend it, the place of the fault (without anybody's data) is in {path}."
    ).format(path=path)
