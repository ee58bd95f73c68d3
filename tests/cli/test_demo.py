"""`demo`: invented people at once, and not a trace of them afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Script
from tests.e2e.driver import Coach


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Give the folder in which the demo makes its own."""
    path = tmp_path / "temporary"
    path.mkdir()
    return path


def starts(coach: Coach, script: Script, folder: Path) -> None:
    env = {"TMPDIR": str(folder), "IPSCOACH_PASSPHRASE_FILE": "/nowhere"}
    coach.starts(*script.command("demo", "--today", "2026-12-01"), env=env)


def test_the_demo_is_full_of_people_and_leaves_nothing(
    coach: Coach, example: Script, folder: Path
) -> None:
    starts(coach, example, folder)
    coach.sees("demo")
    coach.sees("12 closed", within=20)  # the caseload of --home has one
    (home,) = folder.iterdir()
    assert home.stat().st_mode & 0o077 == 0
    coach.presses("q")
    coach.sees("everything has been removed")
    assert coach.exits() == 0
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("ready", [True, False])
def test_a_closed_window_leaves_nothing_either(
    coach: Coach, script: Script, folder: Path, ready: bool
) -> None:
    starts(coach, script, folder)
    coach.sees("12 closed" if ready else "demo", within=20)
    coach.terminates()
    coach.exits(within=15)
    assert list(folder.iterdir()) == []
    assert coach.terminal()["alternate_on"] == "0"
    assert "Traceback" not in coach.scrollback()


def test_a_coach_who_leaves_at_once_does_not_wait_for_the_inventing(
    coach: Coach, script: Script, folder: Path
) -> None:
    starts(coach, script, folder)
    coach.sees("demo")
    coach.presses("q")
    assert coach.exits(within=10) == 0
    assert list(folder.iterdir()) == []
    assert list(script.home.folder.iterdir()) == []
