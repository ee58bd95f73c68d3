"""One row under its headings: what it must hold, what it may hold, and what is to be known."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from ipscoach.exchange.workbook.cells import Cell, Row
from ipscoach.exchange.workbook.headings import field_of, is_reason
from ipscoach.exchange.workbook.values import clipped, tidy
from ipscoach.exchange.workbook.words import key
from ipscoach.sentence import Refused, Sentence

T = TypeVar("T")
Read = Callable[[Cell], T]


class StaysOut(Exception):  # noqa: N818 - a row that stays out is no fault of the program
    """A row cannot be taken in: which field, what stands there, and why."""

    def __init__(self, field: str, value: str, reason: Sentence) -> None:
        super().__init__(reason.template)
        self.field = field
        self.value = value
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Header:
    """The row of headings.

    `columns` and `headings` are by field, `named` are all headings by column, `unknown` those
    that mean nothing here.
    """

    row: int
    columns: Mapping[str, int]
    headings: Mapping[str, str]
    unknown: tuple[str, ...]
    named: Mapping[int, str]


def header_of(kind: str, row: Row) -> Header:
    """Return what a row would be as the row of headings; the first of two equal names counts."""
    named = {column: text for column, cell in row.cells.items() if (text := _heading(cell))}
    columns: dict[str, int] = {}
    for exact in (True, False):  # so that “Nimi” is found behind “Nimi (vanha)”
        for column, text in named.items():
            field = field_of(kind, text, exact=exact)
            if field and field not in columns and column not in columns.values():
                columns[field] = column
    taken = set(columns.values())
    unknown = [t for c, t in named.items() if c not in taken and not is_reason(t)]
    return Header(
        row=row.number,
        columns=columns,
        headings={field: named[column] for field, column in columns.items()},
        unknown=tuple(unknown),
        named=named,
    )


def _heading(cell: Cell) -> str:
    return tidy(cell)[:100] if isinstance(cell, str) and cell.strip() else ""


class Line:
    """A row of a sheet, read field by field."""

    def __init__(
        self, sheet: str, header: Header, row: Row, warn: Callable[[Sentence], None]
    ) -> None:
        self.sheet = sheet
        self.number = row.number
        self._header = header
        self._row = row
        self._warn = warn

    @property
    def blank(self) -> bool:
        """Whether no column that is known holds anything."""
        return all(self.cell(field) is None for field in self._header.columns)

    def has(self, field: str) -> bool:
        """Return whether the sheet has a column for the field."""
        return field in self._header.columns

    def cell(self, field: str) -> Cell | None:
        """Return what stands in a field's column; None where it is blank or not there."""
        cell = self._row.cells.get(self._header.columns.get(field, 0))
        if isinstance(cell, str) and (cell.isspace() or not cell.strip("\u200b\ufeff ")):
            return None
        return cell

    def must(self, field: str, read: Read[T]) -> T:
        """Read a field without which the row makes no sense.

        Raises:
            StaysOut: it is blank or unreadable.
        """
        cell = self.cell(field)
        if cell is None:
            raise StaysOut(field, "", Sentence("The column is empty in this row."))
        try:
            return read(cell)
        except Refused as refused:
            raise StaysOut(field, clipped(cell), refused.sentence) from None

    def may(self, field: str, read: Read[T], default: T) -> T:
        """Read a field that may be blank, but not unreadable.

        Raises:
            StaysOut: it is unreadable.
        """
        return default if self.cell(field) is None else self.must(field, read)

    def leniently(self, field: str, read: Read[T], default: T) -> T:
        """Read a field that the row can do without: an unreadable one is left out and named."""
        cell = self.cell(field)
        if cell is None:
            return default
        try:
            return read(cell)
        except Refused as refused:
            self.left_out(field, refused.sentence)
            return default

    def left_out(self, field: str, reason: Sentence) -> None:
        """Say that a row goes in without one of its values, and quote the value."""
        self._warn(
            Sentence(
                "{sheet}, row {row}, {column}: “{value}” was left out, the rest of the row "
                "stands. {reason}",
                sheet=self.sheet,
                row=self.number,
                column=self.heading(field),
                value=clipped(self.cell(field)),
                reason=reason,
            )
        )

    def tell(self, field: str, fact: Sentence) -> None:
        """Say something about a value that goes in."""
        self._warn(
            Sentence(
                "{sheet}, row {row}, {column}: {fact}",
                sheet=self.sheet,
                row=self.number,
                column=self.heading(field),
                fact=fact,
            )
        )

    def heading(self, field: str) -> str:
        """Return a field's heading as found; the field's own name where there is no column."""
        return self._header.headings.get(field, field)


def no_one(name: str) -> bool:
    """Return whether a cell for a name says that there is none: a dash, or nothing."""
    return not key(name) and bool(re.fullmatch(r"[\s\W]*", name))
