"""What khal and calcurse make of the agenda: the same days, no name, no event twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from ipscoach.domain.agenda.duties import DutyKind, Reply
from ipscoach.exchange.calendar import write_calendar
from ipscoach.records.desk import Desk
from tests.exchange.calendar.busy import SECRETS, busy_desk, due
from tests.exchange.calendar.programs import Calcurse, Khal
from tests.needs import needs
from tests.records.desks import TODAY

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Give a busy caseload."""
    desk = busy_desk(tmp_path / "home")
    yield desk
    desk.close()


@pytest.fixture(params=[Khal, Calcurse])
def program(request: pytest.FixtureRequest, tmp_path: Path) -> Khal | Calcurse:
    """Give a calendar program of each kind."""
    folder = tmp_path / "program"
    folder.mkdir()
    needs(request.param.__name__.lower())
    return request.param(folder)


@pytest.fixture
def khal(tmp_path: Path) -> Khal:
    """Give khal, which knows events again."""
    needs("khal")
    folder = tmp_path / "program"
    folder.mkdir()
    return Khal(folder)


def wished(desk: Desk) -> list[tuple[date, str]]:
    """Return day and title of every line, as a calendar should show them."""
    titles = [
        (item.due, ": ".join(filter(None, (item.client_code, item.kind.label))))
        for item in due(desk)
    ]
    return sorted(titles)


def written(desk: Desk, path: Path, now: datetime = NOW) -> Path:
    """Write the agenda of a desk to a file."""
    write_calendar(path, due(desk), now)
    return path


def test_a_calendar_shows_the_days_of_the_agenda(
    desk: Desk, program: Khal | Calcurse, tmp_path: Path
) -> None:
    program.takes(written(desk, tmp_path / "a.ics"))
    assert program.shows() == wished(desk)
    assert len(program.shows()) >= 10


def test_a_calendar_keeps_no_name_and_no_word(
    desk: Desk, program: Khal | Calcurse, tmp_path: Path
) -> None:
    program.takes(written(desk, tmp_path / "a.ics"))
    kept = program.holds().replace("\n ", "").casefold()
    assert "k-01" in kept
    assert "item 23" in kept.replace("\\", ""), "the source is there"
    assert [secret for secret in SECRETS if secret.casefold() in kept] == []


def test_taking_it_in_again_doubles_nothing(desk: Desk, khal: Khal, tmp_path: Path) -> None:
    khal.takes(written(desk, tmp_path / "a.ics"))
    khal.takes(written(desk, tmp_path / "b.ics", NOW + timedelta(days=1)))
    assert khal.shows() == wished(desk)


def test_what_was_postponed_moves_to_its_new_day(desk: Desk, khal: Khal, tmp_path: Path) -> None:
    khal.takes(written(desk, tmp_path / "a.ics"))
    before = khal.shows()
    until = TODAY + timedelta(days=50)
    for item in due(desk):
        if item.kind is DutyKind.GUIDING and item.client_id:
            desk.door.answer_duty(item.client_id, item.key, Reply.POSTPONED, "sairas", until)
        if item.kind is DutyKind.NEXT_STEP and item.task_id:
            desk.door.answer_task(item.task_id, Reply.POSTPONED, "sairas", until)
    khal.takes(written(desk, tmp_path / "b.ics", NOW + timedelta(hours=1)))
    assert khal.shows() == wished(desk) != before
    assert len(khal.shows()) == len(before)
    assert sum(day == until for day, _title in khal.shows()) == 2
    assert "sairas" not in khal.holds()
