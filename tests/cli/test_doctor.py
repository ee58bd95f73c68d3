"""The doctor names every planted fault, mends what it says it mends, and changes nothing else."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from ipscoach import i18n
from ipscoach.cli.main import run
from ipscoach.paths import Home
from ipscoach.records.line import spelled
from ipscoach.vault.checks.opening import by_passphrase, take_hold
from ipscoach.vault.connection import Connection, open_bare, open_file
from ipscoach.vault.vault import Vault
from tests.cli.conftest import CHEAP, PASSPHRASE, TODAY, Script

PAGE = 4096
Rows = dict[str, list[tuple[object, ...]]]
NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)


class Told(NamedTuple):
    """What the doctor said: its exit code and its JSON."""

    code: int
    said: Any

    def state(self, check: str) -> str:
        return next(one["state"] for one in self.said["checks"] if one["id"] == check)

    def mended(self) -> set[str]:
        return {one["id"] for one in self.said["checks"] if one["mended"]}

    def damaged(self) -> list[tuple[str, str]]:
        every = self.said["checks"]
        return [(one["id"], one["found"]) for one in every if one["state"] == "damaged"]

    def wrong(self) -> set[str]:
        return {one["id"] for one in self.said["checks"] if one["state"] != "ok"}


class Ward:
    """A caseload that a test may break, and the doctor in this process."""

    def __init__(self, script: Script, capsys: pytest.CaptureFixture[str]) -> None:
        self.home, self.file, self._capsys = script.home, script.passphrase_file, capsys

    def doctor(self, *words: str) -> Told:
        code = run(self.words("doctor", "--json", *words))
        out, err = self._capsys.readouterr()
        return Told(code, json.loads(out) if out else err)

    def words(self, *words: str) -> list[str]:
        where = ["--home", str(self.home.folder), "--passphrase-file", str(self.file)]
        return [*words, *where, "--today", TODAY, "--lang", "en"]

    @contextlib.contextmanager
    def inside(self) -> Iterator[Connection]:
        """Give a connection that is held back by nothing."""
        with contextlib.closing(take_hold(self.home, by_passphrase(PASSPHRASE))) as looked:
            connection = open_file(self.home.database, looked.keys.file)
            yield connection
            connection.close()

    def content(self) -> Rows:
        """Return every row of every table, but the indexes of the search and the acts."""
        with contextlib.closing(take_hold(self.home, by_passphrase(PASSPHRASE))) as looked:
            connection = open_bare(self.home.database, looked.keys.file)
            names = connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'"
                " AND name NOT LIKE '%_fts_%' AND name <> 'audit'"
            ).fetchall()
            rows = {
                str(name): connection.execute(
                    spelled("SELECT * FROM $name", name=str(name))
                ).fetchall()
                for (name,) in names
            }
            connection.close()
        return rows

    def backs_up(self) -> None:
        with contextlib.closing(Vault(self.home).unlock(PASSPHRASE)) as opened:
            self.home.backups.mkdir(mode=0o700, exist_ok=True)
            opened.back_up(self.home.backups, NOW)


@pytest.fixture(scope="session")
def kept(untouched: Script, tmp_path_factory: pytest.TempPathFactory) -> Script:
    """Give the example's caseload with a backup of today, not to be written to."""
    folder = tmp_path_factory.mktemp("ward") / "own"
    shutil.copytree(untouched.folder, folder)
    script = Script(folder)
    with contextlib.closing(Vault(script.home).unlock(PASSPHRASE)) as opened:
        script.home.backups.mkdir(mode=0o700)
        opened.back_up(script.home.backups, NOW)
    return script


@pytest.fixture
def ward(kept: Script, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Ward]:
    shutil.copytree(kept.folder, tmp_path / "own")
    yield Ward(Script(tmp_path / "own"), capsys)
    i18n.speak("en")


def change(path: Path, place: int, to: int = 0x40) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= to
    path.write_bytes(data)


def sql(*statements: str) -> Callable[[Ward], None]:
    def plant(ward: Ward) -> None:
        with ward.inside() as connection:
            connection.execute("PRAGMA foreign_keys = OFF")
            for statement in statements:
                connection.execute(statement)

    return plant


def folder_of_dropbox(ward: Ward) -> None:
    (ward.home.folder / ".dropbox.cache").mkdir()


def changed_key_file(ward: Ward) -> None:
    """Change the key file so that its checksum holds and its signature does not."""
    from ipscoach.vault.slots import Kind, parse

    file = parse(ward.home.slots.read_bytes())
    forged = file.without(Kind.RECOVERY)
    for path in (ward.home.slots, ward.home.spare_slots):
        path.write_bytes(forged.text())


