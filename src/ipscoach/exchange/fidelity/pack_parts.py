"""The outcomes of a pack: one case a client, with flags, codes and lengths in days.

A part has the fields of what it is made of in domain/outcomes, where each is explained; it is
told apart so that what leaves the house changes only where the format does. Lengths are in days,
those that still run in whole weeks (see `pack_weeks`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.jobs import Contract, JobKind
from ipscoach.domain.outcomes.work import Kept, Place

Reached = Literal["referred", "came_in", "employer", "work", "weeks_13", "weeks_26"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitPart:
    """Days until something happened; where it has not, whole weeks so far or to the closing."""

    days: int
    happened: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPart:
    """The days from coming into the caseload to the first contact, meeting and job."""

    contact: WaitPart
    meeting: WaitPart
    job: WaitPart


@dataclass(frozen=True, slots=True, kw_only=True)
class JobPart:
    """Work that began in the period; `minutes` a week, `days` in whole weeks where it runs."""

    kind: JobKind
    days: int
    runs: bool
    minutes: int | None
    subsidised: bool | None
    contract: Contract | None
    paid: bool | None
    place: Place | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpellPart:
    """A time in work that began in the period."""

    weeks_13: Kept
    weeks_26: Kept
    minutes: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkPart:
    """A client's work: what began in the period, and whether any was begun and kept at all."""

    planned: int
    worked: bool
    worked_before: bool
    jobs: tuple[JobPart, ...]
    spells: tuple[SpellPart, ...]
    ever: bool
    weeks_13: bool
    weeks_26: bool
    ever_before: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StayPart:
    """A time in a phase, 1-5: its whole length in days; in whole weeks so far where it is open."""

    phase: int
    days: int
    open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePart:
    """A client in the period, under the client's code in this pack.

    A flag is null where it depends on a day that nobody wrote down.
    """

    who: str
    on_file: bool | None
    served: bool | None
    new: bool | None
    active: bool | None
    waiting: bool | None
    closed: bool | None
    arrived: bool | None
    reached: Reached
    reason: ClosingReason | None
    source: ReferralSource | None
    out_of_work: bool | None
    entry: EntryPart | None
    work: WorkPart
    phases: tuple[StayPart, ...]
    moves: int
    moves_back: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthPart:
    """The caseload of a calendar month; `days` of it lie in the period."""

    month: str
    days: int
    client_days: int
    at_end: int
    undated: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomesPart:
    """What the service achieved, by client.

    Attributes:
        known: until when everything was followed: the day on which the pack was made.
        undated: how many clients have a change of status whose day nobody wrote down, or wrote
            down before the day of the one before. By so many the flags may differ from the
            caseload part, which takes a missing day as long past.
        cases: one for each client of whom the period has anything, in the order of the codes.
        months: every month that the period touches, in order; none where nobody was coached.
    """

    known: date
    undated: int
    cases: tuple[CasePart, ...]
    months: tuple[MonthPart, ...]
