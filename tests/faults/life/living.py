"""Living through a chapter, and the states that it passes: known beforehand, for none is chance."""

from __future__ import annotations

import atexit
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from ipscoach.paths import Home
from ipscoach.vault.connection import Connection
from tests.faults.life.chapters import CHAPTERS
from tests.faults.life.hand import Chapter, Hand, Step

_TABLES = """SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'vault_meta'
    AND name NOT LIKE '%\\_fts%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
    ORDER BY name"""


_FOLDERS: list[Path] = []


class State(NamedTuple):
    """What must be there when a step is done; `content` is "" before there is a file."""

    content: str
    passphrase: str
    code: str


@dataclass
class Lived:
    """A chapter that was lived through undisturbed: where it begins and what it passes."""

    chapter: Chapter
    seed: str
    begins: Path
    """The folder as the chapter finds it, closed."""
    memory: dict[str, Any]
    names: list[str] = field(default_factory=list[str])
    states: list[State] = field(default_factory=list[State])
    """The first one is that before the first step."""
    seconds: list[float] = field(default_factory=list[float])


def steps(hand: Hand, chapter: Chapter) -> Iterator[Step]:
    """Yield a chapter's steps, with those by which every chapter begins and ends."""
    if hand.home.slots.exists():
        # By the code: it costs no 20 ms of derivation in each of thousands of children.
        yield "unlock_with_code", hand.unlocks_with_code
        yield "open_desk", hand.sits_down
    yield from chapter(hand)
    yield "close", hand.locks


def live(hand: Hand, chapter: Chapter, done: Callable[[str], object]) -> None:
    """Do a chapter's steps; `done` is told after each, when it is acknowledged."""
    for name, act in steps(hand, chapter):
        act()
        done(name)


@cache
def live_all(seed: int, chapters: tuple[Chapter, ...] = CHAPTERS) -> list[Lived]:
    """Live through the chapters once, undisturbed, and note what there is after each step.

    The folders in which chapters begin are for all faults of this process: they are copied from,
    never worked in.
    """
    folder = Path(tempfile.mkdtemp(prefix="faults-life-"))
    _FOLDERS.append(folder)
    lives: list[Lived] = []
    memory: dict[str, Any] = {}
    own = folder / "life"
    for number, chapter in enumerate(chapters):
        begins = folder / f"chapter-{number}"
        if own.exists():
            shutil.copytree(own, begins)
        else:
            begins.mkdir(mode=0o700)
            own.mkdir(mode=0o700)
        lived = Lived(chapter, f"{seed} {number}", begins, dict(memory))
        live_one(lived, Hand(own, lived.seed, memory))
        lives.append(lived)
    return lives


def forget() -> None:
    """Remove the folders in which lives were lived; called when the process or the tests end."""
    live_all.cache_clear()
    while _FOLDERS:
        shutil.rmtree(_FOLDERS.pop(), ignore_errors=True)


atexit.register(forget)


def live_one(lived: Lived, hand: Hand) -> None:
    """Live through a chapter undisturbed and note every state that it passes."""
    lived.states.append(state(hand))
    begun = time.perf_counter()

    def done(name: str) -> None:
        nonlocal begun
        lived.seconds.append(time.perf_counter() - begun)
        lived.names.append(name)
        lived.states.append(state(hand))
        begun = time.perf_counter()

    live(hand, lived.chapter, done)


def state(hand: Hand) -> State:
    """Return the state as it is now, by a look that changes nothing."""
    memory = hand.memory
    vault = hand._vault or (hand.home.database.exists() and hand.door_to_the_file().unlock(
        memory["passphrase"]
    ))  # fmt: skip
    content = ""
    if vault:
        line = vault.connect()
        content = content_of(line)
        line.close()
        if vault is not hand._vault:
            vault.close()
    return State(content, memory.get("passphrase", ""), memory.get("code", ""))


def content_of(line: Connection) -> str:
    """Return a digest over every row of every table that holds something of the coach."""
    digest = sha256()
    digest.update(repr(line.execute("PRAGMA user_version").fetchone()).encode())
    for (name,) in line.execute(_TABLES).fetchall():
        digest.update(f"\n{name}\n".encode())
        rows = line.execute(f"SELECT * FROM {name}").fetchall()
        for row in sorted(map(repr, rows)):
            digest.update(row.encode())
    return digest.hexdigest()


def files_of(home: Home) -> list[Path]:
    """Return all files of a home, those in its folders too."""
    return sorted(path for path in home.folder.rglob("*") if path.is_file())
