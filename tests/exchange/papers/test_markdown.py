"""Markdown: what people typed means nothing, and reads well as it stands."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipscoach.exchange.handover.summary import summary
from ipscoach.exchange.papers.document import (
    Bullets,
    Document,
    Lines,
    Paragraph,
    Section,
    Table,
    clean,
)
from ipscoach.exchange.papers.rendering import render
from ipscoach.i18n import Tongue
from ipscoach.records.handover.orders import Format
from tests.exchange.handover.papers import TODAY, every_part
from tests.exchange.handover.reading_back import Page, folded, markdown_html
from tests.exchange.handover.wild import HOSTILE, TEXTS

OURS = {"h1", "h2", "h3", "p", "br", "ul", "li", "strong", "table", "thead", "tbody", "tr"}
OURS |= {"th", "td"}


def of(*items: Paragraph | Lines | Table | Bullets) -> Document:
    return Document("fi", "Otsikko", TODAY, (Section("Osa", items),))


def read(document: Document) -> Page:
    return Page(markdown_html(render(document, Format.MARKDOWN)).encode())


def shown(page: Page) -> str:
    return folded("".join(page.text))


def meant(text: str) -> str:
    return folded(clean(text))


@settings(max_examples=300)
@given(TEXTS, TEXTS)
def test_what_people_typed_shows_as_typed(one: str, other: str) -> None:
    page = read(of(Paragraph(one), Lines((("Nimi", other),)), Bullets((one, other))))
    assert set(page.tags) <= OURS
    parts = ["Otsikko Osa", meant(one), "Nimi:", meant(other), meant(one), meant(other)]
    assert shown(page) == folded(" ".join(parts))


@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=3))
def test_a_table_keeps_its_cells(rows: list[tuple[str, str]]) -> None:
    page = read(of(Table(("Päivä", "Mitä"), tuple(rows))))
    assert page.tags.count("tr") == len(rows) + 1
    assert page.tags.count("td") == 2 * len(rows)
    assert shown(page) == folded(
        " ".join(("Otsikko Osa Päivä Mitä", *(meant(cell) for row in rows for cell in row)))
    )


@given(TEXTS)
def test_a_heading_is_one_line_and_no_more(title: str) -> None:
    document = Document("fi", "Otsikko", TODAY, (Section(title, (Paragraph("teksti"),)),))
    page = read(document)
    assert page.tags == ["h1", "h2", "p"]
    assert shown(page) == folded(f"Otsikko {meant(title)} teksti")


@pytest.mark.parametrize("text", HOSTILE)
def test_two_lists_in_a_row_stay_two(text: str) -> None:
    page = read(of(Lines((("A", text),)), Lines((("B", text),)), Bullets((text,))))
    assert page.tags.count("ul") == 3


def test_lines_stay_lines_and_blank_lines_part_paragraphs() -> None:
    written = render(of(Paragraph("yksi\nkaksi\n\nkolme")), Format.MARKDOWN).decode()
    assert "yksi\\\nkaksi\n\nkolme\n" in written


def test_it_reads_well_as_it_stands() -> None:
    written = render(summary(every_part(), Tongue("fi"), TODAY), Format.MARKDOWN).decode()
    assert written.startswith("# ")
    assert "HEADERclient Äyräväinen" in written
    assert "1\\.4" not in written
    assert "23.11.2026" in written
    assert written.endswith("\n")
    assert not written.endswith("\n\n")
