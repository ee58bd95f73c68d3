"""Sentences on a terminal are broken between words; what goes elsewhere stays as it is."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import termios
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import pytest

from ipscoach.wrapping import fitted
from tests.cli.conftest import Script
from tests.e2e.driver import Coach

LONG = (
    "The caseload is set up. This is its recovery code: it opens the caseload when the passphrase "
    "is forgotten. Write it on paper and keep it away from the computer."
)


@pytest.fixture
def terminal() -> Iterator[TextIO]:
    """Give a terminal of forty columns."""
    keyboard, screen = pty.openpty()
    fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 40, 0, 0))
    with os.fdopen(screen, "w", encoding="utf-8") as stream:
        yield stream
    os.close(keyboard)


def test_each_line_ends_with_a_whole_word(terminal: TextIO) -> None:
    lines = fitted(LONG, terminal).split("\n")
    assert len(lines) > 3
    assert max(map(len, lines)) < 40
    assert " ".join(lines) == LONG


def test_a_line_that_goes_on_is_indented_and_a_question_keeps_the_blank_at_its_end(
    terminal: TextIO,
) -> None:
    assert all(line.startswith("    ") for line in fitted("    " + LONG, terminal).split("\n"))
    assert fitted(LONG + ": ", terminal).endswith(": ")


@pytest.mark.parametrize(
    "text",
    [
        "Aino Esimerkki      Agreement      45    20 Nov 2026     three words",
        '{\n  "text": "' + LONG + '"\n}',
        "/home/" + "x" * 60,
    ],
)
def test_rows_json_and_long_words_stay_whole(terminal: TextIO, text: str) -> None:
    assert fitted(text, terminal) == text


def test_what_goes_to_a_file_stays_in_one_line(script: Script, tmp_path: Path) -> None:
    with (tmp_path / "out").open("w", encoding="utf-8") as file:
        assert fitted(LONG, file) == LONG
    done = script.opens("init", "--coach", "Liisa Ohjaaja")
    assert any(line.startswith(LONG[:-1]) for line in done.stderr.splitlines())


def test_a_coach_reads_whole_words_on_her_terminal(coach: Coach, script: Script) -> None:
    words = script.command("init", "--coach", "Liisa", "--passphrase-file")
    coach.starts(*words, str(script.passphrase_file))
    coach.sees("Type the recovery code")
    shown = coach.scrollback().split("\n")
    first = next(number for number, line in enumerate(shown) if line.startswith("The caseload"))
    told = [line.rstrip() for line in shown[first : first + 3]]
    assert " ".join(told).startswith(LONG[:150])
    coach.presses("ctrl+c")
    assert coach.exits() == 0
