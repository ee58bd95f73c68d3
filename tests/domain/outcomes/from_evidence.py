"""Outcomes counted from the facts of evidence: a slow, plain way beside that of the file."""

from __future__ import annotations

from collections import Counter
from datetime import date

from ipscoach.domain.caseload import Status, cap
from ipscoach.domain.fidelity.facts import ClientFacts, CoachFacts, ContactFact, Facts
from ipscoach.domain.outcomes.facts import Caseload, ContactDay, First, OutcomeFacts, Person


def of_evidence(facts: Facts) -> OutcomeFacts:
    """Return outcome facts of those of evidence, which do not say who was out of work."""
    return OutcomeFacts(tuple(map(_caseload, facts.coaches)))


def _caseload(coach: CoachFacts) -> Caseload:
    mine: dict[str, list[ContactFact]] = {}
    for contact in coach.contacts:
        if contact.client_id is not None:
            mine.setdefault(contact.client_id, []).append(contact)
    return Caseload(
        coach.id,
        cap(coach.share),
        tuple(Person(one, None, firsts(one, mine.get(one.id, ()))) for one in coach.clients),
        coach.jobs,
        contact_days(coach.contacts),
    )


def contact_days(contacts: tuple[ContactFact, ...]) -> tuple[ContactDay, ...]:
    """Return the days that had contacts, in order."""
    every = Counter(one.day for one in contacts)
    met = Counter(one.day for one in contacts if one.face_to_face)
    return tuple(ContactDay(day, every[day], met[day]) for day in sorted(every))


def firsts(
    client: ClientFacts, contacts: list[ContactFact] | tuple[ContactFact, ...]
) -> tuple[First, ...]:
    """Return the first contacts for a client, of contacts that are all for this client."""
    begun = {one.since for one in client.standings if one.status is Status.ACTIVE}
    return tuple(
        First(
            since,
            min((one.day for one in contacts if _from(one, since)), default=None),
            min((one.day for one in contacts if one.face_to_face and _from(one, since)),
                default=None),
        )
        for since in sorted(begun | {None}, key=lambda day: day or date.min)
    )  # fmt: skip


def _from(contact: ContactFact, since: date | None) -> bool:
    return since is None or contact.day >= since
