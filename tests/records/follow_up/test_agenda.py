"""The agenda over a real caseload: the coach's own tasks and what the rules say, in one list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ipscoach.clock import FixedClock
from ipscoach.domain.abilitator import Occasion, Score
from ipscoach.domain.agenda.duties import DutyKind, Reply, State
from ipscoach.domain.agenda.facts import Habits
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.employers import Method
from ipscoach.domain.goals import Doer
from ipscoach.domain.jobs import EndCause, JobKind
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase
from ipscoach.i18n import say
from ipscoach.records.desk import Desk
from ipscoach.records.follow_up.orders import JobCard, NewConsent, NewGuiding, NewResult
from ipscoach.records.follow_up.views import AgendaItem
from ipscoach.records.orders import NewContact, NewNote, NewTask, Profile
from tests.records.desks import TODAY, ended, fill

ENTRY = date(2026, 9, 1)


def agenda(desk: Desk, today: date = TODAY, client: str | None = None) -> list[AgendaItem]:
    """Return the lines of the agenda: all, or one client's."""
    lines = desk.follow.agenda.agenda(today)
    return [line for line in lines if client is None or line.client_id == client]


def one(desk: Desk, kind: DutyKind, today: date = TODAY) -> AgendaItem:
    (line,) = (line for line in agenda(desk, today) if line.kind is kind)
    return line


def kinds(desk: Desk, today: date = TODAY, client: str | None = None) -> set[DutyKind]:
    return {line.kind for line in agenda(desk, today, client)}


def note(client: str, day: date, kind: NoteKind = NoteKind.MEETING, **more: object) -> NewNote:
    return NewNote(day=day, kind=kind, text="x", client_id=client, **more)


def job(employer: str, started: date, **more: object) -> JobCard:
    given: dict[str, object] = {"kind": JobKind.JOB, "title": "Siivooja", **more}
    return JobCard(employer_id=employer, started=started, **given)


def contact(employer: str, day: date, client: str | None = None) -> NewContact:
    return NewContact(
        employer_id=employer, client_id=client, day=day, method=Method.VISIT, face_to_face=True
    )


def test_tasks_and_duties_stand_in_one_list_the_soonest_first(
    desk: Desk, client: str, employer: str
) -> None:
    task = desk.door.add_task(
        NewTask(what="Soita äidille", due=TODAY, client_id=client, doer=Doer.CLIENT)
    )
    desk.door.log_contact(
        replace(
            contact(employer, date(2026, 11, 20), client),
            next_step="Lähetä CV",
            next_step_due=date(2026, 11, 30),
        )
    )
    general = desk.door.add_task(NewTask(what="Tilaa esitteitä", due=date(2026, 12, 24)))
    lines = agenda(desk)
    assert [(line.kind, line.due, line.state) for line in lines] == [
        (DutyKind.UNMET, date(2026, 9, 22), State.OVERDUE),
        (DutyKind.PHASE, date(2026, 10, 1), State.OVERDUE),
        (DutyKind.TASK, TODAY, State.TODAY),
        (DutyKind.NEXT_STEP, date(2026, 11, 30), State.THIS_WEEK),
        (DutyKind.TASK, date(2026, 12, 24), State.LATER),
        (DutyKind.ABILITATOR, date(2027, 3, 1), State.LATER),
    ]
    assert len({line.key for line in lines}) == len(lines)
    assert (lines[2].task_id, lines[2].text, lines[2].doer) == (
        task, "Soita äidille", Doer.CLIENT
    )  # fmt: skip
    assert (lines[3].employer, lines[3].client_code) == ("Esimerkkisiivous Oy", "K-01")
    assert say(lines[3].why) == "Agreed with the employer on 20 Nov 2026."
    assert say(lines[2].why) == "You wrote this down to do."
    assert (lines[4].task_id, lines[4].client_id, lines[4].client) == (general, None, "")
    assert (lines[0].client, lines[0].client_code, lines[0].task_id) == ("Asiakas 1", "K-01", None)


