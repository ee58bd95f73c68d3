"""The report of a review: the same in every format, and nothing in it before it is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipscoach.domain.fidelity.due import next_due
from ipscoach.domain.fidelity.review import Action, Review, agree, outcome
from ipscoach.domain.fidelity.scale import Source
from ipscoach.exchange.fidelity.report import report
from ipscoach.exchange.fidelity.review_csv import as_csv
from ipscoach.exchange.fidelity.review_data import as_data, plain_file
from ipscoach.exchange.papers.document import Document, Section, Table
from ipscoach.exchange.papers.rendering import render
from ipscoach.i18n import Tongue
from ipscoach.records.handover.orders import Format
from ipscoach.sentence import Refused
from tests.exchange.fidelity.reviews import (
    BEGUN,
    HELD,
    IPS,
    TODAY,
    adding_up_to,
    full,
    scored,
    signed,
)
from tests.exchange.handover.reading_back import in_order, texts, words
from tests.needs import needs

PAPERS = [Format.MARKDOWN, Format.HTML, Format.PDF, Format.DOCX]
EN = Tongue("en")
SCORES = st.lists(st.integers(1, 5), min_size=25, max_size=25)
NOT_ALL = st.sets(st.integers(1, 25), min_size=1)


def told(review: Review, earlier: Review | None = None, language: str = "en") -> Document:
    assert IPS.rhythm is not None
    due = next_due(IPS.rhythm, outcome(review, IPS), HELD)
    return report(review, IPS, Tongue(language), TODAY, earlier, HELD, due=due)


def text_of(document: Document) -> str:
    return "\n".join((document.title, *texts(document.sections)))


def part(document: Document, title: str) -> Section:
    return next(section for section in document.sections if section.title == title)


def tables(section: Section) -> Iterator[Table]:
    for item in section.items:
        match item:
            case Section():
                yield from tables(item)
            case Table():
                yield item
            case _:
                pass


def band_words() -> set[str]:
    """Return every name of a band in every language, and what a total is called."""
    names = {name for band in IPS.bands for name in (band.name.words.fi, band.name.words.sv)}
    return names | {band.name.words.en for band in IPS.bands} | {band.id for band in IPS.bands}


@pytest.mark.parametrize("form", PAPERS)
def test_every_format_says_total_band_and_what_was_seen(form: Format) -> None:
    if form is Format.PDF:
        needs("pdftotext")
    review = signed(full(104))
    due = date(2027, 9, 1)
    document = report(review, IPS, EN, TODAY, full(100), HELD, "ABCD EFGH", due)
    shown = words(render(document, form), form)
    wanted = (
        *("Fidelity review: Mallilan palvelu", "ips25-2008 1/7/08", "Anna Esimerkki", "Bo Malli"),
        *("ABCD EFGH", "104 of 125", "Good", "1 Sep 2027", "●●●●●", "Caseload size"),
        *("70 % (7/10); n = 3, few", "Nähty asiakirjoista.", "Strengths", "What to do next"),
        *("Toinen hoitotiimi mukaan", "Compared with an earlier review", "100", "+4"),
    )
    assert in_order(shown, wanted), shown
    assert "○○○○" in shown


@pytest.mark.parametrize("total", range(25, 126))
def test_every_total_has_its_band(total: int) -> None:
    outcome = "\n".join(texts(part(told(scored(adding_up_to(total))), "Outcome").items))
    assert f"{total} of 125" in outcome
    name = ["Not supported employment", "Fair", "Good", "Exemplary"][
        (total >= 74) + (total >= 100) + (total >= 115)
    ]
    assert name in outcome
    assert ("1 Sep 2027" if total >= 100 else "1 Mar 2027") in outcome


@given(SCORES, NOT_ALL, st.sampled_from(["fi", "sv", "en"]), st.booleans())
@settings(deadline=None)
def test_a_review_in_work_has_neither_total_nor_band_anywhere(
    scores: list[int], out: set[int], language: str, beside: bool
) -> None:
    review = scored([None if item in out else score for item, score in enumerate(scores, 1)])
    earlier = scored(adding_up_to(104)) if beside else None
    document = told(review, earlier, language)
    written = [
        text_of(document),
        render(document, Format.MARKDOWN).decode(),
        render(document, Format.HTML).decode(),
        plain_file(as_data(review, IPS, HELD)).decode(),
        as_csv(review, IPS, Tongue(language)).decode(),
    ]
    for text in written:
        assert not [word for word in band_words() if word in text]
        assert not [word for word in ("Total", "total", "Band", "band") if word in text]
        # Nor the sums by which somebody could tell.
        assert "of 125" not in text
        assert "104" not in text
    assert f"partial, {25 - len(out)} of 25" in text_of(told(review))


@pytest.mark.parametrize("form", [Format.PDF, Format.DOCX])
def test_a_review_in_work_has_neither_on_paper(form: Format) -> None:
    if form is Format.PDF:
        needs("pdftotext")
    shown = words(render(told(scored([3] * 24), full(104)), form), form)
    assert "partial, 24 of 25" in shown
    assert not [word for word in (*band_words(), "Total", "Band", "104") if word in shown]


def test_the_suggestion_stands_beside_the_score_and_apart_from_it() -> None:
    heads = {table.header for table in tables(part(told(full()), "The items in one picture"))}
    assert heads == {("Item", "Marks", "Score", "Suggested")}
    rows = {
        row[0].split()[0]: row
        for table in tables(part(told(full()), "The items in one picture"))
        for row in table.rows
    }
    assert len(rows) == 25
    assert rows["21"][1:] == ("●○○○○", "1", "4")
    assert rows["2"][3] == "–"


def test_both_reviewers_own_scores_stand_where_they_differ() -> None:
    (table,) = tables(part(told(full()), "Scores and reasons"))
    apart = {row[0]: row[table.header.index("Apart")] for row in table.rows}
    assert {name: text for name, text in apart.items() if text} == {
        "4 Integration through team assignment": "4, 2"
    }


def test_a_value_is_exact_beside_what_is_rounded() -> None:
    (table,) = tables(part(told(full()), "Scores and reasons"))
    values = [row[table.header.index("From the records")] for row in table.rows]
    assert values[0] == "20.5 (41/2), clients for a full-time coach; n = 10"
    assert values[15] == "0 % (0/1); n = 12"
    assert values[1] == ""


def test_what_to_do_next_begins_with_the_lowest_and_says_what_the_scale_asks() -> None:
    review = scored([3, 1, 2] + [5] * 22)
    first, *_ = tables(part(told(review), "What to do next"))
    assert [row[0].split()[0] for row in first.rows] == ["2", "3", "1"]
    asked = IPS.item(2).anchor(2).text.en
    assert first.rows[0][-1].startswith(f"2: {asked}")
    assert first.rows[0][2] == IPS.item(2).asks.en


def test_where_nothing_is_low_the_fours_are_next_and_where_all_is_best_it_says_so() -> None:
    first, *_ = tables(part(told(scored([4] + [5] * 24)), "What to do next"))
    assert len(first.rows) == 1
    best = text_of(told(scored([5] * 25)))
    assert "Every item that was scored has the highest score." in best
    assert "No item is scored yet." in text_of(told(BEGUN))


def test_strengths_are_the_fives_and_then_the_fours() -> None:
    review = scored([4, 5, 3] + [1] * 22)
    shown = list(texts(part(told(review), "Strengths").items))
    assert shown == ["Score 5", "2 Employment services staff", "Score 4", "1 Caseload size"]


def test_an_unsigned_review_says_so_and_the_next_one_is_named_only_where_it_is_due() -> None:
    document = report(scored([3] * 25), IPS, EN, TODAY)
    assert "not signed" in text_of(document)
    assert "Next review due" not in text_of(document)
    due = report(scored([3] * 25), IPS, EN, TODAY, due=date(2027, 3, 1))
    assert "Next review due\n1 Mar 2027" in text_of(due)


def test_working_translations_are_called_so_in_their_languages_only() -> None:
    note = "Some names of the scale are working translations in this language, not official ones."
    assert Tongue("fi").text(note) in text_of(told(full(), language="fi"))
    assert note not in text_of(told(full()))


def test_reviews_of_different_scales_are_not_compared() -> None:
    with pytest.raises(Refused):
        told(full(), replace(BEGUN, scale=("ips25-2008", "another")))


HOSTILE = "<script>alert(1)</script> *_[x](http://x.invalid)_* | `#set` \u202e=1+1\n# no heading"


@pytest.mark.parametrize("form", PAPERS)
def test_what_people_typed_stays_text_in_every_format(form: Format) -> None:
    if form is Format.PDF:
        needs("pdftotext")
    review = agree(replace(BEGUN, service=HOSTILE), IPS, 1, 3, HOSTILE, [Source.INT])
    action = Action(what=HOSTILE, owner=HOSTILE, due=date(2026, 12, 1))
    content = render(told(replace(review, actions=(action,))), form)
    shown = words(content, form)
    typed = "<script>alert(1)</script>"
    # Narrow columns part words in a PDF, but nothing is lost.
    assert "".join(shown.split()).count(typed) >= 3
    assert "http://x.invalid" in "".join(shown.split())
    if form is Format.HTML:
        assert b"<script" not in content
