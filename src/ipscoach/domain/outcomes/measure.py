"""What a measure is: a figure, what it rests on, who is behind it and who is left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from ipscoach.domain.outcomes.waiting_times import Duration, Wait, duration
from ipscoach.sentence import Sentence

NO_CASES = Sentence("No cases.")
NOT_REACHED = Sentence("Not reached yet, {count} open.", count=0)


class Unit(StrEnum):
    """What a value means; a share is a fraction between 0 and 1, to be shown in percent."""

    COUNT = "count"
    SHARE = "share"
    DAYS = "days"
    HOURS = "hours_a_week"
    PER_WEEK = "per_week"
    CLIENTS = "clients"


class LeftOut(NamedTuple):
    """A client who was looked at and not counted, and the reason."""

    client_id: str
    why: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a measure.

    Attributes:
        code: stable, for files.
        label: what it is called.
        count: how many clients, jobs or times in a phase.
        of: how many of them there are in all, where that is a share; 0 where it is none.
        clients: the ids of the clients behind it.
        duration: how long it takes, where that is what it tells.
    """

    code: str
    label: Sentence
    count: int
    of: int = 0
    clients: tuple[str, ...] = ()
    duration: Duration | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One figure of a report.

    Attributes:
        id: stable, for files: the name in JSON.
        label: what it is called, short.
        definition: what it is in full, and where it comes from.
        value: exact, in `unit`; None where `says` tells why there is none.
        numerator, denominator: what the value, or the share beside a count, is made of; a
            denominator of 0 where there is no share.
        n: how many clients, jobs or weeks it rests on.
        clients: the ids of the clients behind the value, each once.
        left_out: who was looked at and not counted.
        parts: the same, divided.
        duration: median, quartiles and how many are open, of what takes days.
        says: why there is no value. A count of clients has always one: 0 is an answer; one of
            jobs of which something is written down has none where it is written down of none.
        remarks: what has to be known beside the value.
    """

    id: str
    label: Sentence
    definition: Sentence
    unit: Unit
    value: int | Fraction | None
    numerator: Fraction = Fraction(0)
    denominator: Fraction = Fraction(0)
    n: int = 0
    clients: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    parts: tuple[Part, ...] = ()
    duration: Duration | None = None
    says: Sentence | None = None
    remarks: tuple[Sentence, ...] = ()

    @property
    def share(self) -> Fraction | None:
        """Numerator by denominator; None where there is nothing to divide by."""
        return self.numerator / self.denominator if self.denominator else None

    def part(self, code: str) -> Part | None:
        """Return the part of this code."""
        return next((one for one in self.parts if one.code == code), None)


class Named(NamedTuple):
    """A measure before it is counted: its id, its name and its definition."""

    id: str
    label: Sentence
    definition: Sentence


def counted(
    name: Named,
    clients: Iterable[str],
    *,
    left_out: Iterable[LeftOut] = (),
    parts: tuple[Part, ...] = (),
    remarks: tuple[Sentence, ...] = (),
) -> Measure:
    """Return a count: of clients, or of what `clients` names once for each."""
    behind = tuple(clients)
    return Measure(
        id=name.id,
        label=name.label,
        definition=name.definition,
        unit=Unit.COUNT,
        value=len(behind),
        numerator=Fraction(len(behind)),
        n=len(behind),
        clients=once(behind),
        left_out=tuple(left_out),
        parts=parts,
        remarks=remarks,
    )


def shared(
    name: Named,
    clients: Iterable[str],
    n: int,
    *,
    left_out: Iterable[LeftOut] = (),
    remarks: tuple[Sentence, ...] = (),
) -> Measure:
    """Return a share: of these clients among `n`."""
    behind = tuple(clients)
    return Measure(
        id=name.id,
        label=name.label,
        definition=name.definition,
        unit=Unit.SHARE,
        value=Fraction(len(behind), n) if n else None,
        numerator=Fraction(len(behind)),
        denominator=Fraction(n),
        n=n,
        clients=once(behind),
        left_out=tuple(left_out),
        says=None if n else NO_CASES,
        remarks=remarks,
    )


def lasting(
    name: Named,
    waits: Iterable[tuple[str, Wait]],
    *,
    left_out: Iterable[LeftOut] = (),
    parts: tuple[Part, ...] = (),
) -> Measure:
    """Return a length of time: its median, with those who still wait counted as waiting."""
    given = list(waits)
    length = duration(wait for _, wait in given)
    return Measure(
        id=name.id,
        label=name.label,
        definition=name.definition,
        unit=Unit.DAYS,
        value=length.median,
        n=length.n,
        clients=once(id_ for id_, _ in given),
        left_out=tuple(left_out),
        parts=parts,
        duration=length,
        says=told(length),
    )


def told(length: Duration) -> Sentence | None:
    """Return why there is no median; None where there is one."""
    if not length.n:
        return NO_CASES
    return NOT_REACHED.put({"count": length.open}) if length.median is None else None


def once(ids: Iterable[str]) -> tuple[str, ...]:
    """Return each id once, in their order."""
    return tuple(dict.fromkeys(ids))
