"""The register: each firm once, visits counted as the rule counts them, who fits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ipscoach.domain.employers import Method, Outcome, Purpose, Stance, visit_number
from ipscoach.records.desk import Desk
from ipscoach.records.orders import EmployerCard, NewContact, PersonCard, Profile
from ipscoach.sentence import Refused
from tests.records.desks import TODAY, fill

CARD = EmployerCard(
    name="Esimerkkisiivous Oy",
    business_id="1200334-8",
    industry="Siivousala",
    municipality="Mikkeli",
    stance=Stance.GOOD,
    do_not_contact=True,
)


def visit(employer: str, day: date, face_to_face: bool = True) -> NewContact:
    return NewContact(employer_id=employer, day=day, method=Method.VISIT, face_to_face=face_to_face)


def test_a_card_is_read_back_and_changed(desk: Desk) -> None:
    id_ = desk.door.add_employer(CARD, PersonCard(name="Ville Malli", role="Johtaja"))
    card = desk.read.employer(id_, TODAY)
    assert (card.row.name, card.row.stance, card.row.do_not_contact) == (
        "Esimerkkisiivous Oy", Stance.GOOD, True
    )  # fmt: skip
    assert [(p.name, p.role) for p in card.persons] == [("Ville Malli", "Johtaja")]
    desk.door.change_employer(id_, EmployerCard(name="Uusi nimi Oy"))
    assert [row.name for row in desk.read.employers()] == ["Uusi nimi Oy"]


def test_a_firm_has_one_card(desk: Desk) -> None:
    desk.door.add_employer(CARD)
    other = desk.door.add_employer(EmployerCard(name="Toinen"))
    for card in (
        EmployerCard(name="esimerkkiSIIVOUS  oy", municipality="Mikkeli"),
        EmployerCard(name="Aivan muu", business_id="1200334-8"),
    ):
        with pytest.raises(Refused, match="in the register already"):
            desk.door.add_employer(card)
        with pytest.raises(Refused, match="in the register already"):
            desk.door.change_employer(other, card)
    with pytest.raises(Refused, match="check digit"):
        desk.door.add_employer(EmployerCard(name="Väärä", business_id="1201815-3"))


def test_visits_are_numbered_as_the_rule_says_even_when_one_is_written_down_late(
    desk: Desk,
) -> None:
    id_ = desk.door.add_employer(CARD)
    days = (20, 5, 12, 5, 20)
    contacts = [desk.door.log_contact(visit(id_, date(2026, 10, day), day != 12)) for day in days]
    numbers = [desk.read.contact(contact).visit for contact in contacts]
    assert numbers == [3, 1, None, 2, 4]
    past = desk.read.past_contacts(id_)
    assert visit_number(past, TODAY) == 5
    assert [p.day.day for p in past] == [5, 5, 12, 20, 20]
    assert desk.read.employer(id_, TODAY).row.visits == 4
    assert desk.read.employer(id_, TODAY).row.last_contact == date(2026, 10, 20)


def test_a_contact_is_read_back_whole_and_keeps_the_name_of_who_left(desk: Desk) -> None:
    (client,) = fill(desk, 1)
    id_ = desk.door.add_employer(CARD, PersonCard(name="Ville Malli"))
    (person,) = desk.read.persons(id_)
    order = NewContact(
        employer_id=id_,
        client_id=client,
        person_id=person.id,
        day=TODAY,
        method=Method.PHONE,
        face_to_face=False,
        purpose=Purpose.MATCH,
        subject="Avoin paikka",
        on_preference=True,
        disclosure_agreed=False,
        outcome=Outcome.INTERVIEW,
        next_step="Haastattelu",
        next_step_due=TODAY + timedelta(days=3),
        text="Puhuttiin.",
    )
    contact = desk.door.log_contact(order)
    desk.door.change_person(person.id, PersonCard(name="Ville Uusi"))
    assert desk.read.contact(contact).person == "Ville Uusi"
    assert desk.read.employers("uusi")[0].id == id_
    desk.door.remove_person(person.id)
    found = desk.read.contact(contact)
    assert (found.person, found.client_code, found.purpose) == (
        "Ville Malli",
        "K-01",
        Purpose.MATCH,
    )
    assert (found.on_preference, found.disclosure_agreed) == (True, False)
    assert (found.next_step, found.next_step_due) == ("Haastattelu", TODAY + timedelta(days=3))
    assert desk.read.contacts(client) == [found]
    assert desk.read.employers("uusi") == []


def test_a_person_of_another_firm_cannot_be_the_one_who_was_met(desk: Desk) -> None:
    first = desk.door.add_employer(CARD)
    second = desk.door.add_employer(EmployerCard(name="Toinen"), PersonCard(name="Iida"))
    (person,) = desk.read.persons(second)
    with pytest.raises(Refused, match="another employer"):
        desk.door.log_contact(
            NewContact(
                employer_id=first,
                person_id=person.id,
                day=TODAY,
                method=Method.VISIT,
                face_to_face=True,
            )
        )
    with pytest.raises(Refused, match="not come yet"):
        desk.door.log_contact(visit(first, TODAY + timedelta(days=1)))


def test_the_register_stands_in_finnish_order_and_is_matched_by_beginnings(desk: Desk) -> None:
    for name in ("Öljy", "Äänekoski", "Åkerman", "Zeta", "alfa"):
        desk.door.add_employer(EmployerCard(name=name, industry="Kauppa"))
    names = [row.name for row in desk.read.employers()]
    assert names == ["alfa", "Zeta", "Åkerman", "Äänekoski", "Öljy"]
    assert len(desk.read.employers("KAUP")) == 5
    assert [row.name for row in desk.read.employers("kauppa ä")] == ["Äänekoski"]
    assert len(desk.read.employers(limit=2)) == 2


def test_active_clients_whose_wishes_fit_the_industry_are_named(desk: Desk) -> None:
    fits = desk.door.add_client(Profile(name="Sopii", wishes="siivous, keittiö"))
    desk.door.add_client(Profile(name="Ei sovi", wishes="Auto"))
    id_ = desk.door.add_employer(CARD)
    assert [row.id for row in desk.read.employer(id_, TODAY).fitting] == [fits]


def test_a_next_step_is_a_task_and_stands_nowhere_else(desk: Desk) -> None:
    employer = desk.door.add_employer(EmployerCard(name="Esimerkkikauppa Oy"))
    contact = replace(
        visit(employer, TODAY), next_step="Soita esimiehelle", next_step_due=date(2026, 11, 30)
    )
    id_ = desk.door.log_contact(contact)
    (task,) = desk.read.tasks(employer_id=employer)
    assert (task.what, task.due) == ("Soita esimiehelle", date(2026, 11, 30))
    assert desk.read.search("esimiehelle")[0].id == task.id
    desk.door.change_task(task.id, "Soita johtajalle", date(2026, 12, 1))
    found = desk.read.contact(id_)
    assert (found.next_step, found.next_step_due) == ("Soita johtajalle", date(2026, 12, 1))
    assert desk.read.search("esimiehelle") == []
    (only,) = desk.read.search("johtajalle")
    assert only.kind == "task"


def test_a_next_step_without_a_day_is_due_a_week_after_the_contact(desk: Desk) -> None:
    employer = desk.door.add_employer(CARD)
    day = date(2026, 11, 20)
    desk.door.log_contact(replace(visit(employer, day), next_step=" Soita "))
    desk.door.log_contact(replace(visit(employer, day), next_step="  "))
    (task,) = desk.read.tasks(employer_id=employer)
    assert (task.what, task.due) == ("Soita", date(2026, 11, 27))


@pytest.mark.parametrize("method", [method for method in Method if method is not Method.VISIT])
def test_only_a_visit_is_face_to_face(desk: Desk, method: Method) -> None:
    id_ = desk.door.add_employer(CARD)
    contact = NewContact(employer_id=id_, day=TODAY, method=method, face_to_face=True)
    with pytest.raises(Refused, match="Only a visit"):
        desk.door.log_contact(contact)
    assert desk.read.past_contacts(id_) == []
    desk.door.log_contact(replace(contact, face_to_face=False))
    assert desk.read.employer(id_, TODAY).row.visits == 0
