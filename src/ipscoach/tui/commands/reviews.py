"""Commands among the fidelity reviews, in one of them, in its picture and among its actions."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from ipscoach.sentence import Sentence, marked
from ipscoach.tui.commands.clients import Back
from ipscoach.tui.commands.command import AnyCommand, Command

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.screens.fidelity.review import ReviewScreen
    from ipscoach.tui.screens.fidelity.review_actions import ReviewActionsScreen
    from ipscoach.tui.screens.fidelity.review_place import ReviewPlace
    from ipscoach.tui.screens.fidelity.reviews import ReviewsScreen


class NewReviewBegins(Command["ReviewsScreen"]):
    """A new one."""

    id = "review.new"
    keys = "a"
    name = marked("New review")
    sentence = marked("Begin a review: scale, service, period and the two reviewers.")

    def run(self, app: IpscoachApp, screen: ReviewsScreen) -> None:
        """Ask for its frame."""
        from ipscoach.tui.dialogs.fidelity.new_review import NewReviewForm

        app.push_screen(NewReviewForm(), screen.begun)


class ChosenReview(Command["ReviewPlace"]):
    """A command that needs a review."""

    def impossible(self, app: IpscoachApp, screen: ReviewPlace) -> Sentence | None:
        """There must be one, and its scale."""
        if screen.chosen() is None:
            return Sentence("No review is chosen.")
        return screen.without_scale() or self.not_now(app, screen)

    def not_now(self, app: IpscoachApp, screen: ReviewPlace) -> Sentence | None:
        """Return why it cannot be done with this review."""
        return None


class OpenReview(ChosenReview):
    """One of them."""

    id = "review.open"
    keys = "enter"
    name = marked("Open")
    sentence = marked("Open the chosen review: its items, scores and reasons.")

    def run(self, app: IpscoachApp, screen: ReviewPlace) -> None:
        """Open it."""
        if (stored := screen.chosen()) is not None:
            app.go_to_review(stored.id)


class NextVersion(ChosenReview):
    """After signing."""

    id = "review.version"
    keys = "v"
    name = marked("New version")
    sentence = marked("Make an open copy of a signed review, to change it; the signed one stays.")

    def not_now(self, app: IpscoachApp, screen: ReviewPlace) -> Sentence | None:
        """Only a signed one is followed by a version."""
        if not screen.is_signed():
            return Sentence("The review is not signed yet: change it as it is.")
        return None

    def run(self, app: IpscoachApp, screen: ReviewPlace) -> None:
        """Make it, and open it."""
        screen.next_version()


class ExportReview(ChosenReview):
    """To a file."""

    id = "review.export"
    keys = "x"
    name = marked("Export")
    sentence = marked("Write the review to a file: PDF, Word, Markdown, HTML, JSON or CSV.")

    def run(self, app: IpscoachApp, screen: ReviewPlace) -> None:
        """Ask where to."""
        from ipscoach.tui.dialogs.fidelity.export_review import ExportReviewForm

        if (stored := screen.chosen()) is not None:
            app.open_form(ExportReviewForm(stored))


class DropReview(Command["ReviewsScreen"]):
    """Throw away."""

    id = "review.drop"
    keys = "delete"
    name = marked("Throw away")
    sentence = marked("Throw away a review that is not signed, with all its scores and actions.")

    def impossible(self, app: IpscoachApp, screen: ReviewsScreen) -> Sentence | None:
        """A signed one stays."""
        if screen.chosen() is None:
            return Sentence("No review is chosen.")
        if screen.is_signed():
            return Sentence("A signed review stays; nothing of it can be thrown away.")
        return None

    def run(self, app: IpscoachApp, screen: ReviewsScreen) -> None:
        """Ask once."""
        screen.throw_away()


class OpenReviewCommand(ChosenReview):
    """A command that changes the review: not possible once it is signed."""

    def not_now(self, app: IpscoachApp, screen: ReviewPlace) -> Sentence | None:
        """A signed one is frozen."""
        if screen.is_signed():
            return Sentence(
                "The review is signed and frozen. {key} makes a new version of it that can be "
                "changed.",
                key=app.key_of(NextVersion),
            )
        return None


class InReview(OpenReviewCommand):
    """One that is done within the review's own screen."""

    def run(self, app: IpscoachApp, screen: ReviewPlace) -> None:
        """Do it."""
        from ipscoach.tui.screens.fidelity.review import ReviewScreen

        if isinstance(screen, ReviewScreen):
            self.do(screen)

    @abstractmethod
    def do(self, screen: ReviewScreen) -> None:
        """Do it on this screen."""


class ScoreItem(InReview):
    """The score of an item."""

    id = "review.score"
    keys = "s"
    name = marked("Score")
    sentence = marked("Score the chosen item: each reviewer alone, then the score both agree on.")

    def do(self, screen: ReviewScreen) -> None:
        """Ask for it."""
        screen.score()


