"""Whether a long story opens and scrolls like a short one: python -m benchmarks.timeline.

Two active clients, one with 50 entries in the timeline and one with 5 000, of all kinds; each
run is a new program, in which both are opened in turn (A B B A, the next run begins with the
other). At last keys in both, each from the key to the last byte of its answer: through the first
screens, and deep into the long story. The ratios are what counts: 5 000 against 50, at most 1.2.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.machine import description, worked
from benchmarks.measure import QUIET, TIMEOUT, Sample, middle, ratio
from benchmarks.start import programs
from benchmarks.stories import Told, two_stories
from benchmarks.terminal import Terminal, as_on_a_users_machine

NEWEST = r"Vocational profile written: Wish"  # the first line of both lists
ROWS = 24  # lines of the terminal: so that 50 entries are several screens
SCREENS = 3  # which PageDown goes through in the short story
WORK = "work: "  # before the name of a figure: the processor's time instead of the clock's
SHORT, LONG = "short", "long"
OPENING = ("open: first byte", "open: entries painted", "open: last byte")
DOWN, PAGE_DOWN, HELD = "Down, first screens", "PageDown, first screens", "Down held, lag"
SCROLLED = (DOWN, PAGE_DOWN, "Home", "End", "End again", HELD)
DEEP = {
    "Down, deep": DOWN,
    "PageDown, deep": PAGE_DOWN,
    "Down held deep, lag": HELD,
}  # what the long story is measured against: the short one has no depth
KEYS_IN_ALL = (DOWN, PAGE_DOWN, "Down, deep", "PageDown, deep")


def opens(terminal: Terminal, sample: Sample, first: bool) -> None:
    """Open the client under the cursor: to the first byte, the entries, the last byte.

    Raises:
        RuntimeError: no entries came.
    """
    before = worked(terminal.pid)
    answer = terminal.shows("enter", NEWEST, QUIET, TIMEOUT)
    if answer is None:
        raise RuntimeError("the client's timeline did not open")
    kind = "first " if first else ""
    for name, moment in zip(OPENING, answer, strict=True):
        sample.note(kind + name, moment * 1000)
    sample.note(WORK + kind + OPENING[2], (worked(terminal.pid) - before) * 1000)


def goes_to(terminal: Terminal, who: str) -> None:
    """Put the cursor of the caseload on a client; K-01 has the short story."""
    terminal.presses("home", quiet=QUIET)
    if who == LONG:
        terminal.presses("down", quiet=QUIET)
    terminal.until_quiet(2 * QUIET, 4.0)  # the story beside the list is told a moment later


def presses(terminal: Terminal, sample: Sample, name: str, keys: Iterable[str]) -> None:
    """Press keys and note each of them, to the last byte; one that changes nothing is left out."""
    for key in keys:
        before = worked(terminal.pid)
        answer = terminal.presses(key)
        if answer is not None:
            sample.note(name, answer[1] * 1000)
            sample.note(WORK + name, (worked(terminal.pid) - before) * 1000)


def scrolls(terminal: Terminal, sample: Sample, keys: int, pages: int) -> None:
    """Scroll through the open timeline; `pages` is how many pages deep, 0 for not at all."""
    presses(terminal, sample, DOWN, ["down"] * keys)
    presses(terminal, sample, "Home", ["home"])
    sample.note(HELD, _thousand(terminal.holds("down", keys)))
    presses(terminal, sample, "Home", ["home"])
    if pages:
        presses(terminal, sample, "PageDown, deep", ["pagedown"] * pages)
        presses(terminal, sample, "Down, deep", ["down"] * keys)
        sample.note("Down held deep, lag", _thousand(terminal.holds("down", keys)))
        presses(terminal, sample, "Home", ["home"])
    for number in range(3):
        presses(terminal, sample, "End again" if number else "End", ["end"])
        presses(terminal, sample, "Home", ["home"])


def _thousand(seconds: float | None) -> float | None:
    return None if seconds is None else seconds * 1000


def run(folder: Path, begins: str, turns: int, keys: int, pages: int) -> dict[str, Sample]:
    """Start the program, open both clients in turn and scroll in both.

    Raises:
        RuntimeError: the caseload or a client did not open.
    """
    program = programs(folder)[-1]
    terminal = Terminal(program.command, as_on_a_users_machine(program.env), ROWS)
    samples = {SHORT: Sample(), LONG: Sample()}
    other = LONG if begins == SHORT else SHORT
    turn = [begins, other, other, begins] * turns
    try:
        if not terminal.until_shown(list(program.stages.values())[-1], TIMEOUT):
            raise RuntimeError("the caseload did not open")
        terminal.until_quiet(2 * QUIET, 5.0)
        for number, who in enumerate(turn):
            goes_to(terminal, who)
            opens(terminal, samples[who], first=not number)
            # Straight after opening: rows that were drawn once are drawn sooner.
            presses(terminal, samples[who], PAGE_DOWN, ["pagedown"] * SCREENS)
            presses(terminal, samples[who], "Home", ["home"])
            if number >= len(turn) - 2:
                scrolls(terminal, samples[who], keys, pages if who == LONG else 0)
            terminal.presses("escape", quiet=2 * QUIET)
    finally:
        terminal.stop()
    return samples


def table(runs: Sequence[dict[str, Sample]]) -> str:
    """Write the medians, what 95 % of the keys stay below, the worst, and the ratios."""
    short, long = ([one[who] for one in runs] for who in (SHORT, LONG))
    three = f"{'':>3}{'median':>8}{'95 %':>8}{'worst':>8}{'work':>7}"
    lines = [
        f"{'':<28}{'   short':<34}{'   long':<34}   long / short",
        f"{'milliseconds':<28}{three}{three}{'':>3}{'median':>8}{'95 %':>8}{'work':>8}",
    ]
    for name in (*(f"first {name}" for name in OPENING), *OPENING, *SCROLLED, *DEEP):
        base = DEEP.get(name, name)
        quick, slow = _taken(short, [base]), _taken(long, [name])
        middling, work = (
            _divided(middle(long, name), middle(short, base))
            if name.startswith("first")  # one client in each run: no pairs to divide
            else ratio(long, name, short, base)
            for name, base in ((name, base), (WORK + name, WORK + base))
        )
        lines.append(
            f"{name:<28}{_four([] if name in DEEP else quick, middle(short, WORK + name))}"
            f"{_four(slow, middle(long, WORK + name))}{'':>3}"
            + "".join(_cell(one, 2) for one in (middling, _divided(late(slow), late(quick)), work))
        )
    lines.append("")
    lines += [
        f"{title + ': long / short':<66}{_cell(value, 2)}" for title, value in ratios(short, long)
    ]
    return "\n".join(lines)


def ratios(short: Sequence[Sample], long: Sequence[Sample]) -> list[tuple[str, float | None]]:
    """Return what the promise is about: opening, and scrolling in the middle and at its worst."""
    work = tuple(WORK + name for name in KEYS_IN_ALL)
    found: list[tuple[str, float | None]] = [
        ("open to the entries", ratio(long, OPENING[1], short, OPENING[1])),
        ("open to the last byte", ratio(long, OPENING[2], short, OPENING[2])),
        ("open, the processor's work", ratio(long, WORK + OPENING[2], short, WORK + OPENING[2])),
    ]
    for title, names in (("scroll", KEYS_IN_ALL), ("scroll, the processor's work", work)):
        mine, theirs = _taken(long, names), _taken(short, names)
        half = _divided(statistics.median(mine or [0]), statistics.median(theirs or [0]))
        found += [
            (f"{title}, median of all keys", half),
            (f"{title}, 95 % of all keys", _divided(late(mine), late(theirs))),
        ]
    return found


def late(taken: Sequence[float]) -> float | None:
    """Return the time within which 95 % were answered."""
    return sorted(taken)[int(len(taken) * 0.95)] if taken else None


def _taken(samples: Sequence[Sample], names: Iterable[str]) -> list[float]:
    return [value for one in samples for name in names for value in one.figures.get(name, ())]


def _divided(mine: float | None, theirs: float | None) -> float | None:
    return mine / theirs if mine and theirs else None


def _four(taken: Sequence[float], work: float | None) -> str:
    figures = (statistics.median(taken), late(taken), max(taken)) if taken else (None,) * 3
    return f"{'':>3}" + "".join(map(_cell, figures)) + _cell(work)[1:]


def _cell(value: float | None, digits: int = 1) -> str:
    return f"{'-' if value is None else f'{value:.{digits}f}':>8}"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=6)
    parser.add_argument("--short", type=int, default=50, help="entries of the short story")
    parser.add_argument("--long", type=int, default=5000, help="entries of the long story")
    parser.add_argument("--turns", type=int, default=3, help="A B B A so often in each run")
    parser.add_argument("--keys", type=int, default=40, help="Down keys through the first screens")
    parser.add_argument("--pages", type=int, default=40, help="PageDown keys into the long story")
    parser.add_argument("--nice", type=int, default=0, help="-20, as root, on a busy computer")
    options = parser.parse_args(arguments)
    os.nice(options.nice)
    with tempfile.TemporaryDirectory() as temporary:
        folder = two_stories(
            Path(temporary) / "home",
            Told("Short Story", options.short),
            Told("Long Story", options.long),
        )
        runs = [
            run(folder, LONG if number % 2 else SHORT, options.turns, options.keys, options.pages)
            for number in range(options.runs)
        ]
    print(f"{description()}; {options.runs} runs, {options.long} entries against {options.short}\n")
    print(table(runs))


if __name__ == "__main__":
    main()
