"""What the operating system can do so that a key does not end up in a file."""

from __future__ import annotations

import sys

_PR_SET_DUMPABLE = 4


def no_core_dumps() -> bool:
    """Forbid memory dumps of this program, and on Linux other programs' looking into it.

    Takes about 4 ms for loading ctypes, so call it when a key is first needed and not at start.
    Returns whether everything that this system offers is in force.
    """
    if sys.platform == "win32":
        return False
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform != "linux":
        return True
    import ctypes

    return ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0
