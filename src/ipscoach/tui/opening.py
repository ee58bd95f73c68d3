"""Opening the caseload in a thread, while the screens are still being imported."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING

from ipscoach.sentence import Spoken

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.records.desk import Desk
    from ipscoach.records.views import CaseloadView, TimelineEntry
    from ipscoach.vault.vault import OpenVault

Stories = Mapping[str, tuple["TimelineEntry", ...]]


@dataclass
class Opened:
    """An open caseload, with what the first screen shows already read."""

    vault: OpenVault
    desk: Desk
    caseload: CaseloadView | None
    stories: Stories


def look(vault: OpenVault, desk: Desk, today: date) -> Opened:
    """Read what the first screen shows."""
    if desk.read.coach() is None:
        return Opened(vault, desk, None, {})
    return Opened(vault, desk, desk.read.caseload(today), desk.read.stories(today))


class Opening:
    """Something that opens the caseload, begun at once in a thread."""

    def __init__(self, act: Callable[[], Opened]) -> None:
        self._act = act
        self._opened: Opened | None = None
        self._fault: Spoken | None = None
        self._thread = Thread(target=self._run, name="opening", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._opened = self._act()
        except Spoken as fault:
            self._fault = fault

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end; whether it has come."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def result(self) -> Opened:
        """Return what was opened.

        Raises:
            Spoken: it could not be opened, and why.
        """
        self.wait()
        if self._fault is not None:
            raise self._fault
        if self._opened is None:
            raise RuntimeError("the opening ended without a result")
        return self._opened
