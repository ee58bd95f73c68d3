"""A disk that forgets: what was written and not yet waited for may be there, torn, or not at all.

The harshest order that POSIX allows and a file system may keep: content that was not fsynced is
kept sector by sector as chance has it, whatever came before or after it; names that were given
and not fsynced are kept up to any moment of their order. Creating a file makes neither durable.
"""

from __future__ import annotations

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
class Folder:
    """Names in a folder: those on the disk for sure, and what was named after them, in order."""

    names: dict[str, Node] = field(default_factory=dict[str, "Node"])
    durable: dict[str, Node] = field(default_factory=dict[str, "Node"])
    given: list[dict[str, Node | None]] = field(default_factory=list[dict[str, "Node | None"]])
    """Each happens as a whole: a renaming within the folder gives one name and takes another."""

    def name(self, changes: dict[str, Node | None]) -> None:
        _give(self.names, changes)
        self.given.append(changes)

    def sync(self) -> None:
        for changes in self.given:
            _give(self.durable, changes)
        self.given.clear()

    def after_a_cut(self, chance: Random) -> dict[str, Node]:
        names = dict(self.durable)
        kept = chance.choice((0, len(self.given), chance.randint(0, len(self.given))))
        for changes in self.given[:kept]:
            _give(names, changes)
        return names


Node = Inode | Folder


def _give(names: dict[str, Node], changes: dict[str, Node | None]) -> None:
    for name, node in changes.items():
        if node is None:
            names.pop(name, None)
        else:
            names[name] = node


class Disk:
    """A folder and all in it, as the program sees it and as a power cut would leave it."""

    def __init__(self, root: Path) -> None:
        """Take the folder as it is, all of it durable."""
        self.root = str(root)
        self.top = _as_it_is(root)

    def holds(self, path: str) -> bool:
        """Say whether a path is that of the folder or of something in it."""
        return path == self.root or path.startswith(self.root + "/")

    def find(self, path: str) -> Node | None:
        """Return what has this path now."""
        node: Node | None = self.top
        for part in Path(path).relative_to(self.root).parts:
            node = node.names.get(part) if isinstance(node, Folder) else None
        return node

    def name(self, path: str, node: Node | None) -> None:
        """Give something a path, or take the path away."""
        self._parent(path).name({Path(path).name: node})

    def move(self, old: str, new: str) -> None:
        """Rename something, in one step within a folder."""
        node = self.find(old)
        if self._parent(old) is self._parent(new):
            self._parent(old).name({Path(old).name: None, Path(new).name: node})
        else:
            self.name(new, node)
            self.name(old, None)

    def cut(self, chance: Random, target: Path) -> None:
        """Write into the empty folder `target` what is left when the power is cut now."""
        _write(self.top, chance, target, {})

    def _parent(self, path: str) -> Folder:
        parent = self.find(str(Path(path).parent))
        assert isinstance(parent, Folder), path
        return parent


def _as_it_is(folder: Path) -> Folder:
    names: dict[str, Node] = {
        path.name: _as_it_is(path) if path.is_dir() else Inode(path.read_bytes())
        for path in folder.iterdir()
    }
    return Folder(names, dict(names))


def _write(folder: Folder, chance: Random, target: Path, contents: dict[int, bytes]) -> None:
    for name, node in folder.after_a_cut(chance).items():
        if isinstance(node, Folder):
            (target / name).mkdir(mode=0o700)
            _write(node, chance, target / name, contents)
        else:
            # Two names of one file have one content.
            if id(node) not in contents:
                contents[id(node)] = node.after_a_cut(chance)
            (target / name).write_bytes(contents[id(node)])
