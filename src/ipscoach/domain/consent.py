"""Consents: what, to whom, from when to when; a lapsed one is not a consent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ipscoach.sentence import marked

STATUTE = marked("703/2023, sections 55-59")


class ConsentState(StrEnum):
    """Whether a consent holds."""

    VALID = "valid"
    COMING = "coming"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _STATES[self]


_STATES = {
    ConsentState.VALID: marked("in force"),
    ConsentState.COMING: marked("not yet in force"),
    ConsentState.LAPSED: marked("lapsed"),
    ConsentState.WITHDRAWN: marked("withdrawn"),
}


@dataclass(frozen=True, slots=True)
class Consent:
    """A client's consent; it holds from `given` through `until`, and no more once withdrawn.

    Attributes:
        to_whom: the receiver and what it covers, as they are compared with other consents.
        until: the last day; None until further notice.
        withdrawn: the day from which it no longer holds.
    """

    id: str
    to_whom: str
    given: date
    until: date | None = None
    withdrawn: date | None = None

    def state(self, on: date) -> ConsentState:
        """Say whether it holds on a day."""
        if self.withdrawn is not None and self.withdrawn <= on:
            return ConsentState.WITHDRAWN
        if on < self.given:
            return ConsentState.COMING
        if self.until is not None and self.until < on:
            return ConsentState.LAPSED
        return ConsentState.VALID


def renewed(consent: Consent, others: Iterable[Consent], on: date) -> bool:
    """Say whether a consent to the same receiver holds longer than this one.

    One without an end holds longest; one that was withdrawn renews nothing.
    """
    if consent.until is None:
        return False
    return any(
        other.id != consent.id
        and other.to_whom == consent.to_whom
        and other.state(on) is not ConsentState.WITHDRAWN
        and (other.until is None or other.until > consent.until)
        for other in others
    )
