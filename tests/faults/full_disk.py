"""A disk that fills up at any moment, in every verb, and files or folders that may only be read."""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

from ipscoach.sentence import Spoken
from tests.faults.forked import forked
from tests.faults.life.hand import Hand
from tests.faults.life.living import Lived, live_all, state, steps
from tests.faults.looking import chances, copied, look
from tests.faults.result import Result

LONG = 1200
SHORT = 24
ROOM = 400_000
"""At most so many bytes are left when a chapter begins."""
DISK = 16 * 1024 * 1024
NOBODY = 65534
REFUSED, UNTOLD, DONE = "refused", "untold", "done"


def run(count: int, seed: int, folder: Path) -> Result:
    """Fill the disk four times of five, and take the right to write away otherwise."""
    chance = chances(seed, "full disk")
    lives = [one for one in live_all(seed) if one.states[0].content]
    read_only = count // 5
    total = Result(0)
    with _small_disk(folder) as disk:
        for number in range(count - read_only):
            total += _filled(lives[number % len(lives)], chance, disk or folder, disk is not None)
    with tempfile.TemporaryDirectory(prefix="faults-read-only-") as open_to_all:
        Path(open_to_all).chmod(0o755)
        for number in range(read_only):
            total += _read_only(lives[number % len(lives)], chance, Path(open_to_all))
    return replace(total, told=total.told or ("on a disk of its own" if disk else "by a limit"))


@contextlib.contextmanager
def _small_disk(folder: Path) -> Iterator[Path | None]:
    """Give a small disk of its own where mounting is allowed, else None."""
    disk = folder / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(disk)]
    may = os.geteuid() == 0 and shutil.which("mount")
    if not may or subprocess.run(mount, capture_output=True, check=False).returncode:
        yield None
        return
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def _filled(lived: Lived, chance: Random, place: Path, is_disk: bool) -> Result:
    """Live through a chapter while there is little room; then make room and look."""
    ballast = place / "ballast"
    ballast.unlink(missing_ok=True)
    own = copied(lived.begins, place / "own")
    room = chance.randrange(ROOM)
    if is_disk:
        free = shutil.disk_usage(place).free
        with ballast.open("wb") as file:
            file.write(bytes(max(0, free - room)))
    limit = None if is_disk else 20_000 + room
    ended, answer = forked(lambda: _lives(own, lived, limit))
    ballast.unlink(missing_ok=True)
    return _judged(lived, own, ended, answer, f"{room} bytes of room")


def _lives(folder: Path, lived: Lived, limit: int | None) -> str:
    """Live until something is refused; tell how many steps were done, and how it ended."""
    if limit is not None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    hand = Hand(folder, lived.seed, dict(lived.memory))
    done, how = 0, DONE
    try:
        for _name, act in steps(hand, lived.chapter):
            act()
            done += 1
    except Spoken:
        how = REFUSED
        if hand._desk is not None and hand._vault is not None:
            # What was refused is not there, and the program goes on to show what is.
            seen = state(hand).content
            how = REFUSED if seen in (
                lived.states[done].content, lived.states[min(done + 1, len(lived.names))].content
            ) else UNTOLD  # fmt: skip
            hand.locks()
    return f"{done} {how}"


def _judged(lived: Lived, own: Path, ended: int, answer: str, what: str) -> Result:
    if ended:
        last = answer.strip().splitlines()[-1] if answer.strip() else str(ended)
        return Result(1, 0, 1, 0, f"{lived.chapter.__name__}, {what}: not told but {last}")
    number, how = answer.split()
    done = int(number)
    name = lived.names[min(done, len(lived.names) - 1)]
    if how == UNTOLD:
        return Result(1, 1, 1, 0, f"{what} in {name}: half of it is there")
    after = lived.states[min(done + 1, len(lived.names))]
    return look(own, lived.states[done], after, f"{what} in {name}")


def _read_only(lived: Lived, chance: Random, place: Path) -> Result:
    """Take the right to write to the files, the folder or both from somebody who is not root."""
    own = copied(lived.begins, place / "own")
    files, folder = chance.choice(((0o400, 0o700), (0o600, 0o500), (0o400, 0o500)))
    _give(own, files, folder)

    def as_nobody() -> str:
        if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        return _lives(own, lived, None)

    ended, answer = forked(as_nobody)
    _give(own, 0o600, 0o700)
    what = f"files {files:o}, folder {folder:o}"
    result = _judged(lived, own, ended, answer, what)
    if ended or answer.endswith(REFUSED):
        return result
    return result + Result(0, 0, 1, 0, f"{what}: nothing was refused")


def _give(folder: Path, files: int, itself: int) -> None:
    for path in folder.rglob("*"):
        path.chmod(files if path.is_file() else itself)
        if os.geteuid() == 0:
            os.chown(path, NOBODY, NOBODY)
    folder.chmod(itself)
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
