"""Measures of time: how soon, how long in each phase, how much each week."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

from ipscoach.domain.fidelity.spans import WEEK
from ipscoach.domain.outcomes import definitions
from ipscoach.domain.outcomes.cases import Cases, Entry
from ipscoach.domain.outcomes.load import WeekCount
from ipscoach.domain.outcomes.measure import (
    NO_CASES,
    LeftOut,
    Measure,
    Named,
    Part,
    Unit,
    counted,
    lasting,
    once,
)
from ipscoach.domain.outcomes.waiting_times import Wait, duration
from ipscoach.domain.phases import Phase
from ipscoach.sentence import Sentence, named

NO_ENTRY = Sentence("The day of coming into the caseload is missing.")
ALL_MOVES = Sentence("Changes of phase in all: {count}.", count=0)
UNDATED = Sentence(
    "Clients of whom it cannot be told at the end, for a day is missing: {count}.", count=0
)


def timing(cases: Cases) -> Iterator[Measure]:
    """Yield the measures of time."""
    yield _since_entry(cases, definitions.TO_CONTACT, lambda one: one.contact)
    yield _since_entry(cases, definitions.TO_MEETING, lambda one: one.meeting)
    yield _since_entry(cases, definitions.TO_JOB, lambda one: one.job)
    yield _in_phase(cases)
    yield _moves_back(cases)
    yield _a_week(cases, definitions.CONTACTS, lambda one: one.contacts)
    yield _a_week(cases, definitions.MEETINGS, lambda one: one.face_to_face)
    yield _caseload(cases)


def _since_entry(cases: Cases, name: Named, of: Callable[[Entry], Wait | None]) -> Measure:
    came = [(one.id, one.entry) for one in cases.cases if one.entry is not None]
    unsure = [one.id for one in cases.cases if one.new is None]
    return lasting(
        name,
        ((id_, wait) for id_, entry in came if (wait := of(entry)) is not None),
        left_out=[
            LeftOut(id_, NO_ENTRY)
            for id_ in once((*(id_ for id_, entry in came if not entry.dated), *unsure))
        ],
    )


def _in_phase(cases: Cases) -> Measure:
    every: list[tuple[str, Wait]] = []
    by_phase: dict[Phase, list[tuple[str, Wait]]] = {phase: [] for phase in Phase}
    for case in cases.cases:
        for stay in case.phases:
            wait = (case.id, Wait(stay.days, happened=not stay.open))
            every.append(wait)
            by_phase[stay.phase].append(wait)
    parts = tuple(
        Part(
            code=str(int(phase)),
            label=named(phase.label),
            count=len(stays),
            clients=once(id_ for id_, _ in stays),
            duration=duration(wait for _, wait in stays),
        )
        for phase, stays in by_phase.items()
    )
    return lasting(definitions.IN_PHASE, every, parts=parts)


def _moves_back(cases: Cases) -> Measure:
    moves = sum(one.moves for one in cases.cases)
    return counted(
        definitions.MOVES_BACK,
        (one.id for one in cases.cases for _ in range(one.moves_back)),
        remarks=(ALL_MOVES.put({"count": moves}),) if moves else (),
    )


def _a_week(cases: Cases, name: Named, of: Callable[[WeekCount], int]) -> Measure:
    contacts = sum(map(of, cases.weeks))
    days = sum(one.days for one in cases.weeks)
    return Measure(
        id=name.id,
        label=name.label,
        definition=name.definition,
        unit=Unit.PER_WEEK,
        value=Fraction(contacts * WEEK, days) if days else None,
        numerator=Fraction(contacts),
        denominator=Fraction(days, WEEK),
        n=contacts,
        says=None if days else NO_CASES,
    )


def _caseload(cases: Cases) -> Measure:
    name = definitions.CASELOAD
    client_days = sum(one.client_days for one in cases.months)
    days = sum(one.days for one in cases.months)
    undated = cases.months[-1].undated if cases.months else 0
    return Measure(
        id=name.id,
        label=name.label,
        definition=name.definition,
        unit=Unit.CLIENTS,
        value=Fraction(client_days, days) if days else None,
        numerator=Fraction(client_days),
        denominator=Fraction(days),
        n=days,
        clients=once(one.id for one in cases.cases if one.carried),
        parts=tuple(
            Part(code=one.month, label=_month(one.month), count=one.at_end, of=cases.cap)
            for one in cases.months
        ),
        says=None if days else NO_CASES,
        remarks=(UNDATED.put({"count": undated}),) if undated else (),
    )


def _month(month: str) -> Sentence:
    year, number = month.split("-")
    return Sentence("{month}/{year}", month=int(number), year=int(year))
