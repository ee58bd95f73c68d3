"""Who is around the invented clients: partners, people, consents, guiding onward, meetings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from ipscoach.domain.network import Role, Service
from ipscoach.exchange.invented.firms import phone, plain
from ipscoach.exchange.invented.people import Somebody, coming, workday
from ipscoach.exchange.invented.plans import InventedConsent, InventedGuiding
from ipscoach.exchange.invented.words import Words
from ipscoach.records.follow_up.orders import NetworkCard, NewConsent, NewGuiding, PartnerCard
from ipscoach.records.orders import IncomingNote, NewNote

# Who of which service is in the register; their numbers begin at 3000, others' at 4000.
PARTNERS = {
    "kela": (Service.KELA, "Pekka Demo"),
    "employment": (Service.EMPLOYMENT_AUTHORITY, "Ritva Malli"),
    "tym": (Service.TYM, "Sulo Testi"),
    "adult_social": (Service.SOCIAL_WORK, "Taina Koe"),
    "clinic": (Service.PSYCHIATRIC_CARE, "Urho Demo"),
    "work_ability": (Service.WORK_ABILITY_TEAM, "Venla Esimerkki"),
    "debt": (Service.DEBT_ADVICE, "Väinö Testi"),
    "lifestyle": (Service.LIFESTYLE_COACHING, "Ilona Malli"),
    "association": (Service.ASSOCIATION, "Jaakko Koe"),
    "club": (Service.ASSOCIATION, ""),
    "college": (Service.OTHER, "Katri Esimerkki"),
}
# The people around each active client: a key of the register, or a name that stands in none.
_AROUND: dict[int, tuple[tuple[Role, str], ...]] = {
    0: ((Role.KEY_WORKER, "adult_social"), (Role.FAMILY, "Marja Esimerkki")),
    1: (
        *((Role.KEY_WORKER, "adult_social"), (Role.NURSE, "clinic")),
        (Role.EMPLOYMENT_AUTHORITY, "employment"),
    ),
    2: (
        *((Role.KEY_WORKER, "Niilo Testi"), (Role.EMPLOYMENT_AUTHORITY, "employment")),
        (Role.OTHER, "college"),
    ),
    3: (
        *((Role.KEY_WORKER, "adult_social"), (Role.EMPLOYMENT_AUTHORITY, "employment")),
        *((Role.KELA, "kela"), (Role.FAMILY, "Oona Koe")),
    ),
    4: ((Role.KEY_WORKER, "adult_social"), (Role.NURSE, "clinic"), (Role.KELA, "kela")),
    5: ((Role.KEY_WORKER, "Pirkko Malli"), (Role.NURSE, "clinic"), (Role.DOCTOR, "Reino Demo")),
    6: (
        *((Role.KEY_WORKER, "adult_social"), (Role.EMPLOYMENT_AUTHORITY, "employment")),
        *((Role.OTHER, "lifestyle"), (Role.FAMILY, "Selma Malli")),
    ),
    7: (
        *((Role.SOCIAL_WORKER, "Toivo Testi"), (Role.OTHER, "debt")),
        (Role.OTHER, "association"),
    ),
    8: ((Role.KEY_WORKER, "adult_social"),),
}


class _Consent(NamedTuple):
    """Days ago on which it was given and withdrawn, days from today until which it holds."""

    partner: str
    given: int
    until: int | None
    withdrawn: int | None = None


# One runs out in ten days, one has lapsed, one was withdrawn; all others are in force.
_CONSENTS: dict[int, tuple[_Consent, ...]] = {
    0: (_Consent("adult_social", 40, 325),),
    1: (_Consent("adult_social", 90, 275), _Consent("clinic", 82, 283)),
    2: (_Consent("employment", 140, 225), _Consent("college", 30, None)),
    3: (_Consent("employment", 200, 165), _Consent("kela", 172, 10)),
    4: (_Consent("adult_social", 380, None), _Consent("kela", 215, None)),
    5: (_Consent("clinic", 310, -12),),
    6: (_Consent("employment", 176, 189), _Consent("lifestyle", 120, 245, 20)),
    7: (_Consent("debt", 104, 261), _Consent("association", 50, None)),
    8: (_Consent("adult_social", 12, 353),),
}
# To whom, days ago, days from today of the follow-up, days ago on which it was settled.
_GUIDINGS = {
    7: ("debt", 104, -90, 88),
    6: ("work_ability", 16, -2, None),
    3: ("kela", 9, 5, None),
}


def partners(words: Words) -> tuple[tuple[str, PartnerCard], ...]:
    """Return the register of partners; every service is in it."""
    return tuple(_partner(place, key, words) for place, key in enumerate(PARTNERS))


def _partner(place: int, key: str, words: Words) -> tuple[str, PartnerCard]:
    service, person = PARTNERS[key]
    said = words.follow.partners[key]
    return key, PartnerCard(
        organisation=said.organisation,
        service=service,
        unit=said.unit,
        person=person,
        role=said.role,
        phone=phone(3000 + place),
        email=_email(person or "info", said.organisation),
        how_to_refer=said.how_to_refer,
        consent_form=said.consent_form,
    )


def around(people: Sequence[Somebody], words: Words) -> Iterator[tuple[str, NetworkCard]]:
    """Yield the people around each client; what the register knows of them is left to it."""
    number = 4000
    for place, who in enumerate(people):
        for role, whom in _AROUND[place]:
            if whom in PARTNERS:
                yield who.name, NetworkCard(name="", role=role, partner_id=whom)
                continue
            number += 1
            at = "" if role is Role.FAMILY else words.organisation
            email = _email(whom, at) if at else ""
            card = NetworkCard(
                name=whom, role=role, organisation=at, phone=phone(number), email=email
            )
            yield who.name, card


def consents(people: Sequence[Somebody], today: date, words: Words) -> Iterator[InventedConsent]:
    """Yield the clients' consents."""
    said = words.follow
    for place, who in enumerate(people):
        for one in _CONSENTS[place]:
            given = NewConsent(
                client_id=who.name,
                what=said.consents[one.partner],
                given=workday(_before(today, one.given)),
                partner_id=one.partner,
                form=said.partners[one.partner].consent_form,
                until=None if one.until is None else _before(today, -one.until),
            )
            if one.withdrawn is None:
                yield InventedConsent(given)
            else:
                yield InventedConsent(given, workday(_before(today, one.withdrawn)), said.withdrawn)


