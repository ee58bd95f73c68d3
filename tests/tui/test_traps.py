"""Traps of Textual, each seen to happen once: crashes, signals, terminals, heavy imports.

The program runs at a real terminal here (tmux), because there the damage would be seen.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from ipscoach.paths import Home
from ipscoach.tui.dialogs.fields import Field
from tests.e2e.driver import Coach
from tests.house.test_hygiene import BEFORE_FIRST_PAINT
from tests.tui.day import PASSPHRASE, coach_at_work
from tests.tui.test_caseload import ACTIVE

SECRET = "SALAISUUS-9341"
WHOLE = {"alternate_on": "0", "mouse_any_flag": "0", "cursor_flag": "1", "keypad_flag": "0"}
PLANTED = """
import sys
from textual import work
from ipscoach.tui import app as app_module
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.screens.caseload import CaseloadScreen

secret = {secret!r}

def fail(*anything):
    local_secret = secret
    raise ValueError("about " + local_secret)

class Planted(app_module.IpscoachApp):
    def open_search(self):
        clients = [row.name for row in self.desk.read.caseload(self.clock.today()).active]
        fail(clients)

    def open_actions(self):
        self.fail_in_a_thread()

    @work(thread=True)
    def fail_in_a_thread(self):
        fail()

    def open_help(self):
        self.set_timer(0.01, fail)

app_module.IpscoachApp = Planted
Form.throw_away = fail
from ipscoach.start import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def words(tmp_path: Path) -> list[str]:
    """Give the options with which the program opens at once."""
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE + "\n", encoding="utf-8")
    file.chmod(0o600)
    return ["--passphrase-file", str(file), "--today", "2026-11-23", "--lang", "en"]


def script(folder: Path, text: str) -> list[str]:
    """Write a program; return how it is started."""
    path = folder / "program.py"
    path.write_text(textwrap.dedent(text), encoding="utf-8")
    return [sys.executable, str(path)]


def finds_it_again(home: Home, words: list[str]) -> None:
    """Start the program anew, at another terminal, and see what was being typed."""
    with Coach({"IPSCOACH_HOME": str(home.folder)}) as later:
        later.starts("ipscoach", *words)
        later.sees("typed a moment before")


def in_a_shell(*command: str) -> list[str]:
    """Start a program from a shell, which goes on with the terminal as the program leaves it."""
    return ["sh", "-c", '"$@"; echo "code $?"; stty -a; cat', "sh", *command]


def sees_a_whole_terminal(coach: Coach, code: int) -> None:
    """Check the terminal after the program's end: no name on it, and it echoes lines again."""
    coach.sees(f"code {code}")
    coach.sees("icanon")
    seen = coach.scrollback()
    assert "-echo " not in seen
    assert "-icanon" not in seen
    assert coach.terminal() == WHOLE
    for name in (SECRET, "Traceback", "local_secret", *ACTIVE):
        assert name not in seen
    coach.types("typed into the shell")
    coach.sees("typed into the shell")


@pytest.mark.parametrize("key", ["/", ":", "?"], ids=["command", "thread", "timer"])
def test_a_crash_shows_no_data_and_leaves_the_terminal_whole(
    coach: Coach, home: Home, words: list[str], tmp_path: Path, key: str
) -> None:
    coach.starts(*in_a_shell(*script(tmp_path, PLANTED.format(secret=SECRET)), *words))
    coach.sees("Aino Esimerkki")
    coach.presses(key)
    coach.sees("ipscoach had to stop because of a fault of its own.")
    sees_a_whole_terminal(coach, 1)
    fault = home.faults.read_text(encoding="utf-8")
    assert "ValueError" in fault
    assert "fail" in fault
    assert SECRET not in fault
    assert home.faults.stat().st_mode & 0o077 == 0


def test_what_was_typed_is_kept_through_a_crash(
    coach: Coach, home: Home, words: list[str], tmp_path: Path
) -> None:
    coach.starts(*script(tmp_path, PLANTED.format(secret=SECRET)), *words)
    coach.sees("Aino Esimerkki")
    coach.presses("n")
    coach.sees("Note: Aino Esimerkki")
    coach.types("typed a moment before")
    coach.sees("typed a moment before")
    coach.presses("f8")
    coach.sees("had to stop")
    assert coach.exits() == 1
    finds_it_again(home, words)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP], ids=["TERM", "HUP"])
def test_a_signal_keeps_what_was_typed_and_leaves_the_terminal_whole(
    coach: Coach, home: Home, words: list[str], number: signal.Signals
) -> None:
    coach.starts(*in_a_shell("ipscoach", *words))
    coach.sees("Aino Esimerkki")
    coach.presses("n")
    coach.sees("Note: Aino Esimerkki")
    coach.types("typed a moment before")
    coach.sees("typed a moment before")
    children = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(coach._pid)], capture_output=True, text=True, check=True
    )
    os.kill(int(children.stdout.split()[0]), number)
    sees_a_whole_terminal(coach, 0)
    finds_it_again(home, words)


def test_leaving_by_q_leaves_the_terminal_whole(coach: Coach, home: Home, words: list[str]) -> None:
    coach.starts(*in_a_shell("ipscoach", *words))
    coach.sees("Aino Esimerkki")
    coach.presses("q")
    sees_a_whole_terminal(coach, 0)


@pytest.mark.parametrize("term", ["dumb", ""])
def test_a_dumb_terminal_gets_a_sentence(
    coach: Coach, home: Home, words: list[str], term: str
) -> None:
    coach.starts("env", f"TERM={term}", "ipscoach", *words)
    coach.sees("This terminal shows no screens")
    assert coach.exits() == 2
    assert "\x1b[?1049h" not in coach.scrollback()


@pytest.mark.parametrize("term", ["linux", "vt100", "xterm-256color"])
def test_plain_terminals_show_the_caseload(
    coach: Coach, home: Home, words: list[str], term: str
) -> None:
    coach.starts("env", f"TERM={term}", "ipscoach", *words, size=(80, 24))
    coach.sees("9 of 10 active")
    coach.presses("q")
    assert coach.exits() == 0


AT_FIRST_PAINT = """
import json, sys
from pathlib import Path
from ipscoach.tui.screens.caseload import CaseloadScreen

first = CaseloadScreen.show

def show(self):
    first(self)
    self.call_after_refresh(tell, self.app)

def tell(app):
    assert app.screen.query_one("#active").row_count == 9
    Path(sys.argv.pop()).write_text(json.dumps(sorted(sys.modules)))
    app.exit(0)

CaseloadScreen.show = show
from ipscoach.start import main
sys.exit(main(sys.argv[1:-1]))
"""


def test_heavy_modules_are_not_imported_before_the_data_is_on_the_screen(
    coach: Coach, home: Home, words: list[str], tmp_path: Path
) -> None:
    found = tmp_path / "modules.json"
    coach.starts(*script(tmp_path, AT_FIRST_PAINT), *words, str(found))
    assert coach.exits() == 0
    loaded = set(json.loads(found.read_text(encoding="utf-8")))
    assert "textual" in loaded
    assert "sqlcipher3" in loaded, "the caseload was read"
    assert loaded & BEFORE_FIRST_PAINT == set()


async def test_only_the_field_with_the_keyboard_has_its_label_marked(home: Home) -> None:
    """Textual leaves `:focus-within` on a field that was left."""
    async with coach_at_work(home) as coach:
        await coach.presses("n")
        for name in ("day", "kind", "place", "minutes", "text", "day"):
            await coach.goes_to(name)
            await coach.rests()
            assert [
                field.key for field in coach.app.screen.query(Field) if field.has_class("here")
            ] == [name]
