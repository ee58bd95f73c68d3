"""Commands in the agenda."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from ipscoach.domain.agenda.duties import Reply
from ipscoach.sentence import Sentence, marked
from ipscoach.tui.commands.clients import AddTask, Back, LogContact
from ipscoach.tui.commands.command import AnyCommand, Command

if TYPE_CHECKING:
    from ipscoach.records.follow_up.views import AgendaItem
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.screens.agenda import AgendaScreen


class ItemCommand(Command["AgendaScreen"]):
    """A command that needs a chosen line."""

    def impossible(self, app: IpscoachApp, screen: AgendaScreen) -> Sentence | None:
        """A line must be chosen."""
        return Sentence("Nothing is chosen.") if screen.item() is None else None

    def run(self, app: IpscoachApp, screen: AgendaScreen) -> None:
        """Do it for the chosen line."""
        item = screen.item()
        if item is not None:
            self.do(app, item)

    @abstractmethod
    def do(self, app: IpscoachApp, item: AgendaItem) -> None:
        """Do it for this line."""


class OpenItem(Command["AgendaScreen"]):
    """Whom it is about."""

    id = "agenda.open"
    keys = "enter"
    name = marked("Open")
    sentence = marked("Open the client or the employer that the line is about.")

    def run(self, app: IpscoachApp, screen: AgendaScreen) -> None:
        """Open it."""
        screen.open_chosen()


class ItemDone(ItemCommand):
    """Done."""

    id = "agenda.done"
    keys = "d"
    name = marked("Done")
    sentence = marked("Mark the line as done.")

    def do(self, app: IpscoachApp, item: AgendaItem) -> None:
        """Answer it."""
        from ipscoach.tui.dialogs.postpone import answer

        app.carry_out(answer(item, Reply.DONE))


class PostponeItem(ItemCommand):
    """Another day."""

    id = "agenda.postpone"
    keys = "o"
    name = marked("Postpone")
    sentence = marked("Put the line off to another day, with a reason.")

    def do(self, app: IpscoachApp, item: AgendaItem) -> None:
        """Ask until when, and why."""
        from ipscoach.tui.dialogs.postpone import PostponeForm

        app.open_form(PostponeForm(item))


class NotApplicable(ItemCommand):
    """Does not apply."""

    id = "agenda.not_applicable"
    keys = "u"
    name = marked("Not needed")
    sentence = marked("Set the line aside: it does not apply to this client.")

    def do(self, app: IpscoachApp, item: AgendaItem) -> None:
        """Answer it."""
        from ipscoach.tui.dialogs.postpone import answer

        app.carry_out(answer(item, Reply.NOT_APPLICABLE))


class TakeBack(Command["AgendaScreen"]):
    """Take an answer back."""

    id = "agenda.take_back"
    keys = "b"
    name = marked("Take back")
    sentence = marked("Take back one of the last answers: the line is open again.")

    def run(self, app: IpscoachApp, screen: AgendaScreen) -> None:
        """Ask which of the last answers."""
        from ipscoach.tui.dialogs.taking_back import ask_which

        ask_which(app)


class Far(Command["AgendaScreen"]):
    """What is far away."""

    id = "agenda.far"
    keys = "f"
    name = marked("Further")
    sentence = marked("Show what is due later than in thirty days too, or hide it.")

    def run(self, app: IpscoachApp, screen: AgendaScreen) -> None:
        """Show or hide it."""
        screen.turn_far()


class ExportCalendar(Command["AgendaScreen"]):
    """Into a calendar program."""

    id = "agenda.calendar"
    keys = "i"
    name = marked("Calendar")
    sentence = marked("Write the agenda to a calendar file (.ics), with client codes only.")

    def run(self, app: IpscoachApp, screen: AgendaScreen) -> None:
        """Ask where to."""
        from ipscoach.tui.dialogs.calendar import CalendarForm

        app.open_form(CalendarForm())


AGENDA: tuple[AnyCommand, ...] = (
    Back,
    OpenItem,
    ItemDone,
    PostponeItem,
    NotApplicable,
    TakeBack,
    Far,
    ExportCalendar,
    LogContact,
    AddTask,
)
