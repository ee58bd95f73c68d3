"""What a screen gets to see of follow-up: frozen values that nothing hangs on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from ipscoach.domain.abilitator import Occasion, Score
from ipscoach.domain.agenda.duties import DutyKind, Reply, State
from ipscoach.domain.consent import ConsentState
from ipscoach.domain.goals import Doer, GoalState
from ipscoach.domain.jobs import Contract, EndCause, JobKind, Relation, Work
from ipscoach.domain.network import Role, Service
from ipscoach.sentence import Sentence


class JobCardView(NamedTuple):
    """A job, whole; `work` is what the rules see of it, `related` names the job before it."""

    id: str
    client_id: str
    employer_id: str
    employer: str
    title: str
    kind: JobKind
    contract: Contract | None
    started: date
    ended: date | None
    hours: float | None
    subsidy: bool | None
    subsidy_decided: date | None
    subsidy_from: date | None
    subsidy_until: date | None
    relation: Relation | None
    related_id: str | None
    related: str
    accommodations: str
    support_plan: str
    end_cause: EndCause | None
    end_reason: str
    work: Work


class ProfileVersion(NamedTuple):
    """A wording of the vocational profile; `day` is None where nobody knows it."""

    day: date | None
    wishes: str
    strengths: str
    skills: str
    work_history: str
    what_helps: str
    disclosure_line: str


class ReviewView(NamedTuple):
    """A review of a goal."""

    day: date
    state: GoalState
    client_view: str
    others_view: str
    coach_view: str


class GoalView(NamedTuple):
    """A goal with its reviews, the newest first."""

    id: str
    client_id: str
    text: str
    set_on: date
    target: date | None
    state: GoalState
    reviews: tuple[ReviewView, ...]


class ResultView(NamedTuple):
    """A Kykyviisari result with all its scores."""

    id: str
    client_id: str
    day: date
    occasion: Occasion
    respondent_id: str
    scores: Mapping[Score, float]


class PartnerView(NamedTuple):
    """A partner of the register; `clients` counts those who have to do with it."""

    id: str
    organisation: str
    service: Service
    unit: str
    person: str
    role: str
    phone: str
    email: str
    how_to_refer: str
    consent_form: str
    retired: bool
    clients: int


class NetworkView(NamedTuple):
    """Somebody around a client."""

    id: str
    client_id: str
    partner_id: str | None
    name: str
    role: Role
    organisation: str
    phone: str
    email: str


class ConsentView(NamedTuple):
    """A consent, and whether it holds on the day it was asked for."""

    id: str
    client_id: str
    partner_id: str | None
    to_whom: str
    what: str
    form: str
    given: date
    until: date | None
    withdrawn: date | None
    why_withdrawn: str
    state: ConsentState


class GuidingView(NamedTuple):
    """A client's being guided onward."""

    id: str
    client_id: str
    partner_id: str | None
    to_whom: str
    day: date
    why: str
    follow_up: date
    outcome: str
    settled: date | None


class AgendaItem(NamedTuple):
    """A line of the agenda.

    `key` is what an answer goes to; `task_id` is set for what the coach wrote herself; `text` is
    the task as she wrote it, or the job, consent or guiding that a rule speaks of. `why` and
    `source` say where the line comes from. `postponed` is set where it was put off, and
    `reason` says why, in the coach's words.
    """

    key: str
    kind: DutyKind
    due: date
    state: State
    why: Sentence
    source: str
    client_id: str | None
    client: str
    client_code: str
    employer_id: str | None = None
    employer: str = ""
    task_id: str | None = None
    text: str = ""
    doer: Doer = Doer.COACH
    postponed: bool = False
    reason: str = ""


class AnswerView(NamedTuple):
    """What was answered to a line of the agenda, the newest first."""

    key: str
    client_id: str | None
    client: str
    client_code: str
    reply: Reply
    day: date
    until: date | None
    reason: str
