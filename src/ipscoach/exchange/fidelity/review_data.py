"""A review as JSON: what its keys mean, and reading it back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from math import gcd
from typing import Any

from ipscoach.domain.fidelity.review import (
    EMPTY,
    Action,
    Complete,
    ItemScore,
    Outcome,
    Partial,
    Review,
    Seat,
    Signed,
    outcome,
)
from ipscoach.domain.fidelity.scale import SCORES, Scale, Source
from ipscoach.domain.fidelity.spans import Period
from ipscoach.exchange import given_json
from ipscoach.exchange.fidelity.review_form import (
    FORMAT,
    NUMBER_LIMIT,
    VERSION,
    ItemForm,
    ReviewForm,
)
from ipscoach.sentence import Refused, Sentence


def as_data(review: Review, scale: Scale, held: date | None = None) -> dict[str, Any]:
    """Return a review as JSON values: days as ISO days, codes for sources and bands.

    The keys are stable: `format` and `version` of the file; `scale` {id, version}; `service`;
    `period` {first, last}; `held`; `reviewers` {first, second}; `review_version`, which is 1 and
    one more for every change after signing; `items`, a list of {item, suggested, value
    {numerator, denominator}, n, at_most, apart {first, second}, agreed, reason, sources};
    `actions`, a list of {item, what, owner, due, done}; `outcome`, either {complete: false, done,
    of} or {complete: true, total, highest, band}; `signed` {by, on} or null. There are no broken
    numbers, so that every program writes the same bytes.

    Raises:
        Refused: the review was made with another scale.
    """
    reached = outcome(review, scale)
    signed = review.signed
    return {
        "format": FORMAT,
        "version": VERSION,
        "scale": {"id": scale.id, "version": scale.version},
        "service": review.service,
        "period": {
            "first": review.period.first.isoformat(),
            "last": review.period.last.isoformat(),
        },
        "held": _day(held),
        "reviewers": {seat.value: review.reviewers.get(seat) for seat in Seat},
        "review_version": review.version,
        "items": [_item(item.number, review.score(item.number)) for item in scale.items],
        "actions": [_action(action) for action in review.actions],
        "outcome": _outcome(reached),
        "signed": None if signed is None else {"by": signed.by, "on": signed.on.isoformat()},
    }


def plain_file(data: Mapping[str, Any]) -> bytes:
    """Return a review as a JSON file to read and to compute with; nothing vouches for it.

    Raises:
        Refused: there is half a letter in it.
    """
    return _encoded(json.dumps(data, ensure_ascii=False, indent=1) + "\n")


def canonical(data: object) -> bytes:
    """Return JSON as the bytes that are signed: keys sorted, no blanks, UTF-8, letters as they are.

    Raises:
        Refused: there is half a letter in it.
    """
    return _encoded(given_json.canonical(data))


def review_of(form: ReviewForm) -> Review:
    """Return the review of a form whose numbers are such as a review has.

    Raises:
        Refused: they are not.
    """
    scores = dict(map(_score, form.items))
    numbers = [number for number in (form.review_version, *scores) if number < 1]
    if numbers or len(scores) < len(form.items):
        raise unsound()
    names = {Seat.FIRST: form.reviewers.first, Seat.SECOND: form.reviewers.second}
    signed = form.signed
    return Review(
        scale=(form.scale.id, form.scale.version),
        service=form.service,
        period=Period(form.period.first, form.period.last),
        reviewers={seat: name for seat, name in names.items() if name is not None},
        scores={number: score for number, score in scores.items() if score != EMPTY},
        actions=tuple(_actions(form, scores)),
        version=form.review_version,
        signed=None if signed is None else Signed(signed.by, signed.on),
    )


def unsound() -> Refused:
    """Return the refusal of a review whose parts cannot all be right."""
    return Refused(
        Sentence(
            "This review does not hold together: a number, a name or the outcome is not as it has "
            "to be. Nothing was read; ask for it anew."
        )
    )


def _item(number: int, score: ItemScore) -> dict[str, Any]:
    exact = None
    if (parts := score.parts) is not None:
        exact = dict(zip(("numerator", "denominator"), parts, strict=True))
    return {
        "item": number,
        "suggested": score.suggested,
        "value": exact,
        "n": score.n,
        "at_most": score.at_most,
        "apart": {seat.value: score.apart.get(seat) for seat in Seat},
        "agreed": score.agreed,
        "reason": score.reason,
        "sources": [source.value for source in Source if source in score.sources],
    }


def _action(action: Action) -> dict[str, Any]:
    return {
        "item": action.item,
        "what": action.what,
        "owner": action.owner,
        "due": action.due.isoformat(),
        "done": _day(action.done),
    }


def _outcome(reached: Outcome) -> dict[str, Any]:
    match reached:
        case Partial(done, of):
            return {"complete": False, "done": done, "of": of}
        case Complete(total, highest, band):
            name = None if band is None else band.id
            return {"complete": True, "total": total, "highest": highest, "band": name}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise Refused(
            Sentence(
                "A text of the review holds a sign that no file can hold, so nothing was done. "
                "Write that text anew."
            )
        ) from None


def _score(item: ItemForm) -> tuple[int, ItemScore]:
    given = {Seat.FIRST: item.apart.first, Seat.SECOND: item.apart.second}
    apart = {seat: score for seat, score in given.items() if score is not None}
    scores = [*apart.values(), *(one for one in (item.suggested, item.agreed) if one is not None)]
    if any(score not in SCORES for score in scores) or item.n < 0:
        raise unsound()
    value, times = None, 1
    if item.value is not None:
        bounds = 0 <= item.value.numerator < NUMBER_LIMIT, 0 < item.value.denominator < NUMBER_LIMIT
        if not all(bounds):
            raise unsound()
        value = Fraction(item.value.numerator, item.value.denominator)
        times = gcd(item.value.numerator, item.value.denominator)
    return item.item, ItemScore(
        suggested=item.suggested,
        value=value,
        times=times,
        n=item.n,
        at_most=item.at_most,
        apart=apart,
        agreed=item.agreed,
        reason=item.reason,
        sources=frozenset(item.sources),
    )


def _actions(form: ReviewForm, scores: Mapping[int, ItemScore]) -> Iterator[Action]:
    for one in form.actions:
        if one.item is not None and one.item not in scores:
            raise unsound()
        yield Action(what=one.what, owner=one.owner, due=one.due, item=one.item, done=one.done)
