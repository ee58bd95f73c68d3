"""Caseloads that earlier versions wrote: every later version opens them, with all that is in."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from ipscoach.clock import FixedClock
from ipscoach.domain.abilitator import Score
from ipscoach.domain.caseload import CaseloadFull
from ipscoach.domain.jobs import JobKind
from ipscoach.records.desk import Desk
from ipscoach.records.follow_up.orders import VocationalProfile
from ipscoach.records.follow_up.views import ProfileVersion
from ipscoach.records.migrate import FORMAT, SCRIPTS, up_to_date
from ipscoach.records.orders import Profile
from ipscoach.vault.connection import Connection
from tests.records.desks import TODAY, PlainVault, make_desk

DATA = Path(__file__).parent / "data"
KEPT = {
    1: "64c766a9338ff9bee4ccd0decf99ad3e",
    2: "c6ddc4e50cba4e2be7ff6d060527fbbf",
    3: "c7327506c1772b0fbb4bfaee965e5e86",
}
"""Formats whose file is kept, with its digest: none is ever made anew."""
SHAPE = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"


def frozen(number: int) -> str:
    return (DATA / f"format-{number}.sql").read_text("utf-8")


def thawed(folder: Path, number: int = 1) -> PlainVault:
    """Write a frozen caseload, statement by statement, into an encrypted file."""
    vault = PlainVault(folder)
    line = vault.connect()
    for statement in frozen(number).split("\n;;\n"):
        line.execute(statement)
    line.close()
    return vault


JOBS = [
    ("j-b", "K-01", "Siivooja", "job", "2026-10-01", None, 22.5, 1, "", "m1"),
    ("j-a", "K-01", "Apu “käsi”", "work_trial", "2026-09-02", "2026-09-20", None, None, "Ohi",
     "m2"),
    ("j-c", "K-02", "", "other", "2026-11-01", "2026-11-01", 0.0, 0, "", None),
]  # fmt: skip


def lived_in(folder: Path) -> PlainVault:
    """Return the frozen caseload with jobs, a result and profiles, as the first version wrote them.

    One client has a profile and a day of entry, one waits and has neither day nor entry.
    """
    vault = thawed(folder)
    line = vault.connect()
    (employer,) = line.execute("SELECT id FROM employer").fetchone() or ("",)
    ids = dict(line.execute("SELECT code, id FROM client").fetchall())
    for id_, code, *rest, mark in JOBS:
        line.execute(
            "INSERT INTO job (id, client_id, employer_id, title, kind, started, ended, hours,"
            " subsidy, end_reason, mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (id_, ids[code], employer, *rest, mark),
        )
    line.execute(
        "INSERT INTO abilitator (id, client_id, day, occasion, work_ability, mark)"
        " VALUES ('r', ?, '2026-10-05', 'start', 6, 'm')",
        (ids["K-01"],),
    )
    line.execute("UPDATE client SET wishes = 'Puutarhatyö', strengths = 'Tarkka' WHERE code='K-01'")
    line.execute("UPDATE client SET status_since = NULL, wishes = 'Autot' WHERE code = 'K-11'")
    line.close()
    return vault


def shape(line: Connection) -> list[tuple[object, ...]]:
    found = line.execute(SHAPE).fetchall()
    for table in ("client", "job", "abilitator", "task", "note", "audit"):
        found += line.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
    return [*found, *line.execute("PRAGMA user_version").fetchall()]


def counts(line: Connection) -> dict[object, object]:
    """Return how many rows each table has, the search's own left out."""
    named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%fts%'"
    return {
        name: line.execute(f"SELECT count(*) FROM {name}").fetchone()
        for (name,) in line.execute(named).fetchall()
    }


def by_code(desk: Desk, code: str) -> str:
    return next(row.id for row in desk.read.clients(TODAY) if row.code == code)


def test_every_format_before_todays_is_kept_and_none_was_made_anew() -> None:
    """Who raises FORMAT keeps a caseload of the format before: its coaches will open it."""
    assert sorted(KEPT) == list(range(1, FORMAT))
    for number, digest in KEPT.items():
        assert sha256(frozen(number).encode()).hexdigest()[:32] == digest


