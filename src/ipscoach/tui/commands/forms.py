"""Commands inside a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipscoach.sentence import Sentence, marked
from ipscoach.tui.commands.command import AnyCommand, Command
from ipscoach.tui.commands.everywhere import HideNames, Lock

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.dialogs.form import AnyForm


class SaveForm(Command["AnyForm"]):
    """Save."""

    id = "form.save"
    keys = "ctrl+s"
    name = marked("Save")
    sentence = marked("Save the form.")

    def run(self, app: IpscoachApp, screen: AnyForm) -> None:
        """Save it."""
        screen.save()


class LeaveForm(Command["AnyForm"]):
    """Back."""

    id = "form.back"
    keys = "escape"
    name = marked("Back")
    sentence = marked("Leave the form; what you typed is kept as unfinished.")

    def run(self, app: IpscoachApp, screen: AnyForm) -> None:
        """Leave it."""
        screen.back()


class ThrowAway(Command["AnyForm"]):
    """Throw away."""

    id = "form.discard"
    keys = "f8"
    name = marked("Throw away")
    sentence = marked("Leave the form and throw away what you typed in it.")

    def impossible(self, app: IpscoachApp, screen: AnyForm) -> Sentence | None:
        """There must be something to throw away."""
        if not screen.form:
            return Sentence("Nothing of this form is kept.")
        return None

    def run(self, app: IpscoachApp, screen: AnyForm) -> None:
        """Throw it away."""
        screen.throw_away()


FORM: tuple[AnyCommand, ...] = (SaveForm, LeaveForm, ThrowAway, HideNames, Lock)
