"""The caseload is full: what that means, and the three ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from ipscoach.i18n import _, say
from ipscoach.sentence import Sentence
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.lists import LISTS
from ipscoach.tui.dialogs.close import CloseForm
from ipscoach.tui.dialogs.handover.order import hand_over_after
from ipscoach.tui.reach import app_of
from ipscoach.tui.widgets.bars import KeyBar

if TYPE_CHECKING:
    from ipscoach.records.views import ClientRow
    from ipscoach.tui.dialogs.handover.order import Closed


class FullQuestion(ModalScreen[str | None]):
    """Waiting list, close somebody, or hand somebody over.

    Ends with "waiting", with "room" once somebody left the caseload, or with None.
    """

    CSS_PATH = "../styles/form.tcss"
    here: ClassVar[tuple[AnyCommand, ...]] = LISTS
    BINDINGS: ClassVar[list[BindingType]] = bindings(LISTS)

    def __init__(self, why: Sentence, *, waits: bool = False) -> None:
        """Args: waits: the client is on the waiting list already."""
        super().__init__()
        self._waits = waits
        values = dict(why.values)
        if waits and "limit" in values:
            why = Sentence(
                "The caseload is full: {active} of {limit} clients are active. The client stays "
                "on the waiting list, or there is room once you close a client or hand one over.",
                **values,
            )
        self._why = why
        self._hand_over = False
        self._rows: tuple[ClientRow, ...] = ()

    def compose(self) -> ComposeResult:
        """The reason, then the ways."""
        new = _("Put the new client on the waiting list")
        wait = _("Leave the client on the waiting list") if self._waits else new
        with Vertical(id="form"):
            yield Static(_("The caseload is full"), id="heading", markup=False)
            yield Static(say(self._why), id="why", markup=False)
            yield OptionList(
                Option(wait, id="waiting"),
                Option(_("Close a client"), id="close"),
                Option(_("Hand a client over to another coach or service"), id="over"),
                id="ways",
                compact=True,
            )
            yield OptionList(id="whom", compact=True)
        yield KeyBar(self.here)

    def on_mount(self) -> None:
        """The second question comes when it is needed."""
        self.query_one("#whom").display = False
        self.query_one("#ways").focus()

    @on(OptionList.OptionSelected, "#ways")
    def _way(self, event: OptionList.OptionSelected) -> None:
        if event.option_id == "waiting":
            self.dismiss("waiting")
            return
        self._hand_over = event.option_id == "over"
        app = app_of(self)
        if app.desk is None:
            return
        self._rows = app.desk.read.caseload(app.clock.today()).active
        whom = self.query_one("#whom", OptionList)
        whom.clear_options()
        for row in self._rows:
            phase = _(row.phase.short) if row.phase else ""
            whom.add_option(Option(Content(f"{app.veil.who(row.name, row.code)} · {phase}")))
        self.query_one("#why", Static).update(
            _("Whom do you hand over?") if self._hand_over else _("Whom do you close?")
        )
        self.query_one("#ways").display = False
        whom.display = True
        whom.highlighted = 0
        whom.focus()

    @on(OptionList.OptionSelected, "#whom")
    def _whom(self, event: OptionList.OptionSelected) -> None:
        row = self._rows[event.option_index]
        form = CloseForm(row, handing=self._hand_over, follows=False)
        app_of(self).push_screen(form, self._after_closing)

    def _after_closing(self, closed: Closed | None) -> None:
        """The place is free; a summary is written before the new client comes, where one is."""
        if closed is not None:
            hand_over_after(app_of(self), closed, self._room)

    def _room(self) -> None:
        self.dismiss("room")

    def choose(self) -> None:
        """Give the answer under the cursor: a click on the key bar."""
        shown = "#ways" if self.query_one("#ways").display else "#whom"
        self.query_one(shown, OptionList).action_select()

    def back(self) -> None:
        """One step back: from the second question to the first, from the first away."""
        if self.query_one("#whom").display:
            self.query_one("#whom").display = False
            self.query_one("#ways").display = True
            self.query_one("#why", Static).update(say(self._why))
            self.query_one("#ways").focus()
        else:
            self.dismiss(None)
