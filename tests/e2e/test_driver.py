"""The driver itself: a test by it is worth what it can notice."""

from __future__ import annotations

import re
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.driver import Coach
from tests.e2e.keys import arguments
from tests.needs import needs

pytestmark = pytest.mark.e2e

ECHO = """
import os, sys, termios, tty
tty.setraw(0)
print("ready " + os.environ["MOOD"] + " %dx%d" % os.get_terminal_size(), end="\\r\\n", flush=True)
while (data := os.read(0, 100)) != b"q":
    print("got", data.hex(), data.decode(errors="replace") if data.isalpha() else "", end="\\r\\n")
    print("size %dx%d" % os.get_terminal_size(), end="\\r\\n", flush=True)
sys.exit(7)
"""


@pytest.fixture
def echo(tmp_path: Path) -> Iterator[Coach]:
    """Give a coach before a program that tells which bytes it got."""
    needs("tmux")
    program = tmp_path / "echo.py"
    program.write_text(ECHO, encoding="utf-8")
    with Coach({"MOOD": "calm"}) as coach:
        coach.starts(sys.executable, str(program), size=(90, 20))
        coach.sees("ready calm 90x20")
        yield coach


def test_keys_arrive_as_bytes_and_the_exit_code_comes_back(echo: Coach) -> None:
    for key, expected in [("ctrl+l", "0c"), ("shift+tab", "1b5b5a"), ("f2", "1b4f51"), ("n", "6e")]:
        echo.presses(key)
        echo.sees(f"got {expected}")
    echo.presses("q")
    assert echo.exits() == 7


def test_typed_text_is_taken_literally(coach: Coach) -> None:
    coach.starts("cat")
    coach.types("Enter Åsa; -l höyry\nC-c $HOME 5 €\n")
    for line in ("Enter Åsa; -l höyry", "C-c $HOME 5 €"):  # from the terminal, and from `cat`
        coach.sees(re.compile(f"(?s){re.escape(line)}.*{re.escape(line)}"))
    coach.does_not_see("Åland")


def test_a_resize_reaches_the_program(echo: Coach) -> None:
    echo.resizes(70, 15)
    echo.types("x")
    echo.sees("size 70x15")


def test_a_sentence_is_read_across_the_lines_of_a_form(coach: Coach) -> None:
    coach.starts("sh", "-c", "echo 'a│ not │ one    │x'; echo 'a│ of them, │'; cat")
    coach.reads("one of them,")
    with pytest.raises(pytest.fail.Exception, match="reads 'none of them'"):
        coach.reads("none of them", within=0.1)


def test_what_is_not_seen_fails_with_the_screen(echo: Coach) -> None:
    with pytest.raises(pytest.fail.Exception, match=r"(?s)sees 'caseload'.*\| ready calm"):
        echo.sees("caseload", within=0.1)
    with pytest.raises(pytest.fail.Exception, match="does not see 'ready'"):
        echo.does_not_see("ready", within=0.1)


def test_a_program_that_ended_is_not_waited_for(coach: Coach) -> None:
    coach.starts("sh", "-c", "echo last words; exit 3")
    coach.sees("last words")
    begun = time.monotonic()
    with pytest.raises(pytest.fail.Exception, match="the program ended"):
        coach.sees("more", within=30)
    assert time.monotonic() - begun < 5
    assert coach.exits() == 3


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_signal_is_told_as_its_negative_number(coach: Coach, number: signal.Signals) -> None:
    coach.starts("sh", "-c", "echo asleep; exec sleep 60")
    coach.sees("asleep")
    coach.kills(number)
    assert coach.exits() == -number


def test_a_terminal_left_in_disorder_is_noticed(coach: Coach) -> None:
    coach.starts("sh", "-c", r"printf '\033[?1049h\033[?1003h\033[?25lmess'; cat")
    coach.sees("mess")
    assert coach.terminal() == {
        "alternate_on": "1",
        "mouse_any_flag": "1",
        "cursor_flag": "0",
        "keypad_flag": "0",
    }


def test_a_closed_window_is_heard_by_the_program(coach: Coach, tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    coach.starts("sh", "-c", f"trap 'echo gone >{heard}; exit' HUP; echo on; while :; do :; done")
    coach.sees("on")
    coach.closes_window()
    assert heard.read_text() == "gone\n"


def test_a_program_deaf_to_its_closed_window_is_told(coach: Coach) -> None:
    coach.starts("sh", "-c", "trap '' HUP; echo deaf; while :; do sleep 1; done")
    coach.sees("deaf")
    with pytest.raises(pytest.fail.Exception, match="outlived"):
        coach.closes_window(within=0.2)


def test_nothing_runs_on_after_the_coach_left(tmp_path: Path) -> None:
    needs("tmux")
    with Coach() as coach:
        coach.starts("sh", "-c", "trap '' HUP TERM; echo deaf; while :; do sleep 1; done")
        coach.sees("deaf")
        proc = Path("/proc") / str(coach._pid)
        assert proc.exists()
    end = time.monotonic() + 5
    while proc.exists() and time.monotonic() < end:
        time.sleep(0.01)
    assert not proc.exists()


def test_a_word_that_is_no_key_is_refused() -> None:
    for slip in ("entr", "ctrl+", "hyper+x", "ctrl+entr"):
        with pytest.raises(ValueError, match="no such key"):
            arguments(slip)
