"""What the vault's tests share: a folder, a caseload that opens quickly, and a helper process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ipscoach.paths import Home
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import OpenVault, Vault

PASSPHRASE = "seven grey geese over the lake"
SOURCE = Path(__file__).parents[2] / "src"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "caseload")


@pytest.fixture
def vault(home: Home) -> Vault:
    return Vault(home)


@pytest.fixture
def fresh(vault: Vault) -> Iterator[tuple[OpenVault, str]]:
    """A caseload that was just set up, open, and its recovery code."""
    opened, code = vault.create(PASSPHRASE, CHEAP)
    yield opened, code
    opened.close()


@pytest.fixture
def code(vault: Vault) -> str:
    """The recovery code of a caseload with fifty notes, closed."""
    opened, code = vault.create(PASSPHRASE, CHEAP)
    connection = opened.connect()
    connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
    connection.executemany(
        "INSERT INTO note (text) VALUES (?)", [(f"note {n} " + "x" * 400,) for n in range(50)]
    )
    opened.close()
    return code


Child = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def child(home: Home) -> Iterator[Child]:
    """Start Python code in another process; it finds the caseload's folder in sys.argv[1]."""
    started: list[subprocess.Popen[str]] = []

    def start(program: str, *before: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [*before, sys.executable, "-c", program, str(home.folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(SOURCE)},
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()
