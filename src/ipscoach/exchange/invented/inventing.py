"""Inventing a caseload: the same day and seed give the same people, to the letter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ReferralSource
from ipscoach.domain.employers import Method, Purpose
from ipscoach.domain.phases import Phase
from ipscoach.exchange.invented.entries import Diary, meeting_days, spread_days
from ipscoach.exchange.invented.firms import TOWNS, Firm, firms, phone
from ipscoach.exchange.invented.people import (
    ACTIVE,
    CLOSED,
    GIVEN,
    WAITING,
    Somebody,
    active,
    closed,
    coming,
    names,
    waiting,
    workday,
)
from ipscoach.exchange.invented.planning import plan
from ipscoach.exchange.invented.plans import InventedTask, Plans
from ipscoach.exchange.invented.plans_goals import first_profile, tasks
from ipscoach.exchange.invented.words import Words
from ipscoach.exchange.workbook.marks import fingerprint
from ipscoach.records.orders import Incoming, IncomingClient, IncomingEmployer, Profile

TWO_YEARS = 730
FIRMS = 40
# Days from today on which something is due: one overdue, some this week, some later.
_DUE = (-3, 0, 1, 2, 4, 6, 11, 18)
_FIRM_DUE = (1, 9)
_SOURCES = tuple(ReferralSource)


@dataclass(frozen=True, slots=True)
class Invention:
    """An invented caseload as it was on `today`."""

    today: date
    coach: str
    organisation: str
    incoming: Incoming
    tasks: tuple[InventedTask, ...]
    plans: Plans = field(default_factory=Plans)


def invent(today: date, seed: int = 7, language: str = "fi") -> Invention:
    """Return the caseload of the demo.

    Nine active clients in all phases, three waiting, twelve closed in the last two years,
    forty employers, what was written down about them, and the plans of the active ones.

    Args:
        today: the day on which everything has just happened.
        seed: another one gives other texts and days, the same people.
        language: in which the coach writes, "fi" or "en".
    """
    chance, words = Random(seed), _words(language)  # noqa: S311 - invention, not secrecy
    called = iter(names(len(ACTIVE) + len(WAITING) + len(CLOSED)))
    people = [
        active(n, next(called), course, last, today, words, chance)
        for n, (course, last) in enumerate(ACTIVE)
    ]
    people += [waiting(n, next(called), ago, today) for n, ago in enumerate(WAITING)]
    for n in range(len(CLOSED)):
        ago = 24 + n * (TWO_YEARS - 24) // (2 * len(CLOSED))
        people.append(closed(n, next(called), ago, today, words, chance))
    register = firms(FIRMS, GIVEN, words, chance)
    diary = Diary(today, words, chance)
    for who in people:
        if who.status is not Status.WAITING:
            diary.write_notes(who, meeting_days(who, chance))
    _all_else(diary, people, register)
    clients = _clients(diary, people)
    # Chance of their own, so that more plans never move the people and their days.
    diary.chance = Random(f"{seed} plans")  # noqa: S311 - invention, not secrecy
    doing, first = people[: len(ACTIVE)], clients[: len(ACTIVE)]
    written = [
        replace(client, profile=first_profile(n, client.profile, words))
        for n, client in enumerate(first)
    ]
    plans = plan(diary, doing, register, [client.profile for client in written])
    invention = _invention(diary, people, register, (*written, *clients[len(ACTIVE) :]))
    doings = (*invention.tasks, *tasks(doing, today, words))
    return replace(invention, plans=plans, tasks=doings)


def invent_large(
    today: date,
    active_clients: int = 10,
    closed_clients: int = 200,
    notes: int = 20_000,
    employers: int = 2_000,
    seed: int = 7,
) -> Invention:
    """Return a caseload of many years, for measuring.

    Args:
        today: the day on which everything has just happened.
        active_clients: how many are active, at most the cap if they are to go in.
        closed_clients: how many were closed in the last ten years.
        notes: how many notes there are in all.
        employers: how many employers there are.
        seed: of all chance in it.
    """
    chance, words = Random(seed), _words("fi")  # noqa: S311 - invention, not secrecy
    called = iter(names(active_clients + closed_clients))
    people = [
        active(n, next(called), *ACTIVE[n % len(ACTIVE)], today, words, chance)
        for n in range(active_clients)
    ]
    for n in range(closed_clients):
        ago = 24 + n * 3_650 // max(closed_clients, 1)
        people.append(closed(n, next(called), ago, today, words, chance))
    register = firms(employers, GIVEN, words, chance)
    diary = Diary(today, words, chance)
    for n, who in enumerate(people):
        share = notes // len(people) + (n < notes % len(people))
        diary.write_notes(who, spread_days(who, share, chance))
    _all_else(diary, people, register)
    return _invention(diary, people, register, _clients(diary, people))


def _words(language: str) -> Words:
    if language == "fi":
        from ipscoach.exchange.invented.words_fi import FINNISH

        return FINNISH
    from ipscoach.exchange.invented.words_en import ENGLISH

    return ENGLISH


def _all_else(diary: Diary, people: Sequence[Somebody], register: Sequence[Firm]) -> None:
    """Write contacts, jobs and results; most employers get to know the coach in three visits."""
    chance, today = diary.chance, diary.today
    coached = [who for who in people if who.status is not Status.WAITING]
    for place, firm in enumerate(register):
        first = today - timedelta(days=chance.randrange(20, TWO_YEARS - 60))
        match place % 5:
            case 0 | 1 | 2:
                diary.court(firm, first, _seeking(coached, first + timedelta(days=40), chance))
            case 3:
                method = chance.choice((Method.PHONE, Method.EMAIL))
                diary.contact(firm, workday(first), method, Purpose.INTRODUCE, None)
            case _:
                continue
    for who in coached:
        near = [f for f in register if f.trade == who.trade] or list(register)
        for entry in who.phases:
            if entry.phase in {Phase.JOB_SEARCH, Phase.EMPLOYER}:
                _search(diary, who, chance.choice(near), entry.since)
        diary.work(who, chance.choice(near))
        diary.measure(who)


def _search(diary: Diary, who: Somebody, firm: Firm, since: date) -> None:
    methods = (Method.VISIT, Method.PHONE, Method.VISIT, Method.EMAIL)
    for step, method in enumerate(methods[: diary.chance.randrange(1, 4)]):
        day = workday(since + timedelta(days=5 + step * diary.chance.randrange(6, 14)))
        if day <= who.last:
            purpose = Purpose.MATCH if step == 0 else Purpose.FOLLOW_UP
            diary.contact(firm, day, method, purpose, who)


def _seeking(people: Sequence[Somebody], day: date, chance: Random) -> Somebody | None:
    found = [p for p in people if p.entered <= day <= p.last and p.phase_on(day) >= Phase.PROFILE]
    return chance.choice(found) if found else None


def _invention(
    diary: Diary,
    people: Sequence[Somebody],
    register: Sequence[Firm],
    clients: tuple[IncomingClient, ...],
) -> Invention:
    words, today = diary.words, diary.today
    incoming = Incoming(
        clients=clients,
        employers=tuple(
            IncomingEmployer(
                row=n + 2,
                mark=fingerprint("invented employer", firm.card.name),
                card=firm.card,
                person=firm.person,
            )
            for n, firm in enumerate(register)
        ),
        contacts=tuple(sorted(diary.contacts, key=lambda contact: (contact.day, contact.row))),
        jobs=tuple(diary.jobs),
        notes=tuple(sorted(diary.notes, key=lambda note: (note.day, note.row))),
        abilitator=tuple(diary.abilitator),
    )
    doing = [who for who in people if who.status is Status.ACTIVE]
    doings = [
        InventedTask(words.tasks[n % len(words.tasks)], coming(today, due), client=w.name)
        for n, (due, w) in enumerate(zip(_DUE, [*doing[2:], *doing[:2]], strict=False))
    ]
    doings += [
        InventedTask(words.firm_tasks[n], coming(today, due), employer=firm.card.name)
        for n, (due, firm) in enumerate(zip(_FIRM_DUE, register, strict=False))
    ]
    return Invention(today, words.coach, words.organisation, incoming, tuple(doings))


def _clients(diary: Diary, people: Sequence[Somebody]) -> tuple[IncomingClient, ...]:
    return tuple(_client(n, who, diary.words, diary.chance) for n, who in enumerate(people))


def _client(place: int, who: Somebody, words: Words, chance: Random) -> IncomingClient:
    *earlier, now = who.phases or [None]
    wish = f"{words.wishes[who.trade]}, {chance.choice(words.details)}"
    source = _SOURCES[place % len(_SOURCES)]
    return IncomingClient(
        row=place + 2,
        mark=fingerprint("invented client", who.name),
        profile=Profile(
            name=who.name,
            birth_year=who.born,
            phone=phone(1000 + place),
            municipality=chance.choice(TOWNS),
            language=words.language,
            referral_source=source,
            referral_source_text="",
            referred=workday(who.entered - timedelta(days=chance.randrange(0, 20))),
            abilitator_id=f"KV-{3000 + place}",
            out_of_work_at_start=True,
            wishes=f"{wish[0].upper()}{wish[1:]}.",
            strengths=chance.choice(words.strengths),
            disclosure_line=chance.choice(words.disclosure),
            team=chance.choice(words.teams),
        ),
        status=who.status,
        entered=who.entered,
        phase=now.phase if now else None,
        phase_since=now.since if now else None,
        phase_reason=now.reason if now else "",
        earlier=tuple(entry for entry in earlier if entry),
        closed=who.closed,
        closing_reason=who.reason,
    )
