"""What the evidence suggests for an item: a score, or why none. The supervisor's score is hers."""

from __future__ import annotations

from dataclasses import dataclass

from ipscoach.domain.fidelity.result import Evidence
from ipscoach.domain.fidelity.scale import SCORES, Gap, Item, Words, suggest


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a value suggests.

    Attributes:
        score: 1-5; None where nothing is suggested.
        person_above: whether no number tells the higher scores from this one, so that a person
            has to look whether it is more.
        also: what the anchor asks for besides the number.
        gap: the gap of the form in which the value lies.
        at_most: whether the value, and with it the score, may be lower in truth.
    """

    score: int | None = None
    person_above: bool = False
    also: Words | None = None
    gap: Gap | None = None
    at_most: bool = False


NOTHING = Suggestion()


def suggestion(item: Item, found: Evidence, coaches: int) -> Suggestion:
    """Return what the evidence suggests for an item of a scale.

    Nothing is suggested without a value, where the evidence belongs to another item or counts
    in another unit, and for one coach where the item means the whole service (item 21). Where
    nobody was supported for four months, but somebody after the first, it is the anchor above
    the lowest (item 23; domain.md 1.2).

    Args:
        item: of the scale that is used.
        found: the evidence, of the item that `item.evidence` names.
        coaches: how many coaches' records it is counted from.
    """
    value = found.value
    alone = found.whole_service and coaches < 2
    if value is None or alone or item.evidence != found.item or item.unit is not found.unit:
        return NOTHING
    score = suggest(item, value)
    if found.target is not None and value >= found.target and item.best_by_number == SCORES[-1]:
        score = SCORES[-1]
    if found.ceiling is not None:
        score = found.ceiling if score is None else min(score, found.ceiling)
    if score is None and value == 0 and found.later_months is not None and found.later_months[0]:
        # The number does not tell "none" from "some"; that somebody was met later does.
        score = min(anchor.score for anchor in item.anchors if anchor.threshold is not None)
    if score is None:
        return Suggestion(gap=item.gap_at(value))
    capped = found.ceiling is not None and score == found.ceiling
    return Suggestion(
        score=score,
        person_above=not capped and score == item.best_by_number and score < SCORES[-1],
        also=item.anchor(score).also,
        at_most=found.at_most,
    )
