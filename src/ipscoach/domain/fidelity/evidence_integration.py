"""Items 3, 4, 5, 6, 9 and 10: dated records about phases, teams, partners and ways in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.days import later
from ipscoach.domain.fidelity.choices import Choices
from ipscoach.domain.fidelity.evidence_time import notes_in
from ipscoach.domain.fidelity.evidence_time import record_of as note_record
from ipscoach.domain.fidelity.facts import ClientFacts, CoachFacts, Facts, GuidingFact
from ipscoach.domain.fidelity.result import (
    Evidence,
    Figure,
    LeftOut,
    Record,
    RecordKind,
    figure,
    listed,
)
from ipscoach.domain.fidelity.spans import Period, coached, coachings, phase_on, status_on
from ipscoach.domain.network import Role, Service
from ipscoach.domain.notes import NoteKind
from ipscoach.domain.phases import Phase
from ipscoach.sentence import Sentence, named

LARGEST_TEAMS = 2
AUTHORITIES = frozenset({Service.KELA, Service.EMPLOYMENT_AUTHORITY, Service.TYM})
AUTHORITY_ROLES = frozenset({Role.KELA, Role.EMPLOYMENT_AUTHORITY})


def _clients(facts: Facts) -> Iterator[tuple[CoachFacts, ClientFacts]]:
    for coach in facts.coaches:
        yield from ((coach, client) for client in coach.clients)


def _guided(facts: Facts, period: Period) -> Iterator[GuidingFact]:
    for coach in facts.coaches:
        yield from (one for one in coach.guidings if one.day in period)


def _guiding_record(guiding: GuidingFact) -> Record:
    service = guiding.service or Service.OTHER
    what = Sentence("Guided onward: {service}.", service=named(service.label))
    return Record(RecordKind.GUIDING, guiding.id, guiding.client_id, guiding.day, what)


def phases(facts: Facts, period: Period, _choices: Choices) -> Evidence:
    """List in which phases the coach worked with clients, and who was guided onward.

    Source: IPS-25 (1/7/08), item 3; the form's six phases are not quite the five of the records.
    """
    records: list[Record] = []
    there: set[Phase] = set()
    for _coach, client in _clients(facts):
        if coached(client, period.first, period.last):
            before = phase_on(client, later(period.first, -1))
            there |= {before} if before is not None else set()
        for step in client.phases:
            if step.since in period:
                there.add(step.phase)
                what = named(step.phase.label)
                records.append(Record(RecordKind.PHASE, step.id, client.id, step.since, what))
    records += map(_guiding_record, _guided(facts, period))
    return listed(
        3,
        period,
        Sentence("Moves between phases, and clients guided onward to another service."),
        records,
        figures=(figure(Sentence("Phases with clients, of five"), len(there), len(Phase)),),
        remarks=(Sentence("The form counts six phases of the service, the records five."),),
    )


def teams(facts: Facts, period: Period, _choices: Choices) -> Evidence:
    """List the active clients with a partner team, and the share of the two largest teams.

    Teams are the same where they are written alike.

    Source: IPS-25 (1/7/08), item 4; by coach, as the form speaks of one coach's caseload.
    """
    records: list[Record] = []
    left_out: list[LeftOut] = []
    largest = active = 0
    for coach in facts.coaches:
        sizes = Counter[str]()
        for client in coach.clients:
            if status_on(client, period.last) is not Status.ACTIVE:
                continue
            active += 1
            began = [one.begun for one in coachings(client)][-1:]
            record = Record(RecordKind.CLIENT, client.id, client.id, began[0] if began else None)
            if client.team:
                sizes[client.team] += 1
                records.append(record)
            else:
                left_out.append(LeftOut(record, Sentence("No partner team is written down.")))
        largest += sum(size for _, size in sizes.most_common(LARGEST_TEAMS))
    return listed(
        4,
        period,
        Sentence("Active clients of the period's last day whose partner team is written down."),
        records,
        left_out=left_out,
        figures=(figure(Sentence("Of each coach's two largest teams"), largest, active),),
    )


def team_contact(facts: Facts, period: Period, _choices: Choices) -> Evidence:
    """List network meetings, and in how many whole weeks there was one.

    Source: IPS-25 (1/7/08), item 5, part (a) only; with whom a meeting was, a person knows.
    """
    meetings = [note for note in notes_in(facts, period) if note.kind is NoteKind.NETWORK_MEETING]
    return listed(
        5,
        period,
        Sentence("Network meetings. Whether they were with the treatment team, a person knows."),
        map(note_record, meetings),
        figures=(_weeks_with((note.day for note in meetings), period),),
    )


def _weeks_with(days: Iterable[date], period: Period) -> Figure:
    numbers = {(day - period.first).days // 7 for day in days}
    whole = period.days // 7
    hit = sum(number < whole for number in numbers)
    return figure(Sentence("Weeks with a meeting"), hit, whole)


def authorities(facts: Facts, period: Period, _choices: Choices) -> Evidence:
    """List what was done with the employment authority and Kela.

    That is guiding a client to them, and network meetings of clients who have somebody of them
    in their network.

    Source: IPS-25 (1/7/08), item 6; the Finnish counterpart is not settled (domain.md 1.1).
    """
    with_them = {
        (coach.id, client.id)
        for coach, client in _clients(facts)
        if client.network & AUTHORITY_ROLES
    }
    records = [_guiding_record(one) for one in _guided(facts, period) if one.service in AUTHORITIES]
    for coach in facts.coaches:
        records += [
            note_record(note)
            for note in coach.notes
            if note.day in period
            and note.kind is NoteKind.NETWORK_MEETING
            and note.client_id is not None
            and (coach.id, note.client_id) in with_them
        ]
    months = {(one.day.year, one.day.month) for one in records if one.day is not None}
    return listed(
        6,
        period,
        Sentence(
            "Clients guided to the employment authority, Kela or multi-agency support, and "
            "network meetings of clients who have somebody of them in their network."
        ),
        records,
        figures=(figure(Sentence("Months with one"), len(months), len(list(period.months()))),),
        remarks=(Sentence("Who was present at a network meeting, a person knows."),),
    )


def ways_in(facts: Facts, period: Period, _choices: Choices) -> Evidence:
    """List who came in the period and from where, and whose coaching was closed and why.

    Source: IPS-25 (1/7/08), item 9.
    """
    records: list[Record] = []
    sources: set[str] = set()
    came = 0
    for _coach, client in _clients(facts):
        for coaching in coachings(client):
            if coaching.begun is None or coaching.begun not in period:
                continue
            came += 1
            what = Sentence("Came in; nobody wrote down from where.")
            if client.source is not None:
                sources.add(client.source)
                what = Sentence("Came in: {source}.", source=named(client.source.label))
            records.append(Record(RecordKind.CLIENT, client.id, client.id, coaching.begun, what))
        records += closings(client, period)
    return listed(
        9,
        period,
        Sentence("Clients who came into the caseload, and closings with their reasons."),
        records,
        figures=(figure(Sentence("Different ways in, by those who came"), len(sources), came),),
        remarks=(Sentence("Who was not taken in, the records do not tell."),),
    )


def closings(
    client: ClientFacts, period: Period, only: ClosingReason | None = None
) -> Iterator[Record]:
    """Yield a client's closings in the period, with the reason where one is written down.

    Args:
        client: whose.
        period: when.
        only: closings for this reason; None for all.
    """
    for standing in client.standings:
        if standing.status is not Status.CLOSED or standing.since is None:
            continue
        if standing.since not in period or (only is not None and standing.reason is not only):
            continue
        what = Sentence("Closed; nobody wrote down why.")
        if standing.reason is not None:
            what = Sentence("Closed: {reason}.", reason=named(standing.reason.label))
        yield Record(RecordKind.CLIENT, client.id, client.id, standing.since, what)
