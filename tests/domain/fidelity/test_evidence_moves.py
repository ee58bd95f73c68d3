"""What would move a value: facts in a calm tone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ipscoach.domain.caseload import Status
from ipscoach.domain.employers import Purpose
from ipscoach.domain.fidelity.evidence import LISTED, UNKNOWN
from ipscoach.domain.fidelity.facts import ClientFacts, Facts, Standing
from ipscoach.domain.fidelity.moves import moves
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.jobs import Contract
from ipscoach.domain.notes import Place
from ipscoach.i18n import say
from tests.domain.fidelity.made_up import FIRST, HALF_YEAR, active, facts, job, meeting, on, visit


def told(item: int, given: Facts, period: Period = HALF_YEAR) -> list[str]:
    return [say(one) for one in moves(item, given, period)]


def test_the_caseload_and_who_waits() -> None:
    waiting = ClientFacts("w", (Standing(Status.WAITING, FIRST),))
    assert told(1, facts([active("a"), waiting])) == [
        "Active clients: 1. Shares of client work, added up: 50 percent.",
        "Clients on the waiting list: 1.",
    ]
    assert told(1, Facts()) == []


def test_clients_without_an_employer_contact_and_the_oldest_of_them() -> None:
    people = [active("a", on(9)), active("b", on(5)), active("met"), active("gone", FIRST, on(1))]
    assert told(15, facts(people, contacts=[visit(on(3), "met")])) == [
        "Clients with no employer contact yet: 2; the oldest open since 6 Jan 2026."
    ]


def test_contacts_that_say_nothing_of_wishes() -> None:
    contacts = [visit(on(1), "a"), visit(on(2), "a", on_preference=False), visit(on(3))]
    assert told(16, facts([active("a")], contacts=contacts)) == [
        "Contacts for a client that do not say whether they follow the client's wishes: 1.",
        "Contacts that do not follow the client's wishes: 1.",
    ]


def test_contacts_that_help_at_work_move_neither_the_search_nor_its_wishes() -> None:
    helping = [visit(on(3), "a", purpose=Purpose.PROBLEM), visit(on(4), "a", purpose=Purpose.MATCH)]
    given = facts([active("a")], contacts=helping[:1])
    assert told(15, given) == [
        "Clients with no employer contact yet: 1; the oldest open since 1 Jan 2026."
    ]
    assert told(16, given) == []
    assert told(15, facts([active("a")], contacts=helping)) == []


def test_weeks_without_a_contact() -> None:
    contacts = [visit(on(0)), visit(on(13)), replace(visit(on(20)), face_to_face=False)]
    assert told(17, facts(contacts=contacts), Period(FIRST, on(22))) == [
        "Weeks without a face-to-face contact with an employer: 1 of 3.",
        "The last face-to-face contact was on 14 Jan 2026.",
        "Contacts that were not face to face: 1.",
    ]


def test_jobs_that_share_a_title_or_an_employer() -> None:
    jobs = [
        job("a", on(1), title="x"),
        job("a", on(2), title="x", contract=Contract.FIXED),
        job("a", on(3), title="", contract=Contract.PERMANENT, employer="other"),
    ]
    given = facts([active("a")], jobs=jobs)
    assert told(19, given) == [
        "Jobs whose title another job has too: 2.",
        "Jobs without a title: 1.",
    ]
    assert told(20, given) == ["Jobs whose employer has another job too: 2."]
    assert told(21, given) == [
        "Jobs that are not permanent, fixed term: 1.",
        "Jobs of which it is not written down how long they are meant to last: 1.",
    ]


def test_notes_without_minutes_or_a_place() -> None:
    notes = [
        meeting("a", on(1)),
        meeting("a", on(2), minutes=30, place=None),
        meeting("a", on(3), minutes=45, place=Place.OFFICE),
    ]
    assert told(2, facts(notes=notes)) == ["Notes without minutes: 1."]
    assert told(24, facts(notes=notes)) == [
        "Notes without minutes: 1.",
        "Notes with minutes, but without a place: 1.",
        "Minutes at the office and remote: 45.",
    ]


@pytest.mark.parametrize("item", [*LISTED, *UNKNOWN])
def test_an_item_without_a_value_has_nothing_that_moves_it(item: int) -> None:
    assert told(item, facts([active("a")])) == []


@pytest.mark.parametrize("item", [2, 15, 16, 19, 20, 21, 23, 24])
def test_where_nothing_is_open_nothing_is_said(item: int) -> None:
    assert told(item, facts([active("a", on(-9))])) == []
