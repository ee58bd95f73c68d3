"""The Word document: what LibreOffice and python-docx read in it."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipscoach.domain.handover import Part
from ipscoach.exchange.handover.summary import summary
from ipscoach.exchange.papers.document import Document, Lines, Paragraph, Section, Table, clean
from ipscoach.exchange.papers.rendering import render
from ipscoach.exchange.papers.word import widths
from ipscoach.i18n import Tongue
from ipscoach.records.handover.orders import Format
from tests.exchange.handover.papers import TODAY, every_part, words_of
from tests.exchange.handover.reading_back import docx_text, folded, in_order, office_texts
from tests.exchange.handover.wild import TEXTS
from tests.needs import needs

NAMESPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def written(language: str = "fi") -> bytes:
    return render(summary(every_part(), Tongue(language), TODAY), Format.DOCX)


def part_of(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.read(name).decode()


def test_another_office_reads_the_same_in_word_and_web(tmp_path: Path) -> None:
    needs("soffice")
    document = summary(every_part(), Tongue("fi"), TODAY)
    (tmp_path / "word.docx").write_bytes(render(document, Format.DOCX))
    (tmp_path / "web.html").write_bytes(render(document, Format.HTML))
    for text in office_texts(tmp_path, ["word.docx", "web.html"]):
        assert "HEADERclient Äyräväinen" in text
        assert "HEADERreceiver Öhman, HEADERunit" in text
        assert "23.11.2026" in text
        assert in_order(text, [words_of(part)[0] for part in Part] + ["NOTEStext"])
        assert all(word in text for part in Part for word in words_of(part))


@pytest.mark.parametrize(
    ("language", "locale"), [("fi", "fi-FI"), ("sv", "sv-FI"), ("en", "en-GB")]
)
def test_the_language_is_set_for_who_checks_the_spelling(language: str, locale: str) -> None:
    content = written(language)
    assert re.findall(r'<w:lang w:val="([^"]+)"', part_of(content, "word/styles.xml")) == [locale]
    assert docx.Document(io.BytesIO(content)).core_properties.language == language


def test_headings_are_headings_and_header_rows_repeat() -> None:
    file = docx.Document(io.BytesIO(written()))
    styles = [line.style.name for line in file.paragraphs if line.style is not None]
    assert styles[0] == "Title"
    assert styles.count("Heading 1") == len(Part) + 1
    assert styles.count("Heading 2") > 3
    assert len(file.tables) > 4
    for table in file.tables:
        first, *rest = (row._tr.find(f".//{NAMESPACE}tblHeader") for row in table.rows)
        assert first is not None
        assert not any(found is not None for found in rest)


def test_its_properties_tell_the_title_and_the_day_and_nobodys_computer() -> None:
    content = written()
    own = docx.Document(io.BytesIO(content)).core_properties
    assert "HEADERclient" in own.title
    assert (own.author, own.last_modified_by, own.comments) == ("", "", "")
    assert own.created is not None
    assert own.created.date() == own.modified.date() == TODAY
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = package.namelist()
        told = b"".join(package.read(name) for name in names)
    assert "docProps/app.xml" not in names
    assert not any("thumbnail" in name for name in names)
    assert b"Macintosh" not in told
    assert b"python-docx" not in told


def test_pages_are_a4_and_numbered() -> None:
    content = written()
    page = docx.Document(io.BytesIO(content)).sections[0]
    assert page.page_width is not None
    assert page.page_height is not None
    assert (round(page.page_width.cm, 1), round(page.page_height.cm, 1)) == (21.0, 29.7)
    assert 'w:instr="PAGE"' in part_of(content, "word/footer1.xml")


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS)
def test_what_people_typed_stays_text(one: str, other: str) -> None:
    items = (Paragraph(one), Lines((("Nimi", other),)), Table(("A",), ((one,),)))
    content = render(Document("sv", other, TODAY, (Section(one, items),)), Format.DOCX)
    wanted = (other, one, one, "Nimi", other, "A", one)
    assert folded(docx_text(content)) == folded(" ".join(map(clean, wanted)))


@given(st.integers(1, 9).flatmap(lambda n: st.lists(st.tuples(*[TEXTS] * n), min_size=1)))
def test_a_table_is_never_wider_than_the_page(rows: list[tuple[str, ...]]) -> None:
    found = widths(tuple(rows))
    assert all(width > 0 for width in found)
    assert sum(found) < 16.7


def test_short_words_are_not_broken_by_long_texts_beside_them() -> None:
    day, text = widths((("Päivä", "Mitä"), ("23.11.2026", "sana " * 900)))
    assert day > 2
    assert text > 12
