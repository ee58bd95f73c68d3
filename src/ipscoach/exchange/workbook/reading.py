"""Reading a workbook: sheet by sheet, row by row, nothing of it trusted or guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ipscoach.exchange.workbook.book import Book, Sheet
from ipscoach.exchange.workbook.cells import Row
from ipscoach.exchange.workbook.headings import SHAPES, kind_of, proper
from ipscoach.exchange.workbook.line import Header, Line, StaysOut, header_of
from ipscoach.exchange.workbook.package import open_package
from ipscoach.exchange.workbook.results import Rejection, UnreadableWorkbook, Workbook
from ipscoach.exchange.workbook.rows import Rows
from ipscoach.records.orders import Incoming
from ipscoach.sentence import Sentence

HEADER_WITHIN = 10
ROW_LIMIT = 200_000
WARNING_LIMIT = 1000
Progress = Callable[[int, int], None]


def read_workbook(path: Path, today: date, progress: Progress | None = None) -> Workbook:
    """Read a workbook of the shape that coaches keep; nothing is written.

    Memory holds the rows that go in and one row of the file at a time.

    Args:
        path: an Excel workbook (.xlsx, .xlsm).
        today: the coach's day; what has happened cannot lie after it.
        progress: is told how many of how many bytes of the sheets are read.

    Raises:
        UnreadableWorkbook: the file cannot be read at all, in one sentence why.
    """
    with open_package(path) as package:
        book = Book(package)
        reading = _Reading(Rows(today, book.epoch))
        sheets = reading.assign(book.sheets)
        total = sum(book.size(sheet) for sheet in sheets.values())
        done = 0

        def read(count: int) -> None:
            nonlocal done
            done += count
            if progress:
                progress(min(done, total), total)

        for kind, sheet in sheets.items():
            reading.read(kind, sheet, book.rows(sheet, read))
    return reading.result({kind: sheet.title for kind, sheet in sheets.items()}, path)


@dataclass
class _Reading:
    """What has been read so far."""

    rows: Rows
    rejected: list[Rejection] = field(default_factory=list[Rejection])
    warnings: list[Sentence] = field(default_factory=list[Sentence])
    headings: dict[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    unsaid: int = 0
    filled: int = 0

    def warn(self, warning: Sentence) -> None:
        if len(self.warnings) < WARNING_LIMIT:
            self.warnings.append(warning)
        else:
            self.unsaid += 1

    def assign(self, sheets: list[Sheet]) -> dict[str, Sheet]:
        """Return the sheets by kind, the clients first.

        Raises:
            UnreadableWorkbook: there is no sheet of clients.
        """
        found = by_kind(sheets)
        for sheet in sheets:
            first = found.get(kind_of(sheet.title) or "")
            if first is None:
                self.warn(
                    Sentence(
                        "The sheet {sheet} is not known here and was left alone.", sheet=sheet.title
                    )
                )
            elif first is not sheet:
                self.warn(
                    Sentence(
                        "The sheet {sheet} was left alone: {first} holds the same.",
                        sheet=sheet.title,
                        first=first.title,
                    )
                )
        if "clients" not in found:
            raise UnreadableWorkbook(
                Sentence(
                    "The workbook has no sheet named Asiakkaat or Clients, so nothing was read. "
                    "Name the sheet with your clients so and import it again."
                )
            )
        return found

    def read(self, kind: str, sheet: Sheet, rows: Iterator[Row]) -> None:
        """Read a sheet; one without the columns it needs is left alone and named.

        Raises:
            UnreadableWorkbook: the sheet of clients has no names, or there is no end of rows.
        """
        header = find_header(kind, rows)
        missing = [f for f in SHAPES[kind].needed if header is None or f not in header.columns]
        if header is None or missing:
            self._without_columns(kind, sheet, header, missing)
            return
        self.headings[kind] = header.headings
        for name in header.unknown:
            self.warn(
                Sentence(
                    "The column {column} on the sheet {sheet} is not known here and "
                    "was left alone.",
                    column=name,
                    sheet=sheet.title,
                )
            )
        unnamed: set[int] = set()
        for row in rows:
            unnamed |= row.cells.keys() - header.named.keys()
            self._take(kind, Line(sheet.title, header, row, self.warn))
        for column in sorted(unnamed)[:20]:
            self.warn(
                Sentence(
                    "Column {letter} on the sheet {sheet} has no heading and was left alone.",
                    letter=_letters(column),
                    sheet=sheet.title,
                )
            )

    def _take(self, kind: str, line: Line) -> None:
        if line.blank:
            return
        self.filled += 1
        if self.filled > ROW_LIMIT:
            raise UnreadableWorkbook(
                Sentence(
                    "The workbook has more than {limit} rows, so nothing was changed. Divide it "
                    "into several workbooks and import them one by one.",
                    limit=ROW_LIMIT,
                )
            )
        try:
            self.rows.take(kind, line)
        except StaysOut as out:
            heading = line.heading(out.field)
            self.rejected.append(Rejection(line.sheet, line.number, heading, out.value, out.reason))

    def _without_columns(
        self, kind: str, sheet: Sheet, header: Header | None, missing: list[str]
    ) -> None:
        if kind == "clients":
            raise UnreadableWorkbook(
                Sentence(
                    "The sheet {sheet} has no column Nimi or Name in its first rows, so nothing "
                    "was read. Name the column with the clients' names so and import it again.",
                    sheet=sheet.title,
                )
            )
        if header is None:
            return
        columns = ", ".join(proper(kind, name) for name in missing)
        self.warn(
            Sentence(
                "The sheet {sheet} was left alone: it lacks {columns}.",
                sheet=sheet.title,
                columns=columns,
            )
        )

    def result(self, sheets: Mapping[str, str], source: Path) -> Workbook:
        """Return what was read."""
        if self.unsaid:
            more = Sentence("{count} more things of this kind are not listed.", count=self.unsaid)
            self.warnings.append(more)
        rows = self.rows
        return Workbook(
            incoming=Incoming(
                clients=tuple(rows.clients),
                employers=rows.register.employers,
                contacts=tuple(rows.contacts),
                jobs=tuple(rows.jobs),
                notes=tuple(rows.notes),
                abilitator=tuple(rows.abilitator),
            ),
            rejected=tuple(self.rejected),
            warnings=tuple(self.warnings),
            sheets=sheets,
            headings=self.headings,
            source=source,
        )


def by_kind(sheets: Iterable[Sheet]) -> dict[str, Sheet]:
    """Return the first sheet of each kind, the clients first, as the kinds build on each other."""
    found: dict[str, Sheet] = {}
    for sheet in sheets:
        found.setdefault(kind_of(sheet.title) or "", sheet)
    return {kind: found[kind] for kind in SHAPES if kind in found}


def find_header(kind: str, rows: Iterator[Row]) -> Header | None:
    """Return the row of headings among the first rows; nothing where there is none.

    The first row that has all needed columns counts; failing that, the one that has most.
    """
    best: Header | None = None
    for row in rows:
        header = header_of(kind, row)
        if all(name in header.columns for name in SHAPES[kind].needed):
            return header
        if best is None or len(header.columns) > len(best.columns):
            best = header
        if row.number >= HEADER_WITHIN:
            break
    return best


def _letters(column: int) -> str:
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
