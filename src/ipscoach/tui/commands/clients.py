"""Commands about one client, in the caseload and on the client's own screen."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from ipscoach.domain.caseload import Status
from ipscoach.sentence import Sentence, marked
from ipscoach.tui.commands.command import AnyCommand, Command

if TYPE_CHECKING:
    from ipscoach.records.views import ClientRow
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.screens.place import ClientPlace, Place


class ClientCommand(Command["ClientPlace"]):
    """A command that needs a chosen client."""

    def impossible(self, app: IpscoachApp, screen: ClientPlace) -> Sentence | None:
        """A client must be chosen."""
        row = screen.client()
        return Sentence("Choose a client first.") if row is None else self.not_for(row)

    def not_for(self, row: ClientRow) -> Sentence | None:
        """Return why it cannot be done for this client."""
        return None

    def run(self, app: IpscoachApp, screen: ClientPlace) -> None:
        """Do it for the chosen client."""
        row = screen.client()
        if row is not None:
            self.do(app, row)

    @abstractmethod
    def do(self, app: IpscoachApp, row: ClientRow) -> None:
        """Do it for this client."""


class AddClient(Command["Place"]):
    """A new client."""

    id = "client.add"
    keys = "a"
    name = marked("Add")
    sentence = marked("Add a client to the caseload or to the waiting list.")

    def run(self, app: IpscoachApp, screen: Place) -> None:
        """Ask for the client's details."""
        from ipscoach.tui.dialogs.client import AddClientForm

        app.open_form(AddClientForm())


class MovePhase(ClientCommand):
    """Another phase."""

    id = "client.phase"
    keys = "p"
    name = marked("Phase")
    sentence = marked("Move the client to another phase, forwards or backwards.")

    def not_for(self, row: ClientRow) -> Sentence | None:
        """Only active clients are in a phase."""
        if row.status is not Status.ACTIVE:
            return Sentence("Only an active client moves between phases.")
        return None

    def do(self, app: IpscoachApp, row: ClientRow) -> None:
        """Ask where to and why."""
        from ipscoach.tui.dialogs.phase import PhaseForm

        app.open_form(PhaseForm(row))


class LogContact(ClientCommand):
    """A contact with an employer for this client."""

    id = "client.contact"
    keys = "c"
    name = marked("Contact")
    sentence = marked("Log a contact with an employer for this client.")

    def do(self, app: IpscoachApp, row: ClientRow) -> None:
        """Ask which employer and what happened."""
        from ipscoach.tui.dialogs.contact import ContactForm

        app.open_form(ContactForm(client=row))


class AddTask(ClientCommand):
    """Something to do."""

    id = "client.task"
    keys = "t"
    name = marked("Task")
    sentence = marked("Write down something to do for this client, with its day.")

    def do(self, app: IpscoachApp, row: ClientRow) -> None:
        """Ask what and when."""
        from ipscoach.tui.dialogs.task import TaskForm

        app.open_form(TaskForm(client=row))


class WaitingList(ClientCommand):
    """From the waiting list, or onto it."""

    id = "client.waiting"
    keys = "w"
    name = marked("Waiting")
    sentence = marked("Admit a waiting client, or put an active one on the waiting list.")

    def not_for(self, row: ClientRow) -> Sentence | None:
        """A closed client is reopened instead."""
        if row.status is Status.CLOSED:
            return Sentence("This client is closed; reopen the client first.")
        return None

    def do(self, app: IpscoachApp, row: ClientRow) -> None:
        """Ask for the day; a full caseload is explained with its three ways out."""
        from ipscoach.tui.dialogs.waiting import WaitingForm

        app.open_form(WaitingForm(row))


class CloseClient(ClientCommand):
    """The end of coaching, or its beginning again."""

    id = "client.close"
    keys = "x"
    name = marked("Close")
    sentence = marked("Close a client with date and reason, or reopen a closed one.")

    def do(self, app: IpscoachApp, row: ClientRow) -> None:
        """Take the steps of closing; a closed client is reopened."""
        from ipscoach.tui.dialogs.close import CloseForm
        from ipscoach.tui.dialogs.reopen import ReopenForm

        closed = row.status is Status.CLOSED
        app.open_form(ReopenForm(row) if closed else CloseForm(row))


class HandOverClient(ClientCommand):
    """To another coach or service."""

    id = "client.hand_over"
    keys = "u"
    name = marked("Hand over")
    sentence = marked("Hand the client over: a summary to a person who is named, on a ground.")

    def do(self, app: IpscoachApp, row: ClientRow) -> None:
        """Ask whether the client is closed too: then that comes first."""
        from ipscoach.tui.dialogs.handover.order import begin_hand_over

        begin_hand_over(app, row)


class ReopenClient(ClientCommand):
    """A closed client comes back."""

    id = "client.reopen"
    keys = "x,o"
    name = marked("Reopen")
    sentence = marked("Reopen the closed client; the history stays.")

    def do(self, app: IpscoachApp, row: ClientRow) -> None:
        """Ask since when and whereto."""
        from ipscoach.tui.dialogs.reopen import ReopenForm

        app.open_form(ReopenForm(row))


