"""Verbs about partners, the people around a client, consents and guiding onward."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from ipscoach.domain.clients import clean_name
from ipscoach.domain.days import check_order, check_past, check_plan, later
from ipscoach.domain.network import FOLLOW_UP_DAYS
from ipscoach.records.acts import Room, about, the_client
from ipscoach.records.checks import code, free, short
from ipscoach.records.errors import gone
from ipscoach.records.follow_up.orders import NetworkCard, NewConsent, NewGuiding, PartnerCard
from ipscoach.records.tables import ConsentRow, GuidingRow, NetworkPerson, Partner
from ipscoach.records.texts import alphabetical, typed
from ipscoach.sentence import Refused, Sentence


class NetworkDoor(Room):
    """What writes the register of partners and a client's network."""

    def add_partner(self, card: PartnerCard) -> str:
        """Add a partner to the register, and return its id.

        Raises:
            Refused: it is there already, or no organisation is named.
        """
        columns = partner_columns(card)
        id_ = self._ids()
        with self._act("add_partner", detail=f"partner {id_}") as session:
            _check_new(session, columns)
            session.add(Partner(id=id_, **columns))
        return id_

    def change_partner(self, partner_id: str, card: PartnerCard) -> None:
        """Change a partner's card.

        Raises:
            Refused: another card says the same, or no organisation is named.
        """
        columns = partner_columns(card)
        with self._act("change_partner", detail=f"partner {partner_id}") as session:
            partner = _the_partner(session, partner_id)
            _check_new(session, columns, besides=partner_id)
            partner.sqlmodel_update(columns)

    def retire_partner(self, partner_id: str, retired: bool = True) -> None:
        """Let a partner be offered no more, or again; what names it stays as it is."""
        with self._act("retire_partner", detail=f"partner {partner_id}") as session:
            _the_partner(session, partner_id).retired = retired

    def take_partners(self, cards: list[PartnerCard]) -> tuple[int, int]:
        """Add the partners that are not in the register, all in one act.

        Returns:
            how many came in, and how many were there already.

        Raises:
            Refused: a card does not hold; none came in.
        """
        new = there = 0
        with self._act("take_partners") as session:
            for card in cards:
                columns = partner_columns(card)
                if _same(session, columns) is not None:
                    there += 1
                    continue
                session.add(Partner(id=self._ids(), **columns))
                session.flush()
                new += 1
            about(session, None, f"partners {new}")
        return new, there

    def add_network_person(self, client_id: str, card: NetworkCard) -> str:
        """Add somebody around a client, and return the id.

        Raises:
            Refused: no name, or a partner that is not in the register.
        """
        id_ = self._ids()
        with self._act("add_network_person", client_id, f"person {id_}") as session:
            the_client(session, client_id)
            columns = _person_columns(session, card)
            session.add(NetworkPerson(id=id_, client_id=client_id, **columns))
        return id_

    def change_network_person(self, person_id: str, card: NetworkCard) -> None:
        """Change somebody around a client.

        Raises:
            Refused: no name, or a partner that is not in the register.
        """
        with self._act("change_network_person", detail=f"person {person_id}") as session:
            person = _the_person(session, person_id)
            person.sqlmodel_update(_person_columns(session, card))

    def remove_network_person(self, person_id: str) -> None:
        """Take somebody off a client's network; notes keep the names of those present."""
        with self._act("remove_network_person", detail=f"person {person_id}") as session:
            session.delete(_the_person(session, person_id))

    def give_consent(self, consent: NewConsent) -> str:
        """Write down a consent that a client gave, and return its id.

        Raises:
            Refused: it is not said what or to whom, or a day does not fit.
        """
        check_past(consent.given, self._today)
        check_plan(consent.until, self._today)
        check_order(consent.given, consent.until)
        what = short(consent.what)
        if not what:
            raise Refused(Sentence("Write what the consent covers."))
        id_ = self._ids()
        with self._act("give_consent", consent.client_id, f"consent {id_}") as session:
            the_client(session, consent.client_id)
            session.add(
                ConsentRow(
                    id=id_,
                    client_id=consent.client_id,
                    partner_id=consent.partner_id,
                    to_whom=_whom(session, consent.partner_id, consent.to_whom),
                    what=what,
                    form=short(consent.form),
                    given=consent.given,
                    until=consent.until,
                )
            )
        return id_

    def withdraw_consent(self, consent_id: str, on: date, why: str = "") -> None:
        """Write down that the client withdrew a consent; from that day on it does not hold.

        Raises:
            Refused: withdrawn already, or a day that does not fit.
        """
        check_past(on, self._today)
        with self._act("withdraw_consent", detail=f"consent {consent_id}") as session:
            consent = _the_consent(session, consent_id)
            if consent.withdrawn is not None:
                raise Refused(
                    Sentence("This consent was withdrawn on {day}.", day=consent.withdrawn)
                )
            check_order(consent.given, on)
            consent.withdrawn, consent.why_withdrawn = on, short(why)

    def guide(self, guiding: NewGuiding) -> str:
        """Write down that a client was guided onward, and return the id.

        Raises:
            Refused: it is not said to whom, or a day does not fit.
        """
        check_past(guiding.day, self._today)
        follow_up = guiding.follow_up or later(guiding.day, FOLLOW_UP_DAYS)
        check_plan(follow_up, self._today)
        check_order(guiding.day, follow_up)
        id_ = self._ids()
        with self._act("guide", guiding.client_id, f"guiding {id_}") as session:
            the_client(session, guiding.client_id)
            session.add(
                GuidingRow(
                    id=id_,
                    client_id=guiding.client_id,
                    partner_id=guiding.partner_id,
                    to_whom=_whom(session, guiding.partner_id, guiding.to_whom),
                    day=guiding.day,
                    why=free(guiding.why),
                    follow_up=follow_up,
                )
            )
        return id_

    def settle_guiding(self, guiding_id: str, on: date, outcome: str) -> None:
        """Write down what came of guiding a client onward.

        Raises:
            Refused: nothing is written, or a day that does not fit.
        """
        check_past(on, self._today)
        told = free(outcome).strip()
        if not told:
            raise Refused(Sentence("Write in a few words what came of it."))
        with self._act("settle_guiding", detail=f"guiding {guiding_id}") as session:
            guiding = session.exec(select(GuidingRow).where(GuidingRow.id == guiding_id)).first()
            if guiding is None:
                raise gone()
            about(session, guiding.client_id)
            check_order(guiding.day, on)
            guiding.outcome, guiding.settled = told, on


