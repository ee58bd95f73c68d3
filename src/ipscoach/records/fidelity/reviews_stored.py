"""A review as rows, and as the rules know it; whoever read the rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from math import gcd
from typing import Any

from ipscoach.domain.fidelity.review import EMPTY, Action, ItemScore, Review, Seat, Signed
from ipscoach.domain.fidelity.scale import Source
from ipscoach.domain.fidelity.spans import Period

Row = Mapping[str, Any]


def review_of(row: Row, items: Iterable[Row], actions: Iterable[Row]) -> Review:
    """Return a review from its row, those of its items and those of its actions, in order."""
    names = {Seat.FIRST: row["first_reviewer"], Seat.SECOND: row["second_reviewer"]}
    return Review(
        scale=(row["scale_id"], row["scale_version"]),
        service=row["service"],
        period=Period(_day(row["first"]), _day(row["last"])),
        reviewers=names,
        scores={one["item"]: score for one in items if (score := _score(one)) != EMPTY},
        actions=tuple(map(_action, actions)),
        version=row["version"],
        signed=Signed(row["signed_by"], _day(row["signed_on"])) if row["signed_on"] else None,
    )


def value_of(text: str) -> tuple[Fraction | None, int]:
    """Return a value as it is stored, 9/12, and by what both its parts are multiplied."""
    if not text:
        return None, 1
    above, _by, below = text.partition("/")
    numerator, denominator = int(above), int(below or 1)
    return Fraction(numerator, denominator), gcd(numerator, denominator)


def stored_value(score: ItemScore) -> str | None:
    """Return how a value is stored: as it was counted."""
    return None if score.parts is None else "/".join(map(str, score.parts))


def _score(row: Row) -> ItemScore:
    apart = {Seat.FIRST: row["first_score"], Seat.SECOND: row["second_score"]}
    value, times = value_of(row["value"] or "")
    return ItemScore(
        suggested=row["suggested"],
        value=value,
        times=times,
        n=row["n"],
        at_most=bool(row["at_most"]),
        apart={seat: score for seat, score in apart.items() if score is not None},
        agreed=row["agreed"],
        reason=row["reason"],
        sources=frozenset(Source(code) for code in str(row["sources"]).split(",") if code),
    )


def _action(row: Row) -> Action:
    return Action(
        what=row["what"],
        owner=row["owner"],
        due=_day(row["due"]),
        item=row["item"],
        done=_day(row["done"]) if row["done"] else None,
    )


def _day(value: str | date) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)
