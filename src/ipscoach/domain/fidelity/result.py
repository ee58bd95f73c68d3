"""What evidence is: a value or dated records, what it rests on and what it leaves out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from ipscoach.domain.fidelity.choices import Choice
from ipscoach.domain.fidelity.spans import Period
from ipscoach.sentence import Sentence, marked

FEW = 5
"""A value of fewer than so many is marked (domain.md 1.3, trust rules)."""


class Kind(StrEnum):
    """How much the records of a coach can tell of an item."""

    COMPUTED = "computed"
    EVIDENCE = "evidence"
    NOT_IN_RECORDS = "not_in_records"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _KINDS[self]


_KINDS = {
    Kind.COMPUTED: marked("computed from the records"),
    Kind.EVIDENCE: marked("records listed, a person decides"),
    Kind.NOT_IN_RECORDS: marked("not in the records"),
}


class Unit(StrEnum):
    """What a value means; a share is a fraction between 0 and 1, to be shown in percent."""

    CLIENTS = "clients_per_full_time_coach"
    DAYS = "days"
    PER_WEEK = "per_coach_and_week"
    SHARE = "share"
    COMPONENTS = "components"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _UNITS[self]


_UNITS = {
    Unit.CLIENTS: marked("clients for a full-time coach"),
    Unit.DAYS: marked("days"),
    Unit.PER_WEEK: marked("contacts for a coach and week"),
    Unit.SHARE: marked("share"),
    Unit.COMPONENTS: marked("components of the item"),
}


class RecordKind(StrEnum):
    """What kind of record an id belongs to; a profile goes by the client's id and the day."""

    CLIENT = "client"
    CONTACT = "contact"
    JOB = "job"
    NOTE = "note"
    GUIDING = "guiding"
    PHASE = "phase"
    PROFILE = "profile"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _RECORDS[self]


_RECORDS = {
    RecordKind.CLIENT: marked("Client"),
    RecordKind.CONTACT: marked("Contact"),
    RecordKind.JOB: marked("Job"),
    RecordKind.NOTE: marked("Note"),
    RecordKind.GUIDING: marked("Guiding onward"),
    RecordKind.PHASE: marked("Phase"),
    RecordKind.PROFILE: marked("Vocational profile"),
}


@dataclass(frozen=True, slots=True)
class Record:
    """A record behind an item: of whom, of which day, and what it says to the item."""

    kind: RecordKind
    id: str
    client_id: str | None = None
    day: date | None = None
    what: Sentence | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A record that was looked at and not counted, and the reason."""

    record: Record
    why: Sentence


@dataclass(frozen=True, slots=True)
class Figure:
    """A number beside the value: a part of it, or the same counted otherwise; None without n."""

    says: Sentence
    numerator: Fraction
    denominator: Fraction

    @property
    def value(self) -> Fraction | None:
        """Numerator by denominator, exact."""
        return self.numerator / self.denominator if self.denominator else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What the records tell of one item over a period.

    Attributes:
        item: 1-25.
        value: exact, in `unit`; None where n is 0, and for every kind but COMPUTED.
        n: how many clients, contacts, jobs, notes or weeks the value rests on.
        formula: how it was counted, or what the list holds, in words.
        records: those behind it, in order of time.
        rules: the choices that the form leaves open and that counted here.
        remarks: what has to be known beside the value.
        figures: parts of it, or the same counted otherwise.
        target: where it is known, the value at which the highest anchor is reached here.
        ceiling: the highest anchor that the form allows whatever the value; a remark says why.
        whole_service: whether the form means the whole service, so that one coach's value
            suggests nothing.
        at_most: whether the value may be lower in truth: what two coaches share is counted twice.
        current_jobs: of item 21, the competitive jobs of the period's last day, on which the
            ceiling rests; None for all others.
        later_months: of item 23, the months after the first of a job in which the client was
            met, and all of them, on which the ceiling and a suggestion at 0 rest; None for all
            others.
    """

    item: int
    kind: Kind
    period: Period
    formula: Sentence
    unit: Unit = Unit.SHARE
    value: Fraction | None = None
    numerator: Fraction = Fraction(0)
    denominator: Fraction = Fraction(0)
    n: int = 0
    records: tuple[Record, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    rules: tuple[Choice, ...] = ()
    remarks: tuple[Sentence, ...] = ()
    figures: tuple[Figure, ...] = ()
    target: Fraction | None = None
    ceiling: int | None = None
    whole_service: bool = False
    at_most: bool = False
    current_jobs: int | None = None
    later_months: tuple[int, int] | None = None

    @property
    def few(self) -> bool:
        """Whether the value rests on so little that it has to be marked."""
        return self.value is not None and self.n < FEW


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A numerator and a denominator, with what lies behind them."""

    numerator: Fraction
    denominator: Fraction
    n: int
    records: tuple[Record, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def value(self) -> Fraction | None:
        """Numerator by denominator, exact; None where there is nothing to divide by."""
        if not self.n or not self.denominator:
            return None
        return self.numerator / self.denominator


def computed(
    item: int,
    period: Period,
    formula: Sentence,
    counted: Counted,
    unit: Unit = Unit.SHARE,
    *,
    rules: tuple[Choice, ...] = (),
    remarks: tuple[Sentence, ...] = (),
    figures: tuple[Figure, ...] = (),
    target: Fraction | None = None,
    ceiling: int | None = None,
    whole_service: bool = False,
    current_jobs: int | None = None,
    later_months: tuple[int, int] | None = None,
) -> Evidence:
    """Return the evidence of an item with a value, its records in order of time."""
    return Evidence(
        item=item,
        kind=Kind.COMPUTED,
        period=period,
        formula=formula,
        unit=unit,
        value=counted.value,
        numerator=counted.numerator,
        denominator=counted.denominator,
        n=counted.n,
        records=tuple(sorted(counted.records, key=by_day)),
        left_out=tuple(sorted(counted.left_out, key=lambda one: by_day(one.record))),
        rules=rules,
        remarks=remarks,
        figures=figures,
        target=target,
        ceiling=ceiling,
        whole_service=whole_service,
        current_jobs=current_jobs,
        later_months=later_months,
    )


def listed(
    item: int,
    period: Period,
    formula: Sentence,
    records: Iterable[Record],
    *,
    left_out: Iterable[LeftOut] = (),
    remarks: tuple[Sentence, ...] = (),
    figures: tuple[Figure, ...] = (),
) -> Evidence:
    """Return the dated records of an item that a person decides on; it has no value."""
    kept = tuple(sorted(records, key=by_day))
    return Evidence(
        item=item,
        kind=Kind.EVIDENCE,
        period=period,
        formula=formula,
        n=len(kept),
        records=kept,
        left_out=tuple(sorted(left_out, key=lambda one: by_day(one.record))),
        remarks=remarks,
        figures=figures,
    )


def by_day(record: Record) -> tuple[date, str, str]:
    """Return by what records are sorted: those without a day first."""
    return record.day or date.min, record.kind, record.id


def figure(says: Sentence, numerator: int | Fraction, denominator: int | Fraction) -> Figure:
    """Return a figure."""
    return Figure(says, Fraction(numerator), Fraction(denominator))
