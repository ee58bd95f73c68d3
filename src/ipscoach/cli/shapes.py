"""The JSON of clients, employers and stories: stable names, codes instead of words.

docs/file-formats.md describes every key. A key may be added, none changes its meaning.
"""

from __future__ import annotations

from datetime import date

from ipscoach.domain.abilitator import Score
from ipscoach.i18n import _, say
from ipscoach.records.desk import Desk
from ipscoach.records.follow_up.views import (
    AgendaItem,
    ConsentView,
    GoalView,
    GuidingView,
    JobCardView,
    ResultView,
)
from ipscoach.records.views import (
    ClientRow,
    ContactView,
    EmployerRow,
    EntryKind,
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


def agenda_shape(item: AgendaItem) -> Shape:
    """Return a line of the agenda as `agenda --json` has it; it names nobody."""
    return {
        "key": item.key,
        "due": item.due,
        "kind": item.kind,
        "client_code": item.client_code or None,
        "sentence": say(item.why),
        "source": _(item.source),
        "state": item.state,
        "postponed": item.postponed,
    }


def story_shape(row: ClientRow, entries: list[TimelineEntry], desk: Desk, today: date) -> Shape:
    """Return a client's story as `timeline --json` has it."""
    known = _details(desk, row.id, today)
    return {
        "client": client_shape(row),
        "entries": [
            {
                "kind": _kind(entry.kind),
                "id": entry.id,
                "date": entry.day,
                "title": say(entry.title),
                "text": entry.text,
                "details": _details_of(entry, known),
            }
            for entry in entries
        ],
    }


def _kind(kind: EntryKind) -> EntryKind:
    """A network meeting is a note whose own kind says so: as it was before it had a filter."""
    return EntryKind.NOTE if kind is EntryKind.MEETING else kind


def _details_of(entry: TimelineEntry, known: dict[str, Shape]) -> Shape:
    """Return what programs want to know of an entry, in codes."""
    match entry.kind:
        case EntryKind.PHASE:
            return {"phase": dict(entry.title.values).get("number")}
        case EntryKind.STATUS:
            return {"closing_reason": dict(entry.title.values).get("reason")}
        case EntryKind.GOAL if entry.id not in known:
            return {"state": dict(entry.title.values).get("state")}
        case _:
            return known.get(entry.id, {})


def _details(desk: Desk, client_id: str, today: date) -> dict[str, Shape]:
    """Return the details of all that has an id of its own; no two things have the same."""
    read, follow = desk.read, desk.follow
    return {
        **{note.id: _note(note) for note in read.notes(client_id)},
        **{contact.id: _contact(contact) for contact in read.contacts(client_id)},
        **{job.id: _job(job) for job in follow.plan.jobs(client_id)},
        **{
            task.id: {"due": task.due, "done": None if task.set_aside else task.done,
                      "set_aside": task.done if task.set_aside else None, "doer": task.doer}
            for task in read.tasks(open_only=False, client_id=client_id)
        },
        **{score.id: _score(score) for score in follow.plan.results(client_id)},
        **{goal.id: _goal(goal) for goal in follow.plan.goals(client_id)},
        **{one.id: _consent(one) for one in follow.network.consents(client_id, today)},
        **{one.id: _guiding(one) for one in follow.network.guidings(client_id)},
    }  # fmt: skip


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


def _job(job: JobCardView) -> Shape:
    return {
        "employer": job.employer,
        "title": job.title,
        "kind": job.kind,
        "contract": job.contract,
        "started": job.started,
        "ended": job.ended,
        "hours": job.hours,
        "subsidy": job.subsidy,
        "subsidy_decided": job.subsidy_decided,
        "subsidy_from": job.subsidy_from,
        "subsidy_until": job.subsidy_until,
        "relation": job.relation,
        "related_id": job.related_id,
        "end_cause": job.end_cause,
    }


def _score(result: ResultView) -> Shape:
    return {
        "occasion": result.occasion,
        "respondent_id": result.respondent_id or None,
        **{score.value: result.scores.get(score) for score in Score},
    }


def _goal(goal: GoalView) -> Shape:
    return {"state": goal.state, "target": goal.target}


def _consent(consent: ConsentView) -> Shape:
    return {
        "to_whom": consent.to_whom,
        "what": consent.what,
        "given": consent.given,
        "until": consent.until,
        "withdrawn": consent.withdrawn,
        "state": consent.state,
    }


def _guiding(guiding: GuidingView) -> Shape:
    return {
        "to_whom": guiding.to_whom,
        "follow_up": guiding.follow_up,
        "settled": guiding.settled,
    }
