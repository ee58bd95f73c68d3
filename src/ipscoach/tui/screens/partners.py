"""The register of partners: typed once, used by many clients, shared by a team."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Input

from ipscoach.i18n import _, plural
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.everywhere import EVERYWHERE, GoPartners
from ipscoach.tui.commands.partners import PARTNERS
from ipscoach.tui.screens.place import Place
from ipscoach.tui.widgets.bars import KeyBar, TitleBar
from ipscoach.tui.widgets.ledger import Entry, Ledger, told
from ipscoach.tui.widgets.table import Table

if TYPE_CHECKING:
    from ipscoach.records.follow_up.views import PartnerView


class PartnersScreen(Place):
    """Partners by name; the card tells how to refer and which consent form is asked for."""

    CSS_PATH = "../styles/partners.tcss"
    here = PARTNERS
    BINDINGS: ClassVar[list[BindingType]] = bindings(PARTNERS)

    def __init__(self, partner_id: str = "") -> None:
        super().__init__()
        self._wanted = partner_id
        self._partners: dict[str, PartnerView] = {}

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        yield TitleBar(GoPartners)
        with Vertical():
            yield Input(
                placeholder=_("Find: organisation, person or how to refer"),
                compact=True,
                id="find",
            )
            columns = [(_("Organisation"), 26), (_("Service"), 21), (_("Person"), 21)]
            yield Ledger(
                columns, _("No partner yet. Press a to add one, or i to import."), id="partners"
            )
        yield KeyBar(self.here, EVERYWHERE)

    def show(self) -> None:
        """Read the register."""
        desk = self.coach_app.desk
        if desk is None:
            return
        match = self.query_one("#find", Input).value
        found = desk.follow.network.partners(match, retired=True)
        found.sort(key=lambda partner: partner.retired)
        self._partners = {partner.id: partner for partner in found}
        self.query_one(Ledger).fill([_entry(partner) for partner in found])
        if self._wanted:
            self.query_one(Ledger).choose(self._wanted)
            self._wanted = ""
        self.redraw_bars()

    def partner(self) -> PartnerView | None:
        """Return the partner under the cursor."""
        entry = self.query_one(Ledger).chosen()
        return self._partners.get(entry.id) if entry is not None else None

    @on(Ledger.Chosen)
    def _chosen(self) -> None:
        self.redraw_bars()

    @on(Input.Changed, "#find")
    def _typed(self) -> None:
        self.show_what_is()

    @on(Input.Submitted, "#find")
    def _found(self) -> None:
        self.query_one(Table).focus()

    def find(self) -> None:
        """Go to the line above the register."""
        self.query_one("#find").focus()

    def leave(self) -> bool:
        """One level out: from the finding line or the card to the register."""
        if self.query_one(Ledger).leave_text():
            return True
        if isinstance(self.focused, Input):
            self.query_one("#find", Input).clear()
            self.query_one(Table).focus()
            return True
        return False


def _entry(partner: PartnerView) -> Entry:
    retired = _("no longer offered") if partner.retired else ""
    person = ", ".join(part for part in (partner.person, partner.role) if part)
    cells = (partner.organisation, retired or _(partner.service.label), person)
    used = plural("{n} client", "{n} clients", partner.clients) if partner.clients else ""
    text = told(
        ", ".join(part for part in (partner.organisation, partner.unit) if part),
        [
            ("", retired),
            (_("Service"), _(partner.service.label)),
            (_("Person"), person),
            (_("Phone"), partner.phone),
            (_("E-mail"), partner.email),
            (_("How to refer"), partner.how_to_refer),
            (_("Consent form asked for"), partner.consent_form),
            (_("Used by"), used),
        ],
    )
    return Entry("partner", partner.id, cells, text)