def test_a_duty_says_which_job_consent_or_guiding_it_is_about(
    desk: Desk, client: str, employer: str
) -> None:
    desk.door.start_job(client, job(employer, TODAY))
    desk.door.give_consent(
        NewConsent(client_id=client, what="Tiedot", given=ENTRY, to_whom="Kela", until=TODAY)
    )
    desk.door.guide(
        NewGuiding(client_id=client, day=date(2026, 11, 1), why="", to_whom="Velkaneuvonta")
    )
    other = desk.door.add_client(Profile(name="Toinen"), entered=ENTRY)
    told = {line.kind: line.text for line in agenda(desk, client=client)}
    assert told[DutyKind.SUPPORT] == told[DutyKind.WEEKS_13] == "Siivooja, Esimerkkisiivous Oy"
    assert told[DutyKind.CONSENT] == "Kela: Tiedot"
    assert told[DutyKind.GUIDING] == "Velkaneuvonta"
    assert told[DutyKind.ABILITATOR] == ""
    assert "Siivooja" not in repr(agenda(desk, client=other))


def test_what_was_answered_is_gone_and_comes_back_when_it_is_taken_up_again(
    desk: Desk, client: str, clock: FixedClock
) -> None:
    line = one(desk, DutyKind.PHASE)
    assert not line.postponed
    desk.door.answer_duty(client, line.key, Reply.NOT_APPLICABLE, " Ei  tarvita ")
    assert DutyKind.PHASE not in kinds(desk)
    clock.forward(400)
    assert DutyKind.PHASE not in kinds(desk, clock.today())
    (answer,) = desk.follow.agenda.answered()
    assert (answer.key, answer.reply, answer.day, answer.reason) == (
        line.key, Reply.NOT_APPLICABLE, TODAY, "Ei tarvita"
    )  # fmt: skip
    assert (answer.client, answer.client_code) == ("Asiakas 1", "K-01")
    desk.door.answer_duty(client, line.key, Reply.REOPENED)
    assert one(desk, DutyKind.PHASE, clock.today()).key == line.key
    assert [a.reply for a in desk.follow.agenda.answered(limit=1)] == [Reply.REOPENED]


def test_what_was_postponed_stands_on_the_later_day_with_its_reason(
    desk: Desk, client: str
) -> None:
    line = one(desk, DutyKind.PHASE)
    until = date(2026, 12, 10)
    desk.door.answer_duty(client, line.key, Reply.POSTPONED, "Joulun jälkeen", until)
    later = one(desk, DutyKind.PHASE)
    assert (later.due, later.state, later.postponed, later.reason) == (
        until, State.LATER, True, "Joulun jälkeen"
    )  # fmt: skip
    desk.door.answer_duty(client, line.key, Reply.REOPENED)
    again = one(desk, DutyKind.PHASE)
    assert (again, again.postponed, again.reason) == (line, False, "")


def test_two_clients_with_the_same_key_are_answered_apart(desk: Desk) -> None:
    first, second = fill(desk, 2)
    (line, other) = (item for item in agenda(desk) if item.kind is DutyKind.UNMET)
    assert line.key == other.key
    desk.door.answer_duty(first, line.key, Reply.DONE)
    left = next(i for i in agenda(desk, client=second) if i.kind is DutyKind.UNMET)
    assert left.due == date(2026, 9, 22)
    assert desk.read.verify_audit() is None


