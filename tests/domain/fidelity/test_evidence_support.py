"""Item 23: support after work began, window by window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest

from ipscoach.domain.fidelity.evidence import evidence_of, trend
from ipscoach.domain.fidelity.facts import JobFact, NoteFact
from ipscoach.domain.fidelity.moves import moves
from ipscoach.domain.fidelity.result import Evidence
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.jobs import JobKind
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.i18n import say
from tests.domain.fidelity.made_up import active, facts, job, meeting

START = date(2026, 1, 31)
FOUR_MONTHS = date(2026, 5, 30)
MONTHLY = (START, date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30))


def count(
    jobs: list[JobFact],
    days: tuple[date, ...] = (),
    last: date = FOUR_MONTHS,
    closed: date | None = None,
    notes: tuple[NoteFact, ...] = (),
) -> Evidence:
    met = [meeting("a", day) for day in days]
    people = [active("a", date(2026, 1, 1), closed)]
    given = facts(people, jobs=jobs, notes=[*met, *notes])
    return evidence_of(23, given, Period(date(2026, 1, 1), last))


def figures(found: Evidence) -> list[Fraction | None]:
    return [figure.value for figure in found.figures]


def test_a_meeting_in_each_of_the_first_four_months() -> None:
    found = count([job("a", START)], MONTHLY)
    assert (found.value, found.n) == (1, 1)


@pytest.mark.parametrize("missing", MONTHLY)
def test_a_month_without_a_meeting_breaks_it(missing: date) -> None:
    found = count([job("a", START)], tuple(day for day in MONTHLY if day != missing))
    assert found.value == 0
    assert [say(one.what) for one in found.records if one.what] == [
        "Months with a meeting, of the first four: 3."
    ]


@pytest.mark.parametrize(
    ("kind", "place", "value"),
    [
        (NoteKind.MEETING, None, 1),
        (NoteKind.WORKPLACE_VISIT, Place.WORKPLACE, 1),
        (NoteKind.MEETING, Place.REMOTE, 0),
        (NoteKind.PHONE, None, 0),
        (NoteKind.OUTREACH, Place.HOME, 0),
    ],
)
def test_only_meetings_in_person_count(kind: NoteKind, place: Place | None, value: int) -> None:
    note = meeting("a", MONTHLY[3], kind=kind, place=place)
    assert count([job("a", START)], MONTHLY[:3], notes=(note,)).value == value


@pytest.mark.parametrize(
    ("days", "ceiling"), [((), 1), (MONTHLY[:1], 1), (MONTHLY[:2], None), (MONTHLY[1:2], None)]
)
def test_where_nobody_is_met_after_the_first_month_the_form_gives_one(
    days: tuple[date, ...], ceiling: int | None
) -> None:
    found = count([job("a", START)], days)
    assert (found.value, found.ceiling) == (0, ceiling)
    assert any("the form gives 1" in say(one) for one in found.remarks) is (ceiling == 1)
    assert count([job("a", START)], days, last=START).ceiling is None


def test_younger_and_shorter_jobs_are_left_out_and_shown() -> None:
    eve = FOUR_MONTHS - timedelta(days=1)
    young = count([job("a", START)], MONTHLY, last=eve)
    short = count([job("a", START, eve)], MONTHLY)
    exact = count([job("a", START, FOUR_MONTHS)], MONTHLY)
    assert (young.value, short.value, exact.value) == (None, None, 1)
    assert [say(out.why) for out in (*young.left_out, *short.left_out)] == [
        "The first four months are not over yet.",
        "The job ended before four months were over.",
    ]


def test_where_coaching_is_closed_while_the_job_runs_support_has_ended() -> None:
    found = count([job("a", START)], MONTHLY[:2], closed=date(2026, 3, 1))
    assert (found.value, found.n) == (0, 1)


@pytest.mark.parametrize("kind", JobKind)
def test_support_is_owed_to_whom_is_employed(kind: JobKind) -> None:
    found = count([job("a", START, kind=kind)], MONTHLY)
    assert found.n == (kind in (JobKind.JOB, JobKind.APPRENTICESHIP))


def test_work_that_began_before_coaching_is_left_out_and_shown() -> None:
    found = count([job("a", date(2025, 12, 31))], MONTHLY)
    assert found.n == 0
    assert [(out.record.client_id, say(out.why)) for out in found.left_out] == [
        ("a", "The work did not begin in the coaching that is looked at.")
    ]


def test_only_work_that_the_period_could_see_is_shown_as_left_out() -> None:
    before = job("a", date(2025, 11, 1), date(2025, 12, 31))
    trial = job("a", date(2025, 12, 31), kind=JobKind.WORK_TRIAL)
    after = job("a", date(2026, 6, 1))
    assert count([before, trial, after]).left_out == ()
    gone = facts([active("a", date(2025, 1, 1), date(2025, 6, 1))], jobs=[job("a", START)])
    assert evidence_of(23, gone, Period(date(2026, 1, 1), FOUR_MONTHS)).left_out == ()


def test_work_from_an_earlier_coaching_is_shown_where_the_client_came_again() -> None:
    again = active("a", date(2025, 1, 1), date(2025, 6, 1))
    again = replace(again, standings=(*again.standings, *active("a", date(2026, 1, 1)).standings))
    given = facts([again], jobs=[job("a", date(2025, 3, 1))])
    found = evidence_of(23, given, Period(date(2026, 1, 1), FOUR_MONTHS))
    assert (found.n, len(found.left_out)) == (0, 1)


@pytest.mark.parametrize(("days", "met"), [(-8, 0), (-7, 1), (-1, 1), (0, 0)])
def test_the_week_before_the_start(days: int, met: int) -> None:
    found = count([job("a", START)], (START + timedelta(days=days),))
    assert figures(found)[0] == met


@pytest.mark.parametrize(("days", "met"), [(-1, 0), (0, 1), (3, 1), (4, 0)])
def test_three_days_after_the_start(days: int, met: int) -> None:
    found = count([job("a", START)], (START + timedelta(days=days),))
    assert figures(found)[1] == met


def test_weeks_and_months_that_are_over_count() -> None:
    weeks = tuple(START + timedelta(days=days) for days in (0, 13, 14, 28))
    found = count([job("a", START)], weeks, last=START + timedelta(days=27))
    assert figures(found)[2] == Fraction(3, 4)
    assert figures(found)[3] is None
    later = count([job("a", START)], MONTHLY[:3])
    assert figures(later)[3] == Fraction(2, 3)


@pytest.mark.parametrize(
    ("days", "kind", "reached"),
    [
        (-1, NoteKind.MEETING, 0),
        (0, NoteKind.PHONE, 1),
        (3, NoteKind.MESSAGE, 1),
        (3, NoteKind.OUTREACH, 0),
        (4, NoteKind.MEETING, 0),
    ],
)
def test_in_touch_within_three_days_after_a_lost_job(
    days: int, kind: NoteKind, reached: int
) -> None:
    ended = date(2026, 3, 3)
    note = meeting("a", ended + timedelta(days=days), kind=kind)
    assert figures(count([job("a", START, ended)], notes=(note,)))[4] == reached


def test_work_counts_from_its_first_day_to_its_last() -> None:
    ended = date(2026, 3, 3)
    given = facts([active("a")], jobs=[job("a", START, ended)])
    days = [ended, ended + timedelta(days=1)]
    seen = [evidence_of(23, given, Period(first, FOUR_MONTHS)) for first in days]
    assert [len(found.left_out) for found in seen] == [1, 0]
    first_day = evidence_of(23, given, Period(date(2026, 1, 1), START))
    assert [figure.denominator for figure in first_day.figures] == [1, 0, 0, 0, 0]
    third = evidence_of(23, given, Period(START, START + timedelta(days=3)))
    assert [figure.denominator for figure in third.figures] == [1, 1, 0, 0, 0]


def test_the_beginning_and_the_end_of_work_belong_to_one_month_of_the_trend() -> None:
    jobs = [job("a", START, date(2026, 3, 3))]
    months = trend(23, facts([active("a")], jobs=jobs), Period(date(2026, 1, 1), FOUR_MONTHS))
    starts, losses = ([month.figures[place].denominator for month in months] for place in (0, 4))
    assert starts == [1, 0, 0, 0, 0]
    assert losses == [0, 0, 1, 0, 0]


def test_a_next_job_and_one_that_ended_yesterday_ask_for_no_contact_yet() -> None:
    ended = date(2026, 3, 3)
    assert figures(count([job("a", START, ended, next_job=True)]))[4] is None
    assert figures(count([job("a", START, ended)], last=ended + timedelta(days=2)))[4] is None
    assert figures(count([job("a", START, ended)], last=ended + timedelta(days=3)))[4] == 0


@pytest.mark.parametrize(("days", "told"), [(30, False), (31, True)])
def test_who_was_not_met_for_a_month_would_move_it(days: int, told: bool) -> None:
    given = facts([active("a")], jobs=[job("a", START)], notes=[meeting("a", START)])
    found = moves(23, given, Period(START, START + timedelta(days=days)))
    assert [say(one) for one in found] == [
        "Clients at work not met face to face for a month: 1; the longest since 31 Jan 2026."
    ] * told
