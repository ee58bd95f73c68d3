"""How soon a search answers while the coach types, over 20 000 notes.

python -m benchmarks.search [--runs 15] asks twice: the caseload itself, for every beginning
of the words, and the whole program, from the letter to the last byte of its answer.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random

from benchmarks.machine import description
from benchmarks.prepare import DAY, PASSPHRASE, prepared
from benchmarks.start import programs
from benchmarks.terminal import Terminal, as_on_a_users_machine
from ipscoach.clock import FixedClock
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import open_desk
from ipscoach.vault.vault import Vault

OPENS = "/"  # the key that opens the search
WORDS = ("leipomo", "työaika", "harjoittelu")


def asked_of_the_caseload(folder: Path, runs: int) -> list[float]:
    """Return the milliseconds of every question that typing the words letter by letter asks."""
    clock = FixedClock(DAY)
    vault = Vault(Home(folder)).unlock(PASSPHRASE)
    desk = open_desk(vault, clock, time_ordered(clock, Random(1)))
    taken: list[float] = []
    try:
        for _ in range(runs):
            for word in WORDS:
                for end in range(1, len(word) + 1):
                    begun = time.perf_counter()
                    desk.read.search(word[:end])
                    taken.append((time.perf_counter() - begun) * 1000)
    finally:
        desk.close()
        vault.close()
    return taken


def typed_in_the_program(folder: Path) -> list[float]:
    """Return the milliseconds from each letter to the last byte of the answer on the screen."""
    program = programs(folder)[-1]
    terminal = Terminal(program.command, as_on_a_users_machine(program.env))
    taken: list[float] = []
    try:
        if not terminal.until_shown(list(program.stages.values())[-1], 30):
            raise RuntimeError("the caseload did not open")
        terminal.until_quiet(0.5, 5)
        terminal.presses(OPENS, quiet=0.5)
        for letter in WORDS[0]:
            answer = terminal.presses(letter, quiet=0.3)
            taken.append((answer[1] if answer else 0.0) * 1000)
    finally:
        terminal.stop()
    return taken


def _line(title: str, taken: Sequence[float]) -> str:
    ordered = sorted(taken)
    late = ordered[int(len(ordered) * 0.95)]
    return f"{title:<44}{statistics.median(ordered):>8.1f}{late:>8.1f}{ordered[-1]:>8.1f}"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        folder = prepared(Path(temporary) / "home")
        print(f"{description()}\n\n{'milliseconds':<44}{'median':>8}{'95 %':>8}{'worst':>8}")
        print(_line("a question to the caseload", asked_of_the_caseload(folder, options.runs)))
        print(_line("letter to last byte in the program", typed_in_the_program(folder)))


if __name__ == "__main__":
    main()
