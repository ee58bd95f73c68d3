"""What an invented coach planned and agreed: all that goes in by single acts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ipscoach.domain.agenda.duties import DutyKind, Reply
from ipscoach.domain.goals import Doer
from ipscoach.records.follow_up.orders import (
    JobCard,
    NetworkCard,
    NewConsent,
    NewGuiding,
    NewResult,
    NewReview,
    PartnerCard,
    VocationalProfile,
)
from ipscoach.records.orders import NewNote


@dataclass(frozen=True, slots=True)
class InventedTask:
    """Something to do for a client or with an employer, by name; `goal` is the goal's text."""

    what: str
    due: date
    client: str = ""
    employer: str = ""
    doer: Doer = Doer.COACH
    goal: str = ""


@dataclass(frozen=True, slots=True)
class InventedGoal:
    """A goal of a client with its reviews in order of time."""

    client: str
    text: str
    set_on: date
    target: date | None
    reviews: tuple[NewReview, ...]


@dataclass(frozen=True, slots=True)
class InventedConsent:
    """A consent; `withdrawn` is the day on which the client withdrew it, and `why`."""

    given: NewConsent
    withdrawn: date | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class InventedGuiding:
    """A client's being guided onward; `settled` is the day on which the outcome was known."""

    guided: NewGuiding
    settled: date | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class InventedAnswer:
    """What the coach answered to the line of this kind in a client's agenda."""

    client: str
    kind: DutyKind
    reply: Reply
    reason: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Plans:
    """All of follow-up in an invented caseload.

    Orders stand as the door takes them, but where it wants an id there is the name of the client
    or the employer, and the key of the partner in `partners`.
    """

    partners: tuple[tuple[str, PartnerCard], ...] = ()
    around: tuple[tuple[str, NetworkCard], ...] = ()
    jobs: tuple[tuple[str, JobCard], ...] = ()
    profiles: tuple[tuple[str, VocationalProfile], ...] = ()
    goals: tuple[InventedGoal, ...] = ()
    results: tuple[NewResult, ...] = ()
    consents: tuple[InventedConsent, ...] = ()
    guidings: tuple[InventedGuiding, ...] = ()
    meetings: tuple[NewNote, ...] = ()
    answers: tuple[InventedAnswer, ...] = ()
