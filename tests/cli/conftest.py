"""A program to run as a person or a script does, and a caseload that is already there."""

from __future__ import annotations

import json
import os
import pty
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

import pytest

from ipscoach.clock import FixedClock
from ipscoach.domain.staff import StaffRole
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import open_desk
from ipscoach.settings import Settings, write_settings
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault
from tests.cli.forks import Forks, possible

EXAMPLE = Path(__file__).parents[1] / "data" / "caseload-example.xlsx"
TODAY = "2026-12-01"
END = "\x04"
PASSPHRASE = "korrekt häst batteri klammer"


@dataclass(frozen=True)
class Script:
    """A script that runs the real program on one folder."""

    folder: Path
    env: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def home(self) -> Home:
        """The folder of the caseload."""
        return Home(self.folder / "home")

    @property
    def passphrase_file(self) -> Path:
        """The file that holds the passphrase."""
        return self.folder / "passphrase"

    def command(self, *words: str) -> list[str]:
        """Return the command line of the program."""
        return [sys.executable, "-m", "ipscoach", "--home", str(self.home.folder), *words]

    def runs(self, *words: str, stdin: bytes = b"", **env: str) -> subprocess.CompletedProcess[str]:
        """Run it without a passphrase file and without a terminal."""
        with TemporaryFile() as source:
            source.write(stdin)
            source.seek(0)
            return self._run(words, source.fileno(), env)

    def _run(
        self, words: Sequence[str], source: int, env: Mapping[str, str]
    ) -> subprocess.CompletedProcess[str]:
        whole = {**os.environ, **self.env, **env}
        command = self.command(*words)
        with TemporaryFile() as out, TemporaryFile() as err:
            streams = source, out.fileno(), err.fileno()
            if possible({**self.env, **env}):
                code = forks().run(command[3:], whole, self.folder, streams)
            else:
                at = dict(zip(("stdin", "stdout", "stderr"), streams, strict=True))
                code = subprocess.run(
                    command, **at, env=whole, cwd=self.folder, timeout=60, start_new_session=True
                ).returncode
            texts = [_read(stream) for stream in (out, err)]
        return subprocess.CompletedProcess(command, code, *texts)

    def opens(self, *words: str, **env: str) -> subprocess.CompletedProcess[str]:
        """Run it with the passphrase file, on the day of the example."""
        options = ["--passphrase-file", str(self.passphrase_file), "--today", TODAY]
        return self.runs(*words, *options, **env)

    def types(self, words: Sequence[str], lines: Sequence[str]) -> subprocess.CompletedProcess[str]:
        """Run it with somebody at the keyboard who types these lines and then ends."""
        keyboard, terminal = pty.openpty()
        options = ["--passphrase-file", str(self.passphrase_file), "--today", TODAY]
        try:
            os.write(keyboard, ("".join(f"{line}\n" for line in lines) + END).encode())
            return self._run([*words, *options], terminal, {})
        finally:
            os.close(keyboard)
            os.close(terminal)

    def reads(self, *words: str) -> Any:
        """Run a verb with --json and return what it says."""
        return json.loads(self.opens(*words, "--json").stdout)


def _read(stream: IO[bytes]) -> str:
    stream.seek(0)
    return stream.read().decode().replace("\r\n", "\n")


@cache
def forks() -> Forks:
    """Give the helper of this test process."""
    return Forks()


@pytest.fixture(scope="session", autouse=True)
def _helper_ends() -> Iterator[None]:
    yield
    if forks.cache_info().currsize:
        forks().close()
        forks.cache_clear()


def new_script(folder: Path) -> Script:
    script = Script(folder)
    script.passphrase_file.write_text(PASSPHRASE + "\n", encoding="utf-8")
    return script


@pytest.fixture
def script(tmp_path: Path) -> Script:
    """Give a script whose folder holds no caseload yet."""
    return new_script(tmp_path)


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> tuple[Script, Any]:
    """Give a caseload with the example in it, not to be written to, and the import's JSON."""
    script = new_script(tmp_path_factory.mktemp("cli"))
    set_up(script)
    return script, script.reads("import", str(EXAMPLE))


def set_up(
    script: Script,
    name: str = "Liisa Ohjaaja",
    role: StaffRole = StaffRole.COACH,
    *,
    on_paper: bool = False,
) -> None:
    """Set a file up as `init` does, under a key that costs little: it is opened a thousand times.

    What the real cost is and that `init` takes it, tests/vault and test_setting_up show.
    """
    clock = FixedClock(date.fromisoformat(TODAY))
    with ExitStack() as last:
        vault, code = Vault(script.home).create(PASSPHRASE, CHEAP)
        last.callback(vault.close)
        if on_paper:
            assert vault.code_fits(code)
        desk = open_desk(vault, clock, time_ordered(clock))
        last.callback(desk.close)
        desk.door.set_up_coach(name, role=role)
    if role is StaffRole.SUPERVISOR:
        write_settings(script.home.settings, Settings(supervisor=True))


@pytest.fixture(scope="session")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Script:
    """Give a caseload as `example` that nobody opens but on its day: its record of acts is told."""
    script = new_script(tmp_path_factory.mktemp("untouched"))
    set_up(script)
    script.reads("import", str(EXAMPLE))
    return script


@pytest.fixture(scope="session")
def example(imported: tuple[Script, Any]) -> Script:
    """Give a caseload with the example in it, not to be written to."""
    return imported[0]


@pytest.fixture
def own(example: Script, tmp_path: Path) -> Script:
    """Give a copy of the example's caseload that a test may change."""
    shutil.copytree(example.folder, tmp_path / "own")
    return Script(tmp_path / "own")
