"""What a review in work is about, changed: service, period, day, reviewers; the scores stay."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.domain.fidelity.review import reframed
from ipscoach.i18n import _
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.fidelity.frame_fields import days, frame_in, people
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.form import Form

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.fidelity.views import StoredReview
    from ipscoach.tui.app import IpscoachApp


class FrameForm(Form[bool]):
    """Ends with whether the period is another, so that its evidence has to be counted."""

    form = "review_frame"
    tells = True

    def __init__(self, stored: StoredReview) -> None:
        super().__init__(_("What the review is about"), stored.id)
        self._stored = stored

    def fields(self) -> Iterable[Field | Static]:
        """Service, period, day, reviewers."""
        review, today = self._stored.review, self.coach_app.clock.today()
        yield Line("service", _("Service"), review.service)
        yield from days(review.period, today)
        yield from people(self._stored.held, review.reviewers, today)
        yield Static(
            _("The scores stay. Of another period the evidence is counted at once."),
            classes="hint",
            markup=False,
        )

    def act(self) -> Callable[[Door], bool]:
        """Write it down."""
        desk, id_ = self.coach_app.desk, self._stored.id
        frame = frame_in(self, self.coach_app.clock.today())
        if desk is None:
            raise Refused(Sentence("The caseload is locked."))

        def write(door: Door) -> bool:
            before = desk.fidelity.review(id_).review
            after = reframed(before, frame.service, frame.period, frame.reviewers)
            door.write_review(id_, after, frame.held)
            return before.period != after.period

        return write


def frame_form_of(app: IpscoachApp, review_id: str) -> FrameForm | None:
    """Return the form that a draft was typed in; None where the review is signed by now."""
    stored = app.desk.fidelity.review(review_id) if app.desk is not None else None
    if stored is None or stored.review.signed is not None:
        return None
    return FrameForm(stored)
