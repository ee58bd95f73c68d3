"""Who did what, when, about whom and what for: of one client, or all of it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Static

from ipscoach import i18n
from ipscoach.i18n import _
from ipscoach.records.acts_details import details_of
from ipscoach.records.acts_words import label_of, purpose_of
from ipscoach.sentence import Spoken
from ipscoach.tui.commands.clients import ACTS
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.everywhere import EVERYWHERE, GoCaseload, GoClient
from ipscoach.tui.reach import cancelled
from ipscoach.tui.screens.place import ClientPlace
from ipscoach.tui.widgets.bars import KeyBar, TitleBar
from ipscoach.tui.widgets.ledger import Entry, Ledger, told

if TYPE_CHECKING:
    from ipscoach.records.views import AuditView, ClientRow
    from ipscoach.tui.veil import Veil

SHOWN = 1000
"""Acts in the list; `ipscoach audit` tells all of them."""
MOST_FIRMS = 100_000


class ActsScreen(ClientPlace):
    """The record of acts, the newest first, and whether it holds together."""

    CSS_PATH = "../styles/acts.tcss"
    here = ACTS
    stays_behind = True
    BINDINGS: ClassVar[list[BindingType]] = bindings(ACTS)

    def __init__(self, client_id: str = "") -> None:
        """Show the acts about a client, or all."""
        super().__init__()
        self._client_id = client_id
        self._row: ClientRow | None = None

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        yield TitleBar(GoClient if self._client_id else GoCaseload)
        yield Static("", id="who", markup=False)
        yield Static("", id="whole", markup=False)
        columns = [(_("When"), 18), (_("What"), 36), (_("Client"), 18)]
        yield Ledger(columns, _("Nothing is written down yet."), id="acts")
        yield KeyBar(self.here, EVERYWHERE)

    def show(self) -> None:
        """Read the record and show it; whether it is whole is found out meanwhile."""
        app = self.coach_app
        if app.desk is None:
            return
        app.know_names()
        people = {row.id: row for row in app.desk.read.clients(app.clock.today())}
        self._row = people.get(self._client_id)
        head = _("Done in this file")
        if self._row is not None:
            who = app.veil.who(self._row.name, self._row.code)
            head = _("Done about {who}").format(who=who)
        self.query_one("#who", Static).update(head)
        acts = app.desk.read.audit(SHOWN, self._client_id or None)
        firms = {row.id: row.name for row in app.desk.read.employers(limit=MOST_FIRMS)}
        self.query_one(Ledger).fill([entry(one, people, firms, app.veil) for one in acts])
        self.redraw_bars()
        self._verify()

    @work(thread=True, group="verifying", exclusive=True)
    def _verify(self) -> None:
        desk = self.coach_app.desk
        if desk is None:
            return
        with suppress(Spoken):
            broken = desk.read.verify_audit()
            if not cancelled():
                self.coach_app.call_from_thread(self._tell, broken)

    def _tell(self, broken: int | None) -> None:
        if not self.is_attached:
            return
        whole = _("The record is whole: each act holds on to the one before it.")
        if broken is not None:
            whole = _(
                "From act {number} on the record does not hold together: somebody or something "
                "changed it outside of this program."
            ).format(number=broken)
        self.query_one("#whole", Static).update(whole)

    @on(Ledger.Chosen)
    def _another(self) -> None:
        self.redraw_bars()

    def leave(self) -> bool:
        """From the text back to the list, first."""
        return self.query_one(Ledger).leave_text()

    def client(self) -> ClientRow | None:
        """Return the client whose acts are shown."""
        return self._row


def entry(one: AuditView, people: dict[str, ClientRow], firms: dict[str, str], veil: Veil) -> Entry:
    """Write an act; people's names are initials while names are hidden."""
    when, what = i18n.moment(one.at.astimezone()), _(label_of(one.what))
    detail = "; ".join(map(i18n.shown, details_of(one, firms, i18n.moment)))
    fields = [
        (_("Who"), veil.person(one.who)),
        (_("User ID"), "" if veil.hidden else one.user_id),
        (_("Provider"), one.provider),
        (_("When"), when),
        (_("Client"), whom := _whom(one, people, veil)),
        (_("What for"), veil.text(_(purpose_of(one.purpose)))),
        (_("Detail"), veil.text(detail)),
        (_("Number"), str(one.number)),
    ]
    return Entry("act", str(one.number), (when, what, whom), told(what, fields))


def _whom(one: AuditView, people: dict[str, ClientRow], veil: Veil) -> str:
    if not one.client_id:
        return ""
    row = people.get(one.client_id)
    return veil.who(row.name, row.code) if row else _("records destroyed")
