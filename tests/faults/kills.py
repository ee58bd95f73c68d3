"""kill -9 at a random moment of every verb of the door and of the vault."""

from __future__ import annotations

import os
import select
import signal
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from random import Random

from tests.faults.life.hand import Hand
from tests.faults.life.living import Lived, live, live_all
from tests.faults.looking import chances, copied, look
from tests.faults.result import Result

LONG = 3000
SHORT = 20
PATIENCE = 60.0


def run(count: int, seed: int, folder: Path) -> Result:
    """Kill a program at work `count` times, and look each time whether all is there."""
    chance = chances(seed, "kills")
    lives = live_all(seed)
    moments = [(lived, number) for lived in lives for number in range(len(lived.names))]
    total, hit = Result(0), Counter[str]()
    while total.faults < count:
        # Every verb in turn, so that each has its share however short it is.
        chance.shuffle(moments)
        for lived, number in moments[: count - total.faults]:
            own = copied(lived.begins, folder / "own")
            done, killed = _killed(lived, own, number, chance)
            if killed:
                after = lived.states[min(done + 1, len(lived.names))]
                name = lived.names[min(done, len(lived.names) - 1)]
                hit[name] += 1
                total += look(own, lived.states[done], after, f"killed in {name}")
    return replace(total, told=total.told or f"in {len(hit)} verbs")


def _killed(lived: Lived, folder: Path, number: int, chance: Random) -> tuple[int, bool]:
    """Let a child live through a chapter, and kill it in a step; return how many it had done."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _live_as_a_child(lived, folder, writing)
    os.close(writing)
    done = 0
    while done < number and (news := _heard(reading)):
        done += len(news)
    time.sleep(chance.uniform(0, 1.1) * lived.seconds[number])
    os.kill(child, signal.SIGKILL)
    while news := _heard(reading):
        done += len(news)
    os.close(reading)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, lived.names[number]
    return done, os.WIFSIGNALED(status)


def _live_as_a_child(lived: Lived, folder: Path, writing: int) -> None:
    failed = 1
    try:
        hand = Hand(folder, lived.seed, dict(lived.memory))
        live(hand, lived.chapter, lambda _name: os.write(writing, b"."))
        failed = 0
    finally:
        os._exit(failed)


def _heard(reading: int) -> bytes:
    ready, _, _ = select.select([reading], [], [], PATIENCE)
    assert ready, "the child does not go on"
    return os.read(reading, 1024)
