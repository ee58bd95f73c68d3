"""The program dies or is told to go while a note is typed: the text is there again."""

from __future__ import annotations

import re
import signal
import time

import pytest

from ipscoach.paths import Home
from ipscoach.tui.dialogs.form import KEEP_SECONDS
from tests.e2e.conftest import PASSPHRASE
from tests.e2e.driver import Coach
from tests.e2e.workday import GROUPS, Workday

pytestmark = pytest.mark.e2e

AINO = "Aino Esimerkki"
TYPED = "Hakee kesällä keittiöön, soitto"
WHOLE = {"alternate_on": "0", "mouse_any_flag": "0", "cursor_flag": "1", "keypad_flag": "0"}


def note_is_being_typed(day: Workday) -> None:
    day.unlocks(PASSPHRASE)
    day.opens_client(AINO)
    day.begins_note(TYPED)


def note_is_there_again(day: Workday, text: str) -> None:
    day.starts()
    day.unlocks(PASSPHRASE)
    day.coach.reads(text)
    day.reads_said("This is what you had typed before; it was kept.")


def test_the_note_goes_on_after_the_program_was_killed(day: Workday) -> None:
    day.starts()
    note_is_being_typed(day)
    time.sleep(KEEP_SECONDS + 1)
    day.coach.types(" rehtorille")
    day.coach.kills()
    assert day.coach.exits() == -signal.SIGKILL

    note_is_there_again(day, TYPED)
    day.coach.types(" ma klo 9")
    day.coach.presses("shift+tab")
    day.saves()
    day.opens_client(AINO)
    day.coach.reads("Hakee kesällä keittiöön, soitto")
    day.quits()
    day.starts()
    day.unlocks(PASSPHRASE)
    day.sees_caseload(active=10)
    day.coach.does_not_see(TYPED)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_shutdown_keeps_the_last_letters_and_leaves_the_terminal_whole(
    day: Workday, number: signal.Signals
) -> None:
    day.starts_from_a_shell()
    note_is_being_typed(day)
    day.coach.types(" nyt")
    day.coach.reads(f"{TYPED} nyt")
    day.signals(number)
    day.coach.sees("back in the shell: 0")

    assert day.coach.terminal() == WHOLE
    day.coach.types("is heard\n")
    day.coach.sees(re.compile(r"is heard\s+is heard"))  # echoed by the terminal, then by `cat`
    assert TYPED not in day.coach.scrollback()
    note_is_there_again(day, f"{TYPED} nyt")


def test_a_closed_window_keeps_the_last_letters(day: Workday) -> None:
    day.starts()
    note_is_being_typed(day)
    day.coach.types(" nyt")
    day.coach.reads(f"{TYPED} nyt")
    day.coach.closes_window()
    note_is_there_again(day, f"{TYPED} nyt")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_shutdown_before_the_passphrase_leaves_the_terminal_whole(
    day: Workday, number: signal.Signals
) -> None:
    day.starts_from_a_shell()
    day.reads_said("The caseload is locked")
    day.signals(number)
    day.coach.sees("back in the shell: 0")
    assert day.coach.terminal() == WHOLE


def test_a_code_that_never_came_to_paper_is_asked_for(coach: Coach, home: Home) -> None:
    day = Workday(coach, home, "en", (80, 24))
    day.starts()
    day.introduces_herself("Kaisa Valmentaja", "")
    day.chooses_passphrase(PASSPHRASE)
    day.sees_step(3)
    coach.kills()
    assert coach.exits() == -signal.SIGKILL

    day.starts()
    day.unlocks(PASSPHRASE)
    coach.reads("If you have no paper, make a new code with F4:")
    coach.presses("f4")
    coach.reads("Make a new code?")
    coach.presses("down", "enter")
    coach.reads("It is shown only now. Then type it below.")
    coach.sees(GROUPS)
    time.sleep(0.3)  # the question still goes; nobody types a code within that time
    coach.types("".join(GROUPS.findall(coach.screen())))
    day.saves()
    day.sees_caseload(active=0)
    day.quits()
    day.starts()
    day.unlocks(PASSPHRASE)
    coach.reads("No clients yet. Press a to add one, or F7 to bring in a workbook.")
