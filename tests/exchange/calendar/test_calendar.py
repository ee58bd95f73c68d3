"""The calendar itself: one private all-day event for each line, always the same by its UID."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from ipscoach import i18n
from ipscoach.domain.agenda.duties import DutyKind, Reply, State
from ipscoach.exchange.calendar import calendar_of, uid_of, write_calendar
from ipscoach.i18n import speak
from ipscoach.records.desk import Desk
from ipscoach.records.follow_up.views import AgendaItem
from ipscoach.sentence import Refused, Sentence
from tests.exchange.calendar.busy import SECRETS, busy_desk, due
from tests.house.tree import loaded_after
from tests.records.desks import TODAY

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def items(tmp_path_factory: pytest.TempPathFactory) -> list[AgendaItem]:
    """Give the agenda of a busy caseload."""
    desk = busy_desk(tmp_path_factory.mktemp("busy") / "home")
    found = due(desk)
    desk.close()
    return found


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Give a busy caseload to change."""
    desk = busy_desk(tmp_path / "home")
    yield desk
    desk.close()


@pytest.fixture
def finnish() -> Iterator[None]:
    """Speak Finnish for the time of a test."""
    speak("fi")
    yield
    speak("en")


def events(calendar: bytes) -> list[Any]:
    """Return the events, read by the library."""
    return list(Calendar.from_ical(calendar).walk("VEVENT"))


def days(found: list[Any]) -> dict[str, date]:
    """Return the days by UID."""
    return {str(event["UID"]): event.decoded("DTSTART") for event in found}


def test_the_busy_agenda_has_much_of_everything(items: list[AgendaItem]) -> None:
    kinds = {item.kind for item in items}
    assert {DutyKind.TASK, DutyKind.NEXT_STEP, DutyKind.SUPPORT, DutyKind.SUBSIDY_END} <= kinds
    assert {DutyKind.CONSENT, DutyKind.GUIDING, DutyKind.UNMET, DutyKind.PHASE} <= kinds
    assert {item.state for item in items} == set(State)


def test_every_line_is_one_private_event_of_its_day(items: list[AgendaItem]) -> None:
    found = events(calendar_of(items, NOW))
    assert days(found) == {uid_of(item): item.due for item in items}
    for event in found:
        assert event["DTSTART"].params["VALUE"] == "DATE"
        assert (event["CLASS"], event["TRANSP"]) == ("PRIVATE", "TRANSPARENT")
        assert event.decoded("DTSTAMP") == event.decoded("LAST-MODIFIED") == NOW
        (alarm,) = event.walk("VALARM")
        assert (alarm["ACTION"], alarm.decoded("TRIGGER")) == ("DISPLAY", timedelta(hours=8))


def test_an_event_says_code_kind_and_source_only(items: list[AgendaItem]) -> None:
    for item, event in zip(items, events(calendar_of(items, NOW)), strict=True):
        before = f"{item.client_code}: " if item.client_code else ""
        assert event["SUMMARY"] == before + item.kind.label
        assert event["DESCRIPTION"] == item.source
        assert set(event) == {
            *("UID", "DTSTART", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "SUMMARY"),
            *("DESCRIPTION", "CLASS", "TRANSP"),
        }
    assert any(not item.client_code for item in items)


@pytest.mark.parametrize("language", ["en", "fi"])
def test_no_name_and_no_word_of_the_coach_is_in_it(items: list[AgendaItem], language: str) -> None:
    speak(language)
    try:
        text = calendar_of(items, NOW).replace(b"\r\n ", b"").decode().casefold()
    finally:
        speak("en")
    assert [secret for secret in SECRETS if secret.casefold() in text] == []
    told = "".join(f"{i.client}{i.employer}{i.text}{i.reason}" for i in items).casefold()
    assert sum(secret.casefold() in told for secret in SECRETS) >= 8, "the secrets would be found"


@pytest.mark.usefixtures("finnish")
def test_the_labels_are_in_the_language_of_the_run(items: list[AgendaItem]) -> None:
    for item, event in zip(items, events(calendar_of(items, NOW)), strict=True):
        assert str(event["SUMMARY"]).endswith(i18n._(item.kind.label))


