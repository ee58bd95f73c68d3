"""What a face hands to the door for fidelity: a pack as it was checked, a review that begins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ipscoach.domain.fidelity.review import Seat
from ipscoach.domain.fidelity.spans import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekCount:
    """Contacts with employers in an ISO week, as in 2026-W40."""

    week: str
    contacts: int
    face_to_face: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingPack:
    """A pack whose signature held.

    Attributes:
        id: the pack's own, drawn when it was made.
        digest: over what was signed; the same pack has the same.
        key: the coach's public key, in hex.
        phases: active clients in each of the five phases on the last day.
        content: the file as it came, letter by letter.
    """

    id: str
    digest: str
    key: str
    coach: str
    organisation: str
    period: Period
    made: date
    share: int
    cap: int
    active: int
    waiting: int
    came: int
    closed: int
    phases: tuple[int, ...]
    weeks: tuple[WeekCount, ...]
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewReview:
    """A review that begins; `held` is the day on which it was held, for when the next is due."""

    scale: tuple[str, str]
    service: str
    period: Period
    held: date
    reviewers: Mapping[Seat, str] = field(default_factory=dict[Seat, str])
