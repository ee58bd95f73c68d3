"""Where the passphrase comes from, and what is said when the caseload does not open."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ipscoach.clock import SystemClock
from ipscoach.vault.tries import count, read_tries
from ipscoach.vault.vault import Vault
from tests.cli.conftest import PASSPHRASE, Script
from tests.e2e.driver import Coach


def test_a_wrong_passphrase_is_3_and_says_that_nothing_changed(own: Script) -> None:
    own.passphrase_file.write_text("another one\n")
    done = own.opens("clients", "--json")
    assert (done.returncode, done.stdout) == (3, "")
    assert "passphrase is not the right one" in done.stderr


def test_no_made_up_day_goes_round_the_wait_or_into_the_record(own: Script) -> None:
    own.passphrase_file.write_text("another one\n")
    words = ["clients", "--passphrase-file", str(own.passphrase_file), "--today"]
    for day in ("2031-01-01", "2032-01-01", "2033-01-01"):
        done = own.runs(*words, day)
        assert (done.returncode, "this try waits" in done.stderr) == (3, False)
    done = own.runs(*words, "2034-01-01")
    assert "Wrong passphrases were tried here, so this try waits 1 second." in done.stderr
    tries = json.loads((own.home.folder / "tries.json").read_text())
    assert tries["failed"] == 4
    today = f"{SystemClock().now():%Y-%m-%dT}"
    assert all(moment.startswith(today) for moment in tries["moments"])


def test_the_app_given_a_file_does_not_try_it_while_a_try_waits(coach: Coach, own: Script) -> None:
    for _ in range(8):
        count(own.home, SystemClock().now())
    coach.starts(*own.command("--passphrase-file", str(own.passphrase_file)))
    coach.sees("The caseload is locked", within=20)
    coach.sees("was left unread")
    coach.types(PASSPHRASE)
    coach.presses("enter")
    coach.sees("After wrong tries this one waits")
    coach.presses("f8")
    begun = time.monotonic()
    assert coach.exits() == 0
    assert time.monotonic() - begun < 5, "leaving does not wait"
    assert read_tries(own.home).failed == 8


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "cannot be read"),
        (b"", "empty"),
        (b"\n", "empty"),
        (b"\xff\xfe\xff", "UTF-8"),
        (b"x" * 5000, "too long"),
    ],
)
def test_a_passphrase_file_that_holds_none_is_3(
    example: Script, tmp_path: Path, content: bytes | None, told: str
) -> None:
    path = tmp_path / "passphrase"
    if content is not None:
        path.write_bytes(content)
    done = example.runs("clients", "--passphrase-file", str(path))
    assert (done.returncode, done.stdout) == (3, "")
    assert told in done.stderr


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_standard_input_gives_the_passphrase_with_or_without_a_line_break(
    example: Script, end: str
) -> None:
    done = example.runs("clients", "--passphrase-file", "-", stdin=(PASSPHRASE + end).encode())
    assert done.returncode == 0, done.stderr


def test_variables_give_folder_and_passphrase_file(example: Script) -> None:
    command = [sys.executable, "-m", "ipscoach", "clients"]
    env = {
        **os.environ,
        "IPSCOACH_HOME": str(example.home.folder),
        "IPSCOACH_PASSPHRASE_FILE": str(example.passphrase_file),
    }
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60)
    assert "Aino Esimerkki" in done.stdout


def test_a_file_named_by_an_option_outdoes_the_variable(example: Script, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("wrong")
    assert example.opens("clients", IPSCOACH_PASSPHRASE_FILE=str(wrong)).returncode == 0


def test_without_terminal_and_file_it_is_3_and_the_way_is_named(example: Script) -> None:
    done = example.runs("clients", stdin=PASSPHRASE.encode())
    assert (done.returncode, done.stdout) == (3, "")
    assert "--passphrase-file" in done.stderr


def test_no_caseload_is_3_and_nobody_is_asked(script: Script) -> None:
    for words in (["clients"], ["clients", "--passphrase-file", str(script.passphrase_file)]):
        done = script.runs(*words)
        assert done.returncode == 3
        assert "terminal" not in done.stderr
        assert not script.home.folder.exists()


def test_a_caseload_open_elsewhere_is_3_and_stays_open(own: Script) -> None:
    with_it = Vault(own.home).unlock(PASSPHRASE)
    done = own.opens("clients")
    assert (done.returncode, done.stdout) == (3, "")
    with_it.connect().close()
    with_it.close()
    assert own.opens("clients").returncode == 0


def test_a_damaged_caseload_is_4(own: Script) -> None:
    own.home.database.write_bytes(os.urandom(own.home.database.stat().st_size))
    done = own.opens("clients")
    assert (done.returncode, done.stdout) == (4, "")
    assert len(done.stderr.splitlines()) == 1


def test_where_the_key_store_does_not_help_it_is_said(own: Script) -> None:
    own.home.settings.write_text('{"keyring": true}')
    done = own.runs("clients")
    assert done.returncode == 3
    assert "key store" in done.stderr


def test_on_a_terminal_the_passphrase_is_asked_for_and_not_shown(
    coach: Coach, example: Script
) -> None:
    coach.starts(*example.command("clients", "--status", "waiting"))
    coach.sees("Passphrase:")
    coach.types(PASSPHRASE + "\n")
    coach.sees("K-11")
    assert coach.exits() == 0
    assert "korrekt" not in coach.scrollback()


def test_ctrl_c_at_the_question_is_130_without_a_word_of_python(
    coach: Coach, example: Script
) -> None:
    coach.starts(*example.command("clients"))
    coach.sees("Passphrase:")
    coach.presses("ctrl+c")
    assert coach.exits() == 130
    assert "Traceback" not in coach.scrollback()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_other_users_see_no_passphrase_among_the_processes(own: Script) -> None:
    read, write = os.pipe()
    command = own.command("clients", "--passphrase-file", "-")
    with subprocess.Popen(command, stdin=read, stdout=subprocess.PIPE) as process:
        os.write(write, PASSPHRASE.encode())
        seen = b""
        while b"ipscoach" not in seen:  # at first it is still this process
            seen = Path(f"/proc/{process.pid}/cmdline").read_bytes()
        os.close(write)
        os.close(read)
        out, _ = process.communicate(timeout=60)
    assert b"Aino" in out
    assert b"korrekt" not in seen
