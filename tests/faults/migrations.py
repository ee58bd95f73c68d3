"""Coming up from every earlier format, killed at every statement on the way."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from ipscoach.vault.connection import Connection
from tests.faults.forked import forked
from tests.faults.life.hand import Hand
from tests.faults.life.living import Lived, state
from tests.faults.life.old import FORMATS, thawed
from tests.faults.looking import chances, copied, look
from tests.faults.result import Result

LONG = 1500
SHORT = 12


def run(count: int, seed: int, folder: Path) -> Result:
    """Kill the coming up `count` times, each at another statement as far as there are enough."""
    chance, total = chances(seed, "migrations"), Result(0)
    for number, old in enumerate(FORMATS):
        lived = thawed(folder, old, seed)
        own = copied(lived.begins, folder / "own")
        _, told = forked(lambda own=own, lived=lived: str(_comes_up(own, lived, 0)))
        all_of_them = range(1, int(told) + 1)
        kills = count // len(FORMATS) + (number < count % len(FORMATS))
        for statement in chance.sample(all_of_them, min(kills, len(all_of_them))):
            total += _killed(lived, statement, folder)
    return replace(total, told=total.told or f"from formats {FORMATS[0]} to {FORMATS[-1]}")


def _killed(lived: Lived, statement: int, folder: Path) -> Result:
    own = copied(lived.begins, folder / "own")
    ended, _ = forked(lambda: str(_comes_up(own, lived, statement)))
    assert ended == -signal.SIGKILL
    what = f"{lived.begins.name} killed at statement {statement}"
    again = copied(own, folder / "again")
    result = look(own, lived.states[1], lived.states[2], what)
    # And the next start brings it up as if nothing had been.
    hand = Hand(again, lived.seed, dict(lived.memory))
    hand.unlocks_with_code()
    hand.sits_down()
    as_it_should = state(hand).content == lived.states[2].content
    hand.locks()
    return result if as_it_should else Result(1, 1, 1, 0, f"{what}: came up otherwise")


def _comes_up(folder: Path, lived: Lived, kill_at: int) -> int:
    """Open an old caseload; return how many statements that took, or be killed at one."""
    count = 0

    def counted(_sql: str) -> None:
        nonlocal count
        count += 1
        if count == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    hand = Hand(folder, lived.seed, dict(lived.memory))
    hand.unlocks_with_code()
    connect = hand.vault.connect

    def watched() -> Connection:
        line = connect()
        cast("Any", line).set_trace_callback(counted)
        return line

    vars(hand.vault)["connect"] = watched
    hand.sits_down()
    return count
