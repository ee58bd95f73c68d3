"""Clients' records for tests: those of the demo, and invented ones of any shape that is fair."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, timedelta
from enum import Enum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from ipscoach.clock import FixedClock
from ipscoach.domain.employers import Method
from ipscoach.domain.goals import GoalState
from ipscoach.domain.handover import Ground, Part, Receiver
from ipscoach.domain.notes import NoteKind
from ipscoach.exchange.handover.bundle import record_text
from ipscoach.exchange.invented import invent, lay_out
from ipscoach.ids import time_ordered
from ipscoach.records.desk import Desk, open_desk
from ipscoach.records.handover.orders import Disclosure, Format
from ipscoach.records.handover.record import (
    ClientPart,
    ClientRecord,
    ClosingPart,
    ConsentPart,
    ContactPart,
    CoursePart,
    EmployerPart,
    GoalPart,
    GuidingPart,
    HeaderPart,
    JobPart,
    NotePart,
    PersonPart,
    PhasePart,
    ProfilePart,
    ResultPart,
    ReviewPart,
    StatusPart,
    SupportPart,
    TaskPart,
)
from tests.records.desks import TODAY, PlainVault

# A record is large, and shrinking one would take minutes.
ROUND_TRIPS = settings(
    deadline=None,
    max_examples=30,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
TO = Receiver("Kalle Seuraaja", "Toinen kunta")


def order(*notes: str, **changes: Any) -> Disclosure:
    """Return an order of all parts, with other people in it."""
    usual = {
        "receiver": TO,
        "purpose": "jatkuva valmennus",
        "ground": Ground.PERMISSION,
        "parts": frozenset(Part),
        "others": True,
        "treatment": True,
        "note_ids": notes,
        "format": Format.BUNDLE,
    }
    return Disclosure(**{**usual, **changes})


def gathered(
    desk: Desk, client_id: str, parts: frozenset[Part] = frozenset(Part), *, today: date = TODAY
) -> ClientRecord:
    """Return what is kept about a client in some parts as a record, all notes in it."""
    notes = [note.id for note in reversed(desk.read.notes(client_id))]
    return desk.handover.gathering.record(client_id, order(*notes, parts=parts), today)


def demo_desk(folder: Path, language: str = "fi") -> Desk:
    """Open the demo's caseload on the day TODAY."""
    clock = FixedClock(TODAY)
    desk = open_desk(PlainVault(folder), clock, time_ordered(clock))
    lay_out(desk, invent(TODAY, 7, language))
    return desk


def comparable(record: ClientRecord) -> dict[str, Any]:
    """Return what a round trip keeps: all but the header."""
    plain = json.loads(record_text(record))
    del plain["header"]
    return plain


def as_it_came(record: ClientRecord, since: date = TODAY) -> ClientRecord:
    """Return a record of a client who was received, without the status in the new home."""
    if record.course is None:
        return record
    *before, here = record.course.statuses
    assert (here.since, here.closing_reason, here.reason) == (since, None, "")
    return replace(record, course=replace(record.course, statuses=tuple(before)))


# -- invented records ---------------------------------------------------------------------

_EARLIER = st.dates(TODAY - timedelta(days=2000), TODAY)
_LETTERS = st.characters(codec="utf-8", exclude_categories=("C", "Z", "M"))
_WORD = st.text(_LETTERS, min_size=1, max_size=12)
_LINE = st.lists(_WORD, min_size=1, max_size=3).map(lambda found: composed(" ".join(found)))
_TEXT = st.lists(_LINE, min_size=1, max_size=3).map("\n".join)
_FIRMS = (
    EmployerPart(name="Leipomo Tähkä Oy", business_id="1203612-3", industry="Leipomo"),
    EmployerPart(name="Varasto Åström", municipality="Mäntyharju"),
    EmployerPart(name="Kahvila"),
)
_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: st.just("") | _LINE,
    date: _EARLIER,
    bool: st.booleans(),
    int: st.integers(0, 1440),
    float: st.floats(0, 10),
    EmployerPart: st.sampled_from(_FIRMS),
}


def composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


@cache
def of(hint: Any) -> st.SearchStrategy[Any]:
    """Give values of a field's type."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    if get_origin(hint) is UnionType:
        return st.none() | st.one_of(of(one) for one in get_args(hint) if one is not NoneType)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    return st.just(())


def some(kind: type[Any], **special: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Give parts of a record; `special` are the fields that are not free."""
    hints = get_type_hints(kind)
    given = {one.name: of(hints[one.name]) for one in fields(kind)}
    return st.builds(kind, **{**given, **special})


