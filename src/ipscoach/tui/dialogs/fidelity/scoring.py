"""What scoring comes to: an item as it was filled in, and the item that is asked next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ipscoach.domain.fidelity.review import Seat, agree, score_apart, withdraw

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ipscoach.domain.fidelity.review import Review
    from ipscoach.domain.fidelity.scale import Scale, Source
    from ipscoach.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Filled:
    """An item as the form holds it; None for a score that is not given."""

    apart: Mapping[Seat, int | None]
    agreed: int | None
    reason: str
    sources: frozenset[Source]


def scored(review: Review, scale: Scale, item: int, filled: Filled) -> Review:
    """Return the review with an item as it was filled in; a score left empty is taken back.

    Reason and sources are kept before there is an agreed score: reviewers look first.

    Raises:
        Refused: the review is signed or of another scale, there is no such item, or a score is
            none of 1-5.
    """
    for seat in Seat:
        if (score := filled.apart.get(seat)) is not None:
            review = score_apart(review, scale, item, seat, score)
    if filled.agreed is None:
        review = withdraw(review, scale, item)
    else:
        review = agree(review, scale, item, filled.agreed, filled.reason, filled.sources)
    now = replace(
        review.score(item),
        apart={seat: score for seat in Seat if (score := filled.apart.get(seat)) is not None},
        reason=filled.reason.strip(),
        sources=filled.sources,
    )
    return replace(review, scores={**review.scores, item: now})


def next_open(review: Review, scale: Scale, after: int | None) -> int | None:
    """Return the next item without an agreed score, from the top again after the last one.

    Args:
        review: in work.
        scale: the one it was made with.
        after: the number of the item that was looked at; None to begin at the top.
    """
    numbers = [item.number for item in scale.items]
    begin = numbers.index(after) + 1 if after in numbers else 0
    ordered = numbers[begin:] + numbers[:begin]
    return next((one for one in ordered if review.score(one).agreed is None), None)


def first_item(missing: Sentence) -> int | None:
    """Return the first item that a sentence of what signing lacks names; None where it is none."""
    named = str(dict(missing.values).get("items", ""))
    first = named.partition(",")[0].strip()
    return int(first) if first.isdecimal() else None
