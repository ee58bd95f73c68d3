"""Item 23: for how long clients are met face to face after they began to work."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from ipscoach.domain.days import add_months, later
from ipscoach.domain.fidelity.choices import Choices
from ipscoach.domain.fidelity.evidence_jobs import record_of
from ipscoach.domain.fidelity.facts import CoachFacts, Facts, JobFact
from ipscoach.domain.fidelity.result import (
    Counted,
    Evidence,
    Figure,
    LeftOut,
    Record,
    computed,
    figure,
)
from ipscoach.domain.fidelity.spans import WEEK, Coaching, Period, coachings
from ipscoach.domain.notes import TOUCHES
from ipscoach.sentence import Sentence

MONTHS = 4
WEEKS_OF_FIRST_MONTH = 4
YEAR_MONTHS = 12
BEFORE_DAYS = 7
AFTER_DAYS = 3
NEVER_LATER = Sentence(
    "No client was met face to face after the first month of work: the form gives 1."
)
_BEGUN_ELSEWHERE = Sentence("The work did not begin in the coaching that is looked at.")
_MORE = Sentence(
    "Anchors 4 and 5 ask for more than this share: look at the figures beside it. Whether "
    "support steps down as agreed, the records do not tell."
)


@dataclass(frozen=True, slots=True)
class Worker:
    """A job of a client in coaching, and the days on which the client was met or reached.

    `until` is the last day on which the client is known to have worked.
    """

    job: JobFact
    until: date
    met: frozenset[date]
    reached: frozenset[date]

    def met_within(self, first: date, last: date) -> bool:
        """Say whether the client was met face to face from `first` to `last`."""
        return any(first <= day <= last for day in self.met)

    def month(self, number: int) -> tuple[date, date]:
        """Return the first and the last day of a month of work, counted from 0."""
        begins = add_months(self.job.started, number)
        return begins, later(add_months(self.job.started, number + 1), -1)


def workers(facts: Facts, period: Period) -> Iterator[Worker]:
    """Yield the work that began in coaching and goes on into the period, job by job.

    Apprentices are employed too, and support at work is owed to them.
    """
    for coach in facts.coaches:
        met, reached = _days(coach, period.known)
        for job, times in _employment(coach, period):
            if not _begun_in(job, times, period):
                continue
            yield Worker(
                job,
                period.known if job.ended is None else min(job.ended, period.known),
                met.get(job.client_id, frozenset()),
                reached.get(job.client_id, frozenset()),
            )


def _employment(coach: CoachFacts, period: Period) -> Iterator[tuple[JobFact, Sequence[Coaching]]]:
    """Yield the employment that goes on in the period, with the client's times of coaching."""
    by_client = {client.id: coachings(client) for client in coach.clients}
    for job in coach.jobs:
        over = job.ended is not None and job.ended < period.first
        if job.kind.employment and job.started <= period.last and not over:
            yield job, by_client.get(job.client_id, ())


def _begun_in(job: JobFact, times: Sequence[Coaching], period: Period) -> bool:
    """Say whether the coaching in which the job began reaches into the period."""
    for coaching in times:
        if coaching.meets(job.started, job.started):
            return coaching.ended is None or coaching.ended >= period.first
    return False


def _begun_elsewhere(facts: Facts, period: Period) -> Iterator[LeftOut]:
    """Yield the employment of clients in coaching that did not begin in that coaching.

    Work of somebody who was not in coaching in the period is none of it, and not shown.
    """
    for coach in facts.coaches:
        for job, times in _employment(coach, period):
            seen = any(coaching.meets(period.first, period.last) for coaching in times)
            if seen and not _begun_in(job, times, period):
                yield LeftOut(record_of(job), _BEGUN_ELSEWHERE)


def _days(
    coach: CoachFacts, known: date
) -> tuple[dict[str, frozenset[date]], dict[str, frozenset[date]]]:
    """Return by client the days of meeting face to face, and those of being in touch at all."""
    met: dict[str, set[date]] = {}
    reached: dict[str, set[date]] = {}
    for note in coach.notes:
        if note.client_id is None or note.day > known:
            continue
        if note.face_to_face:
            met.setdefault(note.client_id, set()).add(note.day)
        if note.kind in TOUCHES:
            reached.setdefault(note.client_id, set()).add(note.day)
    return (
        {client: frozenset(days) for client, days in met.items()},
        {client: frozenset(days) for client, days in reached.items()},
    )


