"""Writing a small workbook in memory: no plain copy of anybody's data among temporary files."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from xml.sax.saxutils import escape, quoteattr

from ipscoach.exchange.workbook.cells import EPOCH_1900, Cell, Fault, shown

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KINDS = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# Formats of cells by their place: as it is, a day (built in 14), a moment (22), a length of time,
# a share in percent, a number to one decimal, a heading in bold, a month.
_STYLES = f"""<styleSheet xmlns="{_MAIN}">
<numFmts count="4"><numFmt numFmtId="164" formatCode="[h]:mm"/>
<numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="0.0"/>
<numFmt numFmtId="167" formatCode="m/yyyy"/></numFmts>
<fonts count="2"><font/><font><b/></font></fonts>
<fills count="1"><fill><patternFill patternType="none"/></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="8"><xf/><xf numFmtId="14" applyNumberFormat="1"/>
<xf numFmtId="22" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/>
<xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="166" applyNumberFormat="1"/>
<xf fontId="1" applyFont="1"/><xf numFmtId="167" applyNumberFormat="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>"""
_DAY, _MOMENT, _LENGTH, _SHARE, _DECIMAL, _BOLD, _MONTH = 1, 2, 3, 4, 5, 6, 7
# ECMA-376 part 1, 22.9.2.19: what XML cannot hold stands as _xHHHH_, and so does what looks so.
_UNFIT = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_DAY_SECONDS = 86_400


class Share(float):
    """A number that a cell shows in percent."""


class Decimal(float):
    """A number that a cell shows to one decimal."""


class Month(datetime):
    """The first day of a month, of which a cell shows the month alone."""


class Heading(str):
    """A text that a cell shows in bold."""

    __slots__ = ()


def written_book(
    sheets: Mapping[str, Iterable[Sequence[Cell | None]]],
    widths: Mapping[str, Sequence[float]] | None = None,
) -> bytes:
    """Return a workbook (.xlsx) with these sheets, by title; texts stay texts, also `=1+1`.

    Args:
        sheets: the rows of cells by title.
        widths: how many signs wide the columns of a sheet are, from the first one on.

    Source of the shape: ECMA-376 parts 1 and 2.
    """
    target = io.BytesIO()
    numbered = dict(enumerate(sheets.items(), start=1))
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:

        def put(name: str, text: str) -> None:
            package.writestr(name, (_HEAD + text).encode())

        put("[Content_Types].xml", _contents(numbered))
        put("_rels/.rels", _relations({"rId1": ("officeDocument", "xl/workbook.xml")}))
        parts = {f"rId{n}": ("worksheet", f"worksheets/sheet{n}.xml") for n in numbered}
        links = {**parts, f"rId{len(numbered) + 1}": ("styles", "styles.xml")}
        put("xl/_rels/workbook.xml.rels", _relations(links))
        names = "".join(
            f'<sheet name={quoteattr(_fit(title))} sheetId="{n}" r:id="rId{n}"/>'
            for n, (title, _) in numbered.items()
        )
        put(
            "xl/workbook.xml",
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{names}</sheets></workbook>',
        )
        put("xl/styles.xml", _STYLES)
        for n, (title, rows) in numbered.items():
            put(f"xl/worksheets/sheet{n}.xml", _sheet(rows, (widths or {}).get(title, ())))
    return target.getvalue()


def _contents(numbered: Iterable[int]) -> str:
    parts = {f"/xl/worksheets/sheet{n}.xml": "worksheet" for n in numbered}
    parts |= {"/xl/workbook.xml": "sheet.main", "/xl/styles.xml": "styles"}
    overrides = "".join(
        f'<Override PartName="{name}" ContentType="{_KINDS}.{kind}+xml"/>'
        for name, kind in parts.items()
    )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(links: Mapping[str, tuple[str, str]]) -> str:
    entries = "".join(
        f'<Relationship Id="{link}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for link, (kind, target) in links.items()
    )
    return f'<Relationships xmlns="{_LINKS}">{entries}</Relationships>'


def _sheet(rows: Iterable[Sequence[Cell | None]], widths: Sequence[float]) -> str:
    columns = "".join(
        f'<col min="{n}" max="{n}" width="{width:g}" customWidth="1"/>'
        for n, width in enumerate(widths, start=1)
    )
    lines = "".join(
        f'<row r="{n}">{"".join(_cell(f"{_letters(c)}{n}", cell) for c, cell in enumerate(row))}'
        "</row>"
        for n, row in enumerate(rows, start=1)
    )
    shape = f"<cols>{columns}</cols>" if columns else ""
    return f'<worksheet xmlns="{_MAIN}">{shape}<sheetData>{lines}</sheetData></worksheet>'


def _cell(place: str, cell: Cell | None) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return f'<c r="{place}" t="b"><v>{int(cell)}</v></c>'
        case Share() | Decimal():
            style = _SHARE if isinstance(cell, Share) else _DECIMAL
            return f'<c r="{place}" s="{style}"><v>{float(cell)!r}</v></c>'
        case int() | float():
            return f'<c r="{place}"><v>{cell!r}</v></c>'
        case datetime() if (serial := _serial(cell)) >= 0:
            style = _MONTH if isinstance(cell, Month) else _MOMENT if serial % 1 else _DAY
            return f'<c r="{place}" s="{style}"><v>{serial!r}</v></c>'
        case timedelta():
            length = cell.total_seconds() / _DAY_SECONDS
            return f'<c r="{place}" s="{_LENGTH}"><v>{length!r}</v></c>'
        case str() | Fault() | datetime():
            text = escape(_fit(shown(cell)))
            bold = f' s="{_BOLD}"' if isinstance(cell, Heading) else ""
            told = f'<is><t xml:space="preserve">{text}</t></is>'
            return f'<c r="{place}"{bold} t="inlineStr">{told}</c>'


def _serial(moment: datetime) -> float:
    """Return the serial number of a moment; Excel's 29.2.1900 shifts those before it by one."""
    midnight = datetime(EPOCH_1900.year, EPOCH_1900.month, EPOCH_1900.day)  # noqa: DTZ001 - cells have no zone
    days = (moment.replace(tzinfo=None) - midnight).total_seconds() / _DAY_SECONDS
    days -= days < 61
    return int(days) if days.is_integer() else days


def _fit(text: str) -> str:
    return _UNFIT.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def _letters(place: int) -> str:
    """Return the letters of a column, counted from 0."""
    letters, place = "", place + 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
