"""Commands in the register of employers."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

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


class AddPerson(EmployerCommand):
    """A contact person."""

    id = "employer.person"
    keys = "p"
    name = marked("Person")
    sentence = marked("Add a contact person to this employer.")

    def do(self, app: IpscoachApp, row: EmployerRow) -> None:
        """Ask who."""
        from ipscoach.tui.dialogs.employer import PersonForm

        app.open_form(PersonForm(row))


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
    AddPerson,
    EmployerTask,
)
