"""A closed client comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ipscoach.domain.caseload import Status
from ipscoach.i18n import _
from ipscoach.tui.dialogs.admitting import Admitting
from ipscoach.tui.dialogs.choice_fields import Choice
from ipscoach.tui.dialogs.fields import Field
from ipscoach.tui.dialogs.read_fields import Day

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.views import ClientRow


class ReopenForm(Admitting[str]):
    """A closed client comes back: history stays, the cap is obeyed."""

    form = "reopen"

    def __init__(self, row: ClientRow) -> None:
        super().__init__("", row.id, save=_("Reopen"))
        self._row = row

    def fields(self) -> Iterable[Field]:
        """Since when, and whereto."""
        today = self.coach_app.clock.today()
        who = self._row.name
        self.heading = _("Reopen: {who}").format(who=who)
        yield Day("on", _("Since"), today, today)
        yield Choice(
            "status",
            _("To"),
            [("active", _("the caseload")), ("waiting", _("the waiting list"))],
            "active",
        )

    def act(self) -> Callable[[Door], str]:
        """Reopen the client."""
        on, client_id = self.field("on", Day).needed(), self._row.id
        status = Status(self.field("status", Choice).text)

        def reopen(door: Door) -> str:
            door.reopen(client_id, on, status)
            return client_id

        return reopen

    def wait_instead(self) -> None:
        """The client goes to the waiting list."""
        self.field("status", Choice).fill("waiting")
        self.save()
