"""72 simulated hours of acts, reads, drafts, locks and unlocks in one process, and nothing grows.

The short form is of 30 hours. Measured from the twelfth on, when all that is imported is imported:
resident memory, open files, threads, the journal and the number of files.
"""

from __future__ import annotations

import gc
import json
import os
import threading
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

from ipscoach.domain.notes import NoteKind, Place
from ipscoach.records.orders import NewNote
from tests.faults.forked import forked
from tests.faults.life.hand import TODAY, Hand
from tests.faults.life.living import Lived, files_of, live_all
from tests.faults.looking import chances, copied
from tests.faults.result import Result

LONG = 72 * 60
SHORT = 30
HOURS, WARM = 72, 12
MEGABYTE = 1024 * 1024
MORE_MEMORY = 12 * MEGABYTE
"""May come and go with the allocator; a leak of 1 kB an act would be more in the long form."""
JOURNAL = 8 * MEGABYTE


class Running:
    """A clock of which the test says how fast it runs."""

    def __init__(self) -> None:
        self.moment = datetime(TODAY.year, TODAY.month, TODAY.day, 6, 0, tzinfo=UTC)

    def today(self) -> date:
        return self.moment.date()

    def now(self) -> datetime:
        return self.moment


Measured = dict[str, int]


def run(count: int, seed: int, folder: Path) -> Result:
    """Do `count` things over 72 hours, one an hour at least; what grew counts as unnoticed."""
    hours_in_all = min(HOURS, count)
    (lived,) = (one for one in live_all(seed) if one.chapter.__name__ == "leaving")
    own = copied(lived.begins, folder / "own")
    ended, answer = forked(lambda: _hours(own, lived, hours_in_all, count // hours_in_all, seed))
    if ended:
        return Result(1, 1, 0, 0, answer.strip().splitlines()[-1])
    hours: list[Measured] = json.loads(answer)
    warm, last = hours[WARM], hours[-1]
    grew = [name for name in ("handles", "threads", "files") if last[name] > warm[name]]
    if last["memory"] > warm["memory"] + MORE_MEMORY:
        grew.append("memory")
    if max(hour["journal"] for hour in hours) > JOURNAL:
        grew.append("journal")
    memory = f"memory {warm['memory'] // MEGABYTE} → {last['memory'] // MEGABYTE} MB"
    handles = f"{last['handles']} handles, {last['threads']} threads, {last['files']} files"
    told = f"grew: {', '.join(grew)}; {memory}, {handles}" if grew else f"{memory}, {handles}"
    return Result(last["done"], last["lost"], len(grew), 0, told)


def _hours(folder: Path, lived: Lived, in_all: int, an_hour: int, seed: int) -> str:
    hand = Hand(folder, lived.seed, dict(lived.memory))
    clock, chance = Running(), chances(seed, "growth")
    hand.clock = clock
    hours: list[Measured] = []
    written = done = lost = 0
    for hour in range(in_all + 1):
        # At every hour the screen locks itself; every sixth time the passphrase opens it.
        (hand.unlocks if hour % 6 == 0 else hand.unlocks_with_code)()
        hand.sits_down()
        for _ in range(an_hour):
            clock.moment += timedelta(hours=1) / an_hour
            act = chance.choice(_THINGS)
            act(hand, chance)
            done += 1
            written += act is _writes
        count = hand.desk.read.row("SELECT count(*) FROM audit WHERE what = 'write_note'")[0]
        lost = int(count) - written
        journal = hand.home.database.with_name(hand.home.database.name + "-wal")
        size = journal.stat().st_size
        hand.locks()
        gc.collect()
        hours.append(_measured(hand, size) | {"done": done, "lost": lost})
    # Before this one, the chapter of notes had written some: those are not missing.
    first = hours[0]["lost"]
    hours[-1]["lost"] = abs(hours[-1]["lost"] - first)
    return json.dumps(hours)


def _measured(hand: Hand, journal: int) -> Measured:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return {
        "memory": pages * os.sysconf("SC_PAGE_SIZE"),
        "handles": sum(1 for _ in Path("/proc/self/fd").iterdir()),
        "threads": threading.active_count(),
        "files": len(files_of(hand.home)),
        "journal": journal,
    }


def _writes(hand: Hand, chance: Random) -> None:
    client = hand.memory["aino"]
    note = NewNote(
        day=hand.clock.today(),
        kind=NoteKind.PHONE,
        text=hand.text("puhelu"),
        client_id=client,
        place=Place.OFFICE,
        minutes=chance.randrange(1, 90),
    )
    with hand.desk.door.finishing("note", client):
        hand.desk.door.write_note(note)


def _types(hand: Hand, chance: Random) -> None:
    hand.desk.drafts.keep("note", hand.memory["aino"], {"text": hand.text("kesken")})


def _corrects(hand: Hand, chance: Random) -> None:
    hand.desk.door.correct_note(
        hand.memory["note"], hand.text(), NoteKind.PHONE, None, chance.randrange(1, 90), TODAY
    )


def _looks(hand: Hand, chance: Random) -> None:
    today = hand.clock.today()
    hand.desk.read.caseload(today)
    hand.desk.read.client(hand.memory["aino"], today)
    hand.desk.read.timeline(hand.memory["aino"])
    hand.desk.follow.agenda.agenda(today)


def _searches(hand: Hand, chance: Random) -> None:
    hand.desk.read.search(chance.choice(("kahvila", "puutarha", "puhelu", "k")))


_THINGS: tuple[Callable[[Hand, Random], None], ...] = (
    # In such shares that the caseload itself grows no faster than a busy coach's.
    *(_writes, _corrects, _searches, _searches),
    *(_types, _types, _types, _types),
    *(_looks, _looks, _looks, _looks),
)
