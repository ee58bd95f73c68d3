"""Whatever the records are: every computed value agrees with a slow, plain recount."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings

from ipscoach.domain.fidelity.choices import Choices, setting_of
from ipscoach.domain.fidelity.evidence import (
    COMPUTED,
    ITEMS,
    LISTED,
    UNKNOWN,
    evidence,
    evidence_of,
    trend,
)
from ipscoach.domain.fidelity.facts import Facts
from ipscoach.domain.fidelity.moves import MOVES, moves
from ipscoach.domain.fidelity.result import Evidence, Kind, RecordKind
from ipscoach.domain.fidelity.spans import Period
from ipscoach.i18n import say, shown
from ipscoach.sentence import Sentence
from tests.domain.fidelity.made_up import CHOICES, HALF_YEAR, any_facts, periods
from tests.domain.fidelity.recount import LEFT_OUT, RECOUNT

computed_items = pytest.mark.parametrize("item", sorted(COMPUTED))


def numbers(found: Evidence) -> tuple[Fraction | None, Fraction, Fraction, int]:
    return found.value, found.numerator, found.denominator, found.n


@computed_items
@given(any_facts(), periods(), CHOICES)
@settings(max_examples=25, deadline=None)
def test_a_value_agrees_with_the_recount(
    item: int, facts: Facts, period: Period, choices: Choices
) -> None:
    found = evidence_of(item, facts, period, choices)
    assert numbers(found) == RECOUNT[item](facts, period.first, period.last, choices)
    assert found.few == (found.value is not None and found.n < 5)
    for number in (found.value, found.numerator, found.denominator):
        assert number is None or type(number) is Fraction


@pytest.mark.parametrize("item", sorted(LEFT_OUT))
@given(any_facts(), periods())
@settings(max_examples=25, deadline=None)
def test_what_is_left_out_agrees_with_the_recount(item: int, facts: Facts, period: Period) -> None:
    found = evidence_of(item, facts, period)
    assert len(found.left_out) == LEFT_OUT[item](facts, period.first, period.last)


@pytest.mark.parametrize("item", [1, 15, 16, 17, 19, 23])
@given(any_facts(), periods(), CHOICES)
@settings(max_examples=8, deadline=None)
def test_a_month_of_the_trend_agrees_with_the_recount(
    item: int, facts: Facts, period: Period, choices: Choices
) -> None:
    months = trend(item, facts, period, choices)
    assert months[0].period.first == period.first
    assert months[-1].period.last == period.last
    assert sum(month.period.days for month in months) == period.days
    known = {"known": period.last} if item in (15, 23) else {}
    for month in months:
        span = month.period
        assert (span.first.year, span.first.month) == (span.last.year, span.last.month)
        recounted = RECOUNT[item](facts, span.first, span.last, choices, **known)
        assert numbers(month) == recounted


@given(any_facts(), periods(), CHOICES)
@settings(max_examples=25, deadline=None)
def test_all_25_items_are_told_and_rest_on_records_that_exist(
    facts: Facts, period: Period, choices: Choices
) -> None:
    found = evidence(facts, period, choices)
    assert [one.item for one in found] == list(ITEMS)
    ids = known_ids(facts)
    for one in found:
        texts = [one.formula, *one.remarks, *(figure.says for figure in one.figures)]
        texts += [out.why for out in one.left_out]
        texts += [record.what for record in one.records if record.what is not None]
        texts += moves(one.item, facts, period, choices)
        assert all(is_told(text) for text in texts)
        for rule in one.rules:
            assert getattr(choices, setting_of(rule)) is rule
            assert shown(rule) != rule.name
        left = [out.record for out in one.left_out]
        assert {record.id for record in (*one.records, *left)} <= ids
        days = [record.day for record in one.records if record.day is not None]
        assert days == sorted(days)
        if one.kind is not Kind.COMPUTED:
            assert one.value is None


@given(any_facts(), periods(), CHOICES)
@settings(max_examples=15, deadline=None)
def test_nothing_is_counted_and_left_out_at_once(
    facts: Facts, period: Period, choices: Choices
) -> None:
    for one in evidence(facts, period, choices):
        if one.item in (2, 16, 17, 19, 20, 21, 23, 24):
            counted = [record.id for record in one.records]
            left = [out.record.id for out in one.left_out]
            assert len({*counted, *left}) == len(counted) + len(left)
            assert one.item == 17 or one.n == len(counted)


def known_ids(facts: Facts) -> set[str]:
    found: set[str] = set()
    for coach in facts.coaches:
        for rows in (coach.clients, coach.contacts, coach.jobs, coach.notes, coach.guidings):
            found |= {row.id for row in rows}
        found |= {step.id for client in coach.clients for step in client.phases}
    return found


def is_told(sentence: Sentence) -> bool:
    return bool(say(sentence)) and "{" not in say(sentence)


def test_every_item_is_of_one_kind() -> None:
    assert sorted([*COMPUTED, *LISTED, *UNKNOWN]) == list(ITEMS)
    assert set(UNKNOWN) == {7, 8, 11}
    assert set(MOVES) == set(COMPUTED)
    kinds = {one.item: one.kind for one in evidence(Facts(), HALF_YEAR)}
    assert {item for item, kind in kinds.items() if kind is Kind.COMPUTED} == set(COMPUTED)
    assert {item for item, kind in kinds.items() if kind is Kind.NOT_IN_RECORDS} == {7, 8, 11}
    assert all(kind.label for kind in (*Kind, *RecordKind))
