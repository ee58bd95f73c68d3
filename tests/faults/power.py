"""Simulated power cuts: from a log of real writes, whatever was not waited for is dropped or torn.

A kill leaves the pages with the kernel; only this tells a caseload that waits for the disk from
one that does not. Replayed are set-up, ordinary work, keys, copies, destroying, lists, and the
coming up from every earlier format.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

from tests.faults.life.living import Lived, live_all
from tests.faults.life.old import FORMATS, thawed
from tests.faults.looking import chances, copied, look
from tests.faults.recorded import Call, Player, record
from tests.faults.result import Result

CUTS = 300
"""A scenario, in the long form."""
SCENARIOS = (
    "setting_up",
    "notes",
    "network",
    "keys",
    "copies",
    "backups",
    "rekeying",
    "leaving",
    "lists",
)
LONG = CUTS * (len(SCENARIOS) + len(FORMATS))
SHORT = 20
NEEDS = ("strace",)


def run(count: int, seed: int, folder: Path) -> Result:
    """Cut the power `count` times, spread over all scenarios."""
    chance = chances(seed, "power")
    lives = [one for one in live_all(seed) if one.chapter.__name__ in SCENARIOS]
    lives += [thawed(folder, number, seed) for number in FORMATS]
    total = Result(0)
    for number, lived in enumerate(lives):
        cuts = count // len(lives) + (number < count % len(lives))
        if cuts:
            total += scenario(lived, cuts, chance, folder)
    return total


def scenario(
    lived: Lived, cuts: int, chance: Random, folder: Path, *, waits: bool = True
) -> Result:
    """Record a chapter once and cut it at `cuts` moments."""
    own = copied(lived.begins, folder / "recorded")
    player = Player(own, waits=waits)
    calls = record(lived, own, folder / "trace")
    moments = _moments(lived, calls, folder / "recorded", cuts, chance)
    total = Result(0)
    for number, call in enumerate(calls):
        player.play(call)
        for _ in range(moments.get(number, 0)):
            target = folder / "cut"
            shutil.rmtree(target, ignore_errors=True)
            target.mkdir(mode=0o700)
            player.disk.cut(chance, target)
            after = lived.states[min(player.done + 1, len(lived.names))]
            name = lived.names[min(player.done, len(lived.names) - 1)]
            total += look(target, lived.states[player.done], after, f"cut in {name}")
    assert player.done == len(lived.names), "the log lacks acknowledgements"
    return total


def _moments(
    lived: Lived, calls: list[Call], root: Path, cuts: int, chance: Random
) -> dict[int, int]:
    """Choose the calls after which the power is cut: those that a cut could show."""
    probe = Player(copied(lived.begins, root))
    telling = [number for number, call in enumerate(calls) if probe.play(call)]
    chosen: dict[int, int] = {}
    for number in chance.choices(telling, k=cuts):
        chosen[number] = chosen.get(number, 0) + 1
    return chosen
