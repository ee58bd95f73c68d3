"""Finding the form again that an unfinished draft belongs to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ipscoach.sentence import Spoken
from ipscoach.tui.dialogs.client import AddClientForm, ProfileForm
from ipscoach.tui.dialogs.close import CloseForm
from ipscoach.tui.dialogs.contact import ContactForm
from ipscoach.tui.dialogs.employer import EmployerForm, PersonForm
from ipscoach.tui.dialogs.fidelity.actions import ActionForm, action_form_of
from ipscoach.tui.dialogs.fidelity.frame import FrameForm, frame_form_of
from ipscoach.tui.dialogs.fidelity.new_review import NewReviewForm
from ipscoach.tui.dialogs.fidelity.score import ScoreForm, score_form_of
from ipscoach.tui.dialogs.goal import GoalForm, ReviewForm
from ipscoach.tui.dialogs.handover.giving import HandOverForm
from ipscoach.tui.dialogs.handover.own_copy import OwnCopyForm
from ipscoach.tui.dialogs.job import EndJobForm, JobForm
from ipscoach.tui.dialogs.network import (
    AroundForm,
    ConsentForm,
    GuidingForm,
    OutcomeForm,
    WithdrawForm,
)
from ipscoach.tui.dialogs.note import CorrectNoteForm, NoteForm
from ipscoach.tui.dialogs.partner import PartnerForm
from ipscoach.tui.dialogs.phase import PhaseForm
from ipscoach.tui.dialogs.postpone import PostponeForm
from ipscoach.tui.dialogs.reopen import ReopenForm
from ipscoach.tui.dialogs.result import ResultForm
from ipscoach.tui.dialogs.task import TaskForm
from ipscoach.tui.dialogs.vocational import VocationalForm
from ipscoach.tui.dialogs.waiting import WaitingForm
from ipscoach.tui.habits import habits_of

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk
    from ipscoach.records.views import ClientRow, Draft, EmployerRow
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.dialogs.form import AnyForm


class Finder:
    """Finds forms by what their drafts are about: `subject` as the form itself wrote it."""

    def __init__(self, app: IpscoachApp, desk: Desk, subject: str) -> None:
        self.app, self.desk, self.subject = app, desk, subject
        self.first, _, self.second = subject.partition(":")
        self.today = app.clock.today()

    def client(self, client_id: str) -> ClientRow:
        """Return a client, or refuse with `Gone`."""
        return self.desk.read.client(client_id, self.today).row

    def employer(self, employer_id: str) -> EmployerRow | None:
        """Return an employer; None where none is named."""
        return self.desk.read.employer(employer_id, self.today).row if employer_id else None

    def note(self) -> AnyForm:
        """Return a note about somebody who is still there."""
        self.app.name_of(self.first, self.second)
        return NoteForm(self.first, self.second)

    def correction(self) -> AnyForm:
        """Return the correction of a note."""
        note = self.desk.read.note(self.subject)
        return CorrectNoteForm(note, self.desk.follow.network.present(note.id))

    def person(self) -> AnyForm | None:
        """Return the card of a contact person, perhaps a new one."""
        employer = self.employer(self.first)
        persons = {person.id: person for person in self.desk.read.persons(self.first)}
        return PersonForm(employer, persons.get(self.second)) if employer else None

    def contact(self) -> AnyForm:
        """Return a contact for a client, with an employer, or the correction of one."""
        if self.first == "contact":
            return ContactForm(contact=self.desk.read.contact(self.second))
        client = self.client(self.second) if self.first == "client" else None
        employer = self.employer(self.second) if self.first == "employer" else None
        return ContactForm(client=client, employer=employer)

    def task(self) -> AnyForm:
        """Return a task for somebody, or the correction of one."""
        if self.first == "task":
            task = self.desk.read.task(self.second)
            client = self.client(task.client_id) if task.client_id else None
            return TaskForm(client, self.employer(task.employer_id or ""), task)
        client = self.client(self.second) if self.first == "client" else None
        employer = self.employer(self.second) if self.first == "employer" else None
        return TaskForm(client, employer)

    def job(self) -> AnyForm:
        """Return a job of a client, perhaps a new one."""
        job = self.desk.follow.plan.job(self.second) if self.second else None
        return JobForm(self.client(self.first), job)

    def job_end(self) -> AnyForm:
        """Return the end of a job."""
        return EndJobForm(self.client(self.first), self.desk.follow.plan.job(self.second))

    def goal(self) -> AnyForm:
        """Return a goal of a client, perhaps a new one."""
        goals = {goal.id: goal for goal in self.desk.follow.plan.goals(self.first)}
        return GoalForm(self.client(self.first), goals.get(self.second))

    def review(self) -> AnyForm | None:
        """Return the review of a goal."""
        goals = {goal.id: goal for goal in self.desk.follow.plan.goals(self.first)}
        goal = goals.get(self.second)
        return ReviewForm(self.client(self.first), goal) if goal else None

    def result(self) -> AnyForm:
        """Return a Kykyviisari result, perhaps a new one."""
        results = {one.id: one for one in self.desk.follow.plan.results(self.first)}
        return ResultForm(self.client(self.first), results.get(self.second))

    def around(self) -> AnyForm:
        """Return somebody around a client, perhaps new."""
        people = {one.id: one for one in self.desk.follow.network.network(self.first)}
        return AroundForm(self.client(self.first), people.get(self.second))

    def withdrawal(self) -> AnyForm | None:
        """Return the withdrawal of a consent."""
        consents = self.desk.follow.network.consents(self.first, self.today)
        found = {one.id: one for one in consents}.get(self.second)
        return WithdrawForm(self.client(self.first), found) if found else None

    def partner(self) -> AnyForm:
        """Return a partner's card, perhaps a new one."""
        network = self.desk.follow.network
        return PartnerForm(network.partner(self.subject) if self.subject else None)

    def postponed(self) -> AnyForm | None:
        """Return what was about to be put off, where it is still due."""
        items = self.desk.follow.agenda.agenda(self.today, habits_of(self.app.settings))
        found = [item for item in items if PostponeForm.about(item) == self.subject]
        return PostponeForm(found[0]) if found else None


