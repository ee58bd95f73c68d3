"""The client's own copy: all that is kept about one client, and who received what of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ipscoach.clock import Clock
from ipscoach.domain.handover import Ground, Part, Receiver
from ipscoach.exchange.handover.bundle import plain_record
from ipscoach.exchange.handover.handing_over import (
    OPEN,
    Progress,
    Seal,
    Steps,
    check_way,
    format_of,
    let_out,
    sealed,
)
from ipscoach.i18n import Tongue
from ipscoach.records.desk import Desk
from ipscoach.records.follow_up.views import AnswerView
from ipscoach.records.handover.orders import Disclosure, Format
from ipscoach.records.handover.reading import DisclosureView
from ipscoach.records.handover.record import ClientRecord
from ipscoach.records.views import AuditView, NoteVersion, TaskView
from ipscoach.sentence import Refused, Sentence, marked

FORMAT, VERSION = "ipscoach-own-data", 1
WHOM = marked("the client")
PURPOSE = marked("the client's own copy")
EVERY_ACT = 1_000_000
"""More acts than any client's record of them holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnData:
    """All that is kept about one client.

    Attributes:
        code: the client's in the caseload.
        form: in which form the copy is written.
        record: all parts and all notes, as a handing over would have them.
        done: tasks that were done or set aside, next steps of contacts among them.
        answers: what was answered to the agenda, postponements with their reasons, the newest
            first.
        earlier: earlier wordings of notes, with the day of the note as it stands.
        log: what went out about the client, the newest first.
        acts: what was done to the records and when, the newest first.
    """

    code: str
    form: Format
    record: ClientRecord
    done: tuple[TaskView, ...]
    answers: tuple[AnswerView, ...]
    earlier: tuple[tuple[date, NoteVersion], ...]
    log: tuple[DisclosureView, ...]
    acts: tuple[AuditView, ...]


def own_copy(
    desk: Desk,
    clock: Clock,
    client_id: str,
    path: Path,
    language: str,
    seal: Seal = OPEN,
    progress: Progress | None = None,
) -> None:
    """Write everything about a client to a new file for the client, and log it.

    Data about other people, family and employers' persons, are left out; what a coach wrote
    into notes stands there as written.

    Args:
        desk: the open caseload.
        clock: says the day.
        client_id: whose data.
        path: ends in .pdf or .json, before .age where age encrypts it.
        language: of the copy: fi, sv or en.
        seal: how it is encrypted.
        progress: is told how many of how many steps are done.

    Source: 703/2023, section 11; (EU) 2016/679, article 15.

    Raises:
        Refused: a library is missing here, or a name that cannot be taken.
    """
    today = clock.today()
    form = format_of(path)
    if form is not Format.PDF and form is not Format.JSON:
        raise Refused(Sentence("The client's own copy is a PDF or JSON: .pdf or .json."))
    name = desk.read.client(client_id, today).row.name
    check_way(path, form, seal, name)
    order = _order(desk, client_id, name, form, language, encrypted=bool(seal.ways))
    steps, tongue = Steps(progress), Tongue(language)
    data = gathered(desk, client_id, order, today)
    steps.done()
    content = _as_json(data) if form is Format.JSON else _as_pdf(data, tongue, today)
    steps.done()
    content = sealed(content, seal)
    steps.done()
    let_out(desk, client_id, order, path, content)
    steps.done()


def gathered(desk: Desk, client_id: str, order: Disclosure, today: date) -> OwnData:
    """Return all that is kept about a client, of one moment."""
    with desk.read.at_once():
        notes = [desk.read.note(note_id) for note_id in order.note_ids]
        tasks = desk.read.tasks(open_only=False, client_id=client_id)
        answers = desk.follow.agenda.answered(EVERY_ACT)
        return OwnData(
            code=desk.read.client(client_id, today).row.code,
            form=order.format,
            record=desk.handover.gathering.record(client_id, order, today),
            done=tuple(task for task in tasks if task.done is not None),
            answers=tuple(one for one in answers if one.client_id == client_id),
            earlier=tuple(
                (note.day, version)
                for note in notes
                if note.version > 1
                for version in desk.read.note_versions(note.id)
            ),
            log=tuple(desk.handover.log(client_id)),
            acts=tuple(desk.read.audit(EVERY_ACT, client_id)),
        )


