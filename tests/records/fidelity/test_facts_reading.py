"""The facts of a real caseload: all that evidence needs, nothing that names anybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from ipscoach.clock import FixedClock
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.employers import Method, Purpose
from ipscoach.domain.fidelity.choices import USUAL
from ipscoach.domain.fidelity.evidence import COMPUTED, evidence
from ipscoach.domain.fidelity.facts import ClientFacts, CoachFacts, Facts, Standing
from ipscoach.domain.fidelity.result import Kind
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.jobs import Contract, EndCause, JobKind
from ipscoach.domain.network import Role, Service
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase
from ipscoach.exchange.invented import invent, lay_out
from ipscoach.records.desk import Desk
from ipscoach.records.fidelity.facts_reading import key_of
from ipscoach.records.follow_up.orders import (
    JobCard,
    NetworkCard,
    NewGuiding,
    PartnerCard,
    VocationalProfile,
)
from ipscoach.records.orders import (
    EmployerCard,
    Incoming,
    IncomingClient,
    NewContact,
    NewNote,
    Profile,
)
from ipscoach.sentence import Refused
from tests.domain.fidelity.recount import RECOUNT
from tests.house.tree import loaded_after
from tests.records.desks import TODAY, copied, ended, make_desk

FIRST = date(2026, 6, 1)
ENTRY = date(2026, 9, 1)


def of_coach(desk: Desk, last: date = TODAY) -> CoachFacts:
    (coach,) = desk.fidelity.facts(FIRST, last).coaches
    return coach


def of_client(desk: Desk, client: str) -> ClientFacts:
    (found,) = (one for one in of_coach(desk).clients if one.id == client)
    return found


def test_a_client_s_way_is_read_in_order(desk: Desk, clock: FixedClock, client: str) -> None:
    desk.door.move_phase(client, Phase.JOB_SEARCH, date(2026, 9, 20), "x")
    desk.door.put_on_waiting_list(client, date(2026, 10, 1))
    desk.door.admit(client, date(2026, 10, 20))
    desk.door.close_client(client, ended(TODAY, ClosingReason.STUDIES))
    found = of_client(desk, client)
    assert found.standings == (
        Standing(Status.ACTIVE, ENTRY),
        Standing(Status.WAITING, date(2026, 10, 1)),
        Standing(Status.ACTIVE, date(2026, 10, 20)),
        Standing(Status.CLOSED, TODAY, ClosingReason.STUDIES),
    )
    assert [(step.phase, step.since) for step in found.phases] == [
        (Phase.AGREEMENT, ENTRY),
        (Phase.JOB_SEARCH, date(2026, 9, 20)),
    ]


def test_what_lies_around_a_client(desk: Desk, clock: FixedClock) -> None:
    profile = Profile(
        name="Aino",
        referral_source=ReferralSource.KELA,
        referred=date(2026, 8, 20),
        team="  Mielenterveystiimi ",
        wishes="ulkotyö",
    )
    client = desk.door.add_client(profile, Status.ACTIVE, ENTRY)
    desk.door.write_vocational_profile(client, VocationalProfile(wishes="puutarha"))
    desk.door.add_network_person(client, NetworkCard(name="Pirkko", role=Role.KELA))
    kela = desk.door.add_partner(PartnerCard(organisation="Kela", service=Service.KELA))
    desk.door.guide(NewGuiding(client_id=client, day=TODAY, why="x", partner_id=kela))
    desk.door.guide(NewGuiding(client_id=client, day=TODAY, why="x", to_whom="muu"))
    found = of_client(desk, client)
    assert (found.source, found.referred) == (ReferralSource.KELA, date(2026, 8, 20))
    assert found.team == key_of("mielenterveystiimi")
    assert found.network == {Role.KELA}
    assert found.profiles[-1] == TODAY
    assert len(found.profiles) == 2
    assert [one.service for one in of_coach(desk).guidings] == [Service.KELA, None]


def test_contacts_jobs_and_notes_come_with_what_counts(
    desk: Desk, client: str, employer: str
) -> None:
    contact = NewContact(
        employer_id=employer,
        client_id=client,
        day=date(2026, 10, 1),
        method=Method.VISIT,
        face_to_face=True,
        purpose=Purpose.MATCH,
        on_preference=True,
        disclosure_agreed=False,
    )
    desk.door.log_contact(contact)
    desk.door.log_contact(
        replace(contact, client_id=None, on_preference=None, disclosure_agreed=None)
    )
    desk.door.start_job(
        client,
        JobCard(
            employer_id=employer,
            kind=JobKind.JOB,
            started=date(2026, 10, 5),
            title=" Siivooja ",
            contract=Contract.PERMANENT,
            hours=37.5,
            subsidy=True,
            support_plan="x",
            ended=date(2026, 11, 1),
            end_cause=EndCause.NEXT_JOB,
        ),
    )
    desk.door.write_note(
        NewNote(
            day=date(2026, 10, 6),
            kind=NoteKind.MEETING,
            text="x",
            client_id=client,
            place=Place.HOME,
            minutes=45,
        )
    )
    desk.door.write_note(
        NewNote(day=date(2026, 10, 7), kind=NoteKind.OTHER, text="x", employer_id=employer)
    )
    coach = of_coach(desk)
    one, general = coach.contacts
    assert (one.client_id, one.face_to_face, one.purpose) == (client, True, Purpose.MATCH)
    assert (one.on_preference, one.disclosure_agreed) == (True, False)
    assert (general.client_id, general.on_preference) == (None, None)
    (job,) = coach.jobs
    assert (job.title, job.employer) == (key_of("SIIVOOJA"), employer)
    assert (job.contract, job.hours, job.subsidy) == (Contract.PERMANENT, Fraction(75, 2), True)
    assert (job.next_job, job.plan, job.arranged) == (True, True, False)
    mine, other = coach.notes
    assert (mine.client_id, mine.place, mine.minutes) == (client, Place.HOME, 45)
    assert (other.client_id, other.place, other.minutes) == (None, None, None)
    earlier = of_coach(desk, date(2026, 9, 30))
    assert (earlier.contacts, earlier.jobs, earlier.notes) == ((), (), ())


def test_an_employer_with_a_business_id_is_the_same_for_every_coach(
    desk: Desk, client: str
) -> None:
    firm = desk.door.add_employer(EmployerCard(name="Oy", business_id="1572860-0"))
    desk.door.start_job(client, JobCard(employer_id=firm, kind=JobKind.JOB, started=TODAY))
    (job,) = of_coach(desk).jobs
    assert job.employer == key_of("1572860-0")
    assert job.title == ""


@pytest.mark.parametrize(
    ("row", "standings"),
    [
        ({"status": Status.ACTIVE}, [Standing(Status.ACTIVE, None)]),
        ({"status": Status.WAITING}, [Standing(Status.WAITING, None)]),
        ({"status": Status.CLOSED}, [Standing(Status.CLOSED, None)]),
        (
            {"status": Status.CLOSED, "entered": ENTRY},
            [Standing(Status.ACTIVE, ENTRY), Standing(Status.CLOSED, None)],
        ),
        ({"status": Status.CLOSED, "closed": ENTRY}, [Standing(Status.CLOSED, ENTRY)]),
    ],
)
def test_an_import_without_days_leaves_no_client_out(
    desk: Desk, row: dict[str, object], standings: list[Standing]
) -> None:
    incoming = IncomingClient(row=2, mark="m", profile=Profile(name="Aino"), **row)
    assert desk.door.take_in(Incoming(clients=(incoming,))).imported["clients"] == 1
    (client,) = of_coach(desk).clients
    assert list(client.standings) == standings


def test_a_period_that_ends_before_it_begins_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused):
        desk.fidelity.facts(TODAY, FIRST)


def test_the_facts_are_read_without_what_only_writing_needs() -> None:
    loaded = loaded_after("import ipscoach.records.desk, ipscoach.records.fidelity.reading")
    assert not loaded & {"sqlmodel", "sqlalchemy", "pydantic"}
    assert "ipscoach.records.fidelity.reading" not in loaded_after("import ipscoach.records.desk")


@pytest.fixture(scope="module")
def demo(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Give a desk with the demo's caseload."""
    desk = copied(template, tmp_path_factory.mktemp("demo") / "own")
    lay_out(desk, invent(TODAY))
    yield desk
    desk.close()


