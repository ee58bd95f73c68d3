"""The chosen client's story in ten lines, beside the caseload."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from ipscoach import i18n
from ipscoach.i18n import _, say
from ipscoach.tui.widgets.titles import title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ipscoach.records.views import ClientRow, TimelineEntry
    from ipscoach.tui.veil import Veil


class Story(Static):
    """Who the client is, where, and what happened last."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's word
        super().__init__(markup=False, id=id)

    def tell(self, row: ClientRow, entries: Sequence[TimelineEntry], veil: Veil) -> None:
        """Tell a client's story, the newest first."""
        who = veil.who(row.name, row.code)
        head = who if veil.hidden else f"{who} · {row.code}"
        lines = [Content.styled(head, "bold")]
        if row.phase is not None and row.phase_since is not None:
            phase = f"{int(row.phase)} {_(row.phase.label)}"
            lines.append(Content(f"{phase}, {i18n.day(row.phase_since)} –"))
        for reason in row.attention:
            lines.append(Content(f"! {say(reason)}"))
        lines.append(Content(""))
        for entry in entries:
            lines.append(Content.styled(f"{i18n.day(entry.day)}  {title(entry, veil)}", "bold"))
            if entry.text:
                first = entry.text.split("\n", 1)[0]
                lines.append(Content(f"  {veil.text(first)}").truncate(200, ellipsis=True))
        if not entries:
            lines.append(Content(_("Nothing written yet.")))
        self.update(Content("\n").join(lines), layout=False)
