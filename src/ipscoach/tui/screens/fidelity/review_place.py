"""What the screens of reviews have in common: which review, its scale, whether it is signed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from textual import work

from ipscoach.domain.fidelity.due import due_of
from ipscoach.domain.staff import StaffRole
from ipscoach.exchange.fidelity import reviewing
from ipscoach.exchange.fidelity.scale_files import load_scales
from ipscoach.sentence import Refused, Sentence, Spoken
from ipscoach.tui.commands.everywhere import GoFidelity
from ipscoach.tui.commands.supervisor import GoReviews
from ipscoach.tui.screens.place import Place
from ipscoach.tui.widgets.bars import KeyBar, TitleBar
from ipscoach.tui.widgets.fidelity.review_telling import Seen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ipscoach.exchange.fidelity.scale_files import Scales
    from ipscoach.records.fidelity.views import StoredReview
    from ipscoach.tui.app import IpscoachApp

STYLES = Path(__file__).parents[2] / "styles" / "review.tcss"


class ReviewPlace(Place):
    """A screen about reviews, in a coach's file as in a supervisor's."""

    CSS_PATH = STYLES

    def bars(self) -> Iterator[TitleBar | KeyBar]:
        """Make the two bars for whoever's file it is."""
        yield TitleBar(GoReviews if is_supervisors(self.coach_app) else GoFidelity)
        yield KeyBar(self.here, self.everywhere)

    def chosen(self) -> StoredReview | None:
        """Return the review that commands are about."""
        return None

    def seen(self) -> Seen | None:
        """Return the review that commands are about, with its scale; None where that is gone."""
        return None

    def item_chosen(self) -> int | None:
        """Return the number of the item under the cursor; None where there is none."""
        return None

    def is_signed(self) -> bool:
        """Say whether the review is frozen."""
        stored = self.chosen()
        return stored is not None and stored.review.signed is not None

    def without_scale(self) -> Sentence | None:
        """Return why the review cannot be looked at; None where its scale is here."""
        stored = self.chosen()
        if stored is None or self.seen() is not None:
            return None
        return Sentence(
            "The review was made with the scale {scale}, which is not here. Lay its file into the "
            "folder “scales”.",
            scale=" ".join(stored.review.scale),
        )

    def next_version(self) -> None:
        """Make an open copy of a signed review, and go to it."""
        stored = self.chosen()
        if stored is not None:
            self._make_version(stored.id)

    @work(group="database")
    async def _make_version(self, review_id: str) -> None:
        app = self.coach_app
        try:
            made = await app.at_door(lambda door: door.new_review_version(review_id))
        except Spoken as refusal:
            app.tell(refusal.sentence, severity="warning")
            return
        app.tell(Sentence("A new version was made; the signed one stays as it is."))
        self.show_version(made)

    def show_version(self, review_id: str) -> None:
        """Go to a version that was just made."""
        self.coach_app.go_to_review(review_id)


def is_supervisors(app: IpscoachApp) -> bool:
    """Say whether the open file is a supervisor's."""
    return app.role is StaffRole.SUPERVISOR


def scales_of(app: IpscoachApp) -> Scales:
    """Return the scales there are."""
    return load_scales(app.home.scales)


def seen_of(stored: StoredReview, scales: Scales, others: Sequence[StoredReview]) -> Seen | None:
    """Return a review with its scale and what there is to compare it with; None without scale."""
    try:
        scale = scales.find(*stored.review.scale)
    except Refused:
        return None
    return Seen(
        stored,
        scale,
        reviewing.seal_state(stored, scale),
        reviewing.earlier_than(stored, others),
        due_of(stored, scale, others),
    )


def look_at(app: IpscoachApp, review_id: str) -> Seen:
    """Read one review anew, with all there is to say of it.

    Raises:
        Spoken: it is gone, its scale is not here, or the caseload is locked.
    """
    if app.desk is None:
        raise Refused(Sentence("The caseload is locked."))
    stored = app.desk.fidelity.review(review_id)
    scales = scales_of(app)
    scales.find(*stored.review.scale)
    found = seen_of(stored, scales, app.desk.fidelity.reviews())
    if found is None:
        raise Refused(Sentence("The scale of the review is not here."))
    return found
