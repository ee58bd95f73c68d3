"""What evidence is counted from: dated facts of one coach or several, without names or words.

Ids are whatever tells two records apart; keys (of a title, an employer, a team) are equal where
the same thing is meant, and are no words of a person. Whoever brings several coaches together
sees to it that the keys mean the same for all of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.employers import Purpose
from ipscoach.domain.jobs import Contract, JobKind
from ipscoach.domain.network import Role, Service
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase


@dataclass(frozen=True, slots=True)
class Standing:
    """A change of status, and from which day on; None where nobody wrote the day down."""

    status: Status
    since: date | None
    reason: ClosingReason | None = None


@dataclass(frozen=True, slots=True)
class PhaseStep:
    """A client's coming into a phase."""

    id: str
    phase: Phase
    since: date


@dataclass(frozen=True, slots=True)
class ClientFacts:
    """A client: where he or she stood, and what lies around the coaching.

    Attributes:
        standings: the history of the status, in order of time.
        phases: the history of the phases, in order of time.
        team: the key of the partner team; empty where none is written down.
        profiles: the days on which the vocational profile was written or rewritten; None for a
            wording that nobody dated.
        network: who is around the client.
    """

    id: str
    standings: tuple[Standing, ...] = ()
    phases: tuple[PhaseStep, ...] = ()
    source: ReferralSource | None = None
    referred: date | None = None
    team: str = ""
    profiles: tuple[date | None, ...] = ()
    network: frozenset[Role] = frozenset()


@dataclass(frozen=True, slots=True)
class ContactFact:
    """A contact with an employer, for a client or (None) in general."""

    id: str
    employer: str
    day: date
    face_to_face: bool
    client_id: str | None = None
    purpose: Purpose = Purpose.OTHER
    on_preference: bool | None = None
    disclosure_agreed: bool | None = None


@dataclass(frozen=True, slots=True)
class JobFact:
    """A job, work trial or other work.

    Attributes:
        employer: the key of the employer.
        title: the key of the title; empty where none is written down.
        ended: the last day; None while it runs.
        hours: a week; None where nobody wrote them down.
        subsidy: whether a wage subsidy is paid; None where nobody wrote it down.
        next_job: whether it ended because the client went on to the next job.
        plan: whether a support plan is written down.
        arranged: whether accommodations are written down.
    """

    id: str
    client_id: str
    employer: str
    kind: JobKind
    started: date
    ended: date | None = None
    title: str = ""
    contract: Contract | None = None
    hours: Fraction | None = None
    subsidy: bool | None = None
    next_job: bool = False
    plan: bool = False
    arranged: bool = False

    def runs(self, on: date) -> bool:
        """Say whether this is a day of it; the last day is one."""
        return self.started <= on and (self.ended is None or self.ended >= on)


@dataclass(frozen=True, slots=True)
class NoteFact:
    """That a note was written; `client_id` is None for one about an employer."""

    id: str
    day: date
    kind: NoteKind
    client_id: str | None = None
    place: Place | None = None
    minutes: int | None = None

    @property
    def face_to_face(self) -> bool:
        """Whether the coach met the client in person; a place not written down is none remote."""
        return self.kind.meets_client and self.place is not Place.REMOTE


@dataclass(frozen=True, slots=True)
class GuidingFact:
    """A client's being guided onward; `service` is None where the partner is in no register."""

    id: str
    client_id: str
    day: date
    service: Service | None = None


@dataclass(frozen=True, slots=True)
class CoachFacts:
    """One coach's caseload; `share` is her share of client work in whole percent, 0-100.

    Every record lies at or before the last day that is asked about, but changes of status and
    ends of jobs, which may lie after it.
    """

    id: str
    share: int
    clients: tuple[ClientFacts, ...] = ()
    contacts: tuple[ContactFact, ...] = ()
    jobs: tuple[JobFact, ...] = ()
    notes: tuple[NoteFact, ...] = ()
    guidings: tuple[GuidingFact, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one coach, or of all coaches of a service."""

    coaches: tuple[CoachFacts, ...] = field(default=())

    @property
    def share(self) -> Fraction:
        """How many full-time coaches the shares of client work add up to."""
        return Fraction(sum(coach.share for coach in self.coaches), 100)