def test_the_whole_day_of_a_coach_moves_the_rhythm_of_support_on(
    desk: Desk, client: str, employer: str, clock: FixedClock
) -> None:
    """IPS-25, item 23: what she writes down is what the agenda goes by."""
    job_id = desk.door.start_job(client, job(employer, date(2026, 11, 27)))
    assert one(desk, DutyKind.SUPPORT).due == date(2026, 11, 26)
    desk.door.write_note(note(client, TODAY, place=Place.REMOTE))
    assert one(desk, DutyKind.SUPPORT).due == date(2026, 11, 26), "not face to face"
    desk.door.write_note(note(client, TODAY, NoteKind.PHONE))
    assert one(desk, DutyKind.SUPPORT).due == date(2026, 11, 26), "no meeting"
    desk.door.write_note(note(client, TODAY, place=Place.HOME))
    assert one(desk, DutyKind.SUPPORT).due == date(2026, 11, 30)
    clock.forward(5)
    today = clock.today()
    desk.door.write_note(note(client, today, NoteKind.WORKPLACE_VISIT))
    assert one(desk, DutyKind.SUPPORT, today).due == date(2026, 12, 4)
    desk.door.end_job(job_id, today, EndCause.CLIENT_LEFT)
    assert DutyKind.SUPPORT not in kinds(desk, today), "the next one would come after the end"
    assert DutyKind.LOST_JOB not in kinds(desk, today), "she met the client on that very day"


def test_a_lost_job_is_asked_about_until_the_coach_was_in_touch_in_any_way(
    desk: Desk, client: str, employer: str, clock: FixedClock
) -> None:
    desk.door.start_job(
        client, job(employer, ENTRY, ended=TODAY, end_cause=EndCause.EMPLOYER_ENDED)
    )
    clock.forward(2)
    today = clock.today()
    line = one(desk, DutyKind.LOST_JOB, today)
    assert (line.due, line.state) == (date(2026, 11, 26), State.THIS_WEEK)
    desk.door.write_note(note(client, today, NoteKind.OUTREACH))
    assert DutyKind.LOST_JOB in kinds(desk, today), "an attempt is not a contact"
    desk.door.write_note(note(client, today, NoteKind.MESSAGE))
    assert DutyKind.LOST_JOB not in kinds(desk, today)


def test_an_employer_met_for_the_client_since_entry_is_enough(
    desk: Desk, client: str, employer: str
) -> None:
    for done in (contact(employer, TODAY), contact(employer, date(2026, 8, 31), client)):
        desk.door.log_contact(done)
        assert DutyKind.FIRST_CONTACT in kinds(desk)
    by_phone = replace(contact(employer, TODAY, client), method=Method.PHONE, face_to_face=False)
    desk.door.log_contact(by_phone)
    assert DutyKind.FIRST_CONTACT in kinds(desk)
    visit = desk.door.log_contact(contact(employer, TODAY, client))
    assert DutyKind.FIRST_CONTACT not in kinds(desk)
    desk.door.correct_contact(visit, contact(employer, TODAY))
    assert DutyKind.FIRST_CONTACT in kinds(desk)


def test_who_waits_or_was_closed_has_nothing_due_but_a_last_kykyviisari(
    desk: Desk, client: str
) -> None:
    waiting = desk.door.add_client(Profile(name="Odottaja"), Status.WAITING, ENTRY)
    assert agenda(desk, client=waiting) == []
    scores = {Score.WORK_ABILITY: 5.0}
    start = NewResult(client_id=client, day=ENTRY, occasion=Occasion.START, scores=scores)
    desk.door.add_result(start)
    desk.door.close_client(client, ended(TODAY, ClosingReason.EMPLOYED))
    assert kinds(desk, client=client) == {DutyKind.ABILITATOR_END}
    desk.door.add_result(replace(start, day=TODAY, occasion=Occasion.END))
    assert agenda(desk, client=client) == []


def test_coaching_begins_anew_after_a_closing_and_not_after_a_pause(
    desk: Desk, client: str, clock: FixedClock
) -> None:
    desk.door.put_on_waiting_list(client, date(2026, 10, 1))
    desk.door.admit(client, date(2026, 11, 1))
    assert one(desk, DutyKind.FIRST_CONTACT).due == date(2026, 10, 1)
    assert one(desk, DutyKind.UNMET).due == date(2026, 11, 22)
    desk.door.close_client(client, ended(date(2026, 11, 10), ClosingReason.SICKNESS))
    desk.door.reopen(client, TODAY)
    assert one(desk, DutyKind.FIRST_CONTACT).due == date(2026, 12, 23)
    assert one(desk, DutyKind.ABILITATOR).due == date(2027, 5, 23)


