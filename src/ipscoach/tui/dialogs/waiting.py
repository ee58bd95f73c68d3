"""From the waiting list to the caseload, and back onto it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ipscoach.domain.caseload import Status
from ipscoach.i18n import _
from ipscoach.tui.dialogs.admitting import Admitting
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.read_fields import Day

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.views import ClientRow


class WaitingForm(Admitting[str]):
    """A waiting client is admitted; an active one steps back to the waiting list."""

    form = "waiting"
    waits = True

    def __init__(self, row: ClientRow) -> None:
        self._admit = row.status is Status.WAITING
        super().__init__("", row.id, save=_("Admit") if self._admit else _("To the waiting list"))
        self._row = row

    def fields(self) -> Iterable[Field]:
        """The day; stepping back asks why."""
        today = self.coach_app.clock.today()
        who = self._row.name
        heading = _("Admit: {who}") if self._admit else _("To the waiting list: {who}")
        self.heading = heading.format(who=who)
        yield Day("on", _("Since"), today, today)
        if not self._admit:
            yield Line("reason", _("Reason"))

    def act(self) -> Callable[[Door], str]:
        """Admit, or step back."""
        on, client_id = self.field("on", Day).needed(), self._row.id
        reason = "" if self._admit else self.field("reason", Line).text

        def move(door: Door) -> str:
            if self._admit:
                door.admit(client_id, on)
            else:
                door.put_on_waiting_list(client_id, on, reason)
            return client_id

        return move

    def wait_instead(self) -> None:
        """The client stays where the client is, so there is nothing to go on with later."""
        self.drop_draft()
        super().wait_instead()
