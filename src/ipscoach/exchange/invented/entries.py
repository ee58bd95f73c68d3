"""What an invented coach wrote down: notes, contacts, jobs, Kykyviisari results."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from random import Random

from ipscoach.domain.abilitator import Occasion
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.employers import Method, Outcome, Purpose
from ipscoach.domain.jobs import JobKind
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase
from ipscoach.exchange.invented.firms import Firm
from ipscoach.exchange.invented.people import Somebody, workday
from ipscoach.exchange.invented.words import Words
from ipscoach.exchange.workbook.marks import Marks
from ipscoach.records.orders import (
    IncomingAbilitator,
    IncomingContact,
    IncomingJob,
    IncomingNote,
)

K = NoteKind
_KINDS: dict[Phase, tuple[NoteKind, ...]] = {
    Phase.AGREEMENT: (K.MEETING, K.MEETING, K.PHONE, K.NETWORK_MEETING, K.MESSAGE),
    Phase.PROFILE: (K.MEETING, K.MEETING, K.PHONE, K.NETWORK_MEETING, K.OUTREACH, K.OTHER),
    Phase.JOB_SEARCH: (K.MEETING, K.PHONE, K.WORKPLACE_VISIT, K.MESSAGE, K.DISCLOSURE_TALK),
    Phase.EMPLOYER: (K.MEETING, K.WORKPLACE_VISIT, K.BENEFIT_ADVICE, K.DISCLOSURE_TALK, K.PHONE),
    Phase.SUPPORT: (K.WORKPLACE_VISIT, K.PHONE, K.MEETING, K.MESSAGE, K.WORKPLACE_VISIT),
}
_PLACES: dict[NoteKind, tuple[Place, ...]] = {
    K.MEETING: (Place.COMMUNITY, Place.COMMUNITY, Place.OFFICE, Place.HOME, Place.REMOTE),
    K.NETWORK_MEETING: (Place.OFFICE, Place.REMOTE),
    K.WORKPLACE_VISIT: (Place.WORKPLACE,),
    K.BENEFIT_ADVICE: (Place.OFFICE, Place.COMMUNITY),
    K.DISCLOSURE_TALK: (Place.COMMUNITY, Place.OFFICE),
    K.OUTREACH: (Place.COMMUNITY, Place.HOME),
}
_SHORT = {K.PHONE, K.MESSAGE, K.OTHER}
_VISITS = (Purpose.INTRODUCE, Purpose.LEARN_NEEDS, Purpose.MATCH)
_ANSWERS = (Outcome.LATER, Outcome.INTERVIEW, Outcome.TRIAL, Outcome.NO, Outcome.OPEN)
_OTHER_WORK = {
    ClosingReason.WORK_TRIAL: JobKind.WORK_TRIAL,
    ClosingReason.REHABILITATIVE_WORK: JobKind.REHABILITATIVE_WORK,
}


@dataclass
class Diary:
    """Everything written so far; rows are numbered and marked as those of a workbook."""

    today: date
    words: Words
    chance: Random
    notes: list[IncomingNote] = field(default_factory=list[IncomingNote])
    contacts: list[IncomingContact] = field(default_factory=list[IncomingContact])
    jobs: list[IncomingJob] = field(default_factory=list[IncomingJob])
    abilitator: list[IncomingAbilitator] = field(default_factory=list[IncomingAbilitator])
    marks: Marks = field(default_factory=Marks)

    def write_notes(self, who: Somebody, days: Sequence[date]) -> None:
        """Write a note about somebody on each of these days."""
        for day in days:
            phase = who.phase_on(day)
            # The last one is a meeting, so that the days since then are those of the story.
            kind = K.MEETING if day == who.last else self.chance.choice(_KINDS[phase])
            quick = kind in _SHORT
            places = _PLACES.get(kind, (Place.REMOTE,))
            minutes = self.chance.choice((5, 10, 15) if quick else (30, 45, 45, 60, 60, 90))
            text = self._text(who, kind, phase)
            self.notes.append(
                IncomingNote(
                    row=len(self.notes) + 2,
                    mark=self.marks.of("invented note", day, who.name, kind, text),
                    day=day,
                    client=who.name,
                    kind=kind,
                    text=text,
                    place=self.chance.choice(places),
                    minutes=minutes,
                )
            )

    def _text(self, who: Somebody, kind: NoteKind, phase: Phase) -> str:
        parts = [self.chance.choice(self.words.notes[kind])]
        if kind not in _SHORT or self.chance.random() < 0.4:
            parts.append(self.chance.choice(self.words.middles[phase]))
        if self.chance.random() < 0.7:
            parts.append(self.chance.choice(self.words.steps))
        return " ".join(parts).replace("{work}", self.words.wishes[who.trade])

    def court(self, firm: Firm, first: date, who: Somebody | None) -> None:
        """Visit an employer three times, the third time with somebody in mind.

        Source: "three cups of tea" (domain.md 7).
        """
        day = first
        for purpose in _VISITS:
            day = workday(day)
            if day >= self.today:
                return
            fits = who is not None and purpose is Purpose.MATCH and day <= who.last
            whom = who if fits else None
            self.contact(firm, day, Method.VISIT, purpose, whom)
            day += timedelta(days=self.chance.randrange(12, 24))

    def contact(
        self, firm: Firm, day: date, method: Method, purpose: Purpose, who: Somebody | None
    ) -> None:
        """Write down a contact with an employer."""
        text = self.chance.choice(self.words.contacts[purpose])
        recent = (self.today - day).days < 10
        matching = purpose is Purpose.MATCH
        self.contacts.append(
            IncomingContact(
                row=len(self.contacts) + 2,
                mark=self.marks.of("invented contact", day, firm.card.name, purpose, text),
                day=day,
                employer=firm.card.name,
                client=who.name if who else "",
                method=method,
                face_to_face=method is Method.VISIT,
                subject=self.words.subjects[purpose],
                text=text,
                purpose=purpose,
                on_preference=self.chance.random() < 0.85 if who else None,
                disclosure_agreed=who.phase_on(day) >= Phase.JOB_SEARCH if who else None,
                outcome=self.chance.choice(_ANSWERS) if matching else Outcome.OPEN,
                next_step=self.words.firm_tasks[0] if recent else "",
                next_step_due=self.today + timedelta(days=4) if recent else None,
            )
        )

    def work(self, who: Somebody, firm: Firm) -> None:
        """Write down the jobs that somebody's way through the phases tells of."""
        following = [*pairwise([*who.phases, None])]
        for entry, after in following:
            if entry is not None and entry.phase is Phase.SUPPORT:
                self._job(who, firm, JobKind.JOB, entry.since, after.since if after else None)
        kind = _OTHER_WORK.get(who.reason) if who.reason else None
        if kind is not None and who.closed is not None:
            self._job(who, firm, kind, who.closed - timedelta(days=30), None)

    def _job(
        self, who: Somebody, firm: Firm, kind: JobKind, started: date, ended: date | None
    ) -> None:
        self.jobs.append(
            IncomingJob(
                row=len(self.jobs) + 2,
                mark=self.marks.of("invented job", who.name, firm.card.name, kind, started),
                client=who.name,
                employer=firm.card.name,
                title=self.words.titles[firm.trade],
                kind=kind,
                started=started,
                ended=ended,
                hours=self.chance.choice((16.0, 20.0, 25.0, 30.0)),
                subsidy=self.chance.random() < 0.4 if kind is JobKind.JOB else None,
                end_reason=self.words.job_end if ended else "",
            )
        )

    def measure(self, who: Somebody) -> None:
        """Write down somebody's Kykyviisari results: start, about six months, end."""
        ability, functioning = self.chance.randrange(3, 6), self.chance.randrange(3, 7)
        for occasion, day in _occasions(who):
            self.abilitator.append(
                IncomingAbilitator(
                    row=len(self.abilitator) + 2,
                    mark=self.marks.of("invented result", who.name, occasion, day),
                    day=day,
                    client=who.name,
                    occasion=occasion,
                    work_ability=float(ability),
                    functioning=float(functioning),
                )
            )
            ability = min(10, ability + self.chance.randrange(-1, 4))
            functioning = min(10, functioning + self.chance.randrange(0, 3))


def _occasions(who: Somebody) -> Iterator[tuple[Occasion, date]]:
    start = workday(who.entered + timedelta(days=8))
    if start <= who.last:
        yield Occasion.START, start
    later = workday(who.entered + timedelta(days=182))
    if later <= who.last:
        yield Occasion.FOLLOW_UP, later
    if who.closed is not None:
        yield Occasion.END, workday(who.closed - timedelta(days=3))


def meeting_days(who: Somebody, chance: Random) -> list[date]:
    """Return the days of contact with somebody, one to two weeks apart, up to the last."""
    days: list[date] = []
    day = who.last
    while day >= who.entered:
        days.append(day)
        day = workday(day - timedelta(days=chance.randrange(6, 16)))
    return days[::-1]


def spread_days(who: Somebody, count: int, chance: Random) -> list[date]:
    """Return so many days of contact with somebody, several on a day where need be."""
    span = max((who.last - who.entered).days, 0)
    return sorted(who.entered + timedelta(days=chance.randint(0, span)) for _ in range(count))