class EditProfile(ClientCommand):
    """The client's details."""

    id = "client.edit"
    keys = "e"
    name = marked("Edit")
    sentence = marked("Change the client's details: wishes, strengths, phone and the rest.")

    def do(self, app: IpscoachApp, row: ClientRow) -> None:
        """Open the details."""
        from ipscoach.tui.dialogs.client import ProfileForm

        app.open_form(ProfileForm(row.id))


class OpenClient(ClientCommand):
    """The client's own screen."""

    id = "client.open"
    keys = "enter"
    name = marked("Open")
    sentence = marked("Open the client: the whole story, the notes and the profile.")

    def do(self, app: IpscoachApp, row: ClientRow) -> None:
        """Open it."""
        app.go_to_client(row.id)


class ShowClosed(Command["Place"]):
    """Closed clients."""

    id = "clients.closed"
    keys = "v"
    name = marked("Closed ones")
    sentence = marked("Show the closed clients.")

    def run(self, app: IpscoachApp, screen: Place) -> None:
        """Open their list."""
        from ipscoach.tui.screens.closed import ClosedScreen

        app.push_screen(ClosedScreen())


class Back(Command["Place"]):
    """One level out."""

    id = "back"
    keys = "escape"
    name = marked("Back")
    sentence = marked("Go back, one level out.")

    def run(self, app: IpscoachApp, screen: Place) -> None:
        """Leave the screen, or first what is open in it."""
        if not screen.leave():
            app.pop_screen()


class ShowLog(ClientCommand):
    """Who received what about the client."""

    id = "client.log"
    keys = "o"
    name = marked("Given out")
    sentence = marked("Show who received data about the client, and write the client's own copy.")

    def do(self, app: IpscoachApp, row: ClientRow) -> None:
        """Open the log."""
        from ipscoach.tui.screens.disclosures import DisclosuresScreen

        app.push_screen(DisclosuresScreen(row.id))


class OwnCopy(ClientCommand):
    """The client's own copy."""

    id = "client.own_copy"
    keys = "e"
    name = marked("Copy for client")
    sentence = marked("Write everything about the client to a file, for the client.")

    def do(self, app: IpscoachApp, row: ClientRow) -> None:
        """Ask where to."""
        from ipscoach.tui.dialogs.handover.own_copy import OwnCopyForm

        app.open_form(OwnCopyForm(row))


class ShowWholeLog(Command["Place"]):
    """Who received what about anybody."""

    id = "clients.log"
    keys = "l"
    name = marked("All given out")
    sentence = marked("Show what was given out about anybody, destroyed records too.")

    def run(self, app: IpscoachApp, screen: Place) -> None:
        """Open the whole log."""
        from ipscoach.tui.screens.disclosures import WholeLogScreen

        app.push_screen(WholeLogScreen())


class DestroyClient(ClientCommand):
    """The end of the records."""

    id = "client.destroy"
    keys = "d"
    name = marked("Destroy")
    sentence = marked("Destroy a closed client's records for good, when their time is up.")

    def do(self, app: IpscoachApp, row: ClientRow) -> None:
        """Take the steps of destroying."""
        from ipscoach.tui.dialogs.handover.destroying import DestroyForm

        app.open_form(DestroyForm(row))


class ShowActs(ClientCommand):
    """Who did what about the client."""

    id = "client.acts"
    keys = "i"
    name = marked("Who did what")
    sentence = marked("Show who looked at this client's records or changed them, and when.")
    footer = False

    def do(self, app: IpscoachApp, row: ClientRow) -> None:
        """Open the record of acts."""
        from ipscoach.tui.screens.acts import ActsScreen

        app.push_screen(ActsScreen(row.id))


class ShowAllActs(Command["Place"]):
    """Who did what in this file."""

    id = "acts.all"
    keys = "i"
    name = marked("Who did what")
    sentence = marked("Show all that was done in this file, by whom and when.")
    footer = False

    def run(self, app: IpscoachApp, screen: Place) -> None:
        """Open the record of acts."""
        from ipscoach.tui.screens.acts import ActsScreen

        app.push_screen(ActsScreen())


CLOSED: tuple[AnyCommand, ...] = (Back, OpenClient, ReopenClient, DestroyClient, ShowWholeLog)
WHOLE_LOG: tuple[AnyCommand, ...] = (Back,)
ACTS: tuple[AnyCommand, ...] = (Back,)
DISCLOSURES: tuple[AnyCommand, ...] = (Back, OwnCopy, HandOverClient)
CASELOAD: tuple[AnyCommand, ...] = (
    OpenClient,
    AddClient,
    MovePhase,
    LogContact,
    AddTask,
    EditProfile,
    WaitingList,
    CloseClient,
    HandOverClient,
    ShowClosed,
    ShowAllActs,
)
