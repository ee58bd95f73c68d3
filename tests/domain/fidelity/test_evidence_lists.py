"""Dated evidence of the items that a person decides on, and what the records cannot tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.employers import Purpose
from ipscoach.domain.fidelity.evidence import evidence_of
from ipscoach.domain.fidelity.facts import ClientFacts, Facts, GuidingFact, PhaseStep, Standing
from ipscoach.domain.fidelity.result import Evidence, Kind
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.jobs import JobKind
from ipscoach.domain.network import Role, Service
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase
from ipscoach.i18n import say
from tests.domain.fidelity.made_up import (
    FIRST,
    HALF_YEAR,
    active,
    facts,
    job,
    meeting,
    on,
    visit,
)


def told(found: Evidence) -> list[tuple[int, str]]:
    """Return the days, counted from the first of the period, and the words of the records."""
    return [
        ((one.day - FIRST).days, say(one.what)) for one in found.records if one.day and one.what
    ]


def values(found: Evidence) -> list[Fraction | None]:
    return [figure.value for figure in found.figures]


def guided(client: str, day: date, service: Service | None) -> GuidingFact:
    return GuidingFact(f"g{day}", client, day, service)


@pytest.mark.parametrize("item", [7, 8, 11])
def test_the_records_cannot_tell(item: int) -> None:
    found = evidence_of(item, facts([active("a")]), HALF_YEAR)
    assert found.kind is Kind.NOT_IN_RECORDS
    assert found.value is None
    assert not found.few
    assert "records cannot tell" in say(found.formula)


@pytest.mark.parametrize("item", [0, 26])
def test_there_is_no_such_item(item: int) -> None:
    with pytest.raises(KeyError):
        evidence_of(item, Facts(), HALF_YEAR)


def test_phases_with_clients_and_clients_guided_onward() -> None:
    steps = (
        PhaseStep("p1", Phase.AGREEMENT, on(-20)),
        PhaseStep("p2", Phase.PROFILE, on(-9)),
        PhaseStep("p3", Phase.JOB_SEARCH, FIRST),
    )
    someone = replace(active("a", on(-20)), phases=steps)
    gone = replace(active("b", on(-20), on(-1)), phases=steps[:1])
    given = facts([someone, gone], guidings=[guided("a", on(5), None)])
    found = evidence_of(3, given, HALF_YEAR)
    assert told(found) == [(0, "Job search"), (5, "Guided onward: Other service.")]
    assert values(found) == [Fraction(2, 5)]


def test_the_two_largest_teams_of_a_coach() -> None:
    teams = ["north", "north", "south", "south", "west", ""]
    people = [replace(active(f"c{n}"), team=team) for n, team in enumerate(teams)]
    found = evidence_of(4, facts([*people, active("gone", FIRST, on(9))]), HALF_YEAR)
    assert values(found) == [Fraction(4, 6)]
    assert (found.n, [out.record.id for out in found.left_out]) == (5, ["c5"])


def test_weeks_with_a_network_meeting() -> None:
    days = [0, 6, 7, 21, 27, 28]
    notes = [meeting("a", on(n), kind=NoteKind.NETWORK_MEETING) for n in days]
    found = evidence_of(5, facts(notes=[*notes, meeting("a", on(1))]), Period(FIRST, on(29)))
    assert found.n == 6
    assert values(found) == [Fraction(3, 4)]


def test_what_was_done_with_the_employment_authority_and_kela() -> None:
    mine = replace(active("a"), network=frozenset({Role.KELA, Role.FAMILY}))
    notes = [
        meeting("a", on(40), kind=NoteKind.NETWORK_MEETING),
        meeting("a", on(41)),
        meeting("b", on(42), kind=NoteKind.NETWORK_MEETING),
    ]
    guidings = [
        guided("b", on(1), Service.EMPLOYMENT_AUTHORITY),
        guided("b", on(2), Service.DEBT_ADVICE),
        guided("b", on(3), None),
    ]
    given = facts([mine, active("b")], notes=notes, guidings=guidings)
    found = evidence_of(6, given, HALF_YEAR)
    assert told(found) == [(1, "Guided onward: Employment authority."), (40, "Network meeting")]
    assert values(found) == [Fraction(2, 6)]


def test_who_came_in_from_where_and_who_was_closed_and_why() -> None:
    people = [
        replace(active("a"), source=ReferralSource.KELA),
        replace(active("b", on(5)), source=ReferralSource.KELA),
        active("c", on(6), on(9)),
        ClientFacts(
            "d",
            (
                Standing(Status.ACTIVE, on(-9)),
                Standing(Status.CLOSED, on(8), ClosingReason.STUDIES),
            ),
        ),
    ]
    found = evidence_of(9, facts(people), HALF_YEAR)
    assert told(found) == [
        (0, "Came in: Kela."),
        (5, "Came in: Kela."),
        (6, "Came in; nobody wrote down from where."),
        (8, "Closed: Studies."),
        (9, "Closed; nobody wrote down why."),
    ]
    assert values(found) == [Fraction(1, 3)]


def test_jobs_that_began_and_who_works_at_the_end_of_each_quarter() -> None:
    people = [active("a"), active("b"), active("gone", FIRST, on(50))]
    jobs = [job("a", on(10), on(100)), job("b", on(150)), job("b", on(1), kind=JobKind.WORK_TRIAL)]
    period = Period(FIRST, date(2026, 7, 5))
    found = evidence_of(10, facts(people, jobs=[*jobs, job("gone", on(9))]), period)
    assert told(found) == [(9, "Work began."), (10, "Work began."), (150, "Work began.")]
    assert [say(figure.says)[-11:] for figure in found.figures] == [
        *("31 Mar 2026", "30 Jun 2026", " 5 Jul 2026"),
    ]
    assert values(found) == [Fraction(1, 2)] * 3


@pytest.mark.parametrize(("day", "value"), [(9, 1), (10, 0)])
def test_benefit_advice_before_work_begins(day: int, value: int) -> None:
    notes = [meeting("a", on(day), kind=NoteKind.BENEFIT_ADVICE)]
    found = evidence_of(12, facts([active("a")], notes=notes, jobs=[job("a", on(10))]), HALF_YEAR)
    assert told(found) == [(day, "Benefit advice")]
    assert values(found) == [value]


def test_talks_on_disclosure_and_what_had_been_agreed() -> None:
    talks = [meeting("a", on(n), kind=NoteKind.DISCLOSURE_TALK) for n in (1, 2)]
    talks.append(meeting("b", on(3), kind=NoteKind.DISCLOSURE_TALK))
    contacts = [
        visit(on(4), "a", disclosure_agreed=True),
        visit(on(5), "a", disclosure_agreed=False),
        visit(on(6), "a"),
    ]
    found = evidence_of(13, facts([active("a")], notes=talks, contacts=contacts), HALF_YEAR)
    assert told(found)[-2:] == [
        (4, "What may be told was agreed."),
        (5, "What may be told was not agreed."),
    ]
    assert values(found) == [Fraction(1, 2), Fraction(1, 2)]


def test_profiles_beside_the_beginnings_and_ends_of_work() -> None:
    someone = replace(active("a"), profiles=(None, on(-3), on(4), on(10)))
    found = evidence_of(
        14, facts([someone], jobs=[job("a", on(10), on(30)), job("a", on(21))]), HALF_YEAR
    )
    assert told(found) == [
        (4, "Profile written."),
        (10, "Work began."),
        (10, "Profile written."),
        (21, "Work began."),
        (30, "Work ended."),
    ]
    assert values(found) == [Fraction(1, 3)]


def test_visits_have_their_number_with_the_employer() -> None:
    contacts = [
        visit(on(-50), purpose=Purpose.INTRODUCE),
        visit(on(-20), purpose=Purpose.LEARN_NEEDS),
        visit(on(3), "a", purpose=Purpose.MATCH),
        visit(on(4), employer="another", purpose=Purpose.INTRODUCE),
        replace(visit(on(5)), face_to_face=False),
        visit(on(-9), employer="long_ago"),
    ]
    found = evidence_of(18, facts([active("a")], contacts=contacts), HALF_YEAR)
    assert told(found) == [(3, "Visit 3: Offering a match"), (4, "Visit 1: Getting to know")]
    assert values(found) == [Fraction(1, 2)]


def test_support_while_clients_work() -> None:
    jobs = [job("a", on(10), on(20), plan=True), job("b", on(1), arranged=True)]
    notes = [meeting("a", on(n)) for n in (9, 10, 20, 21)]
    notes.append(meeting("a", on(15), kind=NoteKind.PHONE))
    contacts = [
        visit(on(12), "a", purpose=Purpose.SUPPORT_WORKER),
        visit(on(13), "a", purpose=Purpose.MATCH),
    ]
    people = [active("a"), active("b")]
    found = evidence_of(22, facts(people, jobs=jobs, notes=notes, contacts=contacts), HALF_YEAR)
    assert told(found) == [(10, "Meeting"), (12, "Supporting a worker"), (20, "Meeting")]
    assert values(found) == [Fraction(1, 2), Fraction(1, 2)]


def test_outreach_meetings_in_the_community_and_clients_who_stopped() -> None:
    notes = [
        meeting("a", on(1), kind=NoteKind.OUTREACH, place=None),
        meeting("a", on(2), place=Place.HOME),
        meeting("a", on(3), place=Place.OFFICE),
        meeting("a", on(4), kind=NoteKind.PHONE, place=Place.HOME),
    ]
    stopped = Standing(Status.CLOSED, on(9), ClosingReason.CLIENT_STOPPED)
    people = [
        ClientFacts("a", (Standing(Status.ACTIVE, FIRST), stopped)),
        active("b", FIRST, on(8)),
    ]
    found = evidence_of(25, facts(people, notes=notes), HALF_YEAR)
    assert told(found) == [(1, "Outreach"), (2, "Meeting"), (9, "Closed: The client stopped.")]
    assert [say(one) for one in found.remarks] == ["Clients who were sought out: 1."]
