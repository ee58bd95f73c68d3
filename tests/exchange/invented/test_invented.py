"""The demo shows a coach a caseload that could be hers and is nobody's."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipscoach.clock import FixedClock
from ipscoach.domain.abilitator import check_score
from ipscoach.domain.caseload import Status
from ipscoach.domain.employers import Stance, check_business_id
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase, PhaseEntry, move
from ipscoach.exchange.invented import Invention, invent, invent_large, lay_out
from ipscoach.exchange.invented.people import SURNAMES, names
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import Desk, open_desk
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault

TODAY = date(2026, 11, 23)
LANGUAGES = pytest.mark.parametrize("language", ["fi", "en"])


@pytest.fixture(scope="module")
def invention() -> Invention:
    return invent(TODAY)


def by_status(invention: Invention, status: Status) -> int:
    return sum(client.status is status for client in invention.incoming.clients)


def test_the_same_day_gives_the_same_people_and_another_day_the_same_distances(
    invention: Invention,
) -> None:
    assert invent(TODAY) == invention
    later = invent(TODAY + timedelta(days=7))
    shift = {
        new.entered - old.entered
        for old, new in zip(invention.incoming.clients, later.incoming.clients, strict=True)
        if old.entered and new.entered
    }
    assert shift == {timedelta(days=7)}
    assert invent(TODAY, seed=8) != invention


def test_nine_are_active_in_all_five_phases_three_wait_and_a_dozen_are_closed(
    invention: Invention,
) -> None:
    assert [by_status(invention, s) for s in (Status.ACTIVE, Status.WAITING, Status.CLOSED)] == [
        9,
        3,
        12,
    ]
    active = [c for c in invention.incoming.clients if c.status is Status.ACTIVE]
    assert {client.phase for client in active} == set(Phase)
    assert len({c.closing_reason for c in invention.incoming.clients}) >= 10


@LANGUAGES
@given(day=st.dates(date(2020, 1, 1), date(2040, 12, 31)), seed=st.integers(0, 1000))
@settings(max_examples=25, deadline=None)
def test_every_story_keeps_the_rules_whatever_the_day(language: str, day: date, seed: int) -> None:
    found = invent(day, seed, language)
    for client in found.incoming.clients:
        history: list[PhaseEntry] = []
        for entry in client.earlier:
            history.append(move(history, entry.phase, entry.since, entry.reason, day))
        if client.phase is not None and client.phase_since is not None:
            move(history, client.phase, client.phase_since, client.phase_reason, day)
        assert client.entered is not None
        assert client.entered <= (client.closed or day)
    for note in found.incoming.notes:
        assert note.day <= day
        assert "{" not in note.text
    for contact in found.incoming.contacts:
        assert contact.day <= day
    for result in found.incoming.abilitator:
        assert result.day <= day
        check_score(result.work_ability or 0)
        check_score(result.functioning or 0)
    for job in found.incoming.jobs:
        assert job.ended is None or job.ended >= job.started


def test_some_go_back_and_say_why(invention: Invention) -> None:
    backward = 0
    for client in invention.incoming.clients:
        steps = [entry.phase for entry in client.earlier]
        steps += [client.phase] if client.phase else []
        backward += any(b < a for a, b in pairwise(steps))
        assert all(entry.reason for entry in client.earlier[1:])
    assert backward >= 5


def test_nobody_in_it_is_anybody(invention: Invention) -> None:
    for client in invention.incoming.clients:
        assert client.profile.name.split()[-1] in SURNAMES
        assert re.fullmatch(r"040 000 \d{4}", client.profile.phone)
    for employer in invention.incoming.employers:
        assert employer.card.name.startswith(SURNAMES)
        assert check_business_id(employer.card.business_id).startswith("9")
        assert employer.person is not None
        assert employer.person.name.split()[-1] in SURNAMES
        assert re.fullmatch(r"[a-z.]+@[a-z-]+\.example", employer.person.email)
        assert re.fullmatch(r"040 000 \d{4}", employer.person.phone)


def test_forty_employers_with_people_stances_and_visits_in_threes(invention: Invention) -> None:
    employers = invention.incoming.employers
    assert len({employer.card.name for employer in employers}) == 40
    assert {employer.card.stance for employer in employers} == set(Stance)
    assert any(employer.card.do_not_contact for employer in employers)
    visits: dict[str, list[str]] = {}
    for contact in invention.incoming.contacts:
        if contact.face_to_face:
            visits.setdefault(contact.employer, []).append(contact.purpose)
    in_threes = [v for v in visits.values() if {"introduce", "learn_needs", "match"} <= set(v)]
    assert len(in_threes) >= 12


@LANGUAGES
def test_notes_tell_two_years_in_varied_words(language: str) -> None:
    notes = invent(TODAY, language=language).incoming.notes
    assert len(notes) > 300
    assert (notes[-1].day - notes[0].day).days > 500
    assert len({note.text for note in notes}) > len(notes) * 0.6
    assert {note.kind for note in notes} == set(NoteKind)
    assert {note.place for note in notes} == set(Place)
    assert len({note.minutes for note in notes}) >= 6
    assert not any("!" in note.text for note in notes)


def test_the_languages_differ_but_the_people_do_not() -> None:
    fi, en = invent(TODAY), invent(TODAY, language="en")
    assert [c.profile.name for c in fi.incoming.clients] == [
        c.profile.name for c in en.incoming.clients
    ]
    assert not {n.text for n in fi.incoming.notes} & {n.text for n in en.incoming.notes}


@given(st.dates(date(2024, 1, 1), date(2030, 1, 1)))
def test_one_task_is_overdue_and_some_are_due_this_week(day: date) -> None:
    due = [task.due for task in invent(day).tasks]
    assert sum(when < day for when in due) == 1
    assert sum(day <= when <= day + timedelta(days=7) for when in due) >= 4


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = FixedClock(TODAY)
    vault, _ = Vault(Home(tmp_path / "home")).create("seven grey geese over the lake", CHEAP)
    desk = open_desk(vault, clock, time_ordered(clock))
    yield desk
    desk.close()
    vault.close()


@LANGUAGES
def test_it_is_laid_out_in_a_moment_and_whole(desk: Desk, language: str) -> None:
    invention = invent(TODAY, language=language)
    desk.warm_door()
    start = time.perf_counter()
    lay_out(desk, invention)
    took = time.perf_counter() - start
    print(f"laid out in {took:.2f} s")
    assert took < 3
    caseload = desk.read.caseload(TODAY)
    assert (len(caseload.active), len(caseload.waiting), caseload.closed_count) == (9, 3, 12)
    written = sum(len(desk.read.notes(c.id)) for c in desk.read.clients(TODAY))
    assert written == len(invention.incoming.notes) + len(invention.plans.meetings)


def test_the_first_screen_has_something_to_say(desk: Desk) -> None:
    lay_out(desk, invent(TODAY))
    active = desk.read.caseload(TODAY).active
    assert [c.name.split()[0] for c in active if c.attention] == ["Helmi", "Veikko"]
    assert all(client.last_met for client in active)
    assert sum(client.next_step_due is not None for client in active) == 8


def test_a_second_laying_adds_nothing(desk: Desk) -> None:
    lay_out(desk, invent(TODAY))
    before = desk.follow.agenda.agenda(TODAY)
    lay_out(desk, invent(TODAY))
    assert len(desk.read.clients(TODAY)) == 24
    assert desk.follow.agenda.agenda(TODAY) == before


def test_who_leaves_while_it_is_laid_out_does_not_wait_for_the_plans(desk: Desk) -> None:
    class LeftError(Exception):
        pass

    def leave(_done: int, _total: int) -> None:
        if desk.follow.network.partners():
            raise LeftError

    with pytest.raises(LeftError):
        lay_out(desk, invent(TODAY), leave)
    assert desk.follow.network.network(desk.read.caseload(TODAY).active[0].id) == []


def test_a_large_caseload_has_the_size_that_was_asked_for() -> None:
    start = time.perf_counter()
    large = invent_large(TODAY)
    print(f"invented in {time.perf_counter() - start:.2f} s")
    sizes = [len(rows) for rows in (large.incoming.clients, large.incoming.notes)]
    assert (*sizes, len(large.incoming.employers)) == (210, 20_000, 2_000)
    assert len({c.profile.name for c in large.incoming.clients}) == 210
    assert len({e.card.name for e in large.incoming.employers}) == 2_000
    assert len({e.card.business_id for e in large.incoming.employers}) == 2_000


def test_a_large_caseload_goes_through_the_door(desk: Desk) -> None:
    lay_out(desk, invent_large(TODAY, 10, 40, 1_000, 100))
    assert len(desk.read.clients(TODAY)) == 50


def test_names_do_not_run_out() -> None:
    assert len(set(names(2_000))) == 2_000
