"""Cells of a report: from figures, or from what hides them."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from ipscoach.domain.outcomes.measure import Unit
from ipscoach.domain.outcomes.small_numbers import Hidden
from ipscoach.exchange.reports.model import Cell, Column, Kind, Number
from ipscoach.exchange.reports.words import rounded
from ipscoach.sentence import Sentence

KINDS = {
    Unit.COUNT: Kind.COUNT,
    Unit.SHARE: Kind.SHARE,
    Unit.DAYS: Kind.DAYS,
    Unit.HOURS: Kind.NUMBER,
    Unit.PER_WEEK: Kind.NUMBER,
    Unit.CLIENTS: Kind.NUMBER,
}
DASH = "–"
EMPTY = Cell(Kind.TEXT)


def text(said: Sentence | str | None) -> Cell:
    """Return a cell of text; an empty one for nothing."""
    return Cell(Kind.TEXT, said)


def count(number: int, how: Hidden | None = None) -> Cell:
    """Return a count, or what stands in its place."""
    return Cell(Kind.COUNT, how or number)


def share(part: int, of: int, how: Hidden | None = None) -> Cell:
    """Return a part of a whole; an empty cell where there is no whole."""
    if not of:
        return EMPTY
    return Cell(Kind.SHARE, how or Fraction(part, of))


def value(number: Number | None, unit: Unit, how: Hidden | None, says: Sentence | None) -> Cell:
    """Return a measure's value, or in words why there is none."""
    if number is None:
        return text(says)
    return Cell(KINDS[unit], how or number)


def days(length: Fraction | None, how: Hidden | None = None) -> Cell:
    """Return a length of time; an empty cell where it is not known."""
    return EMPTY if length is None else Cell(Kind.DAYS, how or length)


def difference(now: Cell, before: Cell, *, even: bool = True) -> Cell:
    """Return by how much a value has changed; empty where one of them is not told.

    Args:
        now: the value.
        before: that of the period before.
        even: whether they are comparable; a dash stands where they are not.
    """
    if not (isinstance(now.value, int | Fraction) and isinstance(before.value, int | Fraction)):
        return EMPTY
    if not even:
        return Cell(Kind.TEXT, DASH)
    read = rounded(now.value, now.kind) - rounded(before.value, before.kind)
    return Cell(now.kind, now.value - before.value, read)


def columns(pairs: Iterable[tuple[str, Sentence]]) -> tuple[Column, ...]:
    """Return columns of their ids and headings."""
    return tuple(Column(*pair) for pair in pairs)