def partner_columns(card: PartnerCard) -> dict[str, Any]:
    """Return the columns of a partner.

    Raises:
        Refused: no organisation is named, or a line is too long.
    """
    organisation = short(card.organisation)
    if not organisation:
        raise Refused(Sentence("Write the partner's organisation."))
    return {
        "organisation": organisation,
        "alphabetical": alphabetical(organisation),
        "service": code(card.service),
        "unit": short(card.unit),
        "person": short(card.person),
        "role": short(card.role),
        "phone": short(card.phone),
        "email": short(card.email),
        "how_to_refer": free(card.how_to_refer),
        "consent_form": short(card.consent_form),
    }


def _same(session: Session, columns: dict[str, Any], besides: str = "") -> Partner | None:
    """Return a partner of the same organisation, unit and person, if there is one."""
    asked = select(Partner).where(
        col(Partner.alphabetical) == columns["alphabetical"], col(Partner.id) != besides
    )
    wanted = tuple(alphabetical(columns[name]) for name in ("unit", "person"))
    for found in session.exec(asked):
        if (alphabetical(found.unit), alphabetical(found.person)) == wanted:
            return found
    return None


def _check_new(session: Session, columns: dict[str, Any], besides: str = "") -> None:
    if (found := _same(session, columns, besides)) is not None:
        raise Refused(Sentence("{partner} is in the register already.", partner=found.organisation))


def _whom(session: Session, partner_id: str | None, to_whom: str) -> str:
    """Return the receiver in words; that of the register where one is chosen.

    Raises:
        Refused: neither.
    """
    if partner_id is not None:
        partner = _the_partner(session, partner_id)
        parts = (partner.organisation, partner.unit, partner.person)
        return ", ".join(part for part in parts if part)
    named = short(to_whom)
    if not named:
        raise Refused(Sentence("Choose a partner, or write to whom."))
    return named


def _person_columns(session: Session, card: NetworkCard) -> dict[str, Any]:
    partner = _the_partner(session, card.partner_id) if card.partner_id else None
    name = typed(card.name).strip() or (partner.person if partner else "")
    return {
        "name": clean_name(name),
        "role": code(card.role),
        "partner_id": card.partner_id,
        "organisation": short(card.organisation) or (partner.organisation if partner else ""),
        "phone": short(card.phone) or (partner.phone if partner else ""),
        "email": short(card.email) or (partner.email if partner else ""),
    }


def _the_partner(session: Session, partner_id: str) -> Partner:
    found = session.exec(select(Partner).where(Partner.id == partner_id)).first()
    if found is None:
        raise gone()
    return found


def _the_person(session: Session, person_id: str) -> NetworkPerson:
    found = session.exec(select(NetworkPerson).where(NetworkPerson.id == person_id)).first()
    if found is None:
        raise gone()
    about(session, found.client_id)
    return found


def _the_consent(session: Session, consent_id: str) -> ConsentRow:
    found = session.exec(select(ConsentRow).where(ConsentRow.id == consent_id)).first()
    if found is None:
        raise gone()
    about(session, found.client_id)
    return found
