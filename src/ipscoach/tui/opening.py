"""Opening the caseload in a thread, while the screens are still being imported."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ipscoach.domain.staff import StaffRole
from ipscoach.sentence import Spoken

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.clock import Clock
    from ipscoach.ids import Ids
    from ipscoach.paths import Home
    from ipscoach.records.desk import Desk
    from ipscoach.records.fidelity.views import PackView
    from ipscoach.records.views import CaseloadView
    from ipscoach.vault.vault import OpenVault, Vault


@dataclass
class Opened:
    """An open file, with what the first screen shows already read.

    Attributes:
        caseload: of a coach; None where nobody is named yet, and in a supervisor's file.
        role: whose file it is.
        team: the packs in a supervisor's file.
    """

    vault: OpenVault
    desk: Desk
    caseload: CaseloadView | None
    role: StaffRole = StaffRole.COACH
    team: tuple[PackView, ...] | None = None


def look(vault: OpenVault, desk: Desk, today: date) -> Opened:
    """Read what the first screen shows."""
    coach = desk.read.coach()
    if coach is None:
        return Opened(vault, desk, None)
    if coach.role is StaffRole.SUPERVISOR:
        return Opened(vault, desk, None, coach.role, tuple(desk.fidelity.packs()))
    return Opened(vault, desk, desk.read.caseload(today))


def unlock_and_look(
    home: Home, clock: Clock, ids: Ids, unlock: Callable[[Vault], OpenVault]
) -> Opened:
    """Unlock a caseload and read the first screen; what cannot be read is closed again.

    Raises:
        Spoken: it does not open, and why.
    """
    from ipscoach.records.catching_up import catch_up
    from ipscoach.records.desk import open_desk
    from ipscoach.vault.vault import Vault

    with ExitStack() as unless_open:
        vault = unlock(Vault(home))
        unless_open.callback(vault.close)
        desk = open_desk(vault, clock, ids)
        opened = look(vault, desk, clock.today())
        with suppress(Spoken):  # the next opening tries again
            catch_up(vault, desk)
        unless_open.pop_all()
    return opened


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
