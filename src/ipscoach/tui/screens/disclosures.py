"""Who received data about a client: who gave it, when, which parts, what for, on which ground."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Static

from ipscoach import i18n
from ipscoach.domain.handover import Ground
from ipscoach.i18n import _
from ipscoach.tui.commands.clients import DISCLOSURES, WHOLE_LOG
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.everywhere import EVERYWHERE, GoCaseload, GoClient
from ipscoach.tui.screens.place import ClientPlace, Place
from ipscoach.tui.widgets.bars import KeyBar, TitleBar
from ipscoach.tui.widgets.ledger import Entry, Ledger, told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ipscoach.records.handover.reading import DisclosureView
    from ipscoach.records.views import ClientRow
    from ipscoach.tui.veil import Veil


class DisclosuresScreen(ClientPlace):
    """The log of one client, the newest first; the client has a right to see it."""

    CSS_PATH = "../styles/disclosures.tcss"
    here = DISCLOSURES
    stays_behind = True
    BINDINGS: ClassVar[list[BindingType]] = bindings(DISCLOSURES)

    def __init__(self, client_id: str) -> None:
        super().__init__()
        self._client_id = client_id
        self._row: ClientRow | None = None

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        yield TitleBar(GoClient)
        yield Static("", id="who", markup=False)
        columns = [(_("Day"), 11), (_("To whom"), 32), (_("Ground"), 28)]
        yield Ledger(columns, _("Nothing was given out about this client."), id="log")
        yield KeyBar(self.here, EVERYWHERE)

    def show(self) -> None:
        """Read the log and show it."""
        app = self.coach_app
        if app.desk is None:
            return
        self._row = app.desk.read.client(self._client_id, app.clock.today()).row
        who = app.veil.who(self._row.name, self._row.code)
        self.query_one("#who", Static).update(_("Given out about {who}").format(who=who))
        log = app.desk.handover.log(self._client_id)
        self.query_one(Ledger).fill([entry(one, app.veil) for one in log])
        self.redraw_bars()

    @on(Ledger.Chosen)
    def _another(self) -> None:
        self.redraw_bars()

    def leave(self) -> bool:
        """From the text back to the list, first."""
        return self.query_one(Ledger).leave_text()

    def client(self) -> ClientRow | None:
        """Return the client whose log it is."""
        return self._row


class WholeLogScreen(Place):
    """The log of everybody, the newest first: what stays of destroyed clients is here alone."""

    CSS_PATH = "../styles/disclosures.tcss"
    here = WHOLE_LOG
    stays_behind = True
    BINDINGS: ClassVar[list[BindingType]] = bindings(WHOLE_LOG)

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        yield TitleBar(GoCaseload)
        yield Static(_("Given out about all clients"), id="who", markup=False)
        columns = [(_("Day"), 11), (_("Client"), 22), (_("To whom"), 38)]
        yield Ledger(columns, _("Nothing was given out about anybody."), id="log")
        yield KeyBar(self.here, EVERYWHERE)

    def show(self) -> None:
        """Read the log and show it."""
        app = self.coach_app
        if app.desk is None:
            return
        people = {row.id: row for row in app.desk.read.clients(app.clock.today())}
        entries: list[Entry] = []
        for one in app.desk.handover.log():
            row, told_of = people.get(one.client_id), entry(one, app.veil)
            who = app.veil.who(row.name, row.code) if row else _("records destroyed")
            day, whom, _ground = told_of.cells
            entries.append(told_of._replace(cells=(day, who, whom)))
        self.query_one(Ledger).fill(entries)

    def leave(self) -> bool:
        """From the text back to the list, first."""
        return self.query_one(Ledger).leave_text()


def entry(one: DisclosureView, veil: Veil) -> Entry:
    """Write a row of the log; people's names are initials while names are hidden."""
    whom = _whom(one, veil)
    gone = _("The client's records were destroyed, and with them what this was given out for.")
    notes = str(one.notes) if one.notes else ""
    ground = [_(one.ground.label), veil.text_and([one.receiver], one.ground_note)]
    fields = [
        ("", gone if one.destroyed else ""),
        (_("Given by"), veil.person(one.who)),
        (_("User ID"), "" if veil.hidden else one.user_id),
        (_("Provider"), one.provider),
        (_("To whom"), whom),
        (_("When"), i18n.moment(one.at.astimezone())),
        (_("Purpose"), veil.text_and([one.receiver], one.purpose)),
        (_("Ground"), " – ".join(part for part in ground if part)),
        (_("Consent"), veil.text_and([one.receiver], _consent(one))),
        (_("Parts"), "; ".join([*(_(part.label) for part in one.parts), *_also(one)])),
        (_("Single notes"), notes),
        (_("Format"), ", ".join(_form(one))),
        (_("Kept until"), i18n.day(one.kept_until)),
    ]
    cells = (i18n.day(one.day), whom, _(one.ground.label))
    return Entry("disclosure", one.id, cells, told(whom, fields))


def _whom(one: DisclosureView, veil: Veil) -> str:
    if one.ground is Ground.OWN_DATA:
        return _("the client")
    return ", ".join(part for part in (veil.person(one.receiver), one.organisation) if part)


def _consent(one: DisclosureView) -> str:
    """Tell what the consent covers and when it was given; it goes with the client's records."""
    if one.consent_given is None:
        return ""
    return _("{what}, given on {day}").format(
        what=one.consent_what, day=i18n.day(one.consent_given)
    )


def _also(one: DisclosureView) -> Iterable[str]:
    if one.others:
        yield _("family and employers' contact persons")
    if one.treatment:
        yield _("who treats the client")


def _form(one: DisclosureView) -> Iterable[str]:
    yield _(one.format.label)
    yield one.language
    if one.encrypted:
        yield _("encrypted")
    if one.together:
        yield _("client and receiver met")
