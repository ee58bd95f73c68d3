"""Making a pack of one coach's facts: figures and weeks, with codes that were never used before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from ipscoach.domain.caseload import Status
from ipscoach.domain.fidelity.choices import Choices, setting_of
from ipscoach.domain.fidelity.evidence import evidence
from ipscoach.domain.fidelity.evidence_caseload import entrants
from ipscoach.domain.fidelity.facts import ClientFacts, CoachFacts, Facts
from ipscoach.domain.fidelity.result import FEW, Evidence, LeftOut, Record, RecordKind
from ipscoach.domain.fidelity.spans import WEEK, Period, coachings, phase_on, status_on
from ipscoach.domain.outcomes.cases import Cases
from ipscoach.domain.phases import Phase
from ipscoach.exchange.fidelity.pack import (
    LONGEST_DAYS,
    CaseloadPart,
    ChoicesPart,
    FigurePart,
    ItemPart,
    LeftOutPart,
    Pack,
    Row,
    Span,
    WeekPart,
    exact,
)
from ipscoach.exchange.fidelity.pack_outcomes import counts, outcomes_part
from ipscoach.exchange.fidelity.pack_texts import said, week_of
from ipscoach.exchange.fidelity.pack_weeks import in_weeks, said_in_weeks
from ipscoach.sentence import Refused, Sentence

UNDATED = ""
Shuffle = Callable[[list[str]], None]
"""Brings a list into an order by chance, as `secrets.SystemRandom().shuffle` does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What a pack says of itself that no record tells.

    Attributes:
        id: 32 hex digits, drawn for this pack.
        made: the day on which it is made.
        coach: her own name.
        organisation: its name, or empty.
        cap: how many clients she may have at once.
        program: the version of ipscoach.
    """

    id: str
    made: date
    coach: str
    organisation: str
    cap: int
    program: str


def build(
    facts: Facts,
    period: Period,
    choices: Choices,
    header: Header,
    shuffle: Shuffle,
    cases: Cases,
) -> Pack:
    """Return the pack of one coach for a period.

    Clients get codes in an order by chance, drawn anew for every pack: neither the code nor its
    place tells who is who, and two packs of one coach cannot be laid over each other by them.
    Lengths that still run are told in whole weeks, sums of them as they are.

    Args:
        facts: of exactly one coach.
        period: the days asked about.
        choices: how the form's open questions are settled.
        header: what the pack says of itself.
        shuffle: brings the clients into an order by chance.
        cases: of the same coach and the same days, counted when these were over.

    Raises:
        Refused: there is not exactly one coach, or the period is longer than ten years.
        ValueError: the cases are of other days.
    """
    asked = Period(period.first, period.last)
    coach = _checked(facts, asked, cases)
    found = evidence(facts, asked, choices)
    codes = _codes(found, cases, shuffle)
    return Pack(
        id=header.id,
        made=header.made,
        coach=_line(header.coach),
        organisation=_line(header.organisation),
        share=coach.share,
        cap=header.cap,
        program=header.program,
        period=Span(first=asked.first, last=asked.last),
        choices=_choices(choices),
        caseload=_caseload(coach, asked),
        items=tuple(_item(one, codes) for one in found),
        outcomes=outcomes_part(in_weeks(cases), sum(map(_undated, coach.clients)), codes),
    )


def _undated(client: ClientFacts) -> bool:
    """Say whether a day of a client's course is missing, or lies before the one before it."""
    steps = client.standings
    days = [one.since for one in steps if one.since is not None]
    begins_closed = bool(steps) and steps[0].status is Status.CLOSED
    return len(days) < len(steps) or begins_closed or days != sorted(days)


def _checked(facts: Facts, period: Period, cases: Cases) -> CoachFacts:
    """Return the coach, if there is one alone, and period and cases are such as a pack has."""
    if len(facts.coaches) != 1:
        raise Refused(
            Sentence(
                "A pack holds the figures of exactly one coach. Here there are {count}, so none "
                "was made.",
                count=len(facts.coaches),
            )
        )
    if period.days > LONGEST_DAYS:
        raise Refused(
            Sentence("A pack covers ten years at most, so none was made. Choose a shorter period.")
        )
    if cases.period != period or cases.known < period.last:
        raise ValueError("the cases are of other days")
    return facts.coaches[0]


def _choices(choices: Choices) -> ChoicesPart:
    return ChoicesPart(
        jobs=choices.jobs,
        subsidised=choices.subsidised,
        contacts=choices.contacts,
        remote=choices.remote,
        other_notes=choices.other_notes,
    )


