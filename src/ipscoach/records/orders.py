"""What a face hands to the door: the filled-in fields of one act, typed and checked there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ipscoach.domain.abilitator import Occasion
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.employers import Method, Outcome, Purpose, Stance
from ipscoach.domain.goals import Doer
from ipscoach.domain.jobs import JobKind
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase, PhaseEntry
from ipscoach.sentence import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The fields of a client that a coach may fill in or correct at any time.

    The last six are the first wording of the vocational profile; it is rewritten by
    `write_vocational_profile`.
    """

    name: str
    birth_year: int | None = None
    phone: str = ""
    email: str = ""
    municipality: str = ""
    language: str = ""
    referral_source: ReferralSource | None = None
    referral_source_text: str = ""
    referred: date | None = None
    abilitator_id: str = ""
    out_of_work_at_start: bool | None = None
    team: str = ""
    benefits: str = ""
    wishes: str = ""
    strengths: str = ""
    disclosure_line: str = ""
    skills: str = ""
    work_history: str = ""
    what_helps: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewNote:
    """A note about a client or an employer (exactly one of them); `present` are names."""

    day: date
    kind: NoteKind
    text: str
    client_id: str | None = None
    employer_id: str | None = None
    place: Place | None = None
    minutes: int | None = None
    present: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerCard:
    """The fields of an employer."""

    name: str
    business_id: str = ""
    industry: str = ""
    municipality: str = ""
    stance: Stance = Stance.UNKNOWN
    do_not_contact: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """The fields of a contact person."""

    name: str
    role: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewContact:
    """A contact with an employer, for one client or in general."""

    employer_id: str
    day: date
    method: Method
    face_to_face: bool
    client_id: str | None = None
    person_id: str | None = None
    purpose: Purpose = Purpose.OTHER
    subject: str = ""
    on_preference: bool | None = None
    disclosure_agreed: bool | None = None
    outcome: Outcome = Outcome.OPEN
    next_step: str = ""
    next_step_due: date | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTask:
    """Something to do."""

    what: str
    due: date
    client_id: str | None = None
    employer_id: str | None = None
    doer: Doer = Doer.COACH
    goal_id: str | None = None


# What an import brings. Rows name clients and employers by name; `row` is the row in the sheet,
# counted from 1 as the spreadsheet program shows it, `mark` the fingerprint that keeps a second
# import of the same row out.


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingClient:
    """A client row, with the profile already checked.

    `earlier` are the phases before `phase`, in order of time, and `phase_reason` says why it
    came to `phase`: a workbook knows neither, the demo does.
    """

    row: int
    mark: str
    profile: Profile
    status: Status
    entered: date | None = None
    phase: Phase | None = None
    phase_since: date | None = None
    closed: date | None = None
    closing_reason: ClosingReason | None = None
    earlier: tuple[PhaseEntry, ...] = ()
    phase_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingEmployer:
    """An employer row, with its contact person.

    `more_persons` are those of further rows with the same employer: a card, several people.
    """

    row: int
    mark: str
    card: EmployerCard
    person: PersonCard | None = None
    more_persons: tuple[PersonCard, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingContact:
    """A contact row."""

    row: int
    mark: str
    day: date
    employer: str
    client: str
    method: Method
    face_to_face: bool
    subject: str = ""
    text: str = ""
    purpose: Purpose = Purpose.OTHER
    on_preference: bool | None = None
    disclosure_agreed: bool | None = None
    outcome: Outcome = Outcome.OPEN
    next_step: str = ""
    next_step_due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingJob:
    """A job row."""

    row: int
    mark: str
    client: str
    employer: str
    title: str
    kind: JobKind
    started: date
    ended: date | None = None
    hours: float | None = None
    subsidy: bool | None = None
    end_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingNote:
    """A note row."""

    row: int
    mark: str
    day: date
    client: str
    kind: NoteKind
    text: str
    place: Place | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingAbilitator:
    """A Kykyviisari row."""

    row: int
    mark: str
    day: date
    client: str
    occasion: Occasion
    work_ability: float | None = None
    functioning: float | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """All valid rows of a workbook."""

    clients: tuple[IncomingClient, ...] = ()
    employers: tuple[IncomingEmployer, ...] = ()
    contacts: tuple[IncomingContact, ...] = ()
    jobs: tuple[IncomingJob, ...] = ()
    notes: tuple[IncomingNote, ...] = ()
    abilitator: tuple[IncomingAbilitator, ...] = ()


@dataclass(frozen=True, slots=True)
class RowRefusal:
    """A row that the door did not take: which kind, which row of its sheet, which field, why."""

    kind: str
    row: int
    field: str
    value: str
    reason: Sentence


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What an import did: rows by kind, those already there, those refused and what to know.

    `waiting` are the clients who were put on the waiting list because the caseload is full,
    `registered` the employers that only a contact or job row named and that now have a card.
    """

    imported: dict[str, int]
    already_there: dict[str, int]
    refused: tuple[RowRefusal, ...]
    waiting: tuple[RowRefusal, ...] = ()
    registered: tuple[str, ...] = ()
