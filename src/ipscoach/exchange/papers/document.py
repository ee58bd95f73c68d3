"""A document before it has a format: headings, texts, labelled lines, tables, points, pictures."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_LAST_TWO = "".join(chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
# Signs that no paper shows: controls, halves of pairs, non-characters, and those that turn the
# order of letters round, by which a text could read otherwise than it was written.
_UNFIT = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\ufdd0-\ufdef" + _LAST_TWO + "]"
)
_BLANK_LINES = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text; its lines stay lines, a blank line parts paragraphs."""

    text: str


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of a label and what it says."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: a header row, and rows of as many cells whose first one names the row."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """Points without an order."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of this program's own making, and what it shows in words.

    Attributes:
        svg: the picture; its texts are clean and escaped, for a page takes it as it is.
        alt: what it shows, for who listens and for formats without pictures.
    """

    svg: str
    alt: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it, also smaller sections."""

    title: str
    items: tuple[Item, ...]


Item = Paragraph | Lines | Table | Bullets | Picture | Section


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document.

    Attributes:
        language: in which it is written: fi, sv or en.
        day: the day that it carries, also in its file's own properties.
    """

    language: str
    title: str
    day: date
    sections: tuple[Section, ...]


def clean(text: str) -> str:
    """Return a text that every format can hold: one sort of line break, no control signs."""
    return _UNFIT.sub("", _BREAKS.sub("\n", text)).replace("\t", " ")


def one_line(text: str) -> str:
    """Return a text in one line, for a heading."""
    return " ".join(text.split())


def paragraphs(text: str) -> list[str]:
    """Part a text at its blank lines; the lines within a paragraph stay."""
    return [part.strip() for part in _BLANK_LINES.split(text) if part.strip()]


def cleaned(document: Document) -> Document:
    """Return a document whose every text is clean, and whose headings are of one line."""
    return replace(
        document,
        title=one_line(clean(document.title)),
        sections=tuple(_section(section) for section in document.sections),
    )


def _section(section: Section) -> Section:
    return Section(one_line(clean(section.title)), tuple(map(_item, section.items)))


def _item(item: Item) -> Item:
    match item:
        case Paragraph(text):
            return Paragraph(clean(text))
        case Lines(pairs):
            return Lines(tuple((one_line(clean(label)), clean(text)) for label, text in pairs))
        case Table(header, rows):
            return Table(_cells(header), tuple(map(_cells, rows)))
        case Bullets(items):
            return Bullets(_cells(items))
        case Picture(svg, alt):
            return Picture(svg, one_line(clean(alt)))
        case Section():
            return _section(item)


def _cells(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(clean(text).strip() for text in texts)
