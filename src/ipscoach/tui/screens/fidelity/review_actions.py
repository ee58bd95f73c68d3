"""What was agreed to be done after a review: who sees to it, until when, and whether it is done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import DataTable, Static

from ipscoach import i18n
from ipscoach.i18n import _
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.reviews import ACTIONS
from ipscoach.tui.screens.fidelity.review_place import ReviewPlace, look_at
from ipscoach.tui.widgets.fidelity.figures import span
from ipscoach.tui.widgets.fidelity.review_table import ReviewTable
from ipscoach.tui.widgets.fidelity.review_telling import action_told
from ipscoach.tui.widgets.fidelity.review_words import tongue
from ipscoach.tui.widgets.table import Table, cut

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.review import Action
    from ipscoach.records.door import Door
    from ipscoach.records.fidelity.views import StoredReview
    from ipscoach.tui.widgets.fidelity.review_telling import Seen

STATE, DUE, OWNER, ITEM, SCROLL_BAR = 8, 12, 18, 4, 2
FIXED = STATE + DUE + OWNER + ITEM + 5 * 2 + SCROLL_BAR


class ReviewActionsScreen(ReviewPlace):
    """A row an action; the chosen one in full below."""

    AUTO_FOCUS = "#actions"
    here = ACTIONS
    BINDINGS: ClassVar[list[BindingType]] = bindings(ACTIONS)

    def __init__(self, review_id: str, item: int | None = None) -> None:
        """Args: item: the item that a new action is about, at first."""
        super().__init__()
        self._review_id, self._item = review_id, item
        self._seen: Seen | None = None

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        title, keys = self.bars()
        yield title
        yield Static("", id="head", markup=False)
        yield ReviewTable(id="actions", enter="action.change")
        yield Static("", id="telling", markup=False)
        yield keys

    def on_mount(self) -> None:
        """Make the columns."""
        table = self.query_one(Table)
        table.add_column("", width=STATE)
        table.add_column(_("Until"), width=DUE)
        table.add_column(_("Who"), width=OWNER)
        table.add_column(_("Item"), width=ITEM)
        table.add_column(_("What"), width=max(self.coach_app.size.width - FIXED, 12))

    def show(self) -> None:
        """Read the actions; the chosen one stays chosen."""
        app = self.coach_app
        if app.desk is None:
            return
        self._seen = look_at(app, self._review_id)
        table = self.query_one(Table)
        at = table.cursor_row
        table.clear()
        for action in self._seen.review.actions:
            table.add_row(*self._cells(action))
        table.move_cursor(row=min(at, max(len(self._seen.review.actions) - 1, 0)))
        review = self._seen.review
        self.query_one("#head", Static).update(
            " · ".join((_("What next"), review.service, span(review.period)))
        )
        self._tell()

    def _cells(self, action: Action) -> list[Text]:
        late = action.done is None and action.due < self.coach_app.clock.today()
        state = _("done") if action.done is not None else f"! {_('late')}" if late else _("open")
        item = "" if action.item is None else str(action.item)
        return [cut(state), cut(i18n.day(action.due)), cut(action.owner), cut(item),
                cut(action.what)]  # fmt: skip

    @on(DataTable.RowHighlighted)
    def _tell(self) -> None:
        from ipscoach.exchange.fidelity.report_words import titled

        at, seen = self.place(), self._seen
        told = _("No action yet. Press a to add one.")
        if at is not None and seen is not None:
            action = seen.review.actions[at]
            told = action_told(action)
            if action.item is not None:
                told += "\n" + titled(seen.scale.item(action.item), tongue())
        self.query_one("#telling", Static).update(told)
        self.redraw_bars()

    @on(DataTable.RowSelected)
    def _enter(self) -> None:
        self.coach_app.action_command("action.change")

    def chosen(self) -> StoredReview | None:
        """Return the review whose actions they are."""
        return self._seen.stored if self._seen is not None else None

    def seen(self) -> Seen | None:
        """Return the review whose actions they are, with its scale."""
        return self._seen

    def place(self) -> int | None:
        """Return the place of the chosen action among them, from 0; None where there is none."""
        at = self.query_one(Table).cursor_row
        count = len(self._seen.review.actions) if self._seen is not None else 0
        return at if 0 <= at < count else None

    def write(self, place: int | None) -> None:
        """Ask for a new action, or change one."""
        from ipscoach.tui.dialogs.fidelity.actions import ActionForm

        if self._seen is not None:
            self.coach_app.open_form(
                ActionForm(self._seen.stored, self._seen.scale, place, self._item)
            )

    def take_out(self) -> None:
        """Take the chosen action out; asked once."""
        at, seen, app = self.place(), self._seen, self.coach_app
        if at is None or seen is None:
            return
        gone, id_ = seen.review.actions[at], seen.stored.id

        def write(door: Door) -> None:
            if app.desk is None:
                return
            review = app.desk.fidelity.review(id_).review
            if review.actions[at : at + 1] == (gone,):
                left = review.actions[:at] + review.actions[at + 1 :]
                door.write_review(id_, replace(review, actions=left))

        def answered(answer: int | None) -> None:
            if answer == 1:
                app.carry_out(write)

        asked = _("Take out the action “{what}”?").format(what=gone.what)
        app.choose(asked, [_("No, it stays"), _("Yes, take it out")], answered)

    def turn_done(self) -> None:
        """Mark the chosen action as done today, or as not done."""
        at, seen, app = self.place(), self._seen, self.coach_app
        if at is None or seen is None:
            return
        done = None if seen.review.actions[at].done is not None else app.clock.today()
        action_id = seen.stored.action_ids[at]
        app.carry_out(lambda door: door.mark_action(action_id, done))

    def forget(self) -> None:
        """Forget the review."""
        self._seen = None
