"""Employer rows of an import, and employers that other rows name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ipscoach.domain.employers import check_business_id
from ipscoach.records.checks import employer_columns, person_columns
from ipscoach.records.orders import EmployerCard, IncomingEmployer
from ipscoach.records.tables import Employer, Person
from ipscoach.records.taking import Taking
from ipscoach.records.texts import alphabetical, line
from ipscoach.sentence import Refused, Sentence

KIND = "employers"


def take_employers(taking: Taking, rows: Sequence[IncomingEmployer]) -> None:
    """Take employer rows in, each firm once."""

    def known(row: IncomingEmployer, id_: str) -> None:
        taking.employers.setdefault(alphabetical(row.card.name), id_)

    for row in taking.each(KIND, Employer, rows, known):
        try:
            _take(taking, row)
        except Refused as error:
            taking.refuse(KIND, row.row, error.sentence)


def employer_named(taking: Taking, name: str) -> str:
    """Return the id of the employer of this name; one that has no card yet gets one.

    Raises:
        Refused: no name, or an impossible one.
    """
    taking.at("employer", name)
    if not line(name):
        raise Refused(Sentence("The employer is missing."))
    id_ = taking.employers.get(alphabetical(name))
    if id_ is None:
        columns = employer_columns(EmployerCard(name=name))
        id_ = _put(taking, columns, None)
        taking.registered.append(columns["name"])
    return id_


def _take(taking: Taking, row: IncomingEmployer) -> None:
    if line(row.card.business_id):
        taking.at("business_id", row.card.business_id)
        check_business_id(line(row.card.business_id))
    taking.at("name", row.card.name)
    columns = employer_columns(row.card)
    number = columns["business_id"]
    found = (row.person, *row.more_persons) if row.person else row.more_persons
    persons = [person_columns(person) for person in found]
    id_ = taking.numbers.get(number) or taking.employers.get(columns["alphabetical"])
    if id_ is None:
        id_ = _put(taking, columns, row.mark)
        taking.took(KIND)
    else:
        if number and taking.number_of.get(id_, number) != number:
            taking.at("business_id", number)
            raise Refused(Sentence("This employer is in the register with another business ID."))
        taking.employers.setdefault(columns["alphabetical"], id_)
        taking.already(KIND)
    _add_persons(taking, persons, id_)


def _put(taking: Taking, columns: dict[str, Any], mark: str | None) -> str:
    id_ = taking.ids()
    taking.put(Employer, [{"id": id_, "mark": mark, "persons": "", **columns}])
    taking.employers[columns["alphabetical"]] = id_
    if columns["business_id"]:
        taking.numbers[columns["business_id"]] = id_
        taking.number_of[id_] = columns["business_id"]
    return id_


def _add_persons(taking: Taking, persons: list[dict[str, Any]], id_: str) -> None:
    for columns in persons:
        who = (id_, alphabetical(columns["name"]))
        if who not in taking.persons:
            taking.persons.add(who)
            taking.put(Person, [{"id": taking.ids(), "employer_id": id_, **columns}])
