"""Guided steps: one page at a time, Ctrl+S on, Esc back; all pages are one form, kept as drafts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import Button, Static

from ipscoach.i18n import _
from ipscoach.sentence import Refused
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.steps import STEPS
from ipscoach.tui.dialogs.fields import Line
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.reach import told

if TYPE_CHECKING:
    from ipscoach.records.views import Draft

R = TypeVar("R")
STEP = "step"
"""Under this name a draft keeps which page was open; no field has it."""


def _nothing() -> None:
    """Nothing to check, nothing to show."""


@dataclass(frozen=True, slots=True)
class Step:
    """A page.

    Attributes:
        title: what the page is about.
        fields: makes what stands on it.
        check: refuses to go on; raises `Refused`.
        show: draws what depends on other pages or on the caseload; asked each time it comes up.
    """

    title: str
    fields: Callable[[], Iterable[Widget]]
    check: Callable[[], None] = _nothing
    show: Callable[[], None] = _nothing


class Steps(Form[R], Generic[R]):
    """A form in pages, which ends in one act at the door."""

    around = 12
    AUTO_FOCUS = ""  # a field of a page that is not open could be the first one
    here: ClassVar[tuple[AnyCommand, ...]] = STEPS
    # A long page is read while the button has the keyboard.
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(STEPS),
        Binding("pagedown", "read(1)", show=False),
        Binding("pageup", "read(-1)", show=False),
    ]

    def __init__(self, title: str, subject_id: str = "", *, save: str = "") -> None:
        super().__init__(title, subject_id, save=save)
        self._step = 0
        self._pages: Sequence[Step] = ()

    def pages(self) -> Sequence[Step]:
        """Make the pages, in their order; the heading may be set here."""
        return ()

    # How it works

    @property
    def step(self) -> int:
        """The number of the open page, counted from 0."""
        return self._step

    @property
    def last(self) -> bool:
        """Whether the last page is open."""
        return self._step >= len(self._pages) - 1

    @property
    def next_label(self) -> str:
        """What going on is called here; at the last page it is the act."""
        return self._save_label if self.last else _("Continue")

    def fields(self) -> Iterable[Widget]:
        """Lay every page out; one of them is shown."""
        pages = self.pages()
        shown = [
            Vertical(*page.fields(), id=f"page-{number}", classes="page")
            for number, page in enumerate(pages)
        ]
        # Known only when all of them could be made: else the form says why, and has no page.
        self._pages = pages
        return shown

    def begin(self) -> None:
        """Begin at the first page, or where a draft was left."""
        self._come_to(self._step)

    def on_screen_resume(self) -> None:
        """A form that was opened over this one may have changed what is shown."""
        if self.query("#page-0"):
            self.show_page()

    def redraw(self) -> None:
        """Names were hidden or shown."""
        super().redraw()
        self.query_one("#heading", Static).update(self._title())
        self.show_page()

    def _title(self) -> str:
        heading = self.coach_app.veil.text(self.heading)
        if not self._pages:
            return heading
        where = _("Step {step} of {last}: {what}").format(
            step=self._step + 1, last=len(self._pages), what=self._pages[self._step].title
        )
        return f"{heading}\n{where}"

    @told
    def show_page(self) -> None:
        """Draw what the open page shows."""
        if self._pages and self.coach_app.desk is not None:
            self._pages[self._step].show()

    def _come_to(self, step: int) -> None:
        if not self._pages:
            return  # what the fields need could not be read: the form says so
        self._step = step
        for number in range(len(self._pages)):
            self.query_one(f"#page-{number}").display = number == step
        self.query_one("#heading", Static).update(self._title())
        button = self.query_one("#save", Button)
        button.label = self.next_label
        button.refresh(layout=True)  # else it keeps the width of what it said before
        self.query_one("#fields", VerticalScroll).scroll_home(animate=False)
        self.show_page()
        self._focus_first()
        for bar in self.query("KeyBar"):
            bar.refresh()

    def _focus_first(self) -> None:
        """Give the keyboard to the page at once: what is typed fast belongs to it already."""
        page = self.query_one(f"#page-{self._step}")
        inside = [widget for widget in self.focus_chain if page in widget.ancestors]
        first = inside[0] if inside else self.query_one("#save")
        self.set_focus(first, scroll_visible=False)  # what stands above it is read first

    def go_to(self, step: int) -> None:
        """Open a page."""
        self.remark(None)
        self._come_to(step)

    def save(self) -> None:
        """Go on; at the last page, do what the form is for."""
        if self._saving or not self._pages:
            return
        try:
            self._pages[self._step].check()
        except Refused as refusal:
            self.refused(refusal)
            return
        if self.last:
            self._look_back()
        else:
            self.go_to(self._step + 1)

    def _look_back(self) -> None:
        """Do it, where every page before holds: a draft may have come back without its secrets."""
        for number, page in enumerate(self._pages):
            try:
                page.check()
            except Refused as refusal:
                self.go_to(number)
                self.refused(refusal)
                return
        super().save()

    def back(self) -> None:
        """One page back; from the first one away, with what was typed kept."""
        if self._step > 0 and not self._is_busy():
            self.go_to(self._step - 1)
        elif self._step == 0:
            super().back()

    def action_read(self, by: int) -> None:
        """Read the open page on, or back."""
        page = self.query_one("#fields", VerticalScroll)
        if by > 0:
            page.scroll_page_down(animate=False)
        else:
            page.scroll_page_up(animate=False)

    def typed(self) -> dict[str, str]:
        """Return what stands in the fields and which page is open; secrets are never kept."""
        secret = {line.key for line in self.query(Line) if line.secret}
        kept = {name: text for name, text in super().typed().items() if name not in secret}
        return {**kept, STEP: str(self._step)}

    def _restore(self, draft: Draft) -> None:
        super()._restore(draft)
        kept = draft.fields.get(STEP, "")
        if kept.isdecimal():
            self._step = min(int(kept), len(self._pages) - 1)


def hint(text: str = "", name: str | None = None) -> Static:
    """Return lines to read among the fields."""
    return Static(text, id=name, classes="hint", markup=False)
