"""The web page: one file that asks nothing of anybody, and can be read aloud."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings

from ipscoach.exchange.handover.summary import summary
from ipscoach.exchange.papers.document import Document, Lines, Paragraph, Section, Table, clean
from ipscoach.exchange.papers.rendering import render
from ipscoach.i18n import Tongue
from ipscoach.records.handover.orders import Format
from tests.exchange.handover.papers import TODAY, every_part
from tests.exchange.handover.reading_back import Page, folded
from tests.exchange.handover.wild import TEXTS

HARMLESS = {
    *("html", "head", "meta", "title", "style", "body", "main", "section", "h1", "h2", "h3"),
    *("p", "br", "dl", "div", "dt", "dd", "ul", "li", "table", "thead", "tbody", "tr", "th", "td"),
}


def page(language: str = "fi") -> bytes:
    return render(summary(every_part(), Tongue(language), TODAY), Format.HTML)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_it_says_its_language_and_its_name(language: str) -> None:
    text = page(language).decode()
    assert f'<html lang="{language}">' in text
    assert re.search("<title>[^<]*HEADERclient Äyräväinen</title>", text)
    assert text.startswith("<!DOCTYPE html>")


def test_it_runs_nothing_and_fetches_nothing() -> None:
    text = page().decode()
    assert "default-src &#x27;none&#x27;" in text
    assert set(Page(page()).tags) <= HARMLESS
    assert "http://" not in text
    assert "https://" not in text
    assert "url(" not in text
    assert "@import" not in text


def test_headings_go_down_one_by_one() -> None:
    levels = [int(tag[1]) for tag in Page(page()).tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_table_says_what_its_rows_and_columns_are() -> None:
    elements = Page(page()).elements
    heads = [attributes.get("scope") for tag, attributes in elements if tag == "th"]
    assert set(heads) == {"col", "row"}
    assert Page(page()).tags.count("thead") == Page(page()).tags.count("table") > 4


@settings(max_examples=200)
@given(TEXTS, TEXTS)
def test_what_people_typed_shows_as_typed(one: str, other: str) -> None:
    items = (Paragraph(one), Lines(((one, other),)), Table(("A",), ((other,),)))
    read = Page(render(Document("sv", one, TODAY, (Section(other, items),)), Format.HTML))
    assert set(read.tags) <= HARMLESS
    assert not read.open
    wanted = (one, other, one, one, other, "A", other)
    assert folded("".join(read.text)) == folded(" ".join(map(clean, wanted)))


def test_text_of_another_direction_keeps_to_itself() -> None:
    assert '<p dir="auto">' in page().decode()
