"""Verbs about employers: cards, contact persons, contacts."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session, col, or_, select

from ipscoach.domain.days import check_past, check_plan
from ipscoach.domain.employers import check_face_to_face, next_step_due
from ipscoach.records.acts import Room, the_client, the_employer
from ipscoach.records.checks import code, employer_columns, free, person_columns, short
from ipscoach.records.errors import gone
from ipscoach.records.orders import EmployerCard, NewContact, PersonCard
from ipscoach.records.tables import Contact, Employer, Person, Task
from ipscoach.sentence import Refused, Sentence


class EmployersDoor(Room):
    """What changes the register of employers."""

    def add_employer(self, card: EmployerCard, person: PersonCard | None = None) -> str:
        """Add an employer, with a contact person perhaps, and return its id.

        Raises:
            Refused: it is in the register already, or a field does not hold.
        """
        columns = employer_columns(card)
        who = person_columns(person) if person else None
        id_ = self._ids()
        with self._act("add_employer", detail=f"employer {id_}") as session:
            _check_new(session, columns)
            session.add(Employer(id=id_, **columns))
            session.flush()
            if who:
                session.add(Person(id=self._ids(), employer_id=id_, **who))
        return id_

    def change_employer(self, employer_id: str, card: EmployerCard) -> None:
        """Change an employer's card.

        Raises:
            Refused: another card has this business ID or name, or a field does not hold.
        """
        columns = employer_columns(card)
        with self._act("change_employer", detail=f"employer {employer_id}") as session:
            employer = the_employer(session, employer_id)
            _check_new(session, columns, besides=employer_id)
            employer.sqlmodel_update(columns)

    def add_person(self, employer_id: str, person: PersonCard) -> str:
        """Add a contact person at an employer, and return the id.

        Raises:
            Refused: no name.
        """
        columns = person_columns(person)
        id_ = self._ids()
        with self._act("add_person", detail=f"employer {employer_id}") as session:
            the_employer(session, employer_id)
            session.add(Person(id=id_, employer_id=employer_id, **columns))
        return id_

    def change_person(self, person_id: str, person: PersonCard) -> None:
        """Change a contact person's card.

        Raises:
            Refused: no name.
        """
        columns = person_columns(person)
        with self._act("change_person", detail=f"person {person_id}") as session:
            _the_person(session, person_id).sqlmodel_update(columns)

    def remove_person(self, person_id: str) -> None:
        """Take a contact person off the card; contacts keep the name as it was then."""
        with self._act("remove_person", detail=f"person {person_id}") as session:
            session.delete(_the_person(session, person_id))

    def log_contact(self, contact: NewContact) -> str:
        """Write down a contact with an employer, and return its id.

        Which visit it was is not stored: it is counted when read (`visit_number` in the
        domain), so that an earlier contact written down later puts the numbers right. The next
        step is a task and stands nowhere else; without a day it is due seven days after the
        contact.

        Raises:
            Refused: nobody known, a person of another employer, a day that has not come yet, or
                face to face though it was no visit.
        """
        check_past(contact.day, self._today)
        check_plan(contact.next_step_due, self._today)
        columns, step = contact_columns(contact), short(contact.next_step)
        id_ = self._ids()
        with self._act("log_contact", contact.client_id, f"contact {id_}") as session:
            the_employer(session, contact.employer_id)
            if contact.client_id is not None:
                the_client(session, contact.client_id)
            name = _named_person(session, contact)
            session.add(Contact(id=id_, person=name, **columns))
            session.flush()
            if step:
                session.add(
                    Task(
                        id=self._ids(),
                        client_id=contact.client_id,
                        employer_id=contact.employer_id,
                        contact_id=id_,
                        what=step,
                        due=next_step_due(contact.day, contact.next_step_due),
                    )
                )
        return id_

    def correct_contact(self, contact_id: str, contact: NewContact) -> None:
        """Correct a contact; its next step is a task and is changed there.

        Raises:
            Refused: as for a new one.
        """
        check_past(contact.day, self._today)
        columns = contact_columns(contact)
        with self._act("correct_contact", contact.client_id, f"contact {contact_id}") as session:
            found = session.exec(select(Contact).where(Contact.id == contact_id)).first()
            if found is None:
                raise gone()
            the_employer(session, contact.employer_id)
            if contact.client_id is not None:
                the_client(session, contact.client_id)
            # A person who was taken off the card is still named where she was met.
            kept = found.person if contact.person_id is None and found.person_id is None else ""
            name = _named_person(session, contact) or kept
            found.sqlmodel_update({**columns, "person": name})


def contact_columns(contact: NewContact) -> dict[str, Any]:
    """Return the columns of a contact, without the person's name.

    Raises:
        Refused: a text is too long, or face to face though it was no visit.
    """
    return {
        "employer_id": contact.employer_id,
        "client_id": contact.client_id,
        "person_id": contact.person_id,
        "day": contact.day,
        "method": code(contact.method),
        "face_to_face": check_face_to_face(contact.method, contact.face_to_face),
        "purpose": code(contact.purpose),
        "subject": short(contact.subject),
        "on_preference": contact.on_preference,
        "disclosure_agreed": contact.disclosure_agreed,
        "outcome": code(contact.outcome),
        "text": free(contact.text),
    }


def _check_new(session: Session, columns: dict[str, Any], besides: str = "") -> None:
    """Refuse an employer that has a card: the same business ID, or name and municipality.

    A card without a municipality may be of any; so of one name it is taken for the same.
    """
    same_name = col(Employer.alphabetical) == columns["alphabetical"]
    if columns["municipality"]:
        same_name &= col(Employer.municipality).in_((columns["municipality"], ""))
    same_number = (col(Employer.business_id) == columns["business_id"]) & (
        col(Employer.business_id) != ""
    )
    asked = select(Employer).where(or_(same_name, same_number), col(Employer.id) != besides)
    if (found := session.exec(asked).first()) is not None:
        raise Refused(
            Sentence("{employer} is in the register already.", employer=found.name), about="name"
        )


def _named_person(session: Session, contact: NewContact) -> str:
    """Return the name of the contact person, as it is kept with the contact.

    Raises:
        Refused: somebody of another employer.
    """
    if contact.person_id is None:
        return ""
    person = _the_person(session, contact.person_id)
    if person.employer_id != contact.employer_id:
        raise Refused(Sentence("This person works for another employer."))
    return person.name


def _the_person(session: Session, person_id: str) -> Person:
    found = session.get(Person, person_id)
    if found is None:
        raise gone()
    return found
