"""Finding the form again that an unfinished draft belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipscoach.sentence import Spoken
from ipscoach.tui.dialogs.client import AddClientForm, ProfileForm
from ipscoach.tui.dialogs.close import CloseForm, ReopenForm
from ipscoach.tui.dialogs.contact import ContactForm
from ipscoach.tui.dialogs.employer import EmployerForm, PersonForm
from ipscoach.tui.dialogs.note import CorrectNoteForm, NoteForm
from ipscoach.tui.dialogs.phase import PhaseForm
from ipscoach.tui.dialogs.task import TaskForm
from ipscoach.tui.dialogs.waiting import WaitingForm

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk
    from ipscoach.records.views import ClientRow, Draft, EmployerRow
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.dialogs.form import AnyForm


def form_of(draft: Draft, app: IpscoachApp) -> AnyForm | None:
    """Return the form that a draft was typed in; None where its subject is gone."""
    desk = app.desk
    if desk is None:
        return None
    try:
        return _form(draft, desk, app)
    except Spoken:
        return None


def _form(draft: Draft, desk: Desk, app: IpscoachApp) -> AnyForm | None:
    kind, _, subject = draft.subject_id.partition(":")
    match draft.form:
        case NoteForm.form:
            app.name_of(kind, subject)
            return NoteForm(kind, subject)
        case CorrectNoteForm.form:
            return CorrectNoteForm(desk.read.note(draft.subject_id))
        case AddClientForm.form:
            return AddClientForm()
        case EmployerForm.form:
            return EmployerForm(_employer(desk, app, draft.subject_id))
        case PersonForm.form:
            employer = _employer(desk, app, kind)
            persons = {person.id: person for person in desk.read.persons(kind)}
            return PersonForm(employer, persons.get(subject)) if employer else None
        case _:
            return _about_client(draft, desk, app)


def _about_client(draft: Draft, desk: Desk, app: IpscoachApp) -> AnyForm | None:
    if draft.form in (ContactForm.form, TaskForm.form):
        about, _, subject = draft.subject_id.partition(":")
        client = _client(desk, app, subject) if about == "client" else None
        employer = _employer(desk, app, subject) if about == "employer" else None
        kind = ContactForm if draft.form == ContactForm.form else TaskForm
        return kind(client=client, employer=employer)
    row = _client(desk, app, draft.subject_id)
    match draft.form:
        case PhaseForm.form:
            return PhaseForm(row)
        case ProfileForm.form:
            return ProfileForm(row.id)
        case WaitingForm.form:
            return WaitingForm(row)
        case CloseForm.form:
            return CloseForm(row)
        case "hand_over":
            return CloseForm(row, hand_over=True)
        case ReopenForm.form:
            return ReopenForm(row)
        case _:
            return None


def _client(desk: Desk, app: IpscoachApp, client_id: str) -> ClientRow:
    return desk.read.client(client_id, app.clock.today()).row


def _employer(desk: Desk, app: IpscoachApp, employer_id: str) -> EmployerRow | None:
    return desk.read.employer(employer_id, app.clock.today()).row if employer_id else None
