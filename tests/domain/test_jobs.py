"""How jobs follow one another: time in work, work trials in all, what is wrong with a subsidy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.jobs import (
    TRIAL_DAYS,
    Contract,
    EndCause,
    JobKind,
    Relation,
    Spell,
    Work,
    check_contract,
    check_relation,
    check_subsidy,
    in_work,
    spells,
    subsidy_warning,
    trial_limit,
    trial_warning,
)
from ipscoach.i18n import say
from ipscoach.sentence import Refused

FIRST = date(2025, 1, 1)
HORIZON = 1200


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def work(first: int, last: int | None = None, kind: JobKind = JobKind.JOB, id_: str = "a") -> Work:
    return Work(id_, kind, day(first), None if last is None else day(last))


def trial(first: int, last: int | None = None, id_: str = "t") -> Work:
    return work(first, last, JobKind.WORK_TRIAL, id_)


def numbers(jobs: Iterable[Work], until: int = HORIZON) -> set[int]:
    """Return the days of work, as numbers before `until`."""
    found = set[int]()
    for job in jobs:
        last = until - 1 if job.ended is None else min((job.ended - FIRST).days, until - 1)
        found.update(range((job.started - FIRST).days, last + 1))
    return found


LENGTHS = st.none() | st.integers(0, 40) | st.integers(0, 500)
WORKS = st.lists(
    st.tuples(st.integers(0, 700), LENGTHS, st.sampled_from(JobKind)), max_size=6
).map(
    lambda rows: [
        work(first, None if length is None else first + length, kind, f"{number}")
        for number, (first, length, kind) in enumerate(rows)
    ]
)  # fmt: skip


def test_a_job_follows_the_other_within_two_weeks_or_the_clock_starts_anew() -> None:
    """IPS Grow counts who stays in work; a gap of 14 days is domain.md 5.3's recommendation."""
    first, soon, late = work(0, 60), work(75, 99, id_="b"), work(115, id_="c")
    assert spells([late, soon, first]) == [
        Spell(first, day(0), day(99), days_off=14),
        Spell(late, day(115), None),
    ]
    assert spells([]) == []
    assert spells([trial(0), work(0, 9, JobKind.APPRENTICESHIP)]) == []


@given(WORKS)
def test_a_spell_is_the_days_of_work_with_the_short_gaps_between_them(jobs: list[Work]) -> None:
    competitive = [job for job in jobs if job.kind is JobKind.JOB]
    worked, told = numbers(competitive), list[tuple[int, int, int]]()
    for number in sorted(worked):
        if told and number - told[-1][1] - 1 <= 14:
            first, last, off = told[-1]
            told[-1] = (first, number, off + number - last - 1)
        else:
            told.append((number, number, 0))
    found = [
        (
            (spell.started - FIRST).days,
            HORIZON - 1 if spell.ended is None else (spell.ended - FIRST).days,
            spell.days_off,
        )
        for spell in spells(jobs)
    ]
    assert found == told


@given(WORKS, st.integers(-5, HORIZON))
def test_a_client_is_in_work_on_every_day_of_an_employment(jobs: list[Work], today: int) -> None:
    employed = numbers(job for job in jobs if job.kind.employment)
    assert in_work(jobs, day(today)) is (today in employed or (today == HORIZON and any(
        job.kind.employment and job.ended is None for job in jobs)))  # fmt: skip


def allowed(jobs: list[Work], asked: Work) -> int:
    """Return the days that a trial may last, day by day as 380/2023, sections 54-60 have it.

    From the trial backwards, a day is counted while no whole year without work lies between.
    """
    start = (asked.started - FIRST).days
    before = [job for job in jobs if job.id != asked.id and job.started < asked.started]
    worked = numbers(before, start)
    tried = numbers((job for job in before if job.kind is JobKind.WORK_TRIAL), start)
    used, free = 0, 0
    for number in range(start - 1, -1, -1):
        free = 0 if number in worked else free + 1
        if free == 365:
            break
        used += number in tried
    return max(TRIAL_DAYS - used, 0)


@given(WORKS, st.integers(0, 1000))
def test_trials_last_six_months_in_all_until_a_year_without_work(
    jobs: list[Work], start: int
) -> None:
    """380/2023, sections 54-60 (domain.md 6.5): in total; twelve months unemployed restart it."""
    asked = trial(start)
    limit = trial_limit([*jobs, asked], asked)
    assert limit == day(start + allowed([*jobs, asked], asked) - 1)


@pytest.mark.parametrize(
    ("before", "left"),
    [
        ([], 183),
        ([trial(0, 49, "u")], 133),
        ([trial(0, 49, "u"), trial(100, 149, "v")], 83),
        ([trial(0, 182, "u")], 0),
        ([trial(0, 400, "u")], 0),
        ([trial(0, 49, "u"), work(60, 280)], 133),
    ],
)
def test_earlier_trials_are_taken_off(before: list[Work], left: int) -> None:
    asked = trial(300)
    found = trial_limit([*before, asked], asked)
    assert found is not None
    assert (found - asked.started).days + 1 == left


