"""The first step of outcomes: one case a client, without names and without days.

A case holds flags, codes and lengths in days, so that the cases of several coaches can be put
together and measured as one caseload. A flag that depends on a day that nobody wrote down is
None: such a case is told, and not counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import NamedTuple

from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.days import later
from ipscoach.domain.fidelity.facts import JobFact
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.outcomes.course import Course, Stretch, any_of, began, course
from ipscoach.domain.outcomes.facts import OutcomeFacts, Person
from ipscoach.domain.outcomes.load import (
    MonthLoad,
    WeekCount,
    months,
    months_together,
    weeks,
    weeks_together,
)
from ipscoach.domain.outcomes.phase_stays import PhaseStay, moves_back, phase_stays
from ipscoach.domain.outcomes.waiting_times import Wait
from ipscoach.domain.outcomes.work import NO_WORK, WorkCase, first_job, work
from ipscoach.sentence import Refused, Sentence, marked


class Step(IntEnum):
    """How far a client has come, from the referral to 26 weeks in work."""

    REFERRED = 0
    CAME_IN = 1
    EMPLOYER = 2
    WORK = 3
    WEEKS_13 = 4
    WEEKS_26 = 5

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _STEPS[self]


_STEPS = {
    Step.REFERRED: marked("referred"),
    Step.CAME_IN: marked("came in"),
    Step.EMPLOYER: marked("an employer was contacted"),
    Step.WORK: marked("work began"),
    Step.WEEKS_13: marked("13 weeks in work"),
    Step.WEEKS_26: marked("26 weeks in work"),
}


class Entry(NamedTuple):
    """A client's coming into the caseload in the period, and what followed.

    Attributes:
        dated: whether the day is written down; without it there is nothing to count from.
        contact: to the first contact with an employer for the client.
        meeting: to the first of them that was face to face.
        job: to the first day of the first job.
    """

    dated: bool
    contact: Wait | None = None
    meeting: Wait | None = None
    job: Wait | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A client in a period; without one, as far as anything is on file.

    Attributes:
        on_file: whether the client was in the caseload or on the waiting list on a day of it.
        served: whether the client was in the caseload on a day of it.
        carried: whether the client was in it, and not paused, on a day of it; None also where only
            the counts of a caseload are known.
        new: whether the client came into the caseload in it.
        active: whether the client was in the caseload, and not paused, on its last day.
        waiting: whether the client was on the waiting list on its last day.
        closed: whether the coaching was closed in it; `reason` is that of the last closing.
        arrived: whether the referral lies in it, or, where nobody wrote that day down, the
            first day on the waiting list or in the caseload.
        reached: how far the client has come since, in any time.
        moves, moves_back: changes of phase in it, and those among them to an earlier phase.
    """

    id: str
    on_file: bool | None
    served: bool | None
    new: bool | None
    active: bool | None
    waiting: bool | None
    closed: bool | None
    arrived: bool | None
    reached: Step
    reason: ClosingReason | None = None
    source: ReferralSource | None = None
    out_of_work: bool | None = None
    entry: Entry | None = None
    work: WorkCase = NO_WORK
    phases: tuple[PhaseStay, ...] = ()
    moves: int = 0
    moves_back: int = 0
    carried: bool | None = None


@dataclass(frozen=True, slots=True)
class Cases:
    """All cases of one coach or of several, and what is not counted by client.

    Attributes:
        period: the days asked about; None for everything on file.
        known: the last day on which anything is known.
        coaches: how many coaches' caseloads these are.
        cap: how many clients they may have active at once today; earlier caps are not on file.
        weeks: the employer contacts of each calendar week.
        months: the caseload in each calendar month.
    """

    period: Period | None
    known: date
    coaches: int = 0
    cap: int = 0
    cases: tuple[Case, ...] = ()
    weeks: tuple[WeekCount, ...] = ()
    months: tuple[MonthLoad, ...] = ()


def cases(facts: OutcomeFacts, period: Period | None, today: date) -> Cases:
    """Return the cases of a period.

    What began in the period is followed until `today`, or until `period.seen` where that is
    earlier.

    Args:
        facts: of one coach or of several; every coach's clients are clients of their own.
        period: None for everything on file, whatever days are missing.
        today: nothing after it has happened; only jobs may be planned.
    """
    known = min(today, period.seen or today) if period is not None else today
    found: list[Case] = []
    active: list[Stretch] = []
    for coach in facts.coaches:
        jobs = _by_client(coach.jobs)
        for one in coach.people:
            way = course(one.client, known)
            active += way.active
            found.append(case(one, way, jobs.get(one.client.id, ()), period, known))
    return Cases(
        period,
        known,
        len(facts.coaches),
        sum(coach.cap for coach in facts.coaches),
        tuple(found),
        weeks((one.days for one in facts.coaches), period, known),
        months(active, period, known),
    )


