"""The JSON of clients, employers and stories: stable names, codes instead of words.

docs/file-formats.md describes every key. A key may be added, none changes its meaning.
"""

from __future__ import annotations

from ipscoach.i18n import say
from ipscoach.records.reading import Reading
from ipscoach.records.views import (
    AbilitatorView,
    ClientRow,
    ContactView,
    EmployerRow,
    EntryKind,
    JobView,
    NoteView,
    TimelineEntry,
)

Shape = dict[str, object]


def client_shape(row: ClientRow) -> Shape:
    """Return a client as `clients --json` has it."""
    return {
        "id": row.id,
        "code": row.code,
        "name": row.name,
        "status": row.status,
        "phase": row.phase,
        "phase_since": row.phase_since,
        "days_in_phase": row.days_in_phase,
        "referral_source": row.referral_source,
        "entered": row.entered,
        "closed": row.closed,
        "closing_reason": row.closing_reason,
    }


def employer_shape(row: EmployerRow) -> Shape:
    """Return an employer as `employers --json` has it."""
    return {
        "id": row.id,
        "name": row.name,
        "business_id": row.business_id or None,
        "industry": row.industry,
        "municipality": row.municipality,
        "stance": row.stance,
        "do_not_contact": row.do_not_contact,
        "last_contact": row.last_contact,
        "visits": row.visits,
    }


def story_shape(row: ClientRow, entries: list[TimelineEntry], read: Reading) -> Shape:
    """Return a client's story as `timeline --json` has it."""
    known = _details(read, row.id)
    return {
        "client": client_shape(row),
        "entries": [
            {
                "kind": entry.kind,
                "id": entry.id,
                "date": entry.day,
                "title": say(entry.title),
                "text": entry.text,
                "details": _details_of(entry, known),
            }
            for entry in entries
        ],
    }


def _details_of(entry: TimelineEntry, known: dict[str, Shape]) -> Shape:
    """Return what programs want to know of an entry, in codes."""
    match entry.kind:
        case EntryKind.PHASE:
            return {"phase": dict(entry.title.values).get("number")}
        case EntryKind.STATUS:
            return {"closing_reason": dict(entry.title.values).get("reason")}
        case _:
            return known[entry.id]


def _details(read: Reading, client_id: str) -> dict[str, Shape]:
    """Return the details of all that has an id of its own; no two things have the same."""
    return {
        **{note.id: _note(note) for note in read.notes(client_id)},
        **{contact.id: _contact(contact) for contact in read.contacts(client_id)},
        **{job.id: _job(job) for job in read.jobs(client_id)},
        **{
            task.id: {"due": task.due, "done": task.done}
            for task in read.tasks(open_only=False, client_id=client_id)
        },
        **{score.id: _score(score) for score in read.abilitator(client_id)},
    }


def _note(note: NoteView) -> Shape:
    return {
        "kind": note.kind,
        "place": note.place,
        "minutes": note.minutes,
        "version": note.version,
    }


def _contact(contact: ContactView) -> Shape:
    return {
        "employer_id": contact.employer_id,
        "employer": contact.employer,
        "method": contact.method,
        "face_to_face": contact.face_to_face,
        "visit": contact.visit,
        "purpose": contact.purpose,
        "outcome": contact.outcome,
    }


def _job(job: JobView) -> Shape:
    return {
        "employer": job.employer,
        "title": job.title,
        "kind": job.kind,
        "started": job.started,
        "ended": job.ended,
        "hours": job.hours,
        "subsidy": job.subsidy,
    }


def _score(score: AbilitatorView) -> Shape:
    return {
        "occasion": score.occasion,
        "work_ability": score.work_ability,
        "functioning": score.functioning,
    }
