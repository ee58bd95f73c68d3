"""Time comes in from outside, so that rules, pictures and tests never flicker."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol


class Clock(Protocol):
    """What the program may ask about time."""

    def today(self) -> date:
        """Return the coach's day."""
        ...

    def now(self) -> datetime:
        """Return the moment, in UTC."""
        ...


class SystemClock:
    """The computer's own clock."""

    def today(self) -> date:
        """Return the local day."""
        return datetime.now().astimezone().date()

    def now(self) -> datetime:
        """Return the moment, in UTC."""
        return datetime.now(UTC)


@dataclass
class FixedClock:
    """A clock that stands still at 09:00 UTC of a day: `--today`, demo and tests.

    Attributes:
        day: the day it stands at.
        computers: what the computer's own clock said where a coach gave another day; the record
            of acts keeps it.
    """

    day: date
    computers: date | None = None

    def today(self) -> date:
        """Return the day it stands at."""
        return self.day

    def now(self) -> datetime:
        """Return nine in the morning of that day, in UTC."""
        return datetime.combine(self.day, time(9, 0), UTC)

    def forward(self, days: int) -> None:
        """Let days pass."""
        self.day += timedelta(days=days)