def test_the_calendar_names_its_maker_and_itself(items: list[AgendaItem]) -> None:
    written = calendar_of(items, NOW)
    calendar = Calendar.from_ical(written)
    assert (calendar["VERSION"], calendar["METHOD"]) == ("2.0", "PUBLISH")
    assert calendar["PRODID"] == "-//ipscoach//agenda//EN"
    assert calendar["X-WR-CALNAME"] == "ipscoach: what is due"
    assert written == calendar_of(items, NOW), "the same agenda is the same file"


def test_lines_end_and_fold_as_the_standard_says(items: list[AgendaItem]) -> None:
    long = items[0]._replace(source="Työllisyydenhoitolaki, " * 8)
    lines = calendar_of([*items, long], NOW).split(b"\r\n")
    assert lines[-1] == b""
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 75
    assert any(line.startswith(b" ") for line in lines)


def test_lines_of_the_same_key_of_two_clients_are_two_events(items: list[AgendaItem]) -> None:
    keys = [item.key for item in items]
    assert len(set(keys)) < len(keys)
    assert len({uid_of(item) for item in items}) == len(items)
    assert all(uid_of(item).endswith("@ipscoach") for item in items)
    assert not any(item.client_id and item.client_id in uid_of(item) for item in items)


def test_what_is_postponed_is_the_same_event_on_a_later_day(desk: Desk) -> None:
    before = {uid_of(item): item for item in due(desk)}
    guiding = next(item for item in before.values() if item.kind is DutyKind.GUIDING)
    task = next(item for item in before.values() if item.kind is DutyKind.TASK)
    until = TODAY + timedelta(days=40)
    assert guiding.client_id
    desk.door.answer_duty(guiding.client_id, guiding.key, Reply.POSTPONED, "sairas", until)
    assert task.task_id
    desk.door.answer_task(task.task_id, Reply.POSTPONED, "sairas", until)
    old = events(calendar_of(before.values(), NOW))
    new = events(calendar_of(due(desk), NOW + timedelta(hours=1)))
    moved = {uid_of(guiding): until, uid_of(task): until}
    assert days(new) == days(old) | moved
    assert min(e["SEQUENCE"] for e in new) > max(e["SEQUENCE"] for e in old)
    assert b"sairas" not in calendar_of(due(desk), NOW)


def test_an_empty_agenda_is_a_calendar_too() -> None:
    assert events(calendar_of([], NOW)) == []


def test_a_file_is_its_owners_and_never_takes_anothers_place(
    items: list[AgendaItem], tmp_path: Path
) -> None:
    path = tmp_path / "agenda.ics"
    write_calendar(path, items, NOW)
    assert path.read_bytes() == calendar_of(items, NOW)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(Refused, match="already a file"):
        write_calendar(path, [], NOW)
    assert len(events(path.read_bytes())) == len(items)
    with pytest.raises(Refused, match="cannot be written"):
        write_calendar(tmp_path / "none" / "agenda.ics", items, NOW)
    assert list(tmp_path.iterdir()) == [path]


def test_the_library_is_fetched_by_the_first_calendar_only() -> None:
    code = "import ipscoach.exchange.calendar, ipscoach.cli.agenda"
    assert "icalendar" not in loaded_after(code)


WORDS = st.text(max_size=200)
ITEMS = st.builds(
    AgendaItem,
    key=st.text(min_size=1, max_size=200),
    kind=st.sampled_from(DutyKind),
    due=st.dates(),
    state=st.sampled_from(State),
    why=st.builds(Sentence, st.just("Last met on {day}."), day=st.dates()),
    source=WORDS,
    client_id=st.none() | st.uuids().map(str),
    client=WORDS,
    client_code=st.just("") | st.from_regex(r"K-[0-9]{2,4}", fullmatch=True),
    employer=WORDS,
    text=WORDS,
    postponed=st.booleans(),
    reason=WORDS,
)


@given(
    st.lists(ITEMS, max_size=12, unique_by=uid_of),
    st.integers(-20_000, 90_000).map(lambda days: NOW + timedelta(days=days)),
)
def test_any_agenda_is_a_calendar_of_as_many_events_on_the_same_days(
    items: list[AgendaItem], now: datetime
) -> None:
    written = calendar_of(items, now)
    found = events(written)
    assert days(found) == {uid_of(item): item.due for item in items}
    assert len(found) == len(items)
    assert max(map(len, written.split(b"\r\n"))) <= 75
