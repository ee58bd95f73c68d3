"""Reading the register of employers: cards, contact log, who fits."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipscoach.domain.caseload import Status
from ipscoach.domain.employers import Method, Outcome, PastContact, Purpose, Stance, fits
from ipscoach.records.clients_reading import ClientsReading
from ipscoach.records.errors import gone
from ipscoach.records.finding import query
from ipscoach.records.line import day, spelled, yes
from ipscoach.records.stories import VISIT
from ipscoach.records.views import ClientRow, ContactView, EmployerRow, EmployerView, PersonView

_ROWS = """SELECT e.id, e.name, e.business_id, e.industry, e.municipality, e.stance,
    e.do_not_contact,
    (SELECT max(x.day) FROM contact x WHERE x.employer_id = e.id) AS last_contact,
    (SELECT count(*) FROM contact x WHERE x.employer_id = e.id AND x.face_to_face) AS visits
    FROM employer e WHERE """
_MATCHING = """e.seq IN (SELECT rowid FROM employer_fts WHERE employer_fts MATCH ?)
    ORDER BY e.alphabetical, e.seq LIMIT ?"""
_CONTACTS = spelled(
    """SELECT x.id, x.employer_id, e.name AS employer, x.client_id,
    coalesce(c.name, '') AS client, coalesce(c.code, '') AS client_code,
    coalesce(p.name, x.person) AS person, x.day, x.method, x.face_to_face, $visit AS visit,
    x.purpose, x.subject, x.on_preference, x.disclosure_agreed, x.outcome,
    coalesce(t.what, '') AS next_step, t.due AS next_step_due, x.text,
    x.person_id
    FROM contact x JOIN employer e ON e.id = x.employer_id
    LEFT JOIN client c ON c.id = x.client_id LEFT JOIN person p ON p.id = x.person_id
    LEFT JOIN task t ON t.contact_id = x.id
    WHERE """,
    visit=VISIT,
)


class EmployersReading(ClientsReading):
    """What screens ask about employers."""

    def employers(self, match: str = "", limit: int = 500) -> list[EmployerRow]:
        """Return employers in alphabetical order.

        Args:
            match: beginnings of words in name, business ID, industry, municipality or a
                contact person's name; empty for all.
            limit: at most so many.
        """
        words = query(match)
        if not words:
            sql = _ROWS + "1 ORDER BY e.alphabetical, e.seq LIMIT ?"
            return [_employer(row) for row in self.rows(sql, limit)]
        return [_employer(row) for row in self.rows(_ROWS + _MATCHING, words, limit)]

    def employer(self, employer_id: str, today: date) -> EmployerView:
        """Return an employer's card with its contact log and the clients whom it may suit.

        Raises:
            Gone: there is no such employer.
        """
        with self.at_once():
            found = self.row(_ROWS + "e.id = ?", employer_id)
            if not found:
                raise gone()
            row = _employer(found)
            sql = _CONTACTS + "x.employer_id = ? ORDER BY x.day DESC, x.seq DESC"
            contacts = tuple(_contact(entry) for entry in self.rows(sql, employer_id))
            persons = tuple(self.persons(employer_id))
            suited = self._fitting(row.industry, today)
        return EmployerView(row, persons, contacts, suited)

    def persons(self, employer_id: str) -> list[PersonView]:
        """Return an employer's contact persons, in the order in which they were written down."""
        found = self.rows(
            "SELECT id, name, role, phone, email FROM person WHERE employer_id = ? ORDER BY id",
            employer_id,
        )
        return [PersonView(**dict(row)) for row in found]

    def past_contacts(self, employer_id: str) -> list[PastContact]:
        """Return what the rules need to know of earlier contacts, the earliest first."""
        found = self.rows(
            "SELECT day, method, face_to_face FROM contact WHERE employer_id = ? ORDER BY day, seq",
            employer_id,
        )
        return [
            PastContact(
                date.fromisoformat(row["day"]), Method(row["method"]), bool(row["face_to_face"])
            )
            for row in found
        ]

    def contact(self, contact_id: str) -> ContactView:
        """Return one contact.

        Raises:
            Gone: there is no such contact.
        """
        found = self.row(_CONTACTS + "x.id = ?", contact_id)
        if not found:
            raise gone()
        return _contact(found)

    def contacts(self, client_id: str) -> list[ContactView]:
        """Return the contacts with employers for a client, the newest first."""
        sql = _CONTACTS + "x.client_id = ? ORDER BY x.day DESC, x.seq DESC"
        return [_contact(row) for row in self.rows(sql, client_id)]

    def _fitting(self, industry: str, today: date) -> tuple[ClientRow, ...]:
        wishes = dict(self.rows("SELECT id, wishes FROM client WHERE status = 'active'"))
        suited = {id_ for id_, text in wishes.items() if fits(text, industry)}
        if not suited:
            return ()
        return tuple(row for row in self.clients(today, Status.ACTIVE) if row.id in suited)


def _employer(row: Mapping[str, Any]) -> EmployerRow:
    cells = dict(row)
    cells["stance"] = Stance(cells["stance"])
    cells["do_not_contact"] = bool(cells["do_not_contact"])
    cells["last_contact"] = day(cells["last_contact"])
    return EmployerRow(**cells)


def _contact(row: Mapping[str, Any]) -> ContactView:
    cells = dict(row)
    cells["day"] = date.fromisoformat(cells["day"])
    cells["method"] = Method(cells["method"])
    cells["purpose"] = Purpose(cells["purpose"])
    cells["outcome"] = Outcome(cells["outcome"])
    cells["next_step_due"] = day(cells["next_step_due"])
    for answer in ("face_to_face", "on_preference", "disclosure_agreed"):
        cells[answer] = yes(cells[answer])
    return ContactView(**cells)
