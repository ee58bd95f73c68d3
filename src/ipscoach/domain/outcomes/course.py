"""A client's course: stretches of time whose ends may not be written down.

What surely lies in a period counts; what only may lie in it is neither a yes nor a no, so that it
can be told instead of lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.fidelity.facts import ClientFacts, Standing
from ipscoach.domain.fidelity.spans import Period


class Stretch(NamedTuple):
    """A time in which a client stood in one way.

    Attributes:
        begun: None where nobody wrote the day down.
        ended: None while it runs, or where nobody wrote the day down.
        runs: whether it goes on.
    """

    begun: date | None
    ended: date | None
    runs: bool

    def meets(self, first: date, last: date, known: date) -> bool | None:
        """Say whether a day from `first` to `last` lies in it, both of its ends among its days.

        None where it depends on a day that nobody wrote down.
        """
        begins = self.begun or self.ended or (known if self.runs else None)
        ends = self.ended or (known if self.runs else self.begun)
        if begins is not None and ends is not None and begins <= last and ends >= first:
            return True
        may_begin = self.begun is None or self.begun <= last
        may_end = known if self.ended is None else self.ended
        unsure = self.begun is None or (self.ended is None and not self.runs)
        return None if unsure and may_begin and may_end >= first else False

    def holds(self, day: date, known: date) -> bool | None:
        """Say whether the client stood so at the end of a day; None where it cannot be told."""
        if (self.begun is not None and self.begun > day) or (
            self.ended is not None and self.ended <= day
        ):
            return False
        if day >= known:
            return self.runs
        if self.runs and self.begun is not None:
            return True
        return True if self.begun is not None and self.ended is not None else None


class Course(NamedTuple):
    """What the history of a client's status says, up to the last day on which it is known.

    Attributes:
        active: the times in the caseload.
        waiting: the times on the waiting list.
        coachings: from coming into the caseload to the closing, pauses and all.
        closings: every closing, in order.
    """

    active: tuple[Stretch, ...]
    waiting: tuple[Stretch, ...]
    coachings: tuple[Stretch, ...]
    closings: tuple[tuple[date | None, ClosingReason | None], ...]


def course(client: ClientFacts, known: date) -> Course:
    """Return a client's course; changes after `known` have not happened yet.

    Somebody of whom nothing is known but a closing was coached before it, nobody knows since
    when.
    """
    steps = [one for one in client.standings if one.since is None or one.since <= known]
    if steps and steps[0].status is Status.CLOSED:
        steps.insert(0, Standing(Status.ACTIVE, None))
    stretches = [
        (one.status, Stretch(one.since, following.since, runs=False))
        for one, following in pairwise(steps)
    ]
    if steps:
        stretches.append((steps[-1].status, Stretch(steps[-1].since, None, runs=True)))
    return Course(
        tuple(one for status, one in stretches if status is Status.ACTIVE),
        tuple(one for status, one in stretches if status is Status.WAITING),
        tuple(_coachings(stretches)),
        tuple(_closings(steps)),
    )


def _coachings(stretches: list[tuple[Status, Stretch]]) -> Iterator[Stretch]:
    running: Stretch | None = None
    for status, one in stretches:
        if status is Status.CLOSED and running is not None:
            yield Stretch(running.begun, one.begun, runs=False)
            running = None
        elif status is Status.ACTIVE and running is None:
            running = Stretch(one.begun, None, runs=True)
    if running is not None:
        yield running


def _closings(steps: list[Standing]) -> Iterator[tuple[date | None, ClosingReason | None]]:
    stood: Status | None = None
    for one in steps:
        if one.status is Status.CLOSED and stood is not Status.CLOSED:
            yield one.since, one.reason
        stood = one.status


def any_of(answers: Iterable[bool | None]) -> bool | None:
    """Return yes where one is a yes, no where all are no, and None where it cannot be told."""
    unsure = False
    for answer in answers:
        if answer:
            return True
        unsure = unsure or answer is None
    return None if unsure else False


def began(stretch: Stretch, period: Period) -> bool | None:
    """Say whether a stretch began in a period; None where nobody wrote the day down."""
    if stretch.begun is not None:
        return stretch.begun in period
    return False if stretch.ended is not None and stretch.ended < period.first else None
