"""Support at work: its rhythm walked day by day, a lost job, weeks in work."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.agenda.duties import Answer, Duty, DutyKind, Reply
from ipscoach.domain.agenda.facts import Facts
from ipscoach.domain.days import add_months
from ipscoach.domain.jobs import EndCause, JobKind
from ipscoach.i18n import say
from tests.domain.agenda.lives import ENTRY, TODAY, answered, days, due, job, of_kind

START = date(2027, 1, 29)
"""The month after it has no such day."""
WORKING = Facts(begun=ENTRY, jobs=(job(START),))
RHYTHM = [
    (days(-7, START), days(-1, START)),
    (START, days(3, START)),
    *((days(4 if week == 1 else 7 * week - 6, START), days(7 * week, START))
      for week in (1, 2, 3, 4)),
    (days(29, START), date(2027, 3, 29)),
    *((days(1, add_months(START, n)), add_months(START, n + 1)) for n in range(2, 14)),
]  # fmt: skip
"""When IPS-25, item 23 wants a client met face to face: from and until, each at least once."""


def support(facts: Facts, today: date) -> Duty | None:
    """Return the line of support; there is never more than one for a job."""
    found = of_kind(facts, DutyKind.SUPPORT, today)
    assert len(found) <= 1
    return found[0] if found else None


def test_the_rhythm_of_support_is_the_scales() -> None:
    """IPS-25 (1/7/08), item 23: a week before, 3 days after, weekly a month, then monthly."""
    met, told = None, []
    for since, until in RHYTHM[:9]:
        line = support(replace(WORKING, last_face=met), until)
        assert line is not None
        assert (line.since, line.due, line.source) == (since, until, "IPS-25 (1/7/08), item 23")
        told.append(say(line.why))
        met = until
    assert [until for _, until in RHYTHM[5:9]] == [
        date(2027, 2, 26), date(2027, 3, 29), date(2027, 4, 29), date(2027, 5, 29)
    ]  # fmt: skip
    assert told[0] == "Work begins on 29 Jan 2027: meet the client within the week before."
    assert told[1] == "Work began on 29 Jan 2027: meet the client within 3 days."
    assert told[2] == (
        "Work began on 29 Jan 2027: every week in the first month. Last met face to face on "
        "1 Feb 2027."
    )
    assert told[8] == (
        "Work began on 29 Jan 2027: at least every month. Last met face to face on 29 Apr 2027."
    )


@given(st.data(), st.integers(-90, 600).map(days))
def test_a_coach_who_keeps_to_the_rhythm_never_owes_anything(
    data: st.DataObject, started: date
) -> None:
    """Meeting the client on any day that a line leaves her is always in time."""
    facts, wait, meetings = Facts(begun=ENTRY, jobs=(job(started),)), 0, list[date]()
    for number in range(-9, 400):
        today = days(number, started)
        line = support(facts, today)
        if line is None:
            assert number < -7
            continue
        assert line.due >= today, "overdue though every meeting was kept"
        if line.since > today:
            continue
        if line.since == today:
            wait = data.draw(st.integers(0, (line.due - line.since).days))
        if today < days(wait, line.since):
            continue
        facts = replace(facts, last_face=today)
        meetings.append(today)
        after = support(facts, today)
        assert after is not None
        assert after.since > line.due
    assert len(meetings) >= 16
    assert (meetings[0] < started, (meetings[1] - started).days <= 3) == (True, True)
    first_month = [day for day in meetings if started <= day <= days(28, started)]
    assert len(first_month) == 5


def test_a_coach_who_meets_nobody_has_one_line_and_one_meeting_makes_up_for_all() -> None:
    """What was missed is asked for once: item 23 counts contacts, not arrears."""
    keys = set[str]()
    for number in range(-9, 300):
        line = support(WORKING, days(number, START))
        if number < -7:
            assert line is None
            continue
        assert line is not None
        keys.add(line.key)
    assert len(keys) == 2, "one for the week before, one since the work began"
    late = days(100, START)
    overdue = support(WORKING, late)
    assert overdue is not None
    assert overdue.due == days(3, START)
    assert say(overdue.why) == "Work began on 29 Jan 2027: meet the client within 3 days."
    line = support(replace(WORKING, last_face=late), late)
    assert line is not None
    assert line.due > late


def test_a_job_after_meetings_that_stopped_says_when_the_last_one_was() -> None:
    facts = replace(WORKING, last_face=days(10, START))
    assert due(facts, DutyKind.SUPPORT, days(80, START)) == [
        (
            days(21, START),
            "Work began on 29 Jan 2027: every week in the first month. Last met face to face on "
            "8 Feb 2027.",
        )
    ]


@pytest.mark.parametrize("reply", [Reply.DONE, Reply.NOT_APPLICABLE])
@pytest.mark.parametrize("on", [0, 5, 12, 40])
def test_an_answer_counts_as_the_meeting_and_the_rhythm_goes_on(reply: Reply, on: int) -> None:
    """Item 23 is time-unlimited: no single answer may end the support of a running job."""
    today = days(on, START)
    line = support(WORKING, today)
    assert line is not None
    facts = answered(WORKING, line.key, Answer(reply, today))
    following = support(facts, today)
    assert following is not None
    assert following.due > today
    assert following.key != line.key


@pytest.mark.parametrize("reply", [Reply.DONE, Reply.NOT_APPLICABLE])
def test_an_answer_ahead_of_time_settles_that_time_only(reply: Reply) -> None:
    """The line of next week is answered today; those after it still come (item 23)."""
    today = days(2, START)
    facts = replace(WORKING, last_face=today)
    line = support(facts, today)
    assert line is not None
    assert line.since > today
    facts = answered(facts, line.key, Answer(reply, today))
    for wait in (0, 10, 30, 200):
        assert support(facts, days(wait, today)), f"no support is asked for after {wait} days"


@given(st.lists(st.tuples(st.integers(0, 40), st.sampled_from(Reply), st.booleans()), max_size=8))
def test_no_answers_ever_end_the_support_of_a_running_job(
    acts: list[tuple[int, Reply, bool]],
) -> None:
    """Item 23 is time-unlimited: whatever is answered or met, the next contact is asked for."""
    facts, today = WORKING, days(-7, START)
    for wait, reply, met in acts:
        today = days(wait, today)
        if met:
            facts = replace(facts, last_face=today)
        line = support(facts, today)
        assert line is not None
        until = days(9, today) if reply is Reply.POSTPONED else None
        facts = answered(facts, line.key, Answer(reply, today, until))
    assert support(facts, today) is not None
    assert support(facts, days(400, today)) is not None


def test_two_jobs_are_two_lines_and_one_meeting_serves_both() -> None:
    facts = replace(WORKING, jobs=(job(START), job(START, id="k", kind=JobKind.APPRENTICESHIP)))
    assert len(of_kind(facts, DutyKind.SUPPORT, START)) == 2
    met = replace(facts, last_face=START)
    assert {line.due for line in of_kind(met, DutyKind.SUPPORT, START)} == {days(7, START)}


@pytest.mark.parametrize("kind", [JobKind.WORK_TRIAL, JobKind.REHABILITATIVE_WORK, JobKind.OTHER])
def test_what_is_no_employment_is_owed_no_support_at_work(kind: JobKind) -> None:
    """A work trial is not employment (380/2023; domain.md 6.5)."""
    facts = replace(WORKING, jobs=(job(START, kind=kind),))
    assert support(facts, days(9, START)) is None


def test_support_ends_with_the_job() -> None:
    ended = replace(WORKING, jobs=(job(START, days(20, START)),), last_face=days(15, START))
    assert support(ended, days(16, START)) is None, "the next one would come after the last day"
    unmet = replace(ended, last_face=None)
    assert support(unmet, days(20, START)) is not None
    assert support(unmet, days(21, START)) is None


LOST = Facts(begun=ENTRY, jobs=(job(days(-60), days(-2), cause=EndCause.EMPLOYER_ENDED),))


def test_who_lost_a_job_is_contacted_within_three_days() -> None:
    """IPS-25 (1/7/08), item 23, anchor 5: contact within 3 days of hearing of a job loss."""
    (line,) = of_kind(LOST, DutyKind.LOST_JOB)
    assert (line.since, line.due, line.source) == (days(-2), days(1), "IPS-25 (1/7/08), item 23")
    assert say(line.why) == "A job ended on 21 Nov 2026: contact the client within 3 days."


@pytest.mark.parametrize("cause", [cause for cause in EndCause if cause is not EndCause.NEXT_JOB])
def test_every_end_but_a_next_job_is_a_loss(cause: EndCause) -> None:
    facts = replace(LOST, jobs=(replace(LOST.jobs[0], cause=cause),))
    assert of_kind(facts, DutyKind.LOST_JOB)


@pytest.mark.parametrize(
    ("other", "lost"),
    [
        (job(days(-90), id="k"), False),
        (job(days(-90), days(-1), id="k"), False),
        (job(days(-1), id="k"), False),
        (job(days(0), id="k"), True),
        (job(days(-90), days(-2), id="k", cause=EndCause.NEXT_JOB), True),
        (job(days(-90), id="k", kind=JobKind.WORK_TRIAL), True),
    ],
)
def test_nothing_is_lost_where_the_client_works_on(other: object, lost: bool) -> None:
    facts = replace(LOST, jobs=(*LOST.jobs, other))
    asked = {line.about for line in of_kind(facts, DutyKind.LOST_JOB)}
    assert ("j" in asked) is lost


@pytest.mark.parametrize(
    ("change", "lost"),
    [
        ({"last_touch": days(-2)}, False),
        ({"last_touch": days(-3)}, True),
        ({"begun": days(-1)}, False),
        ({"active": False}, False),
        ({"jobs": (replace(LOST.jobs[0], cause=EndCause.NEXT_JOB),)}, False),
        ({"jobs": (replace(LOST.jobs[0], kind=JobKind.WORK_TRIAL),)}, False),
        ({"jobs": (replace(LOST.jobs[0], ended=days(1)),)}, False),
        ({"jobs": (replace(LOST.jobs[0], ended=TODAY),)}, True),
    ],
)
def test_being_in_touch_since_and_work_of_another_time_lose_nothing(
    change: dict[str, object], lost: bool
) -> None:
    assert bool(of_kind(replace(LOST, **change), DutyKind.LOST_JOB)) is lost


def test_thirteen_and_twenty_six_weeks_are_looked_at_on_their_day() -> None:
    """IPS Grow: sustained outcome at 13 weeks; IPES: at 26 weeks (domain.md 5.1)."""
    (first,) = of_kind(WORKING, DutyKind.WEEKS_13, START)
    assert (first.since, first.due) == (START, date(2027, 4, 30))
    assert first.source == "IPS Grow: sustained outcome, 13 weeks; IPES: 26 weeks"
    assert say(first.why) == (
        "13 weeks in work since 29 Jan 2027: is the job still going, and what next?"
    )
    (second,) = of_kind(WORKING, DutyKind.WEEKS_26, START)
    assert second.due == date(2027, 7, 30)


@pytest.mark.parametrize(("after", "asked"), [(-92, False), (-91, True), (28, True), (29, False)])
def test_a_mark_passed_four_weeks_ago_is_left_to_the_reports(after: int, asked: bool) -> None:
    assert bool(of_kind(WORKING, DutyKind.WEEKS_13, days(91 + after, START))) is asked


@pytest.mark.parametrize(("last_day", "asked"), [(90, False), (91, True)])
def test_a_job_that_ends_before_its_mark_has_none(last_day: int, asked: bool) -> None:
    facts = replace(WORKING, jobs=(job(START, days(last_day, START)),))
    assert bool(of_kind(facts, DutyKind.WEEKS_13, days(80, START))) is asked


@pytest.mark.parametrize(("free", "kept"), [(0, True), (14, True), (15, False)])
def test_a_change_of_job_with_two_weeks_between_keeps_the_clock_running(
    free: int, kept: bool
) -> None:
    """The person stays in work, not the job (IPS Grow); 14 days are domain.md 5.3's rule."""
    again = days(61 + free, START)
    facts = replace(WORKING, jobs=(job(START, days(60, START)), job(again, id="k")))
    (line,) = of_kind(facts, DutyKind.WEEKS_13, days(80, START))
    assert line.due == days(91, START if kept else again)
    assert line.about == ("j" if kept else "k")


def test_a_trial_and_an_apprenticeship_count_no_weeks() -> None:
    """Only a competitive job is counted (domain.md 1.2, notes to item 21)."""
    for kind in (JobKind.WORK_TRIAL, JobKind.APPRENTICESHIP, JobKind.REHABILITATIVE_WORK):
        facts = replace(WORKING, jobs=(job(START, kind=kind),))
        assert of_kind(facts, DutyKind.WEEKS_13, days(91, START)) == []
