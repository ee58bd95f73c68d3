"""A client's work in the period: what began, and how long it was kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from ipscoach.domain.days import later
from ipscoach.domain.fidelity.facts import JobFact
from ipscoach.domain.fidelity.spans import WEEK, Period
from ipscoach.domain.jobs import SPELL_GAP_DAYS, Contract, JobKind, Work, spells
from ipscoach.domain.outcomes.course import Stretch
from ipscoach.sentence import marked

PAID_HOURS = 4
"""A job counts as started when so many hours of paid work are done (IPS Grow)."""
WEEKS_13, WEEKS_26 = 91, 182
HOUR = 60


class Place(StrEnum):
    """Where a job stands among the client's jobs; BEFORE had ended before the client came in."""

    FIRST = "first"
    LATER = "later"
    PARALLEL = "parallel"
    BEFORE = "before"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _PLACES[self]


_PLACES = {
    Place.FIRST: marked("the first job"),
    Place.LATER: marked("a later job"),
    Place.PARALLEL: marked("beside another job"),
    Place.BEFORE: marked("ended before coming in"),
}


class Kept(StrEnum):
    """Whether a client was still in work after so many weeks."""

    REACHED = "reached"
    NOT = "not"
    TOO_EARLY = "too_early"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _KEPT[self]


_KEPT = {
    Kept.REACHED: marked("still in work"),
    Kept.NOT: marked("not in work any more"),
    Kept.TOO_EARLY: marked("too early to say"),
}


class JobCase(NamedTuple):
    """Work that began in the period.

    Attributes:
        days: how many days of it are known to have been worked, the first and the last among
            them.
        minutes: working time a week; None where nobody wrote it down. A 0 says as little: it is
            how a contract without fixed hours is written.
        paid: whether four hours of paid work were done; None where hours are not known.
        place: among the client's jobs of kind job; None for other work, and for a job that does
            not count as started.
    """

    kind: JobKind
    days: int
    runs: bool
    minutes: int | None
    subsidised: bool | None
    contract: Contract | None
    paid: bool | None
    place: Place | None


class SpellCase(NamedTuple):
    """A time in work that began in the period, of jobs without a longer gap between them.

    `minutes` a week are those of the first of them.
    """

    weeks_13: Kept
    weeks_26: Kept
    minutes: int | None


class WorkCase(NamedTuple):
    """A client's work; a job that had ended before the client came in is none of the coaching's.

    Attributes:
        planned: how much work has been written down that begins later.
        worked: whether a job ran on a day of the period.
        worked_before: whether one did that had ended before the client came in.
        jobs: the work that began in the period.
        spells: the times in work that began in the period.
        ever: whether a job has begun at all; the next two, whether it was kept.
        ever_before: whether there is one at all that had ended before the client came in.
    """

    planned: int = 0
    worked: bool = False
    worked_before: bool = False
    jobs: tuple[JobCase, ...] = ()
    spells: tuple[SpellCase, ...] = ()
    ever: bool = False
    weeks_13: bool = False
    weeks_26: bool = False
    ever_before: bool = False


NO_WORK = WorkCase()


def work(
    jobs: Sequence[JobFact], coachings: Sequence[Stretch], period: Period | None, known: date
) -> WorkCase:
    """Return a client's work, as far as it is known on a day.

    Without a period every job on file has begun, and was kept or not; but whether the client has
    worked, and how far the client came, is told by the jobs of the coaching alone.
    """
    if not jobs:
        return NO_WORK
    begun = sorted((one for one in jobs if one.started <= known), key=_by_start)
    counted = [
        one for one in begun if one.kind is JobKind.JOB and paid_enough(one, known) is not False
    ]
    mine = [one for one in counted if of_coaching(one, coachings)]
    before = [one for one in counted if not of_coaching(one, coachings)]
    in_work = [one for _, one in _spells(mine, known)]
    every = counted if period is None else mine
    places = _places(mine, before, every)
    return WorkCase(
        planned=len(jobs) - len(begun),
        worked=any(_runs_in(one, period) for one in mine),
        worked_before=any(_runs_in(one, period) for one in before),
        jobs=tuple(
            _job(one, places.get(one.id), known)
            for one in begun
            if period is None or one.started in period
        ),
        spells=tuple(
            one for started, one in _spells(every, known) if period is None or started in period
        ),
        ever=bool(mine),
        weeks_13=any(one.weeks_13 is Kept.REACHED for one in in_work),
        weeks_26=any(one.weeks_26 is Kept.REACHED for one in in_work),
        ever_before=bool(before),
    )


