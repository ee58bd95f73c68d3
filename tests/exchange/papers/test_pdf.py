"""The PDF: tagged, checked, to be read by other programs, and never beaten by a text."""

from __future__ import annotations

import io
import re
import time
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import given, settings

from ipscoach.domain.handover import Part
from ipscoach.exchange.handover.summary import summary
from ipscoach.exchange.papers import pdf
from ipscoach.exchange.papers.document import Document, Lines, Paragraph, Section, Table
from ipscoach.exchange.papers.rendering import render
from ipscoach.i18n import Tongue
from ipscoach.records.handover.orders import Format
from tests.exchange.handover.papers import TODAY, every_part, thousand, words_of
from tests.exchange.handover.reading_back import folded, in_order, pdf_info, pdf_text
from tests.exchange.handover.wild import HOSTILE, TEXTS
from tests.needs import needs

A4_POINTS = 595


@pytest.fixture(autouse=True)
def poppler() -> None:
    needs("pdftotext", "pdfinfo")


@pytest.fixture(scope="module")
def finnish() -> bytes:
    return render(summary(every_part(), Tongue("fi"), TODAY), Format.PDF)


def of(*items: Paragraph | Lines | Table) -> Document:
    return Document("fi", "Otsikko", TODAY, (Section("Osa", items),))


def universal(content: bytes) -> bool:
    """Say whether a PDF says of itself that it fulfils PDF/UA-1."""
    with pikepdf.open(io.BytesIO(content)) as file, file.open_metadata() as about:
        return about.get("pdfuaid:part") == "1"


def test_names_and_days_can_be_read_in_the_order_of_the_parts(finnish: bytes) -> None:
    text = folded(pdf_text(finnish))
    assert "HEADERclient Äyräväinen" in text
    assert "HEADERauthor Åberg" in text
    assert "HEADERreceiver Öhman" in text
    assert "23.11.2026" in text
    assert in_order(text, [words_of(part)[0] for part in Part] + ["NOTEStext"])


def test_it_is_tagged_and_says_title_and_language(finnish: bytes) -> None:
    about = pdf_info(finnish)
    assert re.search("Title: +.*HEADERclient Äyräväinen", about)
    assert re.search("Tagged: +yes", about)
    assert re.search(r"Page size: +595.*\(A4\)", about)
    assert universal(finnish)
    with pikepdf.open(io.BytesIO(finnish)) as file:
        assert str(file.Root.Lang).startswith("fi")


def test_headings_lists_and_tables_are_there_for_who_listens(finnish: bytes) -> None:
    tree = pdf_info(finnish, "-struct")
    assert len(re.findall(r"^ *H1 ", tree, re.MULTILINE)) == 1
    assert len(re.findall(r"^ *H2 ", tree, re.MULTILINE)) == len(Part) + 1
    assert "H3" in tree
    assert tree.count("Table") == tree.count("THead") > 4
    assert "TH" in tree
    assert "/Scope /Column" in tree
    assert "LBody" in tree


def test_pages_are_numbered_and_a_long_table_repeats_its_head() -> None:
    rows = tuple((f"{n}.1.2026", f"rivi {n}") for n in range(200))
    content = render(of(Table(("Päivä", "Mitä"), rows)), Format.PDF)
    pages = [page for page in pdf_text(content, "-layout").split("\f") if page.strip()]
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert f"{number}/{len(pages)}" in page.replace(" ", "")
        assert "Päivä" in page


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS)
def test_no_text_is_markup_or_stops_it(one: str, other: str) -> None:
    content = render(of(Paragraph(one), Lines((("Nimi", other),)), Table((one,), ())), Format.PDF)
    assert content.startswith(b"%PDF-")
    assert "Nimi" in pdf_text(content)


@pytest.mark.parametrize("text", [text for text in HOSTILE if text.isascii()])
def test_plain_text_is_read_back_sign_by_sign(text: str) -> None:
    # pdftotext takes a hyphen at the end of a line for one that parts a word.
    wanted = re.sub("-$", "", text, flags=re.MULTILINE)
    found = "".join(pdf_text(render(of(Paragraph(text)), Format.PDF)).split())
    assert "".join(wanted.split()) in found


def test_letters_without_a_font_are_boxes_in_a_file_that_is_still_checked() -> None:
    # Letters of Linear A and Cuneiform, for which no computer here has a font.
    content = render(of(Paragraph("ennen \U00010600\U00012000 jälkeen")), Format.PDF)
    assert f"ennen {pdf.UNKNOWN * 2} jälkeen" in pdf_text(content)
    assert universal(content)


def test_letters_that_typst_has_stay() -> None:
    text = "Åke Öström, Äänekoski – “žš” שלום 3.2.2026…"
    assert "Äänekoski – “žš”" in pdf_text(render(of(Paragraph(text)), Format.PDF))


@pytest.mark.parametrize("text", ["a" * 50_000, "työ " * 12_500, "öäå@" * 12_500])
def test_an_endless_text_stays_on_the_page(text: str) -> None:
    table = Table(("A", "B"), ((text[:3000], "b"),))
    content = render(of(Paragraph(text), Lines((("Nimi", text[:3000]),)), table), Format.PDF)
    edges = re.findall(r'xMax="([\d.]+)"', pdf_text(content, "-bbox"))
    assert max(map(float, edges)) <= A4_POINTS
    assert text[:30] in pdf_text(content).replace("\u200b", "")


def test_control_signs_are_gone() -> None:
    content = render(of(Paragraph("a\x00b\x1b[31mc\u202ed")), Format.PDF)
    assert "ab[31mcd" in pdf_text(content)


def test_a_thousand_entries_take_less_than_two_seconds() -> None:
    record = thousand()
    assert sum(map(len, (record.goals, record.jobs, record.contacts, record.notes))) >= 800
    document = summary(record, Tongue("fi"), TODAY)
    begun = time.process_time()  # of all threads, and whatever else the computer does meanwhile
    content = render(document, Format.PDF)
    assert time.process_time() - begun < 2
    assert int(re.findall(r"Pages: +(\d+)", pdf_info(content))[0]) > 20


def test_a_heading_deeper_than_a_pdf_knows_is_still_one() -> None:
    section = Section("syvä", (Paragraph("pohja"),))
    for n in range(8):
        section = Section(f"taso {n}", (section,))
    document = replace(of(), sections=(section,))
    assert "pohja" in pdf_text(render(document, Format.PDF))


@pytest.mark.parametrize(
    "address",
    [
        "etunimi.sukunimi-esimerkki@tyollisyyspalvelut.esimerkkikunta.fi",
        "https://www.esimerkki.fi/palvelut/tyollisyys/ips-valmennus?sivu=12&osa=3",
        "www.esimerkki.fi/" + "x" * 90,
    ],
)
def test_an_address_that_is_copied_is_the_one_that_was_written(address: str) -> None:
    cells = ("Kerttu Malli", "hoitaja", "Työllisyyspalvelut", "040 000 0001", address)
    table = Table(("Nimi", "Rooli", "Organisaatio", "Puhelin", "Sähköposti"), (cells,))
    content = render(of(table, Paragraph("ks. " * 20 + address)), Format.PDF)
    text = pdf_text(content, "-raw")
    assert not {"\u200b", "\u00ad"} & set(text)
    assert "".join(text.split()).count(address) == 2
    edges = re.findall(r'xMax="([\d.]+)"', pdf_text(content, "-bbox"))
    assert max(map(float, edges)) <= A4_POINTS
