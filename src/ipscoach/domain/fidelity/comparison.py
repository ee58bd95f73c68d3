"""Two reviews side by side, item by item; only of the same scale."""

from __future__ import annotations

from dataclasses import dataclass

from ipscoach.domain.fidelity.review import Complete, Outcome, Review, check_scale, outcome
from ipscoach.domain.fidelity.scale import Scale


@dataclass(frozen=True, slots=True)
class Step:
    """An item before and now; None where it had no agreed score."""

    item: int
    before: int | None
    now: int | None

    @property
    def change(self) -> int | None:
        """How many points up, or down where negative; None where one of the two is missing."""
        if self.before is None or self.now is None:
            return None
        return self.now - self.before


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two reviews: each item in the order of the form, and how far each of them is."""

    steps: tuple[Step, ...]
    before: Outcome
    now: Outcome

    @property
    def change(self) -> int | None:
        """The difference of the totals; None unless both reviews are complete."""
        if isinstance(self.before, Complete) and isinstance(self.now, Complete):
            return self.now.total - self.before.total
        return None


def compare(earlier: Review, later: Review, scale: Scale) -> Comparison:
    """Return two reviews of one scale side by side.

    Raises:
        Refused: one of them was made with another scale or another version of it.
    """
    for review in (earlier, later):
        check_scale(review, scale)
    steps = tuple(
        Step(item.number, earlier.score(item.number).agreed, later.score(item.number).agreed)
        for item in scale.items
    )
    return Comparison(steps, outcome(earlier, scale), outcome(later, scale))
