"""Where else a name stands, what went out, whose time is up, and what a closing misses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ipscoach.domain.abilitator import Occasion, Score
from ipscoach.domain.agenda.duties import Reply
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.closing import ClosingFacts
from ipscoach.domain.employers import Method
from ipscoach.domain.goals import GoalState
from ipscoach.domain.jobs import EndCause, JobKind
from ipscoach.domain.notes import NoteKind
from ipscoach.domain.phases import Phase
from ipscoach.records.desk import Desk
from ipscoach.records.follow_up.orders import (
    JobCard,
    NewConsent,
    NewGuiding,
    NewResult,
    NewReview,
)
from ipscoach.records.handover.orders import Disclosure, TaskAnswer
from ipscoach.records.handover.reading import Kept, Mention
from ipscoach.records.orders import NewContact, NewNote, NewTask, PersonCard, Profile
from tests.records.desks import TODAY, ended, fill
from tests.records.handover.lives import PERMITTED

BEGAN = date(2026, 9, 1)
NAME = "Äijä-Liisa Esimerkki"


@pytest.fixture
def named(desk: Desk) -> str:
    """Give the id of the client whose name is looked for, K-01."""
    return desk.door.add_client(Profile(name=NAME), Status.ACTIVE, BEGAN)


@pytest.fixture
def other(desk: Desk, named: str) -> str:
    """Give the id of another client, K-02."""
    return desk.door.add_client(Profile(name="Aino Malli"), Status.ACTIVE, BEGAN)


def note(desk: Desk, client: str, text: str, day: date = TODAY) -> str:
    return desk.door.write_note(
        NewNote(day=day, kind=NoteKind.MEETING, text=text, client_id=client)
    )


def mentions(desk: Desk, client: str, name: str = NAME) -> list[Mention]:
    return desk.handover.mentions(client, name)


# -- where else a name stands -------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Äijä-Liisa Esimerkki kävi",
        "Tapasin Äijä-Liisan (Esimerkin)",
        "ESIMERKIN ÄIJÄ-LIISALLE",
        "äijä liisa esimerkkiä",
        "Esimerkiltäkin kuultu;\nLiisan eli Äijän",
        "A\u0308ija\u0308-Liisa Esimerkki",
    ],
)
def test_the_whole_name_is_found_in_another_clients_note_however_it_is_bent(
    desk: Desk, named: str, other: str, text: str
) -> None:
    note(desk, other, text)
    assert mentions(desk, named) == [Mention("note", TODAY, "K-02")]


@pytest.mark.parametrize(
    "text",
    [
        "Liisa Esimerkki kävi",
        "Äijä-Liisa kävi Esimerkkikeittiössä",
        "Aija-Liisa Esimerkki",
        "Äijä, liisattu, esimerkki",
        "äijät liisana esimerkillisesti",
        "K-01",
    ],
)
def test_a_part_of_the_name_and_words_that_look_like_it_are_no_mention(
    desk: Desk, named: str, other: str, text: str
) -> None:
    note(desk, other, text)
    assert mentions(desk, named) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Åke Öhman", "ÅKEN ja Öhmanin asia"),
        ("Matti Virtanen", "Matin luona, Virtasta kuultiin"),
        ("Markus Mäki", "Markuksen Mäelle"),
        ("Bo Ek", "Bo och Ek"),
        ("Pat O'Malli", "Patin, O'Mallin"),
        ("Helmi Aalto", "Aallon Helmelle"),
    ],
)
def test_names_of_any_kind_are_found(desk: Desk, other: str, name: str, text: str) -> None:
    client = desk.door.add_client(Profile(name=name))
    note(desk, other, text)
    assert [one.kind for one in mentions(desk, client, name)] == ["note"]


def test_every_kind_of_record_that_holds_words_is_looked_into(
    desk: Desk, named: str, other: str, employer: str
) -> None:
    text, (year, month) = f"mukana {NAME}", (2026, 11)
    door = desk.door
    note(desk, other, text, date(year, month, 1))
    for day, more in ((2, {"text": text}), (3, {"subject": text})):
        door.log_contact(
            NewContact(
                employer_id=employer,
                client_id=other,
                day=date(year, month, day),
                method=Method.PHONE,
                face_to_face=False,
                **more,
            )
        )
    door.add_task(NewTask(what=text, due=date(year, month, 4), client_id=other))
    aside = door.add_task(NewTask(what="muu", due=date(year, month, 5), client_id=other))
    door.answer_task(aside, Reply.NOT_APPLICABLE, text)
    door.set_goal(other, text, date(year, month, 6))
    goal = door.set_goal(other, "muu", date(year, month, 7))
    review = NewReview(day=TODAY, state=GoalState.OPEN, client_view="ok", coach_view=text)
    door.review_goal(goal, review)
    for day, more in (
        (8, {"title": text}),
        (9, {"accommodations": text}),
        (10, {"support_plan": text}),
    ):
        began = date(year, month, day)
        card = JobCard(employer_id=employer, kind=JobKind.JOB, started=began, **more)
        door.start_job(other, card)
    for day, more in ((11, {"why": text}), (12, {"why": "muu", "to_whom": text})):
        usual = {"to_whom": "Kela", "client_id": other, "day": date(year, month, day)}
        door.guide(NewGuiding(**{**usual, **more}))
    for day, more in ((13, {"what": text}), (14, {"to_whom": text})):
        usual = {"to_whom": "Kela", "what": "muu"}
        given = date(year, month, day)
        door.give_consent(NewConsent(client_id=other, given=given, **{**usual, **more}))
    withdrawn = door.give_consent(
        NewConsent(client_id=other, given=date(year, month, 15), what="muu", to_whom="Kela")
    )
    door.withdraw_consent(withdrawn, TODAY, text)
    door.move_phase(other, Phase.JOB_SEARCH, date(year, month, 16), text)
    end = ended(date(year, month, 17), ClosingReason.MOVED, "muu", text)
    tasks = tuple(
        TaskAnswer(task_id=one.id, reply=Reply.DONE) for one in desk.read.tasks(client_id=other)
    )
    door.close_client(other, replace(end, tasks=tasks))
    found = mentions(desk, named)
    assert {one.client_code for one in found} == {"K-02"}
    assert [(one.day.day, one.kind) for one in found] == [
        (1, "note"), (2, "contact"), (3, "contact"), (4, "task"), (5, "task"), (6, "goal"),
        (7, "goal"), (8, "job"), (9, "job"), (10, "job"), (11, "guiding"), (12, "guiding"),
        (13, "consent"), (14, "consent"), (15, "consent"), (16, "phase"), (17, "phase"),
    ]  # fmt: skip
    assert len({one.label for one in found}) == 8


def test_earlier_wordings_and_those_who_were_present_are_looked_at_too(
    desk: Desk, named: str, other: str
) -> None:
    first = note(desk, other, f"mukana {NAME}", BEGAN)
    desk.door.correct_note(first, "mukana joku", NoteKind.MEETING, None, None, BEGAN)
    desk.door.write_note(
        NewNote(
            day=TODAY,
            kind=NoteKind.NETWORK_MEETING,
            text=f"mukana {NAME}",
            client_id=other,
            present=(NAME, "Kerttu Malli"),
        )
    )
    assert mentions(desk, named) == [
        Mention("note", BEGAN, "K-02"), Mention("note", TODAY, "K-02")
    ]  # fmt: skip


def test_a_contact_person_of_the_same_name_and_records_of_nobody_are_told_without_a_code(
    desk: Desk, named: str, employer: str
) -> None:
    person = desk.door.add_person(employer, PersonCard(name=NAME))
    desk.door.log_contact(
        NewContact(
            employer_id=employer,
            person_id=person,
            day=TODAY,
            method=Method.PHONE,
            face_to_face=False,
        )
    )
    desk.door.write_note(
        NewNote(day=BEGAN, kind=NoteKind.OTHER, text=f"{NAME} sopisi", employer_id=employer)
    )
    desk.door.add_task(NewTask(what=f"Soita: {NAME}", due=date(2027, 1, 1)))
    assert mentions(desk, named) == [
        Mention("note", BEGAN, ""), Mention("contact", TODAY, ""),
        Mention("task", date(2027, 1, 1), ""),
    ]  # fmt: skip


def test_the_clients_own_records_are_no_mention(desk: Desk, named: str, other: str) -> None:
    first = note(desk, named, f"{NAME} kävi")
    desk.door.correct_note(first, f"{NAME} soitti", NoteKind.PHONE, None, None, TODAY)
    desk.door.add_task(NewTask(what=f"Soita: {NAME}", due=TODAY, client_id=named))
    desk.door.set_goal(named, f"{NAME} töihin", TODAY)
    desk.door.move_phase(named, Phase.JOB_SEARCH, TODAY, f"{NAME} valmis")
    assert mentions(desk, named) == []
    assert len(mentions(desk, other)) == 4, "to another client they would be"


def test_a_namesakes_records_are_told(desk: Desk, named: str) -> None:
    namesake = desk.door.add_client(Profile(name=NAME))
    note(desk, namesake, f"{NAME} kävi")
    assert mentions(desk, named) == [Mention("note", TODAY, "K-02")]


@pytest.mark.parametrize("name", ["", " ", "Å", "–", '"*', "A B"])
def test_a_name_without_a_word_is_found_nowhere(
    desk: Desk, named: str, other: str, name: str
) -> None:
    note(desk, other, f"{name} A B Å – mikä tahansa")
    assert mentions(desk, named, name) == []


def test_signs_in_a_name_mean_nothing_to_the_search(desk: Desk, named: str, other: str) -> None:
    note(desk, other, "Liisa OR Esimerkki NEAR kävi")
    for name in ('Liisa "Esimerkki', "Liisa* (Esimerkki)", "Liisa NEAR Esimerkki", "Liisa OR"):
        assert [one.kind for one in mentions(desk, named, name)] == ["note"], name


# -- what went out ------------------------------------------------------------------------


def test_the_log_of_one_client_holds_no_others(desk: Desk, named: str, other: str) -> None:
    assert desk.handover.log() == []
    bare = Disclosure(
        receiver=PERMITTED.receiver,
        purpose=PERMITTED.purpose,
        ground=PERMITTED.ground,
        parts=frozenset(),
    )
    first = desk.door.disclose(named, PERMITTED, lambda: None)
    second = desk.door.disclose(other, bare, lambda: None)
    assert [row.id for row in desk.handover.log(named)] == [first]
    assert [row.id for row in desk.handover.log()] == [second, first]
    assert desk.handover.log()[0].parts == ()


# -- whose time is up ---------------------------------------------------------------------


def test_closed_clients_are_listed_with_until_when_the_first_to_go_first(
    desk: Desk, named: str, other: str
) -> None:
    fill(desk, 1)
    desk.door.close_client(named, ended(date(2026, 11, 20), ClosingReason.MOVED))
    desk.door.close_client(other, ended(date(2026, 10, 5), ClosingReason.EMPLOYED))
    assert desk.handover.kept(10) == [
        Kept(other, "K-02", "Aino Malli", date(2026, 10, 5), date(2036, 10, 5)),
        Kept(named, "K-01", NAME, date(2026, 11, 20), date(2036, 11, 20)),
    ]
    assert [one.until for one in desk.handover.kept(1)] == [date(2027, 10, 5), date(2027, 11, 20)]
    desk.door.reopen(other, TODAY)
    assert [one.client_id for one in desk.handover.kept(10)] == [named]


# -- what a closing misses ----------------------------------------------------------------


def test_nobody_knows_more_than_what_is_written_down(desk: Desk, client: str) -> None:
    assert desk.handover.closing_facts(client, TODAY) == ClosingFacts()


def test_open_goals_results_tasks_and_jobs_are_counted_and_what_is_over_is_not(
    desk: Desk, client: str, employer: str, other: str
) -> None:
    door = desk.door
    states = (GoalState.OPEN, GoalState.PARTLY, GoalState.REACHED, GoalState.DROPPED)
    for state in states:
        goal = door.set_goal(client, state.value, BEGAN)
        for day in (date(2026, 10, 1), date(2026, 11, 1)):
            door.review_goal(goal, NewReview(day=day, state=state, client_view="x", coach_view="y"))
    door.set_goal(client, "uusi", TODAY)
    for day, occasion in ((BEGAN, Occasion.START), (date(2026, 11, 2), Occasion.END)):
        scores = {Score.WORK_ABILITY: 5}
        door.add_result(NewResult(client_id=client, day=day, occasion=occasion, scores=scores))
    tasks = [
        door.add_task(NewTask(what="Soita", due=TODAY, client_id=who))
        for who in (client, client, client, other)
    ]
    door.complete_task(tasks[0], TODAY)
    card = JobCard(employer_id=employer, kind=JobKind.JOB, started=BEGAN)
    over = door.start_job(client, card)
    door.end_job(over, date(2026, 10, 1), EndCause.OTHER)
    for who in (client, other):
        door.start_job(who, JobCard(employer_id=employer, kind=JobKind.JOB, started=BEGAN))
    facts = desk.handover.closing_facts(client, TODAY)
    assert sorted(map(str, facts.goals)) == ["2026-11-01", "2026-11-01", "None"]
    assert facts.last_result == date(2026, 11, 2)
    assert (facts.open_tasks, facts.running_jobs) == (2, 1)
    assert desk.handover.closing_facts(other, TODAY).open_tasks == 1