def disclosure_shape(one: DisclosureView) -> dict[str, object]:
    """Return a row of the log as JSON has it: `disclosures --json`, and the client's own copy."""
    return {
        "id": one.id,
        "client_id": one.client_id,
        "date": one.day,
        "at": one.at.isoformat(),
        "given_by": one.who,
        "given_by_id": one.user_id,
        "provider": one.provider,
        "receiver": one.receiver,
        "organisation": one.organisation,
        "purpose": one.purpose,
        "ground": one.ground,
        "ground_note": one.ground_note,
        "parts": list(one.parts),
        "others": one.others,
        "treatment": one.treatment,
        "notes": one.notes,
        "format": one.format,
        "language": one.language,
        "encrypted": one.encrypted,
        "together": one.together,
        "consent_id": one.consent_id,
        "consent_what": one.consent_what or None,
        "consent_given": one.consent_given,
        "kept_until": one.kept_until,
    }


def _order(
    desk: Desk, client_id: str, name: str, form: Format, language: str, *, encrypted: bool
) -> Disclosure:
    tongue = Tongue(language)
    notes = reversed(desk.read.notes(client_id))
    return Disclosure(
        # The log outlives the client's records, so the organisation never is the client.
        receiver=Receiver(name, tongue.text(WHOM)),
        purpose=tongue.text(PURPOSE),
        ground=Ground.OWN_DATA,
        parts=frozenset(Part),
        treatment=True,
        note_ids=tuple(note.id for note in notes),
        format=form,
        language=language,
        encrypted=encrypted,
    )


def _this_copy(record: ClientRecord, form: Format) -> dict[str, object]:
    """Return what the log is about to say of this copy itself."""
    head = record.header
    return {
        "date": head.day,
        "given_by": head.author,
        "receiver": head.receiver,
        "organisation": head.receiver_organisation,
        "purpose": head.purpose,
        "ground": head.ground,
        "parts": list(head.parts),
        "notes": len(record.notes),
        "format": form,
    }


def _as_json(data: OwnData) -> bytes:
    content: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "code": data.code,
        "record": plain_record(data.record),
        "done_tasks": [
            {
                "what": task.what,
                "employer": task.employer,
                "due": task.due,
                "done": None if task.set_aside else task.done,
                "set_aside": task.done if task.set_aside else None,
                "reason": task.aside_reason,
                "doer": task.doer,
            }
            for task in data.done
        ],
        "earlier_wordings": [
            {"note_date": day, "version": old.version, "text": old.text,
             "written_at": old.written_at.isoformat()}
            for day, old in data.earlier
        ],
        "answers": [
            {"date": one.day, "key": one.key, "reply": one.reply, "until": one.until,
             "reason": one.reason}
            for one in data.answers
        ],
        "this_copy": _this_copy(data.record, data.form),
        "disclosures": [disclosure_shape(one) for one in data.log],
        "acts": [
            {"at": act.at.isoformat(), "who": act.who, "user_id": act.user_id,
             "provider": act.provider, "what": act.what, "detail": act.detail,
             "purpose": act.purpose}
            for act in data.acts
        ],
    }  # fmt: skip
    return (
        json.dumps(content, ensure_ascii=False, indent=1, default=date.isoformat) + "\n"
    ).encode()


def _as_pdf(data: OwnData, tongue: Tongue, today: date) -> bytes:
    from ipscoach.exchange.handover.telling_own import own_document
    from ipscoach.exchange.papers.rendering import render

    return render(own_document(data, tongue, today), Format.PDF)
