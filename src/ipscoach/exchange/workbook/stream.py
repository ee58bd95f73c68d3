"""The XML of sheets and shared texts, read as a stream: memory holds a row, never a sheet.

Read by hand and not with openpyxl, because that keeps every cell of a row and the emptied
rows of a sheet in memory, stops at oddities in styles and validations that nobody asked
for, and has to read a workbook twice to see a formula without a value.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from xml.parsers import expat  # entities are refused below, nothing outside is fetched

from ipscoach.exchange.workbook.cells import Blame, Cell, Clothes, Fault, Row, dressed
from ipscoach.exchange.workbook.package import too_large

LAST_COLUMN = 16_384
LAST_ROW = 1_048_576
LONGEST_CELL = 1_000_000
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_COLUMN = re.compile(r"[A-Z]{1,3}")


def _parser(
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
    text: Callable[[str], None],
) -> expat.XMLParserType:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.EntityDeclHandler = _refuse_entity
    return parser


def _refuse_entity(*_: object) -> None:
    """Stop at a declared entity: a workbook needs none, a bomb lives on them."""
    raise too_large()


def _plain(name: str) -> str:
    return name.rpartition(":")[2] if ":" in name else name


def _unescaped(text: str) -> str:
    """Undo `_x000D_` and its like (ECMA-376 part 1, 22.9.2.19), leaving out control signs."""
    if "_x" not in text:
        return text

    def sign(found: re.Match[str]) -> str:
        letter = chr(int(found[1], 16))
        return letter if letter.isprintable() or letter in "\n\t" else ""

    return _ESCAPED.sub(sign, text)


class _Text:
    """Gathers the letters between tags, to a bearable length."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.listens = False
        self._length = 0

    def add(self, data: str) -> None:
        if self.listens:
            self._length += len(data)
            if self._length > LONGEST_CELL:
                raise too_large()
            self.parts.append(data)

    def take(self) -> str:
        text = "".join(self.parts)
        self.parts.clear()
        self._length = 0
        return text


def shared_texts(chunks: Iterable[bytes]) -> list[str]:
    """Return the texts that the cells of a workbook share, in their order.

    Formatting is dropped, and so are readings above the letters (`rPh`).

    Raises:
        expat.ExpatError: the XML breaks off.
        UnreadableWorkbook: it declares entities or holds an endless text.
    """
    texts: list[str] = []
    current = _Text()
    aside = False

    def start(name: str, _attributes: dict[str, str]) -> None:
        nonlocal aside
        tag = _plain(name)
        if tag == "rPh":
            aside = True
        elif tag == "t":
            current.listens = not aside

    def end(name: str) -> None:
        nonlocal aside
        tag = _plain(name)
        if tag == "t":
            current.listens = False
        elif tag == "rPh":
            aside = False
        elif tag == "si":
            texts.append(_unescaped(current.take()))

    parser = _parser(start, end, current.add)
    for chunk in chunks:
        parser.Parse(chunk, False)
    parser.Parse(b"", True)
    return texts


class SheetStream:
    """The filled rows of one sheet."""

    def __init__(self, texts: Sequence[str], styles: Sequence[Clothes], epoch: date) -> None:
        self._texts = texts
        self._styles = styles
        self._epoch = epoch
        self._text = _Text()
        self._formula = _Text()
        self._ready: list[Row] = []
        self._row = 0
        self._column = 0
        self._cells: dict[int, Cell] = {}
        self._kind = "n"
        self._style = 0
        self._inside = False
        self._aside = False
        self._has_formula = False

    def rows(self, chunks: Iterable[bytes]) -> Iterator[Row]:
        """Yield the rows that hold something, in their order.

        Raises:
            expat.ExpatError, ValueError, IndexError: the XML breaks off or contradicts itself.
            UnreadableWorkbook: it declares entities or holds an endless text.
        """
        parser = _parser(self._start, self._end, self._data)
        for chunk in chunks:
            parser.Parse(chunk, False)
            yield from self._ready
            self._ready.clear()
        parser.Parse(b"", True)
        yield from self._ready

    def _data(self, data: str) -> None:
        self._text.add(data)
        self._formula.add(data)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        match _plain(name):
            case "row":
                self._row = int(attributes.get("r", self._row + 1))
                if not 1 <= self._row <= LAST_ROW:
                    raise ValueError
                self._column = 0
                self._cells = {}
            case "c":
                self._begin_cell(attributes)
            case "v" if self._inside:
                self._text.listens = True
            case "t" if self._inside:
                self._text.listens = not self._aside
            case "f" if self._inside:
                self._has_formula = True
                self._formula.listens = True
            case "rPh":
                self._aside = True
            case _:
                pass

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        where = _COLUMN.match(attributes.get("r", ""))
        self._column = _number(where[0]) if where else self._column + 1
        if self._column > LAST_COLUMN:
            raise ValueError
        self._kind = attributes.get("t", "n")
        self._style = int(attributes.get("s", 0))
        self._inside = True
        self._has_formula = False

    def _end(self, name: str) -> None:
        match _plain(name):
            case "v" | "t":
                self._text.listens = False
            case "f":
                self._formula.listens = False
            case "rPh":
                self._aside = False
            case "c":
                self._inside = False
                cell = self._cell(self._text.take(), self._formula.take())
                if cell is not None and cell != "":
                    self._cells[self._column] = cell
            case "row":
                if self._cells:
                    self._ready.append(Row(self._row, self._cells))
            case _:
                pass

    def _cell(self, text: str, formula: str) -> Cell | None:
        if not text:
            # A formula whose result is an empty text says so (t="str"); one without has none.
            computed = not self._has_formula or self._kind == "str"
            return None if computed else Fault(f"={formula}", Blame.FORMULA)
        match self._kind:
            case "s":
                return self._texts[int(text)]
            case "inlineStr" | "str":
                return _unescaped(text)
            case "b":
                return text.strip() in {"1", "true"}
            case "e":
                return Fault(text, Blame.ERROR)
            case "d":
                return _moment(text)
            case _:
                return self._numeric(text)

    def _numeric(self, text: str) -> Cell:
        value = float(text)
        if not math.isfinite(value):
            return Fault(text, Blame.ERROR)
        number = int(value) if value.is_integer() and abs(value) < 1e15 else value
        how = self._styles[self._style] if self._style < len(self._styles) else Clothes.NUMBER
        return dressed(number, how, self._epoch)


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _moment(text: str) -> Cell:
    try:
        return datetime.fromisoformat(text.strip()).replace(tzinfo=None)
    except ValueError:
        return text
