"""Destroying a closed client's records, step by step: what goes, what stays, then by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.widget import Widget
from textual.widgets import Static

from ipscoach import i18n
from ipscoach.domain.clients import folded
from ipscoach.domain.retention import USUAL_YEARS, check_destruction, keep_until
from ipscoach.i18n import _, plural, say
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.steps import UNKEPT_STEPS
from ipscoach.tui.dialogs.fields import Line
from ipscoach.tui.dialogs.steps import Step, Steps, hint
from ipscoach.vault.errors import NotCleaned

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.handover.reading import Mention
    from ipscoach.records.views import ClientRow

SHOWN = 200
LONG = 60
"""Seconds for what the coach has to do afterwards."""


class DestroyForm(Steps[str]):
    """Three steps; nothing is destroyed before the client's name is typed at the last one."""

    tells = True
    here: ClassVar[tuple[AnyCommand, ...]] = UNKEPT_STEPS
    BINDINGS: ClassVar[list[BindingType]] = bindings(UNKEPT_STEPS)

    def __init__(self, row: ClientRow) -> None:
        super().__init__("", row.id, save=_("Destroy for good"))
        self._row = row
        self._unclean: Sentence | None = None

    def pages(self) -> Sequence[Step]:
        """What goes and stays, where else the name stands, and the confirmation."""
        self.heading = _("Destroy the records of {who}").format(who=self._row.name)
        return (
            Step(_("what goes and what stays"), self._what_fields),
            Step(_("where else the name stands"), self._elsewhere_fields,
                 show=self._show_elsewhere),
            Step(_("confirm by name"), self._name_fields, self._check_name),
        )  # fmt: skip

    @property
    def _years(self) -> int:
        desk = self.coach_app.desk
        coach = desk.read.coach() if desk is not None else None
        return coach.retention_years if coach is not None else USUAL_YEARS

    def _what_fields(self) -> Iterable[Widget]:
        closed = self._row.closed
        if closed is not None:
            until = keep_until(closed, self._years)
            past = until < self.coach_app.clock.today()
            when = _("The time was up on {day}.") if past else _("These are kept until {day}.")
            yield Static(when.format(day=i18n.day(until)), markup=False)
        else:
            yield Static(say(_dayless()), classes="warning", markup=False)
        yield hint(
            _("Goes for good: the client's card and profile, all notes with their earlier "
              "wordings, goals, tasks, jobs, Kykyviisari results, network, consents, guidings, "
              "drafts, and what search knows of them.")
        )  # fmt: skip
        yield hint(
            _("Stays: that employers were contacted, without the client; the log of what was "
              "done, by codes; the log of what was given out and to whom, without purpose; and a "
              "line that says that records were destroyed, when, by whom and why.")
        )  # fmt: skip

    def _elsewhere_fields(self) -> Iterable[Widget]:
        yield hint("", "about-mentions")
        yield Static("", id="shown", markup=False)

    def _show_elsewhere(self) -> None:
        desk = self.coach_app.desk
        if desk is None:
            return
        found = desk.handover.mentions(self._row.id, self._row.name)
        about = plural(
            "The name stands in {n} record of others, which stays as it is. Look at it first:",
            "The name stands in {n} records of others, which stay as they are. Look at them first:",
            len(found),
        )
        none = _("The whole name stands in no record of others. Parts of it may: search for them.")
        self.query_one("#about-mentions", Static).update(about if found else none)
        lines = [_line(one) for one in found[:SHOWN]]
        if len(found) > SHOWN:
            rest = len(found) - SHOWN
            lines.append(plural("and {n} more record", "and {n} more records", rest))
        self.query_one("#shown", Static).update("\n".join(lines))

    def _name_fields(self) -> Iterable[Widget]:
        yield hint(
            _("Backups that were made earlier still hold this client. Destroy or replace them "
              "where they lie. There is no way back.")
        )  # fmt: skip
        yield hint(_("Type the client's name as it stands, to confirm."))
        yield Line("name", _("The client's name"), private=True)
        yield Line("why", _("Why before the time"))
        yield hint(
            _("Before the time is up a reason is needed, such as the transfer to the "
              "organisation's register. It stays, so it must not name the client.")
        )  # fmt: skip

    def _check_name(self) -> None:
        if folded(self.field("name", Line).text) != folded(self._row.name):
            raise Refused(
                Sentence("Type the client's name as it stands, to confirm."), about="name"
            )
        if self._row.closed is None:
            raise Refused(_dayless())
        today = self.coach_app.clock.today()
        check_destruction(self._row.closed, today, self._years, self.field("why", Line).text)

    def act(self) -> Callable[[Door], str]:
        """Destroy the records."""
        client_id, name = self._row.id, self.field("name", Line).text
        why = self.field("why", Line).text

        def destroy(door: Door) -> str:
            try:
                door.destroy_client(client_id, name, why)
            except NotCleaned as fault:  # the records are gone all the same
                self._unclean = fault.sentence
            return client_id

        return destroy

    def done(self) -> None:
        """Nobody can go to this client any more."""
        app = self.coach_app
        if app.chosen_client == self._row.id:
            app.chosen_client = None
        app.tell(Sentence("The records were destroyed. Earlier backups still hold them."))
        if self._unclean is not None:
            app.notify(say(self._unclean), severity="warning", timeout=LONG, markup=False)


def _line(one: Mention) -> str:
    parts = (i18n.day(one.day), _(one.label), one.client_code)
    return " · ".join(part for part in parts if part)


def _dayless() -> Sentence:
    return Sentence(
        "The day of closing is not known, so neither is how long the records are kept. Reopen the "
        "client onto the waiting list, and close again with the day."
    )
