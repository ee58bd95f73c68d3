"""The program as a process of its own, without importing the same libraries a thousand times.

A helper process has imported what the verbs need; each run is a fork of it, with its own folder,
environment, standard streams and exit code. Nothing of ipscoach itself is imported beforehand,
so what a run loads and what it does are the program's own. Where there is no fork (Windows), and
where a variable is for the interpreter, the program is started as usual.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any, NoReturn

LIBRARIES = (
    *("sqlmodel", "sqlalchemy.dialects.sqlite.pysqlite", "sqlcipher3.dbapi2", "nacl.bindings"),
    *("nacl.pwhash", "nacl.secret", "alembic.command", "alembic.config", "alembic.script"),
    *("alembic.runtime.environment", "alembic.ddl.sqlite", "openpyxl", "platformdirs"),
    *("zxcvbn", "typst", "docx", "pikepdf", "pyrage", "rich.console", "rich.table"),
)
STREAMS = 3
LIMIT = 60.0


class Forks:
    """Runs the program from a helper that has its libraries at hand."""

    def __init__(self) -> None:
        """Start the helper; it ends with this process."""
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._line.settimeout(LIMIT)
        code = f"from tests.cli.forks import serve; serve({theirs.fileno()})"
        root = str(Path(__file__).parents[2])
        self._helper = subprocess.Popen(
            [sys.executable, "-c", code],
            cwd=root,
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
        )
        theirs.close()

    def run(
        self, words: Sequence[str], env: Mapping[str, str], folder: Path, streams: Sequence[int]
    ) -> int:
        """Run the program with these words and streams; return its exit code."""
        asked = json.dumps({"words": list(words), "env": dict(env), "folder": str(folder)})
        socket.send_fds(self._line, [asked.encode()], list(streams))
        answer = self._line.recv(8)
        if not answer:
            raise RuntimeError("the helper that forks is gone")
        return int.from_bytes(answer, sys.byteorder, signed=True)

    def close(self) -> None:
        """Let the helper end."""
        self._line.close()
        self._helper.wait(LIMIT)


def possible(env: Mapping[str, str]) -> bool:
    """Whether a fork would run as a fresh interpreter does with these variables of its own."""
    return hasattr(os, "fork") and not any(name.startswith("PYTHON") for name in env)


def serve(line: int) -> None:
    """Fork for each request, until nobody is there to ask any more."""
    for name in LIBRARIES:
        importlib.import_module(name)
    gc.collect()
    gc.freeze()
    with socket.socket(fileno=line) as asking:
        while True:
            asked, streams, _flags, _address = socket.recv_fds(asking, 1 << 20, STREAMS)
            if not asked:
                return
            child = os.fork()
            if child == 0:
                asking.detach()
                _live(json.loads(asked), streams)
            for stream in streams:
                os.close(stream)
            _, status = os.waitpid(child, 0)
            code = os.waitstatus_to_exitcode(status)
            asking.send(code.to_bytes(8, sys.byteorder, signed=True))


def _live(asked: dict[str, Any], streams: list[int]) -> NoReturn:
    os.setsid()
    signal.set_wakeup_fd(-1)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
    os.closerange(STREAMS, 256)
    os.environ.clear()
    os.environ.update(asked["env"])
    os.chdir(asked["folder"])
    sys.stdin, sys.stdout, sys.stderr = _stream(0, "r"), _stream(1, "w"), _stream(2, "w")
    sys.__stdin__, sys.__stdout__, sys.__stderr__ = sys.stdin, sys.stdout, sys.stderr
    sys.argv = ["ipscoach", *asked["words"]]
    code = 1
    try:
        code = _main()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _main() -> int:
    from ipscoach.start import main

    try:
        return main()
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else int(leaving.code is not None)


def _stream(number: int, mode: str) -> IO[str]:
    errors = "backslashreplace" if number == 2 else "surrogateescape"
    return open(number, mode, encoding="utf-8", errors=errors, closefd=False)