@pytest.mark.parametrize(("free", "left"), [(364, 133), (365, 183)])
def test_a_year_without_work_begins_the_six_months_anew(free: int, left: int) -> None:
    asked = trial(50 + free)
    assert trial_limit([trial(0, 49, "u"), asked], asked) == day(50 + free + left - 1)


def test_a_short_job_beside_a_trial_takes_no_day_of_the_trial_away() -> None:
    """Two weeks of evening work within a trial: all hundred days of it still count."""
    asked = trial(150)
    before = [trial(0, 99, "u"), work(10, 23)]
    assert trial_limit([*before, asked], asked) == day(150 + 83 - 1)


def test_a_long_job_that_a_trial_lay_within_was_work_to_its_end() -> None:
    """It ran until a month before: there was no year without work, so nothing begins anew."""
    asked = trial(430)
    before = [work(0, 400), trial(10, 20, "u")]
    assert trial_limit([*before, asked], asked) == day(430 + 172 - 1)


def test_what_is_no_trial_has_no_limit() -> None:
    for kind in JobKind:
        if kind is not JobKind.WORK_TRIAL:
            asked = work(0, kind=kind)
            assert trial_limit([asked], asked) is None
            assert trial_warning([asked], asked) is None


def test_a_trial_beyond_six_months_is_told_of_and_not_forbidden() -> None:
    """380/2023, sections 54-60; what counts only the employment authority can say."""
    within, beyond, running = trial(0, 182), trial(0, 183), trial(0)
    assert trial_warning([within], within) is None
    told = trial_warning([beyond], beyond)
    assert told is not None
    assert "over six months in all; 2 Jul 2025 is the last day" in say(told)
    told = trial_warning([running], running)
    assert told is not None
    assert "until 2 Jul 2025 at the latest" in say(told)
    used_up = trial(200)
    told = trial_warning([trial(0, 182, "u"), used_up], used_up)
    assert told is not None
    assert "ask the employment authority" in say(told)


PLANNED = replace(work(30), subsidised=True)


@pytest.mark.parametrize(
    ("job", "today", "told"),
    [
        (PLANNED, 29, "no decision yet"),
        (PLANNED, 30, None),
        (replace(PLANNED, subsidy_decided=day(29)), 29, None),
        (replace(PLANNED, subsidy_decided=day(30)), 29, "the decision must come first"),
        (replace(PLANNED, subsidised=None), 0, None),
        (replace(PLANNED, subsidised=False), 0, None),
        (replace(PLANNED, kind=JobKind.APPRENTICESHIP), 0, "no decision yet"),
        (replace(PLANNED, kind=JobKind.WORK_TRIAL), 0, None),
    ],
)
def test_a_subsidy_is_warned_about_before_the_job_only(
    job: Work, today: int, told: str | None
) -> None:
    """380/2023, section 84: the decision before the job starts."""
    warning = subsidy_warning(job, day(today))
    assert (warning is None) is (told is None)
    assert warning is None or str(told) in say(warning)


def test_a_day_of_a_subsidy_says_that_there_is_one() -> None:
    assert check_subsidy(None, (None, None)) is None
    assert check_subsidy(False, (None, None)) is False
    assert check_subsidy(None, (None, day(1))) is True
    with pytest.raises(Refused, match="no wage subsidy"):
        check_subsidy(False, (day(1), None))


def test_only_a_job_has_a_contract_and_only_another_job_is_followed() -> None:
    for kind in JobKind:
        check_contract(kind, None)
        if kind is not JobKind.JOB:
            with pytest.raises(Refused, match="Only a job"):
                check_contract(kind, Contract.FIXED)
    for contract in Contract:
        check_contract(JobKind.JOB, contract)
    check_relation(None, related=False)
    check_relation(Relation.NEW_SEARCH, related=False)
    for relation in (Relation.FOLLOWS, Relation.BESIDE):
        check_relation(relation, related=True)
        with pytest.raises(Refused, match="Choose the job"):
            check_relation(relation, related=False)
    for nothing in (None, Relation.NEW_SEARCH):
        with pytest.raises(Refused, match="how this job stands"):
            check_relation(nothing, related=True)


def test_every_kind_of_work_has_a_name_and_only_a_job_is_competitive() -> None:
    """IPS-25, notes to item 21: a work trial and rehabilitative work are never jobs."""
    assert [kind for kind in JobKind if kind.competitive] == [JobKind.JOB]
    for names in (JobKind, Contract, EndCause, Relation):
        assert len({name.label for name in names}) == len(names)
