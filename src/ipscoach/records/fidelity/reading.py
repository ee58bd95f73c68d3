"""All that is read for fidelity, over the connection that the desk reads by."""

from __future__ import annotations

from datetime import date

from ipscoach.domain.fidelity.facts import Facts
from ipscoach.records.fidelity.facts_reading import FactsReading
from ipscoach.records.line import Line


class FidelityReading:
    """The rooms of the reading; each may be asked from any thread."""

    def __init__(self, line: Line) -> None:
        """Share a line; whoever opened it closes it."""
        self._facts = FactsReading(line)

    def facts(self, first: date, last: date) -> Facts:
        """Return what evidence over a period is counted from; see `FactsReading.facts`."""
        return self._facts.facts(first, last)
