"""Contacts, jobs, notes and Kykyviisari results of an import: rows that hang on a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ipscoach.domain.abilitator import check_score
from ipscoach.domain.clients import folded
from ipscoach.domain.days import check_past
from ipscoach.domain.employers import check_face_to_face, next_step_due
from ipscoach.domain.jobs import check_hours, check_span
from ipscoach.domain.notes import check_minutes
from ipscoach.records.checks import code, free, note_columns, short
from ipscoach.records.orders import (
    IncomingAbilitator,
    IncomingContact,
    IncomingJob,
    IncomingNote,
)
from ipscoach.records.tables import Abilitator, Contact, Job, Note, Task
from ipscoach.records.taking import Taking
from ipscoach.records.taking_employers import employer_named
from ipscoach.records.texts import typed
from ipscoach.sentence import Refused, Sentence


def take_contacts(taking: Taking, rows: Sequence[IncomingContact]) -> None:
    """Take contact rows in; one without a client is a general contact, a next step is a task."""
    steps: list[dict[str, Any]] = []

    def columns(row: IncomingContact) -> dict[str, Any]:
        client_id = client_named(taking, row.client) if folded(row.client) else None
        taking.at("day", row.day)
        check_past(row.day, taking.today)
        taking.at("face_to_face", row.face_to_face)
        check_face_to_face(row.method, row.face_to_face)
        taking.at("text", row.text)
        texts = {"subject": short(row.subject), "text": free(row.text)}
        step, id_ = short(row.next_step), taking.ids()
        whom = {"employer_id": employer_named(taking, row.employer), "client_id": client_id}
        if step:
            due = next_step_due(row.day, row.next_step_due)
            steps.append({"id": taking.ids(), "contact_id": id_, "what": step, "due": due, **whom})
        return {
            "id": id_,
            **whom,
            "person_id": None,
            "person": "",
            "day": row.day,
            "method": code(row.method),
            "face_to_face": row.face_to_face,
            "purpose": code(row.purpose),
            "on_preference": row.on_preference,
            "disclosure_agreed": row.disclosure_agreed,
            "outcome": code(row.outcome),
            **texts,
        }

    taking.all("contacts", Contact, taking.each("contacts", Contact, rows), columns)
    taking.put(Task, steps)


def take_jobs(taking: Taking, rows: Sequence[IncomingJob]) -> None:
    """Take job rows in; one that begins later is planned."""

    def columns(row: IncomingJob) -> dict[str, Any]:
        client_id = client_named(taking, row.client)
        taking.at("ended", row.ended)
        check_span(row.started, row.ended)
        taking.at("hours", row.hours)
        hours = check_hours(row.hours)
        taking.at("title", row.title)
        texts = {"title": short(row.title), "end_reason": short(row.end_reason)}
        return {
            "client_id": client_id,
            "employer_id": employer_named(taking, row.employer),
            "kind": code(row.kind),
            "started": row.started,
            "ended": row.ended,
            "hours": hours,
            "subsidy": row.subsidy,
            **texts,
        }

    taking.all("jobs", Job, taking.each("jobs", Job, rows), columns)


def take_notes(taking: Taking, rows: Sequence[IncomingNote]) -> None:
    """Take note rows in."""
    written_at = taking.now.isoformat()

    def columns(row: IncomingNote) -> dict[str, Any]:
        client_id = client_named(taking, row.client)
        taking.at("day", row.day)
        check_past(row.day, taking.today)
        taking.at("minutes", row.minutes)
        check_minutes(row.minutes)
        taking.at("text", row.text)
        filled = note_columns(row.day, row.kind, row.text, row.place, row.minutes, taking.today)
        return {"client_id": client_id, "version": 1, "written_at": written_at, **filled}

    taking.all("notes", Note, taking.each("notes", Note, rows), columns)


def take_abilitator(taking: Taking, rows: Sequence[IncomingAbilitator]) -> None:
    """Take Kykyviisari rows in."""

    def columns(row: IncomingAbilitator) -> dict[str, Any]:
        client_id = client_named(taking, row.client)
        taking.at("day", row.day)
        check_past(row.day, taking.today)
        scores = {"work_ability": row.work_ability, "functioning": row.functioning}
        for field, score in scores.items():
            if score is not None:
                taking.at(field, score)
                check_score(score)
        return {
            "client_id": client_id,
            "day": row.day,
            "occasion": code(row.occasion),
            **scores,
        }

    taking.all("abilitator", Abilitator, taking.each("abilitator", Abilitator, rows), columns)


def client_named(taking: Taking, name: str) -> str:
    """Return the id of the client of this name.

    Raises:
        Refused: nobody has it, several have it, or the client's own row was refused.
    """
    taking.at("client", name)
    key = folded(typed(name))
    if key in taking.turned_away:
        raise Refused(
            Sentence("This client is not in the caseload: the client's own row was refused.")
        )
    match taking.clients.get(key, []):
        case []:
            raise Refused(Sentence("This client is not in the caseload."))
        case [(id_, _)]:
            return id_
        case _:
            raise Refused(
                Sentence("Several clients have this name; the row does not say which one.")
            )