def of_coaching(job: JobFact, coachings: Sequence[Stretch]) -> bool:
    """Say whether a job runs or begins after the client came in for the first time.

    One that begins after a closing is what the coaching led to. Where a missing day leaves it
    open, the job counts.
    """
    return any(
        one.begun is None or job.ended is None or job.ended >= one.begun for one in coachings
    )


def first_job(jobs: Sequence[JobFact], begun: date, until: date, known: date) -> date | None:
    """Return the first day of the first job that began from one day to another.

    Args:
        jobs: all of the client's work.
        begun: the first day that counts.
        until: the last day that counts.
        known: the last day on which anything is known.
    """
    return min(
        (
            one.started
            for one in jobs
            if one.kind is JobKind.JOB
            and begun <= one.started <= until
            and paid_enough(one, known) is not False
        ),
        default=None,
    )


def paid_enough(job: JobFact, known: date) -> bool | None:
    """Say whether four hours of paid work are done; None where hours are not known.

    A week that has begun counts whole, for nobody writes down how the hours lie in it: so a job
    is left out only where it surely was less.

    Source: IPS Grow, job start (domain.md 5.1).
    """
    if not job.hours:
        return None
    return job.hours * -(-_days(job, known) // WEEK) >= PAID_HOURS


def minutes_a_week(hours: Fraction | None) -> int | None:
    """Return hours a week in minutes; None where nobody wrote them down, or wrote 0."""
    return round(hours * HOUR) if hours else None


def _days(job: JobFact, known: date) -> int:
    return (min(job.ended or known, known) - job.started).days + 1


def _by_start(job: JobFact) -> tuple[date, str]:
    return job.started, job.id


def _runs_in(job: JobFact, period: Period | None) -> bool:
    if period is None:
        return True
    return job.started <= period.last and (job.ended is None or job.ended >= period.first)


def _job(job: JobFact, place: Place | None, known: date) -> JobCase:
    return JobCase(
        kind=job.kind,
        days=_days(job, known),
        runs=job.runs(known),
        minutes=minutes_a_week(job.hours),
        subsidised=job.subsidy,
        contract=job.contract,
        paid=paid_enough(job, known),
        place=place,
    )


def _places(
    mine: Sequence[JobFact], before: Sequence[JobFact], every: Sequence[JobFact]
) -> dict[str, Place]:
    """Return the place of each job that counts as started, by its id.

    Who has nothing but jobs from before coming in, and is asked about without a period, has a
    first one among them: there every client with a job has begun to work.
    """
    ranked = mine or every
    found = {one.id: Place.BEFORE for one in before}
    for number, one in enumerate(ranked):
        beside = any(other.runs(one.started) for other in ranked[:number])
        found[one.id] = Place.FIRST if not number else Place.PARALLEL if beside else Place.LATER
    return found


def _spells(counted: Sequence[JobFact], known: date) -> Iterator[tuple[date, SpellCase]]:
    """Yield the times in work with the day on which each began."""
    hours = {one.id: one.hours for one in counted}
    for spell in spells(Work(one.id, one.kind, one.started, one.ended) for one in counted):
        yield (
            spell.started,
            SpellCase(
                _kept(spell.started, spell.ended, WEEKS_13, known),
                _kept(spell.started, spell.ended, WEEKS_26, known),
                minutes_a_week(hours[spell.first.id]),
            ),
        )


def _kept(started: date, ended: date | None, days: int, known: date) -> Kept:
    """Say whether a time in work has lasted; while the next job may still follow, it may yet.

    Before so many days have gone by, nothing is said of a time that has ended either: else those
    who stop early would count at once, and those who go on only weeks later.
    """
    due = later(started, days)
    if known < due:
        return Kept.TOO_EARLY
    if ended is None or ended >= due:
        return Kept.REACHED
    return Kept.NOT if known > later(ended, SPELL_GAP_DAYS + 1) else Kept.TOO_EARLY
