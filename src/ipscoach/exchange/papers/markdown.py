"""A document as Markdown: CommonMark with tables, and fit to be read as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ipscoach.exchange.papers.document import (
    Bullets,
    Document,
    Item,
    Lines,
    Paragraph,
    Picture,
    Section,
    Table,
    one_line,
    paragraphs,
)

# CommonMark 0.31, 2.4: a backslash before punctuation makes it a plain sign.
_SIGNS = re.compile(r"[\\`*_\[\]<>|~#$]|&(?=#|[A-Za-z])")
_OPENING = re.compile(r"^(\d{1,9}(?=[.)](?: |$))|)([-+=.)])")
_BREAK = "\\\n"
_NEXT_LINE = re.compile(r"\n(?=.)")
_BULLETS = "-*"


def written(document: Document) -> bytes:
    """Return the document in UTF-8; what people typed shows as they typed it."""
    title = f"# {_text(document.title)}"
    blocks = [title, *_Writer().items(document.sections, 2)]
    return ("\n\n".join(blocks) + "\n").encode()


class _Writer:
    """Writes blocks; two lists in a row take turns with their bullets, to stay two."""

    def __init__(self) -> None:
        self._lists = 0

    def items(self, items: tuple[Item, ...], level: int) -> Iterator[str]:
        for item in items:
            match item:
                case Section(title, inner):
                    yield f"{'#' * level} {_text(title)}"
                    yield from self.items(inner, level + 1)
                case Paragraph(text):
                    yield from map(_broken, paragraphs(text))
                case Lines(pairs):
                    yield self._list([(f"**{_text(label)}:** ", text) for label, text in pairs])
                case Bullets(texts):
                    yield self._list([("", text) for text in texts])
                case Picture(_svg, alt):
                    yield _broken(alt)
                case Table(header, rows):
                    rule = tuple("---" for _ in header)
                    cells = [tuple(map(_text, row)) for row in (header, *rows)]
                    yield "\n".join(map(_row, (cells[0], rule, *cells[1:])))

    def _list(self, points: list[tuple[str, str]]) -> str:
        self._lists += 1
        bullet = _BULLETS[self._lists % len(_BULLETS)]
        return "\n".join(f"{bullet} {head}{_point(text, head)}".rstrip() for head, text in points)


def _point(text: str, head: str) -> str:
    """Write a text of a list: its further lines stand below the first one.

    After a head a number or a dash begins nothing, so that a day there stays as it is.
    """
    first, *rest = paragraphs(text) or [""]
    whole = "\n\n".join((_broken(first, bool(head)), *map(_broken, rest)))
    return _NEXT_LINE.sub("\n  ", whole)


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _broken(paragraph: str, headed: bool = False) -> str:
    """Write the lines of a paragraph below each other."""
    first, *rest = paragraph.split("\n")
    return _BREAK.join((_text(first) if headed else _opened(first), *map(_opened, rest)))


def _opened(text: str) -> str:
    """Write what opens a line so that it begins no list and underlines nothing."""
    return _OPENING.sub(r"\g<1>\\\g<2>", _text(text))


def _text(text: str) -> str:
    """Write one line so that no sign in it means anything."""
    return _SIGNS.sub(r"\\\g<0>", one_line(text))
