"""Moving a client to another phase, in any direction, with date and reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.domain.phases import Phase
from ipscoach.i18n import _
from ipscoach.tui.dialogs.fields import Choice, Day, Field, Line
from ipscoach.tui.dialogs.form import Form

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.views import ClientRow


class PhaseForm(Form[str]):
    """To which phase, since when, and why."""

    form = "phase"

    def __init__(self, row: ClientRow, to: Phase | None = None, reason: str = "") -> None:
        """Args: to: the phase to suggest, else the next one; reason: what to begin with."""
        super().__init__("", row.id)
        self._row, self._to, self._reason = row, to, reason

    def fields(self) -> Iterable[Field | Static]:
        """Phase, day, reason; the next phase is suggested."""
        row = self._row
        today = self.coach_app.clock.today()
        now = row.phase or Phase.AGREEMENT
        who = row.name
        self.heading = _("{who}: now in phase {phase}").format(
            who=who, phase=f"{int(now)} {_(now.label)}"
        )
        yield Static(
            _("Clients move in any direction, also back to the start; the history stays."),
            classes="hint",
        )
        options = [(str(int(p)), f"{int(p)} {_(p.label)}") for p in Phase if p is not row.phase]
        suggested = now + 1 if now < Phase.SUPPORT else now - 1
        wanted = suggested if self._to in (None, row.phase) else self._to
        yield Choice("phase", _("To phase"), options, str(int(wanted or suggested)))
        yield Day("since", _("Since"), today, today)
        yield Line("reason", _("Reason"), self._reason, _("a few words: what changed"))

    def act(self) -> Callable[[Door], str]:
        """Move the client."""
        to = Phase(int(self.field("phase", Choice).text))
        since = self.field("since", Day).needed()
        reason, client_id = self.field("reason", Line).text, self._row.id

        def move(door: Door) -> str:
            door.move_phase(client_id, to, since, reason)
            return client_id

        return move
