"""Outcomes of 1, 4, 16 and 64 coaches' two years in one file: python -m benchmarks.outcomes.

A coach of two years has 32 clients, 4 700 notes and 940 employer contacts; at most ten clients of
the whole file are active, for a file is one coach's, so nearly all are closed. Each file is
filled once by plain SQL. Measured is what a report waits for, in a program that is open already:
reading and rules of everything on file; then the last quarter beside the quarter before, as
`report outcomes --compare` makes it and as the app's screen does, and how long at most a key waits
while the app counts. What grows faster than the records, and what takes longer than a second, is
told at the end and makes the exit code 1. Below, how the file answers each question, and that no
note is read.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import NamedTuple

from benchmarks.machine import description
from benchmarks.many_clients import filled
from benchmarks.prepare import DAY, PASSPHRASE
from ipscoach.clock import FixedClock
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.outcomes.cases import cases
from ipscoach.domain.outcomes.facts import OutcomeFacts
from ipscoach.domain.outcomes.measures import measures
from ipscoach.exchange.reports.collecting import uncollected
from ipscoach.exchange.reports.source import report_outcomes
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import Desk, open_desk
from ipscoach.records.outcomes.reading import STATEMENTS
from ipscoach.tui.screens.reports.source import CoachSource
from ipscoach.tui.veil import Veil
from ipscoach.vault.connection import Connection
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault

COACHES = (1, 4, 16, 64)
LIMIT_SECONDS = 1.0
LIMIT_GROWTH = 1.5
"""A record may take so many times as long as in the file a step smaller, not more."""
NOISE_SECONDS = 0.05
"""What is done sooner is not held against its growth: there the machine's moods are larger."""
LIMIT_KEY = 0.1
"""A key is answered at once where it waits no longer (Nielsen 1993, chapter 5)."""
TICK = 0.002
QUARTER = Period(date(2025, 10, 1), date(2025, 12, 31))


class Taken(NamedTuple):
    """Seconds of one report: of reading, and of the rules."""

    reading: float
    rules: float


class Measured(NamedTuple):
    """A file of some coaches: how many records, how long a report takes, how it is answered.

    Attributes:
        everything: of everything on file.
        compared: a quarter beside the one before, at the command line.
        screen: the same in the app.
        key: the longest wait of a key meanwhile.
    """

    coaches: int
    counts: dict[str, int]
    everything: Taken
    compared: float
    screen: float
    key: float
    plans: dict[str, list[str]]

    @property
    def records(self) -> int:
        """How many records the file has."""
        return sum(self.counts.values())


@contextmanager
def opened(folder: Path, coaches: int) -> Iterator[tuple[Desk, Connection]]:
    """Make an encrypted file with the records of some coaches; give its desk, and a line."""
    clock = FixedClock(DAY)
    vault, code = Vault(Home(folder)).create(PASSPHRASE, CHEAP)
    vault.code_fits(code)
    desk = open_desk(vault, clock, time_ordered(clock, Random(1)))
    connection = vault.connect()
    try:
        desk.door.set_up_coach("Eeva Esimerkki", "Esimerkkikunta")
        filled(connection, coaches)
        yield desk, connection
    finally:
        connection.close()
        desk.close()
        vault.close()


