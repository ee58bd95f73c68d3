"""A report as a workbook: a sheet for each table, typed cells, and a sheet of definitions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from fractions import Fraction

from ipscoach.exchange.reports.model import Cell, Kind, Report, Table
from ipscoach.exchange.reports.words import frame_of, told
from ipscoach.exchange.workbook.cells import Cell as BookCell
from ipscoach.exchange.workbook.writing import Decimal, Heading, Month, Share, written_book
from ipscoach.i18n import Tongue
from ipscoach.sentence import marked

_LONGEST_TITLE = 31
_UNFIT_TITLE = re.compile(r"[\[\]:*?/\\']")
_NAME_WIDTH, _WIDTH, _LONG_WIDTH = 44.0, 16.0, 100.0
Sheet = list[list[BookCell | None]]


def as_workbook(report: Report, tongue: Tongue) -> bytes:
    """Return a report as a workbook (.xlsx): numbers are numbers, days are days."""
    sheets: dict[str, Sheet] = {}
    widths: dict[str, Sequence[float]] = {}

    def put(title: str, sheet: Sheet, wide: Sequence[float]) -> None:
        name = _free(title, sheets)
        sheets[name], widths[name] = sheet, wide

    put(tongue.text(marked("Report")), list(_front(report, tongue)), (30, _WIDTH, _WIDTH))
    for table in report.tables:
        others = [_WIDTH for _ in table.columns[1:]]
        put(tongue.say(table.tab), list(_rows(table, tongue)), (_NAME_WIDTH, *others))
    if report.definitions:
        heads = [Heading(tongue.text(one)) for one in (marked("Figure"), marked("Definition"))]
        told_all: Sheet = [
            [tongue.say(one.label), tongue.say(one.text)] for one in report.definitions
        ]
        title = tongue.text(marked("Definitions"))
        put(title, [list(heads), *told_all], (_NAME_WIDTH, _LONG_WIDTH))
    return written_book(sheets, widths)


def _free(title: str, taken: dict[str, Sheet]) -> str:
    """Return a title that a sheet can have (ECMA-376 part 1, 18.2.19), and no other has."""
    short = _UNFIT_TITLE.sub(" ", title).strip()[:_LONGEST_TITLE] or "-"
    used = {one.casefold() for one in taken}
    number, name = 2, short
    while name.casefold() in used:
        mark = f" {number}"
        name, number = short[: _LONGEST_TITLE - len(mark)] + mark, number + 1
    return name


def _front(report: Report, tongue: Tongue) -> Iterator[list[BookCell | None]]:
    """Yield what the report is about; its days are days."""
    frame = report.frame
    spans = {"period": frame.period, "compared": frame.compared}
    yield [Heading(tongue.say(report.title))]
    for id_, label, value in frame_of(frame):
        span = spans.get(id_)
        if span is not None:
            yield [tongue.say(label), moment(span.first), moment(span.last)]
        elif isinstance(value, date):
            yield [tongue.say(label), moment(value)]
        else:
            yield [tongue.say(label), tongue.shown(value)]
    for said in report.says:
        yield [tongue.say(said)]


def _rows(table: Table, tongue: Tongue) -> Iterator[list[BookCell | None]]:
    yield [Heading(tongue.say(column.label)) for column in table.columns]
    for row in table.rows:
        yield [_cell(cell, tongue) for cell in row.cells]
    for remark in table.remarks:
        yield [tongue.say(remark)]


def _cell(cell: Cell, tongue: Tongue) -> BookCell | None:
    match cell.value:
        case None:
            return None
        case int() | Fraction():
            return _number(cell.value, cell.kind)
        case date() as day if cell.kind is Kind.MONTH:
            return Month(day.year, day.month, day.day)
        case date():
            return moment(cell.value)
        case _:
            return told(cell, tongue)


def _number(value: int | Fraction, kind: Kind) -> int | float:
    if kind is Kind.SHARE:
        return Share(value)
    whole = Fraction(value)
    return whole.numerator if whole.denominator == 1 else Decimal(value)


def moment(day: date) -> datetime:
    """Return the midnight that a cell holds for a day."""
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - cells have no zone
