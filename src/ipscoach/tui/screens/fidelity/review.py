"""One review: its items with scores and suggestions, the chosen one in full beside or below."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import DataTable, Static

from ipscoach.domain.fidelity.review import Review
from ipscoach.domain.fidelity.scale import Item, Section
from ipscoach.i18n import _, language
from ipscoach.sentence import Sentence, Spoken
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.reviews import REVIEW
from ipscoach.tui.dialogs.fidelity.scoring import next_open
from ipscoach.tui.screens.fidelity.review_place import ReviewPlace, look_at
from ipscoach.tui.widgets.caseload_table import WIDE
from ipscoach.tui.widgets.fidelity.figures import span
from ipscoach.tui.widgets.fidelity.review_telling import frame_told, is_changed, item_told, sealed
from ipscoach.tui.widgets.fidelity.review_words import (
    due_said,
    progress,
    score_cell,
    suggested_cell,
)
from ipscoach.tui.widgets.table import Table, cut, number
from ipscoach.vault.errors import Locked

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.choices import Choices
    from ipscoach.domain.fidelity.scale import Scale
    from ipscoach.records.fidelity.views import StoredReview
    from ipscoach.tui.widgets.fidelity.review_telling import Seen

NUMBER, SCORE, SUGGESTED, SCROLL_BAR = 2, 11, 3, 2
FIXED = NUMBER + SCORE + SUGGESTED + 4 * 2 + SCROLL_BAR
BESIDE = 0.44  # of the width, as styles/review.tcss has it


class ReviewScreen(ReviewPlace):
    """A row an item under its section; on a section's row the frame of the review is told."""

    AUTO_FOCUS = "#items"
    here = REVIEW
    BINDINGS: ClassVar[list[BindingType]] = bindings(REVIEW)

    def __init__(self, review_id: str, item: int | None = None) -> None:
        """Args: item: the number of the item to begin at; None for the first that is open."""
        super().__init__()
        self._review_id, self._item = review_id, item
        self._seen: Seen | None = None
        self._rows: tuple[Item | Section, ...] = ()
        self._width = 0
        self._counting = False

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        title, keys = self.bars()
        yield title
        yield Static("", id="head", markup=False)
        with Horizontal():
            yield Table(id="items")
            with VerticalScroll(id="telling-pane", can_focus=True):
                yield Static("", id="telling", markup=False)
        yield keys

    def on_mount(self) -> None:
        """Make the columns."""
        self._make_columns()

    def on_resize(self) -> None:
        """Give the names the room there is now."""
        if self._width != self.coach_app.size.width:
            at = self.query_one(Table).cursor_row
            self._make_columns()
            self._draw(at)

    def _make_columns(self) -> None:
        table, width = self.query_one(Table), self.coach_app.size.width
        self._width = width
        room = width - round(width * BESIDE) - 1 if width >= WIDE else width
        table.clear(columns=True)
        table.add_column("", width=NUMBER)
        table.add_column(_("Item"), width=max(room - FIXED, 12))
        table.add_column(_("Score"), width=SCORE)
        table.add_column("→", width=SUGGESTED)

    # Showing

    def show(self) -> None:
        """Read the review and show it; the chosen item stays chosen."""
        if self.coach_app.desk is None:
            return
        first = self._seen is None
        self._seen = look_at(self.coach_app, self._review_id)
        review, scale = self._seen.review, self._seen.scale
        self._rows = tuple(_in_sections(scale))
        self._draw()
        if first:
            self._to_item(self._item or next_open(review, scale, None) or scale.items[0].number)

    def _draw(self, at: int | None = None) -> None:
        if self._seen is None:
            return
        table = self.query_one(Table)
        at = table.cursor_row if at is None else at
        table.clear()
        for row in self._rows:
            table.add_row(*_cells(row, self._seen.review))
        table.move_cursor(row=min(at, max(len(self._rows) - 1, 0)))
        self._say_head()
        self._tell()

    def _say_head(self, now: str = "") -> None:
        seen = self._seen
        if seen is None:
            return
        review = seen.review
        version = _("version {version}").format(version=review.version)
        lines = [f"{review.service} · {span(review.period)} · {version}"]
        lines.append(now or progress(review, seen.scale))
        if seen.due is not None and not now:
            lines.append(due_said(seen.due, self.coach_app.clock.today()))
        if is_changed(seen):
            changed = _("This review was changed after it was signed: it is not what was signed.")
            lines.append(f"! {changed}")
        elif review.signed is not None:
            lines.append(sealed(seen, with_key=False))
        self.query_one("#head", Static).update("\n".join(lines))

    @on(DataTable.RowHighlighted)
    def _moved(self) -> None:
        self.query_one("#telling-pane", VerticalScroll).scroll_home(animate=False)
        self._tell()

    def _tell(self) -> None:
        seen, item = self._seen, self.item()
        if seen is None:
            return
        told = frame_told(seen, self.coach_app.clock.today())
        if item is not None:
            told = item_told(seen, item)
        self.query_one("#telling", Static).update(told)
        self.redraw_bars()

    # What commands are about

    def chosen(self) -> StoredReview | None:
        """Return the review that is open."""
        return self._seen.stored if self._seen is not None else None

    def seen(self) -> Seen | None:
        """Return the review that is open, with its scale."""
        return self._seen

    def item(self) -> Item | None:
        """Return the item under the cursor; None on the row of a section."""
        at = self.query_one(Table).cursor_row
        row = self._rows[at] if 0 <= at < len(self._rows) else None
        return row if isinstance(row, Item) else None

    def item_chosen(self) -> int | None:
        """Return the number of the item under the cursor."""
        item = self.item()
        return item.number if item is not None else None

    def _to_item(self, wanted: int) -> None:
        for at, row in enumerate(self._rows):
            if isinstance(row, Item) and row.number == wanted:
                self.query_one(Table).move_cursor(row=at)
                return

    def show_version(self, review_id: str) -> None:
        """Show the version that was just made in place of the signed one."""
        self._review_id, self._item, self._seen = review_id, self.item_chosen(), None
        self.show_what_is()

    # Scoring

    @on(DataTable.RowSelected)
    def _enter(self) -> None:
        self.coach_app.action_command("review.score")

    def score(self) -> None:
        """Ask for the score of the chosen item."""
        from ipscoach.tui.dialogs.fidelity.score import ScoreForm

        seen, item = self._seen, self.item()
        if seen is None or item is None:
            self.coach_app.tell(Sentence("Choose an item of this section."), severity="warning")
            return

        def scored(review: Review | None) -> None:
            if review is not None:
                self._after(item.number, review)

        self.coach_app.push_screen(ScoreForm(seen.stored, seen.scale, item), scored)

    def _after(self, item: int, review: Review) -> None:
        """An item was scored: the next one that is open is asked at once."""
        if self._seen is None:
            return
        scale = self._seen.scale
        self.show_what_is()
        following = next_open(review, scale, item)
        if following is None or following == item:
            self.coach_app.tell(Sentence("Saved."))
            return
        self._to_item(following)
        self.call_after_refresh(self.score)

    def to_next_open(self) -> None:
        """Go to the next item without an agreed score."""
        seen = self._seen
        if seen is None:
            return
        found = next_open(seen.review, seen.scale, self.item_chosen())
        if found is None:
            self.coach_app.tell(Sentence("Every item has an agreed score."))
        else:
            self._to_item(found)

    # Counting, framing, signing

    def count_anew(self) -> None:
        """Count the evidence of the review's period anew, in a worker."""
        from ipscoach.exchange.fidelity.settled import choices_of

        seen, app = self._seen, self.coach_app
        if seen is not None and app.desk is not None and not self._counting:
            self._counting = True
            self._say_head(_("Counting…"))
            self._count(seen.scale, choices_of(app.settings))

    @work(thread=True, group="evidence")
    def _count(self, scale: Scale, choices: Choices) -> None:
        from ipscoach.exchange.fidelity.reviewing import count_anew

        app, desk = self.coach_app, self.coach_app.desk
        why: Sentence | None = None

        def far(done: int, of: int) -> None:
            if app.closing:
                raise Locked(Sentence("The caseload is locked."))
            app.call_from_thread(self._how_far, done, of)

        try:
            if desk is not None:
                count_anew(desk, self._review_id, scale, choices, far)
            why = Sentence("The evidence was counted anew; the scores stayed as they were.")
        except Spoken as fault:
            why = fault.sentence
        finally:
            self._counting = False
        if not app.closing:
            app.call_from_thread(self._counted, why)

    def _how_far(self, done: int, of: int) -> None:
        if self.is_attached:
            self._say_head(_("Reading packs: {done} of {of}").format(done=done, of=of))

    def _counted(self, what: Sentence) -> None:
        if self.is_attached and self.coach_app.desk is not None:
            self.coach_app.tell(what)
            self.show_what_is()

    def change_frame(self) -> None:
        """Ask for service, period and reviewers; another period is counted at once."""
        from ipscoach.tui.dialogs.fidelity.frame import FrameForm

        seen = self._seen
        if seen is None:
            return

        def framed(counts: bool | None) -> None:
            if counts is not None:
                self.show_what_is()
                if counts:
                    self.count_anew()

        self.coach_app.push_screen(FrameForm(seen.stored), framed)

    def sign(self) -> None:
        """Show what is missing, each line leading to its place; else ask who signs."""
        from ipscoach.tui.dialogs.fidelity.sign import ask_to_sign

        if self._seen is not None:
            ask_to_sign(self.coach_app, self._seen, self._to_missing, self.show_what_is)

    def _to_missing(self, item: int | None) -> None:
        """Open what signing still needs: the score of an item, or the frame."""
        if item is None:
            self.change_frame()
        else:
            self._to_item(item)
            self.call_after_refresh(self.score)

    def leave(self) -> bool:
        """From the text of an item back to the list, first."""
        if not self.query_one("#telling-pane").has_focus:
            return False
        self.query_one(Table).focus()
        return True

    def redraw(self) -> None:
        """Names were hidden or shown: there are no clients here."""
        self.redraw_bars()

    def forget(self) -> None:
        """Forget the review."""
        self._seen, self._rows = None, ()


def _in_sections(scale: Scale) -> list[Item | Section]:
    rows: list[Item | Section] = []
    for section in scale.sections:
        rows += [section, *(item for item in scale.items if item.section == section.id)]
    return rows


def _cells(row: Item | Section, review: Review) -> list[Text]:
    if isinstance(row, Section):
        name = Text(row.name.told(language()), style="bold", no_wrap=True, overflow="ellipsis")
        return [Text(""), name, Text(""), Text("")]
    score = review.score(row.number)
    return [
        number(row.number),
        cut(row.name.told(language())),
        cut(score_cell(score)),
        cut(suggested_cell(score)),
    ]
