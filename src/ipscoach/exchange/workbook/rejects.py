"""The refused rows as a file of their own, so that a coach can mend them and import again."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ipscoach.exchange.new_files import write_new
from ipscoach.exchange.workbook.book import Book
from ipscoach.exchange.workbook.cells import Cell, Row
from ipscoach.exchange.workbook.headings import is_reason
from ipscoach.exchange.workbook.package import open_package
from ipscoach.exchange.workbook.reading import by_kind, find_header
from ipscoach.exchange.workbook.results import ImportReport, Rejection
from ipscoach.exchange.workbook.writing import written_book
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
    write_new(path, content)


def _as_list(rejected: Iterable[Rejection]) -> bytes:
    text = io.StringIO(newline="")
    # Finnish and Swedish spreadsheet programs divide columns at semicolons.
    writer = csv.writer(text, delimiter="," if language() == "en" else ";")
    writer.writerow([_(heading) for heading in _HEADINGS])
    for row in rejected:
        cells = [row.sheet, str(row.row), row.column, row.value, say(row.reason)]
        writer.writerow([f"'{c}" if c.startswith(_FORMULA_SIGNS) else c for c in cells])
    return text.getvalue().encode("utf-8-sig")


def _as_workbook(report: ImportReport) -> bytes:
    if report.source is None:
        raise Refused(Sentence("The imported workbook is not known any more; import it again."))
    reasons: dict[str, dict[int, Sentence]] = {}
    for rejection in report.rejected:
        reasons.setdefault(rejection.sheet, {}).setdefault(rejection.row, rejection.reason)
    sheets: dict[str, list[list[Cell | None]]] = {}
    with open_package(report.source) as package:
        old = Book(package)
        for kind, sheet in by_kind(old.sheets).items():
            # The sheet of clients is written even when empty: a workbook must have one.
            if kind == "clients" or sheet.title in reasons:
                rows = old.rows(sheet, lambda _count: None)
                if found := _copied(kind, rows, reasons.get(sheet.title, {})):
                    sheets[sheet.title] = found
    return written_book(sheets)


def _copied(
    kind: str, rows: Iterator[Row], wanted: Mapping[int, Sentence]
) -> list[list[Cell | None]]:
    """Return the wanted rows below their headings, with the reason beside each."""
    header = find_header(kind, rows)
    if header is None:
        return []
    known = {c: text for c, text in header.named.items() if not is_reason(text)}
    headings: list[Cell | None] = [*known.values(), _("Reason")]
    return [
        headings,
        *(
            [*(row.cells.get(column) for column in known), say(wanted[row.number])]
            for row in rows
            if row.number in wanted
        ),
    ]
