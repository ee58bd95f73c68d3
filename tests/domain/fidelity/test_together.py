"""A service's evidence from its coaches': what can be added is exact, the rest says what it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings

from ipscoach.domain.fidelity.choices import Choices, JobWindow
from ipscoach.domain.fidelity.evidence import COMPUTED, ITEMS, evidence_of
from ipscoach.domain.fidelity.facts import Facts, JobFact
from ipscoach.domain.fidelity.result import Evidence, Kind
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.fidelity.suggestion import suggestion
from ipscoach.domain.fidelity.together import AT_LEAST, AT_MOST, DISTINCT, together
from ipscoach.domain.jobs import Contract, JobKind
from ipscoach.exchange.fidelity.scale_files import built_in
from tests.domain.fidelity.made_up import (
    CHOICES,
    FIRST,
    HALF_YEAR,
    active,
    any_facts,
    coach,
    periods,
)

SUMS = sorted(set(COMPUTED) - DISTINCT)


def each(facts: Facts, item: int, period: Period, choices: Choices) -> list[Evidence]:
    return [evidence_of(item, Facts((one,)), period, choices) for one in facts.coaches]


@pytest.mark.parametrize("item", SUMS)
@given(any_facts(), periods(), CHOICES)
@settings(max_examples=20, deadline=None)
def test_added_up_it_is_what_all_records_together_give(
    item: int, facts: Facts, period: Period, choices: Choices
) -> None:
    parts = each(facts, item, period, choices)
    if len(parts) < 2:
        return
    whole, added = evidence_of(item, facts, period, choices), together(parts)
    assert (added.value, added.numerator, added.denominator, added.n) == (
        whole.value, whole.numerator, whole.denominator, whole.n,
    )  # fmt: skip
    assert (added.ceiling, added.target, added.few) == (whole.ceiling, whole.target, whole.few)
    assert sorted(map(repr, added.records)) == sorted(map(repr, whole.records))
    assert {one.says: one.value for one in added.figures} == {
        one.says: one.value for one in whole.figures
    }
    assert set(added.remarks) == set(whole.remarks)
    assert (added.current_jobs, added.later_months) == (whole.current_jobs, whole.later_months)


@pytest.mark.parametrize("item", sorted(DISTINCT))
@given(any_facts(), periods(), CHOICES)
@settings(max_examples=20, deadline=None)
def test_what_coaches_may_share_has_both_its_bounds(
    item: int, facts: Facts, period: Period, choices: Choices
) -> None:
    parts = each(facts, item, period, choices)
    if len(parts) < 2:
        return
    whole, added = evidence_of(item, facts, period, choices), together(parts)
    assert added.denominator == whole.denominator
    if whole.value is None:
        assert added.value is None
        return
    least = [one.value for one in added.figures if one.says == AT_LEAST]
    assert added.at_most
    assert added.value is not None
    assert least[0] is not None
    assert least[0] <= whole.value <= added.value


def test_a_bound_is_told_as_one() -> None:
    scale = built_in()[0]
    added = together(each(two_coaches(), 20, HALF_YEAR, Choices()))
    assert added.value == 1
    assert AT_MOST in added.remarks
    assert suggestion(scale.item(20), added, 2).at_most


def test_coaches_who_count_differently_are_not_added_up() -> None:
    one = evidence_of(19, two_coaches(), HALF_YEAR, Choices(jobs=JobWindow.RUNNING))
    other = evidence_of(19, two_coaches(), HALF_YEAR, Choices(jobs=JobWindow.DURING))
    added = together([one, other])
    assert added.value is None
    assert not added.at_most
    assert any("different rules" in remark.template for remark in added.remarks)


@pytest.mark.parametrize("item", ITEMS)
def test_the_evidence_of_one_coach_is_that_of_the_service(item: int) -> None:
    found = evidence_of(item, Facts((coach([active("a")]),)), HALF_YEAR)
    assert together([found]) is found


@pytest.mark.parametrize("item", [15, 21, 23, 24])
@given(any_facts(), periods(), CHOICES)
@settings(max_examples=20, deadline=None)
def test_no_rule_reads_a_number_out_of_words(
    item: int, facts: Facts, period: Period, choices: Choices
) -> None:
    """One coach's pack of another version has other words: what counts stays, no sum is short."""
    parts = each(facts, item, period, choices)
    if len(parts) < 2:
        return
    whole, (first, *others) = together(parts), parts
    added = together([replace(first, remarks=(), figures=()), *others])
    assert (added.value, added.n, added.ceiling) == (whole.value, whole.n, whole.ceiling)
    assert added.figures == ()
    assert set(added.remarks) <= set(whole.remarks)


def test_lists_are_laid_together() -> None:
    facts = Facts((coach([active("a")], id_="x"), coach([active("b")], id_="y")))
    added = together(each(facts, 9, HALF_YEAR, Choices()))
    assert added.kind is Kind.EVIDENCE
    assert [record.client_id for record in added.records] == ["a", "b"]
    assert added.value is None


def test_nothing_is_no_evidence() -> None:
    with pytest.raises(ValueError, match="one item"):
        together([])
    with pytest.raises(ValueError, match="one item"):
        together(
            [evidence_of(1, two_coaches(), HALF_YEAR), evidence_of(2, two_coaches(), HALF_YEAR)]
        )


def two_coaches() -> Facts:
    """Two coaches with a job each at the same firm."""

    def job(number: str) -> JobFact:
        return JobFact(
            f"j{number}", number, "firm", JobKind.JOB, date(2026, 2, 1), title="cook",
            contract=Contract.PERMANENT, hours=Fraction(30),
        )  # fmt: skip

    return Facts(
        tuple(
            coach([active(number, FIRST)], id_=number, jobs=[job(number)]) for number in ("a", "b")
        )
    )
