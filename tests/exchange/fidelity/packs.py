"""Packs for tests: a small one, one signed around anything, and a coach of five busy years."""

from __future__ import annotations

import json
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any

from nacl.signing import SigningKey

from ipscoach.domain.caseload import Status, cap
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.employers import Purpose
from ipscoach.domain.fidelity.choices import USUAL, Choices
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
from ipscoach.exchange.fidelity.pack import Pack
from ipscoach.exchange.fidelity.pack_building import Header, build
from ipscoach.exchange.fidelity.pack_reading import Received, read_pack
from ipscoach.exchange.given_json import canonical
from tests.catalogue.source import texts
from tests.domain.fidelity.made_up import HALF_YEAR, active, coach, job, meeting, on, visit

SEED = bytes(range(32))
FIVE_YEARS = Period(date(2021, 10, 1), date(2026, 9, 30))


@cache
def own_texts() -> frozenset[str]:
    return frozenset(text for text in texts() if isinstance(text, str))


def knows(template: str) -> bool:
    """Say what the source says, whether it is translated yet or not."""
    return template in own_texts()


def read(content: bytes) -> Received:
    return read_pack(content, knows)


def header(share: int = 50, **changes: Any) -> Header:
    usual: dict[str, Any] = {
        "id": "0123456789abcdef" * 2,
        "made": date(2026, 7, 1),
        "coach": "Kaisa Malli",
        "organisation": "Esimerkkikunta",
        "cap": cap(share),
        "program": "0.1.0",
    }
    return Header(**{**usual, **changes})


def packed(
    facts: Facts, period: Period = HALF_YEAR, choices: Choices = USUAL, chance: int = 1
) -> Pack:
    (one,) = facts.coaches
    return build(facts, period, choices, header(one.share), Random(chance).shuffle)


def small_facts() -> Facts:
    one = active("anna")
    bert = ClientFacts(
        "bert",
        (Standing(Status.ACTIVE, on(3)), Standing(Status.CLOSED, on(90), ClosingReason.STUDIES)),
        (PhaseStep("p", Phase.JOB_SEARCH, on(9)),),
    )
    return Facts(
        (
            coach(
                [one, bert, ClientFacts("cleo", (Standing(Status.WAITING, None),))],
                contacts=[visit(on(10), "anna", on_preference=True), visit(on(11)), visit(on(80))],
                jobs=[job("anna", on(40), contract=Contract.PERMANENT)],
                notes=[meeting("anna", on(day), minutes=45) for day in range(38, 175, 7)],
            ),
        )
    )


def around(pack: Any, seed: bytes = SEED) -> bytes:
    """Return a file with anything as its pack, rightly signed, as docs/fidelity-pack.md says."""
    key = SigningKey(seed)
    # What cannot be signed, because it is no text, goes out with the signature of something else.
    text = canonical(pack).encode("utf-8", "surrogatepass")
    whole = {
        "format": "ipscoach-fidelity-pack",
        "version": 1,
        "key": bytes(key.verify_key).hex(),
        "signature": key.sign(text).signature.hex(),
        "pack": pack,
    }
    return json.dumps(whole).encode()


def busy(seed: int = 1) -> Facts:
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