def measured(folder: Path, coaches: int, runs: int) -> Measured:
    """Fill a file and measure it; the first report is thrown away."""
    with opened(folder, coaches) as (desk, connection):
        screen = CoachSource(desk, Veil(hidden=True), DAY)
        everything: list[Taken] = []
        beside: list[tuple[float, float, float]] = []
        for _ in range(runs + 1):
            everything.append(once(desk.outcomes.facts, None))
            line = timed(lambda: report_outcomes(desk, QUARTER, DAY, compare=True))
            beside.append((line, *asyncio.run(counting(lambda: screen.report(QUARTER)))))
        tables = ("client", "status_entry", "phase_entry", "job", "contact", "note")
        counts = {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in tables
        }
        plans = {
            name: [str(row[3]) for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
            for name, statement in STATEMENTS.items()
        }
    (line, app, _key), keys = middle(beside), [key for *_, key in beside[1:]]
    return Measured(coaches, counts, Taken(*middle(everything)), line, app, max(keys), plans)


def once(facts: Callable[[], OutcomeFacts], period: Period | None) -> Taken:
    """Make one report."""
    with uncollected():
        begun = time.perf_counter()
        found = facts()
        read = time.perf_counter()
        measures(cases(found, period, DAY))
        return Taken(read - begun, time.perf_counter() - read)


def timed(make: Callable[[], object]) -> float:
    """Return how many seconds something takes."""
    begun = time.perf_counter()
    make()
    return time.perf_counter() - begun


async def counting(make: Callable[[], object]) -> tuple[float, float]:
    """Count in a thread, as the app does; return its seconds, and the longest wait of a key.

    A key is answered by the loop that draws the screen. It is asked for every moment, and how much
    later than asked for it comes is how long a key would have waited.
    """
    done = asyncio.create_task(asyncio.to_thread(timed, make))
    longest = 0.0
    while not done.done():
        asked = time.perf_counter()
        await asyncio.sleep(TICK)
        longest = max(longest, time.perf_counter() - asked - TICK)
    return await done, longest


def middle(taken: Sequence[tuple[float, ...]]) -> tuple[float, ...]:
    """Return the medians, without the first run."""
    return tuple(statistics.median(column) for column in zip(*taken[1:], strict=True))


def growth(seconds: Sequence[float], records: Sequence[int]) -> list[float]:
    """Return for each file after the first how much longer a record takes than in the one before.

    1 is as long. What is sooner than noise is taken to be as long as that.
    """
    each = [max(one, NOISE_SECONDS) / count for one, count in zip(seconds, records, strict=True)]
    return [later / earlier for earlier, later in pairwise(each)]


def too_much(found: Sequence[Measured]) -> list[str]:
    """Return what grows too fast, and what takes too long, in words; nothing where all is well."""
    told: list[str] = []
    kinds = {
        "everything": [sum(one.everything) for one in found],
        "compared": [one.compared for one in found],
        "app": [one.screen for one in found],
    }
    for name, seconds in kinds.items():
        steps = growth(seconds, [one.records for one in found])
        for one, grown in zip(found[1:], steps, strict=True):
            if grown > LIMIT_GROWTH:
                told.append(f"{name}: a record takes {grown:.2f} times as long at {one.coaches}")
        told += [
            f"{name}: {one:.2f} s at {each.coaches}"
            for one, each in zip(seconds, found, strict=True)
            if one > LIMIT_SECONDS
        ]
    told += [
        f"a key waits {one.key:.2f} s at {one.coaches}" for one in found if one.key > LIMIT_KEY
    ]
    return told


def main() -> int:
    """Measure and print; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--coaches", type=int, nargs="+", default=list(COACHES))
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        found = [measured(Path(place) / str(n), n, wanted.runs) for n in wanted.coaches]
    print(f"{description()}; medians of {wanted.runs} runs, seconds; an encrypted file")
    print(
        f"{'coaches':>7}{'clients':>9}{'contacts':>10}{'notes':>9}{'records':>9}{'reading':>9}"
        f"{'rules':>8}{'in all':>8}{'grown':>7}{'compared':>10}{'grown':>7}{'app':>7}{'grown':>7}"
        f"{'a key':>7}"
    )
    records = [one.records for one in found]
    grown = [
        [1.0, *growth(seconds, records)]
        for seconds in (
            [sum(one.everything) for one in found],
            [one.compared for one in found],
            [one.screen for one in found],
        )
    ]
    for one, *steps in zip(found, *grown, strict=True):
        counts = one.counts
        print(
            f"{one.coaches:>7}{counts['client']:>9}{counts['contact']:>10}{counts['note']:>9}"
            f"{one.records:>9}{one.everything.reading:>9.3f}{one.everything.rules:>8.3f}"
            f"{sum(one.everything):>8.3f}{steps[0]:>7.2f}{one.compared:>10.3f}{steps[1]:>7.2f}"
            f"{one.screen:>7.3f}{steps[2]:>7.2f}{one.key:>7.3f}"
        )
    print(
        f"grown: a record relative to the file before, at most {LIMIT_GROWTH}; in all, compared, "
        f"app: at most {LIMIT_SECONDS} s; a key waits at most {LIMIT_KEY} s\n"
    )
    plans = found[-1].plans
    for name, steps in plans.items():
        print(f"{name}:", *steps, sep="\n    ")
    words = {word for steps in plans.values() for step in steps for word in step.split()}
    print(f"\na note is read: {'yes' if {'note', 'note_version'} & words else 'no'}")
    wrong = too_much(found)
    print(*wrong or ["nothing grows faster than the records, and nothing takes too long"], sep="\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
