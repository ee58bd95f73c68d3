"""What is typed: understood wherever options stand, refused in one sentence, explained in both
languages, and quick."""

from __future__ import annotations

import gettext
import subprocess
import sys

import pytest

from ipscoach import __version__
from ipscoach.cli.grammar import EVERYWHERE, VERBS, Parameter
from ipscoach.cli.main import run
from ipscoach.i18n import LOCALE, languages
from ipscoach.start import opens_app
from tests.cli.conftest import Script
from tests.house.tree import loaded_after

HEAVY = {"textual", "rich", "sqlmodel", "sqlalchemy", "nacl", "sqlcipher3", "openpyxl"}
START = "import sys; sys.argv[0] = 'ipscoach'\nfrom ipscoach.start import main\nmain()"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("frob", "no verb “frob”"),
        ("frob --help", "no verb “frob”"),
        ("--frob", "no option --frob"),
        ("-x clients", "no option -x"),
        ("clients --stat active", "no option --stat"),
        ("clients --status", "--status needs a value"),
        ("clients --status gone", "waiting, active, closed"),
        ("clients --find x", "--find does not belong here"),
        ("clients K-01", "“K-01” is one word too many"),
        ("clients --json=yes", "--json takes no value"),
        ("--json", "--json does not belong here"),
        ("timeline", "missing after timeline: CLIENT"),
        ("timeline K-01 K-02", "“K-02” is one word too many"),
        ("import", "missing after import"),
        ("import a.xlsx --overflow drop", "possible: waiting"),
        ("init", "init needs --coach NAME"),
        ("clients --lang xx", "en, fi"),
        ("clients --today 31.2.2026", "no day 31.2.2026"),
        ("clients --today soon", "“soon” is not a day"),
        ("clients --home=", "name of a folder"),
    ],
)
def test_what_is_not_understood_is_told_in_one_sentence(
    line: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(line.split()) == 2
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    assert told in err


def test_options_stand_before_or_after_the_verb(example: Script) -> None:
    file = str(example.passphrase_file)
    before = example.runs("--json", f"--passphrase-file={file}", "clients", "--status", "waiting")
    after = example.runs("clients", "--status=waiting", "--passphrase-file", file, "--json")
    assert before.stdout == after.stdout != ""


def test_what_follows_two_dashes_is_no_option(example: Script) -> None:
    done = example.opens("timeline", "--", "--json")
    assert done.returncode == 2, "the options of `opens` follow the dashes"
    file = str(example.passphrase_file)
    done = example.runs("--passphrase-file", file, "timeline", "--", "--json")
    assert (done.returncode, "“--json” is neither" in done.stderr) == (1, True)


@pytest.mark.parametrize("verb", ["", *(verb.name for verb in VERBS)])
def test_help_is_in_the_language_asked_for(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    told: dict[str, str] = {}
    for language in languages():
        assert run([*verb.split(), "--help", "--lang", language]) == 0
        told[language], messages = capsys.readouterr()
        assert messages == ""
        assert max(map(len, told[language].splitlines())) <= 79
    options = next((v.options for v in VERBS if v.name == verb), ())
    finnish = gettext.translation("ipscoach", LOCALE, ["fi"])
    for option in (*options, *EVERYWHERE):
        assert f"--{option.name}" in told["en"]
        assert f"--{option.name}" in told["fi"]
        for text in words_of(option):
            assert text in flat(told["en"])
            assert flat(finnish.gettext(text)) in flat(told["fi"])
    assert "Usage" not in told["fi"]


def words_of(option: Parameter) -> list[str]:
    words = [option.help] if "{" not in option.help else []
    return words + ([option.value] if option.value and not option.choices else [])


def flat(text: str) -> str:
    return " ".join(text.split())


def test_a_wrong_word_is_told_in_finnish_wherever_the_language_stands(script: Script) -> None:
    english = script.runs("frob").stderr
    for words in (["--lang", "fi", "frob"], ["frob", "--lang=fi"], ["frob"]):
        env = {} if len(words) > 1 else {"LANG": "fi_FI.UTF-8"}
        told = script.runs(*words, **env).stderr
        assert "frob" in told
        assert told != english


def test_the_coachs_own_language_holds_on_the_command_line_too(own: Script) -> None:
    own.home.settings.write_text('{"language": "fi"}')
    assert own.runs("--help").stdout == own.runs("--help", "--lang", "fi").stdout
    assert own.runs("--help").stdout != own.runs("--help", "--lang", "en").stdout


def test_the_version_is_said_alone_and_among_other_words(script: Script) -> None:
    alone = script.runs("--version", "--lang", "fi")
    assert alone.stdout == f"ipscoach {__version__}\n"
    quick = [sys.executable, "-m", "ipscoach", "--version"]
    assert subprocess.run(quick, capture_output=True, text=True).stdout == alone.stdout


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["import", "--help", "--lang=fi"]])
def test_version_and_help_load_nothing_heavy(words: list[str]) -> None:
    assert loaded_after(START, *words) & HEAVY == set()


def test_clients_are_listed_without_what_only_writing_or_screens_need(example: Script) -> None:
    home, file = str(example.home.folder), str(example.passphrase_file)
    loaded = loaded_after(START, "clients", "--json", "--home", home, "--passphrase-file", file)
    assert {"sqlcipher3", "nacl"} <= loaded
    unneeded = {"textual", "rich", "sqlmodel", "sqlalchemy", "alembic", "openpyxl", "zxcvbn"}
    assert loaded & unneeded == set()


def test_the_frame_is_painted_for_the_app_alone() -> None:
    for words in ([], ["demo"], ["--home", "clients"], ["--lang=fi", "demo"]):
        assert opens_app(words)
    for words in (["clients"], ["--help"], ["--version"], ["demo", "-h"], ["--json"]):
        assert not opens_app(words)
