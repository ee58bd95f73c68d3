"""What a coach's records gave arrives at the supervisor as it was, under codes drawn anew."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.busy_coach import FIVE_YEARS, busy_coach
from ipscoach.domain.fidelity.choices import USUAL, Choices
from ipscoach.domain.fidelity.evidence import evidence
from ipscoach.domain.fidelity.facts import Facts
from ipscoach.domain.fidelity.result import Evidence
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.fidelity.suggestion import suggestion
from ipscoach.domain.fidelity.together import together
from ipscoach.domain.outcomes.cases import Cases, cases
from ipscoach.exchange.fidelity.pack import FILE_LIMIT, Pack, plain_pack
from ipscoach.exchange.fidelity.pack_building import build
from ipscoach.exchange.fidelity.pack_evidence import evidence_of_pack
from ipscoach.exchange.fidelity.pack_signing import fingerprint, public_key, write_pack
from ipscoach.exchange.fidelity.pack_texts import monday, week_of
from ipscoach.exchange.fidelity.pack_weeks import said_in_weeks
from ipscoach.exchange.fidelity.scale_files import built_in
from ipscoach.i18n import Tongue
from ipscoach.sentence import Refused
from tests.domain.fidelity.made_up import CHOICES, HALF_YEAR, coach, coaches, periods
from tests.domain.outcomes.from_evidence import of_evidence
from tests.exchange.fidelity.packs import (
    MADE,
    SEED,
    header,
    packed,
    read,
    small_facts,
)
from tests.exchange.fidelity.write_schema import SCHEMA, text
from tests.house.tree import loaded_after

FACTS = coaches("coach").map(lambda one: Facts((one,)))
SCALE = built_in()[0]
SETTINGS = settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])


def figures(found: Evidence) -> tuple[object, ...]:
    """Return all that a review is made of."""
    suggested = [
        suggestion(item, found, number)
        for item in SCALE.items
        if item.evidence == found.item
        for number in (1, 2)
    ]
    return (found.item, found.kind, found.unit, found.value, found.numerator, found.denominator,
            found.n, found.few, found.target, found.ceiling, found.whole_service, found.rules,
            found.current_jobs, found.later_months,
            [(one.numerator, one.denominator) for one in found.figures], suggested)  # fmt: skip


def validator() -> Any:
    published = json.loads(SCHEMA.read_text(encoding="utf-8"))
    kind = jsonschema.Draft202012Validator
    kind.check_schema(published)
    return kind(published, format_checker=kind.FORMAT_CHECKER)


@SETTINGS
@given(FACTS, periods(), CHOICES)
def test_any_pack_gives_the_same_figures_and_suggestions_as_the_records(
    facts: Facts, period: Period, choices: Choices
) -> None:
    content = write_pack(packed(facts, period, choices), SEED)
    validator().validate(json.loads(content))
    rebuilt = evidence_of_pack(read(content).pack)
    own = evidence(facts, period, choices)
    assert list(map(figures, rebuilt)) == list(map(figures, own))
    for there, here in zip(rebuilt, own, strict=True):
        assert there.formula == here.formula
        assert weeks(there) == weeks(here, period)
        assert Counter(left.why for left in there.left_out) == Counter(
            left.why for left in here.left_out
        )
    assert list(map(figures, evidence_of_pack(read(content).pack, rows=False))) == list(
        map(figures, own)
    )


def weeks(found: Evidence, period: Period | None = None) -> list[tuple[object, ...]]:
    """Return the records behind an item, each with its week and without whose it is.

    With the period of own records, days so far are told as they are sent.
    """
    rows = [
        (one, said_in_weeks(one.what, period.last) if period else one.what) for one in found.records
    ]
    return sorted(
        (one.kind, week_of(one.day) if one.day else "", one.client_id is None, str(what),
         str(dict(what.values).get("days")) if what else "")
        for one, what in rows
    )  # fmt: skip


def test_a_pack_that_was_read_is_the_one_that_was_written() -> None:
    pack = packed(small_facts())
    received = read(write_pack(pack, SEED))
    assert received.pack == pack
    assert received.key == public_key(SEED)
    assert len(received.digest) == 64
    other = read(write_pack(replace(pack, id="f" * 32), SEED))
    assert other.digest != received.digest


def test_an_empty_coach_gives_a_pack_that_lowers_no_service() -> None:
    pack = packed(Facts((coach([]),)))
    assert read(write_pack(pack, SEED)).pack == pack
    item = pack.items[16]
    assert (item.numerator, item.denominator, item.n) == ((0, 1), (0, 1), 0)
    busy = evidence_of_pack(packed(small_facts()))[16]
    both = together([busy, evidence_of_pack(pack)[16]])
    assert (both.value, both.n) == (busy.value, busy.n)


def test_the_caseload_and_the_contacts_of_each_week_are_told() -> None:
    part = packed(small_facts()).caseload
    assert (part.active, part.waiting, part.came, part.closed) == (1, 1, 2, 1)
    assert sum(part.phases.values()) == 0
    assert sum(week.contacts for week in part.weeks) == 3
    first, last = part.weeks[0], part.weeks[-1]
    assert (first.week, first.days) == ("2026-W01", 4)
    assert (last.week, last.days) == ("2026-W27", 2)
    assert sum(week.days for week in part.weeks) == HALF_YEAR.days


def test_two_packs_of_the_same_records_have_other_codes() -> None:
    facts = busy_coach()
    one, other = packed(facts, chance=1), packed(facts, chance=2)
    assert [item.numerator for item in one.items] == [item.numerator for item in other.items]
    assert by_code(one) != by_code(other)
    assert sorted(by_code(one).values()) == sorted(by_code(other).values())


def by_code(pack: Pack) -> dict[str, str]:
    """Return for each code what stands behind it."""
    found: dict[str, list[str]] = {}
    for item in pack.items:
        for row in item.rows:
            if row.who is not None:
                told = f"{item.item} {row.kind} {row.what} {row.weeks} {row.undated}"
                found.setdefault(row.who, []).append(told)
    return {who: "\n".join(sorted(rows)) for who, rows in found.items()}


def test_codes_follow_the_order_by_chance_and_nothing_else() -> None:
    """Who came first into the caseload is neither the first code nor the first row."""
    seen: set[str] = set()
    for chance in range(30):
        pack = packed(small_facts(), chance=chance)
        rows = [row for row in pack.items[14].rows if "no employer" in str(row.what)]
        seen |= {row.who or "" for row in rows}
    assert seen == {"C01", "C02", "C03"}


def test_the_codes_of_two_coaches_do_not_meet() -> None:
    pack = packed(small_facts())
    one, other = evidence_of_pack(pack, "1-"), evidence_of_pack(pack, "2-")
    for here, there in zip(one, other, strict=True):
        mine = {row.client_id for row in here.records} - {None}
        assert not mine & {row.client_id for row in there.records}
        both = together([here, there])
        assert both.n == 2 * here.n or both.item == 17


def test_every_sentence_of_a_pack_can_be_said_in_every_language() -> None:
    for language in ("en", "fi", "sv"):
        tongue = Tongue(language)
        for found in evidence_of_pack(packed(busy_coach(), FIVE_YEARS)):
            for says in sentences(found):
                assert tongue.say(says)


def sentences(found: Evidence) -> Iterator[Any]:
    yield found.formula
    yield from found.remarks
    yield from (one.says for one in found.figures)
    yield from (one.what for one in found.records if one.what is not None)
    yield from (one.why for one in found.left_out)


def test_few_are_noted() -> None:
    pack = packed(small_facts())
    assert {item.few for item in pack.items if 0 < item.n < 5} == {True}
    assert {item.few for item in pack.items if not 0 < item.n < 5} == {False}


def cases_now() -> Cases:
    return cases(of_evidence(small_facts()), HALF_YEAR, MADE)


@pytest.mark.parametrize("count", [0, 2])
def test_a_pack_is_of_one_coach(count: int) -> None:
    (one,) = small_facts().coaches
    with pytest.raises(Refused, match="exactly one coach"):
        build(Facts((one,) * count), HALF_YEAR, USUAL, header(), lambda ids: None, cases_now())


def test_a_pack_is_not_for_a_hundred_years() -> None:
    century = Period(date(1926, 1, 1), date(2026, 1, 1))
    with pytest.raises(Refused, match="ten years"):
        packed(small_facts(), century)


def test_too_much_is_not_written() -> None:
    pack = packed(small_facts())
    formula = replace(pack.items[1].formula, text="x" * FILE_LIMIT)
    many = replace(pack.items[1], formula=formula)
    with pytest.raises(Refused, match="MB large"):
        write_pack(replace(pack, items=(pack.items[0], many)), SEED)


def test_a_name_stays_on_one_line() -> None:
    made = header(coach=" Kaisa\x1b[2J\nMalli ", organisation="\u202e")
    pack = build(small_facts(), HALF_YEAR, USUAL, made, lambda ids: None, cases_now())
    assert pack.coach == "Kaisa [2J Malli"
    assert read(write_pack(pack, SEED)).pack.organisation == ""


def test_the_published_schema_is_that_of_the_program() -> None:
    renew = "run python -m tests.exchange.fidelity.write_schema"
    assert SCHEMA.read_text(encoding="utf-8") == text(), renew


def test_a_fingerprint_can_be_read_aloud() -> None:
    found = fingerprint(public_key(SEED))
    assert found == fingerprint(public_key(SEED))
    assert len(found) == 24
    assert [len(group) for group in found.split("-")] == [4] * 5
    assert not set(found) & set("ILOU")
    others = {fingerprint(public_key(bytes((n,)) * 32)) for n in range(100)}
    assert len(others) == 100


@given(st.dates())
def test_a_week_begins_on_its_monday(day: date) -> None:
    begins = monday(week_of(day))
    assert begins is not None
    assert begins.weekday() == 0
    assert 0 <= (day - begins).days < 7


def test_five_busy_years_of_ten_coaches_are_read_in_time() -> None:
    """The measured time is about a second; a slow machine gets a multiple of it."""
    pack = packed(busy_coach(), FIVE_YEARS)
    content = write_pack(pack, SEED)
    assert len(content) < FILE_LIMIT // 10
    begun = time.process_time()
    for _ in range(10):
        assert read(content).pack.caseload.active == 10
    assert time.process_time() - begun < 4
    assert sum(map(len, (one.records for one in evidence_of_pack(pack)))) > 30_000


def test_a_pack_is_read_without_what_only_writing_needs() -> None:
    heavy = {"pydantic", "nacl", "pyrage", "sqlmodel", "sqlalchemy"}
    modules = ("building", "evidence", "reading", "signing", "schema", "outcomes")
    names = ", ".join(f"ipscoach.exchange.fidelity.pack_{name}" for name in modules)
    assert not loaded_after(f"import {names}") & heavy


def test_plain_values_are_json() -> None:
    json.dumps(plain_pack(packed(small_facts())))
