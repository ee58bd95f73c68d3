"""Invented clients and their way through coaching."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.phases import Phase, PhaseEntry
from ipscoach.exchange.invented.firms import TRADES
from ipscoach.exchange.invented.words import Words

SURNAMES = ("Esimerkki", "Malli", "Testi", "Koe", "Demo")
GIVEN = (
    *("Aino", "Eero", "Helmi", "Onni", "Sanni", "Veikko", "Tuula", "Kaarlo", "Liisa", "Mikko"),
    *("Päivi", "Olga", "Paavo", "Rauha", "Åke", "Irma", "Jorma", "Saara", "Teemu", "Anneli"),
    *("Hannes", "Kerttu", "Matti", "Noora", "Pekka", "Ritva", "Sulo", "Taina", "Urho", "Venla"),
    *("Väinö", "Ilona", "Jaakko", "Katri", "Lauri", "Marja", "Niilo", "Oona", "Pirkko", "Reino"),
    *("Selma", "Toivo", "Ulla", "Ville", "Yrjö", "Elsa", "Heikki", "Siiri"),
)

A, P, J, E, S = Phase
Course = tuple[tuple[int, Phase], ...]

# The nine active clients: days ago on which each phase began, and days since they last met.
ACTIVE: tuple[tuple[Course, int], ...] = (
    (((44, A),), 3),
    (((98, A), (61, P)), 6),
    (((156, A), (131, P), (74, J)), 2),
    (((213, A), (190, P), (142, J), (19, E)), 5),
    (((405, A), (380, P), (330, J), (240, E), (222, S)), 9),
    (((322, A), (301, P), (255, J), (120, E), (48, J)), 26),
    (((261, A), (236, P), (160, J), (33, P)), 8),
    (((524, A), (497, P), (441, J), (350, E), (338, S), (57, J)), 4),
    (((16, A),), 1),
)
WAITING = (47, 25, 9)
_UP = (A, P, J, E, S)
# The closed ones: why, and how far they came.
CLOSED: tuple[tuple[ClosingReason, tuple[Phase, ...]], ...] = (
    (ClosingReason.EMPLOYED, _UP),
    (ClosingReason.STUDIES, (A, P, J)),
    (ClosingReason.WORK_TRIAL, (A, P, J, E)),
    (ClosingReason.EMPLOYED, (A, P, J, E, J, E, S)),
    (ClosingReason.MOVED, (A, P)),
    (ClosingReason.REHABILITATIVE_WORK, (A, P, J, P)),
    (ClosingReason.PENSION, (A, P)),
    (ClosingReason.EMPLOYED, _UP),
    (ClosingReason.OTHER_SERVICE, (A, P, J)),
    (ClosingReason.CLIENT_STOPPED, (A, P, J)),
    (ClosingReason.PARENTAL_LEAVE, (A, P, J)),
    (ClosingReason.NO_CHANGE, (A, P, J, P)),
)


@dataclass
class Somebody:
    """An invented client: `last` is the last day on which there was any contact."""

    name: str
    trade: str
    status: Status
    entered: date
    last: date
    born: int
    phases: list[PhaseEntry] = field(default_factory=list[PhaseEntry])
    closed: date | None = None
    reason: ClosingReason | None = None

    def phase_on(self, day: date) -> Phase:
        """Return the phase that the client was in on a day."""
        found = [entry.phase for entry in self.phases if entry.since <= day]
        return found[-1] if found else Phase.AGREEMENT


def names(count: int) -> list[str]:
    """Return so many different names; beyond the given names, people have two of them."""
    found = [f"{given} {SURNAMES[n % len(SURNAMES)]}" for n, given in enumerate(GIVEN)]
    for step in range(1, len(GIVEN)):
        for n, first in enumerate(GIVEN):
            if len(found) >= count:
                return found[:count]
            second = GIVEN[(n + step) % len(GIVEN)]
            found.append(f"{first}-{second} {SURNAMES[(n + step) % len(SURNAMES)]}")
    return found[:count]


def workday(day: date) -> date:
    """Return the day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def coming(today: date, days: int) -> date:
    """Return a day from today on which somebody works; what is due today stays due today."""
    day = today + timedelta(days=days)
    return day + timedelta(days=7 - day.weekday()) if days > 0 and day.weekday() > 4 else day


def active(
    place: int, name: str, course: Course, last: int, today: date, words: Words, chance: Random
) -> Somebody:
    """Return an active client who came through these phases."""
    entries = [(workday(today - timedelta(days=ago)), phase) for ago, phase in course]
    return Somebody(
        name=name,
        trade=TRADES[(place * 3) % len(TRADES)],
        status=Status.ACTIVE,
        entered=entries[0][0],
        last=workday(today - timedelta(days=last)),
        born=1966 + (place * 11) % 38,
        phases=_history(entries, words, chance),
    )


def waiting(place: int, name: str, ago: int, today: date) -> Somebody:
    """Return somebody on the waiting list."""
    since = workday(today - timedelta(days=ago))
    return Somebody(
        name=name,
        trade=TRADES[(place * 3) % len(TRADES)],
        status=Status.WAITING,
        entered=since,
        last=since,
        born=1968 + (place * 7) % 34,
    )


def closed(
    place: int, name: str, days_ago: int, today: date, words: Words, chance: Random
) -> Somebody:
    """Return somebody whose coaching ended so many days ago."""
    reason, path = CLOSED[place % len(CLOSED)]
    end = workday(today - timedelta(days=days_ago))
    length = 70 * len(path) + chance.randrange(60)
    start = end - timedelta(days=length)
    steps = sorted(chance.sample(range(14, length - 20), len(path) - 1))
    days = [workday(start), *(workday(start + timedelta(days=step)) for step in steps)]
    return Somebody(
        name=name,
        trade=TRADES[(place * 3 + 1) % len(TRADES)],
        status=Status.CLOSED,
        entered=days[0],
        last=end,
        born=1960 + (place * 13) % 42,
        phases=_history(list(zip(days, path, strict=True)), words, chance),
        closed=end,
        reason=reason,
    )


def _history(entries: list[tuple[date, Phase]], words: Words, chance: Random) -> list[PhaseEntry]:
    history: list[PhaseEntry] = []
    for since, phase in entries:
        reason = ""
        if history:
            reason = chance.choice(words.moves[history[-1].phase, phase])
        history.append(PhaseEntry(phase, since, reason))
    return history
