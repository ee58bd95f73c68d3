"""A coach's five busy years, made up: for measuring packs, and for tests of large ones."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.employers import Purpose
from ipscoach.domain.fidelity.facts import (
    ClientFacts,
    CoachFacts,
    ContactFact,
    Facts,
    GuidingFact,
    JobFact,
    NoteFact,
    PhaseStep,
    Standing,
)
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.jobs import Contract, JobKind
from ipscoach.domain.network import Role, Service
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase

FIVE_YEARS = Period(date(2021, 10, 1), date(2026, 9, 30))


def busy_coach(seed: int = 1) -> Facts:
    """Return a coach's five years: 60 clients, 3 000 contacts, 15 000 notes, 90 jobs."""
    chance, first = Random(seed), FIVE_YEARS.first

    def some(day: date) -> str:
        newest = min(59, (day - first).days // 30)
        return f"c{max(0, newest - chance.randrange(10))}"

    days = [first + timedelta(chance.randrange(FIVE_YEARS.days)) for _ in range(15_000)]
    yes = (None, True, False)
    contacts = [
        ContactFact(
            f"v{n}",
            f"e{chance.randrange(300)}",
            day,
            chance.random() < 0.7,
            chance.choice((None, some(day))),
            chance.choice(list(Purpose)),
            chance.choice(yes),
            chance.choice(yes),
        )
        for n, day in enumerate(days[:3000])
    ]
    notes = [
        NoteFact(
            f"n{n}",
            day,
            chance.choice(list(NoteKind)),
            some(day),
            chance.choice(list(Place)),
            chance.choice((None, 15, 30, 60)),
        )
        for n, day in enumerate(days)
    ]
    jobs = [
        JobFact(
            f"j{n}",
            some(day),
            f"e{n % 30}",
            chance.choice(list(JobKind)),
            day,
            day + timedelta(200),
            f"t{n % 20}",
            chance.choice(list(Contract)),
        )
        for n, day in enumerate(days[:90])
    ]
    guidings = [
        GuidingFact(f"g{n}", some(day), day, chance.choice(list(Service)))
        for n, day in enumerate(days[:200])
    ]
    clients = tuple(_client(n, chance) for n in range(60))
    rows = (tuple(contacts), tuple(jobs), tuple(notes), tuple(guidings))
    return Facts((CoachFacts("coach", 50, clients, *rows),))


def _client(number: int, chance: Random) -> ClientFacts:
    begun = FIVE_YEARS.first + timedelta(number * 30)
    standings = [Standing(Status.ACTIVE, begun)]
    if number < 50:
        closed = begun + timedelta(300)
        standings.append(Standing(Status.CLOSED, closed, chance.choice(list(ClosingReason))))
    return ClientFacts(
        f"c{number}",
        tuple(standings),
        tuple(PhaseStep(f"p{number}{n}", n, begun + timedelta(40 * n)) for n in Phase),
        chance.choice(list(ReferralSource)),
        begun,
        chance.choice(["north", "south", "west"]),
        (begun,),
        frozenset({chance.choice(list(Role))}),
    )
