"""Each part carries its own words and no other part's; the whole is told before it leaves."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from ipscoach.domain.handover import Part
from ipscoach.exchange.handover.bundle import write_bundle
from ipscoach.exchange.handover.receiving import receive
from ipscoach.exchange.handover.summary import summary
from ipscoach.exchange.papers.document import clean, cleaned
from ipscoach.i18n import Tongue
from ipscoach.records.desk import Desk
from ipscoach.records.handover.record import ClientRecord
from tests.exchange.handover.papers import TODAY, every_part
from tests.exchange.handover.reading_back import folded, told, whole
from tests.exchange.handover.records import RECORDS, ROUND_TRIPS, demo_desk, gathered, order
from tests.records.desks import copied

WORD = re.compile(rf"\b(?:{'|'.join([*(part.name for part in Part), 'NOTES', 'WORK'])})[a-z]+\b")
WITH_WORK = {Part.JOBS, Part.MONEY, Part.SUPPORT}
ALWAYS = {"employer", "title", "kind", "started", "ended"}
"""What is told of a job, whichever part tells of it."""
OWN = {
    Part.JOBS: {"contract", "hours", "relation", "related", "end_cause", "end_reason"},
    Part.MONEY: {"subsidy", "subsidy_decided", "subsidy_from", "subsidy_until"},
    Part.SUPPORT: {"accommodations", "support_plan"},
}


@pytest.fixture(scope="module")
def desk(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Give a desk with one client whose every field has words of its own part."""
    found = copied(template, tmp_path_factory.mktemp("parts") / "own")
    receive(found, write_bundle(every_part()))
    yield found
    found.close()


@pytest.fixture(scope="module")
def client(desk: Desk) -> str:
    return desk.read.clients(TODAY)[0].id


def chosen(desk: Desk, client: str, *parts: Part, **changes: Any) -> ClientRecord:
    chosen_parts = order(parts=frozenset(parts), **changes)
    return desk.handover.gathering.record(client, chosen_parts, TODAY)


def words(record: ClientRecord) -> set[str]:
    """Return the words of parts that stand in a package, as its bytes have them."""
    return set(WORD.findall(write_bundle(record).decode()))


def every_word(part: Part) -> set[str]:
    """Return all words that a part has, and those on work where it tells of work."""
    names = (part.name, "WORK") if part in WITH_WORK else (part.name,)
    found = set(WORD.findall(write_bundle(every_part()).decode()))
    return {word for word in found if word.startswith(names)}


