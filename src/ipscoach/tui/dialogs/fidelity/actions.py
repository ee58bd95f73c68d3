"""An action after a review: what is done, who sees to it, until when, for which item."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from ipscoach.domain.days import add_months
from ipscoach.domain.fidelity.review import Action, with_actions
from ipscoach.exchange.fidelity.report_words import titled
from ipscoach.i18n import _
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.choice_fields import Choice
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.read_fields import Day
from ipscoach.tui.widgets.fidelity.review_words import tongue

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.review import Review
    from ipscoach.domain.fidelity.scale import Scale
    from ipscoach.records.door import Door
    from ipscoach.records.fidelity.views import StoredReview
    from ipscoach.tui.app import IpscoachApp

USUAL_MONTHS = 3


class ActionForm(Form[str]):
    """A new action, or one that is changed; `place` is where it stands among them, from 0."""

    form = "review_action"

    def __init__(
        self,
        stored: StoredReview,
        scale: Scale,
        place: int | None = None,
        item: int | None = None,
    ) -> None:
        title = _("Action") if place is None else _("Change the action")
        super().__init__(title, f"{stored.id}:{'' if place is None else place}")
        self._stored, self._scale, self._place = stored, scale, place
        self._item = item

    def _old(self) -> Action | None:
        return None if self._place is None else self._stored.review.actions[self._place]

    def fields(self) -> Iterable[Field]:
        """What, who, until when, for which item."""
        old, today = self._old(), self.coach_app.clock.today()
        items = [(str(one.number), titled(one, tongue())) for one in self._scale.items]
        about = old.item if old is not None else self._item
        due = old.due if old is not None else add_months(today, USUAL_MONTHS)
        yield Line("what", _("What is done"), old.what if old is not None else "")
        yield Line("owner", _("Who sees to it"), old.owner if old is not None else "")
        yield Day("due", _("Until"), today, due)
        everything = ("", _("the whole service"))
        yield Choice("item", _("Item"), [everything, *items], "" if about is None else str(about))

    def act(self) -> Callable[[Door], str]:
        """Write it among the others."""
        desk, id_ = self.coach_app.desk, self._stored.id
        if desk is None:
            raise Refused(Sentence("The caseload is locked."))
        item = self.field("item", Choice).text
        action = Action(
            what=self.field("what", Line).text,
            owner=self.field("owner", Line).text,
            due=self.field("due", Day).needed(),
            item=int(item) if item else None,
        )
        today = self.coach_app.clock.today()

        def write(door: Door) -> str:
            review = desk.fidelity.review(id_).review
            actions = self._among(review, action)
            door.write_review(id_, with_actions(review, self._scale, actions, today))
            return id_

        return write

    def _among(self, review: Review, action: Action) -> tuple[Action, ...]:
        """Return the actions with this one in its place; a changed one stays done if it was."""
        at, others = self._place, review.actions
        if at is None:
            return (*others, action)
        if others[at : at + 1] != (self._old(),):
            raise Refused(
                Sentence("The actions were changed meanwhile. Open the list of actions anew.")
            )
        return (*others[:at], replace(action, done=others[at].done), *others[at + 1 :])


def action_form_of(app: IpscoachApp, subject: str) -> ActionForm | None:
    """Return the form that a draft was typed in; None where it is signed or taken out by now."""
    from ipscoach.tui.screens.fidelity.review_place import look_at

    review_id, _colon, place = subject.partition(":")
    seen = look_at(app, review_id)
    at = int(place) if place else None
    if seen.review.signed is not None or (at is not None and at >= len(seen.review.actions)):
        return None
    return ActionForm(seen.stored, seen.scale, at)
