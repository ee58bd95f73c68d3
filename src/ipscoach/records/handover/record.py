"""One client's records as values: what a summary tells, what a bundle carries, what is received.

Plain frozen dataclasses, without ids of any file: jobs and goals are named by their place in the
list. `exchange.handover.bundle` makes the published JSON Schema from these classes, so a change
here is a change of the format.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ipscoach.domain.abilitator import Occasion
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.employers import Method, Outcome, Purpose
from ipscoach.domain.goals import Doer, GoalState
from ipscoach.domain.handover import Ground, Part
from ipscoach.domain.jobs import Contract, EndCause, JobKind, Relation
from ipscoach.domain.network import Role
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientPart:
    """Who the client is; always there. `uid` tells the same client from another one."""

    uid: str
    name: str
    birth_year: int | None = None
    phone: str = ""
    email: str = ""
    municipality: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhasePart:
    """A coming into a phase."""

    phase: Phase
    since: date
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusPart:
    """A change of status."""

    status: Status
    since: date
    closing_reason: ClosingReason | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoursePart:
    """The course of coaching: where the client came from, phases and status with their days."""

    referral_source: ReferralSource | None = None
    referral_source_text: str = ""
    referred: date | None = None
    entered: date | None = None
    out_of_work_at_start: bool | None = None
    team: str = ""
    phases: tuple[PhasePart, ...] = ()
    statuses: tuple[StatusPart, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewPart:
    """A review of a goal."""

    day: date
    state: GoalState
    client_view: str
    coach_view: str
    others_view: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalPart:
    """A goal with its reviews, the earliest first."""

    text: str
    set_on: date
    target: date | None = None
    state: GoalState = GoalState.OPEN
    reviews: tuple[ReviewPart, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfilePart:
    """A wording of the vocational profile; the last one is the present one."""

    day: date | None = None
    wishes: str = ""
    strengths: str = ""
    skills: str = ""
    work_history: str = ""
    what_helps: str = ""
    disclosure_line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerPart:
    """An employer, as a job or a contact names it."""

    name: str
    business_id: str = ""
    industry: str = ""
    municipality: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobPart:
    """A job; `related` is the place in the list of the job that `relation` speaks of.

    Subsidy days go with the part on money, accommodations and support plan with the one on
    support, contract, hours, relation and end with the one on jobs: they are empty where that
    part stays behind.
    """

    employer: EmployerPart
    title: str
    kind: JobKind
    started: date
    contract: Contract | None = None
    ended: date | None = None
    hours: float | None = None
    relation: Relation | None = None
    related: int | None = None
    end_cause: EndCause | None = None
    end_reason: str = ""
    accommodations: str = ""
    support_plan: str = ""
    subsidy: bool | None = None
    subsidy_decided: date | None = None
    subsidy_from: date | None = None
    subsidy_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPart:
    """A contact with an employer for this client."""

    employer: EmployerPart
    day: date
    method: Method
    face_to_face: bool
    person: str = ""
    purpose: Purpose = Purpose.OTHER
    subject: str = ""
    on_preference: bool | None = None
    disclosure_agreed: bool | None = None
    outcome: Outcome = Outcome.OPEN
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportPart:
    """How often the client was met, by kind: days and minutes, and no word of a note."""

    kind: NoteKind
    times: int
    minutes: int
    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultPart:
    """A Kykyviisari result."""

    day: date
    occasion: Occasion
    respondent_id: str = ""
    work_ability: float | None = None
    functioning: float | None = None
    inclusion: float | None = None
    mind: float | None = None
    everyday: float | None = None
    skills: float | None = None
    body: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPart:
    """Somebody around the client."""

    name: str
    role: Role
    organisation: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidingPart:
    """Guiding onward, and what came of it."""

    to_whom: str
    day: date
    follow_up: date
    why: str = ""
    outcome: str = ""
    settled: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentPart:
    """A consent."""

    to_whom: str
    what: str
    given: date
    form: str = ""
    until: date | None = None
    withdrawn: date | None = None
    why_withdrawn: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskPart:
    """An open task; `goal` is the place in the list of goals."""

    what: str
    due: date
    doer: Doer = Doer.COACH
    goal: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotePart:
    """A single note that was chosen to go along."""

    day: date
    kind: NoteKind
    text: str
    place: Place | None = None
    minutes: int | None = None
    present: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingPart:
    """How coaching ended, or is about to."""

    closed: date | None = None
    reason: ClosingReason | None = None
    follow_on_plan: str = ""
    support_network: str = ""
    exception: str = ""
    handed_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderPart:
    """Who gives what to whom, why and on which ground (703/2023, sections 10 and 38).

    `consent_what` and `consent_given` tell of the consent on which it goes, where it is one.
    """

    day: date
    author: str
    organisation: str = ""
    receiver: str = ""
    receiver_organisation: str = ""
    purpose: str = ""
    ground: Ground = Ground.PERMISSION
    ground_note: str = ""
    consent_what: str = ""
    consent_given: date | None = None
    together: bool = False
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientRecord:
    """One client, as far as the chosen parts go; what is not chosen is empty."""

    header: HeaderPart
    client: ClientPart
    course: CoursePart | None = None
    goals: tuple[GoalPart, ...] = ()
    profile: tuple[ProfilePart, ...] = ()
    jobs: tuple[JobPart, ...] = ()
    contacts: tuple[ContactPart, ...] = ()
    support: tuple[SupportPart, ...] = ()
    benefits: str = ""
    results: tuple[ResultPart, ...] = ()
    abilitator_id: str = ""
    people: tuple[PersonPart, ...] = ()
    guidings: tuple[GuidingPart, ...] = ()
    consents: tuple[ConsentPart, ...] = ()
    tasks: tuple[TaskPart, ...] = ()
    support_network: str = ""
    closing: ClosingPart | None = None
    notes: tuple[NotePart, ...] = ()
