"""Lives of clients, as the rules of the agenda see them: some told, most made up by Hypothesis."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from ipscoach.domain.abilitator import Occasion
from ipscoach.domain.agenda.duties import Answer, Duty, DutyKind, Reply
from ipscoach.domain.agenda.facts import Facts, Guiding, Habits, Result
from ipscoach.domain.agenda.rules import duties
from ipscoach.domain.consent import Consent
from ipscoach.domain.jobs import EndCause, JobKind, Work
from ipscoach.domain.phases import Phase, PhaseEntry
from ipscoach.i18n import say

TODAY = date(2026, 11, 23)
ENTRY = date(2026, 9, 1)


def days(number: int, start: date = TODAY) -> date:
    """Return the day so many days after another one."""
    return start + timedelta(days=number)


def job(started: date, ended: date | None = None, **more: object) -> Work:
    """Return a competitive job."""
    given: dict[str, object] = {"id": "j", "kind": JobKind.JOB, **more}
    return Work(started=started, ended=ended, **given)


def trial(started: date, ended: date | None = None, id_: str = "t") -> Work:
    """Return a work trial."""
    return Work(id=id_, kind=JobKind.WORK_TRIAL, started=started, ended=ended)


def due(facts: Facts, kind: DutyKind, today: date = TODAY) -> list[tuple[date, str]]:
    """Return the days and the sentences of the duties of a kind."""
    return [(duty.due, say(duty.why)) for duty in of_kind(facts, kind, today)]


def of_kind(facts: Facts, kind: DutyKind, today: date = TODAY) -> list[Duty]:
    """Return the duties of a kind."""
    return [duty for duty in duties(facts, today) if duty.kind is kind]


def answered(facts: Facts, key: str, answer: Answer) -> Facts:
    """Return the facts after the coach's answer to a key."""
    return replace(facts, answers={**facts.answers, key: answer})


# Half of the days lie close together, so that borders are met; the rest anywhere in a century.
FAR = st.dates(date(1950, 1, 1), date(2100, 12, 31))
DAYS = st.one_of(st.integers(-400, 400).map(days), FAR)
MAYBE = st.none() | DAYS
IDS = st.sampled_from("abcdef")


def _ordered(first: date, last: date | None) -> tuple[date, date | None]:
    return (first, last) if last is None or last >= first else (last, first)


@st.composite
def works(draw: st.DrawFn) -> Work:
    """Return any job of any kind; it ends after it begins, as the door sees to."""
    started, ended = _ordered(draw(DAYS), draw(MAYBE))
    return Work(
        id=draw(IDS),
        kind=draw(st.sampled_from(JobKind)),
        started=started,
        ended=ended,
        cause=draw(st.none() | st.sampled_from(EndCause)),
        subsidised=draw(st.none() | st.booleans()),
        subsidy_decided=draw(MAYBE),
        subsidy_from=draw(MAYBE),
        subsidy_until=draw(MAYBE),
    )


@st.composite
def consents(draw: st.DrawFn) -> Consent:
    """Return any consent to one of two receivers."""
    given, until = _ordered(draw(DAYS), draw(MAYBE))
    return Consent(draw(IDS), draw(st.sampled_from(["kela", "työ"])), given, until, draw(MAYBE))


def _each_once(found: Iterable[object]) -> tuple[object, ...]:
    return tuple({one.id: one for one in found}.values())


def several(of: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    """Return up to five things, each id once."""
    return st.lists(of, max_size=5).map(_each_once)


LIVES: st.SearchStrategy[Facts] = st.builds(
    Facts,
    active=st.sampled_from([True, True, True, False]),
    begun=MAYBE,
    closed=MAYBE,
    phase=st.none() | st.builds(PhaseEntry, st.sampled_from(Phase), DAYS),
    last_met=MAYBE,
    last_face=MAYBE,
    last_touch=MAYBE,
    first_visit=MAYBE,
    jobs=several(works()),
    results=st.lists(st.builds(Result, DAYS, st.sampled_from(Occasion)), max_size=4).map(tuple),
    consents=several(consents()),
    guidings=several(st.builds(Guiding, IDS, DAYS, DAYS, st.booleans())),
)
HABITS = st.builds(Habits, st.tuples(*[st.integers(0, 400)] * 5))


@st.composite
def coached(draw: st.DrawFn) -> tuple[Facts, date]:
    """Return a life on a day, in which the coach has answered a part of what was due before."""
    facts, today = draw(LIVES), draw(DAYS)
    answers = dict[str, Answer]()
    for ago in draw(st.lists(st.integers(0, 90), max_size=3)):
        then = days(-ago, today)
        for duty in duties(replace(facts, answers=answers), then):
            reply = draw(st.none() | st.sampled_from(Reply))
            if reply is not None:
                until = days(draw(st.integers(1, 60)), then)
                answers[duty.key] = Answer(reply, then, until if reply is Reply.POSTPONED else None)
    return replace(facts, answers=answers), today


@st.composite
def later_lives(draw: st.DrawFn, before: Facts) -> Facts:
    """Return what may have become of a life: every part as it was, or another one altogether."""
    after = draw(LIVES)
    parts = (
        *("active", "begun", "closed", "phase", "last_met", "last_face", "last_touch"),
        *("first_visit", "jobs", "results", "consents", "guidings"),
    )
    kept = {part: getattr(before, part) for part in parts if draw(st.integers(0, 3))}
    return replace(after, answers=before.answers, **kept)
