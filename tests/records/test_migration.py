"""An older file comes to today's form whole or not at all; a newer one is left alone."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ipscoach.clock import FixedClock
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import open_desk
from ipscoach.records.errors import MigrationFailed, NewerCaseload
from ipscoach.records.migrate import FORMAT, SCRIPTS, up_to_date
from ipscoach.records.orders import NewTask
from ipscoach.vault.connection import driver
from ipscoach.vault.container import read_through
from ipscoach.vault.errors import CannotWrite
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault
from tests.records.desks import TODAY, PlainVault, copied, fill, make_desk

CLOCK = FixedClock(TODAY)
NEXT = f"""
import sqlalchemy
from alembic import op
revision = "{FORMAT + 1:04}"
down_revision = "{FORMAT:04}"
def upgrade():
    op.add_column("client", sqlalchemy.Column("shoe_size", sqlalchemy.Text()))
    op.get_bind().exec_driver_sql("CREATE TABLE extra (id TEXT PRIMARY KEY)")
    op.get_bind().exec_driver_sql("INSERT INTO extra VALUES ('x')")
    {{more}}
"""


def scripts(folder: Path, more: str = "") -> Path:
    """Make the migrations of a later version."""
    shutil.copytree(SCRIPTS, folder)
    (folder / "versions" / f"{FORMAT + 1:04}_next.py").write_text(NEXT.format(more=more))
    return folder


def shape(vault: PlainVault) -> list[tuple[object, ...]]:
    line = vault.connect()
    found = line.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()
    found += line.execute("PRAGMA user_version").fetchall()
    found += line.execute("SELECT id, name, status FROM client").fetchall()
    line.close()
    return found


@pytest.fixture
def vault(template: Path, tmp_path: Path) -> PlainVault:
    """Give the vault of a caseload in today's form with two clients."""
    desk = copied(template, tmp_path / "own")
    fill(desk, 2)
    desk.close()
    return PlainVault(tmp_path / "own")


def upgrade(vault: PlainVault, where: Path) -> None:
    line = vault.connect()
    try:
        up_to_date(vault, line, CLOCK, wanted=FORMAT + 1, scripts=where)
        assert line.execute("PRAGMA foreign_keys").fetchone() == (1,)
    finally:
        line.close()


def test_a_new_file_gets_its_tables_and_no_backup(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "new")
    assert desk.read.caseload(TODAY).active == ()
    assert not (tmp_path / "new" / "backups").exists()
    desk.close()


def test_an_older_file_is_copied_then_brought_on(vault: PlainVault, tmp_path: Path) -> None:
    old = shape(vault)
    upgrade(vault, scripts(tmp_path / "later"))
    line = vault.connect()
    assert line.execute("PRAGMA user_version").fetchone() == (FORMAT + 1,)
    assert line.execute("SELECT count(*) FROM client WHERE shoe_size IS NULL").fetchone() == (2,)
    line.close()
    (backup,) = vault.home.backups.glob("*.db")
    assert b"SQLite" not in backup.read_bytes()[:16]
    opened = PlainVault(tmp_path / "back")
    shutil.copyfile(backup, opened.home.database)
    assert shape(opened) == old


@pytest.mark.parametrize(
    "more",
    [
        'op.get_bind().exec_driver_sql("no such statement")',
        'op.get_bind().exec_driver_sql("INSERT INTO note (id, client_id, day, kind, text,'
        " written_at) VALUES ('n', 'nobody', '2026-01-01', 'other', 'x', '')\")",
    ],
    ids=["a step fails", "a row hangs on nothing"],
)
def test_a_failing_step_leaves_the_old_file(vault: PlainVault, tmp_path: Path, more: str) -> None:
    old = shape(vault)
    with pytest.raises(MigrationFailed) as failed:
        upgrade(vault, scripts(tmp_path / "later", more))
    assert failed.value.exit_code == 4
    assert shape(vault) == old
    make_desk(tmp_path / "own").close()


KILLED = """
import sys
from pathlib import Path
from tests.records.test_migration import upgrade
from tests.records.desks import PlainVault
upgrade(PlainVault(Path(sys.argv[1])), Path(sys.argv[2]))
"""


