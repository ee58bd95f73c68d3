"""The invented clients' jobs: running, planned, a work trial, and those that have ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random

from ipscoach.domain.jobs import Contract, EndCause, JobKind, Relation
from ipscoach.exchange.invented.entries import Diary
from ipscoach.exchange.invented.firms import Firm
from ipscoach.exchange.invented.people import Somebody, coming, workday
from ipscoach.exchange.invented.words import Words
from ipscoach.records.follow_up.orders import JobCard
from ipscoach.records.orders import IncomingJob

# The places of the clients whose work has a story: it begins soon, runs, is tried, has ended.
PLANNED, RUNNING, TRIAL, ENDED = 3, 4, 6, 7
_SUBSIDY_DAYS = 270
_OTHER_DAYS = 120
_CONTRACTS = (Contract.PERMANENT, Contract.PERMANENT, Contract.AGENCY)


def jobs(
    diary: Diary, people: Sequence[Somebody], register: Sequence[Firm]
) -> Iterator[tuple[str, JobCard]]:
    """Yield all jobs: those of the diary with what it leaves open, one planned, one work trial.

    Args:
        diary: in which jobs and contacts are written already.
        people: the active clients.
        register: the employers.
    """
    places = {who.name: place for place, who in enumerate(people)}
    for row in diary.jobs:
        yield row.client, _whole(row, places.get(row.client), diary)
    yield people[PLANNED].name, _planned(diary, people[PLANNED], register)
    yield people[TRIAL].name, _trial(diary, people[TRIAL], register)


def _whole(row: IncomingJob, place: int | None, diary: Diary) -> JobCard:
    """Return a job of the diary, with contract, subsidy and end."""
    words, today, chance = diary.words, diary.today, diary.chance
    job, ended, reason = row.kind is JobKind.JOB, row.ended, row.end_reason
    if not job:
        ended, reason = row.started + timedelta(days=_OTHER_DAYS), words.follow.other_end
    subsidised = job and (place == RUNNING or (place is None and row.subsidy is True))
    last = _last_subsidised(row.started, place, today) if subsidised else None
    accommodations, support_plan = _support(place, words)
    return JobCard(
        employer_id=row.employer,
        kind=row.kind,
        started=row.started,
        title=row.title,
        contract=_contract(row, place, chance) if job else None,
        hours=row.hours,
        subsidy=subsidised if job else None,
        subsidy_decided=workday(row.started - timedelta(days=9)) if subsidised else None,
        subsidy_from=row.started if subsidised else None,
        subsidy_until=last,
        relation=Relation.NEW_SEARCH if job else None,
        accommodations=accommodations,
        support_plan=support_plan,
        ended=ended,
        end_cause=EndCause.TERM_ENDED if ended else None,
        end_reason=reason,
    )


def _contract(row: IncomingJob, place: int | None, chance: Random) -> Contract:
    if row.ended is not None:
        return Contract.FIXED
    return Contract.PERMANENT if place == RUNNING else chance.choice(_CONTRACTS)


def _last_subsidised(started: date, place: int | None, today: date) -> date:
    """Return the last day of a subsidy; that of the running job is in seven weeks."""
    return today + timedelta(days=49) if place == RUNNING else _later(started, _SUBSIDY_DAYS)


def _planned(diary: Diary, who: Somebody, register: Sequence[Firm]) -> JobCard:
    """Return a job that begins in ten days, with the employer whom the search has led to."""
    trades = {firm.card.name: firm.trade for firm in register}
    asked = [c for c in diary.contacts if c.client == who.name and trades[c.employer] == who.trade]
    employer = max(asked, key=lambda contact: (contact.day, contact.row)).employer
    accommodations, support_plan = _support(PLANNED, diary.words)
    return JobCard(
        employer_id=employer,
        kind=JobKind.JOB,
        started=coming(diary.today, 10),
        title=diary.words.titles[who.trade],
        contract=Contract.PERMANENT,
        hours=20.0,
        subsidy=True,
        relation=Relation.NEW_SEARCH,
        accommodations=accommodations,
        support_plan=support_plan,
    )


def _trial(diary: Diary, who: Somebody, register: Sequence[Firm]) -> JobCard:
    """Return a work trial that has two weeks left of its six months."""
    near = [firm for firm in register if firm.trade == who.trade]
    firm = diary.chance.choice(near)
    accommodations, support_plan = _support(TRIAL, diary.words)
    return JobCard(
        employer_id=firm.card.name,
        kind=JobKind.WORK_TRIAL,
        started=workday(_later(diary.today, -168)),
        title=diary.words.titles[firm.trade],
        hours=25.0,
        accommodations=accommodations,
        support_plan=support_plan,
    )


def _support(place: int | None, words: Words) -> tuple[str, str]:
    return words.follow.places.get(place, ("", "")) if place is not None else ("", "")


def _later(day: date, days: int) -> date:
    return day + timedelta(days=days)
