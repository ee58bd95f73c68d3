"""What cannot be done is said before anybody types a passphrase for it, and what was, after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import PASSPHRASE, Script, new_script
from tests.e2e.driver import Coach

NOBODY = "~nobody-of-this-name/ipscoach"


@pytest.fixture
def backup(own: Script) -> Path:
    return Path(own.opens("backup").stdout.strip())


@pytest.fixture
def laptop(tmp_path: Path) -> Script:
    folder = tmp_path / "laptop"
    folder.mkdir()
    return new_script(folder)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--home", NOBODY, "clients"], 2),
        (["clients", "--passphrase-file", NOBODY], 3),
        (["restore", NOBODY], 1),
        (["backup", NOBODY], 1),
        (["import", NOBODY], 1),
        (["receive", NOBODY], 1),
        (["export-partners", NOBODY], 1),
    ],
)
def test_a_home_that_this_computer_does_not_know_is_a_sentence(
    own: Script, words: list[str], code: int
) -> None:
    given = [] if "--passphrase-file" in words else ["--passphrase-file", own.passphrase_file]
    done = own.runs(*words, *map(str, given))
    assert (done.returncode, done.stdout) == (code, ""), done.stderr
    assert NOBODY in done.stderr
    assert "Traceback" not in done.stderr
    assert "fault" not in done.stderr


def test_so_it_is_in_the_environment(own: Script) -> None:
    done = own.runs("clients", IPSCOACH_PASSPHRASE_FILE=NOBODY)
    assert done.returncode == 3
    assert NOBODY in done.stderr


class TestRestoring:
    def test_a_file_that_is_not_there(self, laptop: Script) -> None:
        done = laptop.runs("restore", "missing.backup")
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == "There is no file missing.backup, so nothing was restored.\n"

    def test_a_folder_that_holds_a_caseload(self, coach: Coach, own: Script, backup: Path) -> None:
        coach.starts(*own.command("restore", str(backup)), size=(200, 30))
        coach.sees("There is a caseload in this folder.")
        coach.sees("Put the backup in its place")
        coach.types("no")
        coach.presses("enter")
        coach.sees("Nothing was restored; the caseload that is here is as it was.")
        assert own.runs("restore", str(backup)).returncode == 3  # nobody is there to be asked
        assert own.opens("clients").returncode == 0

    def test_a_folder_in_the_place_of_a_file(
        self, own: Script, laptop: Script, backup: Path
    ) -> None:
        done = laptop.runs("restore", str(own.home.backups))
        assert (done.returncode, done.stdout) == (1, "")
        assert f"Its newest backup is {backup}: name that file." in done.stderr
        done = laptop.runs("restore", str(laptop.folder))
        assert done.returncode == 1
        assert "is a folder and holds no backup" in done.stderr

    def test_at_a_terminal_it_says_where_it_is_and_how_it_is_opened(
        self, coach: Coach, laptop: Script, backup: Path
    ) -> None:
        coach.starts(*laptop.command("restore", str(backup)), size=(200, 30))
        coach.sees("Passphrase or recovery code")
        coach.types(PASSPHRASE)
        coach.presses("enter")
        coach.sees("Restored, with ")
        home = laptop.home.folder
        coach.reads(f"The caseload lies in {home}; “ipscoach --home {home}” opens it.")


def test_a_caseload_that_is_gone_names_its_last_backup(own: Script, backup: Path) -> None:
    own.home.database.unlink()
    done = own.opens("clients")
    assert (done.returncode, done.stdout) == (4, "")
    assert f"The last backup is of 1 Dec 2026: {backup} (“ipscoach restore”" in done.stderr
    assert own.opens("restore", str(backup), "--replace").returncode == 0
    assert own.opens("clients").returncode == 0


def test_at_a_terminal_a_backup_is_said_to_be_made(coach: Coach, own: Script) -> None:
    words = own.command("backup", "--passphrase-file", str(own.passphrase_file))
    coach.starts(*words, size=(200, 30))
    coach.sees("The backup is made, and opens with the present passphrase or recovery code.")
    assert coach.exits() == 0


def test_new_keys_are_announced_before_the_passphrase_is_asked_for(
    coach: Coach, own: Script
) -> None:
    coach.starts(*own.command("rekey"), size=(200, 30))
    coach.sees("Passphrase:")
    coach.reads("The caseload is about to get new keys")
    coach.presses("ctrl+c")
