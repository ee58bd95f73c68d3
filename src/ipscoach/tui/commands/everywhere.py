"""Commands that work wherever the coach is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from ipscoach.domain.staff import StaffRole
from ipscoach.sentence import Sentence, marked
from ipscoach.tui.commands.command import AnyCommand, Command

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp

Anywhere = Screen[Any]


class GoCaseload(Command[Anywhere]):
    """The first place."""

    id = "go.caseload"
    keys = "1"
    name = marked("Caseload")
    sentence = marked("Go to the caseload: who is where, and who wants you.")
    footer = False

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Go there."""
        app.go_to_caseload()


class GoClient(Command[Anywhere]):
    """The second place."""

    id = "go.client"
    keys = "2"
    name = marked("Client")
    sentence = marked("Go to the client you chose last.")
    footer = False

    def impossible(self, app: IpscoachApp, screen: Anywhere) -> Sentence | None:
        """A client must have been chosen."""
        if app.chosen_client is None:
            return Sentence("Choose a client in the caseload first.")
        return None

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Go there."""
        if app.chosen_client is not None:
            app.go_to_client(app.chosen_client)


class GoEmployers(Command[Anywhere]):
    """The third place."""

    id = "go.employers"
    keys = "3"
    name = marked("Employers")
    sentence = marked("Go to the register of employers.")
    footer = False

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Go there."""
        app.go_to_employers()


class GoAgenda(Command[Anywhere]):
    """The fourth place."""

    id = "go.agenda"
    keys = "4"
    name = marked("Agenda")
    sentence = marked("Go to the agenda: what is due, and why.")
    footer = False

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Go there."""
        app.go_to_agenda()


class GoFidelity(Command[Anywhere]):
    """The fifth place."""

    id = "go.fidelity"
    keys = "5"
    name = marked("Fidelity")
    sentence = marked("Go to fidelity: what your own records tell of each item of the scale.")
    footer = False

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Go there."""
        app.go_to_fidelity()


class GoReports(Command[Anywhere]):
    """The sixth place."""

    id = "go.reports"
    keys = "6"
    name = marked("Reports")
    sentence = marked("Go to reports: what the service achieved over a period, counted by itself.")
    footer = False

    def impossible(self, app: IpscoachApp, screen: Anywhere) -> Sentence | None:
        """A supervisor's are added up from packs."""
        supervisor = app.role is StaffRole.SUPERVISOR
        if supervisor and app.desk is not None and not app.desk.fidelity.packs():
            return Sentence("There is no pack yet. F4 takes in what the coaches give.")
        return None

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Go there."""
        app.go_to_reports()


class GoPartners(Command[Anywhere]):
    """The register of partners, used now and then: it has no place in the bar."""

    id = "go.partners"
    keys = "7"
    name = marked("Partners")
    sentence = marked("Go to the register of partners: whom clients are guided to.")
    footer = False

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Go there."""
        app.go_to_partners()


class QuickNote(Command[Anywhere]):
    """A note from anywhere."""

    id = "note.write"
    keys = "n"
    name = marked("Note")
    sentence = marked("Write a note about the chosen client or employer.")

    def impossible(self, app: IpscoachApp, screen: Anywhere) -> Sentence | None:
        """A note is about somebody."""
        if app.subject(screen) is None:
            return Sentence("Choose a client or an employer first: a note is about somebody.")
        return None

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Open the note."""
        app.write_note(screen)


class Search(Command[Anywhere]):
    """Search over everything."""

    id = "search"
    keys = "slash"
    name = marked("Search")
    sentence = marked("Search everything: clients, notes, employers, jobs, partners and so on.")

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Open the search."""
        app.open_search()


class Actions(Command[Anywhere]):
    """Every action by name."""

    id = "actions"
    keys = "colon"
    name = marked("Actions")
    sentence = marked("Find any action by its name, and do it.")

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Open the list of actions."""
        app.open_actions()


class Help(Command[Anywhere]):
    """The keys of this screen."""

    id = "help"
    keys = "question_mark"
    name = marked("Keys")
    sentence = marked("Show what you can do on this screen, and with which keys.")

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Open the help."""
        app.open_help()


class HideNames(Command[Anywhere]):
    """For cafés."""

    id = "names.hide"
    keys = "f2"
    name = marked("Names")
    sentence = marked("Hide clients' names, or show them again: initials and codes only.")

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Hide or show."""
        app.toggle_names()


class OpenSettings(Command[Anywhere]):
    """Settings."""

    id = "settings"
    keys = "f9"
    name = marked("Settings")
    sentence = marked("Change language, locking, colours, keys and your own details.")
    footer = False

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Open the settings."""
        app.open_settings()


class ImportWorkbook(Command[Anywhere]):
    """Bring a workbook in."""

    id = "import"
    keys = "f7"
    name = marked("Import")
    sentence = marked("Bring in clients, employers and notes from an Excel workbook.")
    footer = False

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Open the import."""
        app.open_import()


class Receive(Command[Anywhere]):
    """A client from another coach."""

    id = "receive"
    keys = "f4"
    name = marked("Receive")
    sentence = marked("Receive a client whom another coach hands over as a package.")
    footer = False

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Ask for the file."""
        app.receive_client()


class Lock(Command[Anywhere]):
    """Lock."""

    id = "lock"
    keys = "ctrl+l"
    name = marked("Lock")
    sentence = marked("Lock the caseload; what you were typing is kept.")

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Lock."""
        app.lock()


class Quit(Command[Anywhere]):
    """Quit."""

    id = "quit"
    keys = "q"
    name = marked("Quit")
    sentence = marked("Leave the program; everything is saved.")

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Quit."""
        app.leave()


EVERYWHERE: tuple[AnyCommand, ...] = (
    QuickNote,
    Search,
    Actions,
    Help,
    HideNames,
    Lock,
    Quit,
    GoCaseload,
    GoClient,
    GoEmployers,
    GoAgenda,
    GoFidelity,
    GoReports,
    GoPartners,
    OpenSettings,
    ImportWorkbook,
    Receive,
)
