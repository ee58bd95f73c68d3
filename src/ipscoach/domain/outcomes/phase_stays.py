"""How long a client was in each phase, and how often the way led back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise, zip_longest
from typing import NamedTuple

from ipscoach.domain.fidelity.facts import PhaseStep
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.outcomes.course import Stretch
from ipscoach.domain.phases import Phase


class PhaseStay(NamedTuple):
    """A time in a phase: its whole length in days, so far where it is open."""

    phase: Phase
    days: int
    open: bool


def phase_stays(
    steps: Sequence[PhaseStep], coachings: Sequence[Stretch], period: Period | None, known: date
) -> tuple[PhaseStay, ...]:
    """Return the times in phases that have a day in the period.

    A phase ends with the next one or with the closing; after a closing the same phase may go on.
    A pause on the waiting list ends none. One whose end nobody wrote down has no length.
    """
    return tuple(
        PhaseStay(step.phase, (ends - begins).days, runs)
        for step, following in zip_longest(steps, steps[1:])
        for begins, ends, runs in _within(step, following, coachings, known)
        if period is None or (begins <= period.last and ends >= period.first)
    )


def _within(
    step: PhaseStep, following: PhaseStep | None, coachings: Sequence[Stretch], known: date
) -> Iterator[tuple[date, date, bool]]:
    """Yield when a phase began and ended in each coaching, and whether it goes on."""
    for one in coachings:
        begins = max(step.since, one.begun or step.since)
        if one.ended is None and not one.runs and following is None:
            continue
        runs = one.runs and following is None
        ends = min(following.since if following else known, one.ended or known)
        if begins < ends or begins == ends == step.since:
            yield begins, ends, runs


def moves_back(steps: Sequence[PhaseStep], period: Period | None) -> int:
    """Return how many changes of phase in the period led to an earlier phase."""
    return sum(
        after.phase < before.phase and (period is None or after.since in period)
        for before, after in pairwise(steps)
    )
