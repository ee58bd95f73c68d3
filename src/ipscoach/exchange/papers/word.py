"""A document for a word processor (.docx), where somebody may go on with it."""

from __future__ import annotations

from datetime import UTC, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import quoteattr

from ipscoach.exchange.papers.document import (
    Bullets,
    Document,
    Item,
    Lines,
    Paragraph,
    Picture,
    Section,
    Table,
    paragraphs,
)

if TYPE_CHECKING:
    from docx.document import Document as File
    from docx.text.paragraph import Paragraph as Line

LABELLED, IN_TABLE = "LabelledLine", "TableText"
LOCALES = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
_LABEL_CM, _MARGIN_CM, _A4_CM = 5.0, 2.2, (21.0, 29.7)
_TEXT_CM = _A4_CM[0] - 2 * _MARGIN_CM
_SIGNS_CM, _WIDEST_WORD, _WIDEST_CELL = 4.8, 26, 60
"""How many signs of a table's text stand in a centimetre, and how many a column reckons with."""
_DEEPEST = 9
_LONGEST_PROPERTY = 255
_GRID = "Table Grid"
_LEFT_BEHIND = ("/thumbnail", "/extended-properties")
"""Parts of python-docx's own empty file: a picture of it, and the program that it came from."""


def written(document: Document) -> bytes:
    """Return the file: headings, header rows that repeat, the language set for spell checking.

    Its properties say the title and the day, and nothing of a person, program or computer.
    """
    import docx

    file = docx.Document()
    _set_page(file)
    _set_styles(file.styles, LOCALES.get(document.language, document.language))
    _set_properties(file, document)
    _put(file.add_paragraph(document.title), "Title")
    _add(file, document.sections, 1)
    target = BytesIO()
    file.save(target)
    return target.getvalue()


def _add(file: File, items: tuple[Item, ...], level: int) -> None:
    for item in items:
        match item:
            case Section(title, inner):
                _put(file.add_paragraph(title), f"Heading{min(level, _DEEPEST)}")
                _add(file, inner, level + 1)
            case Paragraph(text):
                for one in paragraphs(text):
                    file.add_paragraph(one)
            case Lines(pairs):
                for label, text in pairs:
                    line = _put(file.add_paragraph(), LABELLED)
                    line.add_run(label).bold = True
                    line.add_run(f"\t{text}")
            case Bullets(texts):
                for text in texts:
                    _put(file.add_paragraph(text), "ListBullet")
            case Picture(_svg, alt):
                file.add_paragraph(alt)
            case Table(header, rows):
                _add_table(file, (header, *rows))


def _put(line: Line, style_id: str) -> Line:
    """Give a paragraph its style; python-docx's own way asks all styles each time (5 ms)."""
    within: Any = line
    within._p.style = style_id
    return line


def _add_table(file: File, rows: tuple[tuple[str, ...], ...]) -> None:
    from docx.shared import Cm

    table = file.add_table(0, len(rows[0]), _GRID)
    for column, width in zip(table.columns, widths(rows), strict=True):
        column.width = Cm(width)
    for number, texts in enumerate(rows):
        row = table.add_row()
        for cell, text in zip(row.cells, texts, strict=True):
            line = _put(cell.paragraphs[0], IN_TABLE)
            line.add_run(text).bold = number == 0
        if number == 0:
            unnamed: Any = row
            unnamed._tr.get_or_add_trPr().append(_element("tblHeader"))
    # Without a paragraph between them two tables would become one.
    _put(file.add_paragraph(), IN_TABLE)


def widths(rows: tuple[tuple[str, ...], ...]) -> list[float]:
    """Return how wide the columns are to be, in centimetres: words whole, long texts the rest."""
    columns = list(zip(*rows, strict=True))
    least = [min(max(map(_longest_word, column)) + 3, _WIDEST_WORD) for column in columns]
    wished = [
        max(min(max(map(len, column)) + 3, _WIDEST_CELL), needed)
        for column, needed in zip(columns, least, strict=True)
    ]
    whole = _TEXT_CM * _SIGNS_CM
    share = 1.0
    if sum(wished) > whole:
        share = max(whole - sum(least), 0) / max(sum(wished) - sum(least), 1)
    signs = [low + (high - low) * share for low, high in zip(least, wished, strict=True)]
    shrink = min(whole / sum(signs), 1)
    return [count * shrink / _SIGNS_CM for count in signs]


def _longest_word(text: str) -> int:
    return max(map(len, text.split()), default=0)


def _set_page(file: File) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Cm

    page = file.sections[0]
    page.page_width, page.page_height = (Cm(side) for side in _A4_CM)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(_MARGIN_CM)
    foot = page.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    line: Any = foot
    for field in ("PAGE", "NUMPAGES"):
        if field == "NUMPAGES":
            foot.add_run(" / ")
        line._p.append(_element("fldSimple", instr=field))


def _set_styles(styles: Any, locale: str) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt

    for language in styles.element.xpath("w:docDefaults//w:lang"):
        language.set(qn("w:val"), locale)
    styles["Normal"].paragraph_format.space_after = Pt(6)
    styles["Title"].font.size = Pt(20)
    labelled = styles.add_style(LABELLED, WD_STYLE_TYPE.PARAGRAPH)
    labelled.base_style = styles["Normal"]
    labelled.paragraph_format.left_indent = Cm(_LABEL_CM)
    labelled.paragraph_format.first_line_indent = Cm(-_LABEL_CM)
    labelled.paragraph_format.tab_stops.add_tab_stop(Cm(_LABEL_CM))
    labelled.paragraph_format.space_after = Pt(2)
    cells = styles.add_style(IN_TABLE, WD_STYLE_TYPE.PARAGRAPH)
    cells.base_style = styles["Normal"]
    cells.paragraph_format.space_before = cells.paragraph_format.space_after = Pt(2)
    cells.paragraph_format.line_spacing = 1
    cells.font.size = Pt(9.5)


def _set_properties(file: File, document: Document) -> None:
    own = file.core_properties
    own.title, own.language = document.title[:_LONGEST_PROPERTY], document.language
    own.author = own.last_modified_by = own.comments = ""
    own.created = own.modified = datetime.combine(document.day, time(12), UTC)
    package: Any = file.part.package
    for key, link in list(package.rels.items()):
        if link.reltype.endswith(_LEFT_BEHIND):
            del package.rels[key]


def _element(tag: str, **values: str) -> Any:
    """Return an element of WordprocessingML with these attributes."""
    from docx.oxml.ns import nsdecls
    from docx.oxml.parser import parse_xml

    attributes = "".join(f" w:{name}={quoteattr(value)}" for name, value in values.items())
    return parse_xml(f"<w:{tag} {nsdecls('w')}{attributes}/>")
