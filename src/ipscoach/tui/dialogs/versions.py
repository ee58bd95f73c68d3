"""The wordings of a note or of a vocational profile, with their days."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

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
from ipscoach.tui.dialogs.vocational import wording
from ipscoach.tui.reach import app_of
from ipscoach.tui.widgets.bars import KeyBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ipscoach.records.follow_up.views import ProfileVersion
    from ipscoach.records.views import NoteVersion, NoteView


class Wording(NamedTuple):
    """One wording: what stands over it, and the text."""

    head: str
    text: str


def of_note(note: NoteView, earlier: Sequence[NoteVersion]) -> list[Wording]:
    """Return all wordings of a note, the present one first."""
    every = [(note.version, note.written_at, note.text)]
    every += [(one.version, one.written_at, one.text) for one in reversed(earlier)]
    return [
        Wording(
            _("Version {number}, written {day}").format(
                number=number, day=i18n.day(written.astimezone().date())
            ),
            text,
        )
        for number, written, text in every
    ]


def of_profile(versions: Sequence[ProfileVersion]) -> list[Wording]:
    """Return all wordings of a vocational profile, the present one first."""
    return [
        Wording(
            _("Written {day}").format(day=i18n.day(one.day)) if one.day else _("Day not known"),
            wording(one),
        )
        for one in versions
    ]


class VersionsView(ModalScreen[None]):
    """All wordings of a note or a profile, the present one first."""

    CSS_PATH = "../styles/form.tcss"
    here: ClassVar[tuple[AnyCommand, ...]] = QUESTION
    BINDINGS: ClassVar[list[BindingType]] = bindings(QUESTION)

    def __init__(self, heading: str, wordings: Sequence[Wording]) -> None:
        super().__init__()
        self._heading, self._wordings = heading, wordings

    def compose(self) -> ComposeResult:
        """Wording by wording."""
        veil = app_of(self).veil
        with Vertical(id="form"):
            yield Static(self._heading, id="heading", markup=False)
            with VerticalScroll(id="fields"):
                for head, text in self._wordings:
                    yield Static(
                        Content("\n").join(
                            [Content.styled(head, "bold"), Content(veil.text(text)), Content("")]
                        )
                    )
                if not self._wordings:
                    yield Static(_("Nothing written yet."), markup=False)
        yield KeyBar(self.here)

    def back(self) -> None:
        """Leave."""
        self.dismiss(None)
