"""Lengths that still run, as they travel: in whole weeks, as the days of records do.

A length in days beside the day until which it runs would tell on which day it began. So it is told
from the end of the week in which it began to the end of the last week that is over: of the
beginning it tells the week, which a row of an item tells too, and nothing more. Weeks counted back
from `known` would tell more, since they cut those weeks in two. A length that is over stays in
days: of it no day is known from which to count.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ipscoach.domain.days import later
from ipscoach.domain.fidelity.evidence_caseload import STILL_OPEN
from ipscoach.domain.fidelity.spans import WEEK
from ipscoach.domain.outcomes.cases import Case, Cases, Entry
from ipscoach.domain.outcomes.waiting_times import Wait
from ipscoach.domain.outcomes.work import JobCase
from ipscoach.sentence import Sentence

MOST_LOST = 2 * (WEEK - 1)
"""Days by which a length may be told too short: of the first week and of the last."""
DAYS = "days"


def whole_weeks(days: int, until: date) -> int:
    """Return a length as it travels: a multiple of 7, at most 12 days shorter.

    Args:
        days: of something that has lasted so far.
        until: the day up to which they were counted.
    """
    begun = later(until, -days)
    passed = (until - begun).days - (WEEK - 1 - begun.weekday()) - (until.weekday() + 1) % WEEK
    return max(passed, 0)


def in_weeks(cases: Cases) -> Cases:
    """Return cases whose open waits, running jobs and open phases are told in whole weeks."""
    known = cases.known
    return replace(cases, cases=tuple(_case(one, known) for one in cases.cases))


def _case(case: Case, known: date) -> Case:
    return replace(
        case,
        entry=None if case.entry is None else _entry(case.entry, known),
        work=case.work._replace(jobs=tuple(_job(one, known) for one in case.work.jobs)),
        phases=tuple(
            one._replace(days=whole_weeks(one.days, known)) if one.open else one
            for one in case.phases
        ),
    )


def _entry(entry: Entry, known: date) -> Entry:
    contact, meeting, job = (_wait(one, known) for one in (entry.contact, entry.meeting, entry.job))
    return entry._replace(contact=contact, meeting=meeting, job=job)


def _wait(wait: Wait | None, known: date) -> Wait | None:
    """Return a wait; one that ended with the closing is taken as open, for it is told as such."""
    if wait is None or wait.happened:
        return wait
    return wait._replace(days=whole_weeks(wait.days, known))


def _job(job: JobCase, known: date) -> JobCase:
    # Of a job the first and the last day count among its days.
    return job._replace(days=whole_weeks(job.days - 1, known)) if job.runs else job


def said_in_weeks(what: Sentence | None, until: date) -> Sentence | None:
    """Return what a row says; the days of who has met no employer yet in whole weeks."""
    if what is None or what.template != STILL_OPEN.template:
        return what
    return what.put({DAYS: whole_weeks(int(str(dict(what.values)[DAYS])), until)})
