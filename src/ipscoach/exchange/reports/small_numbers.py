"""Which figures of a report are too small to be shown, and which would give them away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ipscoach.domain.outcomes.measure import Measure, Unit
from ipscoach.domain.outcomes.measures import Outcomes
from ipscoach.domain.outcomes.small_numbers import Hidden, hidden
from ipscoach.exchange.reports.small_keys import (
    OF,
    OPEN,
    SERIES,
    SHARES,
    WHOLES,
    N,
    key,
    one_of,
    reason,
)
from ipscoach.exchange.reports.small_table import Figures
from ipscoach.sentence import Sentence, named


@dataclass(frozen=True, slots=True)
class SmallNumbers:
    """What is hidden in a report; by itself nothing is.

    Attributes:
        found: what stands in the place of a figure.
        same: the keys of figures that are another one.
    """

    found: Mapping[str, Hidden] = field(default_factory=dict[str, Hidden])
    same: Mapping[str, str] = field(default_factory=dict[str, str])

    def of(self, measure: str, part: str = "", about: str = "") -> Hidden | None:
        """Return what stands in the place of a figure; None where it is shown."""
        return self.found.get(one_of(key(measure, part, about), self.same))

    def of_reason(self, measure: str, why: Sentence) -> Hidden | None:
        """Return what stands in the place of how many were left out for a reason."""
        return self.found.get(one_of(reason(measure, why), self.same))

    def of_value(self, measure: Measure) -> Hidden | None:
        """Return what stands in the place of a measure's value, whatever its unit."""
        match measure.unit:
            case Unit.COUNT:
                return self.of(measure.id)
            case Unit.SHARE:
                return self.of_share(measure)
            case Unit.DAYS | Unit.HOURS:
                return withheld(self.of(measure.id, about=N))
            case Unit.CLIENTS:
                return self.found.get(SERIES)
            case Unit.PER_WEEK:
                return None

    def of_share(self, measure: Measure) -> Hidden | None:
        """Return what stands in the place of a share: it tells as much as both its numbers."""
        above = self.of(measure.id, "part") if measure.id in SHARES else self.of(measure.id)
        return withheld(above or self.of(measure.id, about=OF))

    def of_whole(self, measure: str) -> Hidden | None:
        """Return what stands in the place of the number of which a measure's parts are parts.

        The caseload's months stand against the cap, which tells nothing of anybody.
        """
        return None if measure == SERIES else self.of(WHOLES.get(measure, measure))

    def says(self, measure: Measure) -> Sentence | None:
        """Return why there is no value, with a small count in it hidden."""
        return self.safe(measure.says, self.of(measure.id, about=OPEN))

    def safe(self, said: Sentence | None, how: Hidden | None) -> Sentence | None:
        """Return a sentence without the count in it where that is hidden."""
        return said.put({"count": named(how.label)}) if said is not None and how else said


EVERYTHING = SmallNumbers()


def withheld(how: Hidden | None) -> Hidden | None:
    """Return what stands in the place of what tells something about a hidden count."""
    return Hidden.WITHHELD if how is not None else None


def small_numbers(outcomes: Outcomes, standing: Mapping[str, int] | None = None) -> SmallNumbers:
    """Return what a report of these outcomes must not show where small numbers are hidden.

    Args:
        outcomes: the measures.
        standing: how many stand where today, by code, where the report tells that too.
    """
    table = Figures(outcomes, standing or {})
    return SmallNumbers(hidden(table.counts, table.sums, table.unseen), table.same)
