"""The second look at a note before it goes along: all of its text, then yes or no."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from ipscoach import i18n
from ipscoach.i18n import _
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.everywhere import HideNames
from ipscoach.tui.commands.questions import QUESTION
from ipscoach.tui.reach import app_of
from ipscoach.tui.widgets.bars import KeyBar

if TYPE_CHECKING:
    from ipscoach.records.views import NoteView


class NoteLook(ModalScreen[bool | None]):
    """Ends with True where the note goes along, False where it stays, None where it was left."""

    CSS_PATH = Path(__file__).parents[2] / "styles" / "form.tcss"
    AUTO_FOCUS = "OptionList"
    here: ClassVar[tuple[AnyCommand, ...]] = QUESTION
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(QUESTION),
        Binding("pagedown", "read(1)", show=False, priority=True),
        Binding("pageup", "read(-1)", show=False, priority=True),
    ]

    def __init__(self, note: NoteView, *, chosen: bool) -> None:
        super().__init__()
        self._note, self._chosen = note, chosen

    def compose(self) -> ComposeResult:
        """The note, then the question."""
        head = f"{i18n.day(self._note.day)} · {_(self._note.kind.label)}"
        with Vertical(id="form"):
            yield Static(head, id="heading", markup=False)
            yield Static(
                _("Does the receiver need all of this? Look for diagnoses, treatment and other "
                  "people. PgUp and PgDn scroll."),
                classes="hint",
                markup=False,
            )  # fmt: skip
            with VerticalScroll(id="note", can_focus=False):
                yield Static("", id="words", markup=False)
            yield OptionList(
                Option(_("It stays here")), Option(_("It goes along as it is")), compact=True
            )
        yield KeyBar(self.here)

    def on_mount(self) -> None:
        """Show the words; the answer that was given stands first."""
        self.redraw()
        self.query_one(OptionList).highlighted = int(self._chosen)

    def on_resize(self) -> None:
        """Keep the question in view: the note scrolls."""
        self.query_one("#note").styles.max_height = max(self.size.height - 14, 4)

    def redraw(self) -> None:
        """Names were hidden or shown."""
        app = app_of(self)
        covered = _("Names are hidden. {key} shows them, and the note with them.").format(
            key=app.key_of(HideNames)
        )
        self.query_one("#words", Static).update(covered if app.veil.hidden else self._note.text)

    def action_read(self, by: int) -> None:
        """Read on, or back."""
        note = self.query_one("#note", VerticalScroll)
        if by > 0:
            note.scroll_page_down(animate=False)
        else:
            note.scroll_page_up(animate=False)

    @on(OptionList.OptionSelected)
    def _answered(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_index == 1)

    def back(self) -> None:
        """Leave it as it was."""
        self.dismiss(None)
