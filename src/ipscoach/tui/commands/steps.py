"""Commands inside guided steps: on, one back, and what the steps of closing offer besides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ipscoach.sentence import Sentence, marked
from ipscoach.tui.commands.command import AnyCommand, Command
from ipscoach.tui.commands.everywhere import HideNames, Lock
from ipscoach.tui.commands.forms import ThrowAway

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.dialogs.close import CloseForm
    from ipscoach.tui.dialogs.steps import Steps


class StepOn(Command["Steps[Any]"]):
    """The next step."""

    id = "steps.next"
    keys = "ctrl+s"
    name = marked("Continue")
    sentence = marked("Go on to the next step; at the last one, confirm.")

    def label(self, screen: Steps[Any]) -> str:
        """The last step names the act itself: nobody does it by going on."""
        return screen.next_label

    def run(self, app: IpscoachApp, screen: Steps[Any]) -> None:
        """Go on."""
        screen.save()


class OneStepBack(Command["Steps[Any]"]):
    """The step before."""

    id = "steps.back"
    keys = "escape"
    name = marked("Back")
    sentence = marked("Go one step back; from the first one, leave, and what you typed is kept.")

    def run(self, app: IpscoachApp, screen: Steps[Any]) -> None:
        """Go back."""
        screen.back()


class ReviewOpenGoal(Command["CloseForm"]):
    """A goal that is still open."""

    id = "close.review"
    keys = "r"
    name = marked("Review a goal")
    sentence = marked("Review a goal that is still open: client's view, others' view, yours.")

    def impossible(self, app: IpscoachApp, screen: CloseForm) -> Sentence | None:
        """At the steps that speak of goals, where one is open."""
        return screen.no_review()

    def run(self, app: IpscoachApp, screen: CloseForm) -> None:
        """Open the review."""
        screen.review()


class LastResult(Command["CloseForm"]):
    """Kykyviisari at the end."""

    id = "close.result"
    keys = "y"
    name = marked("Kykyviisari")
    sentence = marked("Write down the last Kykyviisari result of the client.")

    def impossible(self, app: IpscoachApp, screen: CloseForm) -> Sentence | None:
        """At the first step, which says what is missing."""
        return screen.no_result()

    def run(self, app: IpscoachApp, screen: CloseForm) -> None:
        """Open the result."""
        screen.last_result()


STEPS: tuple[AnyCommand, ...] = (StepOn, OneStepBack, ThrowAway, HideNames, Lock)
UNKEPT_STEPS: tuple[AnyCommand, ...] = (StepOn, OneStepBack, HideNames, Lock)
CLOSING: tuple[AnyCommand, ...] = (
    StepOn,
    OneStepBack,
    ReviewOpenGoal,
    LastResult,
    ThrowAway,
    HideNames,
    Lock,
)
