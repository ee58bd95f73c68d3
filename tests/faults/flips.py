"""A flipped bit or a cut at every region of database, both key files and a backup.

Of the log that a crashed session leaves, bits are flipped only: where it is cut short, what is
left looks as if the program had been killed before it wrote the rest.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from ipscoach.paths import Home, log_of
from ipscoach.records.migrate import FORMAT
from ipscoach.sentence import Spoken
from ipscoach.vault.connection import driver
from ipscoach.vault.errors import VaultFault, WrongCode
from ipscoach.vault.restoring import restore, unlock_with
from ipscoach.vault.slots import parse
from ipscoach.vault.vault import Vault
from tests.faults.life.hand import TODAY, Hand
from tests.faults.life.living import Lived, content_of, live_all
from tests.faults.looking import chances, copied, damage
from tests.faults.result import Result

LONG = 3000
SHORT = 60
LOGS = 0.1
PAGE = 4096
ACTS = 9
"""Saves of a session that is killed."""
Spoil = Callable[[Path, Random, float], None]


def flip(path: Path, chance: Random, where: float) -> None:
    """Turn one bit at a part (0-1) of the file."""
    content = bytearray(path.read_bytes())
    content[min(int(where * len(content)), len(content) - 1)] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def cut(path: Path, chance: Random, where: float) -> None:
    """Cut the file at a part (0-1) of it, at times at a page's border."""
    length = min(int(where * path.stat().st_size), path.stat().st_size - 1)
    if length > PAGE and chance.random() < 0.5:
        length -= length % PAGE
    with path.open("r+b") as file:
        file.truncate(length)


