"""A program in a pseudo terminal: what it writes is stamped, what it asks is answered.

The reader only notes when each piece came. What the screen looked like then is worked out
afterwards (`replay`), so that the emulation does not compete with the program.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import pyte

COLUMNS, ROWS = 120, 40

KEYS = {
    "down": b"\x1b[B",
    "up": b"\x1b[A",
    "enter": b"\r",
    "home": b"\x1b[H",
    "end": b"\x1b[F",
    "pageup": b"\x1b[5~",
    "pagedown": b"\x1b[6~",
    "escape": b"\x1b",
    "ctrl+q": b"\x11",
}

# What a modern terminal answers to questions about itself; a program may wait for it.
ANSWERS = (
    (re.compile(rb"\x1b\[0?c"), b"\x1b[?62;22c"),
    (re.compile(rb"\x1b\[6n"), b"\x1b[1;1R"),
    (re.compile(rb"\x1b\[\?2026\$p"), b"\x1b[?2026;2$y"),
    (re.compile(rb"\x1b\[\?2048\$p"), b"\x1b[?2048;0$y"),
)

# What pyte would draw as letters: private sequences, and strings to the terminal.
_UNDRAWN = re.compile(
    rb"\x1b\[[<=>?][0-9;:]*[ -/]*[@-~]"
    rb"|\x1b\[[0-9;:]*[ !\"#$%&'*+][@-~]"
    rb"|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)"
)
_UNFINISHED = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*|[\]PX^_][^\x07\x1b]*\x1b?)?$")
_SEQUENCE = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)|.)")


@dataclass(frozen=True)
class Piece:
    """What came at once, and when: seconds after the start."""

    moment: float
    data: bytes


def as_on_a_users_machine(more: Mapping[str, str]) -> dict[str, str]:
    """Return the environment for a measured program.

    PYTHONDONTWRITEBYTECODE, common where software is built, would make an editable install
    compile itself anew at every start.
    """
    env = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **more}
    for name in ("COLUMNS", "LINES", "NO_COLOR", "PYTHONDONTWRITEBYTECODE"):
        env.pop(name, None)
    return env


class Terminal:
    """A child process whose terminal we are."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str], rows: int = ROWS) -> None:
        self.pieces: list[Piece] = []
        self.closed = False
        self._begun = time.perf_counter()
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            try:
                os.execvpe(command[0], list(command), dict(env))
            finally:
                os._exit(127)
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, COLUMNS, 0, 0))

    def now(self) -> float:
        """Return the seconds since the start."""
        return time.perf_counter() - self._begun

    def read(self, limit: float) -> bytes:
        """Return the next piece; nothing when `limit` seconds pass or the program is gone."""
        if self.closed or not select.select([self._fd], [], [], max(limit, 0))[0]:
            return b""
        try:
            data = os.read(self._fd, 1 << 16)
        except OSError:  # the way Linux tells that the last writer has gone
            data = b""
        if not data:
            self.closed = True
            return b""
        self.pieces.append(Piece(self.now(), data))
        for question, answer in ANSWERS:
            if question.search(data):
                os.write(self._fd, answer)
        return data

    def until_shown(self, pattern: str, limit: float) -> bool:
        """Read until the words came, whatever their colours; False when they did not."""
        wanted = re.compile(pattern, re.MULTILINE)
        plain = b""
        end = self.now() + limit
        while not self.closed and self.now() < end:
            plain += _SEQUENCE.sub(b"", self.read(end - self.now()))
            if wanted.search(plain.decode(errors="ignore")):
                return True
        return False

    def until_quiet(self, quiet: float, limit: float) -> None:
        """Read until nothing came for `quiet` seconds."""
        end = self.now() + limit
        while not self.closed and self.now() < end and self.read(min(quiet, end - self.now())):
            pass

    def until_closed(self, limit: float) -> float:
        """Read until the program has ended; return when, in seconds after the start."""
        end = self.now() + limit
        while not self.closed and self.now() < end:
            self.read(end - self.now())
        return self.now()

    def presses(self, key: str, quiet: float = 0.08) -> tuple[float, float] | None:
        """Press a key; return the seconds until the first and the last byte of the answer."""
        self.until_quiet(0.02, 0.2)
        before, sent = len(self.pieces), self.now()
        os.write(self._fd, KEYS.get(key, key.encode()))
        self.read(2.0)
        self.until_quiet(quiet, 3.0)
        if len(self.pieces) == before:
            return None
        return self.pieces[before].moment - sent, self.pieces[-1].moment - sent

    def shows(
        self, key: str, pattern: str, quiet: float, limit: float
    ) -> tuple[float, float, float] | None:
        """Press a key; return the seconds to the first byte, to the pattern and to the last byte.

        None where the pattern did not come within `limit` seconds.
        """
        before, sent = len(self.pieces), self.now()
        os.write(self._fd, KEYS.get(key, key.encode()))
        if not self.until_shown(pattern, limit):
            return None
        shown = self.pieces[-1].moment
        self.until_quiet(quiet, 3.0)
        return self.pieces[before].moment - sent, shown - sent, self.pieces[-1].moment - sent

    def holds(self, key: str, times: int, rate: float = 30.0) -> float | None:
        """Hold a key down; return the seconds from its last repetition to the answer's last byte.

        A program that answers more slowly than the key repeats (`rate`, a second) lags behind,
        and the figure is how far.
        """
        self.until_quiet(0.02, 0.2)
        before, begun = len(self.pieces), self.now()
        for number in range(times):
            while (left := begun + number / rate - self.now()) > 0:
                self.read(left)
            os.write(self._fd, KEYS.get(key, key.encode()))
        sent = self.now()
        self.until_quiet(0.15, 3.0)
        return max(self.pieces[-1].moment - sent, 0.0) if len(self.pieces) > before else None

    def stop(self) -> float:
        """End the program and its children; return the seconds of processor it took."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        _, _, usage = os.wait4(self.pid, 0)
        os.close(self._fd)
        return usage.ru_utime + usage.ru_stime


def replay(pieces: Iterable[Piece], patterns: Iterable[str]) -> tuple[list[float | None], str]:
    """Draw the screen again; return when each pattern first stood on it, and the last screen."""
    screen = pyte.Screen(COLUMNS, ROWS)
    stream = pyte.ByteStream(screen)
    wanted = [re.compile(pattern, re.MULTILINE) for pattern in patterns]
    moments: list[float | None] = [None] * len(wanted)
    rest = b""
    for piece in pieces:
        drawn = _UNDRAWN.sub(b"", rest + piece.data)
        rest = b""
        if tail := _UNFINISHED.search(drawn):
            rest, drawn = tail.group(), drawn[: tail.start()]
        stream.feed(drawn)
        text = "\n".join(screen.display)
        for number, pattern in enumerate(wanted):
            if moments[number] is None and pattern.search(text):
                moments[number] = piece.moment
    return moments, "\n".join(line.rstrip() for line in screen.display)
