"""What a screen gets to see: frozen values, read from the caseload, that nothing hangs on.

Named tuples rather than dataclasses: twenty of these are made before the first paint, and a
frozen dataclass takes seven times as long to make (0.6 ms each).
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.employers import Method, Outcome, Purpose, Stance
from ipscoach.domain.goals import Doer
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase, PhaseEntry
from ipscoach.domain.staff import StaffRole
from ipscoach.sentence import Sentence, marked


class CoachView(NamedTuple):
    """The coach whose caseload this is; `share` is her share of client work in percent."""

    name: str
    organisation: str
    share: int
    cap: int
    retention_years: int = 10
    role: StaffRole = StaffRole.COACH


class ClientRow(NamedTuple):
    """A client in a list.

    `attention` says why the client wants the coach's eye, the most pressing first;
    `last_met` is the day of the last note of meeting the client;
    `next_step` is the open task that is due first; `status_since` is the day on which the
    client came onto the waiting list, became active (again) or was closed.
    """

    id: str
    code: str
    name: str
    status: Status
    phase: Phase | None
    phase_since: date | None
    days_in_phase: int | None
    referral_source: ReferralSource | None
    entered: date | None
    closed: date | None
    closing_reason: ClosingReason | None
    last_met: date | None
    next_step: str
    next_step_due: date | None
    attention: tuple[Sentence, ...] = ()
    status_since: date | None = None


class CaseloadView(NamedTuple):
    """All that the first screen shows, read in one go."""

    coach: CoachView
    active: tuple[ClientRow, ...]
    waiting: tuple[ClientRow, ...]
    closed_count: int


class ClientView(NamedTuple):
    """One client, whole, with the phase history in order of time."""

    row: ClientRow
    birth_year: int | None
    phone: str
    email: str
    municipality: str
    language: str
    referral_source_text: str
    referred: date | None
    abilitator_id: str
    out_of_work_at_start: bool | None
    wishes: str
    strengths: str
    skills: str
    work_history: str
    what_helps: str
    disclosure_line: str
    profile_day: date | None
    team: str
    benefits: str
    follow_on_plan: str
    phases: tuple[PhaseEntry, ...]
    handed_to: str = ""
    support_network: str = ""
    closing_exception: str = ""


class EntryKind(StrEnum):
    """The kinds of entry that a timeline holds; a meeting is a note of a network meeting."""

    NOTE = "note"
    CONTACT = "contact"
    PHASE = "phase"
    TASK = "task"
    JOB = "job"
    ABILITATOR = "abilitator"
    STATUS = "status"
    MEETING = "meeting"
    PROFILE = "profile"
    GOAL = "goal"
    CONSENT = "consent"
    GUIDING = "guiding"
    HANDOVER = "handover"

    @property
    def label(self) -> str:
        """The name of all entries of the kind, as a key of the catalogue."""
        return _ENTRIES[self]


_ENTRIES = {
    EntryKind.NOTE: marked("notes"),
    EntryKind.CONTACT: marked("contacts"),
    EntryKind.PHASE: marked("phases"),
    EntryKind.TASK: marked("tasks"),
    EntryKind.JOB: marked("jobs"),
    EntryKind.ABILITATOR: marked("Kykyviisari"),
    EntryKind.STATUS: marked("status"),
    EntryKind.MEETING: marked("network meetings"),
    EntryKind.PROFILE: marked("vocational profiles"),
    EntryKind.GOAL: marked("goals"),
    EntryKind.CONSENT: marked("consents"),
    EntryKind.GUIDING: marked("guidings onward"),
    EntryKind.HANDOVER: marked("given out and received"),
}


class TimelineEntry(NamedTuple):
    """One entry of a client's story.

    `title` is a translatable sentence (kind, place, phase names); `text` is what the coach
    wrote, as typed. `id` is the note's, contact's or task's own id where it has one.
    """

    kind: EntryKind
    id: str
    day: date
    title: Sentence
    text: str


class NoteView(NamedTuple):
    """A note as it stands; `version` counts from 1."""

    id: str
    client_id: str | None
    employer_id: str | None
    day: date
    kind: NoteKind
    place: Place | None
    minutes: int | None
    text: str
    version: int
    written_at: datetime


class NoteVersion(NamedTuple):
    """An earlier wording of a note, kept readable."""

    version: int
    text: str
    written_at: datetime


class PersonView(NamedTuple):
    """A contact person at an employer."""

    id: str
    name: str
    role: str
    phone: str
    email: str


class ContactView(NamedTuple):
    """A contact with an employer.

    `visit` is its number among face-to-face visits, or None; `next_step` and its day are those
    of the task that the contact led to, as the task stands now, done or not.
    """

    id: str
    employer_id: str
    employer: str
    client_id: str | None
    client: str
    client_code: str
    person: str
    day: date
    method: Method
    face_to_face: bool
    visit: int | None
    purpose: Purpose
    subject: str
    on_preference: bool | None
    disclosure_agreed: bool | None
    outcome: Outcome
    next_step: str
    next_step_due: date | None
    text: str
    person_id: str | None = None


class EmployerRow(NamedTuple):
    """An employer in the register."""

    id: str
    name: str
    business_id: str
    industry: str
    municipality: str
    stance: Stance
    do_not_contact: bool
    last_contact: date | None
    visits: int


class EmployerView(NamedTuple):
    """An employer's card: contact log with the newest first."""

    row: EmployerRow
    persons: tuple[PersonView, ...]
    contacts: tuple[ContactView, ...]
    fitting: tuple[ClientRow, ...]


class TaskView(NamedTuple):
    """Something to do, with the day it is due; one that was set aside is `done` on that day."""

    id: str
    what: str
    due: date
    client_id: str | None
    client: str
    employer_id: str | None
    employer: str
    done: date | None
    client_code: str = ""
    doer: Doer = Doer.COACH
    goal_id: str | None = None
    set_aside: bool = False
    aside_reason: str = ""


class Hit(NamedTuple):
    """A find of the search: `before`, `match` and `after` are a snippet of the text around it.

    `kind` is the table it stands in: client, note, job, partner and so on; `title` is the name
    of the client or employer that it belongs to, and `client_code` stands in for it while names
    are hidden.
    """

    kind: str
    id: str
    client_id: str | None
    employer_id: str | None
    title: str
    day: date | None
    before: str
    match: str
    after: str
    client_code: str = ""


class Draft(NamedTuple):
    """What was being typed: a form and its fields.

    `aside` where the coach left the form herself; else the program stopped or was locked.
    """

    form: str
    subject_id: str
    fields: dict[str, str]
    kept_at: datetime
    aside: bool = False


class AuditView(NamedTuple):
    """One act in the record of what was done: who, when (UTC), what, about whom, what for.

    `user_id` is the account on the computer, `provider` the organisation, both as they were then
    and empty in rows from before they were kept; `computers_day` is what the computer's clock
    said where another day was given.
    """

    number: int
    at: datetime
    who: str
    what: str
    client_id: str | None
    detail: str
    purpose: str = ""
    user_id: str = ""
    provider: str = ""
    computers_day: date | None = None
