"""One run of one program, and rounds of several in turn.

Programs alternate (A B C, C B A, ...), and a ratio is the median of the ratios of each
round, so that a computer that grows slower or faster meanwhile does not show.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from benchmarks.machine import busy, memory, wait_for_peace
from benchmarks.terminal import Terminal, as_on_a_users_machine, replay

TIMEOUT = 30.0  # seconds a program may take
QUIET = 0.25  # seconds without output after which a screen is complete
FOREIGN = 0.15  # share of one core that others may take during a run


@dataclass(frozen=True)
class Program:
    """What to run, and by what to know its stages: names of moments and their patterns.

    The run is over when the last pattern has come; without any, when the program ends.
    """

    name: str
    command: Sequence[str]
    stages: Mapping[str, str] = field(default_factory=dict[str, str])
    keys: Sequence[str] = ()
    env: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass
class Sample:
    """Milliseconds, and MiB for rss and pss, of one run; several for each key."""

    figures: dict[str, list[float]] = field(default_factory=dict[str, list[float]])
    screen: str = ""

    def note(self, name: str, value: float | None) -> None:
        """Keep a figure, if there is one."""
        if value is not None:
            self.figures.setdefault(name, []).append(value)

    def get(self, name: str) -> float | None:
        """Return the figure, or the median of several."""
        values = self.figures.get(name)
        return statistics.median(values) if values else None


def run(program: Program) -> Sample:
    """Run a program once.

    Raises:
        RuntimeError: what it should show did not come; with its last screen.
    """
    sample = Sample()
    terminal = Terminal(program.command, as_on_a_users_machine(program.env))
    shown = True
    try:
        if not program.stages:
            sample.note("exit", terminal.until_closed(TIMEOUT) * 1000)
        else:
            shown = terminal.until_shown(list(program.stages.values())[-1], TIMEOUT)
            terminal.until_quiet(QUIET, 4.0)
            _note_stages(sample, program, terminal)
            if not terminal.closed:
                _note_memory(sample, terminal)
            for key in program.keys:
                first, last = terminal.presses(key) or (None, None)
                sample.note("key_first", first and first * 1000)
                sample.note("key_last", last and last * 1000)
    finally:
        sample.note("cpu", terminal.stop() * 1000)
    if not shown:
        raise RuntimeError(f"{program.name} did not show what it should:\n{sample.screen}")
    return sample


def _note_stages(sample: Sample, program: Program, terminal: Terminal) -> None:
    moments, sample.screen = replay(terminal.pieces, program.stages.values())
    for name, moment in zip(program.stages, moments, strict=True):
        sample.note(name, None if moment is None else moment * 1000)
    sample.note("settled", terminal.pieces[-1].moment * 1000 if terminal.pieces else None)


def _note_memory(sample: Sample, terminal: Terminal) -> None:
    rss, pss = memory(terminal.pid)
    sample.note("rss", rss)
    sample.note("pss", pss)


def run_in_peace(program: Program, tries: int) -> Sample:
    """Run a program, again where others disturbed it; return the least disturbed run."""
    best: tuple[float, Sample] | None = None
    for _ in range(tries):
        wait_for_peace(10)
        before, wall = busy(), time.perf_counter()
        sample = run(program)
        wall = time.perf_counter() - wall
        foreign = (busy() - before - (sample.get("cpu") or 0) / 1000) / wall
        if best is None or foreign < best[0]:
            best = foreign, sample
        if foreign <= FOREIGN:
            break
    if best is None:
        raise ValueError("at least one try")
    return best[1]


def rounds(programs: Sequence[Program], runs: int, tries: int = 3) -> dict[str, list[Sample]]:
    """Run all programs in turn, after one round that only warms the disk's cache."""
    samples: dict[str, list[Sample]] = {program.name: [] for program in programs}
    for number in range(runs + 1):
        for program in programs if number % 2 else list(reversed(programs)):
            sample = run_in_peace(program, tries)
            if number:
                samples[program.name].append(sample)
    return samples


def middle(samples: Sequence[Sample], figure: str) -> float | None:
    """Return the median of a figure over the runs."""
    values = [value for sample in samples if (value := sample.get(figure)) is not None]
    return statistics.median(values) if values else None


def ratio(mine: Sequence[Sample], figure: str, base: Sequence[Sample], other: str) -> float | None:
    """Return the median of the ratios of each round."""
    pairs = [(a.get(figure), b.get(other)) for a, b in zip(mine, base, strict=True)]
    ratios = [a / b for a, b in pairs if a is not None and b]
    return statistics.median(ratios) if ratios else None
