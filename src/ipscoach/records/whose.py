"""Whose file is open: a coach's, with her clients, or a supervisor's, with her team's packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipscoach.domain.staff import StaffRole

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk


def is_supervisors(desk: Desk) -> bool:
    """Say whether a file is a supervisor's, which holds packs and no clients.

    Raises:
        VaultFault: the file cannot be read.
    """
    coach = desk.read.coach()
    return coach is not None and coach.role is StaffRole.SUPERVISOR
