"""The five phases in a row, the present one marked, readable without colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from ipscoach import i18n
from ipscoach.domain.phases import Phase, days_in
from ipscoach.i18n import _, plural

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.records.views import ClientView


class Stepper(Static):
    """Where the client is among the phases, and since when."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's word
        super().__init__(markup=False, id=id)

    def step(self, view: ClientView, today: date) -> None:
        """Draw the phases for a client."""
        row = view.row
        parts: list[Content] = []
        for phase in Phase:
            text = f"{int(phase)} {_(phase.short)}"
            if phase is row.phase:
                parts.append(Content.styled(f"[{text}]", "bold reverse"))
            else:
                parts.append(Content(text))
        line = Content(" ── ").join(parts)
        if row.phase is None or row.phase_since is None:
            self.update(line)
            return
        days = days_in(view.phases[-1], today) if view.phases else 0
        since = _("{phase}, since {day}").format(
            phase=_(row.phase.label), day=i18n.day(row.phase_since)
        )
        tail = plural("{n} day", "{n} days", days)
        moves = plural("{n} phase entry", "{n} phase entries", len(view.phases))
        self.update(Content("\n").join([line, Content(f"{since} · {tail} · {moves}")]))
