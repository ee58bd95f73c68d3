"""An evidence pack: what one coach's records gave for a period, for her supervisor.

Figures and de-identified rows only: there is no field for a name of a client, a title, an
employer, a note or the day of a record. Nor can a day be counted back from a length: one that
still runs is told in whole weeks. Sums are exact, and that over one client is the client's. The
form is that of these dataclasses: pydantic reads them and nothing else, and
docs/fidelity-pack.schema.json is written from them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ipscoach.domain.fidelity.choices import (
    Choices,
    ContactScope,
    JobWindow,
    OtherNotes,
    RemoteTime,
    Subsidised,
)
from ipscoach.domain.fidelity.result import Kind, RecordKind, Unit
from ipscoach.domain.fidelity.spans import Period
from ipscoach.exchange.fidelity.pack_parts import OutcomesPart

if TYPE_CHECKING:
    from pydantic import TypeAdapter

FORMAT, VERSION = "ipscoach-fidelity-pack", 1
ENDING, SEALED_ENDING = ".pack", ".pack.age"
MEGABYTE = 1_000_000
FILE_LIMIT = 20 * MEGABYTE
"""Bytes of a pack; that of a coach's five busy years takes a twentieth of it."""
NUMBER_LIMIT = 2**31
LONGEST_TEXT = 1000
LONGEST_DAYS = 3660
"""How many days a pack may cover: ten years."""
WHO = re.compile(r"C(?!00)[0-9]{2,5}")
"""A client's code in one pack."""
Exact = tuple[int, int]
"""A fraction in lowest terms: what is divided, and by what."""


@dataclass(frozen=True, slots=True)
class Week:
    """A week instead of a day, by ISO 8601: 2026-W05."""

    week: str


@dataclass(frozen=True, slots=True)
class Label:
    """A name out of the program's own catalogue: of a phase, a purpose, a kind of work."""

    text: str


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of the program: its English template, and what is put into it."""

    text: str
    values: dict[str, int | Label | Week]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The period of a pack, both days in it."""

    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoicesPart:
    """How what the form leaves open was settled: all five, whichever counted."""

    jobs: JobWindow
    subsidised: Subsidised
    contacts: ContactScope
    remote: RemoteTime
    other_notes: OtherNotes


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekPart:
    """Contacts with employers in a week; `days` of it lie in the period."""

    week: str
    days: int
    contacts: int
    face_to_face: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseloadPart:
    """The caseload in figures.

    Attributes:
        active: clients on the last day; so are `waiting` and `phases`, those of the active.
        came: how often somebody came into the caseload in the period.
        closed: how often a coaching ended in it.
        weeks: every week that the period touches, in order; days outside it do not count.
    """

    active: int
    waiting: int
    came: int
    closed: int
    phases: dict[str, int]
    weeks: tuple[WeekPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FigurePart:
    """A number beside the value."""

    says: Said
    numerator: Exact
    denominator: Exact


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Records of a kind and of one client (or of none) that say the same: how many a week.

    Attributes:
        who: the client's code in this pack alone; None for a record of no certain client.
        weeks: how many lie in each week, by the week's name.
        undated: how many there are whose day nobody wrote down.
    """

    kind: RecordKind
    who: str | None
    what: Said | None
    weeks: dict[str, int]
    undated: int

    @property
    def count(self) -> int:
        """How many records it stands for."""
        return sum(self.weeks.values()) + self.undated


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOutPart:
    """So many records of a kind that were looked at and not counted, and why."""

    kind: RecordKind
    why: Said
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPart:
    """What the records tell of an item; `rules` names those of the choices that counted.

    On `current_jobs`, of item 21 alone, and `later_months`, of item 23 alone, a service's ceiling
    rests: they are no words, which another version may say otherwise.
    """

    item: int
    kind: Kind
    unit: Unit
    numerator: Exact
    denominator: Exact
    n: int
    few: bool
    target: Exact | None
    ceiling: int | None
    whole_service: bool
    current_jobs: int | None
    later_months: tuple[int, int] | None
    formula: Said
    remarks: tuple[Said, ...]
    figures: tuple[FigurePart, ...]
    rules: tuple[str, ...]
    rows: tuple[Row, ...]
    left_out: tuple[LeftOutPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """What one coach gives her supervisor for a period.

    Attributes:
        id: 32 hex digits, drawn for this pack.
        made: the day on which it was made.
        coach: her own name, the only one in it beside that of the organisation.
        share: her share of client work in whole percent, 0-100.
        cap: how many clients she may have at once.
        program: the version of ipscoach that made it.
        items: all 25, in the order of the form.
        outcomes: what was achieved, by client; the codes are those of the items' rows.
    """

    # What pydantic minds, for this class and all below it: no key too many, no text for a number.
    __pydantic_config__: ClassVar[Mapping[str, object]] = {
        "extra": "forbid",
        "strict": True,
        "allow_inf_nan": False,
        "str_max_length": LONGEST_TEXT,
    }

    id: str
    made: date
    coach: str
    organisation: str
    share: int
    cap: int
    program: str
    period: Span
    choices: ChoicesPart
    caseload: CaseloadPart
    items: tuple[ItemPart, ...]
    outcomes: OutcomesPart


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedPack:
    """A pack as it travels.

    `signature` is Ed25519 by `key` over the pack as JSON in UTF-8 with its keys sorted, without
    blanks between them and with letters as they are; both are hex in small letters.
    """

    __pydantic_config__: ClassVar[Mapping[str, object]] = Pack.__pydantic_config__

    format: Literal["ipscoach-fidelity-pack"]
    version: Literal[1]
    key: str
    signature: str
    pack: Pack


@cache
def pack_adapter() -> TypeAdapter[Pack]:
    """Return what reads and writes packs."""
    from pydantic import TypeAdapter

    return TypeAdapter(Pack)


def plain_pack(pack: Pack) -> dict[str, Any]:
    """Return a pack as JSON values: days as ISO days, codes for enums."""
    return pack_adapter().dump_python(pack, mode="json")


def choices_of(pack: Pack) -> Choices:
    """Return the choices that a pack was counted with."""
    part = pack.choices
    return Choices(part.jobs, part.subsidised, part.contacts, part.remote, part.other_notes)


def period_of(pack: Pack) -> Period:
    """Return the period of a pack.

    Raises:
        Refused: it ends before it begins; no pack that was read does.
    """
    return Period(pack.period.first, pack.period.last)


def exact(value: Fraction) -> Exact:
    """Return a fraction as a pack writes it."""
    return value.numerator, value.denominator
