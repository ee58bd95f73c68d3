"""Measures of work: what began, what kind of work it is, and how long it was kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from statistics import median
from typing import NamedTuple

from ipscoach.domain.jobs import Contract, JobKind
from ipscoach.domain.outcomes import definitions
from ipscoach.domain.outcomes.cases import Case, Cases
from ipscoach.domain.outcomes.measure import (
    NO_CASES,
    LeftOut,
    Measure,
    Named,
    Part,
    Unit,
    counted,
    once,
)
from ipscoach.domain.outcomes.people import NOT_WRITTEN, UNKNOWN
from ipscoach.domain.outcomes.work import HOUR, JobCase, Kept, Place, SpellCase
from ipscoach.sentence import Sentence, named

BAND = 16
"""Hours a week that split short jobs from longer ones (INDIGO, DWP IPSPC)."""
SHORT, LONG = "under_16", "from_16"
LESS = Sentence("Less than four hours of paid work so far.")
PLANNED = Sentence("Work that begins later: {count}.", count=0)
HOURS_UNKNOWN = Sentence("Jobs whose hours are not written down, and that count: {count}.", count=0)
NOT_TOLD = Sentence("Not written down.")
EARLY = Sentence("Too early to say: {count}.", count=0)
SECOND = (Place.LATER, Place.PARALLEL)
KINDS = (
    (JobKind.WORK_TRIAL, definitions.WORK_TRIALS),
    (JobKind.APPRENTICESHIP, definitions.APPRENTICESHIPS),
    (JobKind.REHABILITATIVE_WORK, definitions.REHABILITATIVE),
    (JobKind.OTHER, definitions.OTHER_WORK),
)


class Start(NamedTuple):
    """Work that began in the period, and whose it is."""

    client: str
    job: JobCase


def working(cases: Cases) -> Iterator[Measure]:
    """Yield the measures of work."""
    every = [Start(one.id, job) for one in cases.cases for job in one.work.jobs]
    starts = [one for one in every if one.job.place is not None]
    first = [one for one in starts if one.job.place is Place.FIRST]
    later = [one for one in starts if one.job.place in SECOND]
    yield counted(definitions.EMPLOYED, _ids(first))
    yield _job_starts(cases, every, starts)
    parts = tuple(
        _part(place.value, named(place.label), [one for one in later if one.job.place is place])
        for place in SECOND
    )
    yield counted(definitions.SECOND_JOBS, _ids(later), parts=parts)
    for kind, name in KINDS:
        yield counted(name, _ids(one for one in every if one.job.kind is kind))
    yield _hours(starts)
    yield _subsidised(starts)
    yield _permanent(starts)
    yield _kept(cases, definitions.KEPT_13, lambda one: one.weeks_13)
    yield _kept(cases, definitions.KEPT_26, lambda one: one.weeks_26)


def _ids(starts: Iterable[Start]) -> list[str]:
    return [one.client for one in starts]


def _part(code: str, label: Sentence, starts: Sequence[Start], of: int = 0) -> Part:
    return Part(code=code, label=label, count=len(starts), of=of, clients=once(_ids(starts)))


def _job_starts(cases: Cases, every: Sequence[Start], starts: Sequence[Start]) -> Measure:
    unknown = sum(one.job.paid is None for one in starts)
    planned = sum(one.work.planned for one in cases.cases) if cases.period is None else 0
    remarks = [HOURS_UNKNOWN.put({"count": unknown})] if unknown else []
    if planned:
        remarks.append(PLANNED.put({"count": planned}))
    return counted(
        definitions.JOB_STARTS,
        _ids(starts),
        left_out=(
            LeftOut(one.client, LESS)
            for one in every
            if one.job.kind is JobKind.JOB and one.job.place is None
        ),
        parts=tuple(
            _part(place.value, named(place.label), mine)
            for place in Place
            if (mine := [one for one in starts if one.job.place is place])
            or place is not Place.BEFORE
        ),
        remarks=tuple(remarks),
    )


def _hours(starts: Sequence[Start]) -> Measure:
    known = [one for one in starts if one.job.minutes is not None]
    minutes = [one.job.minutes or 0 for one in known]
    name = definitions.HOURS
    return Measure(
        id=name.id,
        label=name.label,
        definition=name.definition,
        unit=Unit.HOURS,
        value=Fraction(median(map(Fraction, minutes))) / HOUR if minutes else None,
        n=len(known),
        clients=once(_ids(known)),
        parts=_bands([(one.client, one.job.minutes) for one in starts]),
        says=None if minutes else NO_CASES,
    )


def _bands(given: Sequence[tuple[str, int | None]]) -> tuple[Part, ...]:
    """Return the parts with fewer hours than the band, with more, and without known hours."""
    labels = (
        (SHORT, Sentence("Less than {hours} hours a week", hours=BAND)),
        (LONG, Sentence("{hours} hours a week or more", hours=BAND)),
        (NOT_WRITTEN, UNKNOWN),
    )
    found: dict[str, list[str]] = {code: [] for code, _ in labels}
    for client, minutes in given:
        code = NOT_WRITTEN if minutes is None else SHORT if minutes < BAND * HOUR else LONG
        found[code].append(client)
    return tuple(
        Part(
            code=code,
            label=label,
            count=len(found[code]),
            of=len(given),
            clients=once(found[code]),
        )
        for code, label in labels
    )


def _subsidised(starts: Sequence[Start]) -> Measure:
    labels = (
        ("yes", True, Sentence("With a wage subsidy")),
        ("no", False, Sentence("Without a wage subsidy")),
        (NOT_WRITTEN, None, UNKNOWN),
    )
    parts = tuple(
        _part(code, label, [one for one in starts if one.job.subsidised is answer], len(starts))
        for code, answer, label in labels
    )
    return _among(definitions.SUBSIDY, starts, lambda one: one.subsidised, parts)


def _permanent(starts: Sequence[Start]) -> Measure:
    labels: list[tuple[str, Contract | None, Sentence]] = [
        (one.value, one, named(one.label)) for one in Contract
    ]
    labels.append((NOT_WRITTEN, None, UNKNOWN))
    parts = tuple(
        _part(code, label, [one for one in starts if one.job.contract is kind], len(starts))
        for code, kind, label in labels
    )
    return _among(definitions.PERMANENT, starts, _is_permanent, parts)


def _is_permanent(job: JobCase) -> bool | None:
    return job.contract is Contract.PERMANENT if job.contract is not None else None


def _among(
    name: Named,
    starts: Sequence[Start],
    answer: Callable[[JobCase], bool | None],
    parts: tuple[Part, ...],
) -> Measure:
    """Return how many of the job starts are so; the share is of those of which it is known."""
    known = [one for one in starts if answer(one.job) is not None]
    mine = [one for one in known if answer(one.job)]
    return Measure(
        id=name.id,
        label=name.label,
        definition=name.definition,
        unit=Unit.COUNT,
        value=len(mine) if known else None,
        numerator=Fraction(len(mine)),
        denominator=Fraction(len(known)),
        n=len(known),
        clients=once(_ids(mine)),
        left_out=tuple(LeftOut(one.client, NOT_TOLD) for one in starts if answer(one.job) is None),
        parts=parts,
        says=None if known else NO_CASES,
    )


def _kept(cases: Cases, name: Named, of: Callable[[SpellCase], Kept]) -> Measure:
    """Return how many clients kept their work; the share is of those of whom it is known."""
    found: dict[Kept, list[tuple[str, int | None]]] = {kept: [] for kept in Kept}
    for case in cases.cases:
        if case.work.spells:
            kept, minutes = _best(case, of)
            found[kept].append((case.id, minutes))
    reached, early = found[Kept.REACHED], found[Kept.TOO_EARLY]
    known = len(reached) + len(found[Kept.NOT])
    return Measure(
        id=name.id,
        label=name.label,
        definition=name.definition,
        unit=Unit.COUNT,
        value=len(reached),
        numerator=Fraction(len(reached)),
        denominator=Fraction(known),
        n=known + len(early),
        clients=once(id_ for id_, _ in reached),
        left_out=tuple(LeftOut(id_, Sentence("Too early to say.")) for id_, _ in early),
        parts=(
            *(
                Part(
                    code=kept.value,
                    label=named(kept.label),
                    count=len(found[kept]),
                    clients=once(id_ for id_, _ in found[kept]),
                )
                for kept in Kept
            ),
            *_bands(reached),
        ),
        remarks=(EARLY.put({"count": len(early)}),) if early else (),
    )


def _best(case: Case, of: Callable[[SpellCase], Kept]) -> tuple[Kept, int | None]:
    """Return how far the best of a client's times in work came, and its hours.

    One of which it is known goes before one of which it is too early to say: who stopped, and
    began anew, is not taken out of the share by that.
    """
    order = {Kept.REACHED: 0, Kept.NOT: 1, Kept.TOO_EARLY: 2}
    best = min(case.work.spells, key=lambda one: order[of(one)])
    return of(best), best.minutes
