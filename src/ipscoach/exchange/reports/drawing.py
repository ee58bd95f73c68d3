"""A small writer of vector pictures (SVG 1.1): boxes, lines and texts, and nothing else.

No script, no font, no address of anybody but the name of SVG itself; shades of grey only, so that
a picture on paper is the one on the screen.
"""

from __future__ import annotations

import unicodedata
from html import escape

from ipscoach.exchange.papers.document import clean, one_line

WIDTH = 640
TEXT, SMALL = 13, 11
DARK, MIDDLE, LIGHT, INK = "#444", "#8a8a8a", "#d0d0d0", "#1a1a1a"
_FAMILY = "'Libertinus Serif', Georgia, 'Times New Roman', serif"
_SIGN = 0.56
"""How wide a sign is at most on average, in its height."""


class Drawing:
    """Collects what is drawn; `svg` writes it."""

    def __init__(self, height: float, title: str) -> None:
        self._height = height
        self._parts: list[str] = [f"<title>{_text(title)}</title>"]
        self.box(0, 0, WIDTH, height, "#fff")

    def box(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        """Draw a filled box."""
        self._parts.append(
            f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(max(width, 0))}" height="{_n(height)}" '
            f'fill="{fill}"></rect>'
        )

    def line(self, points: list[tuple[float, float]], *, dashed: bool = False,
             width: float = 2, ink: str = INK) -> None:  # fmt: skip
        """Draw a line through some points."""
        way = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
        dash = ' stroke-dasharray="6 4"' if dashed else ""
        self._parts.append(
            f'<polyline points="{way}" fill="none" stroke="{ink}" '
            f'stroke-width="{_n(width)}"{dash}></polyline>'
        )

    def text(
        self, x: float, y: float, said: str, *, anchor: str = "start", size: float = TEXT
    ) -> None:
        """Write a text whose base line is at `y`; `anchor` says what of it is at `x`."""
        self._parts.append(
            f'<text x="{_n(x)}" y="{_n(y)}" text-anchor="{anchor}" font-size="{_n(size)}">'
            f"{_text(said)}</text>"
        )

    def svg(self) -> str:
        """Return the picture."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {_n(self._height)}" '
            f'font-family="{_FAMILY}" fill="{INK}">{"".join(self._parts)}</svg>'
        )


def fitting(said: str, width: float, size: float = TEXT) -> str:
    """Return a text cut to a width; a cut one ends in `…`."""
    most = int(width / (size * _SIGN))
    return said if len(said) <= most else said[: max(most - 1, 0)].rstrip() + "…"


def columns(said: str, size: float = TEXT) -> float:
    """Return how wide a text may become."""
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in said)
    return (len(said) + wide) * size * _SIGN


def _text(said: str) -> str:
    return escape(one_line(clean(said)), quote=False)


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
