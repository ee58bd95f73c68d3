"""Search over everything, while typing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from ipscoach import i18n
from ipscoach.i18n import _, plural
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.lists import LISTS
from ipscoach.tui.reach import app_of, cancelled
from ipscoach.tui.widgets.bars import KeyBar

if TYPE_CHECKING:
    from ipscoach.records.views import Hit
    from ipscoach.tui.veil import Veil

KINDS = {
    "client": lambda: _("Client"),
    "employer": lambda: _("Employer"),
    "contact": lambda: _("Employer contact"),
    "note": lambda: _("Note"),
    "task": lambda: _("Task"),
    "job": lambda: _("Job"),
    "goal": lambda: _("Goal"),
    "network_person": lambda: _("Network"),
    "consent": lambda: _("Consent"),
    "guiding": lambda: _("Guided onward"),
    "partner": lambda: _("Partner"),
}
PRIVATE = {"network_person", "consent", "guiding", "partner"}
"""Finds whose words name people around a client, whom the veil does not know."""
MOST = 50


class SearchScreen(ModalScreen[None]):
    """A line to type in, and what was found below it."""

    CSS_PATH = "../styles/lists.tcss"
    AUTO_FOCUS = "Input"
    here: ClassVar[tuple[AnyCommand, ...]] = LISTS
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(LISTS),
        Binding("down", "to_list(1)", show=False, priority=True),
        Binding("up", "to_list(-1)", show=False, priority=True),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._hits: list[Hit] = []

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        with Vertical(id="sheet"):
            yield Static(_("Search"), id="heading", markup=False)
            yield Input(placeholder=_("a name, a word or its beginning"), compact=True, id="words")
            yield OptionList(id="found", compact=True)
            yield Static("", id="count", markup=False)
        yield KeyBar(self.here)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        self._look(event.value)

    @work(thread=True, exclusive=True, group="search")
    def _look(self, words: str) -> None:
        desk = app_of(self).desk
        hits = desk.read.search(words, MOST) if desk is not None and words.strip() else []
        if not cancelled():
            app_of(self).call_from_thread(self._show, words, hits)

    def _show(self, words: str, hits: list[Hit]) -> None:
        veil = app_of(self).veil
        self._hits = hits
        found = self.query_one("#found", OptionList)
        found.clear_options()
        found.add_options([Option(hit_line(hit, veil)) for hit in hits])
        if hits:
            found.highlighted = 0
        count = plural("{n} found", "{n} found", len(hits))
        if len(hits) == MOST:
            count = _("The first {n} are shown.").format(n=MOST)
        self.query_one("#count", Static).update(count if words.strip() else "")

    def action_to_list(self, by: int) -> None:
        """Move in the list while the line keeps the keyboard."""
        found = self.query_one("#found", OptionList)
        if by > 0:
            found.action_cursor_down()
        else:
            found.action_cursor_up()

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.choose()

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        self.choose()

    def choose(self) -> None:
        """Open what was found."""
        number = self.query_one("#found", OptionList).highlighted
        if number is None or number >= len(self._hits):
            return
        hit, app = self._hits[number], app_of(self)
        self.dismiss(None)
        if hit.client_id and hit.kind == "network_person":
            app.call_later(app.go_to_client, hit.client_id, hit.id, "network")
        elif hit.client_id:
            app.call_later(app.go_to_client, hit.client_id, hit.id)
        elif hit.employer_id:
            app.call_later(app.go_to_employers, hit.employer_id)
        elif hit.kind == "partner":
            app.call_later(app.go_to_partners, hit.id)

    def redraw(self) -> None:
        """Names were hidden or shown."""
        self._show(self.query_one("#words", Input).value, self._hits)

    def back(self) -> None:
        """Leave."""
        self.dismiss(None)


def hit_line(hit: Hit, veil: Veil) -> Content:
    """Draw a find: what it is, whose, when, and the words around the match."""
    day = f" {i18n.day(hit.day)}" if hit.day else ""
    title = veil.who(hit.title, hit.client_code) if hit.kind == "client" else veil.text(hit.title)
    head = Content.styled(f"{KINDS[hit.kind]()}{day} · {title}", "bold")
    if not hit.match or (veil.hidden and hit.kind in PRIVATE):
        return head
    around: Sequence[Content] = (
        Content(f"  {veil.text(hit.before)}"),
        Content.styled(veil.text(hit.match), "underline"),
        Content(veil.text(hit.after)),
    )
    return Content("\n").join([head, Content("").join(around)])