@pytest.mark.parametrize("days", [30, 182, 365])
def test_the_demo_s_values_agree_with_the_recount(demo: Desk, days: int) -> None:
    first = TODAY - timedelta(days=days)
    facts = demo.fidelity.facts(first, TODAY)
    found = {one.item: one for one in evidence(facts, Period(first, TODAY))}
    for item in COMPUTED:
        one = found[item]
        recounted = RECOUNT[item](facts, first, TODAY, USUAL)
        assert (one.value, one.numerator, one.denominator, one.n) == recounted, item
    caseload = demo.read.caseload(TODAY)
    assert found[1].n == len(caseload.active)


def test_the_demo_gives_something_to_almost_every_item(demo: Desk) -> None:
    first = TODAY - timedelta(days=365)
    found = evidence(demo.fidelity.facts(first, TODAY), Period(first, TODAY))
    empty = {one.item for one in found if not one.n and one.kind is not Kind.NOT_IN_RECORDS}
    assert not empty - {21}
    assert {one.item for one in found if one.value is not None} == set(COMPUTED)


def test_no_word_of_a_person_is_in_the_facts(demo: Desk) -> None:
    """Every text is an id, a code of the program's own or a digest."""
    texts = set(strings(demo.fidelity.facts(FIRST, TODAY)))
    assert len(texts) > 100
    assert [text for text in texts if not re.fullmatch(r"[0-9a-f-]{16,36}", text)] == []


def strings(thing: object) -> Iterator[str]:
    """Yield all plain texts in facts; codes of the program are enums and are none."""
    if is_dataclass(thing):
        for field in fields(thing):
            yield from strings(getattr(thing, field.name))
    elif isinstance(thing, tuple):
        for part in thing:
            yield from strings(part)
    elif type(thing) is str and thing:
        yield thing


def test_without_a_coach_there_are_no_facts(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "empty")
    assert desk.fidelity.facts(FIRST, TODAY) == Facts()
    desk.close()
