"""Items 1 and 15: how many clients a coach has, how soon they meet an employer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from ipscoach.domain.caseload import Status
from ipscoach.domain.fidelity.choices import Choices
from ipscoach.domain.fidelity.evidence_contacts import AT_WORK
from ipscoach.domain.fidelity.facts import ClientFacts, CoachFacts, Facts
from ipscoach.domain.fidelity.result import (
    Counted,
    Evidence,
    LeftOut,
    Record,
    RecordKind,
    Unit,
    computed,
    figure,
)
from ipscoach.domain.fidelity.spans import Coaching, Period, coachings, status_on
from ipscoach.sentence import Sentence

NO_SHARE = Sentence("The share of client work is 0: there is nothing to divide by.")
OPEN = Sentence(
    "Clients who have met no employer yet: {count}. Their days so far are counted.", count=0
)
ONLY_OPEN = Sentence("Only those who have met no employer yet")
STILL_OPEN = Sentence("Open: no employer met yet, days so far: {days}.", days=0)


def caseload_size(facts: Facts, period: Period, _choices: Choices) -> Evidence:
    """Return the active clients of the period's last day by full-time coach.

    Clients who look for work and those who are supported at work count alike; a coach who does
    client work half of her time is half a coach.

    Source: IPS-25 (1/7/08), item 1; pro rata for part time (domain.md 1.2).
    """
    records: list[Record] = []
    left_out: list[LeftOut] = []
    for coach in facts.coaches:
        for client in coach.clients:
            status = status_on(client, period.last)
            record = Record(RecordKind.CLIENT, client.id, client.id, _since(client, period.last))
            if status is Status.ACTIVE:
                records.append(record)
            elif status is Status.WAITING:
                left_out.append(LeftOut(record, Sentence("On the waiting list.")))
    remarks: tuple[Sentence, ...] = ()
    if records and not facts.share:
        remarks = (NO_SHARE,)
    return computed(
        1,
        period,
        Sentence(
            "Active clients on the last day of the period, divided by the coaches' shares of "
            "client work added up; 100 percent is one full-time coach."
        ),
        Counted(
            numerator=Fraction(len(records)),
            denominator=facts.share,
            n=len(records),
            records=tuple(records),
            left_out=tuple(left_out),
        ),
        Unit.CLIENTS,
        remarks=remarks,
    )


def _since(client: ClientFacts, day: date) -> date | None:
    """Return since when the client stands as on a day."""
    found: date | None = None
    for standing in client.standings:
        if standing.since is None or standing.since <= day:
            found = standing.since
    return found


def entrants(coach: CoachFacts, period: Period) -> Iterator[tuple[ClientFacts, Coaching]]:
    """Yield who came into the caseload in the period; one who came twice, twice."""
    for client in coach.clients:
        for coaching in coachings(client):
            if coaching.begun is not None and coaching.begun in period:
                yield client, coaching


def first_meeting(coach: CoachFacts, client: ClientFacts, within: Coaching, known: date) -> int:
    """Return after how many days an employer was first met about a job for the client, or -1.

    Only days from the beginning of the coaching to its end count, and no contact that supports
    somebody at work.
    """
    if within.begun is None:
        return -1
    ends = known if within.ended is None else min(within.ended, known)
    days = [
        (contact.day - within.begun).days
        for contact in coach.contacts
        if contact.client_id == client.id
        and contact.face_to_face
        and contact.purpose not in AT_WORK
        and within.begun <= contact.day <= ends
    ]
    return min(days, default=-1)


def open_days(within: Coaching, known: date) -> int:
    """Return the days of a coaching without a meeting so far: until it ended, where it has."""
    ends = known if within.ended is None else min(within.ended, known)
    return (ends - within.begun).days if within.begun is not None else 0


def rapid_search(facts: Facts, period: Period, _choices: Choices) -> Evidence:
    """Return the mean days from coming into the caseload to the first employer met in person.

    It looks at those who came in the period. One who has met no employer yet is open: the days
    so far count, and are never dropped. A contact that supports somebody at work is none about a
    competitive job that is sought.

    Source: IPS-25 (1/7/08), item 15; open clients as recommended in domain.md 1.2.
    """
    records: list[Record] = []
    left_out: list[LeftOut] = []
    met: list[int] = []
    waits: list[int] = []
    for coach in facts.coaches:
        for client, coaching in entrants(coach, period):
            days = first_meeting(coach, client, coaching, period.known)
            if days >= 0:
                met.append(days)
                what = Sentence("Days to the first employer: {days}.", days=days)
            else:
                waits.append(open_days(coaching, period.known))
                what = STILL_OPEN.put({"days": waits[-1]})
            records.append(Record(RecordKind.CLIENT, client.id, client.id, coaching.begun, what))
        left_out += _undated(coach, period)
    return computed(
        15,
        period,
        Sentence(
            "Days from coming into the caseload to the first face-to-face contact with an "
            "employer about a job for the client, added up for those who came in the period and "
            "divided by their number; without a contact, the days so far."
        ),
        Counted(
            numerator=Fraction(sum(met) + sum(waits)),
            denominator=Fraction(len(records)),
            n=len(records),
            records=tuple(records),
            left_out=tuple(left_out),
        ),
        Unit.DAYS,
        remarks=_open(len(waits)),
        figures=(
            figure(Sentence("Only those who have met an employer"), sum(met), len(met)),
            figure(ONLY_OPEN, sum(waits), len(waits)),
        ),
    )


def _open(count: int) -> tuple[Sentence, ...]:
    if not count:
        return ()
    return (OPEN.put({"count": count}),)


def _undated(coach: CoachFacts, period: Period) -> Iterator[LeftOut]:
    """Yield those in coaching in the period of whom it is not known since when."""
    for client in coach.clients:
        record = Record(RecordKind.CLIENT, client.id, client.id)
        for coaching in coachings(client):
            if coaching.begun is None and coaching.meets(period.first, period.last):
                yield LeftOut(record, Sentence("The day of coming into the caseload is missing."))
        if any(one.status is Status.CLOSED and one.since is None for one in client.standings):
            yield LeftOut(record, Sentence("The day of closing is missing."))
