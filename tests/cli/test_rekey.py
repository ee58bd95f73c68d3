"""`rekey`: an employee leaves; what she knew opens nothing that is saved from now on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .conftest import Script

CODE = re.compile(r"(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}\n")
NEW = "seitsemän siilin salainen sauna"


@pytest.fixture
def new(tmp_path: Path) -> Path:
    """A file with the new passphrase."""
    file = tmp_path / "new-passphrase"
    file.write_text(NEW + "\n", encoding="utf-8")
    return file


def test_the_new_passphrase_and_the_new_code_open_it_and_the_old_one_does_not(
    own: Script, new: Path, tmp_path: Path
) -> None:
    clients = own.reads("clients")
    backup = own.opens("backup").stdout.strip()
    done = own.opens("rekey", "--new-passphrase-file", str(new))
    assert done.returncode == 0, done.stderr
    assert CODE.fullmatch(done.stdout)
    assert "Earlier backups" in done.stderr
    assert own.opens("clients").returncode == 3
    old = own.passphrase_file.read_text(encoding="utf-8")
    own.passphrase_file.write_text(NEW, encoding="utf-8")
    assert own.reads("clients") == clients
    laptop = Script(tmp_path / "laptop")
    laptop.folder.mkdir()
    laptop.passphrase_file.write_text(old, encoding="utf-8")
    assert laptop.opens("restore", backup).returncode == 0
    assert laptop.reads("clients") == clients


def test_a_new_passphrase_that_is_too_short_changes_nothing(own: Script, new: Path) -> None:
    new.write_text("lyhyt")
    before = own.home.slots.read_bytes()
    done = own.opens("rekey", "--new-passphrase-file", str(new))
    assert (done.returncode, done.stdout) == (1, "")
    assert own.home.slots.read_bytes() == before
    assert own.opens("clients").returncode == 0


def test_where_nobody_can_be_asked_nothing_is_changed(own: Script) -> None:
    before = own.home.slots.read_bytes()
    done = own.opens("rekey")
    assert (done.returncode, done.stdout) == (3, "")
    assert own.home.slots.read_bytes() == before