def strings(value: object) -> Iterator[str]:
    """Give every text that people wrote and that stands in a record."""
    if isinstance(value, tuple):
        for one in value:
            yield from strings(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from strings(getattr(value, field.name))
    elif isinstance(value, str) and not isinstance(value, Enum):
        yield value


def empty(value: object, found: dict[str, bool]) -> dict[str, bool]:
    """Say of each field of a record whether it is empty wherever it stands."""
    if isinstance(value, tuple):
        for one in value:
            empty(one, found)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            inner = getattr(value, field.name)
            name = f"{type(value).__name__}.{field.name}"
            found[name] = found.get(name, True) and inner in ("", None, ())
            empty(inner, found)
    return found


def test_the_record_for_these_tests_leaves_no_words_out() -> None:
    texts = {name for name, bare in empty(every_part(), {}).items() if bare}
    assert texts <= {
        "GoalPart.target", "JobPart.subsidy_from",
        *(f"ResultPart.{score}" for score in ("functioning", "inclusion", "everyday", "skills")),
    }  # fmt: skip


@pytest.mark.parametrize("part", [part for part in Part if part is not Part.HEADER])
def test_a_part_alone_carries_its_own_words_and_no_others(
    desk: Desk, client: str, part: Part
) -> None:
    found = words(chosen(desk, client, part))
    # Why a status changed goes with the course, and only work with a subsidy goes with money.
    elsewhere = {Part.CLOSING: {"CLOSINGwhy"}, Part.MONEY: {"WORKcleaner"}}.get(part, set[str]())
    own = every_word(part) - elsewhere
    assert {word for word in found if not word.startswith("HEADER")} == own


def test_all_parts_together_carry_every_word_but_those_of_notes(desk: Desk, client: str) -> None:
    found = words(chosen(desk, client, *Part))
    every = set[str]().union(*map(every_word, Part))
    given_before = {word for word in every if word.startswith("HEADER")} - found
    assert found == every - given_before
    assert {"HEADERclient", "HEADERuid", "HEADERmail"} <= found


@pytest.mark.parametrize("part", OWN)
def test_a_job_carries_what_the_chosen_part_tells_of_it(
    desk: Desk, client: str, part: Part
) -> None:
    jobs = json.loads(write_bundle(chosen(desk, client, part)))["record"]["jobs"]
    filled = {name for job in jobs for name, value in job.items() if value not in (None, "")}
    assert filled - ALWAYS <= OWN[part]
    assert filled & OWN[part]


def test_who_treats_the_client_stays_behind_unless_it_is_ticked(desk: Desk, client: str) -> None:
    found = words(chosen(desk, client, *Part, treatment=False))
    treating = {"PHASESteam", "PHASESsource", "PARTNERSnurse", "PARTNERSclinic", "PARTNERSmail"}
    assert not treating & found
    assert "psychiatry" not in write_bundle(chosen(desk, client, *Part, treatment=False)).decode()
    assert {"PARTNERSsister", "PARTNERSkela"} <= found


def test_other_people_stay_behind_unless_they_are_ticked(desk: Desk, client: str) -> None:
    found = words(chosen(desk, client, *Part, others=False))
    assert not {"PARTNERSsister", "EMPLOYERSperson"} & found
    assert {"PARTNERSnurse", "PARTNERSkela", "EMPLOYERSfirm"} <= found


@pytest.mark.parametrize("part", [part for part in Part if part is not Part.HEADER])
def test_a_summary_of_one_part_tells_all_that_its_package_carries(
    desk: Desk, client: str, part: Part
) -> None:
    record = chosen(desk, client, part)
    all_of_it = whole(summary(record, Tongue("en"), TODAY, whole=True))
    assert [word for word in words(record) if word not in all_of_it] == []
    # The short one leaves out what was, and what names nobody to a reader.
    short = whole(summary(record, Tongue("en"), TODAY))
    kept_back = {"PROFILEold", "SUPPORTover", "HEADERuid", "WORKindustry", "WORKcleaner"}
    assert {word for word in words(record) if word not in short} <= kept_back


def test_a_subsidy_is_told_without_the_part_on_jobs() -> None:
    text = told(summary(every_part(frozenset({Part.MONEY})), Tongue("en"), TODAY), Part.MONEY.label)
    assert "Wage subsidy\nWORKbaker, WORKfirm\nKind\n" in text
    assert "Time\nsince 1 Jul 2026" in text
    assert "Subsidy until\n30 Apr 2027" in text


def test_what_was_agreed_for_work_is_told_without_the_part_on_jobs() -> None:
    alone = summary(every_part(frozenset({Part.SUPPORT})), Tongue("en"), TODAY)
    text = told(alone, Part.SUPPORT.label)
    assert "WORKbaker, WORKfirm\nKind\n" in text
    assert "SUPPORTaccommodation" in text


# -- shown as the reader will see it, before it leaves --------------------------------------


def untold(record: ClientRecord, language: str = "fi") -> list[str]:
    """Return the texts of a record that its whole telling does not hold."""
    document = cleaned(summary(record, Tongue(language), TODAY, whole=True))
    text = folded(whole(document))
    return [one for one in strings(record) if folded(clean(one)) not in text]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_whole_telling_holds_every_text_of_the_record(language: str) -> None:
    assert untold(every_part(), language) == []
    assert "PROFILEold" not in whole(summary(every_part(), Tongue(language), TODAY))


def test_the_whole_telling_says_also_that_there_is_no_subsidy() -> None:
    record = every_part()
    jobs = (replace(record.jobs[0], subsidy=False),)
    document = summary(replace(record, jobs=jobs), Tongue("en"), TODAY, whole=True)
    assert "WORKcleaner, WORKfirm: no" in told(document, Part.MONEY.label)


def test_every_text_of_every_client_of_the_demo_is_told(tmp_path: Path) -> None:
    desk = demo_desk(tmp_path / "demo")
    for row in desk.read.clients(TODAY):
        assert untold(gathered(desk, row.id)) == []
    desk.close()


@ROUND_TRIPS
@given(RECORDS)
def test_every_text_of_any_record_is_told(record: ClientRecord) -> None:
    header = replace(record.header, parts=tuple(Part))
    assert untold(replace(record, header=header)) == []
