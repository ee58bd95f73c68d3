"""What wants the coach's eye at the first glance, by the rules that the agenda goes by."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.agenda.duties import DutyKind, State, state_of
from ipscoach.domain.agenda.facts import Facts
from ipscoach.domain.agenda.rules import duties
from ipscoach.domain.attention import reasons
from ipscoach.i18n import say

TODAY = date(2026, 11, 23)
BEGUN = date(2026, 9, 1)
NEAR = st.dates(date(2026, 8, 1), TODAY)


def told(begun: date | None, met: date | None, *due: date, in_work: bool = False) -> list[str]:
    return [say(reason) for reason in reasons(begun, met, due, TODAY, in_work=in_work)]


@pytest.mark.parametrize(("met", "wants"), [(date(2026, 11, 2), True), (date(2026, 11, 3), False)])
def test_a_client_not_met_for_three_weeks_wants_attention(met: date, wants: bool) -> None:
    """21 days are ipscoach's own rule; item 25 of IPS-25 names none."""
    assert told(BEGUN, met) == (["Last met on 2 Nov 2026."] if wants else [])
    assert told(BEGUN, met, in_work=True) == [], "support at work has a rhythm of its own"
    assert told(None, met) == []


def test_the_oldest_task_that_is_late_comes_first() -> None:
    late = told(BEGUN, None, TODAY, date(2026, 11, 20), date(2026, 11, 22))
    assert late == [
        "A task was due on 20 Nov 2026.",
        "Not met since coming into the caseload on 1 Sep 2026.",
    ]
    assert told(TODAY, None, TODAY) == []


@given(NEAR, st.none() | NEAR)
def test_the_first_glance_and_the_agenda_say_the_same(begun: date, met: date | None) -> None:
    (line,) = (
        duty
        for duty in duties(Facts(begun=begun, active_since=begun, last_met=met), TODAY)
        if duty.kind is DutyKind.UNMET
    )
    pressing = state_of(line.due, TODAY) in (State.OVERDUE, State.TODAY)
    assert told(begun, met) == ([say(line.why)] if pressing else [])
