"""A report as one long list (CSV): a line for every figure, by table, row and column."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from fractions import Fraction

from ipscoach.exchange.reports.model import Cell, Report, Table
from ipscoach.exchange.reports.words import told
from ipscoach.i18n import Tongue
from ipscoach.sentence import marked

# What a spreadsheet program would take for a formula when it opens a list as text.
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_HEADINGS = (
    *(marked("Table"), marked("Row"), marked("Column"), marked("Name")),
    *(marked("Value"), marked("Kind")),
)
_PLACES = 6


def as_csv(report: Report, tongue: Tongue) -> bytes:
    """Return a report as CSV in UTF-8 with a byte order mark, which spreadsheets look for.

    Table, row and column are codes, the same in every language; only the name of the row and what
    is no number are words. Columns are parted by commas in English; by semicolons, with decimal
    commas, in Finnish and Swedish, as spreadsheet programs there expect them.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter="," if tongue.language == "en" else ";")
    writer.writerow([tongue.text(heading) for heading in _HEADINGS])
    for line in (
        *_frame(report),
        *(one for table in report.tables for one in _lines(table, tongue)),
    ):
        writer.writerow(line)
    return text.getvalue().encode("utf-8-sig", errors="replace")


def _frame(report: Report) -> Iterator[tuple[str, ...]]:
    """Yield the days that a report is about, as codes and ISO days."""
    frame = report.frame
    for row, span in (("period", frame.period), ("compared", frame.compared)):
        if span is not None:
            yield "report", row, "from", "", span.first.isoformat(), "day"
            yield "report", row, "to", "", span.last.isoformat(), "day"
    if frame.known is not None:
        yield "report", "period", "known", "", frame.known.isoformat(), "day"
    yield "report", "made", "on", "", frame.made.isoformat(), "day"


def _lines(table: Table, tongue: Tongue) -> Iterator[tuple[str, ...]]:
    for row in table.rows:
        name, *_ = row.cells
        for column, cell in list(zip(table.columns, row.cells, strict=True))[1:]:
            if cell.value is not None:
                yield (
                    table.id,
                    row.id,
                    column.id,
                    harmless(told(name, tongue)),
                    _value(cell, tongue),
                    cell.kind,
                )


def _value(cell: Cell, tongue: Tongue) -> str:
    """Return a number as a program reads it, a day as an ISO day, all else in words."""
    from datetime import date

    match cell.value:
        case int():
            return str(cell.value)
        case Fraction():
            written = f"{round(float(cell.value), _PLACES):g}"
            return written if tongue.language == "en" else written.replace(".", ",")
        case date():
            return cell.value.isoformat()
        case _:
            return harmless(told(cell, tongue))


def harmless(said: str) -> str:
    """Return a text that no spreadsheet program runs as a formula."""
    return f"'{said}" if said.startswith(_FORMULA_SIGNS) else said
