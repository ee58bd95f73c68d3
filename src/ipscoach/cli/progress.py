"""How far something is that takes its time, on one line of the terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable

Progress = Callable[[int, int], None]


def progress_of(what: str) -> Progress | None:
    """Return what shows how far it is, on one line; None where messages go to no terminal."""
    if sys.stderr is None or not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        """Write over the line before; at the end leave none."""
        ended = done >= total
        line = "" if ended else f"{what} {100 * done // total} %"
        sys.stderr.write(f"\r\x1b[K{line}")
        sys.stderr.flush()

    return show
