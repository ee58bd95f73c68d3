"""A document as a PDF that screen readers can read (PDF/UA-1), made by typst."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from ipscoach.exchange.papers.document import (
    Bullets,
    Document,
    Item,
    Lines,
    Paragraph,
    Picture,
    Section,
    Table,
    paragraphs,
)

if TYPE_CHECKING:
    from typst import Fonts

PAGE = Path(__file__).with_name("paper.typ")
STANDARD = "ua-1"
UNKNOWN = "□"
"""Stands for a letter that no font of this computer has."""
_DEEPEST = 6
# A long word may part at its signs, and what is even longer anywhere. Addresses the page parts
# itself: they are copied, and a sign in them that nobody sees would spoil them.
_WORD = re.compile(r"\S{25,}")
_LONGEST_ADDRESS = 300
_ADDRESS = re.compile(r"\S@\S|\S://\S|www\.\S")
_SIGN = re.compile(r"(?<=\w)[@./_-](?=\w)")
_ENDLESS = re.compile(r"[^\s\u200b]{36}(?=[^\s\u200b])")
_USUAL = re.compile(r"[\s!-~\u00a0-\u017f–—‘-„•…€→−\u200b]")
_TEXT = b"#sys.inputs.text"


def written(document: Document) -> bytes:
    """Return the PDF: tagged, checked against PDF/UA-1 by the compiler, the same every time.

    Fonts come with typst. Letters that they lack are taken from this computer's fonts; those
    that none of them has show as UNKNOWN.
    """
    import typst

    texts = json.dumps(_data(document), ensure_ascii=False)
    own = typst.Fonts(include_system_fonts=False)
    try:
        return _compiled(document, texts, own)
    except typst.TypstError:
        every = typst.Fonts()
    shown = _shown(texts, every)
    try:
        return _compiled(document, shown, every)
    except typst.TypstError:
        # Letters that each have a font, but not joined to one: seen as boxes, yet readable.
        return _compiled(document, shown, every, checked=False)


def _compiled(document: Document, texts: str, fonts: Fonts, checked: bool = True) -> bytes:
    import typst

    compiler = typst.Compiler(PAGE.read_bytes(), font_paths=fonts, sys_inputs={"document": texts})
    moment = datetime.combine(document.day, time(12), UTC)
    made = compiler.compile(
        format="pdf", pdf_standards=[STANDARD] if checked else [], timestamp=moment
    )
    return cast("bytes", made)


def _shown(texts: str, fonts: Fonts) -> str:
    """Return a text in which UNKNOWN stands for every letter that no font has."""
    unusual = sorted({letter for letter in texts if not _USUAL.match(letter)})
    unknown = list(_without_font(unusual, _prober(fonts)))
    return texts.translate(dict.fromkeys(map(ord, unknown), UNKNOWN))


def _prober(fonts: Fonts) -> Callable[[list[str]], bool]:
    import typst

    def shows(letters: list[str]) -> bool:
        source = b'#set document(title: "-")\n#set text(font: "Libertinus Serif")\n' + _TEXT
        compiler = typst.Compiler(source, font_paths=fonts, sys_inputs={"text": " ".join(letters)})
        try:
            compiler.compile(format="pdf", pdf_standards=[STANDARD])
        except typst.TypstError:
            return False
        return True

    return shows


def _without_font(letters: list[str], shows: Callable[[list[str]], bool]) -> Iterator[str]:
    """Find the letters that cannot be shown, by halves."""
    if not letters or shows(letters):
        return
    if len(letters) == 1:
        yield letters[0]
        return
    middle = len(letters) // 2
    yield from _without_font(letters[:middle], shows)
    yield from _without_font(letters[middle:], shows)


def _data(document: Document) -> dict[str, Any]:
    day = document.day
    return {
        "language": document.language,
        "title": _breakable(document.title),
        "day": {"year": day.year, "month": day.month, "day": day.day},
        "items": list(_items(document.sections, 2)),
    }


def _items(items: tuple[Item, ...], level: int) -> Iterator[dict[str, Any]]:
    """Return headings and blocks one after the other, as the page takes them."""
    for item in items:
        match item:
            case Section(title, inner):
                yield {"kind": "heading", "level": min(level, _DEEPEST), "text": _breakable(title)}
                yield from _items(inner, level + 1)
            case Paragraph(text):
                for one in paragraphs(text):
                    yield {"kind": "paragraph", "text": _breakable(one)}
            case Lines(pairs):
                told = [(_breakable(label), _breakable(text)) for label, text in pairs]
                yield {"kind": "lines", "pairs": told}
            case Bullets(texts):
                yield {"kind": "bullets", "items": list(map(_breakable, texts))}
            case Picture(svg, alt):
                yield {"kind": "picture", "svg": svg, "alt": alt}
            case Table(header, rows):
                yield {
                    "kind": "table",
                    "header": list(map(_breakable, header)),
                    "rows": [list(map(_breakable, row)) for row in rows],
                }


def _breakable(text: str) -> str:
    """Return a text whose endless words can go on in the next line."""
    return _WORD.sub(lambda found: _parted(found[0]), text)


def _parted(word: str) -> str:
    if len(word) <= _LONGEST_ADDRESS and _ADDRESS.search(word):
        return word
    return _ENDLESS.sub("\\g<0>\u200b", _SIGN.sub("\\g<0>\u200b", word))
