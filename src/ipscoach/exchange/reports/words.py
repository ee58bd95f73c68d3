"""Cells in one language: numbers with its decimal sign, shares in percent, days as written."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from ipscoach.domain.outcomes.small_numbers import Hidden
from ipscoach.exchange.reports.model import Cell, Frame, Kind, Number
from ipscoach.i18n import Tongue
from ipscoach.sentence import Sentence

_PER_CENT = 100


def told(cell: Cell, tongue: Tongue, *, signed: bool = False) -> str:
    """Return what stands in a cell.

    Args:
        cell: a value, or what stands in its place.
        tongue: the language.
        signed: whether a number is a change, and has a sign also where it is more.
    """
    match cell.value:
        case None:
            return ""
        case Hidden():
            return tongue.text(cell.value.label)
        case int() | Fraction():
            value = cell.value if cell.read is None else cell.read
            return number(value, cell.kind, tongue, signed=signed)
        case date() if cell.kind is Kind.MONTH:
            return f"{cell.value.month}/{cell.value.year}"
        case Sentence():
            return tongue.say(cell.value)
        case _:
            return tongue.shown(cell.value)


def number(value: Number, kind: Kind, tongue: Tongue, *, signed: bool = False) -> str:
    """Return a number to one decimal, a share in percent; only whole ones without decimals.

    A change of a share is one of percentage points.
    """
    scaled = Fraction(value) * (_PER_CENT if kind is Kind.SHARE else 1)
    rounded = _one_decimal(scaled)
    written = str(scaled) if scaled.denominator == 1 else f"{float(rounded):.1f}"
    if signed and scaled > 0:
        written = f"+{written}"
    written = written.replace("-", "−")
    if tongue.language != "en":
        written = written.replace(".", ",")
    if kind is not Kind.SHARE:
        return written
    return tongue.say(Sentence("{value} points", value=written)) if signed else f"{written} %"


def rounded(value: Number, kind: Kind) -> Fraction:
    """Return a value as it is read: with one decimal, a share's in percent."""
    scale = _PER_CENT if kind is Kind.SHARE else 1
    return _one_decimal(Fraction(value) * scale) / scale


def _one_decimal(value: Fraction) -> Fraction:
    return Fraction(_half_up(value * 10), 10)


def spanning(frame: Frame) -> Sentence:
    """Return the period of a report in words."""
    if frame.period is None:
        return Sentence("everything on file")
    return Sentence("{first} to {last}", first=frame.period.first, last=frame.period.last)


def frame_of(frame: Frame) -> tuple[tuple[str, Sentence, Sentence | str | date], ...]:
    """Return what a report is about: ids, labels and values, without the empty ones."""
    compared = frame.compared
    beside = (
        Sentence("{first} to {last}", first=compared.first, last=compared.last) if compared else ""
    )
    small = Sentence("Counts of 1 to 4 are hidden, and what would give them away.")
    found: tuple[tuple[str, Sentence, Sentence | str | date], ...] = (
        ("organisation", Sentence("Organisation"), frame.organisation),
        ("coaches", Sentence("Coaches"), ", ".join(frame.coaches)),
        ("period", Sentence("Period"), spanning(frame)),
        ("known", Sentence("Counted up to"), frame.known or ""),
        ("compared", Sentence("Compared with"), beside),
        ("made", Sentence("Made on"), frame.made),
        ("small_numbers", Sentence("Small numbers"), small if frame.small_hidden else ""),
    )
    return tuple(one for one in found if one[2])


def _half_up(value: Fraction) -> int:
    """Round as people do: a half away from 0."""
    return int(value + Fraction(1 if value >= 0 else -1, 2))
