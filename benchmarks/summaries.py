"""How long a summary takes: python -m benchmarks.summaries.

An encrypted caseload, and a client with 1 000 entries in the timeline. All parts and every note are
handed over, in each format and in two ways of closing a file; from the order to the file on the
disk and the row of the log, in a program that is open already. The PDF is to take two seconds at
most, and the coach sees the steps meanwhile: how many there were, and the longest wait for one.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random

from benchmarks.machine import description
from benchmarks.prepare import DAY, PASSPHRASE
from benchmarks.stories import Told, two_stories
from ipscoach.clock import FixedClock
from ipscoach.domain.handover import Ground, Part, Receiver
from ipscoach.exchange.handover.handing_over import OPEN, Seal, format_of, hand_over
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import Desk, open_desk
from ipscoach.records.handover.orders import Disclosure
from ipscoach.vault.vault import Vault

SHORT, LONG = Told("Aino Esimerkki", 50), Told("Eero Malli", 1_000)
SEALED = Seal(passphrase="viisi sanaa riittää tähän hyvin")
LOCKED = Seal(pdf_password="viisi sanaa riittää")
WAYS = (
    *(("h.pdf", OPEN), ("h.pdf", LOCKED), ("h.pdf.age", SEALED)),
    *(("h.docx", OPEN), ("h.html", OPEN), ("h.md", OPEN), ("h.ipscoach", OPEN)),
)


class Written:
    """Writes summaries of the client with the long story."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self._desk, self._folder, self._clock = desk, folder, FixedClock(DAY)
        self._client = next(one for one in desk.read.clients(DAY) if one.name == LONG.name)
        self._notes = tuple(note.id for note in desk.read.notes(self._client.id))

    @property
    def entries(self) -> int:
        """How many entries the client's timeline has."""
        return len(self._desk.read.timeline(self._client.id))

    def once(self, name: str, seal: Seal) -> tuple[float, int, float]:
        """Write one file; return seconds, how many steps were told, the longest wait for one."""
        form = format_of(Path(name))
        if form is None:
            raise ValueError(name)
        order = Disclosure(
            receiver=Receiver("Kalle Seuraaja", "Toinen kunta"),
            purpose="benchmark",
            ground=Ground.PERMISSION,
            parts=frozenset(Part),
            others=True,
            note_ids=self._notes,
            format=form,
        )
        path = self._folder / name
        path.unlink(missing_ok=True)
        moments = [time.perf_counter()]
        hand_over(
            self._desk,
            self._clock,
            self._client.id,
            order,
            path,
            seal,
            lambda _done, _all: moments.append(time.perf_counter()),
        )
        waits = [after - before for before, after in itertools.pairwise(moments)]
        return moments[-1] - moments[0], len(waits), max(waits)


@contextmanager
def opened(folder: Path) -> Iterator[Desk]:
    """Open the caseload in a folder."""
    clock = FixedClock(DAY)
    vault = Vault(Home(folder)).unlock(PASSPHRASE)
    desk = open_desk(vault, clock, time_ordered(clock, Random(2)))
    try:
        yield desk
    finally:
        desk.close()
        vault.close()


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        folder = two_stories(Path(temporary) / "home", SHORT, LONG)
        with opened(folder) as desk:
            written = Written(desk, Path(temporary))
            print(f"{description()}; medians of {options.runs} runs")
            print(f"{written.entries} entries in the timeline, every note in the summary\n")
            print(f"{'seconds':<28}{'first':>8}{'median':>8}{'worst':>8}{'steps':>8}{'longest':>9}")
            for name, seal in WAYS:
                runs = [written.once(name, seal) for _ in range(options.runs)]
                taken = [seconds for seconds, _steps, _wait in runs]
                way = f"{name}{', password' if seal is LOCKED else ''}"
                print(
                    f"{way:<28}{taken[0]:>8.2f}{statistics.median(taken):>8.2f}{max(taken):>8.2f}"
                    f"{runs[-1][1]:>8}{statistics.median(wait for *_, wait in runs):>9.2f}"
                )


if __name__ == "__main__":
    main()