@pytest.mark.parametrize("number", KEPT)
def test_a_kept_caseload_comes_to_todays_form_with_every_row(tmp_path: Path, number: int) -> None:
    vault = thawed(tmp_path / "old", number)
    line = vault.connect()
    assert line.execute("PRAGMA user_version").fetchone() == (number,)
    before = counts(line)
    line.close()
    desk, new = make_desk(tmp_path / "old"), make_desk(tmp_path / "new")
    assert [tuple(row) for row in desk.read.rows(SHAPE)] == [
        tuple(row) for row in new.read.rows(SHAPE)
    ]
    line = vault.connect()
    after = counts(line)
    line.close()
    assert {name: after[name] for name in before if name in after} == before
    assert desk.read.verify_audit() is None
    desk.close()
    new.close()


def test_the_first_format_stays_readable(tmp_path: Path) -> None:
    """A caseload as the first version wrote it: every later version must open it."""
    thawed(tmp_path / "old")
    desk = make_desk(tmp_path / "old")
    view = desk.read.caseload(TODAY)
    assert [row.name for row in view.active] == [f"Asiakas {n}" for n in range(1, 11)]
    assert [row.name for row in view.waiting] == ["Öinen Odottaja"]
    (note,) = desk.read.notes(view.active[0].id)
    assert (note.text, desk.read.note_versions(note.id)[0].text) == ("Korjattu “sana”", "Ensin")
    assert desk.read.search("korj")[0].id == note.id
    assert desk.read.verify_audit() is None
    with pytest.raises(CaseloadFull):
        desk.door.add_client(Profile(name="Yhdestoista"))
    desk.close()


def test_the_first_migration_still_makes_the_first_format(tmp_path: Path) -> None:
    vault = PlainVault(tmp_path / "new")
    new = vault.connect()
    up_to_date(vault, new, FixedClock(TODAY), wanted=1)
    assert new.execute("PRAGMA user_version").fetchone() == (1,)
    old = thawed(tmp_path / "old").connect()
    assert old.execute(SHAPE).fetchall() == new.execute(SHAPE).fetchall()
    old.close()
    new.close()


def test_an_old_caseload_comes_to_the_very_form_of_a_new_one(tmp_path: Path) -> None:
    lived_in(tmp_path / "old")
    old, new = make_desk(tmp_path / "old"), make_desk(tmp_path / "new")
    assert [tuple(row) for row in old.read.rows(SHAPE)] == [
        tuple(row) for row in new.read.rows(SHAPE)
    ]
    assert old.read.row("PRAGMA user_version")[0] == FORMAT
    assert old.read.verify_audit() is None
    old.close()
    new.close()


def test_all_jobs_and_results_come_along(tmp_path: Path) -> None:
    lived_in(tmp_path / "old")
    desk = make_desk(tmp_path / "old")
    newest, oldest = desk.follow.plan.jobs(by_code(desk, "K-01"))
    assert (newest.id, newest.title, newest.hours, newest.subsidy) == (
        "j-b", "Siivooja", 22.5, True
    )  # fmt: skip
    assert (oldest.kind, oldest.title) == (JobKind.WORK_TRIAL, "Apu “käsi”")
    assert (oldest.started, oldest.ended) == (date(2026, 9, 2), date(2026, 9, 20))
    assert (oldest.end_reason, oldest.end_cause, oldest.contract) == ("Ohi", None, None)
    (other,) = desk.follow.plan.jobs(by_code(desk, "K-02"))
    assert (other.kind, other.hours, other.subsidy) == (JobKind.OTHER, 0, False)
    marks = desk.read.rows("SELECT id, mark FROM job ORDER BY id")
    assert [tuple(row) for row in marks] == [("j-a", "m2"), ("j-b", "m1"), ("j-c", None)]
    (result,) = desk.follow.plan.results(by_code(desk, "K-01"))
    assert (result.day, result.scores) == (date(2026, 10, 5), {Score.WORK_ABILITY: 6})
    found = desk.read.row("SELECT count(*) FROM job_fts WHERE job_fts MATCH 'siivooja'")
    assert found[0] == 1
    desk.close()