def guidings(people: Sequence[Somebody], today: date, words: Words) -> Iterator[InventedGuiding]:
    """Yield where clients were guided onward: settled, waiting to be asked, overdue."""
    for place, (partner, ago, follow_up, settled) in _GUIDINGS.items():
        why, outcome = words.follow.guidings[place]
        asked = coming(today, follow_up) if follow_up > 0 else workday(_before(today, -follow_up))
        guided = NewGuiding(
            client_id=people[place].name,
            day=workday(_before(today, ago)),
            why=why,
            partner_id=partner,
            follow_up=asked,
        )
        known = None if settled is None else workday(_before(today, settled))
        yield InventedGuiding(guided, known, outcome)


def meetings(
    people: Sequence[Somebody], notes: Sequence[IncomingNote], chance: Random
) -> Iterator[NewNote]:
    """Yield the network meetings with those who were present besides the client."""
    there = {who.name: _names(place) for place, who in enumerate(people)}
    for note in notes:
        first, *others = there[note.client]
        some = [name for name in others if chance.random() < 0.7]
        yield NewNote(
            day=note.day,
            kind=note.kind,
            text=note.text,
            client_id=note.client,
            place=note.place,
            minutes=note.minutes,
            present=(first, *some),
        )


def _names(place: int) -> list[str]:
    return [PARTNERS[whom][1] if whom in PARTNERS else whom for _, whom in _AROUND[place]]


def _email(person: str, organisation: str) -> str:
    at = "-".join(re.findall(r"[a-z]+", plain(organisation)))
    return f"{plain(person).replace(' ', '.')}@{at}.example"


def _before(today: date, days: int) -> date:
    return today - timedelta(days=days)
