"""Answers to tasks and duties: done, put off, set aside, taken up again; refusals leave nothing."""

from __future__ import annotations

from datetime import date

import pytest

from ipscoach.clock import FixedClock
from ipscoach.domain.agenda.duties import DutyKind, Reply, key_of
from ipscoach.records.desk import Desk
from ipscoach.records.errors import Gone
from ipscoach.records.orders import NewTask
from ipscoach.records.views import EntryKind
from tests.records.desks import TODAY
from tests.records.follow_up.kept import GONE, refused, story

KEY = key_of(DutyKind.PHASE, 1, date(2026, 9, 1))
UNTIL = date(2026, 12, 1)


@pytest.fixture
def task(desk: Desk, client: str) -> str:
    """Give the id of an open task."""
    return desk.door.add_task(NewTask(what="Soita", due=date(2026, 11, 20), client_id=client))


def keys(desk: Desk) -> set[str | None]:
    return {item.task_id for item in desk.follow.agenda.agenda(TODAY)}


def test_a_task_is_done_and_taken_up_again(desk: Desk, client: str, task: str) -> None:
    desk.door.answer_task(task, Reply.DONE)
    assert desk.read.task(task).done == TODAY
    assert task not in keys(desk)
    assert story(desk, client, EntryKind.TASK) == [("Task done", "Soita")]
    desk.door.answer_task(task, Reply.REOPENED)
    assert desk.read.task(task).done is None
    assert task in keys(desk)
    assert [a.reply for a in desk.follow.agenda.answered()] == [Reply.REOPENED, Reply.DONE]
    assert {a.key for a in desk.follow.agenda.answered()} == {key_of(DutyKind.TASK, task)}


def test_a_task_is_set_aside_with_its_reason_and_open_nowhere(
    desk: Desk, client: str, task: str
) -> None:
    desk.door.answer_task(task, Reply.NOT_APPLICABLE, "Asiakas soitti itse")
    found = desk.read.task(task)
    assert (found.set_aside, found.aside_reason, found.done) == (
        True, "Asiakas soitti itse", TODAY
    )  # fmt: skip
    assert desk.read.tasks() == []
    assert desk.read.caseload(TODAY).active[0].next_step == ""
    assert task not in keys(desk)
    assert story(desk, client, EntryKind.TASK) == [("Task set aside", "Soita\nAsiakas soitti itse")]


@pytest.mark.parametrize("again", ["answer_task", "reopen_task"])
def test_a_task_that_was_set_aside_is_whole_again_when_it_is_taken_up(
    desk: Desk, client: str, task: str, again: str
) -> None:
    desk.door.answer_task(task, Reply.NOT_APPLICABLE, "Ei tarvita")
    if again == "answer_task":
        desk.door.answer_task(task, Reply.REOPENED)
    else:
        desk.door.reopen_task(task)
    found = desk.read.task(task)
    assert (found.set_aside, found.aside_reason, found.done) == (False, "", None)
    assert story(desk, client, EntryKind.TASK) == [("Task due", "Soita")]


def test_a_task_that_was_set_aside_and_is_done_after_all_is_done(
    desk: Desk, client: str, task: str
) -> None:
    desk.door.answer_task(task, Reply.NOT_APPLICABLE, "Ei tarvita")
    desk.door.complete_task(task, date(2026, 11, 21))
    assert story(desk, client, EntryKind.TASK) == [("Task done", "Soita")]


def test_a_task_that_was_set_aside_and_is_put_off_is_open_and_not_done(
    desk: Desk, client: str, task: str
) -> None:
    desk.door.answer_task(task, Reply.NOT_APPLICABLE, "Ei tarvita")
    desk.door.answer_task(task, Reply.POSTPONED, "Sittenkin", UNTIL)
    found = desk.read.task(task)
    assert (found.due, found.done, found.set_aside) == (UNTIL, None, False)
    assert task in keys(desk)


def test_a_task_is_put_off_with_a_reason_that_goes_when_it_is_dated_anew(
    desk: Desk, task: str
) -> None:
    def line() -> tuple[date, bool, str]:
        (found,) = (i for i in desk.follow.agenda.agenda(TODAY) if i.task_id == task)
        return found.due, found.postponed, found.reason

    assert line() == (date(2026, 11, 20), False, "")
    desk.door.answer_task(task, Reply.POSTPONED, "Loma", UNTIL)
    assert line() == (UNTIL, True, "Loma")
    desk.door.answer_task(task, Reply.POSTPONED, "Yhä lomalla", date(2026, 12, 8))
    assert line() == (date(2026, 12, 8), True, "Yhä lomalla")
    desk.door.change_task(task, "Soita", TODAY)
    assert line() == (TODAY, False, "")
    desk.door.answer_task(task, Reply.DONE)
    desk.door.answer_task(task, Reply.REOPENED)
    assert line() == (TODAY, False, "")


def test_the_last_answers_stand_first_and_name_whom_they_are_about(
    desk: Desk, client: str, task: str, clock: FixedClock
) -> None:
    general = desk.door.add_task(NewTask(what="Tilaa esitteitä", due=TODAY))
    desk.door.answer_duty(client, KEY, Reply.POSTPONED, "Loma", UNTIL)
    clock.forward(1)
    desk.door.answer_task(general, Reply.DONE)
    last, first = desk.follow.agenda.answered()
    assert (last.client_id, last.client, last.day) == (None, "", date(2026, 11, 24))
    assert (first.client_id, first.until, first.reason) == (client, UNTIL, "Loma")
    assert len(desk.follow.agenda.answered(limit=1)) == 1


@pytest.mark.parametrize(
    ("until", "reason", "why"),
    [
        (None, "Loma", "a day after today"),
        (TODAY, "Loma", "a day after today"),
        (UNTIL, " ", "why it is postponed"),
        (date(2062, 1, 1), "Loma", "is the year right"),
        (UNTIL, "x" * 301, "longer than"),
    ],
)
def test_nothing_is_put_off_without_a_day_and_a_word(
    desk: Desk, client: str, task: str, until: date | None, reason: str, why: str
) -> None:
    with refused(desk, why):
        desk.door.answer_duty(client, KEY, Reply.POSTPONED, reason, until)
    with refused(desk, why):
        desk.door.answer_task(task, Reply.POSTPONED, reason, until)


@pytest.mark.parametrize(
    "key",
    ["", "phase_age", "phase_age:", "aino:k-01", "phase_age:Aino", "phase_age:1 2", "phase_age:å"],
)
def test_what_is_no_line_of_the_agenda_is_not_answered(desk: Desk, client: str, key: str) -> None:
    """A key stands in the record of acts, so it can hold no word of a person."""
    with refused(desk, "no line of the agenda"):
        desk.door.answer_duty(client, key, Reply.DONE)
    with refused(desk, "no line of the agenda"):
        desk.door.answer_duty(client, "phase_age:" + "1" * 151, Reply.DONE)


def test_nobody_known_has_nothing_to_be_answered(desk: Desk) -> None:
    with refused(desk, GONE, Gone):
        desk.door.answer_duty("nobody", KEY, Reply.DONE)
    with refused(desk, GONE, Gone):
        desk.door.answer_task("nothing", Reply.DONE)
