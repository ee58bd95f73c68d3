"""`init`: one line makes an encrypted caseload, and prints the way back in once."""

from __future__ import annotations

import re
import stat
from pathlib import Path

import pytest

from ipscoach.settings import read_settings
from ipscoach.vault.vault import Vault
from tests.cli.conftest import PASSPHRASE, Script
from tests.e2e.driver import Coach

CODE = re.compile(r"(?:[0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}")


def test_the_recovery_code_stands_alone_on_standard_output_and_opens_the_caseload(
    script: Script,
) -> None:
    done = script.opens("init", "--coach", "Liisa Ohjaaja", "--organisation", "Essote")
    assert done.returncode == 0
    assert CODE.fullmatch(done.stdout.strip())
    assert "recovery code" in done.stderr
    assert "The app will ask" in done.stderr
    assert done.stdout.strip() not in done.stderr
    assert stat.S_IMODE(script.home.folder.stat().st_mode) == 0o700
    Vault(script.home).unlock_with_code(done.stdout.strip()).close()
    Vault(script.home).unlock(PASSPHRASE).close()


def test_an_existing_caseload_is_left_as_it_is(own: Script) -> None:
    before = own.home.slots.read_bytes()
    done = own.opens("init", "--coach", "Somebody Else")
    assert (done.returncode, done.stdout) == (1, "")
    assert str(own.home.folder) in done.stderr
    assert own.home.slots.read_bytes() == before


def test_a_weak_passphrase_is_remarked_upon_and_taken(script: Script) -> None:
    script.passphrase_file.write_text("kissa123\n")
    done = script.opens("init", "--coach", "Liisa")
    assert done.returncode == 0
    assert "weak" in done.stderr.lower()


@pytest.mark.parametrize("content", ["", "\n", "\ufeff\r\n"])
def test_an_empty_passphrase_is_refused(script: Script, content: str) -> None:
    script.passphrase_file.write_text(content, encoding="utf-8", newline="")
    done = script.opens("init", "--coach", "Liisa")
    assert done.returncode == 2
    assert "empty" in done.stderr
    assert not script.home.folder.exists()


@pytest.mark.parametrize(
    "words",
    [
        ["--coach", "  "],
        ["--coach", "A", "--share", "101"],
        ["--coach", "A", "--share", "half"],
        ["--coach", "A", "--organisation", "x" * 301],
    ],
)
def test_what_does_not_hold_is_said_before_anything_is_written(
    script: Script, words: list[str]
) -> None:
    done = script.opens("init", *words)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert not script.home.folder.exists()


def test_without_a_terminal_or_a_file_nothing_is_set_up(script: Script) -> None:
    done = script.runs("init", "--coach", "Liisa", stdin=b"korrekt\nkorrekt\n")
    assert done.returncode == 2
    assert "--passphrase-file" in done.stderr
    assert not script.home.folder.exists()


def test_a_smaller_share_makes_a_smaller_caseload(script: Script) -> None:
    script.opens("init", "--coach", "Liisa", "--share", "20%")
    refused = script.opens("import", str(Path(__file__).parents[1] / "data/caseload-example.xlsx"))
    assert "4 clients are active" in refused.stdout or "4 of 4" in refused.stdout


def test_on_a_terminal_the_passphrase_is_typed_twice_and_the_code_typed_back(
    coach: Coach, script: Script
) -> None:
    coach.starts(*script.command("init", "--coach", "Liisa"))
    coach.sees("New passphrase:")
    coach.types("häst\n")
    coach.sees(re.compile(r"at least 8 letters.*\s+New passphrase:$", re.MULTILINE))
    coach.types("korrekt häst batteri\n")
    coach.sees("The same once more:")
    coach.types("something else\n")
    coach.sees(re.compile(r"two different ones.*\s+New passphrase:$", re.MULTILINE))
    coach.types("korrekt häst batteri\n")
    coach.sees(re.compile(r"New passphrase:\s+\w+: .*\s+The same once more:\s*$"))
    coach.types("korrekt häst batteri\n")
    code = coach.sees(CODE).group()
    coach.sees("Type the recovery code")
    coach.types("not this\n")
    coach.sees("This is not the code")
    coach.types(code.lower().replace("-", " ") + "\n")
    coach.sees("This is the code.")
    assert coach.exits() == 0
    assert "häst" not in coach.scrollback()
    vault = Vault(script.home).unlock("korrekt häst batteri")
    assert vault.code_was_typed_back()
    vault.close()


def test_on_a_terminal_a_weak_passphrase_is_taken_only_where_she_wants_it(
    coach: Coach, script: Script
) -> None:
    coach.starts(*script.command("init", "--coach", "Liisa"))
    coach.sees("New passphrase:")
    coach.types("salasana\n")
    coach.sees("Use it all the same: yes or no")
    coach.types("\n")
    coach.sees(re.compile(r"Then choose another one.*\s+New passphrase:$", re.MULTILINE))
    coach.types("kissa123\n")
    coach.sees(re.compile(r"New passphrase:\s+\w.*\s+Use it all the same: .*\s*$"))
    coach.types("yes\n")
    coach.sees("The same once more:")
    coach.types("kissa123\n")
    coach.sees("Type the recovery code")
    coach.presses("ctrl+c")
    assert coach.exits() == 0
    Vault(script.home).unlock("kissa123").close()


def test_the_coach_may_put_typing_back_off(coach: Coach, script: Script) -> None:
    words = script.command("init", "--coach", "Liisa", "--passphrase-file")
    coach.starts(*words, str(script.passphrase_file))
    coach.sees("Type the recovery code")
    coach.presses("ctrl+c")
    coach.sees("The app will ask")
    assert coach.exits() == 0


def test_a_supervisors_file_is_set_up_as_one(script: Script) -> None:
    done = script.opens("init", "--coach", "Eeva Esimerkki", "--role", "supervisor")
    assert done.returncode == 0
    assert read_settings(script.home.settings).supervisor
    refused = script.opens("fidelity", "pack", "--out", str(script.folder / "mine.pack"))
    assert refused.returncode == 1
    assert "supervisor" in refused.stderr
    assert "no packs here yet" in script.opens("fidelity", "team").stderr
