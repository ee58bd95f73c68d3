"""The log of what a program writes, waits for and renames, taken by strace, played on a disk."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ipscoach.records import doer
from tests.faults.disk import Disk, Folder, Inode, Node, Write
from tests.faults.life.alone import DONE
from tests.faults.life.living import Lived

ROOT = Path(__file__).parents[2]
_CALLS = (
    "openat,close,dup,dup2,dup3,lseek,write,pwrite64,writev,pwritev,pwritev2,sendfile,"
    "copy_file_range,fallocate,fsync,fdatasync,sync_file_range,ftruncate,truncate,rename,renameat,"
    "renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,rmdir"
)
_NEVER = {
    *("writev", "pwritev", "pwritev2", "sendfile", "copy_file_range", "fallocate", "truncate"),
    *("dup", "dup2", "dup3"),
}
"""What the program does not do to its files; were it to, the player would have to learn it."""
_NAMING = {"rename", "link", "unlink", "mkdir", "rmdir"}
_LINE = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')


class Call(NamedTuple):
    """One system call that succeeded."""

    name: str
    numbers: list[int]
    texts: list[bytes]
    flags: str
    result: int


def record(lived: Lived, folder: Path, trace: Path) -> list[Call]:
    """Live through a chapter in `folder` under strace, and return its calls in their order."""
    orders = {
        "folder": str(folder),
        "seed": lived.seed,
        "chapters": [lived.chapter.__name__],
        "memory": lived.memory,
        "account": doer.account(),
    }
    program = [sys.executable, "-m", "tests.faults.life.alone"]
    watch = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-xx",
        "-s",
        "8000000",
        "-e",
        f"trace={_CALLS}",
        "-o",
        str(trace),
    ]
    run = subprocess.run(
        [*watch, *program],
        input=json.dumps(orders),
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}/src", "PYTHONDONTWRITEBYTECODE": "1"},
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return list(_calls(trace))


def _calls(trace: Path) -> Iterator[Call]:
    begun: dict[str, str] = {}
    for line in trace.read_text("ascii").splitlines():
        number, _, rest = line.partition(" ")
        if rest.endswith("<unfinished ...>"):
            begun[number] = line.removesuffix(" <unfinished ...>")
            continue
        if "resumed>" in rest:
            line = begun.pop(number) + rest.partition("resumed>")[2]
        if found := _LINE.match(line):
            _, name, arguments, result = found.groups()
            if int(result) >= 0:
                texts = _TEXT.findall(arguments)
                assert not any(cut for _, cut in texts), "a write was longer than is recorded"
                bare = _TEXT.sub("", arguments)
                yield Call(
                    name,
                    [int(one) for one in re.findall(r"(?<![\w])-?\d+(?!\w)", bare)],
                    [bytes.fromhex(text.replace("\\x", "")) for text, _ in texts],
                    bare,
                    int(result),
                )


class Player:
    """Plays calls on a disk; only what happens under `root` counts."""

    def __init__(self, root: Path, *, waits: bool = True) -> None:
        """Begin with the folder as it is before the chapter.

        Args:
            root: the home that the calls name.
            waits: False is the control: a disk that takes no notice of fsync.
        """
        self.waits = waits
        self.disk = Disk(root)
        self.done = 0
        self._open: dict[int, tuple[Node, str]] = {}
        self._at: dict[int, int] = {}

    def play(self, call: Call) -> bool:
        """Play a call; say whether it changed anything that a power cut could show."""
        match call.name:
            case "openat":
                self._opens(call)
            case "close":
                self._open.pop(call.numbers[0], None)
            case "write" if call.numbers[0] == 1 and call.texts == [DONE]:
                self.done += 1
            case _ if call.name.removesuffix("at2").removesuffix("at") in _NAMING:
                return self._names(call)
            case _ if call.numbers and call.numbers[0] in self._open:
                return self._file(call, self._open[call.numbers[0]][0])
            case _:
                pass
        return False

    def _paths(self, call: Call) -> list[str]:
        """Return the call's paths, one that is named within an open folder too."""
        paths = [text.decode() for text in call.texts]
        handle = call.flags.partition(",")[0]
        if handle.isdigit() and (folder := self._open.get(int(handle))):
            paths[0] = f"{folder[1]}/{paths[0]}"
        return paths

    def _opens(self, call: Call) -> None:
        (path,) = self._paths(call)
        self._open.pop(call.result, None)
        if not self.disk.holds(path):
            return
        node = self.disk.find(path)
        if node is None:
            assert "O_CREAT" in call.flags, path
            node = Inode()
            self.disk.name(path, node)
        if isinstance(node, Inode) and "O_TRUNC" in call.flags:
            node.pending.append(Write(0, None))
        self._open[call.result], self._at[call.result] = (node, path), 0

    def _names(self, call: Call) -> bool:
        path, *others = self._paths(call)
        if not self.disk.holds(path):
            return False
        if call.name.startswith("mkdir"):
            self.disk.name(path, Folder())
        elif call.name.startswith("rename"):
            self.disk.move(path, others[0])
        elif call.name.startswith("link"):
            self.disk.name(others[0], self.disk.find(path))
        else:
            self.disk.name(path, None)
        return True

    def _file(self, call: Call, node: Node) -> bool:
        handle = call.numbers[0]
        assert call.name not in _NEVER, call.name
        if call.name in ("fsync", "fdatasync"):
            if self.waits:
                node.sync()
            return True
        assert isinstance(node, Inode)
        if call.name == "lseek":
            self._at[handle] = call.result
            return False
        if call.name == "ftruncate":
            node.pending.append(Write(call.numbers[1], None))
        elif call.name == "pwrite64":
            node.pending.append(Write(call.numbers[-1], call.texts[0][: call.result]))
        elif call.name == "write":
            node.pending.append(Write(self._at[handle], call.texts[0][: call.result]))
            self._at[handle] += call.result
        return True