def test_the_end_of_an_earlier_coaching_is_not_the_end_of_this_one(
    desk: Desk, client: str, clock: FixedClock
) -> None:
    """Kykyviisari at closing (domain.md 4), for each coaching that had a first one."""
    scores = {Score.WORK_ABILITY: 5.0}
    first = NewResult(client_id=client, day=ENTRY, occasion=Occasion.START, scores=scores)
    desk.door.add_result(first)
    desk.door.add_result(replace(first, day=date(2026, 10, 1), occasion=Occasion.END))
    desk.door.close_client(client, ended(date(2026, 10, 1), ClosingReason.EMPLOYED))
    desk.door.reopen(client, date(2026, 10, 20))
    desk.door.add_result(replace(first, day=date(2026, 10, 20)))
    clock.forward(60)
    today = clock.today()
    desk.door.close_client(client, ended(today, ClosingReason.EMPLOYED))
    assert kinds(desk, today, client) == {DutyKind.ABILITATOR_END}


def test_a_day_in_the_past_sees_only_what_had_been(
    desk: Desk, client: str, employer: str, clock: FixedClock
) -> None:
    """With `--today`, what was written down about later days is as if it had not come yet."""
    then = date(2026, 10, 10)
    before = agenda(desk, then)
    assert {line.kind for line in before} == {
        DutyKind.UNMET, DutyKind.FIRST_CONTACT, DutyKind.PHASE, DutyKind.ABILITATOR
    }  # fmt: skip
    desk.door.write_note(note(client, date(2026, 11, 1)))
    desk.door.log_contact(contact(employer, date(2026, 11, 2), client))
    desk.door.move_phase(client, Phase.JOB_SEARCH, date(2026, 11, 3), "Profiili valmis")
    desk.door.guide(
        NewGuiding(client_id=client, day=date(2026, 11, 4), why="", to_whom="Velkaneuvonta")
    )
    desk.door.add_result(
        NewResult(
            client_id=client,
            day=date(2026, 11, 5),
            occasion=Occasion.START,
            scores={Score.WORK_ABILITY: 5.0},
        )
    )
    desk.door.give_consent(
        NewConsent(
            client_id=client,
            what="Tiedot",
            given=date(2026, 11, 6),
            to_whom="Kela",
            until=date(2026, 12, 1),
        )
    )
    for line in before:
        desk.door.answer_duty(client, line.key, Reply.DONE)
    assert agenda(desk, then) == before
    assert agenda(desk, TODAY) != before
    assert agenda(desk, date(2026, 8, 1)) == []


@pytest.mark.parametrize("habits", [Habits(), Habits((9, 9, 9, 9, 9)), Habits((0, 0, 0, 0, 0))])
def test_the_coachs_own_days_of_a_phase_count(desk: Desk, client: str, habits: Habits) -> None:
    found = [
        line.due for line in desk.follow.agenda.agenda(TODAY, habits) if line.kind is DutyKind.PHASE
    ]
    usual = habits.phase_days[0]
    assert found == ([ENTRY + timedelta(days=usual)] if usual else [])


def test_ten_clients_are_asked_about_in_as_many_queries_as_one(desk: Desk, employer: str) -> None:
    asked: list[str] = []
    desk.read._connection.set_trace_callback(asked.append)
    fill(desk, 1)
    agenda(desk)
    few = len(asked)
    for id_ in fill(desk, 9):
        desk.door.start_job(id_, job(employer, ENTRY))
        desk.door.write_note(note(id_, TODAY))
    asked.clear()
    assert len({line.client_id for line in agenda(desk)}) == 10
    assert len(asked) == few
    desk.read._connection.set_trace_callback(None)
