"""`backup`: a script that runs every night gets a file it can rely on, or a reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ipscoach.vault.container import read_through
from ipscoach.vault.vault import Vault

from .conftest import Script


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