def together(given: Iterable[Cases]) -> Cases:
    """Return the cases of several caseloads as those of one; clients are never the same ones.

    Raises:
        Refused: they are of different periods, or there are none.
    """
    kinds = list(given)
    asked = {(one.period, one.known) for one in kinds}
    if len(asked) != 1:
        raise Refused(Sentence("Only cases of the same period can be put together."))
    return Cases(
        kinds[0].period,
        kinds[0].known,
        sum(one.coaches for one in kinds),
        sum(one.cap for one in kinds),
        tuple(one for kind in kinds for one in kind.cases),
        weeks_together(one.weeks for one in kinds),
        months_together(one.months for one in kinds),
    )


def _by_client(jobs: Iterable[JobFact]) -> dict[str, list[JobFact]]:
    found: dict[str, list[JobFact]] = {}
    for job in jobs:
        found.setdefault(job.client_id, []).append(job)
    return found


def case(
    person: Person, way: Course, jobs: Sequence[JobFact], period: Period | None, known: date
) -> Case:
    """Return the case of one client, with the client's course and all of the client's jobs."""
    last = known if period is None else min(period.last, known)
    closed, reason = _closings(way, period)
    done = work(jobs, way.coachings, period, known)
    steps = [one for one in person.client.phases if one.since <= known]
    return Case(
        id=person.client.id,
        on_file=_meets((*way.coachings, *way.waiting), period, known) if period else True,
        served=_meets(way.coachings, period, known),
        new=_new(way, period),
        active=any_of(one.holds(last, known) for one in way.active),
        waiting=any_of(one.holds(last, known) for one in way.waiting),
        closed=closed,
        reason=reason,
        arrived=_arrived(person, way, period),
        reached=_reached(person, way, done),
        source=person.client.source,
        out_of_work=person.out_of_work,
        entry=_entry(person, jobs, way, period, known),
        work=done,
        phases=phase_stays(steps, way.coachings, period, known),
        moves=sum(period is None or one.since in period for one in steps[1:]),
        moves_back=moves_back(steps, period),
        carried=_meets(way.active, period, known),
    )


def _meets(stretches: Sequence[Stretch], period: Period | None, known: date) -> bool | None:
    if period is None:
        return bool(stretches)
    return any_of(one.meets(period.first, min(period.last, known), known) for one in stretches)


def _new(way: Course, period: Period | None) -> bool | None:
    if period is None:
        return bool(way.coachings)
    return any_of(began(one, period) for one in way.coachings)


def _closings(way: Course, period: Period | None) -> tuple[bool | None, ClosingReason | None]:
    """Return whether there was a closing in the period, and the reason of the last of them."""
    if period is None:
        return bool(way.closings), way.closings[-1][1] if way.closings else None
    dated = [reason for day, reason in way.closings if day is not None and day in period]
    if dated:
        return True, dated[-1]
    return None if any(day is None for day, _ in way.closings) else False, None


def _arrived(person: Person, way: Course, period: Period | None) -> bool | None:
    if period is None:
        return True
    if person.client.referred is not None:
        return person.client.referred in period
    begun = [one.begun for one in (*way.coachings, *way.waiting)]
    if None in begun:
        return None
    return min((day for day in begun if day is not None), default=date.max) in period


def _reached(person: Person, way: Course, done: WorkCase) -> Step:
    """Return the furthest step; who came further has passed those before it."""
    if done.weeks_26:
        return Step.WEEKS_26
    if done.weeks_13:
        return Step.WEEKS_13
    if done.ever:
        return Step.WORK
    if not way.coachings:
        return Step.REFERRED
    met = person.first(way.coachings[0].begun).contact
    return Step.EMPLOYER if met is not None else Step.CAME_IN


def _entry(
    person: Person, jobs: Sequence[JobFact], way: Course, period: Period | None, known: date
) -> Entry | None:
    """Return the first coming into the caseload in the period; a dated one, where there is."""
    came = [one for one in way.coachings if period is None or began(one, period)]
    dated = [one for one in came if one.begun is not None]
    if not dated:
        return Entry(dated=False) if came else None
    coaching = dated[0]
    begun = coaching.begun or known
    ends = coaching.ended or known
    follows = [one.begun for one in way.coachings if one.begun and one.begun > begun]
    until = later(min(follows), -1) if follows else known
    first = person.first(begun)
    return Entry(
        True,
        _wait(begun, first.contact, ends, ends),
        _wait(begun, first.meeting, ends, ends),
        _wait(begun, first_job(jobs, begun, until, known), ends, until),
    )


def _wait(begun: date, day: date | None, ends: date, until: date) -> Wait:
    """Return the days to something that happened by `until`; else those to the end."""
    if day is not None and day <= until:
        return Wait((day - begun).days, happened=True)
    return Wait(max((ends - begun).days, 0), happened=False)
