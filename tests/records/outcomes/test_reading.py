"""What the file holds of a coach's day reaches the report, and no note is opened for it."""

from __future__ import annotations

from datetime import date

import pytest

from ipscoach.clock import FixedClock
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.employers import Method
from ipscoach.domain.jobs import JobKind
from ipscoach.domain.outcomes.cases import cases
from ipscoach.domain.outcomes.facts import First, OutcomeFacts
from ipscoach.domain.outcomes.measures import measures
from ipscoach.records.desk import Desk
from ipscoach.records.follow_up.orders import JobCard
from ipscoach.records.orders import NewContact, Profile
from ipscoach.records.outcomes.reading import STATEMENTS
from tests.domain.outcomes.from_evidence import of_evidence
from tests.records.desks import TODAY, PlainVault, ended

ENTERED = date(2026, 9, 1)


def contact(desk: Desk, employer: str, client: str | None, day: date, *, met: bool) -> None:
    method = Method.VISIT if met else Method.PHONE
    desk.door.log_contact(
        NewContact(employer_id=employer, client_id=client, day=day, method=method, face_to_face=met)
    )


def test_a_coach_without_clients_has_a_caseload_and_no_cases(desk: Desk) -> None:
    (coach,) = desk.outcomes.facts().coaches
    assert (coach.cap, coach.people, coach.jobs, coach.days) == (10, (), (), ())


def test_the_first_contacts_count_from_the_day_of_coming_in(
    desk: Desk, client: str, employer: str
) -> None:
    for day, met in ((date(2026, 8, 1), True), (date(2026, 9, 5), False), (TODAY, True)):
        contact(desk, employer, client, day, met=met)
    contact(desk, employer, None, TODAY, met=False)
    (coach,) = desk.outcomes.facts().coaches
    (person,) = coach.people
    assert person.first(ENTERED) == First(ENTERED, date(2026, 9, 5), TODAY)
    assert person.first(None) == First(None, date(2026, 8, 1), date(2026, 8, 1))
    assert [(one.day, one.contacts, one.face_to_face) for one in coach.days][-1] == (TODAY, 2, 1)


def test_a_client_who_came_back_has_two_beginnings(
    desk: Desk, client: str, employer: str, clock: FixedClock
) -> None:
    desk.door.close_client(client, ended(date(2026, 10, 1), ClosingReason.STUDIES))
    desk.door.reopen(client, date(2026, 11, 1))
    contact(desk, employer, client, date(2026, 11, 3), met=False)
    found = desk.outcomes.facts()
    assert found.coaches[0].people[0].first(date(2026, 11, 1)).contact == date(2026, 11, 3)
    told = measures(cases(found, None, clock.today()))
    assert [one.code for one in told["by_closing_reason"].parts] == ["studies"]
    soon = told["median_days_to_first_employer_contact"]
    assert soon.duration is not None
    assert (soon.n, soon.duration.open) == (1, 1)


def test_a_coach_day_becomes_figures(desk: Desk, client: str, employer: str) -> None:
    desk.door.add_client(
        Profile(name="Eero Malli", referral_source=ReferralSource.KELA), Status.WAITING, None
    )
    card = JobCard(employer_id=employer, kind=JobKind.JOB, started=date(2026, 10, 1), hours=20)
    desk.door.start_job(client, card)
    told = measures(cases(desk.outcomes.facts(), None, TODAY))
    assert [told[id_].value for id_ in ("clients", "active", "waiting", "employed_clients")] == [
        *(2, 1, 1, 1)
    ]
    assert told["median_days_to_first_job"].value == 30
    assert told["employed_clients"].clients == (client,)


def test_packs_tell_the_same_as_the_file(desk: Desk, client: str, employer: str) -> None:
    contact(desk, employer, client, date(2026, 9, 5), met=True)
    own = desk.outcomes.facts()
    packed = of_evidence(desk.fidelity.facts(ENTERED, TODAY))
    assert measures(cases(packed, None, TODAY)) == measures(cases(own, None, TODAY))
    assert of_evidence(type(desk.fidelity.facts(ENTERED, TODAY))()) == OutcomeFacts()


@pytest.mark.parametrize("name", STATEMENTS)
def test_no_note_is_read_for_a_report(desk: Desk, name: str) -> None:
    vault = PlainVault(desk._vault.home.folder)
    line = vault.connect()
    try:
        steps = [str(row[3]) for row in line.execute(f"EXPLAIN QUERY PLAN {STATEMENTS[name]}")]
    finally:
        line.close()
    assert not {"note", "note_version"} & {word for step in steps for word in step.split()}
    if name in ("contacts by day", "first contacts"):
        contacts = [step for step in steps if "contact" in step]
        assert contacts
        assert all("COVERING INDEX" in step for step in contacts)
