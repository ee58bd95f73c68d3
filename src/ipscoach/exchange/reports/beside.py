"""What has to be known where a period stands beside the one before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from ipscoach.domain.outcomes.compare import UNEVEN, comparable
from ipscoach.domain.outcomes.measure import Measure
from ipscoach.domain.outcomes.measures import Outcomes
from ipscoach.exchange.reports import cells
from ipscoach.exchange.reports.small_numbers import SmallNumbers
from ipscoach.sentence import Sentence, named

LEFT_BEFORE = Sentence(
    "{label}, the period before: {count} left out. {why}", count=0, label=0, why=0
)


def left_before(
    found: Iterable[Measure], before: Outcomes, small: SmallNumbers
) -> Iterator[Sentence]:
    """Yield who was left out of the measures of the period before, and why."""
    for one in (before[now.id] for now in found):
        for why, count in Counter(left.why for left in one.left_out).items():
            how = small.of_reason(one.id, why)
            told = count if how is None else named(how.label)
            yield LEFT_BEFORE.put({"label": one.label, "count": told, "why": why})


def uneven(found: Iterable[Measure], before: Outcomes) -> Iterator[Sentence]:
    """Yield why a dash stands in the place of a change, where one does."""
    if not all(comparable(one, before[one.id]) for one in found):
        yield Sentence("{dash}: {why}", dash=cells.DASH, why=UNEVEN)
