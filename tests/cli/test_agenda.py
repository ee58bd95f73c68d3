"""`agenda`: due things in words for people, in codes for programs, without names for calendars."""

from __future__ import annotations

import contextlib
import json
import stat
import subprocess
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from ipscoach.cli.main import run
from ipscoach.clock import FixedClock
from ipscoach.domain.agenda.duties import Reply, State
from ipscoach.ids import time_ordered
from ipscoach.records.desk import Desk, open_desk
from ipscoach.records.orders import NewTask
from ipscoach.vault.vault import Vault
from tests.cli.conftest import PASSPHRASE, TODAY, Script, set_up
from tests.cli.test_formats import DOCS, shown
from tests.cli.test_words import START
from tests.house.tree import loaded_after

KEYS = ["key", "due", "kind", "client_code", "sentence", "source", "state", "postponed"]
DAY = date.fromisoformat(TODAY)
STATES = [state.label for state in State]


@contextlib.contextmanager
def at_desk(script: Script) -> Iterator[Desk]:
    """Sit down at a script's caseload."""
    clock = FixedClock(DAY)
    with contextlib.closing(Vault(script.home).unlock(PASSPHRASE)) as vault:
        desk = open_desk(vault, clock, time_ordered(clock))
        yield desk
        desk.close()


def with_tasks(script: Script) -> Script:
    """Write tasks down: overdue, of today, within seven days, later, of nobody, put off."""
    with at_desk(script) as desk:
        someone = desk.read.clients(DAY)[0].id
        for what, days in [("Old", -4), ("Now", 0), ("Soon", 7), ("Later", 8)]:
            desk.door.add_task(
                NewTask(what=what, due=DAY + timedelta(days=days), client_id=someone)
            )
        task = desk.door.add_task(NewTask(what="Order\ncakes \x1b[2J", due=DAY))
        until = DAY + timedelta(days=3)
        desk.door.answer_task(task, Reply.POSTPONED, "closed today", until)
    return script


def dues(events: list[Any]) -> list[str]:
    return sorted(event.decoded("DTSTART").isoformat() for event in events)


def test_the_agenda_is_codes_and_iso_days(example: Script) -> None:
    agenda = example.reads("agenda")
    assert len(agenda) >= 10
    assert all(list(item) == KEYS for item in agenda)
    assert [item["due"] for item in agenda] == sorted(item["due"] for item in agenda)
    codes = {client["code"] for client in example.reads("clients")}
    assert {item["client_code"] for item in agenda} <= codes
    assert {item["state"] for item in agenda} <= {"overdue", "today", "this_week", "later"}
    assert agenda == json.loads(example.opens("agenda", "--format", "json").stdout)
    for client in example.reads("clients"):
        assert client["name"] not in json.dumps(agenda, ensure_ascii=False)


def test_the_json_has_the_keys_and_the_kinds_that_are_documented(example: Script) -> None:
    (documented,) = shown("agenda --json")
    agenda = example.reads("agenda")
    assert list(documented) == KEYS
    assert documented in agenda
    part = DOCS[DOCS.index("### `agenda --json") : DOCS.index("### `timeline")]
    assert all(f"`{item['kind']}`" in part for item in agenda)


def test_the_table_has_a_heading_for_each_state(own: Script) -> None:
    told = with_tasks(own).opens("agenda").stdout
    headings = [line for line in told.splitlines() if line in STATES]
    assert headings == STATES
    head, *rows = told.splitlines()
    assert head.split()[:3] == ["Date", "Code", "Client"]
    place = {row: STATES.index(heading) for heading, row in under(rows)}
    assert [place[row(rows, what)] for what in ("Old", "Now", "Soon", "Later")] == [0, 1, 2, 3]
    assert row(rows, "Old").startswith("27 Nov 2026  K-01  Aino Esimerkki  ")
    assert "You wrote this down to do." in row(rows, "Old")
    cakes = row(rows, "Order cakes")
    assert cakes.startswith("4 Dec 2026  ")
    assert "Postponed: closed today" in cakes
    assert "\x1b" not in told


