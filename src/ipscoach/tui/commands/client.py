"""Commands on a client's own screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipscoach.i18n import _
from ipscoach.sentence import Sentence, marked
from ipscoach.tui.commands.clients import (
    AddTask,
    Back,
    CloseClient,
    EditProfile,
    HandOverClient,
    LogContact,
    MovePhase,
    ShowActs,
    ShowLog,
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


class AddEntry(Command["ClientScreen"]):
    """Something new about this client."""

    id = "client.entry.add"
    keys = "a"
    name = marked("Add")
    sentence = marked("Add what the open tab holds: a job, a goal, a consent, a result and so on.")

    def run(self, app: IpscoachApp, screen: ClientScreen) -> None:
        """Open the form, or ask which one."""
        row = screen.client()
        if row is None:
            return
        from ipscoach.tui.entries import additions

        every = additions(row)
        here = [one for one in every if one[0] == screen.tab] or every
        if len(here) == 1:
            app.open_form(here[0][2]())
            return

        def chosen(number: int | None) -> None:
            if number is not None:
                app.open_form(here[number][2]())

        app.choose(_("What do you want to add?"), [name for _tab, name, _form in here], chosen)


class CorrectEntry(Command["ClientScreen"]):
    """Correct an entry."""

    id = "note.correct"
    keys = "r"
    name = marked("Correct")
    sentence = marked("Correct the chosen entry; a note's earlier wording stays readable.")

    def impossible(self, app: IpscoachApp, screen: ClientScreen) -> Sentence | None:
        """Something that can be corrected must be chosen."""
        what = screen.chosen()
        if what is None and screen.entry_chosen():
            return Sentence("This entry stays as it is.")
        if what is None:
            return Sentence("Choose an entry first.")
        if what.kind == "consent":
            return Sentence("A consent stands as it was given; withdraw it and give a new one.")
        if what.kind == "guiding":
            return Sentence("Write down what came of it instead (key d).")
        return None

    def run(self, app: IpscoachApp, screen: ClientScreen) -> None:
        """Open the correction."""
        what, row = screen.chosen(), screen.client()
        if what is None or row is None or app.desk is None:
            return
        from ipscoach.tui.entries import correct_form

        form = correct_form(app.desk, row, what)
        if form is None:
            app.tell(Sentence("This entry stays as it is."), severity="warning")
        else:
            app.open_form(form)


class Versions(Command["ClientScreen"]):
    """Earlier wordings."""

    id = "note.versions"
    keys = "v"
    name = marked("Versions")
    sentence = marked("Show the earlier wordings of the chosen note, or of the profile.")
    footer = False

    def impossible(self, app: IpscoachApp, screen: ClientScreen) -> Sentence | None:
        """There must be some."""
        if screen.tab == "profile":
            return None
        note_id = screen.chosen_note()
        if note_id is None:
            return Sentence("Choose a note first.")
        if app.desk is not None and not app.desk.read.note_versions(note_id):
            return Sentence("This note was never corrected.")
        return None

    def run(self, app: IpscoachApp, screen: ClientScreen) -> None:
        """Show them."""
        desk, note_id, row = app.desk, screen.chosen_note(), screen.client()
        if desk is None or row is None:
            return
        from ipscoach.tui.dialogs.versions import VersionsView, of_note, of_profile

        if screen.tab == "profile":
            wordings = of_profile(desk.follow.plan.profile_versions(row.id))
            app.push_screen(VersionsView(_("Wordings of the profile"), wordings))
        elif note_id is not None:
            wordings = of_note(desk.read.note(note_id), desk.read.note_versions(note_id))
            app.push_screen(VersionsView(_("Wordings of the note"), wordings))


class FinishEntry(Command["ClientScreen"]):
    """What was begun comes to its end."""

    id = "task.done"
    keys = "d"
    name = marked("Finish")
    sentence = marked(
        "Finish the chosen entry: a task is done, a job ends, a goal is reviewed, a consent is "
        "withdrawn, a guiding is settled."
    )

    def impossible(self, app: IpscoachApp, screen: ClientScreen) -> Sentence | None:
        """Something that has an end must be chosen."""
        what = screen.chosen()
        if what is None or what.kind not in HAVE_AN_END:
            return Sentence("Choose a task, job, goal, consent or guiding first.")
        return None

    def run(self, app: IpscoachApp, screen: ClientScreen) -> None:
        """Do it."""
        what, row = screen.chosen(), screen.client()
        if what is None or row is None or app.desk is None:
            return
        from ipscoach.tui.entries import finish

        why = finish(app, app.desk, row, what)
        if why is not None:
            app.tell(why, severity="warning")


HAVE_AN_END = {"task", "job", "goal", "consent", "guiding", "person"}
CLIENT: tuple[AnyCommand, ...] = (
    Back,
    NextTab,
    AddEntry,
    CorrectEntry,
    FinishEntry,
    MovePhase,
    LogContact,
    AddTask,
    EditProfile,
    Versions,
    Filter,
    WaitingList,
    CloseClient,
    HandOverClient,
    ShowLog,
    ShowActs,
    PreviousTab,
)
