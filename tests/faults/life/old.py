"""A caseload that an earlier version wrote, and the chapter in which this version opens it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ipscoach.paths import Home
from ipscoach.records.migrate import FORMAT
from tests.faults.life.chapters import CHAPTERS
from tests.faults.life.hand import CANARY, Chapter, Hand, Step
from tests.faults.life.living import Lived, live_one
from tests.faults.looking import copied

DATA = Path(__file__).parents[2] / "records" / "data"
FORMATS = tuple(range(1, FORMAT))


def coming_up(hand: Hand) -> Iterator[Step]:
    """Open it, and so bring it to today's form; that is all."""
    yield "note_act", lambda: hand.desk.note_act("unlock")


ALL_CHAPTERS: dict[str, Chapter] = {chapter.__name__: chapter for chapter in (*CHAPTERS, coming_up)}


def thawed(folder: Path, number: int, seed: int) -> Lived:
    """Write the kept caseload of a format as it was then, and live through its first opening."""
    begins, memory = folder / f"format-{number}", dict[str, Any]()
    hand = Hand(begins, f"{seed} format {number}", memory)
    hand.creates()
    hand.vault.code_fits(memory["code"])
    line = hand.vault.connect()
    for statement in (DATA / f"format-{number}.sql").read_text("utf-8").split("\n;;\n"):
        line.execute(statement)
    line.execute("UPDATE client SET municipality = ?", (CANARY,))
    hand.locks()
    lived = Lived(coming_up, hand.seed, begins, dict(memory))
    live_one(lived, Hand(copied(begins, folder / "life"), lived.seed, memory))
    backups = Home(folder / "life").backups
    assert backups.is_dir(), "a copy is kept before the form changes"
    return lived
