"""`rekey`: an employee leaves; what she knew opens nothing that is saved from now on."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from ipscoach.vault.vault import Vault

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


def test_the_last_backup_opens_with_the_new_passphrase(
    own: Script, new: Path, tmp_path: Path
) -> None:
    own.opens("backup")
    assert own.opens("rekey", "--new-passphrase-file", str(new)).returncode == 0
    newest = max(own.home.backups.iterdir(), key=lambda path: path.stat().st_mtime_ns)
    laptop = Script(tmp_path / "laptop")
    laptop.folder.mkdir()
    laptop.passphrase_file.write_text(NEW, encoding="utf-8")
    assert laptop.opens("restore", str(newest)).returncode == 0


def test_a_disk_that_is_full_right_after_takes_nobody_the_code(own: Script, new: Path) -> None:
    words = ["--home", str(own.home.folder), "rekey", "--new-passphrase-file", str(new),
             "--passphrase-file", str(own.passphrase_file)]  # fmt: skip
    command = [sys.executable, "-c", FULL_AFTER, *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert CODE.fullmatch(done.stdout), done.stderr
    assert done.returncode == 0
    assert "could not be noted in the record of acts. The caseload's folder cannot be used" in (
        done.stderr
    )
    assert "No backup with the new keys was made." in done.stderr
    Vault(own.home).unlock_with_code(done.stdout).close()


FULL_AFTER = """
import resource, signal, sys
from ipscoach.cli.main import run
from ipscoach.vault.opened import OpenVault
real = OpenVault.rekey
def rekey(self, passphrase):
    code = real(self, passphrase)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    return code
OpenVault.rekey = rekey
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
sys.exit(run(sys.argv[1:]))
"""


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


@pytest.mark.parametrize("part", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_a_damaged_page_ends_it_as_damage_wherever_it_is(
    own: Script, new: Path, part: float
) -> None:
    content = bytearray(own.home.database.read_bytes())
    content[int(len(content) * part) // 4096 * 4096 + 99] ^= 1
    own.home.database.write_bytes(content)
    keys = own.home.slots.read_bytes()
    done = own.opens("rekey", "--new-passphrase-file", str(new))
    assert (done.returncode, done.stdout) == (4, "")
    assert "in use" not in done.stderr
    assert "doctor" in done.stderr or "restore" in done.stderr
    assert own.home.slots.read_bytes() == keys
