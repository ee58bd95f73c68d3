"""A contact is corrected in place; who was met, and the next step, stay what they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ipscoach.domain.employers import Method, Outcome
from ipscoach.i18n import say
from ipscoach.records.desk import Desk
from ipscoach.records.errors import Gone
from ipscoach.records.orders import EmployerCard, NewContact, PersonCard, Profile
from ipscoach.records.views import EntryKind
from tests.records.desks import TODAY, fill
from tests.records.follow_up.kept import GONE, refused


@pytest.fixture
def firm(desk: Desk) -> str:
    """Give the id of an employer with a contact person."""
    return desk.door.add_employer(EmployerCard(name="Firma Oy"), PersonCard(name="Ville Malli"))


def visit(firm: str, **more: object) -> NewContact:
    given: dict[str, object] = {
        "day": date(2026, 11, 20),
        "method": Method.VISIT,
        "face_to_face": True,
        **more,
    }
    return NewContact(employer_id=firm, **given)


def test_a_correction_is_read_back_and_the_visits_are_counted_anew(desk: Desk, firm: str) -> None:
    (client,) = fill(desk, 1)
    (person,) = desk.read.persons(firm)
    first = desk.door.log_contact(visit(firm, next_step="Soita"))
    second = desk.door.log_contact(visit(firm))
    desk.door.correct_contact(
        first,
        visit(
            firm,
            client_id=client,
            person_id=person.id,
            day=TODAY,
            subject="Avoin paikka",
            outcome=Outcome.INTERVIEW,
            text="Puhuttiin.",
            next_step="ei tällä",
        ),
    )
    found = desk.read.contact(first)
    assert (found.client_code, found.person, found.person_id) == ("K-01", "Ville Malli", person.id)
    assert (found.day, found.subject, found.outcome, found.text) == (
        TODAY, "Avoin paikka", Outcome.INTERVIEW, "Puhuttiin."
    )  # fmt: skip
    assert (found.visit, desk.read.contact(second).visit) == (2, 1)
    assert found.next_step == "Soita", "a next step is a task and is changed there"
    assert len(desk.read.tasks()) == 1
    assert desk.read.search("puhuttiin")[0].id == first
    (entry,) = desk.read.timeline(client, kinds={EntryKind.CONTACT})
    assert say(entry.title) == "Visit: Firma Oy, visit 2"
    by_phone = visit(firm, method=Method.PHONE, face_to_face=False)
    desk.door.correct_contact(first, by_phone)
    assert desk.read.contact(first).visit is None
    assert desk.read.timeline(client, kinds={EntryKind.CONTACT}) == []
    assert desk.read.search("puhuttiin") == []


def test_who_left_the_firm_is_still_named_where_she_was_met(desk: Desk, firm: str) -> None:
    (person,) = desk.read.persons(firm)
    id_ = desk.door.log_contact(visit(firm, person_id=person.id))
    desk.door.remove_person(person.id)
    desk.door.correct_contact(id_, visit(firm, text="Korjattu"))
    assert desk.read.contact(id_).person == "Ville Malli"
    desk.door.add_person(firm, PersonCard(name="Iida Uusi"))
    (new,) = desk.read.persons(firm)
    desk.door.correct_contact(id_, visit(firm, person_id=new.id))
    assert desk.read.contact(id_).person == "Iida Uusi"
    desk.door.correct_contact(id_, visit(firm))
    assert desk.read.contact(id_).person == "", "she took the name away herself"


def test_a_correction_that_cannot_be_leaves_the_contact_as_it_was(desk: Desk, firm: str) -> None:
    id_ = desk.door.log_contact(visit(firm))
    other = desk.door.add_employer(EmployerCard(name="Toinen Oy"), PersonCard(name="Iida"))
    (iida,) = desk.read.persons(other)
    desk.door.add_client(Profile(name="Aino"))
    for change, why in (
        ({"day": date(2026, 11, 24)}, "not come yet"),
        ({"method": Method.EMAIL}, "Only a visit"),
        ({"person_id": iida.id}, "another employer"),
        ({"person_id": "nobody"}, GONE),
        ({"client_id": "nobody"}, GONE),
        ({"employer_id": "nobody"}, GONE),
        ({"subject": "x" * 301}, "longer than"),
    ):
        with refused(desk, why):
            desk.door.correct_contact(id_, replace(visit(firm), **change))
    with refused(desk, GONE, Gone):
        desk.door.correct_contact("nothing", visit(firm))
    with refused(desk, "is the year right"):
        desk.door.log_contact(visit(firm, next_step="Soita", next_step_due=date(2062, 1, 1)))
