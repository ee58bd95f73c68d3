"""Measures of who came, from where, how far, and how the coaching ended."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import TypeVar

from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.outcomes import definitions
from ipscoach.domain.outcomes.cases import Case, Cases, Step
from ipscoach.domain.outcomes.measure import (
    LeftOut,
    Measure,
    Named,
    Part,
    counted,
    shared,
)
from ipscoach.sentence import Sentence, named

NOT_WRITTEN = "none"
"""The code of a part of which nobody wrote down what it belongs to."""
UNKNOWN = Sentence("Not written down")
NO_DAY = Sentence("A day is missing: it cannot be told whether it lies in the period.")
NO_START = Sentence("It is not written down whether the client was out of work at the start.")
BEFORE = Sentence("Worked only in a job that had ended before the client came into the caseload.")
BEFORE_ALONE = Sentence(
    "Clients whose jobs had all ended before they came into the caseload, and count in no step: "
    "{count}.",
    count=0,
)
NOT_A_QUARTER = Sentence("The benchmarks are of a quarter; this period has {days} days.", days=0)
NO_QUARTER = Sentence("The benchmarks are of a quarter; this is everything on file.")
QUARTER = range(89, 94)
"""How many days a quarter has, with one to spare."""

K = TypeVar("K", bound=StrEnum)
FLAGS: tuple[tuple[Named, Callable[[Case], bool | None]], ...] = (
    (definitions.CLIENTS, lambda one: one.on_file),
    (definitions.SERVED, lambda one: one.served),
    (definitions.NEW, lambda one: one.new),
    (definitions.ACTIVE, lambda one: one.active),
    (definitions.WAITING, lambda one: one.waiting),
    (definitions.CLOSED, lambda one: one.closed),
)


def people(cases: Cases) -> Iterator[Measure]:
    """Yield the clients by how they stood, by source and by reason, and the funnel."""
    for name, flag in FLAGS:
        behind, left_out = apart(cases, flag)
        yield counted(name, (one.id for one in behind), left_out=left_out)
    behind, left_out = apart(cases, lambda one: one.on_file)
    parts = by_code(behind, ReferralSource, lambda one: one.source)
    yield counted(definitions.BY_SOURCE, (one.id for one in behind), left_out=left_out, parts=parts)
    behind, left_out = apart(cases, lambda one: one.closed)
    parts = by_code(behind, ClosingReason, lambda one: one.reason)
    yield counted(definitions.BY_REASON, (one.id for one in behind), left_out=left_out, parts=parts)
    yield funnel(cases)
    yield uk_rate(cases)
    yield us_share(cases)


def apart(cases: Cases, flag: Callable[[Case], bool | None]) -> tuple[list[Case], list[LeftOut]]:
    """Return the cases that count, and those of which it cannot be told."""
    unsure = [LeftOut(one.id, NO_DAY) for one in cases.cases if flag(one) is None]
    return [one for one in cases.cases if flag(one)], unsure


def by_code(
    behind: Iterable[Case], kind: type[K], code: Callable[[Case], K | None]
) -> tuple[Part, ...]:
    """Return the cases by a code, in the order of the codes; those without one at the end."""
    found: dict[str, list[str]] = {}
    for one in behind:
        found.setdefault(code(one) or NOT_WRITTEN, []).append(one.id)
    labels = {one.value: named(str(getattr(one, "label", one.value))) for one in kind}
    return tuple(
        Part(code=one, label=label, count=len(found[one]), clients=tuple(found[one]))
        for one, label in (*labels.items(), (NOT_WRITTEN, UNKNOWN))
        if one in found
    )


def funnel(cases: Cases) -> Measure:
    """Return how many of those referred came how far; each step is a part of the one before."""
    behind, left_out = apart(cases, lambda one: one.arrived)
    steps = [[one.id for one in behind if one.reached >= step] for step in Step]
    before = sum(one.work.ever_before and not one.work.ever for one in behind)
    return counted(
        definitions.FUNNEL,
        steps[Step.REFERRED],
        left_out=left_out,
        parts=tuple(
            Part(
                code=step.name.lower(),
                label=named(step.label),
                count=len(steps[step]),
                of=len(behind),
                clients=tuple(steps[step]),
            )
            for step in Step
        ),
        remarks=(BEFORE_ALONE.put({"count": before}),) if before else (),
    )


def uk_rate(cases: Cases) -> Measure:
    """Return the share of those who came in out of work and have begun a job since."""
    came, left_out = apart(cases, lambda one: one.new)
    left_out += [LeftOut(one.id, NO_START) for one in came if one.out_of_work is None]
    looked_at = [one for one in came if one.out_of_work]
    return shared(
        definitions.UK_RATE,
        (one.id for one in looked_at if _began_work(one)),
        len(looked_at),
        left_out=left_out,
    )


def _began_work(case: Case) -> bool:
    """Say whether a job began since; any job, where the day of coming in is not known."""
    if case.entry is not None and case.entry.job is not None:
        return case.entry.job.happened
    return case.work.ever


def us_share(cases: Cases) -> Measure:
    """Return the share of those served who had a job on a day of the period."""
    served, left_out = apart(cases, lambda one: one.served)
    left_out += [
        LeftOut(one.id, BEFORE) for one in served if one.work.worked_before and not one.work.worked
    ]
    remarks: tuple[Sentence, ...] = ()
    if cases.period is None:
        remarks = (NO_QUARTER,)
    elif cases.period.days not in QUARTER:
        remarks = (NOT_A_QUARTER.put({"days": cases.period.days}),)
    return shared(
        definitions.US_SHARE,
        (one.id for one in served if one.work.worked),
        len(served),
        left_out=left_out,
        remarks=remarks,
    )
