"""Moving a client to another phase, in any direction, with date and reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.domain.phases import Phase
from ipscoach.i18n import _
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.choice_fields import Choice
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.read_fields import Day

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
        """Phase, day, reason; the next phase is suggested.

        After the last one nothing is: a client who works must not go back by a hasty save.
        """
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
        wanted = now + 1 if now < Phase.SUPPORT else None
        if self._to not in (None, row.phase):
            wanted = self._to
        if wanted is None:
            options.insert(0, ("", _("choose a phase")))
        chosen = "" if wanted is None else str(int(wanted))
        yield Choice("phase", _("To phase"), options, chosen)
        yield Day("since", _("Since"), today, today)
        yield Line("reason", _("Reason"), self._reason, _("a few words: what changed"))

    def act(self) -> Callable[[Door], str]:
        """Move the client."""
        chosen = self.field("phase", Choice).text
        if not chosen:
            raise Refused(Sentence("Choose the phase that the client moves to."), about="phase")
        to = Phase(int(chosen))
        since = self.field("since", Day).needed()
        reason, client_id = self.field("reason", Line).text, self._row.id

        def move(door: Door) -> str:
            door.move_phase(client_id, to, since, reason)
            return client_id

        return move
