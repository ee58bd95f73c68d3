"""A document on the screen, as its reader will see it: headings bold, labels, tables, points."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.content import Content

if TYPE_CHECKING:
    from ipscoach.exchange.papers.document import Document, Item


def shown(document: Document) -> Content:
    """Write a document; what people typed in it is never markup."""
    lines = [Content.styled(document.title, "bold reverse")]
    for section in document.sections:
        lines += _lines(section)
    return Content("\n").join(lines)


def _lines(item: Item) -> Iterator[Content]:
    from ipscoach.exchange.papers.document import (
        Bullets,
        Lines,
        Paragraph,
        Picture,
        Section,
        Table,
    )

    match item:
        case Section(title, items):
            yield Content("")
            yield Content.styled(title, "bold underline")
            for inner in items:
                yield from _lines(inner)
        case Paragraph(text):
            yield Content(text)
        case Lines(pairs):
            for label, text in pairs:
                yield Content.assemble((f"{label}: ", "bold"), Content(text))
        case Table(header, rows):
            yield Content.styled(" · ".join(header), "bold")
            for row in rows:
                yield Content(" · ".join(row))
        case Picture(_svg, alt):
            yield Content(alt)
        case Bullets(texts):
            for text in texts:
                yield Content(f"• {text}")
