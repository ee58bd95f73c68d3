"""Whatever a client's life is: the agenda holds together, and an answer holds for good."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from hypothesis import assume, given
from hypothesis import strategies as st

from ipscoach.domain.agenda.duties import Answer, DutyKind, Reply, State, state_of
from ipscoach.domain.agenda.facts import Facts, Habits
from ipscoach.domain.agenda.rules import duties
from ipscoach.i18n import say
from tests.domain.agenda.lives import (
    DAYS,
    HABITS,
    LIVES,
    TODAY,
    answered,
    coached,
    days,
    later_lives,
)

LONGEST_KEY = 200 - 72
"""What the door takes as a key, less two real ids in place of the short ones here."""
SETTLED = st.sampled_from([Reply.DONE, Reply.NOT_APPLICABLE])


@given(coached(), HABITS)
def test_every_line_says_why_and_never_comes_before_its_cause(
    life: tuple[Facts, date], habits: Habits
) -> None:
    facts, today = life
    found = duties(facts, today, habits)
    assert [duty.due for duty in found] == sorted(duty.due for duty in found)
    for duty in found:
        assert duty.since <= duty.due
        assert say(duty.why)
        assert "{" not in say(duty.why)
        assert duty.source
        assert duty.kind.label
        assert 0 < len(duty.key) <= LONGEST_KEY
        assert duty.kind not in (DutyKind.TASK, DutyKind.NEXT_STEP), "a coach writes these"


@given(coached(), HABITS)
def test_one_thing_stands_in_the_agenda_once(life: tuple[Facts, date], habits: Habits) -> None:
    facts, today = life
    found = duties(facts, today, habits)
    assert len({duty.key for duty in found}) == len(found)
    support = Counter(duty.about for duty in found if duty.kind is DutyKind.SUPPORT)
    assert all(number == 1 for number in support.values())
    assert set(support) <= {job.id for job in facts.jobs if job.kind.employment}
    unmet = [duty for duty in found if duty.kind in (DutyKind.UNMET, DutyKind.FIRST_CONTACT)]
    assert len(unmet) <= 2


@given(LIVES, DAYS)
def test_somebody_who_is_not_in_the_caseload_has_at_most_a_last_kykyviisari(
    facts: Facts, today: date
) -> None:
    kinds = {duty.kind for duty in duties(replace(facts, active=False), today)}
    assert kinds <= {DutyKind.ABILITATOR_END}


@given(st.data(), coached(), SETTLED)
def test_what_was_done_or_set_aside_never_comes_back(
    data: st.DataObject, life: tuple[Facts, date], reply: Reply
) -> None:
    facts, today = life
    found = duties(facts, today)
    assume(found)
    key = data.draw(st.sampled_from(found)).key
    facts = answered(facts, key, Answer(reply, today))
    for _ in range(5):
        assert key not in {duty.key for duty in duties(facts, today)}
        today = days(data.draw(st.integers(0, 400)), today)
        facts = data.draw(later_lives(facts))


@given(st.data(), coached(), SETTLED)
def test_an_answer_settles_nothing_else(
    data: st.DataObject, life: tuple[Facts, date], reply: Reply
) -> None:
    facts, today = life
    found = duties(facts, today)
    assume(found)
    answer_to = data.draw(st.sampled_from(found))
    left = duties(answered(facts, answer_to.key, Answer(reply, today)), today)
    others = {(d.kind, d.about) for d in found if d.kind is not answer_to.kind}
    assert others <= {(d.kind, d.about) for d in left}


@given(st.data(), LIVES, DAYS, SETTLED)
def test_what_is_taken_up_again_stands_there_as_before(
    data: st.DataObject, facts: Facts, today: date, reply: Reply
) -> None:
    found = duties(facts, today)
    assume(found)
    key = data.draw(st.sampled_from(found)).key
    closed = answered(facts, key, Answer(reply, today))
    assert duties(answered(closed, key, Answer(Reply.REOPENED, today)), today) == found


@given(st.data(), LIVES, DAYS, st.integers(1, 400))
def test_what_is_postponed_is_due_on_the_later_day(
    data: st.DataObject, facts: Facts, today: date, wait: int
) -> None:
    found = duties(facts, today)
    assume(found)
    duty = data.draw(st.sampled_from(found))
    until = days(wait, today)
    left = duties(answered(facts, duty.key, Answer(Reply.POSTPONED, today, until)), today)
    (postponed,) = (one for one in left if one.key == duty.key)
    assert postponed.due == max(duty.due, until)
    assert replace(postponed, due=duty.due) == duty
    assert [one for one in left if one.key != duty.key] == [
        one for one in found if one.key != duty.key
    ]


@given(LIVES, DAYS)
def test_a_phase_without_a_usual_length_is_never_asked_about(facts: Facts, today: date) -> None:
    never, without_work = Habits((0, 0, 0, 0, 0)), replace(facts, jobs=())
    assert DutyKind.PHASE not in {duty.kind for duty in duties(without_work, today, never)}


@given(DAYS, DAYS)
def test_a_line_is_overdue_after_its_day_and_only_then(due: date, today: date) -> None:
    assert (state_of(due, today) is State.OVERDUE) is (due < today)
    assert (state_of(due, today) is State.TODAY) is (due == today)
    assert state_of(TODAY, TODAY) is State.TODAY
