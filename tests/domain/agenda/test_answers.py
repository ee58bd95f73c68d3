"""What a line of the agenda may be answered, and how pressing one is."""

from __future__ import annotations

from datetime import date

import pytest

from ipscoach.domain.agenda.duties import (
    Answer,
    Duty,
    DutyKind,
    Reply,
    State,
    check_answer,
    state_of,
)
from ipscoach.domain.agenda.rules import remaining
from ipscoach.sentence import Refused, Sentence
from tests.domain.agenda.lives import TODAY, days

DUTY = Duty(DutyKind.GUIDING, "guiding:g", days(-20), days(-6), Sentence("What came of it?"), "")


@pytest.mark.parametrize(
    ("due_in", "state"),
    [
        (-400, State.OVERDUE),
        (-1, State.OVERDUE),
        (0, State.TODAY),
        (1, State.THIS_WEEK),
        (7, State.THIS_WEEK),
        (8, State.LATER),
    ],
)
def test_the_coming_seven_days_are_one_state(due_in: int, state: State) -> None:
    assert state_of(days(due_in), TODAY) is state


def test_every_state_reply_and_kind_has_a_name_of_its_own() -> None:
    for names in (State, Reply, DutyKind):
        assert len({one.label for one in names}) == len(names)


@pytest.mark.parametrize("reply", [Reply.DONE, Reply.NOT_APPLICABLE])
def test_done_and_set_aside_leave_nothing(reply: Reply) -> None:
    assert Answer(reply, TODAY).settles
    assert remaining(DUTY, Answer(reply, TODAY)) is None


def test_what_was_not_answered_or_taken_up_again_is_there_whole() -> None:
    assert remaining(DUTY, None) == DUTY
    assert remaining(DUTY, Answer(Reply.REOPENED, TODAY)) == DUTY
    assert not Answer(Reply.REOPENED, TODAY).settles


@pytest.mark.parametrize(("until", "due"), [(days(1), days(1)), (days(-9), days(-6))])
def test_a_postponed_one_is_due_on_the_later_of_both_days(until: date, due: date) -> None:
    left = remaining(DUTY, Answer(Reply.POSTPONED, days(-10), until))
    assert left is not None
    assert left.due == due


def test_postponing_needs_a_later_day_and_a_reason() -> None:
    check_answer(Reply.POSTPONED, days(1), "Asiakas on lomalla", TODAY)
    for until in (None, TODAY, days(-1)):
        with pytest.raises(Refused, match="a day after today"):
            check_answer(Reply.POSTPONED, until, "Asiakas on lomalla", TODAY)
    for reason in ("", "  \n"):
        with pytest.raises(Refused, match="why it is postponed"):
            check_answer(Reply.POSTPONED, days(1), reason, TODAY)


@pytest.mark.parametrize("reply", [Reply.DONE, Reply.NOT_APPLICABLE, Reply.REOPENED])
def test_the_other_answers_need_no_word(reply: Reply) -> None:
    check_answer(reply, None, "", TODAY)
    check_answer(reply, None, "", TODAY, on=days(-3))


@pytest.mark.parametrize("reply", Reply)
def test_nobody_answers_tomorrow(reply: Reply) -> None:
    with pytest.raises(Refused, match="not come yet"):
        check_answer(reply, days(9), "syy", TODAY, on=days(1))
