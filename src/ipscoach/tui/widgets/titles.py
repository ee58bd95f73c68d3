"""The title of an entry as the screen may show it: hidden names are hidden in titles too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipscoach.i18n import say

if TYPE_CHECKING:
    from ipscoach.records.views import TimelineEntry
    from ipscoach.tui.veil import Veil

PRIVATE = ("names", "whom")
"""Values of titles that name people around a client, whom the veil does not know."""


def title(entry: TimelineEntry, veil: Veil) -> str:
    """Return an entry's title in the language in use; nobody is named while names are hidden."""
    if not veil.hidden:
        return say(entry.title)
    return veil.text(say(entry.title.put(dict.fromkeys(PRIVATE, "…"))))
