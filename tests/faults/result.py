"""What came of many faults of one kind."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
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

    def __add__(self, other: Result) -> Result:
        """Put two together; of what they tell, the first thing wrong is kept."""
        told = [one.told for one in (self, other) if one.wrong] or [self.told or other.told]
        return Result(
            self.faults + other.faults,
            self.lost + other.lost,
            self.unnoticed + other.unnoticed,
            self.plain + other.plain,
            told[0],
        )