def test_every_profile_has_a_first_wording_and_the_next_one_follows_it(tmp_path: Path) -> None:
    lived_in(tmp_path / "old")
    desk = make_desk(tmp_path / "old")
    wordings = desk.follow.plan.profile_versions
    client, waiting = by_code(desk, "K-01"), by_code(desk, "K-11")
    first = ProfileVersion(None, "Puutarhatyö", "Tarkka", "", "", "", "")
    assert wordings(client) == [first]
    assert wordings(waiting) == [ProfileVersion(None, "Autot", "", "", "", "", "")]
    assert wordings(by_code(desk, "K-02")) == []
    assert "Autot" not in repr(desk.read.timeline(waiting)), "nobody knows the day of this one"
    desk.door.write_vocational_profile(
        client, VocationalProfile(wishes="Kahvila", strengths="Tarkka")
    )
    assert [(v.day, v.wishes) for v in wordings(client)] == [
        (TODAY, "Kahvila"), (None, "Puutarhatyö")
    ]  # fmt: skip
    desk.close()


def test_the_search_is_whole_over_all_that_was_there(tmp_path: Path) -> None:
    vault = lived_in(tmp_path / "old")
    desk = make_desk(tmp_path / "old")
    assert [hit.client_code for hit in desk.read.search("puutarha")] == ["K-01"]
    assert [hit.client_code for hit in desk.read.search("autot")] == ["K-11"]
    assert len(desk.read.search("asiakas")) == 10
    line = vault.connect()
    indexes = [name for (name,) in line.execute(
        "SELECT name FROM sqlite_master WHERE name LIKE '%\\_fts' ESCAPE '\\'")]  # fmt: skip
    assert len(indexes) == 11
    for name in indexes:
        line.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")
    line.close()
    desk.close()


def test_old_jobs_make_lines_in_the_agenda_at_once(tmp_path: Path) -> None:
    lived_in(tmp_path / "old")
    desk = make_desk(tmp_path / "old")
    lines = {item.kind for item in desk.follow.agenda.agenda(TODAY) if item.client_code == "K-01"}
    assert {"work_support", "weeks_13"} <= lines
    assert "first_employer_contact" not in lines
    desk.close()


LAST = re.compile(r"( +)(connection\.exec_driver_sql\(statement\))")
KILLED = """
import sys
from pathlib import Path
from ipscoach.clock import FixedClock
from ipscoach.records.migrate import up_to_date
from tests.records.desks import TODAY, PlainVault
vault = PlainVault(Path(sys.argv[1]))
up_to_date(vault, vault.connect(), FixedClock(TODAY), scripts=Path(sys.argv[2]))
"""


@pytest.mark.parametrize("after", ["DROP TABLE job", "CREATE TABLE partner", "consent_withdrawn"])
def test_a_kill_in_the_middle_of_the_way_leaves_the_first_format(
    tmp_path: Path, after: str
) -> None:
    vault = lived_in(tmp_path / "old")
    line = vault.connect()
    before = shape(line)
    line.close()
    shutil.copytree(SCRIPTS, tmp_path / "scripts")
    step = tmp_path / "scripts" / "versions" / "0002_follow_up.py"
    kill = (
        rf"\1\2\n\1if {after!r} in statement: __import__('os').kill(__import__('os').getpid(), 9)"
    )
    text, found = LAST.subn(kill, step.read_text("utf-8"))
    assert found == 1
    step.write_text(text, "utf-8")
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path / "old"), str(tmp_path / "scripts")], cwd=root
    )
    assert run.returncode == -signal.SIGKILL
    line = vault.connect()
    assert shape(line) == before
    assert line.execute("PRAGMA user_version").fetchone() == (1,)
    line.close()
    desk = make_desk(tmp_path / "old")
    assert len(desk.follow.plan.jobs(by_code(desk, "K-01"))) == 2
    desk.close()
