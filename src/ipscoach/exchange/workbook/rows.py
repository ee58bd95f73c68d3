"""A row of each kind, from its cells to what the door takes in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ipscoach.domain.abilitator import Occasion
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import (
    ClosingReason,
    ReferralSource,
    check_birth_year,
    clean_name,
    folded,
)
from ipscoach.domain.employers import Method, check_face_to_face
from ipscoach.domain.jobs import JobKind
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.exchange.workbook import values
from ipscoach.exchange.workbook.cells import Cell
from ipscoach.exchange.workbook.employers import Register, card
from ipscoach.exchange.workbook.line import Line, StaysOut, no_one
from ipscoach.exchange.workbook.marks import Marks, fingerprint
from ipscoach.exchange.workbook.words import key, table
from ipscoach.records.orders import (
    IncomingAbilitator,
    IncomingClient,
    IncomingContact,
    IncomingEmployer,
    IncomingJob,
    IncomingNote,
    PersonCard,
    Profile,
)
from ipscoach.sentence import Refused, Sentence


@dataclass
class Rows:
    """All rows of a workbook as they are read; a line goes in whole or stays out.

    `epoch` is the workbook's own day of serial number 0; `today` the coach's day.
    """

    today: date
    epoch: date
    clients: list[IncomingClient] = field(default_factory=list[IncomingClient])
    register: Register = field(default_factory=Register)
    contacts: list[IncomingContact] = field(default_factory=list[IncomingContact])
    jobs: list[IncomingJob] = field(default_factory=list[IncomingJob])
    notes: list[IncomingNote] = field(default_factory=list[IncomingNote])
    abilitator: list[IncomingAbilitator] = field(default_factory=list[IncomingAbilitator])

    def __post_init__(self) -> None:
        self._marks = Marks()
        self._day = values.day_reader(self.epoch)
        self._past = values.past(self._day, self.today)
        self._names: dict[str, str] = {}
        self._clients_at: dict[str, dict[int | None, int]] = {}

    def take(self, kind: str, line: Line) -> None:
        """Read a line of a kind.

        Raises:
            StaysOut: it cannot be taken in.
        """
        match kind:
            case "clients":
                self._client(line)
            case "employers":
                self._employer(line)
            case "contacts":
                self.contacts.append(self._contact(line))
            case "jobs":
                self.jobs.append(self._job(line))
            case "notes":
                self.notes.append(self._note(line))
            case _:
                self.abilitator.append(self._abilitator(line))

    def _name(self, cell: Cell) -> str:
        """Return a name; the same name in a thousand rows is kept once."""
        name = clean_name(values.tidy(cell))
        if no_one(name):
            raise Refused(Sentence("A name is needed."))
        return self._names.setdefault(name, name)

    def _birth_year(self, cell: Cell) -> int:
        return check_birth_year(values.birth_year(cell), self.today.year)

    def _client(self, line: Line) -> None:
        name = line.must("name", self._name)
        born = line.leniently("birth_year", self._birth_year, None)
        self._check_new(name, born)
        source, told = _source(line)
        client = IncomingClient(
            row=line.number,
            mark=fingerprint("clients", folded(name), born),
            profile=Profile(
                name=name,
                birth_year=born,
                phone=line.leniently("phone", values.written, ""),
                municipality=line.leniently("municipality", values.written, ""),
                referral_source=source,
                referral_source_text=told,
                abilitator_id=line.leniently("abilitator_id", values.written, ""),
                wishes=line.leniently("wishes", values.written, ""),
            ),
            status=_status(line),
            entered=line.may("entered", self._past, None),
            phase=line.may("phase", values.phase_of, None),
            phase_since=line.may("phase_since", self._past, None),
            closed=line.may("closed", self._past, None),
            closing_reason=_closing_reason(line),
        )
        _check_course(client, line)
        self._clients_at.setdefault(folded(name), {})[born] = line.number
        self.clients.append(client)

    def _check_new(self, name: str, born: int | None) -> None:
        """Refuse a client of an earlier row: only two birth years tell two of a name apart."""
        for year, row in self._clients_at.get(folded(name), {}).items():
            if year is None or born is None or year == born:
                twice = Sentence(
                    "The same client is already on row {row}. Keep one of the two rows, or give "
                    "both their birth years.",
                    row=row,
                )
                raise StaysOut("name", name, twice)

    def _employer(self, line: Line) -> None:
        name = line.must("name", self._name)
        person = line.leniently("person", self._name, "")
        phone = line.leniently("phone", values.written, "")
        email = line.leniently("email", values.written, "")
        # A number without a name is still somebody to call: the firm answers for itself.
        known = person or (name if phone or email else "")
        self.register.add(
            IncomingEmployer(
                row=line.number,
                mark=fingerprint("employers", folded(name)),
                card=card(line, name),
                person=PersonCard(name=known, phone=phone, email=email) if known else None,
            ),
            line,
        )

    def _contact(self, line: Line) -> IncomingContact:
        day = line.must("day", self._past)
        employer = line.must("employer", self._name)
        client = "" if no_one(str(line.cell("client") or "")) else line.must("client", self._name)
        method = line.must("method", values.choice(Method))
        met = _met(line, method)
        subject = line.leniently("subject", values.written, "")
        text = line.leniently("text", values.written, "")
        return IncomingContact(
            row=line.number,
            mark=self._marks.of(
                *("contacts", day, folded(employer), folded(client), method, met, subject, text)
            ),
            day=day,
            employer=employer,
            client=client,
            method=method,
            face_to_face=met,
            subject=subject,
            text=text,
        )

    def _job(self, line: Line) -> IncomingJob:
        client = line.must("client", self._name)
        employer = line.must("employer", self._name)
        title = line.leniently("title", values.written, "")
        kind = line.must("kind", values.choice(JobKind))
        started = line.must("started", self._day)
        ended = line.may("ended", self._day, None)
        if ended is not None and ended < started:
            before = Sentence("It would end on {end}, before it began.", end=ended)
            raise StaysOut("ended", values.clipped(line.cell("ended")), before)
        return IncomingJob(
            row=line.number,
            mark=self._marks.of("jobs", folded(client), folded(employer), title, kind, started),
            client=client,
            employer=employer,
            title=title,
            kind=kind,
            started=started,
            ended=ended,
            hours=line.leniently("hours", values.week_hours, None),
            subsidy=line.leniently("subsidy", values.yes_no, None),
            end_reason=line.leniently("end_reason", values.written, ""),
        )

    def _note(self, line: Line) -> IncomingNote:
        day = line.must("day", self._past)
        client = line.must("client", self._name)
        kind = line.may("kind", values.choice(NoteKind), NoteKind.OTHER)
        text = line.must("text", values.note_text)
        place = line.leniently("place", values.choice(Place), None)
        minutes = line.leniently("minutes", values.minutes, None)
        return IncomingNote(
            row=line.number,
            mark=self._marks.of("notes", day, folded(client), kind, place, minutes, text),
            day=day,
            client=client,
            kind=kind,
            text=text,
            place=place,
            minutes=minutes,
        )

    def _abilitator(self, line: Line) -> IncomingAbilitator:
        day = line.must("day", self._past)
        client = line.must("client", self._name)
        occasion = line.must("occasion", values.choice(Occasion))
        ability = line.may("work_ability", values.score, None)
        functioning = line.may("functioning", values.score, None)
        if ability is None and functioning is None:
            raise StaysOut("work_ability", "", Sentence("The row holds no score."))
        return IncomingAbilitator(
            row=line.number,
            mark=self._marks.of(
                *("abilitator", day, folded(client), occasion, ability, functioning)
            ),
            day=day,
            client=client,
            occasion=occasion,
            work_ability=ability,
            functioning=functioning,
        )


def _source(line: Line) -> tuple[ReferralSource | None, str]:
    """Return who referred the client: whoever is not in the list is other, in his words."""
    told = line.leniently("referral_source", values.written, "")
    if not told:
        return None, ""
    found = table(ReferralSource).get(key(told))
    return (ReferralSource.OTHER, told) if found is None else (found, "")


def _met(line: Line, method: Method) -> bool:
    """Return whether a contact was face to face.

    Where the row calls a phone call so, the method is believed: it is a word that the coach
    wrote, and the other a letter that slips into the next row.
    """
    met = method is Method.VISIT and not line.has("face_to_face")
    met = line.may("face_to_face", values.yes_no, met)
    try:
        return check_face_to_face(method, met)
    except Refused as refused:
        line.left_out("face_to_face", refused.sentence)
        return False


def _status(line: Line) -> Status:
    """Return where the client stands; a blank one is inferred only where the row says it."""
    if line.cell("status") is not None:
        return line.must("status", values.choice(Status))
    if line.cell("closed") is not None or line.cell("closing_reason") is not None:
        return Status.CLOSED
    if line.cell("phase") is not None:
        return Status.ACTIVE
    fact = Sentence("The row names no status and no phase: the client goes on the waiting list.")
    line.tell("status", fact)
    return Status.WAITING


def _closing_reason(line: Line) -> ClosingReason | None:
    cell = line.cell("closing_reason")
    if cell is None:
        return None
    told = line.leniently("closing_reason", values.written, "")
    found = table(ClosingReason).get(key(told))
    if found is None and told:
        fact = Sentence(
            "“{value}” is none of the reasons known here; it goes in as another reason.",
            value=values.clipped(cell),
        )
        line.tell("closing_reason", fact)
    return found or ClosingReason.OTHER


def _check_course(client: IncomingClient, line: Line) -> None:
    """Refuse a row that contradicts itself in the order of its days.

    Raises:
        StaysOut: coaching would have ended before it began.
    """
    if client.entered and client.closed and client.closed < client.entered:
        reason = Sentence(
            "Coaching would have ended on {closed}, before it began on {entered}.",
            closed=client.closed,
            entered=client.entered,
        )
        raise StaysOut("closed", values.clipped(line.cell("closed")), reason)
    if client.status is not Status.CLOSED and client.closed:
        line.tell("closed", Sentence("The client is not closed, so the closing day is left out."))
