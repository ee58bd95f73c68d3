"""The scale file as it is written, and what its borders say, read in the slowest way."""

from __future__ import annotations

import copy
import tomllib
from decimal import Decimal
from fractions import Fraction
from importlib.resources import files
from typing import Any

Plain = dict[str, Any]
CONTENT = files("ipscoach.scales").joinpath("ips25-2008.toml").read_bytes()
_FOUND: Plain = tomllib.loads(CONTENT.decode(), parse_float=Decimal)
TINY = Fraction(1, 10_000)


def plain() -> Plain:
    """Return the parsed file, to do with as one likes."""
    return copy.deepcopy(_FOUND)


def plain_item(number: int, found: Plain = _FOUND) -> Plain:
    """Return one item of the parsed file."""
    return next(item for item in found["items"] if item["number"] == number)


NUMBERED = [item["number"] for item in _FOUND["items"] if "unit" in item]


def written(item: Plain, value: Fraction) -> Fraction:
    """Return a value as the file writes it: a share in per cent."""
    return value * 100 if item["unit"] == "share" else value


def lies_in(threshold: Plain, number: Fraction) -> bool:
    """Tell whether a number is at least, more than, at most and less than the file says."""
    return all(
        {
            "from": number >= border,
            "above": number > border,
            "to": number <= border,
            "below": number < border,
        }[word]
        for word, border in threshold.items()
    )


def slow_suggestion(number: int, value: Fraction) -> int | None:
    """Look through all anchors and gaps; a value must be in one of them and no other."""
    item = plain_item(number)
    hits: list[int | None] = [
        anchor["score"]
        for anchor in item["anchors"]
        if "threshold" in anchor and lies_in(anchor["threshold"], written(item, value))
    ]
    hits += [
        None for gap in item.get("gaps", []) if lies_in(gap["threshold"], written(item, value))
    ]
    assert len(hits) == 1, f"item {number}, {value}: {hits}"
    return hits[0]


def top_of(number: int) -> Fraction | None:
    """Return the highest value of an item."""
    item = plain_item(number)
    if item["unit"] == "share":
        return Fraction(1)
    return Fraction(len(item["components"])) if item["unit"] == "components" else None


def around_borders(number: int) -> list[Fraction]:
    """Return every border of an item, and what lies a little beside it, within the range."""
    item = plain_item(number)
    whole = item["unit"] == "components"
    scale, step = (100 if item["unit"] == "share" else 1), Fraction(1) if whole else TINY
    rows = [
        one["threshold"] for one in (*item["anchors"], *item.get("gaps", [])) if "threshold" in one
    ]
    borders = {Fraction(border) / scale for row in rows for border in row.values()}
    top = top_of(number)
    near = {border + by for border in borders for by in (-step, Fraction(0), step)}
    # The whole numbers around it as well: 39, 40 and 41 per cent or days.
    near |= {border + Fraction(by, scale) for border in borders for by in (-1, 1)}
    return sorted(one for one in near if one >= 0 and (top is None or one <= top))
