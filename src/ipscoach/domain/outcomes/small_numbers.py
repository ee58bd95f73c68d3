"""Small numbers: which counts a report keeps to itself, so that nobody is recognised by them.

A count of 1 to 4 is shown as "<5". Where it could be worked out from a total and the other parts,
one more figure is not shown at all. What a reader can work out is reckoned in two ways: as bounds,
from every total how small and how large a hidden figure can be; and by adding and subtracting, from
all sums together which hidden figure has only one value.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from enum import StrEnum
from typing import NamedTuple

from ipscoach.sentence import marked

FEW = 5
"""Counts below this one, but not 0, are small."""
_ANY = 10**9
_ROUNDS = 200
# Elimination goes modulo this: whole numbers stay short, and what is one value here is one there.
_PRIME = 2**61 - 1


class Hidden(StrEnum):
    """What stands in the place of a figure."""

    FEW = "few"
    WITHHELD = "withheld"

    @property
    def label(self) -> str:
        """What is shown, as a key of the catalogue."""
        return _LABELS[self]


_LABELS = {Hidden.FEW: marked("<5"), Hidden.WITHHELD: marked("not shown")}


class Sum(NamedTuple):
    """A total and the parts that add up to it, by their keys."""

    total: str
    parts: tuple[str, ...]


class Span(NamedTuple):
    """How small and how large a figure can be, as far as a reader can tell."""

    least: int
    most: int


def is_small(count: int) -> bool:
    """Say whether so few people could be recognised."""
    return 0 < count < FEW


def hidden(
    counts: Mapping[str, int], sums: Iterable[Sum], unseen: Collection[str] = ()
) -> dict[str, Hidden]:
    """Return which counts are not shown, and how; the others may be.

    Args:
        counts: all counts by their keys.
        sums: what adds up to what; a count may stand in several of them.
        unseen: keys of counts that stand nowhere, but must not be worked out either where they are
            small: the rest of a total of which only a part is shown.
    """
    given = list(sums)
    found = {
        key: Hidden.FEW for key, count in counts.items() if is_small(count) and key not in unseen
    }
    protected = [key for key, count in counts.items() if is_small(count)]
    while True:
        known = bounds(counts, given, found, unseen)
        told = [key for key in protected if known[key].least == known[key].most]
        step = _next(told, counts, given, found, unseen)
        if not step:
            only = reckoned(given, {*found, *unseen})
            step = _next([key for key in protected if key in only], counts, given, found, unseen)
        if not step:
            return found
        # What is seen to be the same number would give it away at once.
        for key in _alike(step, counts, given, {*found, *unseen} - {step}):
            found[key] = Hidden.WITHHELD


def _alike(
    key: str, counts: Mapping[str, int], sums: Collection[Sum], hidden: AbstractSet[str]
) -> set[str]:
    """Return a count and all those equal to it: a total whose other parts are seen to be 0."""
    found = {key}
    reached = found
    while reached:
        beyond: set[str] = set()
        for one in sums:
            parts = [part for part in one.parts if counts[part] or part in hidden]
            pair = {one.total, *parts}
            if len(parts) == 1 and reached & pair and not pair & hidden:
                beyond |= pair - found
        found, reached = found | beyond, beyond
    return found


def reckoned(sums: Iterable[Sum], hidden: Collection[str]) -> set[str]:
    """Return which hidden counts have one value only, whatever the others are: by elimination.

    Args:
        sums: what adds up to what.
        hidden: the keys of the counts that are not seen; all others are known.
    """
    rows: dict[str, dict[str, int]] = {}
    for one in sums:
        row: dict[str, int] = {}
        for key, times in ((one.total, _PRIME - 1), *((part, 1) for part in one.parts)):
            if key in hidden:
                _add(row, {key: 1}, times)
        for key in [key for key in row if key in rows]:
            _add(row, rows[key], _PRIME - row[key])
        if not row:
            continue
        pivot = next(iter(row))
        row = _times(row, pow(row[pivot], -1, _PRIME))
        for other in rows.values():
            if pivot in other:
                _add(other, row, _PRIME - other[pivot])
        rows[pivot] = row
    return {key for key, row in rows.items() if len(row) == 1}


def _add(row: dict[str, int], other: Mapping[str, int], times: int) -> None:
    for key, value in other.items():
        added = (row.get(key, 0) + times * value) % _PRIME
        if added:
            row[key] = added
        else:
            row.pop(key, None)


def _times(row: Mapping[str, int], times: int) -> dict[str, int]:
    return {key: value * times % _PRIME for key, value in row.items()}


def bounds(
    counts: Mapping[str, int],
    sums: Collection[Sum],
    found: Mapping[str, Hidden],
    unseen: Collection[str] = (),
) -> dict[str, Span]:
    """Return what a reader can work out of each count, from what is shown and what adds up.

    Args:
        counts: all counts; of those that are hidden only whether they are small is used.
        sums: what adds up to what.
        found: what stands in the place of hidden counts.
        unseen: keys of counts that stand nowhere.
    """
    known = {key: _at_first(count, found.get(key), key in unseen) for key, count in counts.items()}
    for _round in range(_ROUNDS):
        before = dict(known)
        for one in sums:
            _narrow(known, one)
        if known == before:
            break
    return known


def _at_first(count: int, how: Hidden | None, unseen: bool) -> Span:
    if how is Hidden.FEW:
        return Span(1, FEW - 1)
    if unseen:
        return Span(0, _ANY)
    if how is Hidden.WITHHELD:
        # Who knows this rule knows that a figure is rarely withheld for being small itself.
        return Span(0 if is_small(count) else FEW, _ANY)
    return Span(count, count)


def _narrow(known: dict[str, Span], one: Sum) -> None:
    least = sum(known[part].least for part in one.parts)
    most = sum(known[part].most for part in one.parts)
    total = known[one.total] = _met(known[one.total], Span(least, most))
    for part in one.parts:
        own = known[part]
        rest = Span(total.least - (most - own.most), total.most - (least - own.least))
        known[part] = _met(own, rest)
        least += known[part].least - own.least
        most += known[part].most - own.most


def _met(one: Span, other: Span) -> Span:
    return Span(max(one.least, other.least), min(one.most, other.most))


def _next(
    told: Iterable[str],
    counts: Mapping[str, int],
    sums: Collection[Sum],
    found: Mapping[str, Hidden],
    unseen: Collection[str],
) -> str:
    """Return what else must not be shown for the first of these that it helps; "" for nothing."""
    return next((more for key in told if (more := _more(key, counts, sums, found, unseen))), "")


def _more(
    key: str,
    counts: Mapping[str, int],
    sums: Collection[Sum],
    found: Mapping[str, Hidden],
    unseen: Collection[str],
) -> str:
    """Return what else must not be shown so that a count cannot be worked out; "" for nothing.

    The smallest part first, a total only where no part is left; then further away. At last even
    that a count is small is not said any more.
    """
    reached = {key}
    while True:
        shown: list[tuple[bool, int, str]] = []
        beyond = set(reached)
        for one in (one for one in sums if reached & {one.total, *one.parts}):
            for other in (one.total, *one.parts):
                if other in found or other in unseen:
                    beyond.add(other)
                elif counts[other]:
                    shown.append((other == one.total, counts[other], other))
        if shown:
            return min(shown)[2]
        if beyond == reached:
            return min((one for one in reached if found.get(one) is Hidden.FEW), default="")
        reached = beyond
