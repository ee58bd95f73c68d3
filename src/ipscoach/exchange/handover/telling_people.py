"""What a summary tells of people: who gives what to whom, the course, partners, consents."""

from __future__ import annotations

from ipscoach.domain.caseload import Status
from ipscoach.domain.consent import Consent, ConsentState
from ipscoach.domain.handover import Ground, Part
from ipscoach.exchange.papers.document import Item, Paragraph, Section
from ipscoach.exchange.papers.pen import Pen
from ipscoach.records.handover.record import (
    ClientRecord,
    ConsentPart,
    CoursePart,
    GuidingPart,
    HeaderPart,
    NotePart,
    PhasePart,
    StatusPart,
)
from ipscoach.sentence import marked


def header(record: ClientRecord, pen: Pen) -> tuple[Item, ...]:
    """Tell whose data these are, who wrote them, and to whom, what for and on which ground.

    Source: 703/2023, section 38 (what every document shows), sections 4-6 (secrecy).
    """
    head, client = record.header, record.client
    return (
        *pen.lines(
            (marked("Client"), client.name),
            (marked("Birth year"), client.birth_year),
            (marked("Municipality"), client.municipality),
            (marked("Language"), client.language),
            (marked("Phone"), client.phone),
            (marked("E-mail"), client.email),
            (marked("Identifier in packages"), client.uid if pen.whole else ""),
        ),
        *pen.lines(
            (marked("Written on"), head.day),
            (marked("Written by"), _author(head, pen)),
            (marked("Organisation"), head.organisation),
        ),
        *pen.lines(
            (marked("Receiver"), _joined(", ", head.receiver, head.receiver_organisation)),
            (marked("Purpose"), head.purpose),
            (marked("Ground"), _ground(head, pen)),
            (marked("The consent covers"), head.consent_what),
            (marked("The consent was given on"), head.consent_given),
        ),
        *_remarks(head, pen),
    )


def _author(head: HeaderPart, pen: Pen) -> str:
    return _joined(", ", head.author, pen.text(marked("IPS job coach")))


def _ground(head: HeaderPart, pen: Pen) -> str:
    return _joined(": ", pen.text(head.ground.label), head.ground_note)


def _remarks(head: HeaderPart, pen: Pen) -> tuple[Item, ...]:
    said: list[str] = []
    if head.together:
        said.append(marked("The client and the receiver meet at the handing over."))
    if head.ground is not Ground.OWN_DATA:
        said.append(marked("Secret: data of a client of social care (703/2023, sections 4-6)."))
    if set(Part) - set(head.parts):
        said.append(marked("Parts were left out."))
    return (Paragraph(" ".join(map(pen.text, said))),) if said else ()


def course(record: ClientRecord, pen: Pen) -> tuple[Item, ...]:
    """Tell where the client came from, the phases with their days, and where coaching stands."""
    told = record.course
    if told is None:
        return ()
    statuses = told.statuses if len(told.statuses) > 1 or pen.whole else ()
    return (
        *pen.lines(
            (marked("Referred by"), _referral(told, pen)),
            (marked("Referred on"), told.referred),
            (marked("Coaching began"), told.entered),
            (marked("Out of work at start"), told.out_of_work_at_start),
            (marked("Partner team"), told.team),
            _present_phase(told, pen),
        ),
        *pen.table(
            (marked("Phase"), marked("Since"), marked("Why")),
            [(_phase(one, pen), one.since, one.reason) for one in told.phases],
        ),
        *pen.table(
            (marked("Status"), marked("Since"), marked("Why")),
            [(one.status, one.since, _why(one, record, pen)) for one in statuses],
        ),
    )


def _referral(told: CoursePart, pen: Pen) -> str:
    return _joined(", ", pen.value(told.referral_source), told.referral_source_text)


def _present_phase(told: CoursePart, pen: Pen) -> tuple[str, object]:
    over = bool(told.statuses) and told.statuses[-1].status is Status.CLOSED
    label = marked("Phase at the end") if over else marked("Present phase")
    return (label, _phase(told.phases[-1], pen) if told.phases else "")


def _phase(entry: PhasePart, pen: Pen) -> str:
    return f"{int(entry.phase)}. {pen.value(entry.phase)}"


def _why(entry: StatusPart, record: ClientRecord, pen: Pen) -> str:
    """Say why a status changed; of the last closing the part on closing tells it."""
    last = record.closing.closed if record.closing else None
    if entry.status is Status.CLOSED and entry.since == last and not pen.whole:
        return ""
    return _joined(", ", pen.value(entry.closing_reason), entry.reason)


def partners(record: ClientRecord, pen: Pen) -> tuple[Item, ...]:
    """Tell who does what around the client, who is responsible from now on, and guidings."""
    closing = record.closing if Part.CLOSING in record.header.parts else None
    return (
        *pen.lines((marked("New responsible worker"), closing.handed_to if closing else "")),
        *pen.table(
            (
                *(marked("Name"), marked("Role"), marked("Organisation")),
                *(marked("Phone"), marked("E-mail")),
            ),
            [(one.name, one.role, one.organisation, one.phone, one.email) for one in record.people],
        ),
        *pen.table(
            (
                *(marked("Guided onward to"), marked("Day"), marked("Why")),
                *(marked("Follow-up on"), marked("What came of it")),
            ),
            [
                (one.to_whom, one.day, one.why, _followed(one, pen), one.outcome)
                for one in record.guidings
            ],
        ),
    )


def _followed(guiding: GuidingPart, pen: Pen) -> str:
    """Return when it is asked what came of it, or when it was; of the whole both."""
    asked, settled = pen.value(guiding.follow_up), pen.value(guiding.settled)
    if not pen.whole:
        return settled or asked
    return _joined(", ", asked, settled and f"{pen.text(marked('settled'))} {settled}")


def consents(record: ClientRecord, pen: Pen) -> tuple[Item, ...]:
    """Tell which consents there are, and how each of them stands on the day."""
    return pen.table(
        (
            *(marked("To whom"), marked("What it covers"), marked("Given")),
            *(marked("Until"), marked("State")),
        ),
        [
            (
                one.to_whom,
                one.what,
                _joined(", ", pen.value(one.given), one.form),
                one.until or pen.text(marked("until further notice")),
                _state(one, pen),
            )
            for one in record.consents
        ],
    )


def _state(consent: ConsentPart, pen: Pen) -> str:
    state = Consent("", consent.to_whom, consent.given, consent.until, consent.withdrawn).state(
        pen.today
    )
    if state is not ConsentState.WITHDRAWN and not (pen.whole and consent.why_withdrawn):
        return pen.value(state)
    told = f"{pen.value(state)} {pen.value(consent.withdrawn)}"
    return _joined(": ", told, consent.why_withdrawn)


def notes(record: ClientRecord, pen: Pen) -> tuple[Section, ...]:
    """Tell the single notes that were chosen, each under its day and kind."""
    return tuple(_note(one, pen) for one in record.notes)


def _note(note: NotePart, pen: Pen) -> Section:
    return Section(
        f"{pen.value(note.day)}: {pen.value(note.kind)}",
        (
            *pen.lines(
                (marked("Place"), note.place),
                (marked("Time"), pen.span(note.minutes or 0)),
                (marked("Present"), ", ".join(note.present)),
            ),
            Paragraph(note.text),
        ),
    )


def _joined(sign: str, *texts: str) -> str:
    return sign.join(text for text in texts if text.strip())