def under(rows: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the lines with the heading above them."""
    heading = ""
    for line in rows:
        if line in STATES:
            heading = line
        elif line:
            yield heading, line


def row(rows: list[str], word: str) -> str:
    """Return the one line with a word in it."""
    (found,) = [line for line in rows if word in line and line not in STATES]
    return found


def test_days_reach_so_far_and_back_to_all_that_is_overdue(own: Script) -> None:
    script = with_tasks(own)
    everything = script.reads("agenda")
    for days in (0, 7, 8, 999_999_999):
        last = (DAY + timedelta(days=min(days, 10_000))).isoformat()
        found = script.reads("agenda", "--days", str(days))
        assert found == [item for item in everything if item["due"] <= last]
    assert {item["state"] for item in script.reads("agenda", "--days=0")} == {"overdue", "today"}


def test_a_calendar_has_the_days_of_the_agenda(own: Script) -> None:
    script = with_tasks(own)
    done = script.runs(
        *("agenda", "--format", "ics", "--days", "30", "--today", TODAY),
        *("--passphrase-file", str(script.passphrase_file)),
    )
    events = Calendar.from_ical(done.stdout).walk("VEVENT")
    agenda = script.reads("agenda", "--days", "30")
    assert dues(events) == [item["due"] for item in agenda]
    assert {str(e["DESCRIPTION"]) for e in events} == {item["source"] for item in agenda}
    names = [client["name"] for client in script.reads("clients")]
    firms = [firm["name"] for firm in script.reads("employers")]
    assert not [word for word in (*names, *firms, "cakes", "closed today") if word in done.stdout]


def test_a_calendar_ends_its_lines_as_the_standard_says(example: Script, tmp_path: Path) -> None:
    options = ["--home", str(example.home.folder), "--today", TODAY]
    options += ["--passphrase-file", str(example.passphrase_file), "--format=ics"]
    done = subprocess.run(example.command("agenda", *options[2:]), capture_output=True)
    assert done.stdout.endswith(b"END:VCALENDAR\r\n")
    assert done.stdout.count(b"\n") == done.stdout.count(b"\r\n") == done.stdout.count(b"\r")
    written = tmp_path / "a.ics"
    assert run(["agenda", *options, "--out", str(written)]) == 0
    assert written.read_bytes() == done.stdout


def test_a_file_is_the_owners_and_no_other_is_written_over(example: Script, tmp_path: Path) -> None:
    path = tmp_path / "agenda.ics"
    words = ["agenda", "--format", "ics", "--out", str(path)]
    done = example.opens(*words)
    assert (done.returncode, done.stdout) == (0, "")
    assert str(path) in done.stderr
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    before = path.read_bytes()
    again = example.opens(*words, "--days", "0")
    assert (again.returncode, again.stdout) == (1, "")
    assert "already a file" in again.stderr
    assert path.read_bytes() == before
    nowhere = example.opens(*words[:-1], str(tmp_path / "none" / "a.ics"))
    assert (nowhere.returncode, "cannot be written" in nowhere.stderr) == (1, True)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("--days", "needs a value"),
        ("--days -1", "0 or more, not “-1”"),
        ("--days 1.5", "“1.5”"),
        ("--days soon", "“soon”"),
        ("--days=", "“”"),
        ("--days ²", "“²”"),
        ("--days 10000000000", "whole number"),
        ("--format xml", "possible: table, json, ics"),
        ("--format ics --json", "do not go together"),
        ("--format table --json", "do not go together"),
        ("--out a.ics", "--format ics"),
        ("--out a.ics --json", "--format ics"),
        ("--format ics --out=", "name of a file"),
    ],
)
def test_what_cannot_be_is_told_before_the_caseload_is_opened(
    line: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["agenda", *line.split()]) == 2
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    assert told in err


def test_nothing_due_is_said_in_words_and_is_an_empty_list(script: Script) -> None:
    set_up(script, "Liisa")
    assert script.opens("agenda").stdout == "Nothing is due.\n"
    assert script.opens("agenda", "--days", "1").stdout == "Nothing is due within 1 day.\n"
    assert script.opens("agenda", "--days", "7").stdout == "Nothing is due within 7 days.\n"
    assert script.reads("agenda") == []
    calendar = script.opens("agenda", "--format", "ics").stdout
    assert Calendar.from_ical(calendar).walk("VEVENT") == []


def test_the_coachs_own_days_for_a_phase_hold_here_too(own: Script) -> None:
    assert any(item["kind"] == "phase_age" for item in own.reads("agenda"))
    own.home.settings.write_text('{"phase_days": [0, 0, 0, 0, 0]}')
    assert not any(item["kind"] == "phase_age" for item in own.reads("agenda"))


def test_reading_the_agenda_loads_nothing_that_only_writing_needs(example: Script) -> None:
    home, file = str(example.home.folder), str(example.passphrase_file)
    loaded = loaded_after(START, "agenda", "--home", home, "--passphrase-file", file)
    assert "sqlcipher3" in loaded
    assert loaded & {"textual", "rich", "sqlmodel", "sqlalchemy", "alembic", "icalendar"} == set()
