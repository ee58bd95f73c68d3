"""Goals of the plan, and how they are reviewed: the client's view beside the coach's."""

from __future__ import annotations

from enum import StrEnum

from ipscoach.sentence import Refused, Sentence, marked

REVIEW_STATUTE = marked("703/2023, section 42")


class GoalState(StrEnum):
    """How far a goal has come true."""

    OPEN = "open"
    PARTLY = "partly"
    REACHED = "reached"
    DROPPED = "dropped"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _STATES[self]


_STATES = {
    GoalState.OPEN: marked("open"),
    GoalState.PARTLY: marked("partly reached"),
    GoalState.REACHED: marked("reached"),
    GoalState.DROPPED: marked("given up"),
}


class Doer(StrEnum):
    """Who does a task."""

    COACH = "coach"
    CLIENT = "client"
    NETWORK = "network"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _DOERS[self]


_DOERS = {
    Doer.COACH: marked("coach"),
    Doer.CLIENT: marked("client"),
    Doer.NETWORK: marked("network"),
}


def check_review(client_view: str, coach_view: str) -> None:
    """Refuse a review of a goal in which the client or the coach is not heard.

    Source: 703/2023, section 42: the client's and other participants' view and the worker's
    estimate of how the goals came true.

    Raises:
        Refused: one of the two is missing.
    """
    if not client_view.strip():
        raise Refused(
            Sentence("Write the client's own view, or that the client does not wish to give one."),
            about="client_view",
        )
    if not coach_view.strip():
        raise Refused(
            Sentence("Write your own estimate of how the goal came true."), about="coach_view"
        )
