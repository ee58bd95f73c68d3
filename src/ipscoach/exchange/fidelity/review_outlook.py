"""What a complete review leads to, as JSON: when the next one is due, strengths, next steps.

It follows from the scores and stands outside of what is sealed.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from ipscoach.domain.fidelity.due import next_due
from ipscoach.domain.fidelity.review import Complete, Review, outcome
from ipscoach.domain.fidelity.scale import Scale
from ipscoach.exchange.fidelity.report_next import asked_items, strong_items

OUTLOOK = ("next_due", "strengths", "next_steps")


def outlook(review: Review, scale: Scale, due: date | None) -> dict[str, Any]:
    """Return `next_due`, and the numbers of the items in the order in which the paper has them.

    All three are null while an item is without an agreed score.

    Args:
        review: complete or in work.
        scale: its own.
        due: when the next review is due; None where nothing is due after this one.

    Raises:
        Refused: the review was made with another scale.
    """
    if not isinstance(outcome(review, scale), Complete):
        return dict.fromkeys(OUTLOOK)
    strong = [item.number for items in strong_items(review, scale).values() for item in items]
    return {
        "next_due": None if due is None else due.isoformat(),
        "strengths": strong,
        "next_steps": [item.number for _score, item in asked_items(review, scale)],
    }


def own_due(review: Review, scale: Scale, held: date | None) -> date | None:
    """Return when the next review is due by this one alone, whatever followed it."""
    if scale.rhythm is None or held is None:
        return None
    return next_due(scale.rhythm, outcome(review, scale), held)
