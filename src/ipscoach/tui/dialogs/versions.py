"""The earlier wordings of a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from ipscoach import i18n
from ipscoach.i18n import _
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.questions import QUESTION
from ipscoach.tui.reach import app_of
from ipscoach.tui.widgets.bars import KeyBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ipscoach.records.views import NoteVersion, NoteView


class VersionsView(ModalScreen[None]):
    """All wordings of a note, the present one first."""

    CSS_PATH = "../styles/form.tcss"
    here: ClassVar[tuple[AnyCommand, ...]] = QUESTION
    BINDINGS: ClassVar[list[BindingType]] = bindings(QUESTION)

    def __init__(self, note: NoteView, earlier: Sequence[NoteVersion]) -> None:
        super().__init__()
        self._note, self._earlier = note, earlier

    def compose(self) -> ComposeResult:
        """Version by version."""
        veil = app_of(self).veil
        note = self._note
        wordings = [(note.version, note.written_at, note.text)]
        wordings += [(one.version, one.written_at, one.text) for one in reversed(self._earlier)]
        with Vertical(id="form"):
            yield Static(_("Wordings of the note"), id="heading", markup=False)
            with VerticalScroll(id="fields"):
                for version, written, text in wordings:
                    head = _("Version {number}, written {day}").format(
                        number=version, day=i18n.day(written.astimezone().date())
                    )
                    yield Static(
                        Content("\n").join(
                            [Content.styled(head, "bold"), Content(veil.text(text)), Content("")]
                        )
                    )
        yield KeyBar(self.here)

    def back(self) -> None:
        """Leave."""
        self.dismiss(None)
