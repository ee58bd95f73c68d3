"""Commands in the register of employers."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from ipscoach.i18n import _
from ipscoach.sentence import Sentence, marked
from ipscoach.tui.commands.clients import Back
from ipscoach.tui.commands.command import AnyCommand, Command

if TYPE_CHECKING:
    from ipscoach.records.views import EmployerRow
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.screens.employers import EmployersScreen


class EmployerCommand(Command["EmployersScreen"]):
    """A command that needs a chosen employer."""

    def impossible(self, app: IpscoachApp, screen: EmployersScreen) -> Sentence | None:
        """An employer must be chosen."""
        return Sentence("Choose an employer first.") if screen.employer() is None else None

    def run(self, app: IpscoachApp, screen: EmployersScreen) -> None:
        """Do it for the chosen employer."""
        row = screen.employer()
        if row is not None:
            self.do(app, row)

    @abstractmethod
    def do(self, app: IpscoachApp, row: EmployerRow) -> None:
        """Do it for this employer."""


class AddEmployer(Command["EmployersScreen"]):
    """A new employer."""

    id = "employer.add"
    keys = "a"
    name = marked("Add")
    sentence = marked("Add an employer to the register.")

    def run(self, app: IpscoachApp, screen: EmployersScreen) -> None:
        """Ask for the card."""
        from ipscoach.tui.dialogs.employer import EmployerForm

        app.open_form(EmployerForm())


class EditEmployer(EmployerCommand):
    """Another name, stance or wish not to be contacted."""

    id = "employer.edit"
    keys = "e"
    name = marked("Edit")
    sentence = marked("Change the employer's card, or mark it “do not contact”.")

    def do(self, app: IpscoachApp, row: EmployerRow) -> None:
        """Open the card."""
        from ipscoach.tui.dialogs.employer import EmployerForm

        app.open_form(EmployerForm(row))


class People(EmployerCommand):
    """The contact persons."""

    id = "employer.person"
    keys = "p"
    name = marked("Person")
    sentence = marked("Add a contact person, or change one.")

    def do(self, app: IpscoachApp, row: EmployerRow) -> None:
        """Ask which person; without any it is a new one."""
        from ipscoach.tui.dialogs.employer import PersonForm

        persons = app.desk.read.persons(row.id) if app.desk is not None else []
        answers = [_("New contact person"), *(person.name for person in persons)]

        def open_form(number: int | None) -> None:
            if number is not None:
                app.open_form(PersonForm(row, persons[number - 1] if number else None))

        if persons:
            app.choose(_("Which contact person?"), answers, open_form)
        else:
            open_form(0)


class EmployerTaskDone(EmployerCommand):
    """A task for this employer is done."""

    id = "employer.done"
    keys = "d"
    name = marked("Done")
    sentence = marked("Mark a task for this employer as done.")

    def impossible(self, app: IpscoachApp, screen: EmployersScreen) -> Sentence | None:
        """There must be an open task."""
        row = screen.employer()
        if row is not None and app.desk is not None and not app.desk.read.tasks(employer_id=row.id):
            return Sentence("This employer has no open task.")
        return super().impossible(app, screen)

    def do(self, app: IpscoachApp, row: EmployerRow) -> None:
        """Ask which."""
        tasks = app.desk.read.tasks(employer_id=row.id) if app.desk is not None else []

        def mark(number: int | None) -> None:
            if number is not None:
                task_id, today = tasks[number].id, app.clock.today()
                app.carry_out(lambda door: door.complete_task(task_id, today))

        app.choose(_("Which task is done?"), [task.what for task in tasks], mark)


class CorrectEmployerNote(EmployerCommand):
    """Correct a note about this employer."""

    id = "employer.note.correct"
    keys = "r"
    name = marked("Correct")
    sentence = marked("Correct a note about this employer; the earlier wording stays readable.")
    footer = False

    def do(self, app: IpscoachApp, row: EmployerRow) -> None:
        """Ask which."""
        from ipscoach.tui.dialogs.note import CorrectNoteForm

        notes = app.desk.read.employer_notes(row.id) if app.desk is not None else []
        if not notes:
            app.tell(Sentence("There is no note about this employer."), severity="warning")
            return

        def correct(number: int | None) -> None:
            if number is not None:
                app.open_form(CorrectNoteForm(notes[number]))

        first_lines = [note.text.split("\n", 1)[0] for note in notes]
        app.choose(_("Which note?"), first_lines, correct)


class LogVisit(EmployerCommand):
    """A contact with this employer."""

    id = "employer.contact"
    keys = "c"
    name = marked("Contact")
    sentence = marked("Log a contact with this employer.")

    def do(self, app: IpscoachApp, row: EmployerRow) -> None:
        """Ask what happened."""
        from ipscoach.tui.dialogs.contact import ContactForm

        app.open_form(ContactForm(employer=row))


class EmployerTask(EmployerCommand):
    """Something to do for this employer."""

    id = "employer.task"
    keys = "t"
    name = marked("Task")
    sentence = marked("Write down something to do for this employer, with its day.")

    def do(self, app: IpscoachApp, row: EmployerRow) -> None:
        """Ask what and when."""
        from ipscoach.tui.dialogs.task import TaskForm

        app.open_form(TaskForm(employer=row))


class FindEmployer(Command["EmployersScreen"]):
    """Find an employer in the register."""

    id = "employer.find"
    keys = "f"
    name = marked("Find")
    sentence = marked("Type a part of a name, industry or municipality to find an employer.")

    def run(self, app: IpscoachApp, screen: EmployersScreen) -> None:
        """Go to the line above the register."""
        screen.find()


EMPLOYERS: tuple[AnyCommand, ...] = (
    Back,
    FindEmployer,
    AddEmployer,
    LogVisit,
    EditEmployer,
    People,
    EmployerTask,
    EmployerTaskDone,
    CorrectEmployerNote,
)
