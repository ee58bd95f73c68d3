"""How fast the caseload opens: python -m benchmarks.start [--runs 15] [--show].

Three programs run in turn: a bare interpreter, the smallest Textual app with a table, and
ipscoach on a prepared caseload with a passphrase file. Ratios tell what ipscoach adds; the
milliseconds are this computer's own. The key slot of the prepared caseload is cheap: what
the real one costs, on purpose, is told apart.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.machine import description
from benchmarks.measure import Program, Sample, middle, ratio, rounds
from benchmarks.prepare import DAY, PASSPHRASE_FILE, prepared

FRAME = r"^ ipscoach"  # stands there before Textual is imported
PAINT = r"\? Keys"  # what only Textual draws: the foot
DATA = r"[●○]{5}"  # the phases of a client
KEYS = ("down", "down", "down", "up", "up", "up")
HERE = Path(__file__).parent
RATIOS = (
    ("first frame / bare interpreter", "ipscoach", "frame", "bare", "exit"),
    ("first paint / smallest Textual app", "ipscoach", "paint", "minimal", "data"),
    ("caseload with data / smallest app", "ipscoach", "data", "minimal", "data"),
    ("key to first byte / smallest app", "ipscoach", "key_first", "minimal", "key_first"),
    ("key to last byte / smallest app", "ipscoach", "key_last", "minimal", "key_last"),
    ("memory, RSS / smallest app", "ipscoach", "rss", "minimal", "rss"),
    ("memory, PSS / smallest app", "ipscoach", "pss", "minimal", "pss"),
)
FIGURES = ("exit", "frame", "paint", "data", "settled", "key_first", "key_last", "rss", "pss")


def programs(folder: Path) -> list[Program]:
    """Return the two baselines and ipscoach on the caseload in `folder`."""
    opening = ["--home", str(folder), "--passphrase-file", str(folder / PASSPHRASE_FILE)]
    opening += ["--today", DAY.isoformat()]
    apart = {"LANG": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "", "HOME": str(folder)}
    return [
        Program("bare", [sys.executable, "-c", "pass"]),
        Program(
            "minimal",
            [sys.executable, str(HERE / "minimal_app.py")],
            {"data": r"Client 9"},
            KEYS,
        ),
        Program(
            "ipscoach",
            [str(Path(sys.executable).parent / "ipscoach"), *opening],
            {"frame": FRAME, "paint": PAINT, "data": DATA},
            KEYS,
            apart,
        ),
    ]


def key_derivation() -> float:
    """Return the milliseconds that a passphrase of the real cost takes to become a key."""
    from ipscoach.vault import kdf

    begun = time.perf_counter()
    kdf.derive("an invented passphrase", bytes(16), kdf.STANDARD)
    return (time.perf_counter() - begun) * 1000


def table(samples: dict[str, list[Sample]]) -> str:
    """Write the medians, in ms and MiB, and the ratios."""
    lines = [f"{'':<10}" + "".join(f"{name:>11}" for name in FIGURES)]
    for name, own in samples.items():
        cells = [middle(own, figure) for figure in FIGURES]
        lines.append(f"{name:<10}" + "".join(f"{_cell(value):>11}" for value in cells))
    lines.append("")
    for title, mine, figure, base, other in RATIOS:
        value = ratio(samples[mine], figure, samples[base], other)
        lines.append(f"{title:<40}{_cell(value, 2):>8}")
    return "\n".join(lines)


def _cell(value: float | None, digits: int = 1) -> str:
    return "-" if value is None else f"{value:.{digits}f}"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--show", action="store_true", help="print the last screens too")
    parser.add_argument("--nice", type=int, default=0, help="-20, as root, on a busy computer")
    options = parser.parse_args(arguments)
    os.nice(options.nice)
    with tempfile.TemporaryDirectory() as folder:
        home = prepared(Path(folder) / "home")
        samples = rounds(programs(home), options.runs)
    print(f"{description()}; medians of {options.runs} runs\n\n{table(samples)}")
    print(f"{'key derivation, counted apart':<40}{key_derivation():>8.1f} ms")
    if options.show:
        for name, own in samples.items():
            print(f"\n{name}\n{own[-1].screen}")


if __name__ == "__main__":
    main()
