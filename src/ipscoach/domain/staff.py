"""Whose file it is: a coach's, with her clients, or a supervisor's, who has none."""

from __future__ import annotations

from enum import StrEnum

from ipscoach.sentence import marked


class StaffRole(StrEnum):
    """What somebody does in the service; it is chosen at setting up and stays."""

    COACH = "coach"
    SUPERVISOR = "supervisor"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _ROLES[self]


_ROLES = {StaffRole.COACH: marked("coach"), StaffRole.SUPERVISOR: marked("supervisor")}
