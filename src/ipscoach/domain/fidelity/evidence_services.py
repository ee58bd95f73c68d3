"""Items 10, 12, 13, 14, 18, 22 and 25: dated records about work, talks, visits and outreach."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.fidelity.choices import Choices, JobWindow
from ipscoach.domain.fidelity.evidence_contacts import AT_WORK, contacts_in
from ipscoach.domain.fidelity.evidence_contacts import record_of as contact_record
from ipscoach.domain.fidelity.evidence_integration import closings
from ipscoach.domain.fidelity.evidence_jobs import competitive_jobs
from ipscoach.domain.fidelity.evidence_jobs import record_of as job_record
from ipscoach.domain.fidelity.evidence_support import workers
from ipscoach.domain.fidelity.evidence_time import notes_in
from ipscoach.domain.fidelity.evidence_time import record_of as note_record
from ipscoach.domain.fidelity.facts import CoachFacts, Facts, JobFact, NoteFact
from ipscoach.domain.fidelity.result import (
    Evidence,
    Figure,
    Record,
    RecordKind,
    figure,
    listed,
)
from ipscoach.domain.fidelity.spans import Period, status_on
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.sentence import Sentence, named

SOUGHT = Sentence("Clients who were sought out: {count}.", count=0)

SEVERAL_VISITS = 3
"""From so many visits on an employer was visited several times ("three cups of tea")."""
QUARTER_ENDS = (3, 6, 9, 12)


def focus_on_work(facts: Facts, period: Period, _choices: Choices) -> Evidence:
    """List competitive jobs that began, with the share in work at the end of each quarter.

    Source: IPS-25 (1/7/08), item 10, part (e) only: that a rate is measured and shared.
    """
    jobs, left_out = competitive_jobs(facts, period, JobWindow.STARTED)
    return listed(
        10,
        period,
        Sentence("Competitive jobs that began in the period."),
        (job_record(job, Sentence("Work began.")) for job in jobs),
        left_out=left_out,
        figures=tuple(_in_work(facts, day) for day in _quarter_ends(period)),
        remarks=(
            Sentence("The share of active clients at work is that of a day, and no outcome rate."),
        ),
    )


def _quarter_ends(period: Period) -> Iterator[date]:
    for month in period.months():
        if month.last == period.last or month.last.month in QUARTER_ENDS:
            yield month.last


def _in_work(facts: Facts, day: date) -> Figure:
    working = active = 0
    for coach in facts.coaches:
        at_work = {job.client_id for job in coach.jobs if job.kind.competitive and job.runs(day)}
        for client in coach.clients:
            if status_on(client, day) is Status.ACTIVE:
                active += 1
                working += client.id in at_work
    return figure(Sentence("Active clients in competitive work on {day}", day=day), working, active)


def _talks(facts: Facts, period: Period, kind: NoteKind) -> list[NoteFact]:
    return [note for note in notes_in(facts, period) if note.kind is kind]


def benefit_advice(facts: Facts, period: Period, _choices: Choices) -> Evidence:
    """List benefit advice, and for how many jobs it was given before the start.

    Source: IPS-25 (1/7/08), item 12; who gave it and how well, a person knows.
    """
    begun = advised = 0
    for coach in facts.coaches:
        first = _first_days(coach, NoteKind.BENEFIT_ADVICE)
        for job in coach.jobs:
            if job.kind.employment and job.started in period:
                begun += 1
                advised += first.get(job.client_id, date.max) < job.started
    return listed(
        12,
        period,
        Sentence("Notes of benefit advice."),
        map(note_record, _talks(facts, period, NoteKind.BENEFIT_ADVICE)),
        figures=(figure(Sentence("Jobs with advice before the start"), advised, begun),),
    )


def _first_days(coach: CoachFacts, kind: NoteKind) -> dict[str, date]:
    first: dict[str, date] = {}
    for note in coach.notes:
        if note.kind is kind and note.client_id is not None:
            first[note.client_id] = min(note.day, first.get(note.client_id, note.day))
    return first


def disclosure(facts: Facts, period: Period, _choices: Choices) -> Evidence:
    """List talks on disclosure, and contacts of which it is known what had been agreed.

    Source: IPS-25 (1/7/08), item 13.
    """
    talks = _talks(facts, period, NoteKind.DISCLOSURE_TALK)
    told = [
        contact
        for contact in contacts_in(facts, period)
        if contact.client_id is not None and contact.disclosure_agreed is not None
    ]
    agreed = sum(bool(contact.disclosure_agreed) for contact in told)
    spoken = [note.client_id for note in talks if note.client_id is not None]
    again = sum(spoken.count(client) > 1 for client in set(spoken))
    records = [
        *map(note_record, talks),
        *(
            contact_record(
                contact,
                Sentence(
                    "What may be told was agreed."
                    if contact.disclosure_agreed
                    else "What may be told was not agreed."
                ),
            )
            for contact in told
        ),
    ]
    return listed(
        13,
        period,
        Sentence("Talks on disclosure, and contacts for a client with what had been agreed."),
        records,
        figures=(
            figure(Sentence("Contacts with what may be told agreed"), agreed, len(told)),
            figure(Sentence("Clients spoken with more than once"), again, len(set(spoken))),
        ),
    )


def assessment(facts: Facts, period: Period, _choices: Choices) -> Evidence:
    """List when vocational profiles were written, and when work began and ended.

    Source: IPS-25 (1/7/08), item 14: the profile is written anew with each job.
    """
    records: list[Record] = []
    events = followed = 0
    for coach in facts.coaches:
        written = {client.id: [day for day in client.profiles if day] for client in coach.clients}
        for client, days in written.items():
            what = Sentence("Profile written.")
            records += [
                Record(RecordKind.PROFILE, client, client, day, what)
                for day in days
                if day in period
            ]
        for job in coach.jobs:
            for record in _turns(job, period):
                records.append(record)
                events += 1
                days = written.get(job.client_id, [])
                followed += any(record.day <= day <= period.known for day in days if record.day)
    return listed(
        14,
        period,
        Sentence("Vocational profiles as they were written, and the beginnings and ends of work."),
        records,
        figures=(
            figure(Sentence("Beginnings and ends with a profile after them"), followed, events),
        ),
    )


def _turns(job: JobFact, period: Period) -> Iterator[Record]:
    if job.started in period:
        yield job_record(job, Sentence("Work began."))
    if job.ended is not None and job.ended in period:
        what = Sentence("Work ended.")
        yield Record(RecordKind.JOB, job.id, job.client_id, job.ended, what)


def contact_quality(facts: Facts, period: Period, _choices: Choices) -> Evidence:
    """List face-to-face contacts with the number of the visit to this employer and its purpose.

    Visits before the period count for the number.

    Source: IPS-25 (1/7/08), item 18; "three cups of tea" (domain.md 7).
    """
    records: list[Record] = []
    several = visited = 0
    for coach in facts.coaches:
        numbers: dict[str, int] = {}
        seen: set[str] = set()
        met = [one for one in coach.contacts if one.face_to_face and one.day <= period.last]
        for contact in sorted(met, key=lambda one: (one.day, one.id)):
            numbers[contact.employer] = number = numbers.get(contact.employer, 0) + 1
            if contact.day not in period:
                continue
            seen.add(contact.employer)
            what = Sentence(
                "Visit {number}: {purpose}", number=number, purpose=named(contact.purpose.label)
            )
            records.append(contact_record(contact, what))
        visited += len(seen)
        several += sum(numbers[employer] >= SEVERAL_VISITS for employer in seen)
    return listed(
        18,
        period,
        Sentence("Face-to-face contacts with employers, with the number of the visit."),
        records,
        figures=(figure(Sentence("Employers visited three times or more"), several, visited),),
    )


def follow_along(facts: Facts, period: Period, _choices: Choices) -> Evidence:
    """List support while clients work: meetings, visits, contacts with their employers.

    Source: IPS-25 (1/7/08), item 22; how individual it is, a person judges.
    """
    found = list(workers(facts, period))
    records = [
        contact_record(contact, named(contact.purpose.label))
        for contact in contacts_in(facts, period)
        if contact.purpose in AT_WORK
    ]
    for coach in facts.coaches:
        at_work = _jobs_by_client(coach.jobs)
        records += [
            note_record(note)
            for note in coach.notes
            if note.day in period
            and note.kind.meets_client
            and any(job.runs(note.day) for job in at_work.get(note.client_id or "", ()))
        ]
    plans = sum(worker.job.plan for worker in found)
    arranged = sum(worker.job.arranged for worker in found)
    return listed(
        22,
        period,
        Sentence("Meetings with clients who work, and contacts with employers to support them."),
        records,
        figures=(
            figure(Sentence("Jobs with a support plan"), plans, len(found)),
            figure(Sentence("Jobs with accommodations written down"), arranged, len(found)),
        ),
    )


def _jobs_by_client(jobs: Iterable[JobFact]) -> dict[str, list[JobFact]]:
    found: dict[str, list[JobFact]] = {}
    for job in jobs:
        if job.kind.employment:
            found.setdefault(job.client_id, []).append(job)
    return found


def outreach(facts: Facts, period: Period, _choices: Choices) -> Evidence:
    """List outreach, meetings at home and in the community, and clients who stopped.

    Source: IPS-25 (1/7/08), item 25, parts (b) and (d); that outreach stops when somebody
    clearly does not want to work is no failure (domain.md 1.2).
    """
    notes = [
        note
        for note in notes_in(facts, period)
        if note.client_id is not None
        and (
            note.kind is NoteKind.OUTREACH
            or (note.kind.meets_client and note.place in (Place.HOME, Place.COMMUNITY))
        )
    ]
    sought = {note.client_id for note in notes if note.kind is NoteKind.OUTREACH}
    stopped = [
        record
        for coach in facts.coaches
        for client in coach.clients
        for record in closings(client, period, ClosingReason.CLIENT_STOPPED)
    ]
    return listed(
        25,
        period,
        Sentence(
            "Outreach, meetings at home and in the community, and closings because the client "
            "stopped."
        ),
        [*map(note_record, notes), *stopped],
        remarks=(SOUGHT.put({"count": len(sought)}),),
    )
