"""Packs for tests: a small one, one signed around anything, and a coach of five busy years."""

from __future__ import annotations

from datetime import date
from functools import cache
from random import Random
from typing import Any

from nacl.signing import SigningKey

from ipscoach.domain.caseload import Status, cap
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.fidelity.choices import USUAL, Choices
from ipscoach.domain.fidelity.facts import (
    ClientFacts,
    Facts,
    PhaseStep,
    Standing,
)
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.jobs import Contract
from ipscoach.domain.outcomes.cases import cases
from ipscoach.domain.outcomes.facts import OutcomeFacts
from ipscoach.domain.phases import Phase
from ipscoach.exchange.fidelity.pack import Pack
from ipscoach.exchange.fidelity.pack_building import Header, build
from ipscoach.exchange.fidelity.pack_reading import Received, read_pack
from ipscoach.exchange.given_json import canonical
from tests.catalogue.source import texts
from tests.domain.fidelity.made_up import HALF_YEAR, active, coach, job, meeting, on, visit
from tests.domain.outcomes.from_evidence import of_evidence

SEED = bytes(range(32))
MADE = date(2026, 7, 1)


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
        "made": MADE,
        "coach": "Kaisa Malli",
        "organisation": "Esimerkkikunta",
        "cap": cap(share),
        "program": "0.1.0",
    }
    return Header(**{**usual, **changes})


def packed(
    facts: Facts, period: Period = HALF_YEAR, choices: Choices = USUAL, chance: int = 1
) -> Pack:
    """Return a pack made on a day on which the period was over, of nobody known out of work."""
    (one,) = facts.coaches
    return packed_with(facts, of_evidence(facts), period, choices, chance, one.share)


def packed_with(
    facts: Facts,
    outcomes: OutcomeFacts,
    period: Period = HALF_YEAR,
    choices: Choices = USUAL,
    chance: int = 1,
    share: int = 50,
) -> Pack:
    made = max(MADE, period.last)
    counted = cases(outcomes, period, made)
    return build(facts, period, choices, header(share, made=made), Random(chance).shuffle, counted)


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
                [one, bert, ClientFacts("cleo", (Standing(Status.WAITING, on(5)),))],
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
    head = (
        f'{{"format":"ipscoach-fidelity-pack","key":"{bytes(key.verify_key).hex()}","version":1,\n'
        f'"signature":"{key.sign(text).signature.hex()}",\n"pack":'
    )
    return head.encode() + text + b"}\n"
