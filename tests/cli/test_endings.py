"""However a run ends: a code, at most a sentence, never a traceback and never anybody's data."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ipscoach.cli import lists
from ipscoach.cli.main import run
from tests.cli.conftest import Script
from tests.e2e.driver import Coach


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise there")
def test_a_reader_who_has_seen_enough_is_no_error(example: Script) -> None:
    command = [*example.command("timeline", "K-01", "--json")]
    command += ["--passphrase-file", str(example.passphrase_file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a disk that is always full")
def test_a_full_disk_is_told(example: Script) -> None:
    command = [*example.command("clients"), "--passphrase-file", str(example.passphrase_file)]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1


def test_a_fault_of_our_own_is_one_sentence_and_its_places(
    own: Script, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(row: object) -> dict[str, object]:
        raise ValueError(f"no shape for {row}")

    monkeypatch.setattr(lists, "client_shape", broken)
    words = ["--home", str(own.home.folder), "--passphrase-file", str(own.passphrase_file)]
    assert run([*words, "clients", "--json"]) == 70
    out, err = capsys.readouterr()
    assert out == ""
    places = own.home.faults.read_text()
    assert "ValueError" in places
    assert "lists.py" in places
    for told in (err, places):
        assert "Aino" not in told
        assert "Traceback" not in told
    assert str(own.home.faults) in err
    assert own.opens("clients").returncode == 0, "the caseload was closed in order"


def test_output_is_utf8_whatever_the_system_thinks(example: Script) -> None:
    odd = example.opens("employers", PYTHONIOENCODING="latin-1", PYTHONUTF8="0")
    assert "Esimerkkikeittiö" in odd.stdout


@pytest.mark.parametrize("words", [[], ["demo"]])
def test_without_a_terminal_the_app_names_the_verbs(script: Script, words: list[str]) -> None:
    done = script.runs(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert "ipscoach --help" in done.stderr
    assert "\x1b" not in done.stderr


@pytest.mark.parametrize("words", [[], ["demo"]])
def test_a_dumb_terminal_is_told_so(coach: Coach, script: Script, words: list[str]) -> None:
    coach.starts("env", "TERM=dumb", *script.command(*words))
    coach.sees("shows no screens")
    assert coach.exits() == 2


def test_what_is_wrong_with_the_apps_words_is_read_after_the_frame(
    coach: Coach, script: Script
) -> None:
    coach.starts(*script.command("--lang", "xx"))
    coach.sees("no words in the language")
    assert coach.exits() == 2
    assert coach.terminal()["alternate_on"] == "0"


def test_the_app_does_not_take_its_passphrase_from_the_keyboards_stream(
    coach: Coach, example: Script
) -> None:
    coach.starts(*example.command("--passphrase-file", "-"))
    coach.sees("reads its keys from standard input")
    assert coach.exits() == 2
