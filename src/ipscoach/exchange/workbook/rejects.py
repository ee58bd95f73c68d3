"""The refused rows as a file of their own, so that a coach can mend them and import again."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Protocol, cast

from ipscoach.exchange.workbook.book import Book
from ipscoach.exchange.workbook.cells import Cell, Fault, Row, shown
from ipscoach.exchange.workbook.headings import is_reason
from ipscoach.exchange.workbook.package import open_package
from ipscoach.exchange.workbook.reading import by_kind, find_header
from ipscoach.exchange.workbook.results import ImportReport, Rejection
from ipscoach.i18n import _, language, say
from ipscoach.sentence import Refused, Sentence, marked

# What a spreadsheet program would take for a formula when it opens a list as text.
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_HEADINGS = (
    *(marked("Sheet"), marked("Row"), marked("Column"), marked("Value"), marked("Reason")),
)


def write_rejects(report: ImportReport, path: Path) -> None:
    """Write the refused rows to a new file that only its owner may read.

    A path ending in .xlsx becomes a workbook of the shape of the one that was imported: the
    refused rows whole, under their own headings, with the reason beside them. Mended, it can
    be imported as it is. A path ending in .csv becomes a list with sheet, row, column, value
    and reason; a value that a spreadsheet program would run as a formula has a ' before it.

    Raises:
        Refused: there is such a file already, the ending is another, or the folder cannot be
            written to.
        UnreadableWorkbook: the imported workbook is no longer there to copy the rows from.
    """
    match path.suffix.lower():
        case ".csv":
            content = _as_list(report.rejected)
        case ".xlsx":
            content = _as_workbook(report)
        case _:
            raise Refused(
                Sentence(
                    "The refused rows can be written as .csv or .xlsx, not as {path}.",
                    path=str(path),
                )
            )
    _write_new(path, content)


def _write_new(path: Path, content: bytes) -> None:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise Refused(
            Sentence(
                "There is already a file {path}; it was left as it is. Choose another name.",
                path=str(path),
            )
        ) from None
    except OSError:
        raise _unwritable(path) from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
    except OSError:
        with suppress(OSError):
            path.unlink()
        raise _unwritable(path) from None


def _unwritable(path: Path) -> Refused:
    return Refused(
        Sentence("The file {path} cannot be written. Choose another folder.", path=str(path))
    )


def _as_list(rejected: Iterable[Rejection]) -> bytes:
    text = io.StringIO(newline="")
    # Finnish and Swedish spreadsheet programs divide columns at semicolons.
    writer = csv.writer(text, delimiter="," if language() == "en" else ";")
    writer.writerow([_(heading) for heading in _HEADINGS])
    for row in rejected:
        cells = [row.sheet, str(row.row), row.column, row.value, say(row.reason)]
        writer.writerow([f"'{c}" if c.startswith(_FORMULA_SIGNS) else c for c in cells])
    return text.getvalue().encode("utf-8-sig")


class _Sheet(Protocol):
    """What is used of openpyxl's sheet for writing, which has no types of its own."""

    def append(self, row: list[object]) -> None: ...


class _NewBook(Protocol):
    def create_sheet(self, title: str) -> _Sheet: ...
    def save(self, target: io.BytesIO) -> None: ...


def _as_workbook(report: ImportReport) -> bytes:
    import openpyxl

    if report.source is None:
        raise Refused(Sentence("The imported workbook is not known any more; import it again."))
    new = cast("_NewBook", openpyxl.Workbook(write_only=True))
    reasons: dict[str, dict[int, Sentence]] = {}
    for rejection in report.rejected:
        reasons.setdefault(rejection.sheet, {}).setdefault(rejection.row, rejection.reason)
    with open_package(report.source) as package:
        old = Book(package)
        for kind, sheet in by_kind(old.sheets).items():
            # The sheet of clients is written even when empty: a workbook must have one.
            if kind == "clients" or sheet.title in reasons:
                wanted = reasons.get(sheet.title, {})
                _copy(kind, old.rows(sheet, lambda _count: None), wanted, new, sheet.title)
    target = io.BytesIO()
    new.save(target)
    return target.getvalue()


def _copy(
    kind: str,
    rows: Iterator[Row],
    wanted: Mapping[int, Sentence],
    new: _NewBook,
    title: str,
) -> None:
    header = find_header(kind, rows)
    if header is None:
        return
    sheet = new.create_sheet(title)
    known = {c: text for c, text in header.named.items() if not is_reason(text)}
    sheet.append([*(_cell(sheet, text) for text in known.values()), _("Reason")])
    for row in rows:
        if row.number in wanted:
            cells = [_cell(sheet, row.cells.get(column)) for column in known]
            sheet.append([*cells, _cell(sheet, say(wanted[row.number]))])


class _Typed(Protocol):
    data_type: str


def _cell(sheet: _Sheet, cell: Cell | None) -> object:
    """Return a cell to write: texts stay texts, also those that look like a formula."""
    from openpyxl.cell import WriteOnlyCell

    if cell is None or not isinstance(cell, str | Fault):
        return cell
    made = cast("Callable[[_Sheet, str], _Typed]", WriteOnlyCell)(sheet, shown(cell))
    made.data_type = "s"
    return made
