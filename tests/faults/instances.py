"""Two programs at one caseload: one gets it, the other is told, and a dead one holds nothing."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

from ipscoach.sentence import Spoken
from tests.faults.forked import forked
from tests.faults.life.hand import PASSPHRASE, Hand
from tests.faults.life.living import Lived, live_all
from tests.faults.looking import chances, copied, look
from tests.faults.result import Result

LONG = 400
SHORT = 16
GOT, TOLD = b"g", {"AlreadyOpen": b"o", "AlreadySetUp": b"s"}


def run(count: int, seed: int, folder: Path) -> Result:
    """Let two programs race: to open, to set up, and after one of them died."""
    chance = chances(seed, "instances")
    (lived,) = (one for one in live_all(seed) if one.chapter.__name__ == "notes")
    total = Result(0)
    for number in range(count):
        case = (_race_to_open, _race_to_set_up, _after_a_death)[number % 3]
        total += case(lived, folder, chance.random() * 0.05)
    return total


def _race_to_open(lived: Lived, folder: Path, apart: float) -> Result:
    own = copied(lived.begins, folder / "own")
    answers = _race(lambda hand: hand.unlocks_with_code(), lived, own, apart)
    fair = sorted(answers) == sorted((GOT, TOLD["AlreadyOpen"]))
    return _judged(fair, answers, look(own, lived.states[0], lived.states[0], "a race to open"))


def _race_to_set_up(lived: Lived, folder: Path, apart: float) -> Result:
    own = folder / "own"
    shutil.rmtree(own, ignore_errors=True)
    answers = _race(lambda hand: hand.creates(), lived, own, apart)
    told = set(TOLD.values())
    fair = GOT in answers and bool(told & set(answers)) and len(set(answers)) == 2
    if not fair:
        return _judged(fair, answers, Result(1))
    hand = Hand(own, lived.seed, {"passphrase": PASSPHRASE})
    hand.unlocks()
    hand.sits_down()
    hand.locks()
    return Result(1)


def _after_a_death(lived: Lived, folder: Path, apart: float) -> Result:
    """What a killed program held is free at once, whatever it left in the folder."""
    own = copied(lived.begins, folder / "own")

    def dies() -> str:
        hand = Hand(own, lived.seed, dict(lived.memory))
        hand.unlocks_with_code()
        hand.sits_down()
        os.kill(os.getpid(), signal.SIGKILL)
        return ""

    forked(dies)
    return look(own, lived.states[0], lived.states[0], "after a death")


def _race(act: Callable[[Hand], None], lived: Lived, own: Path, apart: float) -> list[bytes]:
    """Let two children do the same at the same time; the one that got it holds it to the end."""
    start, starting = os.pipe()
    end, ending = os.pipe()
    answers: list[int] = []
    children: list[int] = []
    for number in range(2):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(starting)
            os.close(ending)
            _one(act, Hand(own, f"{lived.seed} {number}", dict(lived.memory)), start, end, writing)
        os.close(writing)
        answers.append(reading)
        children.append(child)
    os.close(start)
    os.close(end)
    os.close(starting)  # both are off
    told = [os.read(reading, 1) for reading in answers]
    os.close(ending)
    for reading, child in zip(answers, children, strict=True):
        os.close(reading)
        os.waitpid(child, 0)
    return told


def _one(act: Callable[[Hand], None], hand: Hand, start: int, end: int, writing: int) -> None:
    answer = b"?"
    try:
        os.read(start, 1)
        act(hand)
        answer = GOT
    except Spoken as fault:
        answer = TOLD.get(type(fault).__name__, b"?")
    finally:
        os.write(writing, answer)
        os.read(end, 1)
        os._exit(0)


def _judged(fair: bool, answers: list[bytes], result: Result) -> Result:
    if fair:
        return result
    return result + Result(0, 0, 1, 0, f"two programs were answered {answers}")
