"""Stretches of time: the period asked about, and a client's times of coaching."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ipscoach.domain.caseload import Status
from ipscoach.domain.days import add_months, check_order, later
from ipscoach.domain.fidelity.facts import ClientFacts
from ipscoach.domain.phases import Phase

WEEK = 7


@dataclass(frozen=True, slots=True)
class Period:
    """The days asked about, both ends among them.

    Attributes:
        seen: until when the records are looked at where something that began in the period
            goes on after it (a trend by month); the last day where it is None.

    Raises:
        Refused: it ends before it begins.
    """

    first: date
    last: date
    seen: date | None = None

    def __post_init__(self) -> None:
        check_order(self.first, self.last)
        check_order(self.last, self.seen)

    @property
    def known(self) -> date:
        """The last day on which anything is known."""
        return self.seen or self.last

    @property
    def days(self) -> int:
        """How many days it has, one at least."""
        return (self.last - self.first).days + 1

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def months(self) -> Iterator[Period]:
        """Yield the calendar months of it; the first and the last may be cut short."""
        begins = self.first
        while begins <= self.last:
            following = add_months(begins.replace(day=1), 1)
            ends = min(self.last, later(following, -1)) if following > begins else self.last
            yield Period(begins, ends, self.known)
            if ends == self.last:
                return
            begins = following

    def weeks(self) -> Iterator[Period]:
        """Yield the whole weeks of it, counted from its first day."""
        for number in range(self.days // WEEK):
            begins = later(self.first, number * WEEK)
            yield Period(begins, later(begins, WEEK - 1))


def whole_months(today: date, months: int) -> Period:
    """Return the last so many calendar months that are over: on the same day of all the same.

    So the coaches of a team mean the same days, on whichever day of a month each makes her pack.
    """
    ends = later(today.replace(day=1), -1)
    return Period(add_months(ends.replace(day=1), 1 - months), ends)


@dataclass(frozen=True, slots=True)
class Coaching:
    """A time of coaching: from coming into the caseload to the closing, pauses and all.

    `begun` is None where nobody wrote the day down, `ended` while it goes on.
    """

    begun: date | None
    ended: date | None = None

    def meets(self, first: date, last: date) -> bool:
        """Say whether a day from `first` to `last` lies in it; the day of closing does."""
        return (self.begun is None or self.begun <= last) and (
            self.ended is None or self.ended >= first
        )


def coachings(client: ClientFacts) -> list[Coaching]:
    """Return a client's times of coaching, in order.

    A pause on the waiting list does not end one; after a closing another one begins. Somebody
    of whom nothing is known but a closing was coached before it, nobody knows since when. One
    that was closed on a day that nobody wrote down is left out: it has no length.
    """
    found: list[Coaching] = []
    running = False
    for place, standing in enumerate(client.standings):
        match standing.status:
            case Status.ACTIVE if not running:
                found.append(Coaching(standing.since))
                running = True
            case Status.CLOSED if running:
                one = found.pop()
                if standing.since is not None:
                    found.append(Coaching(one.begun, standing.since))
                running = False
            case Status.CLOSED if standing.since is None:
                pass
            case Status.CLOSED if place == 0:
                found.append(Coaching(None, standing.since))
            case _:
                pass
    return found


def coached(client: ClientFacts, first: date, last: date) -> bool:
    """Say whether the client was in coaching on a day from `first` to `last`."""
    return any(one.meets(first, last) for one in coachings(client))


def status_on(client: ClientFacts, day: date) -> Status | None:
    """Return how the client stood at the end of a day; None before anything is known."""
    found: Status | None = None
    for standing in client.standings:
        if standing.since is None or standing.since <= day:
            found = standing.status
    if found is None and client.standings and client.standings[0].status is Status.CLOSED:
        return Status.ACTIVE
    return found


def phase_on(client: ClientFacts, day: date) -> Phase | None:
    """Return the phase that the client was in at the end of a day."""
    found: Phase | None = None
    for step in client.phases:
        if step.since <= day:
            found = step.phase
    return found
