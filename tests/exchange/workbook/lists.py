"""Lists as coaches keep them, written for one test."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

import openpyxl

from ipscoach.exchange.workbook import Workbook, read_workbook
from ipscoach.i18n import say

TODAY = date(2026, 11, 23)
EXAMPLE = Path(__file__).parents[2] / "data" / "caseload-example.xlsx"
AINO = {"Asiakkaat": [["Nimi", "Tila", "Vaihe"], ["Aino Esimerkki", "aktiivinen", 2]]}
Table = Sequence[Sequence[object]]


def write(path: Path, sheets: Mapping[str, Table]) -> Path:
    """Write a workbook with these sheets, as openpyxl writes them."""
    book = openpyxl.Workbook(write_only=True)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def read(folder: Path, sheets: Mapping[str, Table]) -> Workbook:
    """Write a workbook and read it back on the tests' day."""
    return read_workbook(write(folder / "lists.xlsx", sheets), TODAY)


def clients(folder: Path, *rows: Sequence[object]) -> Workbook:
    """Read a workbook whose only sheet is one of clients; the first row are the headings."""
    return read(folder, {"Asiakkaat": rows})


def told(workbook: Workbook) -> list[str]:
    """Return the warnings in words."""
    return [say(warning) for warning in workbook.warnings]


def refusals(workbook: Workbook) -> list[tuple[str, int, str, str]]:
    """Return where the refused rows are and what stands there."""
    return [(r.sheet, r.row, r.column, r.value) for r in workbook.rejected]


def raw_package(path: Path, sheet_xml: str, extra: Mapping[str, str | bytes] | None = None) -> Path:
    """Write a workbook whose only sheet, of clients, is this XML: for what nobody's tool writes."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": _rels("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": (
            "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
            "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            "<sheets><sheet name='Asiakkaat' sheetId='1' r:id='rId1'/></sheets></workbook>"
        ),
        "xl/_rels/workbook.xml.rels": _rels("worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": sheet_xml,
    }
    parts.update(extra or {})
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def _rels(kind: str, target: str) -> str:
    schema = "http://schemas.openxmlformats.org"
    return (
        f"<Relationships xmlns='{schema}/package/2006/relationships'><Relationship Id='rId1' "
        f"Type='{schema}/officeDocument/2006/relationships/{kind}' Target='{target}'/>"
        "</Relationships>"
    )


def sheet_xml(*rows: str) -> str:
    """Return a sheet's XML around rows of XML."""
    name = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f"<worksheet xmlns='{name}'><sheetData>{''.join(rows)}</sheetData></worksheet>"


def row_xml(number: int, *texts: str) -> str:
    """Return a row of plain texts."""
    cells = "".join(f"<c t='inlineStr'><is><t>{text}</t></is></c>" for text in texts)
    return f"<row r='{number}'>{cells}</row>"


def moment(day: date, hour: int = 0, minute: int = 0) -> datetime:
    """Return a moment as cells have it: without a zone."""
    return datetime(day.year, day.month, day.day, hour, minute)  # noqa: DTZ001 - cells have none
