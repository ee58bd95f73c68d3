"""Opening the caseload in a thread, while the screens are still being imported."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.records.desk import Desk
    from ipscoach.records.views import CaseloadView
    from ipscoach.vault.vault import OpenVault


@dataclass
class Opened:
    """An open caseload, with what the first screen shows already read."""

    vault: OpenVault
    desk: Desk
    caseload: CaseloadView | None


def look(vault: OpenVault, desk: Desk, today: date) -> Opened:
    """Read what the first screen shows."""
    if desk.read.coach() is None:
        return Opened(vault, desk, None)
    return Opened(vault, desk, desk.read.caseload(today))


class Opening:
    """Something that opens the caseload, begun at once in a thread."""

    def __init__(self, act: Callable[[], Opened]) -> None:
        pool = ThreadPoolExecutor(1, "opening")
        self._future = pool.submit(act)
        pool.shutdown(wait=False)

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end; whether it has come."""
        return bool(wait([self._future], seconds).done)

    def result(self) -> Opened:
        """Return what was opened.

        Raises:
            Spoken: it could not be opened, and why.
        """
        return self._future.result()
