"""Plain tables: columns of one width, no lines or boxes, so that a screen reader reads words."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Sequence

from ipscoach.cli.output import harmless

WIDTH = 79
"""Columns, so that the lines stand whole in the smallest usual terminal."""
_GAP = "  "


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return rows below their headings; a column in which nothing stands is left out."""
    cells = [[harmless(" ".join(cell.split())) for cell in row] for row in rows]
    used = [number for number in range(len(headings)) if any(row[number] for row in cells)]
    lines = [[row[number] for number in used] for row in (list(headings), *cells)]
    widths = [max(width(row[place]) for row in lines) for place in range(len(used))]
    return "\n".join(
        _GAP.join(padded(cell, to) for cell, to in zip(row, widths, strict=True)).rstrip()
        for row in lines
    )


def labelled(label: str, text: str) -> str:
    """Return a line of a label and what it says, indented, and wrapped where it is long.

    Only at blanks: a path stays whole, so that it can be copied.
    """
    line = " ".join(f"{label}: {text}".split())
    return textwrap.fill(
        line,
        WIDTH,
        initial_indent="    ",
        subsequent_indent="      ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def padded(text: str, to: int) -> str:
    """Return a text with blanks up to `to` columns of the screen."""
    return text + " " * (to - width(text))


def width(text: str) -> int:
    """Return the columns that a text takes on the screen: wide letters two, marks none."""
    return sum(
        0 if unicodedata.combining(sign) else 1 + (unicodedata.east_asian_width(sign) in "WF")
        for sign in text
    )