def test_a_kill_midway_leaves_the_old_file(vault: PlainVault, tmp_path: Path) -> None:
    old = shape(vault)
    where = scripts(tmp_path / "later", "import os; os.kill(os.getpid(), 9)")
    run = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path / "own"), str(where)],
        cwd=Path(__file__).parents[2],
    )
    assert run.returncode == -signal.SIGKILL
    assert shape(vault) == old
    desk = make_desk(tmp_path / "own")
    assert len(desk.read.caseload(TODAY).active) == 2
    desk.close()


def test_a_newer_file_is_refused_and_untouched(vault: PlainVault) -> None:
    line = vault.connect()
    line.execute("PRAGMA user_version = 9")
    line.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    line.close()
    before = vault.home.database.read_bytes()
    with pytest.raises(NewerCaseload) as newer:
        open_desk(vault, CLOCK, time_ordered(CLOCK))
    assert newer.value.exit_code == 3
    assert vault.home.database.read_bytes() == before
    assert not vault.home.backups.exists()


RULED = f"""
from alembic import op
from ipscoach.records.migrations import rules
revision = "{FORMAT + 1:04}"
down_revision = "{FORMAT:04}"
def upgrade():
    steps = [
        *rules.search_dropped("task"),
        "ALTER TABLE task ADD COLUMN why TEXT NOT NULL DEFAULT 'koska'",
        *rules.searched("task", "what, why"),
        rules.search_filled("task"),
        "CREATE TABLE visit (seq INTEGER PRIMARY KEY, id TEXT)",
        *rules.keys_stay("visit", ("seq", "id")),
        rules.row_stays("visit", None),
        rules.frozen("visit"),
    ]
    for step in steps:
        op.get_bind().exec_driver_sql(step)
"""


def test_a_later_step_makes_a_search_and_its_rules_anew(vault: PlainVault, tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "own")
    desk.door.add_task(NewTask(what="Soita", due=TODAY))
    desk.close()
    where = scripts(tmp_path / "later")
    (where / "versions" / f"{FORMAT + 1:04}_next.py").write_text(RULED)
    upgrade(vault, where)
    line = vault.connect()
    line.execute("INSERT INTO task (id, what, due) VALUES ('t', 'Kirjoita', '2026-11-23')")
    found = "SELECT count(*) FROM task_fts WHERE task_fts MATCH 'koska'"
    assert line.execute(found).fetchone() == (2,)
    line.execute("INSERT INTO visit VALUES (1, 'v')")
    for sql in (
        "UPDATE visit SET id = 'w'",
        "DELETE FROM visit",
        "REPLACE INTO visit SELECT * FROM visit",
    ):
        with pytest.raises(driver().DatabaseError):
            line.execute(sql)
    line.close()


def test_a_backup_before_a_migration_opens_with_the_passphrase_of_its_day(
    home: Home, tmp_path: Path
) -> None:
    opened, _ = Vault(home).create("viisi sanaa riittää tähän hyvin", CHEAP)
    open_desk(opened, CLOCK, time_ordered(CLOCK)).close()
    line = opened.connect()
    up_to_date(opened, line, CLOCK, wanted=FORMAT + 1, scripts=scripts(tmp_path / "later"))
    opened.change_passphrase("aivan uusi lause tilalle")
    opened.close()
    (backup,) = home.backups.iterdir()
    assert backup.name == "ipscoach-20261123T090000.backup"
    back = Home(tmp_path / "back")
    back.folder.mkdir()
    back.slots.write_bytes(read_through(backup, back.database))
    again = Vault(back).unlock("viisi sanaa riittää tähän hyvin")
    open_desk(again, CLOCK, time_ordered(CLOCK)).close()
    again.close()


def test_a_folder_for_copies_that_cannot_be_made_is_told(vault: PlainVault, tmp_path: Path) -> None:
    old = shape(vault)
    vault.home.backups.write_text("a file stands in the way")
    with pytest.raises(CannotWrite):
        upgrade(vault, scripts(tmp_path / "later"))
    assert shape(vault) == old
