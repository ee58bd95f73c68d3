"""All items of a review in one picture, beside the earlier review of the service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from ipscoach import i18n
from ipscoach.exchange.fidelity.picture import picture
from ipscoach.i18n import _
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.reviews import PICTURE
from ipscoach.tui.screens.fidelity.review_place import ReviewPlace, look_at
from ipscoach.tui.widgets.fidelity.figures import span
from ipscoach.tui.widgets.fidelity.review_words import tongue

if TYPE_CHECKING:
    from ipscoach.records.fidelity.views import StoredReview
    from ipscoach.tui.widgets.fidelity.review_telling import Seen

AROUND = 4  # columns that padding and scroll bar take
WIDEST = 110


class ReviewPictureScreen(ReviewPlace):
    """The same lines as stand in the printed report's picture; they scroll."""

    AUTO_FOCUS = "#picture-pane"
    here = PICTURE
    BINDINGS: ClassVar[list[BindingType]] = bindings(PICTURE)

    def __init__(self, review_id: str) -> None:
        super().__init__()
        self._review_id = review_id
        self._seen: Seen | None = None

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        title, keys = self.bars()
        yield title
        yield Static("", id="head", markup=False)
        with VerticalScroll(id="picture-pane", can_focus=True):
            yield Static("", id="picture", markup=False)
        yield keys

    def show(self) -> None:
        """Read the review and the earlier one, and draw."""
        if self.coach_app.desk is not None:
            self._seen = look_at(self.coach_app, self._review_id)
            self._draw()

    def on_resize(self) -> None:
        """Draw for the width there is now."""
        self._draw()

    def _draw(self) -> None:
        seen = self._seen
        if seen is None:
            return
        review, earlier = seen.review, seen.earlier
        beside = _("there is no earlier signed review of this service and scale")
        if earlier is not None:
            beside = _("beside the review held {day}").format(day=i18n.day(earlier.held))
        head = f"{review.service} · {span(review.period)}\n{beside}"
        self.query_one("#head", Static).update(head)
        width = min(self.coach_app.size.width - AROUND, WIDEST)
        before = earlier.review if earlier is not None else None
        lines = picture(review, seen.scale, tongue(), before, width)
        drawn: list[Content] = []
        for line in lines:
            if line.heading:
                drawn.append(Content(""))
            drawn.append(Content.styled(line.text, "bold") if line.heading else Content(line.text))
        self.query_one("#picture", Static).update(Content("\n").join(drawn))
        self.redraw_bars()

    def chosen(self) -> StoredReview | None:
        """Return the review that is drawn."""
        return self._seen.stored if self._seen is not None else None

    def seen(self) -> Seen | None:
        """Return the review that is drawn, with its scale."""
        return self._seen

    def forget(self) -> None:
        """Forget the review."""
        self._seen = None
