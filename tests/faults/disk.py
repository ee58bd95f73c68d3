"""A disk that forgets: what was written and not yet waited for may be there, torn, or not at all.

The harshest order that POSIX allows and a file system may keep: content that was not fsynced is
kept sector by sector as chance has it, whatever came before or after it; names that were given
and not fsynced are kept up to any moment of their order. Creating a file makes neither durable.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import NamedTuple

SECTOR = 512


class Write(NamedTuple):
    """Bytes at a place of a file, or (`data` is None) a cut at that place."""

    at: int
    data: bytes | None


@dataclass
class Inode:
    """A file's content: what is on the disk for sure, and what was written after it."""

    durable: bytes = b""
    pending: list[Write] = field(default_factory=list[Write])

    def sync(self) -> None:
        self.durable = _applied(self.durable, self.pending)
        self.pending.clear()

    def after_a_cut(self, chance: Random) -> bytes:
        mode = chance.randrange(4)
        if mode == 0:
            return self.durable
        if mode == 1:
            return _applied(self.durable, self.pending)
        kept: list[Write] = []
        for write in self.pending:
            if write.data is None:
                kept += [write] if chance.random() < 0.5 else []
                continue
            for begin in range(0, len(write.data), SECTOR):
                if chance.random() < 0.5:
                    kept.append(Write(write.at + begin, write.data[begin : begin + SECTOR]))
        return _applied(self.durable, kept)


def _applied(content: bytes, writes: list[Write]) -> bytes:
    made = bytearray(content)
    for at, data in writes:
        end = at if data is None else at + len(data)
        if len(made) < end:
            made.extend(bytes(end - len(made)))
        if data is None:
            del made[at:]
        else:
            made[at:end] = data
    return bytes(made)


@dataclass
class Disk:
    """Names and contents, as the program sees them and as a power cut would leave them."""

    names: dict[str, Inode] = field(default_factory=dict[str, Inode])
    durable: dict[str, Inode] = field(default_factory=dict[str, Inode])
    given: dict[str, list[tuple[str, Inode | None]]] = field(
        default_factory=dict[str, list[tuple[str, Inode | None]]]
    )
    """By folder, what was named (or unnamed: None) and not yet waited for."""

    @classmethod
    def of(cls, folder: Path) -> Disk:
        """Return the disk as it is, all of it durable."""
        disk = cls()
        for path in folder.rglob("*"):
            if path.is_file():
                disk.names[str(path)] = disk.durable[str(path)] = Inode(path.read_bytes())
        return disk

    def name(self, path: str, inode: Inode | None) -> None:
        if inode is None:
            self.names.pop(path, None)
        else:
            self.names[path] = inode
        self.given.setdefault(str(Path(path).parent), []).append((path, inode))

    def sync_folder(self, folder: str) -> None:
        _give(self.durable, self.given.pop(folder, []))

    def cut(self, chance: Random, root: str, target: Path) -> None:
        """Write into `target` what is left under `root` when the power is cut now."""
        names = dict(self.durable)
        for given in self.given.values():
            _give(names, given[: chance.choice((0, len(given), chance.randint(0, len(given))))])
        contents: dict[int, bytes] = {}
        for path, inode in names.items():
            place = target / os.path.relpath(path, root)
            place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            # Two names of one file have one content.
            place.write_bytes(contents.setdefault(id(inode), inode.after_a_cut(chance)))


def _give(names: dict[str, Inode], given: list[tuple[str, Inode | None]]) -> None:
    for path, inode in given:
        if inode is None:
            names.pop(path, None)
        else:
            names[path] = inode
