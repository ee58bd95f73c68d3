"""Plots drawn with letters: every one has its numbers beside it, so that none needs colour.

Weighed against plotext (1.0.1 of textual-plotext asks for its old major version, 5): its bars
carry no number, at 80 columns it leaves out labels and runs bars together, and its points are
patterns of Braille, which a screen reader reads as nonsense. Ours cost nothing to import.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

BLOCK, EIGHTHS = "█", " ▏▎▍▌▋▊▉"
HEIGHTS = " ▁▂▃▄▅▆▇█"
CAP, LEVEL, FALL, HALF_WAY = "╌", "─", "│", "·"
LABEL_MOST = 28
AXIS = 5
GAP = 2


class Bar(NamedTuple):
    """A line of bars: what it is called, how long it is, and its number in words."""

    label: str
    value: Fraction
    told: str


def across(given: Sequence[Bar], width: int) -> list[str]:
    """Draw bars that lie; the longest takes the room there is.

    A label stands before its bar; where one of them is too long for that, each stands on a line
    of its own above it.
    """
    longest = max((len(one.label) for one in given), default=0)
    above = longest > min(LABEL_MOST, width // 2)
    label = 0 if above else longest + GAP
    told = max((len(one.told) for one in given), default=0)
    room = max(width - label - told - GAP, 4)
    most = max((one.value for one in given), default=Fraction(0))
    lines: list[str] = []
    for one in given:
        drawn = _lying(one.value / most * room) if most else ""
        if above:
            lines.append(one.label)
        before = "" if above else f"{one.label:<{label}}"
        lines.append(f"{before}{f'{drawn} {one.told}'.strip()}")
    return lines


def _lying(length: Fraction) -> str:
    eighths = round(length * 8)
    whole, rest = divmod(max(eighths, 1 if length else 0), 8)
    return BLOCK * whole + (EIGHTHS[rest] if rest else "")


class Column(NamedTuple):
    """A standing bar: what stands below it, in up to two lines, how high it is, and its number."""

    below: str
    under: str
    value: int
    told: str


def fitting(count: int, width: int) -> int:
    """Return how many columns of at least one letter fit beside the axis."""
    return min(count, width - AXIS)


def standing(given: Sequence[Column], cap: int, width: int, height: int) -> list[str]:
    """Draw bars that stand, against a line at the cap.

    Args:
        given: as many as fit; the caller leaves the first ones out where they do not.
        cap: where the line is drawn; 0 for none.
        width: letters across.
        height: lines of the bars, without those below.
    """
    top = max([cap, 1, *(one.value for one in given)])
    each = max(min((width - AXIS) // max(len(given), 1), 6), 1)
    full = each - 1 if each > 1 else 1
    at_cap = height - 1 - _row(cap, top, height) if cap else -1
    lines: list[str] = []
    for line in range(height):
        level = height - 1 - line
        cells = ""
        for one in given:
            drawn = _standing(one.value, top, height, level) * full
            cells += drawn + " " * (each - full)
        if line == at_cap:
            cells = "".join(CAP if letter == " " else letter for letter in cells)
        edge = str(top) if line == 0 else str(cap) if line == at_cap else ""
        lines.append(f"{edge:>{AXIS - 2}} ┤{cells}".rstrip())
    lines.append(f"{'0':>{AXIS - 2}} └{LEVEL * (each * len(given))}")
    lines += _below(given, each)
    return lines


def _row(value: int, top: int, height: int) -> int:
    return min(max(-(-value * height // top) - 1, 0), height - 1)


def _standing(value: int, top: int, height: int, level: int) -> str:
    eighths = max(round(Fraction(value * height * 8, top)), 1 if value else 0)
    return HEIGHTS[min(max(eighths - level * 8, 0), 8)]


def _below(given: Sequence[Column], each: int) -> Iterator[str]:
    """Write what stands below the columns, where it has room; the numbers first."""
    widest = max((len(one.told) for one in given), default=0)
    names = max((len(one.below) for one in given), default=0)
    edge = " " * AXIS
    if widest < each:
        yield edge + "".join(f"{one.told:<{each}}" for one in given).rstrip()
    if names < each:
        yield edge + "".join(f"{one.below:<{each}}" for one in given).rstrip()
    unders = [" "] * (each * len(given) + max((len(one.under) for one in given), default=0))
    free = 0
    for number, one in enumerate(given):
        at = number * each
        if one.under and at >= free:
            unders[at : at + len(one.under)] = one.under
            free = at + len(one.under) + 1
    yield edge + "".join(unders).rstrip()


class Point(NamedTuple):
    """A day on which a curve comes down, and the share that it comes down to."""

    day: int
    share: Fraction


def falling(given: Sequence[Point], last: int, width: int, height: int) -> list[str]:
    """Draw a curve that begins at the whole and falls by steps, with a line at a half.

    Args:
        given: in order of days.
        last: the day up to which anything is known; 1 at least.
        width: letters across.
        height: lines of the curve, without the axis.
    """
    across_ = max(width - AXIS, 8)
    grid = [[" "] * across_ for _ in range(height)]
    half = _line(Fraction(1, 2), height)
    grid[half] = [HALF_WAY] * across_
    at = 0
    for column in range(across_):
        day = Fraction(last * column, across_ - 1)
        share = next((one.share for one in reversed(given) if one.day <= day), Fraction(1))
        now = _line(share, height)
        grid[now][column] = LEVEL
        if now > at:
            grid[at][column], grid[now][column] = "┐", "└"
            for between in range(at + 1, now):
                grid[between][column] = FALL
        at = now
    edges = {0: "100", half: "50", height - 1: "0"}
    lines = [
        f"{edges.get(number, ''):>{AXIS - 2}} ┤{''.join(row)}".rstrip()
        for number, row in enumerate(grid)
    ]
    return [*lines, " " * (AXIS - 1) + "└" + LEVEL * across_, *_days(last, across_)]


def _line(share: Fraction, height: int) -> int:
    return round((1 - share) * (height - 1))


def _days(last: int, across_: int) -> Iterator[str]:
    letters = [" "] * (across_ + 6)
    for quarter in range(5):
        text = str(round(Fraction(last * quarter, 4)))
        at = round(Fraction((across_ - 1) * quarter, 4))
        at = max(at - (len(text) - 1 if quarter == 4 else len(text) // 2), 0)
        letters[at : at + len(text)] = text
    yield " " * AXIS + "".join(letters).rstrip()