def _line(name: str) -> str:
    """Return a name on one line, without signs that nobody sees."""
    return "".join(sign if sign.isprintable() else " " for sign in name).strip()


def _codes(found: Iterable[Evidence], cases: Cases, shuffle: Shuffle) -> Mapping[str, str]:
    """Return the codes of all clients who stand behind an item or in a case."""
    rows = {row.client_id for one in found for row in one.records if row.client_id}
    ids = sorted(rows | {one.id for one in cases.cases if counts(one)})
    shuffle(ids)
    return {id_: f"C{number:02}" for number, id_ in enumerate(ids, 1)}


def _caseload(coach: CoachFacts, period: Period) -> CaseloadPart:
    standing = Counter(status_on(client, period.last) for client in coach.clients)
    phases = Counter(
        phase_on(client, period.last)
        for client in coach.clients
        if status_on(client, period.last) is Status.ACTIVE
    )
    ends = (one.ended for client in coach.clients for one in coachings(client))
    return CaseloadPart(
        active=standing[Status.ACTIVE],
        waiting=standing[Status.WAITING],
        came=sum(1 for _ in entrants(coach, period)),
        closed=sum(end is not None and end in period for end in ends),
        phases={str(phase.value): phases[phase] for phase in Phase},
        weeks=tuple(_weeks(coach, period)),
    )


def _weeks(coach: CoachFacts, period: Period) -> Iterator[WeekPart]:
    inside = [contact for contact in coach.contacts if contact.day in period]
    every = Counter(week_of(contact.day) for contact in inside)
    met = Counter(week_of(contact.day) for contact in inside if contact.face_to_face)
    for week, days in weeks_of(period):
        yield WeekPart(week=week, days=days, contacts=every[week], face_to_face=met[week])


def weeks_of(period: Period) -> Iterator[tuple[str, int]]:
    """Yield the weeks that a period touches, each with how many of its days lie in the period."""
    begins = period.first
    while begins <= period.last:
        days = min(WEEK - begins.weekday(), (period.last - begins).days + 1)
        yield week_of(begins), days
        if (date.max - begins).days < days:
            return
        begins += timedelta(days=days)


def _item(found: Evidence, codes: Mapping[str, str]) -> ItemPart:
    return ItemPart(
        item=found.item,
        kind=found.kind,
        unit=found.unit,
        numerator=exact(found.numerator),
        denominator=exact(found.denominator),
        n=found.n,
        few=0 < found.n < FEW,
        target=None if found.target is None else exact(found.target),
        ceiling=found.ceiling,
        whole_service=found.whole_service,
        current_jobs=found.current_jobs,
        later_months=found.later_months,
        formula=said(found.formula),
        remarks=tuple(map(said, found.remarks)),
        figures=tuple(
            FigurePart(
                says=said(one.says),
                numerator=exact(one.numerator),
                denominator=exact(one.denominator),
            )
            for one in found.figures
        ),
        rules=tuple(map(setting_of, found.rules)),
        rows=_rows(found.records, codes, found.period.known),
        left_out=_left_out(found.left_out),
    )


def _rows(records: Iterable[Record], codes: Mapping[str, str], known: date) -> tuple[Row, ...]:
    """Return records as rows, sorted by what stands in them: no order tells any more."""
    grouped: dict[tuple[RecordKind, str | None, Sentence | None], Counter[str]] = {}
    for one in records:
        what = said_in_weeks(one.what, known)
        group = grouped.setdefault((one.kind, codes.get(one.client_id or ""), what), Counter())
        group[UNDATED if one.day is None else week_of(one.day)] += 1
    rows = [
        Row(
            kind=kind,
            who=who,
            what=None if what is None else said(what),
            weeks={week: weeks[week] for week in sorted(weeks) if week != UNDATED},
            undated=weeks[UNDATED],
        )
        for (kind, who, what), weeks in grouped.items()
    ]
    return tuple(sorted(rows, key=lambda row: (row.who or "", row.kind, repr(row.what))))


def _left_out(left_out: Iterable[LeftOut]) -> tuple[LeftOutPart, ...]:
    counted = Counter((one.record.kind, one.why) for one in left_out)
    rows = [
        LeftOutPart(kind=kind, why=said(why), count=count) for (kind, why), count in counted.items()
    ]
    return tuple(sorted(rows, key=lambda row: (row.kind, repr(row.why))))
