"""The verb by which data about a client leave: no ground, no export, and every one is logged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sqlmodel import Session, col, select

from ipscoach.domain.consent import Consent
from ipscoach.domain.handover import (
    Ground,
    Part,
    Receiver,
    check_ground,
    check_own,
    check_purpose,
    check_receiver,
)
from ipscoach.records.acts import Room, the_client
from ipscoach.records.checks import short
from ipscoach.records.doer import spell
from ipscoach.records.handover.orders import Disclosure
from ipscoach.records.tables import Coach, ConsentRow, DisclosureRow


class DisclosureDoor(Room):
    """What lets a summary out."""

    def disclose(self, client_id: str, order: Disclosure, write: Callable[[], None]) -> str:
        """Let data about a client out, and return the id of the row in the log.

        The log and the draft of the file are one act: where the draft cannot be written nothing
        is logged, and where the row does not hold `write` is not asked. The draft gets its name
        when this has returned, for then the row is on the disk.

        Args:
            client_id: whose data.
            order: to whom, what for, on which ground, which parts.
            write: writes a draft of the file, whole or not at all.

        Source: 703/2023, section 10 (log of disclosures).

        Raises:
            Refused: no valid ground, nobody named as receiver, or no purpose.
            Spoken: the draft could not be written; nothing was logged.
        """
        id_, order = self._ids(), _as_kept(order)
        with self._act("disclose", client_id, _codes(order, id_)) as session:
            consent_id = self._ground(session, client_id, order)
            session.add(self._row(session, id_, client_id, order, consent_id))
            session.flush()
            write()
        return id_

    def check_disclosure(self, client_id: str, order: Disclosure) -> None:
        """Say early whether data could be let out: the same rules, and nothing is written.

        Raises:
            Refused: no valid ground, nobody named as receiver, or no purpose.
        """
        with self._lock, Session(self._engine) as session:
            self._ground(session, client_id, _as_kept(order))

    def _ground(self, session: Session, client_id: str, order: Disclosure) -> str | None:
        """Return the id of the consent on which data go, or None where another ground holds.

        Raises:
            Refused: no valid ground, nobody named as receiver, or no purpose.
        """
        client = the_client(session, client_id)
        receiver = check_receiver(order.receiver)
        check_own(order.ground, receiver, client.name, others=order.others)
        check_purpose(order.purpose)
        consents = [
            (consent, whom)
            for consent, whom in _consents(session, client_id)
            if order.consent_id in ("", consent.id)
        ]
        return check_ground(order.ground, order.ground_note, receiver, consents, self._today)

    def _row(
        self,
        session: Session,
        id_: str,
        client_id: str,
        order: Disclosure,
        consent_id: str | None,
    ) -> DisclosureRow:
        giver = session.exec(select(Coach.name, Coach.organisation)).first()
        return DisclosureRow(
            id=id_,
            client_id=client_id,
            day=self._today,
            at=self._clock.now().isoformat(),
            who=spell(*giver, self._clock) if giver else "",
            receiver=order.receiver.name,
            organisation=order.receiver.organisation,
            purpose=order.purpose,
            ground=order.ground.value,
            ground_note=order.ground_note,
            consent_id=consent_id,
            parts=",".join(part.value for part in Part if part in order.parts),
            others=order.others,
            treatment=order.treatment,
            notes=len(order.note_ids),
            format=order.format.value,
            language=order.language,
            encrypted=order.encrypted,
            together=order.together,
        )


def _as_kept(order: Disclosure) -> Disclosure:
    """Return the order with its words as the log keeps them: the rules judge what is logged.

    Raises:
        Refused: a line is too long.
    """
    name, organisation = short(order.receiver.name), short(order.receiver.organisation)
    return replace(
        order,
        receiver=Receiver(name, organisation),
        purpose=short(order.purpose),
        ground_note=short(order.ground_note),
    )


def _codes(order: Disclosure, id_: str) -> str:
    """Return what the record of acts holds: codes, no name and no word of the coach.

    What it was for are the coach's own words, which go when the client's records are destroyed,
    while acts stay for ever: so the act names the row of the log that holds them.
    """
    own = "own" if order.ground is Ground.OWN_DATA else order.ground.value
    parts = " ".join(part.value for part in Part if part in order.parts)
    return f"ground {own}, format {order.format.value}, parts {parts}, log {id_}"


def _consents(session: Session, client_id: str) -> list[tuple[Consent, str]]:
    rows = session.exec(
        select(ConsentRow)
        .where(ConsentRow.client_id == client_id)
        .order_by(col(ConsentRow.given).desc(), col(ConsentRow.seq).desc())
    )
    return [
        (Consent(row.id, row.to_whom, row.given, row.until, row.withdrawn), row.to_whom)
        for row in rows
    ]
