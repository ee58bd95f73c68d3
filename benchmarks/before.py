"""What backups, the record of acts and all that guards cost: python -m benchmarks.before [REV].

Start-up and the saving of a note, of this checkout against an earlier revision of it, in turn.
Each has its own large caseload, made by its own code; a ratio is the median of the ratios of
the rounds.
"""

from __future__ import annotations

import argparse
import io
import os
import statistics
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.machine import description, wait_for_peace
from benchmarks.measure import Program, middle, ratio, rounds
from benchmarks.prepare import DAY, PASSPHRASE, PASSPHRASE_FILE
from benchmarks.start import DATA, FRAME, KEYS, PAINT

REVISION = "5beb88a~1"
"""The last one without backups, doctor and the record of who looked at what."""
ROOT = Path(__file__).parents[1]
STAGES = ("frame", "paint", "data", "settled", "key_first", "key_last", "rss")
NOTES = 200
SAVE = """
import sys, statistics, time
from datetime import date
from pathlib import Path
from random import Random
from ipscoach.clock import FixedClock
from ipscoach.domain.notes import NoteKind
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import open_desk
from ipscoach.records.orders import NewNote
from ipscoach.vault.vault import Vault
folder, passphrase, day, count = sys.argv[1:]
clock = FixedClock(date.fromisoformat(day))
vault = Vault(Home(Path(folder))).unlock(passphrase)
desk = open_desk(vault, clock, time_ordered(clock, Random()))
client = desk.read.caseload(clock.today()).active[0].id
took = []
for number in range(int(count)):
    begun = time.perf_counter()
    desk.door.write_note(NewNote(day=clock.today(), kind=NoteKind.MEETING,
                                 text=f"Invented words, {number}. " * 20, client_id=client))
    took.append(time.perf_counter() - begun)
desk.close()
vault.close()
print(statistics.median(took) * 1000)
"""


def earlier(revision: str, folder: Path) -> Path:
    """Return the sources of a revision, unpacked into a folder."""
    archive = subprocess.run(
        ["git", "archive", revision, "src"], cwd=ROOT, capture_output=True, check=True
    ).stdout
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(folder, filter="data")
    return folder / "src"


def caseload(source: Path, folder: Path) -> Path:
    """Make the large caseload by the code of a source, and return its folder."""
    made = [sys.executable, "-m", "benchmarks.prepare", str(folder)]
    subprocess.run(made, env=_by(source), cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return folder


def program(name: str, source: Path, home: Path) -> Program:
    """Return ipscoach of a source on a caseload."""
    opening = ["--home", str(home), "--passphrase-file", str(home / PASSPHRASE_FILE)]
    return Program(
        name,
        [sys.executable, "-m", "ipscoach", *opening, "--today", DAY.isoformat()],
        {"frame": FRAME, "paint": PAINT, "data": DATA},
        KEYS,
        {"LANG": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "", "HOME": str(home),
         "PYTHONPATH": str(source)},
    )  # fmt: skip


def saving(source: Path, home: Path) -> float:
    """Return the milliseconds that saving a note takes: the median of many."""
    wait_for_peace(10)
    words = [sys.executable, "-c", SAVE, str(home), PASSPHRASE, DAY.isoformat(), str(NOTES)]
    done = subprocess.run(words, env=_by(source), cwd=home, capture_output=True, check=True)
    return float(done.stdout)


def _by(source: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": f"{source}{os.pathsep}{ROOT}"}


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("revision", nargs="?", default=REVISION)
    parser.add_argument("--runs", type=int, default=11)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        sources = {"now": ROOT / "src", "before": earlier(options.revision, folder / "earlier")}
        homes = {name: caseload(source, folder / name) for name, source in sources.items()}
        print(f"{description()}; medians of {options.runs} rounds, in turn\n")
        print(f"{'':<24}{'now':>9}{'before':>9}{'ratio':>7}")
        programs = [program(name, source, homes[name]) for name, source in sources.items()]
        samples = rounds(programs, options.runs)
        for stage in STAGES:
            row = [middle(samples[name], stage) for name in sources]
            _line(stage, row, ratio(samples["now"], stage, samples["before"], stage))
        saved: dict[str, list[float]] = {name: [] for name in sources}
        for number in range(options.runs):
            for name in sorted(sources, reverse=bool(number % 2)):
                saved[name].append(saving(sources[name], homes[name]))
        ratios = [a / b for a, b in zip(saved["now"], saved["before"], strict=True)]
        row = [statistics.median(saved[name]) for name in sources]
        _line("a note saved", row, statistics.median(ratios))


def _line(title: str, row: Sequence[float | None], of: float | None) -> None:
    cells = [f"{'-' if value is None else format(value, '.2f'):>9}" for value in row]
    print(f"{title:<24}{''.join(cells)}{'-' if of is None else format(of, '.2f'):>7}", flush=True)


if __name__ == "__main__":
    main()
