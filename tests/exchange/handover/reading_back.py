"""What other programs read in the files that are written: the words, whatever the format."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path

from ipscoach.exchange.papers.document import (
    Bullets,
    Document,
    Item,
    Lines,
    Paragraph,
    Section,
    Table,
)
from ipscoach.records.handover.orders import Format


def words(content: bytes, form: Format) -> str:
    """Return the text of a file; blanks and line breaks are single blanks."""
    found = {
        Format.MARKDOWN: markdown_text,
        Format.HTML: html_text,
        Format.PDF: unparted_text,
        Format.DOCX: docx_text,
    }[form](content)
    return folded(found)


def folded(text: str) -> str:
    return " ".join(text.split())


def markdown_html(content: bytes) -> str:
    """Render Markdown as CommonMark with tables, raw HTML let through if there is any."""
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return reader.render(content.decode())


def markdown_text(content: bytes) -> str:
    return html_text(markdown_html(content).encode())


class Page(HTMLParser):
    """Reads a page: its elements with attributes, and its visible text."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.open: list[str] = []
        self.feed(content.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.text.append(" ")
        if tag not in ("meta", "br", "hr", "img"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, tag
        assert self.open.pop() == tag
        self.text.append(" ")

    def handle_data(self, data: str) -> None:
        if "style" not in self.open and "title" not in self.open:
            self.text.append(data)

    @property
    def tags(self) -> list[str]:
        return [tag for tag, _ in self.elements]


def html_text(content: bytes) -> str:
    return "".join(Page(content).text)


def pdf_text(content: bytes, *options: str) -> str:
    return _piped(content, "pdftotext", *options, "-", "-")


def unparted_text(content: bytes) -> str:
    """Read a PDF, and put together the words that are parted at the end of a line."""
    return re.sub(r"(?<=\w)[-\u00ad]\n(?=\w)", "", pdf_text(content, "-raw"))


def pdf_info(content: bytes, *options: str) -> str:
    return _piped(content, "pdfinfo", *options, "-")


def _piped(content: bytes, *command: str) -> str:
    done = subprocess.run(command, input=content, capture_output=True, check=True, timeout=30)
    return done.stdout.decode(errors="replace")


def docx_text(content: bytes) -> str:
    import docx

    body = docx.Document(io.BytesIO(content)).element.body
    found: list[str] = []
    for node in body.iter():
        kind = node.tag.rpartition("}")[2]
        found.append(node.text or "" if kind == "t" else " " if kind in ("p", "br", "tab") else "")
    return "".join(found)


def office_texts(folder: Path, names: Sequence[str]) -> list[str]:
    """Let LibreOffice turn files into texts, one start of it for all."""
    out = folder / "out"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        [
            *("soffice", "--headless", profile, "--convert-to", "txt:Text (encoded):UTF8"),
            *("--outdir", str(out), *(str(folder / name) for name in names)),
        ],
        capture_output=True,
        check=True,
        timeout=120,
    )
    written = [out / f"{Path(name).stem}.txt" for name in names]
    return [folded(path.read_text(encoding="utf-8-sig")) for path in written]


def in_order(text: str, wanted: Sequence[str]) -> bool:
    """Say whether some words stand in a text in this order."""
    return re.search(".*".join(map(re.escape, wanted)), text, re.DOTALL) is not None


def texts(items: tuple[Item, ...]) -> Iterator[str]:
    """Give every text below some items, in the order of reading."""
    for item in items:
        match item:
            case Section(title, inner):
                yield title
                yield from texts(inner)
            case Paragraph(text):
                yield text
            case Lines(pairs):
                yield from (text for pair in pairs for text in pair)
            case Table(header, rows):
                yield from (text for row in (header, *rows) for text in row)
            case Bullets(points):
                yield from points


def whole(document: Document) -> str:
    """Return every text of a document."""
    return "\n".join((document.title, *texts(document.sections)))


def told(document: Document, title: str) -> str:
    """Return every text of one section."""
    (section,) = (one for one in document.sections if one.title == title)
    return "\n".join(texts(section.items))