def other_journal(ward: Ward) -> None:
    with ward.inside() as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def old_backup(ward: Ward) -> None:
    made = next(ward.home.backups.iterdir())
    made.rename(made.with_name("ipscoach-20261101T090000.backup"))


def damaged_backup(ward: Ward) -> None:
    made = next(ward.home.backups.iterdir())
    change(made, made.stat().st_size // 2)


def cut(ward: Ward) -> None:
    size = ward.home.database.stat().st_size
    os.truncate(ward.home.database, size // 2 // PAGE * PAGE)


def key_store_lost(ward: Ward) -> None:
    """Let the key file say that this computer's key store opens it, which holds nothing."""
    from ipscoach.vault.device import Device

    class Forgetful:
        def __init__(self) -> None:
            self.kept: str | None = None

        def get_password(self, service: str, username: str) -> str | None:
            return self.kept

        def set_password(self, service: str, username: str, password: str) -> None:
            self.kept = password

        def delete_password(self, service: str, username: str) -> None:
            self.kept = None

    store = Forgetful()
    with contextlib.closing(Vault(ward.home).unlock(PASSPHRASE)) as opened:
        opened.remember_device(Device(find=lambda: (store, "")))


DRAFT = (
    "INSERT INTO draft (form, subject_id, fields, kept_at) VALUES ('note',"
    " 'client:019aabbb-0000-7000-8000-000000000000', '{}', '2026-11-01T09:00:00+00:00')"
)
KEY = f"INSERT INTO signing_key (seed, key, made) VALUES ('{'1' * 64}', '{'2' * 64}', '2026-11-01')"

MENDED: dict[str, tuple[str, Callable[[Ward], object]]] = {
    "others may read the file": ("permissions", lambda w: w.home.database.chmod(0o644)),
    "others may look into the folder": ("permissions", lambda w: w.home.folder.chmod(0o755)),
    "a key file's draft is left": (
        "leftovers",
        lambda w: w.home.slots.with_name("caseload.keys.new").write_bytes(b"x"),
    ),
    "the key file is gone bad": ("key_files", lambda w: change(w.home.slots, 100)),
    "the spare copy is gone": ("key_files", lambda w: w.home.spare_slots.unlink()),
    "the key file was changed": ("key_signature", changed_key_file),
    "the copy of the keys within is gone": (
        "database",
        sql("DELETE FROM vault_meta WHERE key = 'slots'"),
    ),
    "another way of saving": ("journal", other_journal),
    "the search lacks a row": ("search_index", sql("DELETE FROM note_fts_docsize WHERE id = 1")),
    "the search has lost a part": (
        "search_index",
        sql("DELETE FROM note_fts_data WHERE id > 10"),
    ),
    "the search has other words": (
        "search_index",
        sql("INSERT INTO task_fts (rowid, what) VALUES (99999, 'aivan muuta')"),
    ),
    "a draft about nobody": ("drafts", sql(DRAFT)),
}
TOLD: dict[str, tuple[str, str, Callable[[Ward], object]]] = {
    "the settings are no settings": (
        "settings",
        "warning",
        lambda w: w.home.settings.write_text("{") and w.home.settings.chmod(0o600),
    ),
    "the folder is synced": ("synced_folder", "warning", folder_of_dropbox),
    "an old backup": ("backups", "warning", old_backup),
    "a damaged backup": ("backups", "damaged", damaged_backup),
    "no backup": ("backups", "warning", lambda w: shutil.rmtree(w.home.backups)),
    "a lost key store": ("key_store", "warning", key_store_lost),
    "the clock went back": (
        "audit_clock",
        "warning",
        sql(
            "DROP TRIGGER audit_frozen",
            "UPDATE audit SET at = '2031-01-01T09:00:00+00:00' WHERE seq = 1",
        ),
    ),
    "both key files are gone bad": (
        "key_files",
        "damaged",
        lambda w: (change(w.home.slots, 100), change(w.home.spare_slots, 100)),
    ),
    "the file is empty": ("files", "damaged", lambda w: os.truncate(w.home.database, 0)),
    "the file is gone": ("files", "damaged", lambda w: w.home.database.unlink()),
    "the file is cut": ("database", "damaged", cut),
    "a page has a flipped bit": ("pages", "damaged", lambda w: change(w.home.database, -2000)),
    "the first page is bad": ("database", "damaged", lambda w: change(w.home.database, 500)),
    "an index lacks a row": (
        "structure",
        "damaged",
        sql(
            "PRAGMA writable_schema = ON",
            "UPDATE sqlite_master SET sql = replace(sql, 'CREATE INDEX', 'CREATE INDEX')",
            "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE"
            " name = 'employer_alphabetical') WHERE name = 'client_status'",
        ),
    ),
    "a note about nobody": (
        "references",
        "damaged",
        sql(
            "INSERT INTO note (id, client_id, day, kind, text, written_at) VALUES ('x', 'nobody',"
            " '2026-11-01', 'meeting', 'x', '2026-11-01T09:00:00+00:00')"
        ),
    ),
    "another number of the format": ("format", "damaged", sql("PRAGMA user_version = 3")),
    "a newer format": (
        "format",
        "warning",
        sql("PRAGMA user_version = 9", "UPDATE alembic_version SET version_num = '0009'"),
    ),
    "the rule of the cap is gone": ("rules", "damaged", sql("DROP TRIGGER client_cap_update")),
    "a table is gone": ("tables", "damaged", sql("DROP TABLE review_action")),
    "an act was changed": (
        "audit_chain",
        "damaged",
        sql("DROP TRIGGER audit_frozen", "UPDATE audit SET who = 'Joku Muu' WHERE seq = 2"),
    ),
    "the signing key is no pair": ("signing_key", "damaged", sql(KEY)),
}


def test_a_caseload_that_is_well_is_called_well(ward: Ward) -> None:
    told = ward.doctor()
    assert (told.code, told.said["state"], told.wrong()) == (0, "ok", set())
    assert len({one["id"] for one in told.said["checks"]}) == len(told.said["checks"]) >= 25


def test_looking_changes_not_a_byte(ward: Ward) -> None:
    def files() -> dict[str, bytes]:
        every = (path for path in ward.home.folder.rglob("*") if path.is_file())
        return {path.name: path.read_bytes() for path in every}

    before = files()
    ward.doctor()
    assert files() == before


@pytest.mark.parametrize("fault", MENDED)
def test_a_planted_fault_is_named_and_mended_and_nothing_else_is_changed(
    ward: Ward, fault: str
) -> None:
    check, plant = MENDED[fault]
    plant(ward)
    before = ward.content()
    found = ward.doctor()
    assert check in found.wrong()
    assert next(one for one in found.said["checks"] if one["id"] == check)["mendable"]

    mended = ward.doctor("--fix")
    assert (mended.code, check in mended.mended()) == (0, True)
    assert mended.mended() <= found.wrong(), "what was in order was not touched"
    after = ward.content()
    for rows in (before, after):
        rows.pop("vault_meta")
    before["draft"] = [row for row in before["draft"] if "019aabbb" not in str(row)]
    assert after == before
    again = ward.doctor()
    assert (again.code, again.wrong()) == (0, set())


@pytest.mark.parametrize("fault", TOLD)
def test_a_planted_fault_that_cannot_be_mended_is_named(ward: Ward, fault: str) -> None:
    check, state, plant = TOLD[fault]
    plant(ward)
    database = ward.home.database
    before = database.read_bytes() if database.exists() else None
    told = ward.doctor()
    assert told.state(check) == state
    assert told.code == (4 if told.said["state"] == "damaged" else 0)
    assert (state == "damaged") <= (told.code == 4)
    one = next(one for one in told.said["checks"] if one["id"] == check)
    assert one["advice"], "what to do is said"
    assert not one["mendable"]
    assert (database.read_bytes() if database.exists() else None) == before


@pytest.mark.parametrize("which", ["slots", "spare_slots"])
@pytest.mark.parametrize("how", ["gone", "cut", "changed"])
def test_a_bad_key_file_is_damage_that_the_whole_copy_mends(
    ward: Ward, which: str, how: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path: Path = getattr(ward.home, which)
    whole = path.read_bytes()
    match how:
        case "gone":
            path.unlink()
        case "cut":
            os.truncate(path, 200)
        case _:
            change(path, 300)
    told = ward.doctor()
    assert (told.code, told.wrong(), told.state("key_files")) == (4, {"key_files"}, "damaged")
    assert run(ward.words("doctor")) == 4
    assert "Nothing is damaged" not in capsys.readouterr().out
    told = ward.doctor("--fix")
    assert (told.code, told.mended()) == (0, {"key_files"})
    assert path.read_bytes() == whole
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_damage_that_shows_in_several_checks_is_told_once_with_the_backup_to_take(
    ward: Ward, capsys: pytest.CaptureFixture[str]
) -> None:
    size = ward.home.database.stat().st_size
    for page in range(5, size // PAGE):
        change(ward.home.database, page * PAGE + 9)
    assert run(ward.words("doctor")) == 4
    told = capsys.readouterr().out
    whole = " ".join(told.split())
    assert whole.count("keeps what is here") == 1
    (backup,) = ward.home.backups.iterdir()
    assert str(backup) in told


def test_mending_is_written_down(ward: Ward) -> None:
    sql(DRAFT)(ward)
    ward.doctor("--fix")
    with ward.inside() as connection:
        last = connection.execute("SELECT what, detail FROM audit ORDER BY seq DESC").fetchone()
    assert last == ("mend", "drafts")


def test_nothing_of_a_client_is_said(ward: Ward, capsys: pytest.CaptureFixture[str]) -> None:
    with ward.inside() as connection:
        names = [str(row[0]) for row in connection.execute("SELECT name FROM client").fetchall()]
    for plant in (sql(DRAFT), TOLD["a note about nobody"][2]):
        plant(ward)
    assert run(ward.words("doctor")) == 4
    said = "".join(capsys.readouterr())
    assert names
    assert not [name for name in names if name in said]


def test_without_the_passphrase_nothing_is_looked_at(
    ward: Ward, capsys: pytest.CaptureFixture[str]
) -> None:
    ward.file.write_text("something else\n", encoding="utf-8")
    told = ward.doctor()
    assert told.code == 3
    assert "passphrase is not the right one" in told.said


def test_where_there_is_no_caseload_it_says_so(script: Script) -> None:
    told = script.opens("doctor")
    assert (told.returncode, told.stdout) == (3, "")


def rescued(ward: Ward, target: Path) -> Home:
    """Restore what was saved into a folder of its own."""
    home = Home(target.parent / "restored")
    words = ["restore", str(target), "--home", str(home.folder)]
    assert run([*words, "--passphrase-file", str(ward.file), "--today", TODAY]) == 0
    return home


@pytest.mark.parametrize("damage", ["flipped", "cut", "list", "none"])
def test_what_is_readable_of_a_damaged_file_is_saved(
    ward: Ward, damage: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = ward.content()
    match damage:
        case "flipped":
            with ward.inside() as connection:
                found = connection.execute(
                    "SELECT rootpage FROM sqlite_master WHERE name = 'client'"
                ).fetchone()
            assert found is not None
            change(ward.home.database, (int(str(found[0])) - 1) * PAGE + 700)
        case "cut":
            size = ward.home.database.stat().st_size
            os.truncate(ward.home.database, size * 8 // 10)
        case "list":
            change(ward.home.database, 500)
        case _:
            pass
    wreck = ward.home.database.read_bytes()
    target = tmp_path / "saved.backup"
    code = run(ward.words("doctor", "--salvage", str(target), "--json"))
    said = json.loads(capsys.readouterr().out)
    assert ward.home.database.read_bytes() == wreck
    assert sorted(path.name for path in tmp_path.iterdir()) == ["own", "saved.backup"]
    whole = damage in ("none", "list")
    assert code == (0 if whole else 4)
    assert bool(said["lost"]) != whole

    home = rescued(ward, target)
    capsys.readouterr()
    ward.home = home
    after = ward.content()
    for table, rows in after.items():
        known = [row for row in rows if "?" not in row]
        assert set(known) <= set(before[table]) or table == "vault_meta"
    if whole:
        assert {t: sorted(map(str, r)) for t, r in after.items() if t != "vault_meta"} == {
            t: sorted(map(str, r)) for t, r in before.items() if t != "vault_meta"
        }
    if damage == "flipped":
        assert len(after["note"]) == len(before["note"]), "notes are kept without their client"
    told = ward.doctor()
    assert told.wrong() <= {"audit_chain", "audit_clock", "backups"}


def test_nothing_is_saved_over_a_file(ward: Ward, tmp_path: Path) -> None:
    target = tmp_path / "there"
    target.write_text("x")
    told = ward.doctor("--salvage", str(target))
    assert (told.code, target.read_text()) == (1, "x")


@pytest.mark.parametrize("which", ["slots", "spare_slots"])
def test_a_key_file_of_another_caseload_is_named_and_mended_from_the_right_one(
    ward: Ward, which: str, tmp_path: Path
) -> None:
    other = Home(tmp_path / "other")
    opened, _ = Vault(other).create("aivan muu salalause täällä", CHEAP)
    opened.close()
    right = ward.home.slots.read_bytes()
    shutil.copyfile(other.slots, getattr(ward.home, which))
    told = ward.doctor()
    assert (told.code, told.wrong()) == (4, {"key_files"})
    told = ward.doctor("--fix")
    assert (told.code, told.mended()) == (0, {"key_files"})
    assert ward.home.slots.read_bytes() == ward.home.spare_slots.read_bytes() == right
