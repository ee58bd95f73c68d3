"""The reviews: those in work and those that were signed, with what the chosen one came to."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import DataTable, Static

from ipscoach import i18n
from ipscoach.exchange.fidelity.reviewing import SealState
from ipscoach.i18n import _, say
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.reviews import REVIEWS
from ipscoach.tui.screens.fidelity.review_place import ReviewPlace, scales_of, seen_of
from ipscoach.tui.widgets.caseload_table import WIDE
from ipscoach.tui.widgets.fidelity.figures import span
from ipscoach.tui.widgets.fidelity.review_table import ReviewTable
from ipscoach.tui.widgets.fidelity.review_telling import Seen, frame_told
from ipscoach.tui.widgets.fidelity.review_words import due_cell, standing
from ipscoach.tui.widgets.table import Table, cut

if TYPE_CHECKING:
    from ipscoach.records.fidelity.views import StoredReview

MARK, HELD, VERSION, STATE, DUE, SCROLL_BAR = 1, 11, 3, 23, 13, 2
PERIOD, SCALE = 25, 12
FIXED = MARK + HELD + VERSION + STATE + DUE + 6 * 2 + SCROLL_BAR
MORE = PERIOD + SCALE + 2 * 2
SEALS = {SealState.OPEN: " ", SealState.WHOLE: "✓", SealState.CHANGED: "!"}


class ReviewsScreen(ReviewPlace):
    """A row a review, the last held first; the chosen one in words below."""

    AUTO_FOCUS = "#reviews"
    here = REVIEWS
    BINDINGS: ClassVar[list[BindingType]] = bindings(REVIEWS)

    def __init__(self) -> None:
        super().__init__()
        self._reviews: tuple[StoredReview, ...] = ()
        self._seen: dict[str, Seen] = {}
        self._wanted = ""
        self._width = 0

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        title, keys = self.bars()
        yield title
        yield Static("", id="head", markup=False)
        yield ReviewTable(id="reviews", enter="review.open")
        with VerticalScroll(id="telling-pane", can_focus=True):
            yield Static("", id="telling", markup=False)
        yield keys

    def on_mount(self) -> None:
        """Make the columns."""
        self._make_columns()

    def on_resize(self) -> None:
        """Give the services the room there is now."""
        if self._width != self.coach_app.size.width:
            chosen = self.chosen()
            self._wanted = chosen.id if chosen is not None else ""
            self._make_columns()
            self._draw()

    def _make_columns(self) -> None:
        table, width = self.query_one(Table), self.coach_app.size.width
        self._width = width
        wide = width >= WIDE
        table.clear(columns=True)
        table.add_column("", width=MARK)
        table.add_column(_("Service"), width=max(width - FIXED - (MORE if wide else 0), 10))
        if wide:
            table.add_column(_("Scale"), width=SCALE)
            table.add_column(_("Period"), width=PERIOD)
        table.add_column(_("Held"), width=HELD)
        table.add_column(_("Ver."), width=VERSION)
        table.add_column(_("State"), width=STATE)
        table.add_column(_("Next due"), width=DUE)

    def show(self) -> None:
        """Read the reviews; the chosen one stays chosen."""
        app = self.coach_app
        if app.desk is None:
            return
        before = self.chosen()
        self._wanted = self._wanted or (before.id if before is not None else "")
        self._reviews = tuple(app.desk.fidelity.reviews())
        scales = scales_of(app)
        found = ((one.id, seen_of(one, scales, self._reviews)) for one in self._reviews)
        self._seen = {id_: seen for id_, seen in found if seen is not None}
        self._draw()

    def _draw(self) -> None:
        table = self.query_one(Table)
        at = table.cursor_row
        table.clear()
        for stored in self._reviews:
            table.add_row(*self._cells(stored))
        ids = [stored.id for stored in self._reviews]
        if self._wanted in ids:
            at = ids.index(self._wanted)
        self._wanted = ""
        table.move_cursor(row=min(at, max(len(ids) - 1, 0)))
        self._tell()

    def _cells(self, stored: StoredReview) -> list[Text]:
        review, seen = stored.review, self._seen.get(stored.id)
        today = self.coach_app.clock.today()
        wide = (review.scale[0], span(review.period)) if self._width >= WIDE else ()
        texts = (
            "?" if seen is None else SEALS[seen.seal],
            review.service,
            *wide,
            i18n.day(stored.held),
            str(review.version),
            _("scale not here") if seen is None else standing(review, seen.scale),
            "" if seen is None else due_cell(seen.due, today),
        )
        return [cut(text) for text in texts]

    @on(DataTable.RowHighlighted)
    def _tell(self) -> None:
        stored, seen = self.chosen(), self.seen()
        states = {SealState.WHOLE: _("signed"), SealState.CHANGED: _("changed since")}
        marks = ", ".join(f"{SEALS[state]} {text}" for state, text in states.items())
        head = f"{marks}; " + _("not marked: in work")
        if not self._reviews:
            head = _("No review yet. Press a to begin one.")
        self.query_one("#head", Static).update(head)
        told: Content | str = ""
        if seen is not None:
            told = frame_told(seen, self.coach_app.clock.today())
        elif stored is not None and (why := self.without_scale()) is not None:
            told = say(why)
        self.query_one("#telling", Static).update(told)
        self.query_one("#telling-pane", VerticalScroll).scroll_home(animate=False)
        self.redraw_bars()

    @on(DataTable.RowSelected)
    def _open(self) -> None:
        self.coach_app.action_command("review.open")

    def chosen(self) -> StoredReview | None:
        """Return the review under the cursor."""
        at = self.query_one(Table).cursor_row
        return self._reviews[at] if 0 <= at < len(self._reviews) else None

    def seen(self) -> Seen | None:
        """Return the review under the cursor, with its scale."""
        stored = self.chosen()
        return self._seen.get(stored.id) if stored is not None else None

    def begun(self, review_id: str | None) -> None:
        """A review was begun: open it."""
        if review_id is not None:
            self._wanted = review_id
            self.coach_app.go_to_review(review_id)

    def show_version(self, review_id: str) -> None:
        """Open a version that was just made; the cursor waits on it."""
        self.begun(review_id)

    def throw_away(self) -> None:
        """Throw the chosen one away; asked once, with service and period."""
        stored, app = self.chosen(), self.coach_app
        if stored is None:
            return
        question = _("Throw away the review of {service}, {period}, with all its scores?")
        asked = question.format(service=stored.review.service, period=span(stored.review.period))

        def answered(answer: int | None) -> None:
            if answer == 1:
                app.carry_out(lambda door: door.drop_review(stored.id))

        app.choose(asked, [_("No, it stays"), _("Yes, throw it away")], answered)

    def leave(self) -> bool:
        """From the text back to the list, first."""
        if not self.query_one("#telling-pane").has_focus:
            return False
        self.query_one(Table).focus()
        return True

    def forget(self) -> None:
        """Forget the reviews."""
        self._reviews, self._seen = (), {}
