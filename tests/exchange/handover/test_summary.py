"""The summary: thirteen parts in their order, only those chosen, in words for the table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipscoach.domain.handover import Ground, Part
from ipscoach.exchange.handover.summary import summary
from ipscoach.exchange.papers.document import Document, Table, cleaned
from ipscoach.exchange.papers.rendering import render
from ipscoach.i18n import Tongue
from ipscoach.records.handover.orders import Format
from ipscoach.records.handover.record import ClientPart, ClientRecord, HeaderPart
from tests.exchange.handover.papers import TODAY, every_part, words_of
from tests.exchange.handover.reading_back import folded, texts, told, whole, words
from tests.exchange.handover.records import demo_desk, gathered
from tests.exchange.handover.wild import WILD
from tests.needs import needs

ENGLISH = Tongue("en")
LANGUAGES = ("fi", "sv", "en")
PAPERS = (Format.MARKDOWN, Format.HTML, Format.PDF, Format.DOCX)


def english(record: ClientRecord) -> Document:
    return summary(record, ENGLISH, TODAY)


def part(record: ClientRecord, which: Part) -> str:
    return told(english(record), which.label)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[ClientRecord]]:
    desk = demo_desk(tmp_path_factory.mktemp("demo") / "home")
    clients = desk.read.caseload(TODAY)
    ids = [client.id for client in (*clients.active, *clients.waiting)]
    yield [gathered(desk, id_) for id_ in ids]
    desk.close()


def test_the_parts_stand_in_the_order_of_the_law() -> None:
    titles = [section.title for section in english(every_part()).sections]
    assert titles == [*(one.label for one in Part), "Single notes"]


@given(st.frozensets(st.sampled_from(Part)))
def test_a_part_is_told_where_it_was_chosen_and_nowhere_else(parts: frozenset[Part]) -> None:
    text = whole(english(every_part(parts)))
    for one in Part:
        if one in {Part.HEADER, *parts}:
            assert [word for word in words_of(one) if word not in text] == []
        else:
            assert one.name not in text
            assert one.label not in text
    assert "NOTEStext" in text


def test_the_header_says_what_the_law_wants() -> None:
    document = english(every_part())
    assert document.title == "Handover summary: HEADERclient Äyräväinen"
    assert document.day == TODAY
    head = told(document, Part.HEADER.label)
    for wanted in (
        *("HEADERclient Äyräväinen", "1990", "HEADERauthor Åberg, IPS job coach"),
        *("HEADERorganisation", "23 Nov 2026", "HEADERreceiver Öhman, HEADERunit"),
        *("HEADERpurpose", "the client's permission, given now: HEADERnote"),
        *("703/2023, sections 4-6", "The client and the receiver meet"),
    ):
        assert wanted in head
    assert "53" not in head, "no section stands there that the coach did not write"


def test_of_a_consent_it_says_what_it_covers_and_when_it_was_given() -> None:
    record = every_part()
    head = replace(
        record.header,
        ground=Ground.CONSENT,
        ground_note="",
        consent_what="Työn tiedot",
        consent_given=date(2026, 10, 1),
    )
    text = part(replace(record, header=head), Part.HEADER)
    assert "Ground\na consent on file\nThe consent covers\nTyön tiedot" in text
    assert "The consent was given on\n1 Oct 2026" in text


def test_it_says_that_something_was_left_out_but_not_what() -> None:
    said = "Parts were left out."
    assert said not in part(every_part(), Part.HEADER)
    assert said in part(every_part(frozenset({Part.GOALS})), Part.HEADER)


def test_a_clients_own_copy_is_no_handover() -> None:
    record = every_part()
    own = replace(record, header=replace(record.header, ground=Ground.OWN_DATA))
    assert english(own).title == "A client's own data: HEADERclient Äyräväinen"
    assert "Secret" not in whole(english(own))


def test_an_empty_part_says_so() -> None:
    bare = ClientRecord(
        header=HeaderPart(day=TODAY, author="", parts=tuple(Part)),
        client=ClientPart(uid="c", name="Aino"),
    )
    document = english(bare)
    for section in document.sections[1:]:
        assert list(texts(section.items)) == ["Nothing has been written down."]
    assert len(document.sections) == len(Part)


def test_a_goal_is_told_with_every_view_of_it() -> None:
    text = part(every_part(), Part.GOALS)
    assert "The client's view\nGOALSclient" in text
    assert "Others' view\nGOALSothers" in text
    assert "The coach's estimate\nGOALScoach" in text
    assert "Reviewed on\n1 Oct 2026: partly reached" in text


def test_only_the_present_profile_is_told() -> None:
    assert "PROFILEold" not in whole(english(every_part()))


def test_a_job_is_told_with_what_it_follows_and_why_it_ended() -> None:
    text = part(every_part(), Part.JOBS)
    assert "WORKbaker, WORKfirm" in text
    assert "How it began\nfollows another job: WORKcleaner, WORKfirm" in text
    assert "Ended because\nthe agreed time was over, JOBSend" in text
    assert "1 Apr 2026 – 1 Jun 2026" in text
    assert "Hours a week\n22.5" in text


@pytest.mark.parametrize("place", [-1, 2, 99])
def test_a_job_or_goal_that_is_not_there_is_not_named(place: int) -> None:
    record = every_part()
    jobs = tuple(replace(job, related=place) for job in record.jobs)
    tasks = tuple(replace(task, goal=place) for task in record.tasks)
    text = whole(english(replace(record, jobs=jobs, tasks=tasks)))
    assert "How it began\nfollows another job\n" in text
    assert "For the goal" not in text


def test_support_is_counted_and_the_plan_of_running_work_stands_by() -> None:
    text = part(every_part(), Part.SUPPORT)
    assert "Meeting\n9\n8 h 45 min\n25 Feb 2026\n28 Oct 2026" in text
    assert "SUPPORTplan" in text
    assert "SUPPORTover" not in text


def test_a_subsidy_is_told_with_its_last_day() -> None:
    text = part(every_part(), Part.MONEY)
    assert "Wage subsidy\nWORKbaker, WORKfirm\nDecided on\n20 Jun 2026" in text
    assert "Subsidy until\n30 Apr 2027" in text
    assert "WORKcleaner" not in text


def test_kykyviisari_is_a_table_of_days_and_figures_and_no_judgement() -> None:
    (section,) = (s for s in english(every_part()).sections if s.title == "Kykyviisari")
    (table,) = (item for item in section.items if isinstance(item, Table))
    assert table.header == ("Day", "Occasion", "Work ability", "D Mind", "G Body")
    assert table.rows == (
        ("13 Jan 2026", "at the start", "5", "61.5", ""),
        ("6 Jul 2026", "follow-up (ID ABILITATORother)", "6", "72", "83"),
    )


def test_consents_stand_as_they_are_on_the_day() -> None:
    text = part(every_part(), Part.CONSENTS)
    assert "CONSENTSwhom\nCONSENTSwhat\n16 Jan 2026, CONSENTSform\nuntil further notice" in text
    assert "22 Nov 2026\nlapsed" in text
    assert "withdrawn 5 May 2026: CONSENTSwhy" in text
    before = summary(every_part(), ENGLISH, date(2026, 5, 4))
    assert "withdrawn" not in whole(before)


def test_a_task_names_its_day_and_its_goal() -> None:
    text = part(every_part(), Part.TASKS)
    assert "24 Dec 2026\nTASKSwhat\nclient\nGoal 2" in text
    assert "Goal 2" not in whole(english(every_part(frozenset({Part.TASKS}))))


def test_the_ground_of_closing_is_told_only_in_its_part() -> None:
    without = whole(english(every_part(frozenset(Part) - {Part.CLOSING})))
    assert "Moved away" not in without
    assert "CLOSING" not in without
    text = part(every_part(), Part.CLOSING)
    assert "Ground of closing\nMoved away" in text
    assert "Coaching closed\n20 Nov 2026" in text


def test_coaching_that_goes_on_says_so() -> None:
    record = every_part()
    assert record.closing is not None
    going = replace(record, closing=replace(record.closing, closed=None))
    assert part(going, Part.CLOSING).startswith("Coaching goes on.")


def test_days_and_numbers_are_written_as_the_language_does() -> None:
    text = whole(summary(every_part(), Tongue("fi"), TODAY))
    assert "23.11.2026" in text
    assert "61,5" in text
    assert "2026-" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_client_of_the_demo_is_written_in_every_format(
    demo: list[ClientRecord], language: str
) -> None:
    needs("pdftotext")
    tongue = Tongue(language)
    for n, record in enumerate(demo):
        document = cleaned(summary(record, tongue, TODAY))
        assert document.language == language
        for form in PAPERS if n < 3 else PAPERS[:2]:
            found = words(render(document, form), form)
            for section in document.sections:
                assert section.title in found
            assert folded(record.client.name) in found


@settings(max_examples=60, deadline=None)
@given(WILD, st.sampled_from(LANGUAGES), st.sampled_from(PAPERS))
def test_any_record_is_written_in_any_format(
    record: ClientRecord, language: str, form: Format
) -> None:
    document = summary(record, Tongue(language), TODAY)
    content = render(document, form)
    found = words(content, form)
    for section in document.sections:
        assert folded(section.title) in found


@pytest.mark.parametrize("form", PAPERS)
def test_a_file_holds_every_chosen_part_and_no_other(form: Format) -> None:
    needs("pdftotext")
    for parts in (frozenset(Part), frozenset({Part.GOALS, Part.TASKS}), frozenset[Part]()):
        found = words(render(english(every_part(parts)), form), form)
        for one in Part:
            if one in {Part.HEADER, *parts}:
                assert [word for word in words_of(one) if word not in found] == []
            else:
                assert one.name not in found


def test_the_same_record_gives_the_same_file(tmp_path: Path) -> None:
    for form in (Format.MARKDOWN, Format.HTML, Format.PDF):
        assert render(english(every_part()), form) == render(english(every_part()), form)


@pytest.mark.parametrize("form", [Format.BUNDLE, Format.JSON])
def test_what_carries_a_record_is_no_document(form: Format) -> None:
    with pytest.raises(ValueError, match=form.value):
        render(english(every_part()), form)
