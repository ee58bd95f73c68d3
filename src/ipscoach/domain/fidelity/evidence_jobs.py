"""Items 19, 20 and 21: how different jobs and employers are, how many jobs are permanent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from ipscoach.domain.fidelity.choices import Choices, JobWindow, Subsidised
from ipscoach.domain.fidelity.facts import Facts, JobFact
from ipscoach.domain.fidelity.result import (
    Counted,
    Evidence,
    LeftOut,
    Record,
    RecordKind,
    computed,
    figure,
)
from ipscoach.domain.fidelity.spans import Period, coached
from ipscoach.domain.jobs import Contract
from ipscoach.sentence import Sentence, named

FEW_JOBS = Sentence(
    "Current competitive jobs: {count}. With fewer than {limit} the form gives 1, whatever the "
    "share.",
    count=0,
    limit=0,
)
ALONE = Sentence("The item means the whole service: one coach's share suggests nothing.")

CURRENT_JOBS = 10
"""With fewer current jobs item 21 gives 1 by the letter of the form."""


def record_of(job: JobFact, what: Sentence | None = None) -> Record:
    """Return a job as a record."""
    return Record(RecordKind.JOB, job.id, job.client_id, job.started, what)


def looked_at(job: JobFact, period: Period, window: JobWindow) -> tuple[date, date] | None:
    """Return the days of a job that count under a choice of window; None where none does."""
    match window:
        case JobWindow.DURING:
            first = max(job.started, period.first)
            last = period.last if job.ended is None else min(job.ended, period.last)
            return (first, last) if first <= last else None
        case JobWindow.RUNNING:
            return (period.last, period.last) if job.runs(period.last) else None
        case JobWindow.STARTED:
            return (job.started, job.started) if job.started in period else None


def competitive_jobs(
    facts: Facts, period: Period, window: JobWindow
) -> tuple[list[JobFact], list[LeftOut]]:
    """Return the competitive jobs that count, and the other work of the period with the reason.

    Work after a closing is left out: nobody knows how long it went on.

    Source: IPS-25 (1/7/08), items 19-21; työkokeilu and kuntouttava työtoiminta are no jobs
    (domain.md 1.2).
    """
    jobs: list[JobFact] = []
    left_out: list[LeftOut] = []
    for job, known in _work(facts, period, window):
        if not job.kind.competitive:
            why = Sentence("No competitive job: {kind}.", kind=named(job.kind.label))
            left_out.append(LeftOut(record_of(job), why))
        elif not known:
            why = Sentence("The client was not in coaching then.")
            left_out.append(LeftOut(record_of(job), why))
        else:
            jobs.append(job)
    return jobs, left_out


def _work(facts: Facts, period: Period, window: JobWindow) -> Iterator[tuple[JobFact, bool]]:
    """Yield all work that the window sees, and whether it lies in a time of coaching."""
    for coach in facts.coaches:
        clients = {client.id: client for client in coach.clients}
        for job in coach.jobs:
            days = looked_at(job, period, window)
            if days is not None:
                client = clients.get(job.client_id)
                yield job, client is not None and coached(client, *days)


def job_types(facts: Facts, period: Period, choices: Choices) -> Evidence:
    """Return how many different titles there are among the jobs, by the number of jobs.

    Titles are the same where they are written alike, apart from case and blanks. The arithmetic
    is the usual one; the form gives only the percentage.

    Source: IPS-25 (1/7/08), item 19.
    """
    jobs, left_out = competitive_jobs(facts, period, choices.jobs)
    why = Sentence("No title is written down.")
    left_out += [LeftOut(record_of(job), why) for job in jobs if not job.title]
    titled = [job for job in jobs if job.title]
    return computed(
        19,
        period,
        Sentence("Different titles among the competitive jobs, divided by the number of jobs."),
        _counted(titled, len({job.title for job in titled}), left_out),
        rules=(choices.jobs,),
    )


def job_employers(facts: Facts, period: Period, choices: Choices) -> Evidence:
    """Return how many different employers there are among the jobs, by the number of jobs.

    Source: IPS-25 (1/7/08), item 20; the arithmetic as in item 19.
    """
    jobs, left_out = competitive_jobs(facts, period, choices.jobs)
    return computed(
        20,
        period,
        Sentence("Different employers among the competitive jobs, divided by the number of jobs."),
        _counted(jobs, len({job.employer for job in jobs}), left_out),
        rules=(choices.jobs,),
    )


def permanent_jobs(facts: Facts, period: Period, choices: Choices) -> Evidence:
    """Return the share of the competitive jobs that are permanent.

    Seasonal and agency jobs are competitive, but not permanent. With fewer than ten current
    jobs the form gives 1; one coach with a caseload of ten is always there, so the item means
    the whole service.

    Source: IPS-25 (1/7/08), item 21; the form is silent on wage subsidies (domain.md 1.2).
    """
    jobs, left_out = competitive_jobs(facts, period, choices.jobs)
    kept: list[JobFact] = []
    for job in jobs:
        if job.contract is None:
            why = Sentence("It is not written down how long the job is meant to last.")
            left_out.append(LeftOut(record_of(job), why))
        elif job.subsidy and choices.subsidised is Subsidised.LEFT_OUT:
            left_out.append(LeftOut(record_of(job), Sentence("With a wage subsidy.")))
        else:
            kept.append(job)
    known = [job for job in jobs if job.contract is not None]
    bare = [job for job in known if not job.subsidy]
    current, _others = competitive_jobs(facts, period, JobWindow.RUNNING)
    few = len(current) < CURRENT_JOBS
    return computed(
        21,
        period,
        Sentence(
            "Permanent jobs among the competitive jobs, divided by those of which it is written "
            "down how long they are meant to last."
        ),
        _counted(kept, _permanent(kept), left_out),
        rules=(choices.jobs, choices.subsidised),
        remarks=_remarks(facts, len(current)),
        figures=(
            figure(Sentence("With subsidised jobs"), _permanent(known), len(known)),
            figure(Sentence("Without subsidised jobs"), _permanent(bare), len(bare)),
        ),
        ceiling=1 if few else None,
        whole_service=True,
        current_jobs=len(current),
    )


def _remarks(facts: Facts, current: int) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    if current < CURRENT_JOBS:
        found.append(few_jobs(current))
    if len(facts.coaches) == 1:
        found.append(ALONE)
    return tuple(found)


def few_jobs(current: int) -> Sentence:
    """Say that there are so few current jobs that the form gives 1."""
    return FEW_JOBS.put({"count": current, "limit": CURRENT_JOBS})


def _permanent(jobs: list[JobFact]) -> int:
    return sum(job.contract is Contract.PERMANENT for job in jobs)


def _counted(jobs: list[JobFact], numerator: int, left_out: list[LeftOut]) -> Counted:
    return Counted(
        numerator=Fraction(numerator),
        denominator=Fraction(len(jobs)),
        n=len(jobs),
        records=tuple(map(_told, jobs)),
        left_out=tuple(left_out),
    )


def _told(job: JobFact) -> Record:
    return record_of(job, named(job.contract.label) if job.contract is not None else None)
