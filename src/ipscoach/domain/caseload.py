"""The caseload and its cap of ten."""

from __future__ import annotations

from enum import StrEnum

from ipscoach.sentence import Refused, Sentence, marked

CAP = 10
FULL_TIME = 20
DEFAULT_SHARE = 50


class Status(StrEnum):
    """Where a client stands; only active clients count against the cap."""

    WAITING = "waiting"
    ACTIVE = "active"
    CLOSED = "closed"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _LABELS[self]


_LABELS = {
    Status.WAITING: marked("waiting"),
    Status.ACTIVE: marked("active"),
    Status.CLOSED: marked("closed"),
}


class CaseloadFull(Refused):
    """No further client can be active: the three ways out are to be offered."""


def cap(share: int) -> int:
    """Return how many clients may be active at once.

    Args:
        share: the coach's share of client work in whole percent, 0-100.

    Source: IPS-25 item 1 allows 20 to a full-time coach; the pilot's coaches did client work
    half of their time, so ten at once (Essote 2021-22). A smaller share lowers the cap,
    nothing raises it above ten.

    Raises:
        Refused: the share is outside 0-100.
    """
    if not 0 <= share <= 100:
        raise Refused(
            Sentence("The share of client work is between 0 and 100 percent."), about="share"
        )
    return min(CAP, FULL_TIME * share // 100)


def check_room(active: int, limit: int) -> None:
    """Refuse one more active client where the caseload is full.

    Raises:
        CaseloadFull: `active` has reached `limit`.
    """
    if active >= limit:
        raise CaseloadFull(
            Sentence(
                "The caseload is full: {active} of {limit} clients are active. Put the client "
                "on the waiting list, close a client, or hand one over.",
                active=active,
                limit=limit,
            )
        )
