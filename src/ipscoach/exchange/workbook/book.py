"""A workbook's own table of contents: its sheets, shared texts, number formats and epoch."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol, cast
from xml.parsers.expat import ExpatError

from ipscoach.exchange.workbook.cells import EPOCH_1900, EPOCH_1904, Clothes, Row, clothes
from ipscoach.exchange.workbook.package import (
    STRINGS_LIMIT,
    Package,
    damaged,
    not_a_workbook,
    too_large,
)
from ipscoach.exchange.workbook.stream import SheetStream, shared_texts

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


class _Trees(Protocol):
    """What is used of defusedxml, which has no types of its own."""

    def fromstring(self, text: bytes) -> Element: ...


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its title as found, and the part that holds it."""

    title: str
    part: str


class Book:
    """An opened workbook: sheets by title, rows as a stream."""

    def __init__(self, package: Package) -> None:
        with broken_means_damaged():
            self._package = package
            main = _main_part(package)
            root = _tree(package, main)
            links = _links(package, main)
            self.sheets = list(_sheets(root, links, package))
            self.epoch = _epoch(root)
            styles = links.first("/styles")
            self._styles = _styles(_tree(package, styles)) if styles else []
            texts = links.first("/sharedStrings")
            self._texts = shared_texts(package.chunks(texts, STRINGS_LIMIT)) if texts else []

    def size(self, sheet: Sheet) -> int:
        """Return how many bytes a sheet has to read."""
        return self._package.size(sheet.part)

    def rows(self, sheet: Sheet, read: Callable[[int], None]) -> Iterator[Row]:
        """Yield a sheet's filled rows; `read` is told the bytes of every piece.

        Raises:
            UnreadableWorkbook: the sheet is damaged or too large.
        """
        stream = SheetStream(self._texts, self._styles, self.epoch)

        def counted() -> Iterator[bytes]:
            for chunk in self._package.chunks(sheet.part):
                read(len(chunk))
                yield chunk

        with broken_means_damaged():
            yield from stream.rows(counted())


@contextmanager
def broken_means_damaged() -> Generator[None]:
    """Say what a broken file comes to in one sentence, whichever way it breaks."""
    import lzma
    import zipfile
    import zlib

    from defusedxml.common import DefusedXmlException

    try:
        yield
    except DefusedXmlException:
        raise too_large() from None
    except (
        *(ExpatError, SyntaxError, ValueError, KeyError, IndexError, OverflowError, EOFError),
        *(OSError, zipfile.BadZipFile, zlib.error, lzma.LZMAError),
        *(NotImplementedError, RuntimeError),
    ):
        raise damaged() from None


class _Links:
    """The relationships of a part: where its sheets, texts and styles lie."""

    def __init__(self, parts: dict[str, str], kinds: dict[str, str]) -> None:
        self._parts = parts
        self._kinds = kinds

    def part(self, link: str) -> str | None:
        return self._parts.get(link)

    def kind(self, link: str) -> str:
        return self._kinds.get(link, "")

    def first(self, ending: str) -> str | None:
        for link, kind in self._kinds.items():
            if kind.endswith(ending):
                return self._parts[link]
        return None


def _tree(package: Package, part: str) -> Element:
    import defusedxml.ElementTree as Trees

    return cast("_Trees", Trees).fromstring(package.whole(part))


def _plain(name: str) -> str:
    return name.rpartition("}")[2]


def _attribute(element: Element, wanted: str) -> str:
    for name, value in element.attrib.items():
        if _plain(name) == wanted:
            return value
    return ""


def _links(package: Package, part: str) -> _Links:
    folder, name = posixpath.split(part)
    source = posixpath.join(folder, "_rels", f"{name}.rels")
    parts: dict[str, str] = {}
    kinds: dict[str, str] = {}
    if package.has(source):
        for link in _tree(package, source):
            target = posixpath.normpath(posixpath.join("/", folder, link.get("Target", "")))[1:]
            if package.has(target):
                parts[link.get("Id", "")] = target
                kinds[link.get("Id", "")] = link.get("Type", "")
    return _Links(parts, kinds)


def _main_part(package: Package) -> str:
    main = _links(package, "").first("/officeDocument")
    if main is None or not main.lower().endswith(".xml"):
        raise not_a_workbook()
    return main


def _sheets(root: Element, links: _Links, package: Package) -> Iterator[Sheet]:
    if _plain(root.tag) != "workbook":
        raise not_a_workbook()
    for element in root.iter():
        if _plain(element.tag) != "sheet":
            continue
        # The link is the attribute `id` of the relationships' namespace, beside `sheetId`.
        link = next((v for n, v in element.attrib.items() if n.endswith("}id")), "")
        part = links.part(link)
        if part and links.kind(link).endswith("/worksheet") and package.has(part):
            yield Sheet(_attribute(element, "name"), part)


def _epoch(root: Element) -> date:
    for element in root.iter():
        if _plain(element.tag) == "workbookPr":
            late = _attribute(element, "date1904").lower() in {"1", "true", "on"}
            return EPOCH_1904 if late else EPOCH_1900
    return EPOCH_1900


def _styles(root: Element) -> list[Clothes]:
    codes: dict[int, str] = {}
    styles: list[Clothes] = []
    for element in root.iter():
        tag = _plain(element.tag)
        if tag == "numFmt" and element.get("numFmtId"):
            codes[int(element.get("numFmtId", "0"))] = element.get("formatCode", "")
        elif tag == "cellXfs":
            for style in element:
                number = int(style.get("numFmtId", "0"))
                styles.append(clothes(number, codes.get(number)))
    return styles
