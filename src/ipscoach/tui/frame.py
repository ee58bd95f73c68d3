"""The frame of the first screen in plain escapes, before anything heavy is imported.

Textual needs a quarter of a second to import; the coach sees the title bar and the key bar
after one fiftieth. Textual then paints the same bars over these.
"""

from __future__ import annotations

import os
import sys

TITLE = " ipscoach"
BAR = "\x1b[48;2;38;50;56m\x1b[38;2;236;239;241m"
PLAIN = "\x1b[7m"


def paint() -> bool:
    """Paint the frame on the alternate screen; False where no screen can be painted on."""
    if os.environ.get("TERM", "") in ("", "dumb") and os.name != "nt":
        return False
    if not (sys.stdout.isatty() and sys.stdin.isatty()):
        return False
    columns, rows = os.get_terminal_size(sys.stdout.fileno())
    style = PLAIN if "NO_COLOR" in os.environ else BAR
    # Textual itself writes to stderr's terminal (sys.__stderr__): so does the frame.
    out = sys.__stderr__
    if out is None or not out.isatty():
        return False
    out.write(
        f"\x1b[?1049h\x1b[?25l\x1b[2J\x1b[H{style}{TITLE:<{columns}}\x1b[0m"
        f"\x1b[{rows};1H{style}{'':<{columns}}\x1b[0m"
    )
    out.flush()
    return True


def clear() -> None:
    """Leave the alternate screen, in case Textual never came to it."""
    if sys.__stderr__ is not None:
        sys.__stderr__.write("\x1b[?25h\x1b[?1049l")
        sys.__stderr__.flush()
