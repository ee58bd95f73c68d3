"""What can be done to an entry of a client: which form corrects it, which one ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ipscoach.i18n import _
from ipscoach.records.views import EntryKind
from ipscoach.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from ipscoach.records.desk import Desk
    from ipscoach.records.views import ClientRow, TimelineEntry
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.dialogs.form import AnyForm


class Chosen(NamedTuple):
    """What is under the cursor: a kind of record, and its id."""

    kind: str
    id: str


_OF_TIMELINE = {
    EntryKind.NOTE: "note",
    EntryKind.MEETING: "note",
    EntryKind.CONTACT: "contact",
    EntryKind.TASK: "task",
    EntryKind.JOB: "job",
    EntryKind.ABILITATOR: "result",
    EntryKind.GOAL: "goal",
    EntryKind.CONSENT: "consent",
    EntryKind.GUIDING: "guiding",
}


def of_timeline(entry: TimelineEntry | None) -> Chosen | None:
    """Return what an entry of the timeline is; None for what stays as it is."""
    if entry is None or entry.kind not in _OF_TIMELINE:
        return None
    return Chosen(_OF_TIMELINE[entry.kind], entry.id)


def correct_form(desk: Desk, row: ClientRow, what: Chosen) -> AnyForm | None:
    """Return the form that corrects an entry; None where there is none."""
    match what.kind:
        case "note":
            from ipscoach.tui.dialogs.note import CorrectNoteForm

            return CorrectNoteForm(desk.read.note(what.id), desk.follow.network.present(what.id))
        case "contact":
            from ipscoach.tui.dialogs.contact import ContactForm

            return ContactForm(contact=desk.read.contact(what.id))
        case "task":
            from ipscoach.tui.dialogs.task import TaskForm

            return TaskForm(client=row, task=desk.read.task(what.id))
        case "job":
            from ipscoach.tui.dialogs.job import JobForm

            return JobForm(row, desk.follow.plan.job(what.id))
        case _:
            return _plan_form(desk, row, what)


def _plan_form(desk: Desk, row: ClientRow, what: Chosen) -> AnyForm | None:
    match what.kind:
        case "goal":
            from ipscoach.tui.dialogs.goal import GoalForm

            goals = {goal.id: goal for goal in desk.follow.plan.goals(row.id)}
            return GoalForm(row, goals[what.id]) if what.id in goals else None
        case "result":
            from ipscoach.tui.dialogs.result import ResultForm

            results = {result.id: result for result in desk.follow.plan.results(row.id)}
            return ResultForm(row, results[what.id]) if what.id in results else None
        case "person":
            from ipscoach.tui.dialogs.network import AroundForm

            people = {person.id: person for person in desk.follow.network.network(row.id)}
            return AroundForm(row, people[what.id]) if what.id in people else None
        case _:
            return None


def finish(app: IpscoachApp, desk: Desk, row: ClientRow, what: Chosen) -> Sentence | None:
    """Do what ends an entry: a task done, a job ended, a goal reviewed; or say why not."""
    match what.kind:
        case "task":
            today = app.clock.today()
            done = desk.read.task(what.id).done is not None
            app.carry_out(
                lambda door: (
                    door.reopen_task(what.id) if done else door.complete_task(what.id, today)
                )
            )
            return None
        case "job":
            from ipscoach.tui.dialogs.job import EndJobForm

            job = desk.follow.plan.job(what.id)
            if job.ended is not None:
                return Sentence("This work has ended already, on {day}.", day=job.ended)
            app.open_form(EndJobForm(row, job))
            return None
        case "person":
            _remove(app, desk, row, what.id)
            return None
        case _:
            return _finish_plan(app, desk, row, what)


def _finish_plan(app: IpscoachApp, desk: Desk, row: ClientRow, what: Chosen) -> Sentence | None:
    form: AnyForm | None = None
    match what.kind:
        case "goal":
            from ipscoach.tui.dialogs.goal import ReviewForm

            goals = {goal.id: goal for goal in desk.follow.plan.goals(row.id)}
            form = ReviewForm(row, goals[what.id]) if what.id in goals else None
        case "consent":
            from ipscoach.tui.dialogs.network import WithdrawForm

            today = app.clock.today()
            consents = {one.id: one for one in desk.follow.network.consents(row.id, today)}
            consent = consents[what.id]
            if consent.withdrawn is not None:
                return Sentence("This consent was withdrawn on {day}.", day=consent.withdrawn)
            form = WithdrawForm(row, consent)
        case "guiding":
            from ipscoach.tui.dialogs.network import OutcomeForm

            form = OutcomeForm(desk.follow.network.guiding(what.id))
        case _:
            pass
    if form is None:
        return Sentence("This entry has no end to write down.")
    app.open_form(form)
    return None


def _remove(app: IpscoachApp, desk: Desk, row: ClientRow, person_id: str) -> None:
    """Ask whether somebody around the client is to be taken off, by name."""
    people = {person.id: person for person in desk.follow.network.network(row.id)}
    person = people.get(person_id)
    if person is None:
        return

    def answered(number: int | None) -> None:
        if number == 1:
            app.carry_out(lambda door: door.remove_network_person(person_id))

    question = _("Take {person} off the network of {who}? Notes keep the name.")
    app.choose(
        question.format(person=person.name, who=row.name),
        [_("No, keep the person"), _("Yes, take the person off")],
        answered,
    )


def additions(row: ClientRow) -> list[tuple[str, str, Callable[[], AnyForm]]]:
    """Return what can be added to a client: the tab it belongs to, its name, its form."""
    from ipscoach.tui.dialogs.contact import ContactForm
    from ipscoach.tui.dialogs.goal import GoalForm
    from ipscoach.tui.dialogs.job import JobForm
    from ipscoach.tui.dialogs.network import AroundForm, ConsentForm, GuidingForm
    from ipscoach.tui.dialogs.note import NoteForm
    from ipscoach.tui.dialogs.result import ResultForm
    from ipscoach.tui.dialogs.task import TaskForm
    from ipscoach.tui.dialogs.vocational import VocationalForm

    return [
        ("notes", _("a note"), lambda: NoteForm("client", row.id)),
        ("jobs", _("a job, begun or planned"), lambda: JobForm(row)),
        ("plan", _("a goal"), lambda: GoalForm(row)),
        ("plan", _("a task"), lambda: TaskForm(client=row)),
        ("network", _("somebody around the client"), lambda: AroundForm(row)),
        ("network", _("a consent"), lambda: ConsentForm(row)),
        ("network", _("guiding onward to a partner"), lambda: GuidingForm(row)),
        ("abilitator", _("a Kykyviisari result"), lambda: ResultForm(row)),
        ("profile", _("the vocational profile, written anew"), lambda: VocationalForm(row.id)),
        ("contact", _("a contact with an employer"), lambda: ContactForm(client=row)),
    ]
