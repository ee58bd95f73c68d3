"""Invented employers: names that nobody bears, numbers that were never given out."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from ipscoach.domain.employers import Stance, check_business_id
from ipscoach.exchange.invented.words import Words
from ipscoach.records.orders import EmployerCard, PersonCard
from ipscoach.sentence import Refused

# Business IDs of today begin with 0-3; these are well formed and belong to nobody.
FIRST_NUMBER = 9_000_101
PREFIXES = ("Esimerkki", "Malli", "Testi", "Koe", "Demo")
FORMS = ("Oy", "Ky", "Osk", "Oy")
TRADES = (
    *("leipomo", "siivous", "konepaja", "keittiö", "varasto", "puutarha", "kauppa", "pesula"),
    *("kahvila", "kirjapaino", "posti", "rakennus", "kiinteistö", "toimisto", "hoiva"),
    *("korjaamo", "kirjasto", "maatila", "kierrätys", "ompelimo"),
)
TOWNS = (*("Mikkeli", "Hirvensalmi", "Juva", "Kangasniemi", "Mäntyharju", "Pertunmaa", "Puumala"),)
STANCES = (Stance.GOOD, Stance.GOOD, Stance.NONE, Stance.BAD, Stance.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Firm:
    """An invented employer; `trade` is the key of the words for its kind of work."""

    trade: str
    card: EmployerCard
    person: PersonCard


def firms(count: int, given: tuple[str, ...], words: Words, chance: Random) -> list[Firm]:
    """Return so many employers, all of different names."""
    numbers = business_ids()
    found: list[Firm] = []
    for place in range(count):
        trade = TRADES[place % len(TRADES)]
        round_ = place // len(TRADES)
        name = f"{PREFIXES[(place + round_) % len(PREFIXES)]}{trade}"
        again = round_ // len(PREFIXES)
        title = f"{name}{f' {again + 1}' if again else ''} {FORMS[place % len(FORMS)]}"
        who = f"{given[(place * 7) % len(given)]} {PREFIXES[(place + 2) % len(PREFIXES)]}"
        card = EmployerCard(
            name=title,
            business_id=next(numbers),
            industry=words.industries[trade],
            municipality=chance.choice(TOWNS),
            stance=chance.choice(STANCES),
            do_not_contact=place % 37 == 36,
        )
        person = PersonCard(
            name=who,
            role=chance.choice(words.roles),
            phone=phone(2000 + place % 8000),
            email=f"{plain(who).replace(' ', '.')}@{plain(title).replace(' ', '-')}.example",
        )
        found.append(Firm(trade, card, person))
    return found


def phone(number: int) -> str:
    """Return a telephone number that nobody has; `number` is 0-9999."""
    return f"040 000 {number:04d}"


def business_ids() -> Iterator[str]:
    """Yield business IDs whose check digit is right."""
    number = FIRST_NUMBER
    while True:
        for digit in range(10):
            try:
                yield check_business_id(f"{number}-{digit}")
            except Refused:
                continue
        number += 1


def plain(text: str) -> str:
    """Return a text in the letters of an e-mail address: small, without dots and rings."""
    letters = unicodedata.normalize("NFKD", text.lower())
    return letters.encode("ascii", "ignore").decode()
