"""What a summary tells of work: jobs, employers, support, money."""

from __future__ import annotations

from ipscoach.domain.clients import folded
from ipscoach.domain.employers import Method
from ipscoach.domain.handover import Part
from ipscoach.exchange.papers.document import Item, Lines, Paragraph, Section
from ipscoach.exchange.papers.pen import Pen
from ipscoach.records.handover.record import ClientRecord, ContactPart, EmployerPart, JobPart
from ipscoach.sentence import Sentence, marked


def jobs(record: ClientRecord, pen: Pen) -> tuple[Item, ...]:
    """Tell every job, trial and apprenticeship: what, where, when, how it ended."""
    return tuple(
        Section(
            called(job),
            pen.lines(
                (marked("Kind"), job.kind),
                (marked("Employer"), _firm(job.employer)),
                (marked("Contract"), job.contract),
                (marked("Hours a week"), job.hours),
                (marked("Time"), _time(job, pen)),
                (marked("How it began"), _relation(job, record, pen)),
                (marked("Ended because"), _end(job, pen)),
            ),
        )
        for job in record.jobs
    )


def called(job: JobPart) -> str:
    """Name a job by its title and employer."""
    return _parts(job.title, job.employer.name)


def _firm(employer: EmployerPart) -> str:
    return _parts(employer.name, employer.business_id, employer.industry, employer.municipality)


def _time(job: JobPart, pen: Pen) -> str:
    began = pen.value(job.started)
    if job.ended is not None:
        return f"{began} – {pen.value(job.ended)}"
    if job.started > pen.today:
        return pen.say(Sentence("planned from {day}", day=job.started))
    return pen.say(Sentence("since {day}", day=job.started))


def _relation(job: JobPart, record: ClientRecord, pen: Pen) -> str:
    told = pen.value(job.relation)
    if job.related is None or not 0 <= job.related < len(record.jobs):
        return told
    return f"{told}: {called(record.jobs[job.related])}"


def _end(job: JobPart, pen: Pen) -> str:
    return _parts(pen.value(job.end_cause), job.end_reason)


def employers(record: ClientRecord, pen: Pen) -> tuple[Item, ...]:
    """Tell what was agreed with each employer for this client, and with whom."""
    by_firm: dict[EmployerPart, list[ContactPart]] = {}
    for contact in record.contacts:
        by_firm.setdefault(contact.employer, []).append(contact)
    return tuple(
        Section(firm.name, _contacts(firm, contacts, pen)) for firm, contacts in by_firm.items()
    )


def _contacts(firm: EmployerPart, contacts: list[ContactPart], pen: Pen) -> tuple[Item, ...]:
    more = _parts(firm.business_id, firm.industry, firm.municipality)
    told = Lines(tuple((pen.value(one.day), _contact(one, pen)) for one in contacts))
    return (Paragraph(more), told) if more else (told,)


def _contact(contact: ContactPart, pen: Pen) -> str:
    """Tell a contact in short sentences; the coach's own text stands below them."""
    face = marked("face to face")
    said = [pen.value(contact.method), contact.person]
    if contact.face_to_face and contact.method is not Method.VISIT:
        said.insert(1, pen.text(face))
    purpose, subject = pen.value(contact.purpose), contact.subject
    says_more = subject.strip() and (pen.whole or folded(subject) != folded(purpose))
    sentences = [
        _parts(*said),
        f"{purpose}: {subject}" if says_more else purpose,
        pen.say(Sentence("Outcome: {what}", what=contact.outcome)),
    ]
    if contact.on_preference:
        sentences.append(pen.text(marked("On client's wishes")))
    if contact.disclosure_agreed:
        sentences.append(pen.text(marked("Disclosure agreed")))
    told = ". ".join(sentences) + "."
    return f"{told}\n{contact.text}" if contact.text.strip() else told


def support(record: ClientRecord, pen: Pen) -> tuple[Item, ...]:
    """Tell how often the client was met, and what is agreed for jobs that run or are to begin."""
    table = pen.table(
        (
            *(marked("Kind"), marked("Times"), marked("Time in all")),
            *(marked("First time"), marked("Last")),
        ),
        [
            (one.kind, one.times, pen.span(one.minutes), one.first, one.last)
            for one in record.support
        ],
    )
    return (*table, *(item for job in record.jobs for item in _job_support(job, record, pen)))


def _job_support(job: JobPart, record: ClientRecord, pen: Pen) -> tuple[Item, ...]:
    over = job.ended is not None and job.ended < pen.today and not pen.whole
    if over or not (job.accommodations.strip() or job.support_plan.strip()):
        return ()
    told = pen.lines(
        *_where(job, record, pen),
        (marked("Accommodations"), job.accommodations),
        (marked("Support plan"), job.support_plan),
    )
    return (Section(called(job), told),)


def _where(job: JobPart, record: ClientRecord, pen: Pen) -> tuple[tuple[str, object], ...]:
    """Return what sort of work it is and since when, where no part on jobs tells it."""
    if Part.JOBS in record.header.parts:
        return ()
    return (
        (marked("Kind"), job.kind),
        (marked("Employer"), _firm(job.employer) if pen.whole else ""),
        (marked("Time"), _time(job, pen)),
    )


def money(record: ClientRecord, pen: Pen) -> tuple[Item, ...]:
    """Tell of wage subsidies with their last days, and of the benefits that matter."""
    return (
        *pen.lines((marked("Benefits that matter"), record.benefits)),
        *(item for job in record.jobs for item in _subsidy(job, record, pen)),
    )


def _subsidy(job: JobPart, record: ClientRecord, pen: Pen) -> tuple[Item, ...]:
    days = (job.subsidy_decided, job.subsidy_from, job.subsidy_until)
    label = marked("Wage subsidy")
    if not job.subsidy and not any(days):
        none = f"{called(job)}: {pen.value(job.subsidy)}"
        return pen.lines((label, none)) if pen.whole and job.subsidy is not None else ()
    return pen.lines(
        (label, called(job)),
        *_where(job, record, pen),
        (marked("Decided on"), job.subsidy_decided or pen.text(marked("no decision yet"))),
        (marked("Subsidy from"), job.subsidy_from),
        (marked("Subsidy until"), job.subsidy_until),
    )


def _parts(*texts: str) -> str:
    return ", ".join(text for text in texts if text.strip())
