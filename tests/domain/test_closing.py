"""What a closing misses is said while it can be mended; nobody is left alone without a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.closing import (
    RESULT_DAYS,
    REVIEW_DAYS,
    ClosingFacts,
    check_closing,
    check_tasks,
    missing,
)
from ipscoach.i18n import say
from ipscoach.sentence import Refused

TODAY = date(2026, 11, 23)
BLANK = st.text(" \t\n\u00a0", max_size=3)
SOME = st.text(min_size=1).filter(lambda text: bool(text.strip()))
TEXTS = BLANK | SOME
WHOLE = ClosingFacts(goals=(TODAY,), last_result=TODAY, plan=True, network=True)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def told(facts: ClosingFacts) -> list[str]:
    return [say(sentence) for sentence in missing(facts, TODAY)]


def test_where_all_is_reviewed_answered_and_settled_nothing_is_missing() -> None:
    assert told(WHOLE) == []


@pytest.mark.parametrize(
    ("goals", "unseen"),
    [
        ((None,), 1),
        ((ago(REVIEW_DAYS),), 0),
        ((ago(REVIEW_DAYS + 1),), 1),
        ((TODAY, None, ago(200), ago(3)), 2),
    ],
)
def test_goals_are_reviewed_within_two_months_before_the_end(
    goals: tuple[date | None, ...], unseen: int
) -> None:
    """703/2023, section 42: client's, others' and worker's view of how the goals came true."""
    said = [f"Goals without a review in the last 60 days: {unseen} (703/2023, section 42)."]
    assert told(replace(WHOLE, goals=goals)) == (said if unseen else [])


@pytest.mark.parametrize(
    ("last", "late"),
    [
        (TODAY, False),
        (ago(RESULT_DAYS), False),
        (ago(RESULT_DAYS + 1), True),
        (None, True),
    ],
)
def test_kykyviisari_is_answered_at_the_end(last: date | None, late: bool) -> None:
    said = ["Kykyviisari at the end has not been answered."]
    assert told(replace(WHOLE, last_result=last)) == (said if late else [])


def test_open_tasks_are_counted() -> None:
    assert told(replace(WHOLE, open_tasks=3)) == ["Open tasks: 3. Each is settled or handed on."]


def test_who_supports_in_a_job_that_goes_on_is_asked() -> None:
    assert told(replace(WHOLE, running_jobs=2)) == [
        "Jobs that go on: 2. Agree who supports the client in them."
    ]


def test_plan_and_network_are_asked_for_before_the_rule_refuses() -> None:
    assert told(replace(WHOLE, plan=False, network=False)) == [
        "No follow-on plan is written: what comes after coaching.",
        "Nobody is named who supports the client after closing.",
    ]


@given(st.integers(0, 9))
def test_no_task_stays_open_behind_a_client_who_left(still_open: int) -> None:
    if not still_open:
        check_tasks(still_open)
        return
    with pytest.raises(Refused, match="done, not needed or handed on"):
        check_tasks(still_open)


def test_all_that_is_missing_is_said_at_once() -> None:
    facts = ClosingFacts(goals=(None,), open_tasks=1, running_jobs=1)
    assert len(told(facts)) == 6


@given(
    st.lists(st.none() | st.dates(), max_size=4).map(tuple),
    st.none() | st.dates(),
    st.booleans(),
    st.integers(0, 9),
    st.dates(),
)
def test_whatever_the_facts_are_saying_what_is_missing_forbids_nothing(
    goals: tuple[date | None, ...], last: date | None, written: bool, tasks: int, on: date
) -> None:
    facts = ClosingFacts(goals, last, tasks, tasks, written, not written)
    found = missing(facts, on)
    assert len(found) <= 6
    assert all(say(sentence) for sentence in found)
    # What is missing today was no less missing for somebody who leaves later.
    assert len(missing(facts, date.max)) >= len(found)


@given(TEXTS, TEXTS, TEXTS)
def test_a_closing_needs_plan_and_network_or_a_reason_in_writing(
    plan: str, network: str, exception: str
) -> None:
    """Pilot report (Essote 2021-22), 4.1: new plans and a support network when it ends."""
    if exception.strip() or (plan.strip() and network.strip()):
        check_closing(plan, network, exception)
        return
    lacking = "who supports the client" if plan.strip() else "the follow-on plan"
    with pytest.raises(Refused, match=lacking):
        check_closing(plan, network, exception)
