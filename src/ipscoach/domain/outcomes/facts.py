"""What outcomes are counted from: dated facts of one coach or several, without names or words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from ipscoach.domain.fidelity.facts import ClientFacts, JobFact


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
