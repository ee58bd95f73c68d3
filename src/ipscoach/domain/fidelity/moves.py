"""What would move a computed value: facts that a coach can act on, and no scolding.

Every sentence counts records that exist or are missing; none says what she ought to do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date

from ipscoach.domain.caseload import Status
from ipscoach.domain.fidelity.choices import USUAL, Choices
from ipscoach.domain.fidelity.evidence_caseload import entrants, first_meeting
from ipscoach.domain.fidelity.evidence_contacts import AT_WORK, contacts_in
from ipscoach.domain.fidelity.evidence_jobs import competitive_jobs
from ipscoach.domain.fidelity.evidence_time import OUTSIDE, notes_in
from ipscoach.domain.fidelity.facts import Facts, JobFact
from ipscoach.domain.fidelity.spans import Coaching, Period, coachings, status_on
from ipscoach.domain.jobs import Contract
from ipscoach.sentence import Sentence, named

Moves = Callable[[Facts, Period, Choices], Iterator[Sentence]]
UNMET_DAYS = 31


def _caseload(facts: Facts, period: Period, _choices: Choices) -> Iterator[Sentence]:
    status = Counter(
        status_on(client, period.last) for coach in facts.coaches for client in coach.clients
    )
    if facts.coaches:
        yield Sentence(
            "Active clients: {active}. Shares of client work, added up: {share} percent.",
            active=status[Status.ACTIVE],
            share=sum(coach.share for coach in facts.coaches),
        )
    if status[Status.WAITING]:
        yield Sentence("Clients on the waiting list: {count}.", count=status[Status.WAITING])


def _rapid_search(facts: Facts, period: Period, _choices: Choices) -> Iterator[Sentence]:
    waiting = [
        coaching.begun
        for coach in facts.coaches
        for client, coaching in entrants(coach, period)
        if coaching.begun is not None
        and _goes_on(coaching, period.known)
        and first_meeting(coach, client, coaching, period.known) < 0
    ]
    if waiting:
        yield Sentence(
            "Clients with no employer contact yet: {count}; the oldest open since {day}.",
            count=len(waiting),
            day=min(waiting),
        )


def _goes_on(coaching: Coaching, day: date) -> bool:
    return coaching.ended is None or coaching.ended > day


def _individual(facts: Facts, period: Period, _choices: Choices) -> Iterator[Sentence]:
    mine = [
        one
        for one in contacts_in(facts, period)
        if one.client_id is not None and one.purpose not in AT_WORK
    ]
    unsaid = sum(one.on_preference is None for one in mine)
    against = sum(one.on_preference is False for one in mine)
    if unsaid:
        yield Sentence(
            "Contacts for a client that do not say whether they follow the client's wishes: "
            "{count}.",
            count=unsaid,
        )
    if against:
        yield Sentence("Contacts that do not follow the client's wishes: {count}.", count=against)


def _frequent(facts: Facts, period: Period, _choices: Choices) -> Iterator[Sentence]:
    days = [one.day for one in contacts_in(facts, period) if one.face_to_face]
    weeks = list(period.weeks())
    hit = {(day - period.first).days // 7 for day in days}
    bare = sum(number not in hit for number in range(len(weeks)))
    if bare:
        yield Sentence(
            "Weeks without a face-to-face contact with an employer: {count} of {weeks}.",
            count=bare,
            weeks=len(weeks),
        )
    if days:
        yield Sentence("The last face-to-face contact was on {day}.", day=max(days))
    other = sum(not one.face_to_face for one in contacts_in(facts, period))
    if other:
        yield Sentence("Contacts that were not face to face: {count}.", count=other)


def _types(facts: Facts, period: Period, choices: Choices) -> Iterator[Sentence]:
    jobs, _left_out = competitive_jobs(facts, period, choices.jobs)
    shared = _shared([job.title for job in jobs if job.title])
    if shared:
        yield Sentence("Jobs whose title another job has too: {count}.", count=shared)
    bare = sum(not job.title for job in jobs)
    if bare:
        yield Sentence("Jobs without a title: {count}.", count=bare)


def _employers(facts: Facts, period: Period, choices: Choices) -> Iterator[Sentence]:
    jobs, _left_out = competitive_jobs(facts, period, choices.jobs)
    shared = _shared([job.employer for job in jobs])
    if shared:
        yield Sentence("Jobs whose employer has another job too: {count}.", count=shared)


def _shared(keys: list[str]) -> int:
    return sum(count for count in Counter(keys).values() if count > 1)


def _permanent(facts: Facts, period: Period, choices: Choices) -> Iterator[Sentence]:
    jobs, _left_out = competitive_jobs(facts, period, choices.jobs)
    kinds = Counter(job.contract for job in jobs)
    for contract in Contract:
        if contract is not Contract.PERMANENT and kinds[contract]:
            yield Sentence(
                "Jobs that are not permanent, {contract}: {count}.",
                contract=named(contract.label),
                count=kinds[contract],
            )
    if kinds[None]:
        yield Sentence(
            "Jobs of which it is not written down how long they are meant to last: {count}.",
            count=kinds[None],
        )


def _support(facts: Facts, period: Period, _choices: Choices) -> Iterator[Sentence]:
    last: list[date] = []
    for coach in facts.coaches:
        active = {
            client.id
            for client in coach.clients
            if status_on(client, period.last) is Status.ACTIVE and coachings(client)
        }
        met: dict[str, date] = {}
        for note in coach.notes:
            if note.client_id and note.face_to_face and note.day <= period.last:
                met[note.client_id] = max(note.day, met.get(note.client_id, note.day))
        for client, started in _at_work(coach.jobs, period.last).items():
            if client in active:
                last.append(max(met.get(client, started), started))
    unmet = [day for day in last if (period.last - day).days >= UNMET_DAYS]
    if unmet:
        yield Sentence(
            "Clients at work not met face to face for a month: {count}; the longest since {day}.",
            count=len(unmet),
            day=min(unmet),
        )


def _at_work(jobs: tuple[JobFact, ...], on: date) -> dict[str, date]:
    """Return by client who works on a day the first day of the work that runs."""
    found: dict[str, date] = {}
    for job in jobs:
        if job.kind.employment and job.runs(on):
            found[job.client_id] = min(job.started, found.get(job.client_id, job.started))
    return found


def _service_time(facts: Facts, period: Period, _choices: Choices) -> Iterator[Sentence]:
    bare = sum(note.minutes is None for note in notes_in(facts, period))
    if bare:
        yield Sentence("Notes without minutes: {count}.", count=bare)


def _community(facts: Facts, period: Period, choices: Choices) -> Iterator[Sentence]:
    yield from _service_time(facts, period, choices)
    timed = [note for note in notes_in(facts, period) if note.minutes is not None]
    bare = sum(note.place is None for note in timed)
    if bare:
        yield Sentence("Notes with minutes, but without a place: {count}.", count=bare)
    inside = sum(
        note.minutes or 0 for note in timed if note.place is not None and note.place not in OUTSIDE
    )
    if inside:
        yield Sentence("Minutes at the office and remote: {minutes}.", minutes=inside)


MOVES: Mapping[int, Moves] = {
    1: _caseload,
    2: _service_time,
    15: _rapid_search,
    16: _individual,
    17: _frequent,
    19: _types,
    20: _employers,
    21: _permanent,
    23: _support,
    24: _community,
}


def moves(
    item: int, facts: Facts, period: Period, choices: Choices = USUAL
) -> tuple[Sentence, ...]:
    """Return what would move a computed item's value; nothing for an item without one."""
    tell = MOVES.get(item)
    return tuple(tell(facts, period, choices)) if tell is not None else ()
