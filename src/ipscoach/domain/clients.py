"""Clients: the fields that a coach fills in, checked."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from enum import StrEnum

from ipscoach.sentence import Refused, Sentence, marked

NAME_LENGTH = 120
OLDEST = 1920


class ReferralSource(StrEnum):
    """Who guided the client to job coaching (pilot reports, domain.md 5.2)."""

    MUNICIPAL_TRIAL = "municipal_trial"
    SOCIAL_WORK = "social_work"
    TYP = "typ"
    TE_SERVICES = "te_services"
    EMPLOYMENT_AREA = "employment_area"
    LIFESTYLE_COACHING = "lifestyle_coaching"
    WORK_ABILITY_COORDINATOR = "work_ability_coordinator"
    PSYCHIATRY = "psychiatry"
    KELA = "kela"
    SELF = "self"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _SOURCES[self]


_SOURCES = {
    ReferralSource.MUNICIPAL_TRIAL: marked("Municipal trial"),
    ReferralSource.SOCIAL_WORK: marked("Social work for adults"),
    ReferralSource.TYP: marked("TYP (joint service)"),
    ReferralSource.TE_SERVICES: marked("TE services"),
    ReferralSource.EMPLOYMENT_AREA: marked("Employment area"),
    ReferralSource.LIFESTYLE_COACHING: marked("Lifestyle coaching"),
    ReferralSource.WORK_ABILITY_COORDINATOR: marked("Work ability coordinator"),
    ReferralSource.PSYCHIATRY: marked("Psychiatry"),
    ReferralSource.KELA: marked("Kela"),
    ReferralSource.SELF: marked("The client"),
    ReferralSource.OTHER: marked("Other source"),
}


class ClosingReason(StrEnum):
    """Why coaching ended (pilot reports, domain.md 6.2 part 13)."""

    EMPLOYED = "employed"
    WORK_TRIAL = "work_trial"
    REHABILITATIVE_WORK = "rehabilitative_work"
    PENSION = "pension"
    STUDIES = "studies"
    OTHER_SERVICE = "other_service"
    SICKNESS = "sickness"
    PARENTAL_LEAVE = "parental_leave"
    CLIENT_STOPPED = "client_stopped"
    NO_CHANGE = "no_change"
    MOVED = "moved"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _REASONS[self]


_REASONS = {
    ClosingReason.EMPLOYED: marked("Found work"),
    ClosingReason.WORK_TRIAL: marked("Work trial"),
    ClosingReason.REHABILITATIVE_WORK: marked("Rehabilitative work"),
    ClosingReason.PENSION: marked("Pension"),
    ClosingReason.STUDIES: marked("Studies"),
    ClosingReason.OTHER_SERVICE: marked("Another service or coach"),
    ClosingReason.SICKNESS: marked("Sickness"),
    ClosingReason.PARENTAL_LEAVE: marked("Parental leave"),
    ClosingReason.CLIENT_STOPPED: marked("The client stopped"),
    ClosingReason.NO_CHANGE: marked("No change reachable"),
    ClosingReason.MOVED: marked("Moved away"),
    ClosingReason.OTHER: marked("Other reason"),
}


def clean_name(text: str) -> str:
    """Return a name in one line: composed letters (NFC), single blanks, none at the ends.

    Raises:
        Refused: nothing is left, or more than NAME_LENGTH letters are.
    """
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if not name:
        raise Refused(Sentence("A name is needed."), about="name")
    if len(name) > NAME_LENGTH:
        raise Refused(
            Sentence("The name is longer than {limit} letters.", limit=NAME_LENGTH), about="name"
        )
    return name


def folded(name: str) -> str:
    """Return a name as it is compared: without case and stray blanks. å, ä and ö stay apart."""
    return " ".join(unicodedata.normalize("NFC", name).split()).casefold()


def check_birth_year(year: int, this_year: int) -> int:
    """Return a year of birth that a person of working age can have.

    Raises:
        Refused: before OLDEST, or less than 14 years ago.
    """
    if not OLDEST <= year <= this_year - 14:
        raise Refused(
            Sentence(
                "{year} cannot be a client's birth year ({first}-{last}).",
                year=year,
                first=OLDEST,
                last=this_year - 14,
            ),
            about="birth_year",
        )
    return year


def next_code(codes: Iterable[str]) -> str:
    """Return the next client code: K-01, K-02 and on; a number is never given twice."""
    numbers = [int(code[2:]) for code in codes if code.startswith("K-") and code[2:].isdigit()]
    return f"K-{max(numbers, default=0) + 1:02d}"


def initials(name: str) -> str:
    """Return what is shown of a name while names are hidden: Aino Esimerkki -> A.E."""
    return "".join(f"{part[0].upper()}." for part in name.replace("-", " ").split())
