"""Terminals that are too small or too simple: a sentence, and nothing is lost."""

from __future__ import annotations

import pytest

from tests.e2e.conftest import PASSPHRASE
from tests.e2e.workday import Workday

pytestmark = pytest.mark.e2e

NEEDS = "ipscoach needs 80 x 24. Make it larger, or the letters smaller"
TYPED = "Ikkuna pieneni kesken lauseen"


def test_a_window_made_small_and_large_again(day: Workday) -> None:
    day.starts()
    day.coach.resizes(70, 20)
    day.coach.reads("The window is 70 x 20")
    day.coach.resizes(80, 24)
    day.unlocks(PASSPHRASE)
    day.opens_client("Aino Esimerkki")
    day.begins_note(TYPED)

    day.coach.resizes(70, 20)
    day.coach.reads("The window is 70 x 20")
    day.coach.reads(NEEDS)
    assert "Aino" not in day.coach.screen()
    day.coach.resizes(79, 24)
    day.coach.reads("The window is 79 x 24")
    day.coach.presses("escape", "q", "x")  # meant for what cannot be seen: nothing happens
    day.coach.resizes(78, 24)
    day.coach.reads("The window is 78 x 24")

    day.coach.resizes(80, 24)
    day.coach.reads(TYPED)
    day.coach.types(", ja jatkui")
    day.saves()
    day.coach.reads(f"{TYPED}, ja jatkui")
    day.quits()


def test_a_start_in_a_small_window(day: Workday) -> None:
    day.size = (60, 15)
    day.starts()
    day.coach.reads("The window is 60 x 15")
    day.coach.resizes(80, 24)
    day.unlocks(PASSPHRASE)
    day.sees_caseload(active=10)
    day.quits()


@pytest.mark.parametrize("verb", [(), ("demo",)])
def test_a_terminal_that_shows_no_screens(day: Workday, verb: tuple[str, ...]) -> None:
    for kind in ("dumb", ""):
        day.coach.starts("env", f"TERM={kind}", "ipscoach", *verb, "--lang", "en", size=(80, 24))
        assert day.coach.exits() == 2
        day.coach.reads("This terminal shows no screens (TERM is “dumb” or not set).")
