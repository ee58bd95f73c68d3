"""Commands on a client's own screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipscoach.sentence import Sentence, marked
from ipscoach.tui.commands.clients import (
    AddTask,
    Back,
    CloseClient,
    EditProfile,
    LogContact,
    MovePhase,
    WaitingList,
)
from ipscoach.tui.commands.command import AnyCommand, Command

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.screens.client import ClientScreen


class NextTab(Command["ClientScreen"]):
    """The next tab."""

    id = "client.tab"
    keys = "full_stop,right_square_bracket,l"
    name = marked("Tab")
    sentence = marked("Go to the next tab of this client.")

    def run(self, app: IpscoachApp, screen: ClientScreen) -> None:
        """Go there."""
        screen.turn(1)


class PreviousTab(Command["ClientScreen"]):
    """The tab before."""

    id = "client.tab.back"
    keys = "comma,left_square_bracket,h"
    name = marked("Tab before")
    sentence = marked("Go to the tab before.")
    footer = False

    def run(self, app: IpscoachApp, screen: ClientScreen) -> None:
        """Go there."""
        screen.turn(-1)


class Filter(Command["ClientScreen"]):
    """What the timeline shows."""

    id = "timeline.filter"
    keys = "f"
    name = marked("Filter")
    sentence = marked("Show all of the timeline, or one kind of entry.")

    def impossible(self, app: IpscoachApp, screen: ClientScreen) -> Sentence | None:
        """Only the timeline is filtered."""
        if screen.tab != "timeline":
            return Sentence("Only the timeline can be filtered.")
        return None

    def run(self, app: IpscoachApp, screen: ClientScreen) -> None:
        """Take the next kind."""
        screen.next_filter()


class CorrectNote(Command["ClientScreen"]):
    """Correct a note."""

    id = "note.correct"
    keys = "r"
    name = marked("Correct")
    sentence = marked("Correct the chosen note; the earlier wording stays readable.")

    def impossible(self, app: IpscoachApp, screen: ClientScreen) -> Sentence | None:
        """A note must be chosen."""
        if screen.chosen_note() is None:
            return Sentence("Choose a note first.")
        return None

    def run(self, app: IpscoachApp, screen: ClientScreen) -> None:
        """Open the correction."""
        note_id = screen.chosen_note()
        if note_id is not None and app.desk is not None:
            from ipscoach.tui.dialogs.note import CorrectNoteForm

            app.open_form(CorrectNoteForm(app.desk.read.note(note_id)))


class Versions(Command["ClientScreen"]):
    """Earlier wordings."""

    id = "note.versions"
    keys = "v"
    name = marked("Versions")
    sentence = marked("Show the earlier wordings of the chosen note.")
    footer = False

    def impossible(self, app: IpscoachApp, screen: ClientScreen) -> Sentence | None:
        """There must be some."""
        note_id = screen.chosen_note()
        if note_id is None:
            return Sentence("Choose a note first.")
        if app.desk is not None and not app.desk.read.note_versions(note_id):
            return Sentence("This note was never corrected.")
        return None

    def run(self, app: IpscoachApp, screen: ClientScreen) -> None:
        """Show them."""
        note_id = screen.chosen_note()
        if note_id is not None and app.desk is not None:
            from ipscoach.tui.dialogs.versions import VersionsView

            read = app.desk.read
            app.push_screen(VersionsView(read.note(note_id), read.note_versions(note_id)))


class TaskDone(Command["ClientScreen"]):
    """A task is done, or not after all."""

    id = "task.done"
    keys = "d"
    name = marked("Done")
    sentence = marked("Mark the chosen task as done, or as open again.")

    def impossible(self, app: IpscoachApp, screen: ClientScreen) -> Sentence | None:
        """A task must be chosen."""
        if screen.chosen_task() is None:
            return Sentence("Choose a task first (tab Tasks).")
        return None

    def run(self, app: IpscoachApp, screen: ClientScreen) -> None:
        """Mark it."""
        screen.turn_task()


CLIENT: tuple[AnyCommand, ...] = (
    Back,
    NextTab,
    MovePhase,
    LogContact,
    AddTask,
    EditProfile,
    CorrectNote,
    Versions,
    TaskDone,
    Filter,
    WaitingList,
    CloseClient,
    PreviousTab,
)
