"""What must hold when things go wrong: no data on the terminal, a whole terminal, a clear word."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from ipscoach.i18n import _

if TYPE_CHECKING:
    import asyncio


def leave_on_signals(loop: asyncio.AbstractEventLoop, leave: Callable[[], None]) -> None:
    """Leave in order when the window is closed or the computer shuts down.

    Textual leaves the terminal raw on SIGTERM and SIGHUP and unsaved text is lost.
    Windows has neither signal as POSIX means it; its console closes the program itself.
    """
    if sys.platform == "win32":
        return
    for number in (signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, leave)


def places_of(error: BaseException) -> str:
    """Return where an error happened: its kind and the places in the code, no values at all."""
    lines = [type(error).__name__]
    step: TracebackType | None = error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        lines.append(f"  {Path(code.co_filename).name}:{step.tb_lineno} {code.co_name}")
        step = step.tb_next
    # A worker's own error travels inside Textual's WorkerFailed.
    inner = error.__cause__ or getattr(error, "error", None)
    if isinstance(inner, BaseException):
        lines += ["caused by", places_of(inner)]
    return "\n".join(lines)


def write_fault(path: Path, error: BaseException) -> None:
    """Keep the places of a crash for those who mend it."""
    try:
        path.write_text(places_of(error) + "\n", encoding="utf-8")
        path.chmod(0o600)
    except OSError:
        return


def last_words(path: Path) -> str:
    """Return the sentence that stands on the terminal after a crash."""
    return _(
        "ipscoach had to stop because of a fault of its own. What you saved is safe, and what "
        "you were typing was kept up to two seconds before; start ipscoach again. For those who "
        "mend it, the place of the fault (without anybody's data) is in {path}."
    ).format(path=path)
