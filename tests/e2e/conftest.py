"""Caseloads that were set up by the program itself, at the real cost of a key."""

from __future__ import annotations

import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from ipscoach.paths import Home
from tests.e2e.driver import Coach
from tests.e2e.workday import EXAMPLE, TODAY, Workday
from tests.needs import needs

PASSPHRASE = "kuusi sataa joutsenta lenteli yli"
CODE = re.compile(r"(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}")


@dataclass(frozen=True)
class Prepared:
    """A caseload with the example's clients, to be copied; its code and its passphrase file."""

    folder: Path
    code: str
    passphrase_file: Path


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """Set a caseload up at a terminal, the code typed back, and bring the example in."""
    needs("tmux")
    folder = tmp_path_factory.mktemp("prepared")
    secret = folder / "passphrase"
    secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
    secret.chmod(0o600)
    home = folder / "home"
    with Coach() as coach:
        coach.starts(*command(home, secret, "init", "--coach", "Kaisa Valmentaja"))
        coach.sees("Type the recovery code from your paper:")
        code = coach.sees(CODE).group()
        coach.types(f"{code}\n")
        assert coach.exits() == 0
        coach.starts(*command(home, secret, "import", str(EXAMPLE)))
        assert coach.exits() == 1  # rows of the example are refused, as they are meant to be
    return Prepared(home, code, secret)


@pytest.fixture
def day(coach: Coach, home: Home, prepared: Prepared) -> Workday:
    """Give a day at a caseload of ten active clients, in English on a small terminal."""
    shutil.copytree(prepared.folder, home.folder, dirs_exist_ok=True)
    return Workday(coach, home, "en", (80, 24))


def command(home: Path, passphrase_file: Path, *words: str) -> list[str]:
    """Return a command line that opens a caseload without asking."""
    options = ["--home", str(home), "--passphrase-file", str(passphrase_file), "--today", TODAY]
    return [sys.executable, "-m", "ipscoach", *words, *options, "--lang", "en"]
