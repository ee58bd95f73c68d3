"""What screens see of fidelity: packs, and reviews as they are stored."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ipscoach.domain.fidelity.review import Review
from ipscoach.domain.fidelity.spans import Period
from ipscoach.records.fidelity.orders import WeekCount


class PackView(NamedTuple):
    """A pack without its content: what a glance at the team needs.

    `key_known_since` is the day of the coach's first pack that this key signed.
    """

    id: str
    key: str
    coach: str
    organisation: str
    period: Period
    made: date
    received: date
    share: int
    cap: int
    active: int
    waiting: int
    came: int
    closed: int
    phases: tuple[int, ...]
    weeks: tuple[WeekCount, ...]


class SigningKey(NamedTuple):
    """The key of this file: `seed` is its secret, `key` what others check by, in hex."""

    seed: bytes
    key: str
    made: date


class StoredReview(NamedTuple):
    """A review as it is stored.

    Attributes:
        origin: the id of its first version.
        number: by which it is named: in the order in which reviews and versions were begun, never
            moved and never given again.
        action_ids: of its actions, in their order.
        seal: the signature over what was signed, in hex; empty while it is open.
        seal_key: by which it was signed.
    """

    id: str
    origin: str
    held: date
    review: Review
    action_ids: tuple[str, ...] = ()
    seal: str = ""
    seal_key: str = ""
    number: int = 0
