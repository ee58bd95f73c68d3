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
    """Something to do; `contact_id` is the contact whose next step it is."""

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    client_id: str | None = None
    employer_id: str | None = None
    contact_id: str | None = None
    what: str
    due: date
    done: date | None = None


class Job(SQLModel, table=True):
    """A job, work trial or other work; `hours` a week."""

    id: str = Field(primary_key=True)
    client_id: str
    employer_id: str
    title: str
    kind: str
    started: date
    ended: date | None = None
    hours: float | None = None
    subsidy: bool | None = None
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
