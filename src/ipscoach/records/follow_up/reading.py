"""All that is read of follow-up, over the connection that the desk reads by."""

from __future__ import annotations

from ipscoach.records.follow_up.agenda_reading import AgendaReading
from ipscoach.records.follow_up.network_reading import NetworkReading
from ipscoach.records.follow_up.plan_reading import PlanReading
from ipscoach.records.line import Line


class FollowUp:
    """The rooms of the reading; each may be asked from any thread."""

    def __init__(self, line: Line) -> None:
        """Share a line; whoever opened it closes it."""
        self.plan = PlanReading(line)
        self.network = NetworkReading(line)
        self.agenda = AgendaReading(line)