def run(count: int, seed: int, folder: Path) -> Result:
    """Spoil each kind of file, its regions in turn."""
    chance = chances(seed, "flips")
    (lived,) = (one for one in live_all(seed) if one.chapter.__name__ == "leaving")
    backup = _backup(lived, folder)
    kinds = (
        (_database, flip, 0.25),
        (_database, cut, 0.1),
        (_main_keys, flip, 0.1),
        (_main_keys, cut, 0.05),
        (_spare_keys, flip, 0.05),
        (_both_key_files, flip, 0.1),
    )
    total = _logs(int(count * LOGS), lived, folder, chance)
    for look, spoil, share in kinds:
        for where in _regions(int(count * share), chance):
            own = Home(copied(lived.begins, folder / "own"))
            total += look(own, lived, lambda path, at=where, how=spoil: how(path, chance, at))
    rest = count - total.faults
    for spoil, some in ((flip, rest * 4 // 5), (cut, rest - rest * 4 // 5)):
        for where in _regions(some, chance):
            total += _spoilt_backup(backup, lived, folder, spoil, chance, where)
    return total


def _regions(count: int, chance: Random) -> Iterator[float]:
    """Yield places from the first byte to the last, one by chance in each region."""
    for number in range(count):
        yield (number + chance.random()) / count


def _database(home: Home, lived: Lived, spoil: Callable[[Path], None]) -> Result:
    """Noticed is damage that opening or the check of integrity tells; the file is left as it is."""
    spoil(home.database)
    spoilt = home.database.read_bytes()
    noticed, wrong = False, ""
    try:
        with contextlib.closing(Vault(home).unlock_with_code(lived.memory["code"])) as opened:
            noticed = bool(damage(opened.connect()))
    except VaultFault as fault:
        noticed = fault.exit_code == 4
        wrong = "" if noticed else f"told as {type(fault).__name__}"
    except driver().DatabaseError:
        noticed = True
    if home.database.read_bytes() != spoilt:
        return Result(1, 1, 0, 0, "a damaged file was written to")
    return Result(1, 0, int(not noticed), 0, "" if noticed else wrong or "a damaged page")


def _logs(count: int, lived: Lived, folder: Path, chance: Random) -> Result:
    """Flip bits in what a killed session left; what it saved is there, or its loss is told."""
    crashed, states = _crashed(lived, folder)
    total = Result(0)
    for where in _regions(count, chance):
        home = Home(copied(crashed, folder / "own"))
        flip(log_of(home.database), chance, where)
        with contextlib.closing(Vault(home).unlock_with_code(lived.memory["code"])) as opened:
            content, told = content_of(opened.connect()), bool(opened.remarks)
        lost = content not in states or (told and not any(home.backups.glob("replaced-*")))
        unnoticed = content != states[-1] and not told
        total += Result(1, int(lost), int(unnoticed), 0, f"a bit of the log at {where:.4f}")
    return total


def _crashed(lived: Lived, folder: Path) -> tuple[Path, list[str]]:
    """Return the files of a session that was killed after some saves, and all that it was."""
    hand = Hand(copied(lived.begins, folder / "running"), lived.seed, dict(lived.memory))
    hand.unlocks_with_code()
    hand.sits_down()
    line = hand.vault.connect()
    states = [content_of(line)]
    for _ in range(ACTS):
        hand.desk.note_act("unlock")
        states.append(content_of(line))
    crashed = copied(hand.folder, folder / "crashed")
    hand.locks()
    return crashed, states


def _main_keys(home: Home, lived: Lived, spoil: Callable[[Path], None]) -> Result:
    return _one_key_file(home, lived, home.slots, spoil)


def _spare_keys(home: Home, lived: Lived, spoil: Callable[[Path], None]) -> Result:
    return _one_key_file(home, lived, home.spare_slots, spoil)


def _one_key_file(home: Home, lived: Lived, path: Path, spoil: Callable[[Path], None]) -> Result:
    """The other one opens it, and both are whole again afterwards."""
    spoil(path)
    if wrong := _does_not_open(home, lived):
        return Result(1, 1, 0, 0, f"{path.name} spoilt: {wrong}")
    parse(path.read_bytes())
    mended = home.slots.read_bytes() == home.spare_slots.read_bytes()
    return Result(1, 0, int(not mended), 0, "" if mended else f"{path.name} was not mended")


def _both_key_files(home: Home, lived: Lived, spoil: Callable[[Path], None]) -> Result:
    """Damage is told as damage, never as a wrong secret; with the files put back it opens."""
    before = home.slots.read_bytes(), home.spare_slots.read_bytes()
    spoil(home.slots)
    spoil(home.spare_slots)
    wrong, noticed = _does_not_open(home, lived), True
    if wrong:
        noticed = wrong == "SlotsDamaged"
        home.slots.write_bytes(before[0])
        home.spare_slots.write_bytes(before[1])
    lost = _does_not_open(home, lived)
    return Result(1, int(bool(lost)), int(not noticed), 0, lost or ("" if noticed else wrong))


def _does_not_open(home: Home, lived: Lived) -> str:
    try:
        with contextlib.closing(Vault(home).unlock_with_code(lived.memory["code"])) as opened:
            content = content_of(opened.connect())
    except (WrongCode, VaultFault) as fault:
        return type(fault).__name__
    return "" if content == lived.states[0].content else "another content"


def _backup(lived: Lived, folder: Path) -> Path:
    hand = Hand(copied(lived.begins, folder / "own"), lived.seed, dict(lived.memory))
    hand.unlocks_with_code()
    backup = hand.vault.back_up(folder, hand.clock.now())
    hand.locks()
    return backup


def _spoilt_backup(
    backup: Path, lived: Lived, folder: Path, spoil: Spoil, chance: Random, where: float
) -> Result:
    """A spoilt backup is refused, and what was there stays as it was."""
    spoilt = Path(shutil.copyfile(backup, folder / "spoilt.backup"))
    spoil(spoilt, chance, where)
    home = Home(folder / "empty")
    shutil.rmtree(home.folder, ignore_errors=True)
    now = Hand(home.folder, "", {}).clock.now()
    assert now.date() == TODAY
    try:
        restore(spoilt, home, unlock_with(lived.memory["code"]), newest=FORMAT, now=now)
    except Spoken as fault:
        left = any(path.exists() for path in home.own_files)
        told = isinstance(fault, VaultFault) and fault.exit_code == 4
        return Result(1, int(left), int(not told), 0, "" if told else type(fault).__name__)
    return Result(1, 0, 1, 0, "a spoilt backup was restored")
