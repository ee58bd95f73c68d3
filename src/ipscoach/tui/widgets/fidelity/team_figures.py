"""A team's packs as figures: caseload against cap, contacts a week, and weeks as a line of bars."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from ipscoach import i18n
from ipscoach.exchange.fidelity.value_words import number

if TYPE_CHECKING:
    from ipscoach.records.fidelity.orders import WeekCount
    from ipscoach.records.fidelity.views import PackView

BAR, ROOM = 10, 16
"""Cells of a bar, and of it with its numbers."""
FULL, EMPTY, NONE = "■", "□", "·"
HEIGHTS = "▁▂▃▄▅▆▇█"


def decimal(value: Fraction) -> str:
    """Write a number as the screen's language does."""
    return number(value, i18n.language())


def against_cap(active: int, cap: int) -> str:
    """Draw a caseload against its cap: ■■■■■■■■■□ 9/10; one of several coaches to scale.

    The bar is full only where the caseload is, and makes room for long numbers.
    """
    told = f"{active}/{cap}"
    cells = max(min(BAR, ROOM - 1 - len(told)), 1)
    scale = Fraction(cells, max(cap, cells))
    filled, whole = (min(int(count * scale), cells) for count in (active, cap))
    filled = max(filled, 1) if active else 0
    bar = f"{FULL * filled}{EMPTY * max(whole - filled, 0)}"
    return f"{bar:<{cells}} {told}"


def bars(values: Iterable[int], top: int) -> str:
    """Draw a bar a number, the highest for `top`; none for nothing, so that no colour is needed."""
    return "".join(
        HEIGHTS[max(-(-len(HEIGHTS) * value // top), 1) - 1] if value else NONE for value in values
    )


def known_since(packs: Iterable[PackView], key: str) -> date | None:
    """Return the day on which the first pack came in that a key signed."""
    return min((pack.received for pack in packs if pack.key == key), default=None)


def range_of(values: Sequence[int]) -> str:
    """Write from where to where numbers go: 0–7."""
    low, high = min(values, default=0), max(values, default=0)
    return str(low) if low == high else f"{low}–{high}"


def weeks_shown(weeks: Sequence[WeekCount], room: int) -> Sequence[WeekCount]:
    """Return the latest weeks, as many as there is room for."""
    return weeks[-room:] if room > 0 else ()