def many(
    found: st.SearchStrategy[Any], key: Callable[[Any], Any] | None = None
) -> st.SearchStrategy[tuple[Any, ...]]:
    """Give some of them, in the order in which the caseload keeps them."""
    lists = st.lists(found, max_size=3)
    return lists.map(tuple) if key is None else lists.map(lambda all_: tuple(sorted(all_, key=key)))


def _after(pair: tuple[Any, int | None]) -> Any:
    """Let a job that ends do so after it began."""
    job, days = pair
    return replace(job, ended=None if days is None else job.started + timedelta(days=days))


def _ordered(consent: ConsentPart) -> ConsentPart:
    """Let a consent end after it was given."""
    return replace(consent, until=consent.until and max(consent.given, consent.until))


def _closed_last(goal: GoalPart) -> tuple[bool, int]:
    closed = goal.state not in (GoalState.OPEN, GoalState.PARTLY)
    return closed, -goal.set_on.toordinal()


def _different(found: list[Any]) -> tuple[Any, ...]:
    return tuple(replace(one, wishes=f"{one.wishes}{number}") for number, one in enumerate(found))


def _within(record: ClientRecord) -> ClientRecord:
    """Let jobs and tasks name only jobs and goals that there are, and parts agree."""
    count = len(record.jobs)
    jobs = tuple(
        replace(job, related=(place + 1) % count if job.related is not None and count > 1 else None)
        for place, job in enumerate(record.jobs)
    )
    tasks = tuple(
        replace(task, goal=task.goal % len(record.goals) if record.goals and task.goal else None)
        for task in record.tasks
    )
    header = replace(record.header, parts=tuple(Part))
    return replace(record, header=header, jobs=jobs, tasks=tasks)


JOBS = st.tuples(
    some(JobPart, hours=st.none() | st.floats(0, 168), accommodations=st.just("") | _TEXT),
    st.none() | st.integers(0, 400),
).map(_after)
CONTACTS = st.one_of(
    some(ContactPart, face_to_face=st.just(False), text=_TEXT),
    some(ContactPart, method=st.just(Method.VISIT)),
)
GOALS = some(
    GoalPart,
    text=_TEXT,
    reviews=many(some(ReviewPart, client_view=_TEXT, coach_view=_TEXT), lambda one: one.day),
)
RECORDS: st.SearchStrategy[ClientRecord] = st.builds(
    ClientRecord,
    header=some(HeaderPart),
    client=some(
        ClientPart,
        uid=st.uuids().map(str),
        name=_LINE,
        birth_year=st.none() | st.integers(1920, TODAY.year - 14),
    ),
    course=some(
        CoursePart,
        entered=_EARLIER,
        team=st.just("") | _TEXT,
        phases=st.lists(some(PhasePart), min_size=1, max_size=4).map(tuple),
        statuses=many(some(StatusPart)),
    ),
    goals=many(GOALS, _closed_last),
    profile=st.lists(some(ProfilePart, skills=_TEXT), max_size=3).map(_different),
    jobs=many(JOBS, lambda job: job.started),
    contacts=many(CONTACTS, lambda one: one.day),
    support=st.lists(some(SupportPart), max_size=4, unique_by=lambda one: one.kind).map(
        lambda found: tuple(sorted(found, key=lambda one: list(NoteKind).index(one.kind)))
    ),
    benefits=st.just("") | _TEXT,
    results=many(some(ResultPart), lambda one: one.day),
    abilitator_id=st.just("") | _LINE,
    people=many(some(PersonPart, name=_LINE)),
    guidings=many(some(GuidingPart, to_whom=_LINE), lambda one: one.day),
    consents=many(
        some(ConsentPart, to_whom=_LINE, what=_LINE).map(_ordered), lambda one: one.given
    ),
    tasks=many(some(TaskPart, what=_LINE), lambda one: one.due),
    support_network=st.just("") | _TEXT,
    closing=some(ClosingPart, exception=st.just("") | _TEXT),
    notes=many(
        some(NotePart, text=_TEXT, present=st.lists(_LINE, max_size=3, unique=True).map(tuple)),
        lambda one: one.day,
    ),
).map(_within)
