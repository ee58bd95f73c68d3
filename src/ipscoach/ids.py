"""Ids of records: UUID version 7 (RFC 9562), made by the program, in order of time."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from random import Random
from uuid import UUID

from ipscoach.clock import Clock

Ids = Callable[[], str]


def time_ordered(clock: Clock, random: Random | None = None) -> Ids:
    """Return a maker of UUIDv7 texts that sort in the order in which they were made.

    Args:
        clock: gives the millisecond; may stand still.
        random: a seeded source for demo and tests; the operating system's otherwise.
    """
    source = random or secrets.SystemRandom()
    last = 0

    def make() -> str:
        nonlocal last
        # RFC 9562, 6.2 method 1: the 12 bits after the milliseconds count up within one.
        last = max(last + 1, int(clock.now().timestamp() * 1000) << 12)
        value = (last >> 12) << 80 | 0x7 << 76 | (last & 0xFFF) << 64
        return str(UUID(int=value | 0b10 << 62 | source.getrandbits(62)))

    return make