class NextOpenItem(ChosenReview):
    """What is left."""

    id = "review.next"
    keys = "o"
    name = marked("Next open")
    sentence = marked("Go to the next item without an agreed score.")

    def run(self, app: IpscoachApp, screen: ReviewPlace) -> None:
        """Go there."""
        from ipscoach.tui.screens.fidelity.review import ReviewScreen

        if isinstance(screen, ReviewScreen):
            screen.to_next_open()


class ShowActions(ChosenReview):
    """What is done next."""

    id = "review.actions"
    keys = "a"
    name = marked("What next")
    sentence = marked("Show what was agreed to be done, by whom and until when; mark it done.")

    def run(self, app: IpscoachApp, screen: ReviewPlace) -> None:
        """Open the list."""
        from ipscoach.tui.screens.fidelity.review_actions import ReviewActionsScreen

        if (stored := screen.chosen()) is not None:
            app.push_screen(ReviewActionsScreen(stored.id, screen.item_chosen()))


class ShowPicture(ChosenReview):
    """All items in one picture."""

    id = "review.picture"
    keys = "c"
    name = marked("Compare")
    sentence = marked("Show all items in one picture, beside the earlier review of the service.")

    def run(self, app: IpscoachApp, screen: ReviewPlace) -> None:
        """Open it."""
        from ipscoach.tui.screens.fidelity.review_picture import ReviewPictureScreen

        if (stored := screen.chosen()) is not None:
            app.push_screen(ReviewPictureScreen(stored.id))


class CountEvidence(InReview):
    """The records again."""

    id = "review.count"
    keys = "e"
    name = marked("Evidence")
    sentence = marked("Count the evidence of the period anew; the scores stay as they are.")

    def do(self, screen: ReviewScreen) -> None:
        """Count."""
        screen.count_anew()


class ChangeFrame(InReview):
    """Service, period, reviewers."""

    id = "review.frame"
    keys = "f"
    name = marked("Frame")
    sentence = marked("Change the service, the period, the day it was held or the reviewers.")

    def do(self, screen: ReviewScreen) -> None:
        """Ask for them."""
        screen.change_frame()


class SignReview(InReview):
    """The signature."""

    id = "review.sign"
    keys = "i"
    name = marked("Sign")
    sentence = marked("Sign the review, which freezes it; what is still missing is listed first.")

    def do(self, screen: ReviewScreen) -> None:
        """Show what is missing, or ask who signs."""
        screen.sign()


class ActionCommand(Command["ReviewActionsScreen"]):
    """A command of the list of actions that changes it."""

    needs_one = True

    def impossible(self, app: IpscoachApp, screen: ReviewActionsScreen) -> Sentence | None:
        """An action must be chosen, and the review be open."""
        if self.needs_one and screen.place() is None:
            return Sentence("No action is chosen.")
        if screen.is_signed():
            return Sentence(
                "The review is signed: its actions stay as they are. They can be marked as done."
            )
        return None


class AddAction(ActionCommand):
    """A new one."""

    id = "action.add"
    keys = "a"
    name = marked("Add")
    sentence = marked("Add an action: what, who sees to it, until when, for which item.")
    needs_one = False

    def run(self, app: IpscoachApp, screen: ReviewActionsScreen) -> None:
        """Ask for it."""
        screen.write(None)


class ChangeAction(ActionCommand):
    """Another owner or day."""

    id = "action.change"
    keys = "enter"
    name = marked("Edit")
    sentence = marked("Change the chosen action, while the review is not signed.")

    def run(self, app: IpscoachApp, screen: ReviewActionsScreen) -> None:
        """Open it."""
        screen.write(screen.place())


class RemoveAction(ActionCommand):
    """Take it out."""

    id = "action.remove"
    keys = "delete"
    name = marked("Remove")
    sentence = marked("Take the chosen action out, while the review is not signed.")

    def run(self, app: IpscoachApp, screen: ReviewActionsScreen) -> None:
        """Ask once."""
        screen.take_out()


class ActionDone(Command["ReviewActionsScreen"]):
    """Done, also after signing."""

    id = "action.done"
    keys = "d"
    name = marked("Done")
    sentence = marked("Mark the action as done today, or as not done; also after signing.")

    def impossible(self, app: IpscoachApp, screen: ReviewActionsScreen) -> Sentence | None:
        """An action must be chosen."""
        return Sentence("No action is chosen.") if screen.place() is None else None

    def run(self, app: IpscoachApp, screen: ReviewActionsScreen) -> None:
        """Turn it."""
        screen.turn_done()


REVIEWS: tuple[AnyCommand, ...] = (
    Back,
    OpenReview,
    NewReviewBegins,
    NextVersion,
    ExportReview,
    DropReview,
)
REVIEW: tuple[AnyCommand, ...] = (
    Back,
    ScoreItem,
    NextOpenItem,
    ShowActions,
    ShowPicture,
    CountEvidence,
    ChangeFrame,
    SignReview,
    ExportReview,
    NextVersion,
)
PICTURE: tuple[AnyCommand, ...] = (Back, ExportReview)
ACTIONS: tuple[AnyCommand, ...] = (Back, ActionDone, AddAction, ChangeAction, RemoveAction)
