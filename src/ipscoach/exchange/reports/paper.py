"""A report as a document, for Markdown, web pages and PDF: tables, charts, definitions."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress

from ipscoach.exchange.papers import document as papers
from ipscoach.exchange.reports.charts import picture
from ipscoach.exchange.reports.model import Report, Table
from ipscoach.exchange.reports.words import frame_of, told
from ipscoach.i18n import Tongue
from ipscoach.sentence import marked

_CHANGE = "change"


def document(report: Report, tongue: Tongue) -> papers.Document:
    """Return a report as a document in one language."""
    frame = papers.Lines(
        tuple(
            (tongue.say(label), tongue.shown(value)) for _, label, value in frame_of(report.frame)
        )
    )
    told_first = tuple(papers.Paragraph(tongue.say(said)) for said in report.says)
    sections = [
        papers.Section(tongue.text(marked("About this report")), (frame, *told_first)),
        *(
            papers.Section(tongue.say(table.title), tuple(_items(table, report, tongue)))
            for table in report.tables
        ),
    ]
    if report.definitions:
        title = tongue.text(marked("What the figures mean"))
        sections.append(papers.Section(title, (_definitions(report, tongue),)))
    return papers.Document(
        tongue.language, tongue.say(report.title), report.frame.made, tuple(sections)
    )


def _items(table: Table, report: Report, tongue: Tongue) -> Iterator[papers.Item]:
    yield from (picture(one, tongue) for one in report.charts if one.id == table.id)
    if table.rows:
        yield _used(
            tuple(tongue.say(column.label) for column in table.columns),
            tuple(texts(table, tongue)),
        )
    if table.remarks:
        yield papers.Bullets(tuple(map(tongue.say, table.remarks)))


def _used(heads: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> papers.Table:
    """Return a table without its empty columns."""
    used = [any(column) for column in zip(*rows, strict=True)]
    return papers.Table(
        tuple(compress(heads, used)), tuple(tuple(compress(row, used)) for row in rows)
    )


def _definitions(report: Report, tongue: Tongue) -> papers.Table:
    heads = (tongue.text(marked("Figure")), tongue.text(marked("Definition")))
    rows = ((tongue.say(one.label), tongue.say(one.text)) for one in report.definitions)
    return papers.Table(heads, tuple(rows))


def texts(table: Table, tongue: Tongue) -> Iterator[tuple[str, ...]]:
    """Yield the rows of a table in words."""
    for row in table.rows:
        yield tuple(
            told(cell, tongue, signed=column.id == _CHANGE)
            for column, cell in zip(table.columns, row.cells, strict=True)
        )
