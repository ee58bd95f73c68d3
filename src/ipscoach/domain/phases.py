"""The five phases of IPS: a client moves in any direction, and the history stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from ipscoach.domain.days import check_past
from ipscoach.sentence import Refused, Sentence, marked


class Phase(IntEnum):
    """A phase of IPS job coaching, 1-5.

    Source: THL, evaluation of IPS (domain.md 2.4); the names are THL's IPS wording.
    """

    AGREEMENT = 1
    PROFILE = 2
    JOB_SEARCH = 3
    EMPLOYER = 4
    SUPPORT = 5

    @property
    def label(self) -> str:
        """The phase's full name, as a key of the catalogue."""
        return _LABELS[self]

    @property
    def short(self) -> str:
        """The phase's name in one or two words, as a key of the catalogue."""
        return _SHORT[self]


_LABELS = {
    Phase.AGREEMENT: marked("Agreement with the client"),
    Phase.PROFILE: marked("Vocational profile"),
    Phase.JOB_SEARCH: marked("Job search"),
    Phase.EMPLOYER: marked("Agreement with the employer"),
    Phase.SUPPORT: marked("Support at work and outside work"),
}
_SHORT = {
    Phase.AGREEMENT: marked("Agreement"),
    Phase.PROFILE: marked("Profile"),
    Phase.JOB_SEARCH: marked("Search"),
    Phase.EMPLOYER: marked("Employer"),
    Phase.SUPPORT: marked("Support"),
}


@dataclass(frozen=True, slots=True)
class PhaseEntry:
    """A client's coming into a phase: never rewritten, only followed by the next."""

    phase: Phase
    since: date
    reason: str = ""


def current(history: Sequence[PhaseEntry]) -> PhaseEntry | None:
    """Return the phase that the client is in: the last entry of a history in order of time."""
    return history[-1] if history else None


def move(
    history: Sequence[PhaseEntry], to: Phase, since: date, reason: str, today: date
) -> PhaseEntry:
    """Return the entry that a move adds to the history.

    Any direction is allowed, also back to the start (pilot report, domain.md): phases are no
    counter. A move needs a reason in words, except the first entry.

    Raises:
        Refused: the same phase again, a day before the present phase began or after today,
            or no reason.
    """
    check_past(since, today)
    now = current(history)
    if now is not None:
        if now.phase == to:
            raise Refused(
                Sentence(
                    "The client is already in phase {number}, since {day}.",
                    number=int(to),
                    day=now.since,
                ),
                about="phase",
            )
        if since < now.since:
            raise Refused(
                Sentence(
                    "The present phase began on {day}; a move cannot be dated before it.",
                    day=now.since,
                ),
                about="since",
            )
        if not reason.strip():
            raise Refused(Sentence("Write in a few words why the phase changes."), about="reason")
    return PhaseEntry(to, since, reason.strip())


def days_in(entry: PhaseEntry, today: date) -> int:
    """Return the whole days in a phase so far; the day of entry is day 0, never negative."""
    return max((today - entry.since).days, 0)
