"""Wrong passphrases: how many in a row, and how long the next try waits.

What nobody could unlock cannot be written to, so the tries stand in a small file beside it, with
nothing but moments in it, until the next unlocking writes them into the record of acts. Whoever
can remove that file can also copy the caseload and try elsewhere: it slows down a colleague at a
keyboard, and the slow derivation of the key does the rest. It never locks anybody out.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar, cast

from ipscoach.clock import Clock, SystemClock
from ipscoach.paths import Home
from ipscoach.vault.errors import CannotWrite, WrongCode, WrongPassphrase
from ipscoach.vault.files import write_durably

T = TypeVar("T")

FREE = 3
"""So many wrong ones cost nothing but the time of trying."""
LONGEST_SECONDS = 60
KEPT = 20
"""So many moments are kept; of those before them only how many there were."""


@dataclass(frozen=True, slots=True)
class Tries:
    """The wrong tries since the last unlocking.

    Attributes:
        failed: how many.
        moments: when the last of them were, in UTC.
    """

    failed: int = 0
    moments: tuple[datetime, ...] = ()

    def wait_seconds(self, now: datetime) -> int:
        """Return how many seconds the next try waits from now: 0 to 60.

        A clock that was set back makes it wait its whole time once more, and no longer.
        """
        if self.failed < FREE or not self.moments:
            return 0
        delay = min(2 ** min(self.failed - FREE, 10), LONGEST_SECONDS)
        gone = (now - self.moments[-1]).total_seconds()
        return delay if gone < 0 else max(0, round(delay - gone))

    def and_now(self, now: datetime) -> Tries:
        """Return these tries and one more."""
        return Tries(self.failed + 1, (*self.moments, now)[-KEPT:])


def read_tries(home: Home) -> Tries:
    """Return the wrong tries; none where the file is not there or was spoilt."""
    try:
        found = cast("dict[str, object]", json.loads(_path(home).read_bytes()))
        moments = [datetime.fromisoformat(str(one)) for one in cast("list[str]", found["moments"])]
        failed = int(str(found["failed"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Tries()
    aware = tuple(moment for moment in moments if moment.tzinfo is not None)
    return Tries(max(failed, len(aware)), aware[-KEPT:])


def forget_tries(home: Home) -> None:
    """Remove the tries: they are written down where they belong."""
    with contextlib.suppress(OSError):
        _path(home).unlink(missing_ok=True)


def unlock_counting(
    home: Home, unlock: Callable[[], T], wait: Callable[[int], object], clock: Clock | None = None
) -> T:
    """Unlock: wait first where wrong ones were tried, and count it where this one is wrong too.

    Every way to a passphrase or code goes through here.

    Args:
        home: whose tries are counted.
        unlock: tries one secret.
        wait: stays for so many seconds, or raises where nobody can.
        clock: this computer's own, unless a test moves it: a day that somebody made up shortens
            no wait, and does not come into the record of acts.

    Raises:
        VaultFault: it could not be unlocked, and why.
    """
    clock = clock or SystemClock()
    if seconds := read_tries(home).wait_seconds(clock.now()):
        wait(seconds)
    try:
        return unlock()
    except (WrongPassphrase, WrongCode):
        count(home, clock.now())
        raise


def count(home: Home, now: datetime) -> None:
    """Write down one more wrong try; where nothing can be written it is not counted."""
    tries = read_tries(home).and_now(now)
    content = {"failed": tries.failed, "moments": [one.isoformat() for one in tries.moments]}
    with contextlib.suppress(CannotWrite):
        write_durably(_path(home), json.dumps(content).encode())


def _path(home: Home) -> Path:
    return home.folder / "tries.json"
