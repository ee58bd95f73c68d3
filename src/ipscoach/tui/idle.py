"""When the caseload locks itself: after idle time, and when the clock jumps (sleep)."""

from __future__ import annotations

import time
from collections.abc import Callable

from textual.message import Message

JUMP_SECONDS = 30.0
TICK_SECONDS = 2.0


class LeftAlone(Message, bubble=False):
    """Told to every screen when it is time to lock, for those that show a secret of their own."""


class Watch:
    """Watches two clocks: the wall's and one that only goes forward.

    They part when the computer slept or somebody set the clock; a tick that comes much too
    late means the same where the second clock runs on during sleep. Either locks.
    """

    def __init__(
        self,
        seconds: float,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self.seconds = seconds
        self._wall, self._steady = wall, steady
        self._touched = self._ticked = steady()
        self._apart = wall() - steady()

    def touch(self) -> None:
        """Note that the coach pressed a key or moved the mouse."""
        self._touched = self._steady()

    def must_lock(self) -> bool:
        """Whether it is time to lock; asked every TICK_SECONDS."""
        now, apart = self._steady(), self._wall() - self._steady()
        late = now - self._ticked > JUMP_SECONDS
        jumped = abs(apart - self._apart) > JUMP_SECONDS
        idle = now - self._touched >= self.seconds
        self._ticked, self._apart = now, apart
        return late or jumped or idle
