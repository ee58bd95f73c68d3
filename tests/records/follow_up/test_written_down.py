"""Follow-up in the record of acts and by plain SQL: no name gets out, no history is rewritten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ipscoach.domain.abilitator import Occasion, Score
from ipscoach.domain.agenda.duties import DutyKind, Reply, key_of
from ipscoach.domain.employers import Method
from ipscoach.domain.goals import GoalState
from ipscoach.domain.jobs import EndCause, JobKind
from ipscoach.domain.notes import NoteKind
from ipscoach.records.desk import Desk
from ipscoach.records.follow_up.orders import (
    JobCard,
    NetworkCard,
    NewConsent,
    NewGuiding,
    NewResult,
    NewReview,
    PartnerCard,
    VocationalProfile,
)
from ipscoach.records.orders import EmployerCard, NewContact, NewNote, NewTask, PersonCard, Profile
from ipscoach.records.views import EntryKind, TimelineEntry
from ipscoach.vault.connection import Connection, driver, open_file
from tests.records.desks import KEY, TODAY

SECRET = "Salainen Sana"
ENTRY = date(2026, 9, 1)
UNTIL = date(2026, 12, 1)


def whole_day(desk: Desk, client: str, note: Callable[[str], None] = lambda what: None) -> None:
    """Do everything of follow-up once; `note` is told each verb that was about the client."""
    door = desk.door
    firm = door.add_employer(EmployerCard(name=SECRET), PersonCard(name=SECRET))

    def about(verb: str, *values: object, **more: object) -> str:
        note(verb)
        return getattr(door, verb)(*values, **more)

    card = JobCard(
        employer_id=firm, kind=JobKind.JOB, started=TODAY, title=SECRET, support_plan=SECRET
    )
    job = about("start_job", client, card)
    about("change_job", job, replace(card, accommodations=SECRET))
    about("end_job", job, TODAY, EndCause.OTHER, SECRET)
    about("write_vocational_profile", client, VocationalProfile(wishes=SECRET, skills=SECRET))
    goal = about("set_goal", client, SECRET, ENTRY)
    about("change_goal", goal, SECRET + "!", ENTRY)
    review = NewReview(day=TODAY, state=GoalState.OPEN, client_view=SECRET, coach_view=SECRET)
    about("review_goal", goal, review)
    scores = {Score.MIND: 77}
    result = NewResult(client_id=client, day=TODAY, occasion=Occasion.START, scores=scores)
    about("change_result", about("add_result", result), replace(result, respondent_id=SECRET))
    partner = door.add_partner(PartnerCard(organisation=SECRET, person=SECRET))
    door.change_partner(partner, PartnerCard(organisation=SECRET, unit=SECRET))
    door.retire_partner(partner)
    door.take_partners([PartnerCard(organisation=SECRET + "2")])
    person = about("add_network_person", client, NetworkCard(name=SECRET, partner_id=partner))
    about("change_network_person", person, NetworkCard(name=SECRET, phone=SECRET))
    about("remove_network_person", person)
    order = NewConsent(client_id=client, what=SECRET, given=ENTRY, partner_id=partner, until=UNTIL)
    about("withdraw_consent", about("give_consent", order), TODAY, SECRET)
    about("give_consent", replace(order, to_whom=SECRET, partner_id=None))
    guided = about("guide", NewGuiding(client_id=client, day=ENTRY, why=SECRET, partner_id=partner))
    about("settle_guiding", guided, TODAY, SECRET)
    key = key_of(DutyKind.PHASE, 1, ENTRY)
    about("answer_duty", client, key, Reply.POSTPONED, SECRET, UNTIL)
    task = about("add_task", NewTask(what=SECRET, due=TODAY, client_id=client, goal_id=goal))
    about("answer_task", task, Reply.NOT_APPLICABLE, SECRET)
    contact = NewContact(
        employer_id=firm, client_id=client, day=TODAY, method=Method.PHONE, face_to_face=False
    )
    about("correct_contact", about("log_contact", contact), replace(contact, text=SECRET))
    meeting = NewNote(day=TODAY, kind=NoteKind.NETWORK_MEETING, text=SECRET, client_id=client)
    about("write_note", replace(meeting, present=(SECRET,)))


def test_every_act_is_written_down_and_no_name_or_word_with_it(desk: Desk, client: str) -> None:
    done: list[str] = []
    before = len(desk.read.audit())
    whole_day(desk, client, done.append)
    acts = desk.read.audit()[:-before]
    for told in (SECRET, "alainen", "Asiakas"):
        assert told not in repr(acts)
    of_client = sorted(act.what for act in acts if act.client_id == client)
    assert of_client == sorted(done)
    assert {act.what for act in acts if act.client_id is None} == {
        "add_employer", "add_partner", "change_partner", "retire_partner", "take_partners"
    }  # fmt: skip
    assert desk.read.verify_audit() is None


def test_a_story_with_everything_in_it_is_the_same_in_pages_as_in_one(
    desk: Desk, client: str
) -> None:
    """A job that began and ended on one day is two entries of one id; no page loses either."""
    whole_day(desk, client)
    whole = desk.read.timeline(client)
    assert len(whole) == 16
    for size in (1, 2, 5):
        pages, last = list[TimelineEntry](), None
        while page := desk.read.timeline(client, limit=size, before=last):
            pages += page
            last = page[-1]
        assert pages == whole
        assert desk.read.timeline(client, limit=-size) == whole[-size:]
        assert desk.read.timeline(client, limit=-size, before=whole[7]) == whole[8:][-size:]
        assert desk.read.timeline(client, limit=size).total == len(whole)
    assert desk.read.timeline(client, {EntryKind.JOB}, limit=1).total == 2
    assert desk.read.timeline(client, (), limit=1).total == 0
    assert set(desk.read.stories(TODAY)[client]) <= set(whole)


@pytest.fixture
def line(desk: Desk, client: str, tmp_path: Path) -> Connection:
    """Give a further connection to a caseload with everything in it."""
    whole_day(desk, client)
    return open_file(tmp_path / "own" / "caseload.db", bytearray(KEY))


KEPT = (
    *("consent", "duty_answer", "goal_review", "profile_version"),
    *("goal", "guiding", "job", "partner"),
)


HISTORY_LOST = [
    *(f"DELETE FROM {table}" for table in KEPT),
    *(f"REPLACE INTO {table} SELECT * FROM {table}" for table in KEPT),
    *(f"UPDATE OR REPLACE {table} SET seq = seq + 100" for table in KEPT),
    *(f"UPDATE {table} SET id = id || 'x'" for table in KEPT if table != "profile_version"),
    "UPDATE consent SET what = 'kaikki'",
    "UPDATE consent SET to_whom = 'Kaikki'",
    "UPDATE consent SET given = '2020-01-01'",
    "UPDATE consent SET partner_id = NULL WHERE partner_id IS NOT NULL",
    "UPDATE consent SET until = '2099-01-01'",
    "UPDATE consent SET until = NULL",
    "UPDATE consent SET withdrawn = NULL WHERE withdrawn IS NOT NULL",
    "UPDATE consent SET withdrawn = '2026-11-01' WHERE withdrawn IS NOT NULL",
    "UPDATE duty_answer SET reply = 'done', until = NULL",
    "UPDATE duty_answer SET key = 'muu'",
    "UPDATE duty_answer SET reason = 'muu'",
    "UPDATE duty_answer SET day = '2020-01-01'",
    "UPDATE goal_review SET client_view = 'muu'",
    "UPDATE goal_review SET state = 'reached'",
    "UPDATE profile_version SET wishes = 'muu'",
    "UPDATE profile_version SET day = '2020-01-01'",
]


def test_plain_sql_neither_changes_nor_takes_away_what_is_history(line: Connection) -> None:
    tables = [f"SELECT * FROM {table} ORDER BY seq" for table in KEPT]
    before = [line.execute(table).fetchall() for table in tables]
    for sql in HISTORY_LOST:
        with pytest.raises(driver().DatabaseError):
            line.execute(sql)
        assert [line.execute(table).fetchall() for table in tables] == before, sql
    line.close()


def test_plain_sql_loses_no_wording_of_a_profile_either(
    desk: Desk, client: str, line: Connection
) -> None:
    line.execute("UPDATE client SET what_helps = 'Suoraan' WHERE id = ?", (client,))
    line.close()
    assert [(v.wishes, v.what_helps) for v in desk.follow.plan.profile_versions(client)] == [
        (SECRET, "Suoraan"), (SECRET, "")
    ]  # fmt: skip


def test_a_destruction_that_is_announced_takes_all_follow_up_along(
    desk: Desk, client: str, line: Connection
) -> None:
    line.execute("INSERT INTO destruction VALUES (?, '2026-11-23', 'Kaisa', 'r')", (client,))
    for table in ("duty_answer", "task", "goal_review", "goal", "consent", "guiding", "job",
                  "profile_version", "network_person", "abilitator", "contact", "note",
                  "phase_entry", "status_entry"):  # fmt: skip
        line.execute(f"DELETE FROM {table} WHERE client_id = ?", (client,))
    line.execute("DELETE FROM client WHERE id = ?", (client,))
    assert line.execute("SELECT count(*) FROM note_present").fetchone() == (0,)
    line.close()
    assert desk.read.clients(TODAY) == []
    assert {hit.kind for hit in desk.read.search("salainen")} <= {"employer", "partner"}
    assert desk.read.verify_audit() is None


def test_the_search_finds_all_of_a_profile_and_shows_the_word(desk: Desk, client: str) -> None:
    desk.door.write_vocational_profile(
        client,
        VocationalProfile(
            skills="Trukkikortti", work_history="Leipomossa 2019", what_helps="Kuulosuojaimet"
        ),
    )
    for typed, word in (
        ("trukki", "Trukkikortti"),
        ("leip", "Leipomossa"),
        ("kuul", "Kuulosuojaimet"),
    ):
        (hit,) = desk.read.search(typed)
        assert (hit.kind, hit.client_id) == ("client", client)
        assert hit.match == word


def test_a_profile_that_came_in_with_the_client_is_found_too(desk: Desk) -> None:
    id_ = desk.door.add_client(Profile(name="Aino", what_helps="Kuulosuojaimet"))
    assert [hit.id for hit in desk.read.search("kuulo")] == [id_]
    desk.door.write_vocational_profile(id_, VocationalProfile())
    assert desk.read.search("kuulo") == []


def test_everything_of_follow_up_is_found_and_belongs_to_its_client(
    desk: Desk, client: str
) -> None:
    whole_day(desk, client)
    hits = {hit.kind: hit for hit in desk.read.search("salai san")}
    of_client = {"client", "job", "goal", "consent", "guiding", "task", "note", "contact"}
    assert set(hits) == of_client | {"employer", "partner"}
    for kind in of_client:
        assert (hits[kind].client_id, hits[kind].client_code) == (client, "K-01")
        assert hits[kind].match == "Salainen"
    assert (hits["partner"].client_id, hits["partner"].title) == (None, SECRET)
    person = desk.door.add_network_person(client, NetworkCard(name="Oona Hoitaja"))
    assert [(hit.kind, hit.id) for hit in desk.read.search("oona")] == [("network_person", person)]
    desk.door.remove_network_person(person)
    assert desk.read.search("oona") == []