FORMS: dict[str, Callable[[Finder], AnyForm | None]] = {
    NoteForm.form: Finder.note,
    CorrectNoteForm.form: Finder.correction,
    AddClientForm.form: lambda _find: AddClientForm(),
    EmployerForm.form: lambda find: EmployerForm(find.employer(find.subject)),
    PersonForm.form: Finder.person,
    ContactForm.form: Finder.contact,
    TaskForm.form: Finder.task,
    PhaseForm.form: lambda find: PhaseForm(find.client(find.subject)),
    ProfileForm.form: lambda find: ProfileForm(find.client(find.subject).id),
    VocationalForm.form: lambda find: VocationalForm(find.client(find.subject).id),
    WaitingForm.form: lambda find: WaitingForm(find.client(find.subject)),
    CloseForm.form: lambda find: CloseForm(find.client(find.subject)),
    HandOverForm.form: lambda find: HandOverForm(find.client(find.subject)),
    OwnCopyForm.form: lambda find: OwnCopyForm(find.client(find.subject)),
    ReopenForm.form: lambda find: ReopenForm(find.client(find.subject)),
    JobForm.form: Finder.job,
    EndJobForm.form: Finder.job_end,
    GoalForm.form: Finder.goal,
    ReviewForm.form: Finder.review,
    ResultForm.form: Finder.result,
    AroundForm.form: Finder.around,
    ConsentForm.form: lambda find: ConsentForm(find.client(find.subject)),
    WithdrawForm.form: Finder.withdrawal,
    GuidingForm.form: lambda find: GuidingForm(find.client(find.subject)),
    OutcomeForm.form: lambda find: OutcomeForm(find.desk.follow.network.guiding(find.second)),
    PartnerForm.form: Finder.partner,
    PostponeForm.form: Finder.postponed,
    NewReviewForm.form: lambda _find: NewReviewForm(),
    FrameForm.form: lambda find: frame_form_of(find.app, find.subject),
    ScoreForm.form: lambda find: score_form_of(find.app, find.subject),
    ActionForm.form: lambda find: action_form_of(find.app, find.subject),
}
"""How each form that keeps drafts is found again; a test holds that none is missing."""


def form_of(draft: Draft, app: IpscoachApp) -> AnyForm | None:
    """Return the form that a draft was typed in; None where its subject is gone."""
    find = FORMS.get(draft.form)
    if app.desk is None or find is None:
        return None
    try:
        return find(Finder(app, app.desk, draft.subject_id))
    except Spoken:
        return None
