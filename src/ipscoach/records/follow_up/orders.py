"""What a face hands to the door about follow-up: the filled-in fields of one act."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ipscoach.domain.abilitator import USUAL_RANGE, Occasion, Range, Score
from ipscoach.domain.goals import GoalState
from ipscoach.domain.jobs import Contract, EndCause, JobKind, Relation
from ipscoach.domain.network import Role, Service


@dataclass(frozen=True, slots=True, kw_only=True)
class JobCard:
    """The fields of a job; the end stays empty while it runs."""

    employer_id: str
    kind: JobKind
    started: date
    title: str = ""
    contract: Contract | None = None
    hours: float | None = None
    subsidy: bool | None = None
    subsidy_decided: date | None = None
    subsidy_from: date | None = None
    subsidy_until: date | None = None
    relation: Relation | None = None
    related_id: str | None = None
    accommodations: str = ""
    support_plan: str = ""
    ended: date | None = None
    end_cause: EndCause | None = None
    end_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VocationalProfile:
    """The vocational profile as it is written on a day; the wordings before it stay."""

    wishes: str = ""
    strengths: str = ""
    skills: str = ""
    work_history: str = ""
    what_helps: str = ""
    disclosure_line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewReview:
    """How a goal came true: the client's view, others' views, the coach's own estimate."""

    day: date
    state: GoalState
    client_view: str
    coach_view: str
    others_view: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewResult:
    """A Kykyviisari result; `sections` is the range that the coach's settings give."""

    client_id: str
    day: date
    occasion: Occasion
    scores: Mapping[Score, float] = field(default_factory=dict[Score, float])
    respondent_id: str = ""
    sections: Range = USUAL_RANGE


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerCard:
    """The fields of a partner."""

    organisation: str
    service: Service = Service.OTHER
    unit: str = ""
    person: str = ""
    role: str = ""
    phone: str = ""
    email: str = ""
    how_to_refer: str = ""
    consent_form: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkCard:
    """Somebody around a client; with a partner, what is left empty is taken from there."""

    name: str
    role: Role = Role.OTHER
    organisation: str = ""
    phone: str = ""
    email: str = ""
    partner_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewConsent:
    """A consent that the client gives; to a partner of the register or to somebody named."""

    client_id: str
    what: str
    given: date
    to_whom: str = ""
    partner_id: str | None = None
    form: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewGuiding:
    """A client is guided onward; without `follow_up` it is asked after two weeks."""

    client_id: str
    day: date
    why: str
    to_whom: str = ""
    partner_id: str | None = None
    follow_up: date | None = None
