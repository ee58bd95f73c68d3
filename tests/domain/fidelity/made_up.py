"""Facts of coaches: some told, most made up by Hypothesis."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction

from hypothesis import strategies as st

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.employers import Purpose
from ipscoach.domain.fidelity.choices import (
    Choices,
    ContactScope,
    JobWindow,
    OtherNotes,
    RemoteTime,
    Subsidised,
)
from ipscoach.domain.fidelity.facts import (
    ClientFacts,
    CoachFacts,
    ContactFact,
    Facts,
    GuidingFact,
    JobFact,
    NoteFact,
    PhaseStep,
    Standing,
)
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.jobs import Contract, JobKind
from ipscoach.domain.network import Role, Service
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase

FIRST = date(2026, 1, 1)
LAST = date(2026, 6, 30)
HALF_YEAR = Period(FIRST, LAST)


def on(number: int) -> date:
    """Return the day so many days after the first of the half-year."""
    return FIRST + timedelta(days=number)


def active(id_: str, since: date | None = FIRST, closed: date | None = None) -> ClientFacts:
    """Return a client who came in on a day, and may have been closed."""
    standings = [Standing(Status.ACTIVE, since)]
    if closed is not None:
        standings.append(Standing(Status.CLOSED, closed))
    return ClientFacts(id_, tuple(standings))


def coach(
    clients: Sequence[ClientFacts] = (), share: int = 50, id_: str = "coach", **more: object
) -> CoachFacts:
    """Return a coach with lists of records."""
    rows = {name: tuple(rows) for name, rows in more.items()}
    return CoachFacts(id_, share, tuple(clients), **rows)


def facts(clients: Sequence[ClientFacts] = (), **more: object) -> Facts:
    """Return the facts of one coach."""
    return Facts((coach(clients, **more),))


def visit(day: date, client: str | None = None, **more: object) -> ContactFact:
    """Return a face-to-face contact with an employer."""
    given: dict[str, object] = {"id": f"v{day}{client}", "employer": "firm", **more}
    return ContactFact(day=day, face_to_face=True, client_id=client, **given)


def job(client: str, started: date, ended: date | None = None, **more: object) -> JobFact:
    """Return a job that lasts."""
    given: dict[str, object] = {
        "id": f"j{client}{started}",
        "employer": "firm",
        "kind": JobKind.JOB,
        "title": "work",
        **more,
    }
    return JobFact(client_id=client, started=started, ended=ended, **given)


def meeting(client: str, day: date, **more: object) -> NoteFact:
    """Return a note of a meeting in the community."""
    given: dict[str, object] = {
        "id": f"n{client}{day}",
        "kind": NoteKind.MEETING,
        "place": Place.COMMUNITY,
        **more,
    }
    return NoteFact(day=day, client_id=client, **given)


# Close together, so that days meet: most within the half-year, some before and after.
DAYS = st.integers(-200, 400).map(on)
NEAR = st.integers(-10, 190).map(on)
SOME_DAY = st.one_of(NEAR, DAYS)
WHO = st.sampled_from("abc")


@st.composite
def clients(draw: st.DrawFn, id_: str) -> ClientFacts:
    """Return a client with any history in order of time; the first change may be undated."""
    usual = st.tuples(st.integers(-200, 60).map(on), st.just(Status.ACTIVE)).map(lambda one: [one])
    wild = st.lists(st.tuples(SOME_DAY, st.sampled_from(Status)), max_size=5)
    steps = sorted([*draw(st.one_of(usual, st.just([]))), *draw(wild)], key=lambda step: step[0])
    days: list[date | None] = [day for day, _ in steps]
    if days and draw(st.integers(0, 4)) == 0:
        days[draw(st.sampled_from([0, -1]))] = None
    reason = st.none() | st.sampled_from(ClosingReason)
    standings = [
        Standing(status, day, draw(reason) if status is Status.CLOSED else None)
        for day, (_, status) in zip(days, steps, strict=True)
    ]
    phases = sorted(draw(st.lists(SOME_DAY, max_size=3)))
    return ClientFacts(
        id_,
        tuple(standings),
        tuple(
            PhaseStep(f"p{n}", draw(st.sampled_from(Phase)), day) for n, day in enumerate(phases)
        ),
        draw(st.none() | st.sampled_from(ReferralSource)),
        draw(st.none() | SOME_DAY),
        draw(st.sampled_from(["", "north", "south", "west"])),
        tuple(draw(st.lists(st.none() | SOME_DAY, max_size=2))),
        frozenset(draw(st.lists(st.sampled_from(Role), max_size=2))),
    )


CONTACTS = st.builds(
    ContactFact,
    id=st.uuids().map(str),
    employer=WHO,
    day=SOME_DAY,
    face_to_face=st.booleans(),
    client_id=st.none() | WHO,
    purpose=st.sampled_from(Purpose),
    on_preference=st.none() | st.booleans(),
    disclosure_agreed=st.none() | st.booleans(),
)


@st.composite
def jobs(draw: st.DrawFn) -> JobFact:
    """Return any work; it ends after it begins."""
    started = draw(SOME_DAY)
    length = draw(st.none() | st.integers(0, 300))
    return JobFact(
        id=str(draw(st.uuids())),
        client_id=draw(WHO),
        employer=draw(WHO),
        kind=draw(st.sampled_from([JobKind.JOB, JobKind.JOB, *JobKind])),
        started=started,
        ended=None if length is None else started + timedelta(days=length),
        title=draw(st.sampled_from(["", "x", "y", "z"])),
        contract=draw(st.none() | st.sampled_from(Contract)),
        hours=draw(st.none() | st.just(Fraction(75, 2))),
        subsidy=draw(st.none() | st.booleans()),
        next_job=draw(st.booleans()),
        plan=draw(st.booleans()),
        arranged=draw(st.booleans()),
    )


NOTES = st.builds(
    NoteFact,
    id=st.uuids().map(str),
    day=SOME_DAY,
    kind=st.sampled_from([NoteKind.MEETING, *NoteKind]),
    client_id=st.none() | WHO,
    place=st.none() | st.sampled_from(Place),
    minutes=st.none() | st.integers(0, 120),
)
GUIDINGS = st.builds(
    GuidingFact,
    id=st.uuids().map(str),
    client_id=WHO,
    day=SOME_DAY,
    service=st.none() | st.sampled_from(Service),
)


@st.composite
def many_meetings(draw: st.DrawFn, coach_id: str) -> tuple[NoteFact, ...]:
    """Return meetings with a client at even distances, or none."""
    who, first, gap = draw(WHO), draw(NEAR), timedelta(days=draw(st.integers(3, 40)))
    count = draw(st.integers(0, 30))
    return tuple(meeting(who, first + gap * n, id=f"{coach_id}{n}") for n in range(count))


def rows(of: st.SearchStrategy[object], most: int = 8) -> st.SearchStrategy[tuple[object, ...]]:
    """Return up to so many records, often a good part of them."""
    least = st.sampled_from([most // 2, 0])
    return least.flatmap(lambda size: st.lists(of, min_size=size, max_size=most)).map(tuple)


@st.composite
def coaches(draw: st.DrawFn, id_: str) -> CoachFacts:
    """Return any coach; the ids of her clients are those of other coaches' too."""
    mine = draw(st.lists(WHO, unique=True, min_size=draw(st.integers(0, 3))))
    return CoachFacts(
        id_,
        draw(st.integers(0, 100)),
        tuple(draw(clients(name)) for name in mine),
        draw(rows(CONTACTS)),
        draw(rows(jobs())),
        (*draw(rows(NOTES)), *draw(many_meetings(id_))),
        draw(rows(GUIDINGS, 3)),
    )


@st.composite
def any_facts(draw: st.DrawFn) -> Facts:
    """Return the facts of no coach, of one or of several."""
    return Facts(tuple(draw(coaches(f"c{n}")) for n in range(draw(st.sampled_from([1, 2, 1, 0])))))


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Return any period, from a day to a year and a half; the half-year as often as not."""
    if draw(st.booleans()):
        return HALF_YEAR
    first, length = draw(SOME_DAY), draw(st.one_of(st.integers(0, 8), st.integers(0, 500)))
    return Period(first, first + timedelta(days=length))


CHOICES = st.builds(
    Choices,
    st.sampled_from(JobWindow),
    st.sampled_from(Subsidised),
    st.sampled_from(ContactScope),
    st.sampled_from(RemoteTime),
    st.sampled_from(OtherNotes),
)
