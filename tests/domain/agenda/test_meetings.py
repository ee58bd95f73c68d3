"""Duties that time alone brings: an employer to meet, a client to meet, a phase to look at."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.agenda.duties import Answer, DutyKind, Reply
from ipscoach.domain.agenda.facts import Facts, Habits
from ipscoach.domain.agenda.rules import duties
from ipscoach.domain.jobs import JobKind
from ipscoach.domain.phases import Phase, PhaseEntry
from ipscoach.i18n import say
from tests.domain.agenda.lives import ENTRY, TODAY, answered, days, due, job, of_kind

NEW = Facts(begun=ENTRY)


def test_the_first_employer_is_met_within_thirty_days_of_entry() -> None:
    """IPS-25 (1/7/08), item 15, anchor 5: at most 30 days from entry, face to face."""
    (line,) = of_kind(NEW, DutyKind.FIRST_CONTACT)
    assert (line.since, line.due) == (ENTRY, date(2026, 10, 1))
    assert line.source == "IPS-25 (1/7/08), item 15"
    assert say(line.why) == (
        "Coaching began on 1 Sep 2026: the first face-to-face meeting with an employer is to "
        "come within 30 days."
    )
    assert of_kind(replace(NEW, first_visit=TODAY), DutyKind.FIRST_CONTACT) == []


def test_who_waits_or_is_to_begin_owes_nobody_a_visit() -> None:
    for facts in (Facts(), Facts(begun=ENTRY, active=False), Facts(begun=days(1))):
        assert of_kind(facts, DutyKind.FIRST_CONTACT) == []


@pytest.mark.parametrize(
    ("work", "asked"),
    [
        (job(days(3, ENTRY), days(9, ENTRY)), False),
        (job(days(-300, ENTRY)), False),
        (job(days(5)), False),
        (job(days(-300, ENTRY), days(-5, ENTRY)), True),
        (job(days(3, ENTRY), kind=JobKind.WORK_TRIAL), True),
        (job(days(3, ENTRY), kind=JobKind.APPRENTICESHIP), False),
    ],
)
def test_work_since_entry_makes_a_first_visit_needless_but_a_trial_does_not(
    work: object, asked: bool
) -> None:
    """Item 15 counts the way to a competitive job; a work trial is none (domain.md 6.5)."""
    found = of_kind(replace(NEW, jobs=(work,)), DutyKind.FIRST_CONTACT)
    assert bool(found) is asked


def test_a_client_is_met_every_three_weeks() -> None:
    """Item 25 asks for outreach without a number of days; 21 days are ipscoach's own."""
    (line,) = of_kind(replace(NEW, last_met=date(2026, 11, 2)), DutyKind.UNMET)
    assert (line.since, line.due) == (date(2026, 11, 2), TODAY)
    assert say(line.why) == "Last met on 2 Nov 2026."
    assert "ipscoach's own" in line.source


def test_who_was_never_met_counts_from_the_first_day_in_the_caseload() -> None:
    assert due(NEW, DutyKind.UNMET) == [
        (date(2026, 9, 22), "Not met since coming into the caseload on 1 Sep 2026.")
    ]
    before = replace(NEW, last_met=date(2026, 3, 1))
    assert due(before, DutyKind.UNMET) == due(NEW, DutyKind.UNMET)


def test_nobody_is_called_unmet_for_the_time_of_a_pause() -> None:
    back = replace(NEW, last_met=date(2026, 9, 10), active_since=date(2026, 11, 9))
    assert due(back, DutyKind.UNMET) == [
        (date(2026, 11, 30), "Not met since coming into the caseload on 9 Nov 2026.")
    ]
    assert of_kind(back, DutyKind.FIRST_CONTACT), "coaching itself goes on from its first day"


def test_a_client_in_work_is_met_by_the_rhythm_of_support_instead() -> None:
    assert of_kind(replace(NEW, jobs=(job(days(-3)),)), DutyKind.UNMET) == []
    assert of_kind(replace(NEW, jobs=(job(days(1)),)), DutyKind.UNMET)
    assert of_kind(replace(NEW, jobs=(job(days(-9), days(-1)),)), DutyKind.UNMET)


def test_a_client_who_was_said_to_be_seen_is_asked_about_again_in_three_weeks() -> None:
    (line,) = of_kind(NEW, DutyKind.UNMET)
    seen = answered(NEW, line.key, Answer(Reply.DONE, TODAY))
    (again,) = of_kind(seen, DutyKind.UNMET, days(21))
    assert again.key != line.key
    assert again.due >= days(21)


@pytest.mark.parametrize("reply", [Reply.DONE, Reply.NOT_APPLICABLE])
def test_an_answer_on_the_day_of_a_meeting_does_not_end_the_outreach(reply: Reply) -> None:
    """Item 25 (a): no ending for missed meetings. One answer is no answer for all time."""
    met = replace(NEW, last_met=TODAY)
    (line,) = of_kind(met, DutyKind.UNMET)
    after = answered(met, line.key, Answer(reply, TODAY))
    assert of_kind(after, DutyKind.UNMET, days(60)), "nobody asks after this client any more"


@given(st.lists(st.tuples(st.integers(0, 40), st.sampled_from(Reply), st.booleans()), max_size=8))
def test_no_answers_ever_end_the_outreach_to_somebody_in_the_caseload(
    acts: list[tuple[int, Reply, bool]],
) -> None:
    """Item 25 (a): no fixed limit. At the latest on the next day the client is asked about."""
    facts, today = NEW, ENTRY
    for wait, reply, met in acts:
        today = days(wait, today)
        if met:
            facts = replace(facts, last_met=today)
        for line in of_kind(facts, DutyKind.UNMET, today):
            until = days(9, today) if reply is Reply.POSTPONED else None
            facts = answered(facts, line.key, Answer(reply, today, until))
    assert of_kind(facts, DutyKind.UNMET, days(1, today))


@pytest.mark.parametrize(("phase", "usual"), list(zip(Phase, (30, 60, 180, 60, 0), strict=True)))
def test_a_phase_wants_a_look_after_its_usual_days(phase: Phase, usual: int) -> None:
    """No official rule: the days are the coach's own setting, and the line says so."""
    facts = Facts(begun=ENTRY, phase=PhaseEntry(phase, ENTRY))
    found = of_kind(facts, DutyKind.PHASE)
    assert [line.due for line in found] == ([days(usual, ENTRY)] if usual else [])
    assert all(line.source == "your own setting, no official rule" for line in found)


def test_the_coachs_own_days_count_and_the_sentence_tells_them() -> None:
    facts = Facts(begun=ENTRY, phase=PhaseEntry(Phase.SUPPORT, ENTRY))
    habits = Habits((30, 60, 180, 60, 7))
    (line,) = (d for d in duties(facts, TODAY, habits) if d.kind is DutyKind.PHASE)
    assert line.due == date(2026, 9, 8)
    assert say(line.why) == ("Phase 5 began on 1 Sep 2026; 7 days are usual here, 83 have passed.")
    set_aside = answered(facts, line.key, Answer(Reply.NOT_APPLICABLE, TODAY))
    assert line.key not in {d.key for d in duties(set_aside, TODAY, habits)}
    moved = replace(set_aside, phase=PhaseEntry(Phase.SUPPORT, days(-1)))
    assert DutyKind.PHASE in {d.kind for d in duties(moved, TODAY, habits)}
