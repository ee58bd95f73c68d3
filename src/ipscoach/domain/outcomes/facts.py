"""What outcomes are counted from: dated facts of one coach or several, without names or words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from ipscoach.domain.caseload import Status, cap
from ipscoach.domain.fidelity.facts import ClientFacts, CoachFacts, ContactFact, Facts, JobFact


class First(NamedTuple):
    """The first employer contacts for a client from a day on; from ever on where it is None."""

    since: date | None
    contact: date | None
    meeting: date | None


class ContactDay(NamedTuple):
    """How many contacts with employers a day had, and how many of them were face to face."""

    day: date
    contacts: int
    face_to_face: int


@dataclass(frozen=True, slots=True)
class Person:
    """A client, with what only outcomes ask.

    Attributes:
        out_of_work: whether the client was out of work at the start; None where nobody wrote
            it down.
        firsts: for every day on which coaching began, and for ever.
    """

    client: ClientFacts
    out_of_work: bool | None = None
    firsts: tuple[First, ...] = ()

    def first(self, since: date | None) -> First:
        """Return the first contacts from a day on on which coaching began."""
        for one in self.firsts:
            if one.since == since:
                return one
        return First(since, None, None)


@dataclass(frozen=True, slots=True)
class Caseload:
    """One coach's facts; `cap` is how many clients she may have active at once, today."""

    id: str
    cap: int
    people: tuple[Person, ...] = ()
    jobs: tuple[JobFact, ...] = ()
    days: tuple[ContactDay, ...] = ()


@dataclass(frozen=True, slots=True)
class OutcomeFacts:
    """The facts of one coach, or of all coaches of a service."""

    coaches: tuple[Caseload, ...] = ()


def of_evidence(facts: Facts) -> OutcomeFacts:
    """Return the same from the facts that evidence is counted from, as packs bring them.

    They do not say who was out of work at the start.
    """
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
