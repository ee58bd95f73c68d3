"""A coach at her terminal: starts the program, presses keys, reads the screen, all by tmux.

    coach.starts("ipscoach", "demo")
    coach.sees("Caseload")
    coach.presses("n")
    coach.types("Called her, she liked the bakery.")

Each coach has a tmux server of her own, without anybody's configuration.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import pytest

from tests.e2e.keys import arguments
from tests.e2e.tongue import words_on

ASKED_EVERY = 0.02  # seconds; a capture takes 3 ms
ESCAPE_PAUSE = 0.15  # seconds after which a program takes an escape for a key of its own
OPTIONS = """
set-option -g remain-on-exit on
set-option -g remain-on-exit-format ''
set-option -g status off
set-option -s escape-time 0
set-option -g default-terminal tmux-256color
"""
Awaited = TypeVar("Awaited")


class Coach:
    """One person at one terminal. What she does not see in time fails with her screen."""

    def __init__(self, env: Mapping[str, str] | None = None) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="coach-"))  # short: it holds a socket
        self._env = {
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(self._folder),
            "LANG": "C.UTF-8",
            "COLORTERM": "truecolor",
            "TMUX_TMPDIR": str(self._folder),
            **(env or {}),
        }
        self._servers = 0
        self._pid = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.leaves()

    def starts(
        self,
        *command: str,
        env: Mapping[str, str] | None = None,
        size: tuple[int, int] = (100, 30),
        cwd: Path | None = None,
    ) -> None:
        """Start a program in a fresh terminal of `size` columns and rows."""
        self._end_server()
        self._servers += 1  # a server that is ending may still answer by its old name
        columns, rows = size
        self._env.update(env or {})
        options = self._folder / "tmux.conf"
        options.write_text(OPTIONS, encoding="utf-8")
        window = ["-x", str(columns), "-y", str(rows), "-c", str(cwd or self._folder)]
        self._tmux("-f", str(options), "new-session", "-d", *window, "--", *command)
        self._pid = int(self._asked("#{pane_pid}"))

    def presses(self, *keys: str) -> None:
        """Press keys by the program's own names: "ctrl+l", "down", "n"."""
        for key in keys:
            self._tmux("send-keys", *arguments(key))
            if key == "escape":
                time.sleep(ESCAPE_PAUSE)

    def types(self, text: str) -> None:
        """Type text as it is; a line break is the enter key."""
        for number, line in enumerate(text.split("\n")):
            if number:
                self.presses("enter")
            if line:
                self._tmux("send-keys", "-l", "--", line)

    def sees(self, wanted: str | re.Pattern[str], within: float = 20) -> re.Match[str]:
        """Wait until a text or a pattern stands on the screen."""
        pattern = _pattern(wanted)
        return self._awaits(lambda: pattern.search(self.screen()), f"sees {wanted!r}", within)

    def reads(self, text: str, within: float = 20) -> None:
        """Wait until a text is on the screen, however its lines are broken."""
        self._awaits(lambda: text in words_on(self.screen()), f"reads {text!r}", within)

    def does_not_see(self, unwanted: str | re.Pattern[str], within: float = 3) -> None:
        """Wait until a text is gone. Call `sees` before it, or it may be too early to tell."""
        pattern = _pattern(unwanted)
        message = f"does not see {unwanted!r}"
        self._awaits(lambda: not pattern.search(self.screen()), message, within)

    def screen(self, *, colours: bool = False) -> str:
        """Return what stands on the screen now, with escape sequences where `colours`."""
        return self._tmux("capture-pane", "-p", *(["-e"] if colours else []))

    def scrollback(self) -> str:
        """Return the screen and all that scrolled out of it: where a secret must never be."""
        return self._tmux("capture-pane", "-p", "-S", "-")

    def terminal(self) -> dict[str, str]:
        """Tell what state the program left the terminal in: "1" is on, "0" is off."""
        names = ("alternate_on", "mouse_any_flag", "cursor_flag", "keypad_flag")
        values = self._asked(" ".join(f"#{{{name}}}" for name in names)).split()
        return dict(zip(names, values, strict=True))

    def resizes(self, columns: int, rows: int) -> None:
        """Make the window larger or smaller."""
        self._tmux("resize-window", "-x", str(columns), "-y", str(rows))

    def kills(self, number: signal.Signals = signal.SIGKILL) -> None:
        """Send the program a signal; by default the one it cannot hear.

        Call `sees` before it, so that it is the program that gets it and not its loader.
        """
        os.kill(self._pid, number)

    def terminates(self) -> None:
        """Ask the program by SIGTERM to end, as a computer does that shuts down."""
        self.kills(signal.SIGTERM)

    def closes_window(self, within: float = 20) -> None:
        """Close the terminal under the program, and wait until the program is gone too."""
        pid, self._pid = self._pid, 0
        self._tmux("set-option", "-s", "exit-empty", "off")  # else nobody reaps the program
        self._tmux("kill-session")
        end = time.monotonic() + within
        while (alive := _runs(pid)) and time.monotonic() < end:
            time.sleep(ASKED_EVERY)
        if alive:
            os.kill(pid, signal.SIGKILL)
        self._tmux("kill-server")
        if alive:
            pytest.fail(f"the program outlived its window by {within} s", pytrace=False)

    def exits(self, within: float = 20) -> int:
        """Wait for the program's end; return its code, or minus the signal that ended it."""
        code, number = self._awaits(self._fate, "sees the program end", within)
        return int(code) if code else -int(number)

    def leaves(self) -> None:
        """End the program and the terminal, whatever state they are in."""
        self._end_server()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _awaits(self, condition: Callable[[], Awaited], what: str, within: float) -> Awaited:
        end = time.monotonic() + within
        while not (answer := condition()):
            if time.monotonic() > end or (self._fate() and not condition()):
                fate = "the program ended" if self._ended() else f"not within {within} s"
                pytest.fail(f"the coach {what}: {fate}\n{self._framed()}", pytrace=False)
            time.sleep(ASKED_EVERY)
        return answer

    def _fate(self) -> list[str]:
        """Give the exit code and the signal, one of them empty; nothing while it runs.

        Between the end of the output and the end of the program tmux may miss the latter;
        any other child's end makes it look again.
        """
        dead, *fate = self._asked("#{pane_dead},#{pane_dead_status},#{pane_dead_signal}").split(",")
        if dead == "1" and not any(fate):
            self._tmux("run-shell", "-b", "true")
        return fate if any(fate) else []

    def _ended(self) -> bool:
        return self._asked("#{pane_dead}") == "1"

    def _framed(self) -> str:
        lines = self.screen().rstrip("\n").split("\n")
        return "\n".join(f"  | {line}" for line in lines)

    def _asked(self, form: str) -> str:
        return self._tmux("display-message", "-p", form).rstrip("\n")

    def _tmux(self, *args: str) -> str:
        done = subprocess.run(
            ["tmux", "-u", "-L", f"server-{self._servers}", *args],
            env=self._env,
            capture_output=True,
            text=True,
            check=False,
            timeout=20,
        )
        if done.returncode:
            raise RuntimeError(f"tmux {args[0]}: {done.stderr.strip()}")
        return done.stdout

    def _end_server(self) -> None:
        if self._pid:
            if not self._ended():
                os.kill(self._pid, signal.SIGKILL)
            self._tmux("kill-server")
            self._pid = 0


def _pattern(wanted: str | re.Pattern[str]) -> re.Pattern[str]:
    return re.compile(re.escape(wanted)) if isinstance(wanted, str) else wanted


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
