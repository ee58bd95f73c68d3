"""A backup: one file, whole and encrypted and proven, or none; nobody else's file is touched."""

from __future__ import annotations

import stat
import subprocess
import sys
import threading
import time
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from ipscoach.paths import Home
from ipscoach.vault.backup import backups_in, proven, rotate
from ipscoach.vault.container import keys_in, pack, read_through
from ipscoach.vault.errors import BackupDamaged, CannotWrite, DatabaseDamaged, Locked
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import OpenVault, Vault

from .conftest import PASSPHRASE, Child

NOW = datetime(2026, 11, 23, 14, 5, 9, tzinfo=UTC)


@pytest.fixture
def opened(code: str, vault: Vault) -> OpenVault:
    """A caseload with fifty notes, open."""
    assert code
    return vault.unlock(PASSPHRASE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder for backups."""
    found = tmp_path / "stick"
    found.mkdir()
    return found


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


class TestOneFile:
    def test_it_holds_what_is_saved_under_a_name_that_tells_the_moment_alone(
        self, opened: OpenVault, folder: Path, tmp_path: Path
    ) -> None:
        writer = opened.connect()
        writer.execute("INSERT INTO note (text) VALUES ('the last word')")
        backup = opened.back_up(folder, NOW)
        assert names(folder) == ["ipscoach-20261123T140509.backup"]
        assert "backup.new" not in names(opened.home.folder)
        back = Home(tmp_path / "back")
        back.folder.mkdir()
        back.slots.write_bytes(read_through(backup, back.database))
        opened.close()
        again = Vault(back).unlock(PASSPHRASE)
        line = again.connect()
        assert line.execute("SELECT count(*), max(text) FROM note").fetchone() == (
            51,
            "the last word",
        )
        again.close()

    def test_any_program_that_opens_zips_takes_it_apart(
        self, opened: OpenVault, folder: Path, tmp_path: Path
    ) -> None:
        backup = opened.back_up(folder, NOW)
        opened.close()
        with zipfile.ZipFile(backup) as archive:
            assert archive.testzip() is None
            archive.extractall(tmp_path / "by hand")
        assert names(tmp_path / "by hand") == ["caseload.db", "caseload.keys"]
        Vault(Home(tmp_path / "by hand")).unlock(PASSPHRASE).close()

    def test_nothing_in_it_is_readable(self, opened: OpenVault, folder: Path) -> None:
        content = opened.back_up(folder, NOW).read_bytes()
        assert b"SQLite format" not in content
        assert b"note 1" not in content

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")
    def test_only_the_coach_may_read_it(self, opened: OpenVault, folder: Path) -> None:
        assert stat.S_IMODE(opened.back_up(folder, NOW).stat().st_mode) == 0o600

    def test_two_in_one_second_both_stay(self, opened: OpenVault, folder: Path) -> None:
        first, second = opened.back_up(folder, NOW), opened.back_up(folder, NOW)
        assert first != second
        assert [one.made for one in backups_in(folder, opened.identity)] == [NOW, NOW]

    def test_one_that_is_not_finished_yet_does_not_count(
        self, opened: OpenVault, folder: Path
    ) -> None:
        writer = opened.connect()
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("INSERT INTO note (text) VALUES ('not yet')")
        ended = threading.Timer(0.2, lambda: writer.execute("ROLLBACK"))
        ended.start()
        backup = opened.back_up(folder, NOW)
        ended.join()
        draft = folder / "draft.db"
        read_through(backup, draft)
        assert proven(draft, opened._keys.file)["note"] == 50


class TestAChangedByteIsNoticed:
    @pytest.mark.parametrize("seed", range(3))
    def test_wherever_it_is(self, opened: OpenVault, folder: Path, seed: int) -> None:
        backup = opened.back_up(folder, NOW)
        whole, random = backup.read_bytes(), Random(seed)
        ends = [*range(120), *range(len(whole) - 160, len(whole))]
        places = [*ends, *(random.randrange(len(whole)) for _ in range(60))]
        for place in places:
            spoilt = bytearray(whole)
            spoilt[place] ^= 1 << random.randrange(8)
            backup.write_bytes(spoilt)
            with pytest.raises(BackupDamaged):
                read_through(backup)
        backup.write_bytes(whole)
        assert read_through(backup) == opened.home.slots.read_bytes()

    def test_and_so_is_one_cut_short_or_with_something_after_it(
        self, opened: OpenVault, folder: Path
    ) -> None:
        backup = opened.back_up(folder, NOW)
        whole = backup.read_bytes()
        lengths = [*range(0, 900, 7), *range(len(whole) - 200, len(whole), 3)]
        for content in (*(whole[:length] for length in lengths), whole + b"x"):
            backup.write_bytes(content)
            with pytest.raises(BackupDamaged):
                read_through(backup)

    def test_an_empty_database_has_its_form_too(self, tmp_path: Path) -> None:
        target, database = tmp_path / "target", tmp_path / "database"
        target.touch()
        database.touch()
        pack(target, b"keys", database)
        assert (keys_in(target), read_through(target)) == (b"keys", b"keys")


class TestADamagedCaseload:
    def test_is_told_and_gives_no_backup(self, opened: OpenVault, folder: Path) -> None:
        earlier = opened.back_up(folder, NOW)
        opened.close()
        database = opened.home.database
        content = bytearray(database.read_bytes())
        for place in range(4096 * 3, len(content), 4096):
            content[place + 100] ^= 1
        database.write_bytes(content)
        again = Vault(opened.home).unlock(PASSPHRASE)
        with pytest.raises(DatabaseDamaged):
            again.back_up(folder, NOW + timedelta(days=1))
        again.close()
        assert names(folder) == [earlier.name]


class TestRoomAndRights:
    def test_a_folder_that_is_missing_is_told(self, opened: OpenVault, tmp_path: Path) -> None:
        with pytest.raises(CannotWrite):
            opened.back_up(tmp_path / "nowhere", NOW)
        assert "backup.new" not in names(opened.home.folder)

    @pytest.mark.usefixtures("code")
    def test_a_full_disk_is_told_and_leaves_no_half_backup(
        self, child: Child, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("FOLDER", str(folder))
        output, errors = child(FULL_DISK).communicate(timeout=30)
        assert output.splitlines() == ["told"] * 3, errors
        assert names(folder) == []

    @pytest.mark.usefixtures("code")
    def test_one_that_was_killed_midway_has_no_name_and_the_next_clears_up(
        self, child: Child, folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("FOLDER", str(folder))
        process = child(KILLED)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.05)
        process.kill()
        process.wait()
        whole = [name for name in names(folder) if name.endswith(".backup")]
        for name in whole:
            read_through(folder / name)
        opened = vault.unlock(PASSPHRASE)
        opened.back_up(folder, NOW)
        assert all(name.endswith(".backup") for name in names(folder))
        assert len(names(folder)) == len(whole) + 1
        opened.close()


FULL_DISK = """
import os, pathlib, resource, signal, sys
from datetime import UTC, datetime
from ipscoach.paths import Home
from ipscoach.vault.errors import CannotWrite
from ipscoach.vault.vault import Vault
home = Home(pathlib.Path(sys.argv[1]))
opened = Vault(home).unlock("seven grey geese over the lake")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
for room in (600, 9000, home.database.stat().st_size + 100):
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
    try:
        opened.back_up(pathlib.Path(os.environ["FOLDER"]), datetime(2026, 11, 23, tzinfo=UTC))
    except CannotWrite:
        print("told")
"""
KILLED = """
import os, pathlib, sys
from datetime import UTC, datetime
from ipscoach.paths import Home
from ipscoach.vault.vault import Vault
opened = Vault(Home(pathlib.Path(sys.argv[1]))).unlock("seven grey geese over the lake")
print("ready", flush=True)
while True:
    opened.back_up(pathlib.Path(os.environ["FOLDER"]), datetime(2025, 1, 1, tzinfo=UTC))
"""


class TestOnlyOursCount:
    def test_another_coachs_and_any_other_file_stay_when_ours_make_room(
        self, opened: OpenVault, folder: Path, tmp_path: Path
    ) -> None:
        other, _ = Vault(Home(tmp_path / "other")).create("another one's words", CHEAP)
        theirs = [other.back_up(folder, NOW - timedelta(days=n)) for n in range(400, 430)]
        other.close()
        foreign = folder / "ipscoach-20200101T000000.backup"
        foreign.write_bytes(b"something dear")
        letter = folder / "letter.backup"
        letter.write_bytes(b"something else that is dear")
        one = opened.back_up(folder, NOW)
        for n in range(1, 60):
            (folder / f"ipscoach-{NOW - timedelta(days=n):%Y%m%dT%H%M%S}.backup").write_bytes(
                one.read_bytes()
            )
        gone = rotate(folder, opened.identity, one)
        assert len(gone) > 40
        assert one.exists()
        assert all(path.exists() for path in (*theirs, foreign, letter))
        assert {path.name for path in gone}.isdisjoint(path.name for path in theirs)

    def test_the_one_just_made_stays_though_the_clock_went_back(
        self, opened: OpenVault, folder: Path
    ) -> None:
        for n in range(60):
            made = NOW + timedelta(days=n)
            first = folder / f"ipscoach-{made:%Y%m%dT%H%M%S}.backup"
            if n == 0:
                whole = opened.back_up(folder, made).read_bytes()
            first.write_bytes(whole)
        newest = opened.back_up(folder, NOW - timedelta(days=400))
        rotate(folder, opened.identity, newest)
        assert newest.exists()

    def test_a_date_that_is_none_and_a_folder_that_is_none_are_no_backups(
        self, opened: OpenVault, folder: Path, tmp_path: Path
    ) -> None:
        whole = opened.back_up(folder, NOW)
        whole.rename(folder / "ipscoach-20261399T999999.backup")
        assert backups_in(folder, opened.identity) == []
        assert backups_in(tmp_path / "nowhere", opened.identity) == []


@pytest.mark.parametrize("seconds", [0.01, 0.017, 0.023, 0.031])
def test_a_lock_in_the_middle_leaves_whole_backups_alone(
    opened: OpenVault, folder: Path, seconds: float
) -> None:
    timer = threading.Timer(seconds, opened.close)
    timer.start()
    for n in range(50):
        try:
            opened.back_up(folder, NOW + timedelta(seconds=n))
        except Locked:
            break
    else:
        pytest.fail("the lock never came")
    timer.join()
    for name in names(folder):
        read_through(folder / name)


def test_the_verb_of_the_shell_lists_the_two_parts(opened: OpenVault, folder: Path) -> None:
    backup = opened.back_up(folder, NOW)
    opened.close()
    listed = subprocess.run(
        [sys.executable, "-m", "zipfile", "-l", str(backup)], capture_output=True, text=True
    )
    assert [line.split()[0] for line in listed.stdout.splitlines()[1:]] == [
        "caseload.keys",
        "caseload.db",
    ]
