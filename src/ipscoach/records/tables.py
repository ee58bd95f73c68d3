"""The tables as SQLModel sees them. The migrations make them; a test holds the two together.

Drafts and the record of acts are written by plain SQL and have no class here.

Enums stand as their codes, moments as ISO texts in UTC: what is read without SQLModel is the
same text.
"""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from sqlmodel import Field, SQLModel


class Coach(SQLModel, table=True):
    """The one coach; `share` in percent."""

    id: str = Field(primary_key=True)
    single: int = 1
    name: str
    organisation: str
    share: int
    retention_years: int = 10
    role: str = "coach"


class Client(SQLModel, table=True):
    """A client; the trigger `client_cap_*` holds the cap."""

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    code: str
    name: str
    birth_year: int | None = None
    phone: str = ""
    email: str = ""
    municipality: str = ""
    language: str = ""
    referral_source: str | None = None
    referral_source_text: str = ""
    referred: date | None = None
    abilitator_id: str = ""
    out_of_work_at_start: bool | None = None
    wishes: str = ""
    strengths: str = ""
    disclosure_line: str = ""
    team: str = ""
    benefits: str = ""
    status: str
    status_since: date | None = None
    entered: date | None = None
    closed: date | None = None
    closing_reason: str | None = None
    follow_on_plan: str = ""
    handed_to: str = ""
    mark: str | None = None
    skills: str = ""
    work_history: str = ""
    what_helps: str = ""
    profile_day: date | None = None
    support_network: str = ""
    closing_exception: str = ""


class PhaseRow(SQLModel, table=True):
    """A coming into a phase; never changed."""

    __tablename__ = cast("Any", "phase_entry")

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    client_id: str
    phase: int
    since: date
    reason: str = ""


class StatusRow(SQLModel, table=True):
    """A change of status; never changed."""

    __tablename__ = cast("Any", "status_entry")

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    client_id: str
    status: str
    since: date
    closing_reason: str | None = None
    reason: str = ""


class Employer(SQLModel, table=True):
    """An employer; `persons` is kept by triggers for the search."""

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    name: str
    alphabetical: str
    business_id: str = ""
    industry: str = ""
    municipality: str = ""
    stance: str = "unknown"
    do_not_contact: bool = False
    persons: str = ""
    mark: str | None = None


class Person(SQLModel, table=True):
    """A contact person at an employer."""

    id: str = Field(primary_key=True)
    employer_id: str
    name: str
    role: str = ""
    phone: str = ""
    email: str = ""


class Note(SQLModel, table=True):
    """A note as it stands; triggers keep earlier wordings and count `version`."""

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    client_id: str | None = None
    employer_id: str | None = None
    day: date
    kind: str
    place: str | None = None
    minutes: int | None = None
    text: str
    version: int = 1
    written_at: str
    mark: str | None = None


class Contact(SQLModel, table=True):
    """A contact with an employer; `person` is the name as it was then."""

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    employer_id: str
    client_id: str | None = None
    person_id: str | None = None
    person: str = ""
    day: date
    method: str
    face_to_face: bool
    purpose: str = "other"
    subject: str = ""
    on_preference: bool | None = None
    disclosure_agreed: bool | None = None
    outcome: str = "open"
    text: str = ""
    mark: str | None = None


class Task(SQLModel, table=True):
    """Something to do; `contact_id` is the contact whose next step it is.

    One that is set aside is `done` on that day too, so that it is open nowhere.
    """

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    client_id: str | None = None
    employer_id: str | None = None
    contact_id: str | None = None
    what: str
    due: date
    done: date | None = None
    doer: str = "coach"
    goal_id: str | None = None
    set_aside: bool = False
    aside_reason: str = ""


