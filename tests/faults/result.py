"""What came of many faults of one kind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple


class Result(NamedTuple):
    """How many faults were made, and what went wrong: only zeros pass.

    Attributes:
        faults: how many were made.
        lost: after how many something acknowledged was gone, or the caseload did not open.
        unnoticed: after how many something was wrong and nothing said so.
        plain: after how many something secret could be read in a file.
        told: what else is worth telling: what was hit, what was measured, the first thing wrong.
    """

    faults: int
    lost: int = 0
    unnoticed: int = 0
    plain: int = 0
    told: str = ""

    @property
    def passes(self) -> bool:
        """Whether something was tried and nothing went wrong."""
        return self.faults > 0 and not self.wrong

    @property
    def wrong(self) -> int:
        """How much went wrong."""
        return self.lost + self.unnoticed + self.plain

    def __add__(self, other: object) -> Result:  # type: ignore[override]
        """Put two together; of what they tell, the first thing wrong is kept."""
        assert isinstance(other, Result)
        told = [one.told for one in (self, other) if one.wrong] or [self.told or other.told]
        return Result(
            self.faults + other.faults,
            self.lost + other.lost,
            self.unnoticed + other.unnoticed,
            self.plain + other.plain,
            told[0],
        )


Run = Callable[[int, int, Path], Result]
"""Makes so many faults, by chance from a seed, in an empty folder."""
