"""`backup`: a script that runs every night gets a file it can rely on, or a reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ipscoach.vault.container import read_through
from ipscoach.vault.tries import read_tries
from ipscoach.vault.vault import Vault

from .conftest import PASSPHRASE, Script, new_script


def test_the_path_is_all_that_is_written(own: Script) -> None:
    done = own.opens("backup")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{own.home.backups}/ipscoach-20261201T090000.backup\n"
    read_through(Path(done.stdout.strip()))


def test_a_folder_may_be_named(own: Script, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    done = own.opens("backup", str(folder))
    assert done.returncode == 0, done.stderr
    assert [path.parent for path in folder.iterdir()] == [folder]
    assert not own.home.backups.exists()


def test_a_folder_that_is_not_there_is_not_made(own: Script, tmp_path: Path) -> None:
    done = own.opens("backup", str(tmp_path / "stick"))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("There is no folder ")
    assert not (tmp_path / "stick").exists()


@pytest.mark.parametrize("folder", ["/tmp/" + "x" * 300, "~nobody-of-this-name/backups"])
def test_a_folder_that_cannot_even_be_asked_about_is_not_there_either(
    own: Script, folder: str
) -> None:
    done = own.opens("backup", folder)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"There is no folder {folder}, so no backup was made.\n"
    own.home.settings.write_text(json.dumps({"backup_folder": folder}))
    there = own.opens("backup")
    assert there.returncode == 0, there.stderr
    assert Path(there.stdout.strip()).parent == own.home.backups
    assert "is not there now" in there.stderr


def test_the_folder_of_the_settings_counts_and_its_absence_is_said(
    own: Script, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    own.home.settings.write_text(json.dumps({"backup_folder": str(stick)}))
    away = own.opens("backup")
    assert away.returncode == 0
    assert Path(away.stdout.strip()).parent == own.home.backups
    assert f"The folder for backups, {stick}, is not there now" in away.stderr
    stick.mkdir()
    there = own.opens("backup")
    assert (Path(there.stdout.strip()).parent, there.stderr) == (stick, "")


def test_that_a_backup_was_made_is_written_down(own: Script) -> None:
    own.opens("backup")
    vault = Vault(own.home).unlock(own.passphrase_file.read_text(encoding="utf-8").strip())
    line = vault.connect()
    last = line.execute("SELECT what FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    assert last == ("back_up",)
    vault.close()


@pytest.mark.parametrize("words", [["backup", "a", "b"], ["backup", "--json"]])
def test_what_does_not_belong_there_is_refused(own: Script, words: list[str]) -> None:
    assert own.opens(*words).returncode == 2


class TestRestore:
    @pytest.fixture
    def backup(self, own: Script) -> Path:
        return Path(own.opens("backup").stdout.strip())

    @pytest.fixture
    def laptop(self, tmp_path: Path) -> Script:
        """A new laptop with nothing on it but the passphrase in its coach's head."""
        folder = tmp_path / "laptop"
        folder.mkdir()
        return new_script(folder)

    def test_a_new_laptop_gets_every_client(
        self, own: Script, laptop: Script, backup: Path
    ) -> None:
        done = laptop.opens("restore", str(backup))
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == f"Restored, with {len(own.reads('clients'))} clients.\n"
        assert laptop.reads("clients") == own.reads("clients")

    def test_the_recovery_code_is_enough(self, laptop: Script, own: Script, tmp_path: Path) -> None:
        vault = Vault(own.home).unlock(PASSPHRASE)
        code = tmp_path / "code"
        code.write_text(vault.new_recovery_code())
        vault.close()
        backup = own.opens("backup").stdout.strip()
        done = laptop.runs("restore", backup, "--code-file", str(code))
        assert done.returncode == 0, done.stderr
        assert laptop.reads("clients") == own.reads("clients")

    def test_a_wrong_passphrase_is_told_and_nothing_is_there(
        self, laptop: Script, backup: Path
    ) -> None:
        laptop.passphrase_file.write_text("not at all the right words")
        done = laptop.opens("restore", str(backup))
        assert (done.returncode, done.stdout) == (3, "")
        assert done.stderr.startswith("The passphrase is not the right one")
        assert not laptop.home.database.exists()

    def test_what_is_here_is_kept_and_its_place_told(self, own: Script, backup: Path) -> None:
        own.home.settings.write_text(json.dumps({"keyring": True, "theme": "nord"}))
        done = own.opens("restore", str(backup))
        assert done.returncode == 0, done.stderr
        told, path = done.stderr.strip().split(": ")
        assert told == "What was here before is kept as a backup"
        read_through(Path(path))
        settings = json.loads(own.home.settings.read_text())
        assert (settings["keyring"], settings["theme"]) == (False, "nord")

    def test_somebody_at_a_terminal_is_asked_once_before_what_is_here_makes_room(
        self, own: Script, backup: Path
    ) -> None:
        before = own.home.database.read_bytes()
        for answer in ("", "n"):
            no = own.types(["restore", str(backup)], [answer])
            assert (no.returncode, no.stdout) == (1, "")
            assert "Put the backup in its place: yes or no" in no.stderr
            assert "the caseload that is here is as it was" in no.stderr
            assert own.home.database.read_bytes() == before
        yes = own.types(["restore", str(backup)], ["yes"])
        assert yes.returncode == 0, yes.stderr
        assert "What was here before is kept as a backup" in yes.stderr
        unasked = own.types(["restore", str(backup), "--replace"], [])
        assert (unasked.returncode, "Put the backup" in unasked.stderr) == (0, False)

    def test_a_backup_that_does_not_hold_or_open_leaves_what_is_here(
        self, own: Script, backup: Path
    ) -> None:
        before = own.home.database.read_bytes()
        own.passphrase_file.write_text("not at all the right words")
        assert own.opens("restore", str(backup)).returncode == 3
        content = bytearray(backup.read_bytes())
        content[len(content) // 2] ^= 1
        backup.write_bytes(content)
        own.passphrase_file.write_text(PASSPHRASE)
        assert own.opens("restore", str(backup)).returncode == 4
        assert own.home.database.read_bytes() == before

    def test_wrong_tries_at_replacing_what_is_here_count_and_wait(
        self, own: Script, backup: Path
    ) -> None:
        own.passphrase_file.write_text("not at all the right words")
        for number in range(1, 4):
            done = own.opens("restore", str(backup), "--replace")
            assert (done.returncode, read_tries(own.home).failed) == (3, number)
        done = own.opens("restore", str(backup), "--replace")
        assert "this try waits 1 second" in done.stderr

    @pytest.mark.parametrize(("content", "code"), [(None, 1), (b"PK something else", 4)])
    def test_no_file_and_no_backup_are_told_apart(
        self, laptop: Script, tmp_path: Path, content: bytes | None, code: int
    ) -> None:
        file = tmp_path / "ipscoach-20260101T000000.backup"
        if content is not None:
            file.write_bytes(content)
        done = laptop.opens("restore", str(file))
        assert (done.returncode, done.stdout) == (code, "")
        assert len(done.stderr.splitlines()) == 1

    def test_where_nobody_can_be_asked_it_says_so(self, laptop: Script, backup: Path) -> None:
        done = laptop.runs("restore", str(backup))
        assert done.returncode == 3
        assert "opens with the passphrase or the recovery code of its day" in done.stderr