class Job(SQLModel, table=True):
    """A job, work trial or other work; `related_id` is the job that `relation` speaks of."""

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    client_id: str
    employer_id: str
    title: str
    kind: str
    contract: str | None = None
    started: date
    ended: date | None = None
    hours: float | None = None
    subsidy: bool | None = None
    subsidy_decided: date | None = None
    subsidy_from: date | None = None
    subsidy_until: date | None = None
    relation: str | None = None
    related_id: str | None = None
    accommodations: str = ""
    support_plan: str = ""
    end_cause: str | None = None
    end_reason: str = ""
    mark: str | None = None


class Abilitator(SQLModel, table=True):
    """A Kykyviisari result."""

    id: str = Field(primary_key=True)
    client_id: str
    day: date
    occasion: str
    work_ability: float | None = None
    functioning: float | None = None
    mark: str | None = None
    respondent_id: str = ""
    inclusion: float | None = None
    mind: float | None = None
    everyday: float | None = None
    skills: float | None = None
    body: float | None = None


class Goal(SQLModel, table=True):
    """A goal of the plan; `state` is that of its last review."""

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    client_id: str
    text: str
    set_on: date
    target: date | None = None
    state: str = "open"


class GoalReview(SQLModel, table=True):
    """How a goal came true, as client, others and coach see it; never changed."""

    __tablename__ = cast("Any", "goal_review")

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    goal_id: str
    client_id: str
    day: date
    state: str
    client_view: str
    others_view: str
    coach_view: str


class Partner(SQLModel, table=True):
    """A partner of the register; one that is retired is offered nowhere."""

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    organisation: str
    alphabetical: str
    service: str
    unit: str = ""
    person: str = ""
    role: str = ""
    phone: str = ""
    email: str = ""
    how_to_refer: str = ""
    consent_form: str = ""
    retired: bool = False


class NetworkPerson(SQLModel, table=True):
    """Somebody around a client."""

    __tablename__ = cast("Any", "network_person")

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    client_id: str
    partner_id: str | None = None
    name: str
    role: str
    organisation: str = ""
    phone: str = ""
    email: str = ""


class Present(SQLModel, table=True):
    """Somebody who was present at what a note tells of; `place` is the order of the list."""

    __tablename__ = cast("Any", "note_present")

    note_id: str = Field(primary_key=True)
    place: int = Field(primary_key=True)
    name: str


class ConsentRow(SQLModel, table=True):
    """A consent; what it covers never changes, it ends or is withdrawn."""

    __tablename__ = cast("Any", "consent")

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    client_id: str
    partner_id: str | None = None
    to_whom: str
    what: str
    form: str = ""
    given: date
    until: date | None = None
    withdrawn: date | None = None
    why_withdrawn: str = ""


class GuidingRow(SQLModel, table=True):
    """A client's being guided onward; `settled` is the day on which the outcome was known."""

    __tablename__ = cast("Any", "guiding")

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    client_id: str
    partner_id: str | None = None
    to_whom: str
    day: date
    why: str = ""
    follow_up: date
    outcome: str = ""
    settled: date | None = None


class AnswerRow(SQLModel, table=True):
    """What the coach answered to a duty or a task; never changed, the last one counts.

    `was` is the day on which a postponed task was due before.
    """

    __tablename__ = cast("Any", "duty_answer")

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    client_id: str | None = None
    task_id: str | None = None
    key: str
    reply: str
    day: date
    until: date | None = None
    was: date | None = None
    reason: str = ""


class DisclosureRow(SQLModel, table=True):
    """What went out about a client; never changed, and kept when the records are destroyed."""

    __tablename__ = cast("Any", "disclosure")

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    client_id: str
    day: date
    at: str
    who: str
    receiver: str
    organisation: str
    purpose: str
    ground: str
    ground_note: str = ""
    consent_id: str | None = None
    parts: str
    others: bool
    treatment: bool
    notes: int
    format: str
    language: str
    encrypted: bool
    together: bool
    destroyed: bool = False


class ReceivedRow(SQLModel, table=True):
    """What came in with a client from another ipscoach, as JSON; never changed."""

    __tablename__ = cast("Any", "received")

    client_id: str = Field(primary_key=True)
    day: date
    author: str
    organisation: str
    record: str
