"""Partners and the people around a client: what they are called."""

from __future__ import annotations

from enum import StrEnum

from ipscoach.sentence import marked

FOLLOW_UP_DAYS = 14


class Service(StrEnum):
    """What a partner organisation does for clients (pilot reports)."""

    KELA = "kela"
    EMPLOYMENT_AUTHORITY = "employment_authority"
    TYM = "tym"
    SOCIAL_WORK = "social_work"
    PSYCHIATRIC_CARE = "psychiatric_care"
    WORK_ABILITY_TEAM = "work_ability_team"
    DEBT_ADVICE = "debt_advice"
    LIFESTYLE_COACHING = "lifestyle_coaching"
    ASSOCIATION = "association"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _SERVICES[self]


_SERVICES = {
    Service.KELA: marked("Kela"),
    Service.EMPLOYMENT_AUTHORITY: marked("Employment authority"),
    Service.TYM: marked("Multi-agency support (TYM)"),
    Service.SOCIAL_WORK: marked("Social work"),
    Service.PSYCHIATRIC_CARE: marked("Psychiatric care"),
    Service.WORK_ABILITY_TEAM: marked("Work ability team"),
    Service.DEBT_ADVICE: marked("Debt advice"),
    Service.LIFESTYLE_COACHING: marked("Lifestyle coaching"),
    Service.ASSOCIATION: marked("Association"),
    Service.OTHER: marked("Other service"),
}


class Role(StrEnum):
    """Who somebody around the client is."""

    KEY_WORKER = "key_worker"
    NURSE = "nurse"
    EMPLOYMENT_AUTHORITY = "employment_authority"
    KELA = "kela"
    SOCIAL_WORKER = "social_worker"
    DOCTOR = "doctor"
    FAMILY = "family"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _ROLES[self]


_ROLES = {
    Role.KEY_WORKER: marked("Key worker (omatyöntekijä)"),
    Role.NURSE: marked("Psychiatric nurse"),
    Role.EMPLOYMENT_AUTHORITY: marked("Employment authority's expert"),
    Role.KELA: marked("Kela's expert"),
    Role.SOCIAL_WORKER: marked("Social worker"),
    Role.DOCTOR: marked("Doctor"),
    Role.FAMILY: marked("Family"),
    Role.OTHER: marked("Somebody else"),
}