def lasting_support(facts: Facts, period: Period, _choices: Choices) -> Evidence:
    """Return the share of jobs in whose first four months the client was met every month.

    Jobs that ended before, are younger, or did not begin in coaching are left out and shown.
    Where coaching was closed while the job ran, the months after it count as months without a
    meeting: that support ends is what the item asks about. Where nobody was met after the first
    month the form gives 1. What the anchors 4 and 5 ask besides stands in the figures; a person
    decides on them, since no number here says "step-down".

    Source: IPS-25 (1/7/08), item 23.
    """
    records: list[Record] = []
    left_out = list(_begun_elsewhere(facts, period))
    met = 0
    found = list(workers(facts, period))
    for worker in found:
        why = _too_short(worker)
        if why is not None:
            left_out.append(LeftOut(record_of(worker.job), why))
            continue
        kept = sum(worker.met_within(*worker.month(number)) for number in range(MONTHS))
        met += kept == MONTHS
        what = Sentence("Months with a meeting, of the first four: {count}.", count=kept)
        records.append(record_of(worker.job, what))
    months = list(_later(found))
    never = bool(months) and not any(months)
    return computed(
        23,
        period,
        Sentence(
            "Jobs in each of whose first four months the client was met face to face, divided by "
            "the jobs that lasted four months."
        ),
        Counted(
            numerator=Fraction(met),
            denominator=Fraction(len(records)),
            n=len(records),
            records=tuple(records),
            left_out=tuple(left_out),
        ),
        remarks=(NEVER_LATER, _MORE) if never else (_MORE,),
        figures=tuple(conditions(found, period)),
        ceiling=1 if never else None,
        later_months=(sum(months), len(months)),
    )


def _too_short(worker: Worker) -> Sentence | None:
    """Say why the first four months of a job cannot be looked at."""
    mark = worker.month(MONTHS - 1)[1]
    if worker.until >= mark:
        return None
    if worker.job.ended is not None and worker.job.ended < mark:
        return Sentence("The job ended before four months were over.")
    return Sentence("The first four months are not over yet.")


def conditions(found: Sequence[Worker], period: Period) -> Iterator[Figure]:
    """Yield what the anchors ask of support at work, one figure each.

    A window counts when it lies before the last day that is known, and in the job.
    """
    yield _counted(Sentence("Met within a week before the start"), _before(found, period))
    yield _counted(Sentence("Met within three days after the start"), _after(found))
    yield _counted(Sentence("Weeks of the first month with a meeting"), _weekly(found))
    yield _counted(Sentence("Months with a meeting, from the second to the twelfth"), _later(found))
    yield _counted(Sentence("In touch within three days after a job ended"), _lost(found, period))


def _counted(says: Sentence, answers: Iterator[bool]) -> Figure:
    every = list(answers)
    return figure(says, sum(every), len(every))


def _before(found: Sequence[Worker], period: Period) -> Iterator[bool]:
    for worker in found:
        started = worker.job.started
        if started in period:
            yield worker.met_within(later(started, -BEFORE_DAYS), later(started, -1))


def _after(found: Sequence[Worker]) -> Iterator[bool]:
    for worker in found:
        last = later(worker.job.started, AFTER_DAYS)
        if last <= worker.until:
            yield worker.met_within(worker.job.started, last)


def _weekly(found: Sequence[Worker]) -> Iterator[bool]:
    for worker in found:
        for number in range(WEEKS_OF_FIRST_MONTH):
            begins = later(worker.job.started, number * WEEK)
            ends = later(begins, WEEK - 1)
            if ends <= worker.until:
                yield worker.met_within(begins, ends)


def _later(found: Sequence[Worker]) -> Iterator[bool]:
    for worker in found:
        for number in range(1, YEAR_MONTHS):
            begins, ends = worker.month(number)
            if ends <= worker.until:
                yield worker.met_within(begins, ends)


def _lost(found: Sequence[Worker], period: Period) -> Iterator[bool]:
    for worker in found:
        ended = worker.job.ended
        if ended is None or ended not in period or worker.job.next_job:
            continue
        last = later(ended, AFTER_DAYS)
        if last <= period.known:
            yield any(ended <= day <= last for day in worker.reached)
