"""A caseload that is damaged or gone: the lock screen leads back to the last backup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ipscoach.paths import Home
from ipscoach.settings import Settings
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.restore import RestoreScreen
from ipscoach.tui.screens.unlock import UnlockScreen
from ipscoach.vault.tries import read_tries
from tests.tui.day import PASSPHRASE, CoachAtWork, coach_at_work
from tests.tui.test_backup import at_work, backups

PAGE = 4096


def flipped(home: Home) -> None:
    content = bytearray(home.database.read_bytes())
    for place in range(100, len(content), PAGE):
        content[place] ^= 0xFF
    home.database.write_bytes(content)


def flipped_but_for_the_first(home: Home) -> None:
    content = bytearray(home.database.read_bytes())
    for place in range(PAGE + 100, len(content), PAGE):
        content[place] ^= 0xFF
    home.database.write_bytes(content)


def gone(home: Home) -> None:
    home.database.unlink()


def emptied(home: Home) -> None:
    home.database.write_bytes(b"")


def without_keys(home: Home) -> None:
    home.slots.unlink()
    home.spare_slots.unlink()


WAYS = [flipped, flipped_but_for_the_first, gone, emptied, without_keys]


async def backed_up(home: Home) -> Path:
    """Make the backup of the day, and return it."""
    async with at_work(home):
        pass
    (backup,) = backups(home.backups)
    return backup


async def types(coach: CoachAtWork, secret: str = PASSPHRASE) -> None:
    await coach.pastes(secret)
    await coach.presses("enter")


@pytest.mark.parametrize("spoils", WAYS, ids=lambda way: way.__name__)
async def test_the_last_backup_is_named_and_brought_back(
    home: Home, spoils: Callable[[Home], None]
) -> None:
    backup = await backed_up(home)
    spoils(home)
    found = home.database.read_bytes() if home.database.exists() else b""
    async with at_work(home, locked=True) as coach:
        assert "F7 Restore" in coach.lines()[-1]
        await types(coach)
        coach.is_at(UnlockScreen)
        coach.sees("restore a backup", "The last backup is of 23 Nov 2026", backup.name)
        coach.does_not_see("caseload.db", "The keys are right")
        await coach.presses("f7")
        coach.is_at(RestoreScreen)
        coach.sees("It takes the place of the caseload that is here now, which is kept")
        await coach.pastes(PASSPHRASE)
        await coach.presses("ctrl+s")
        coach.is_at(CaseloadScreen)
        coach.sees("9 of 10 active", "Aino Esimerkki")
        assert any("its files are kept as they were" in told for told in coach.told)
    (kept,) = (path for path in backups(home.backups) if path.is_dir())
    if found:
        assert (kept / "caseload.db").read_bytes() == found


async def test_the_folder_that_the_coach_chose_is_looked_at_too(home: Home, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    chosen = Settings(backup_folder=str(stick))
    async with at_work(home, settings=chosen):
        pass
    gone(home)
    async with at_work(home, locked=True, settings=chosen) as coach:
        await types(coach)
        (backup,) = backups(stick)
        coach.sees(backup.name)


async def test_where_there_is_none_that_is_said(home: Home) -> None:
    gone(home)
    async with coach_at_work(home, locked=True) as coach:
        await types(coach)
        coach.sees("No backup was found; F7 restores one that lies elsewhere.")
        await coach.presses("f7", "escape")
        coach.is_at(UnlockScreen)


async def test_a_key_store_that_opens_a_damaged_caseload_leads_there_too(home: Home) -> None:
    backup = await backed_up(home)
    flipped(home)
    async with at_work(home) as coach:
        coach.is_at(UnlockScreen)
        coach.sees(backup.name)


async def test_wrong_tries_at_a_backup_count_for_the_caseload_that_is_here(home: Home) -> None:
    await backed_up(home)
    gone(home)
    async with at_work(home, locked=True) as coach:
        await types(coach)
        await coach.presses("f7")
        await coach.pastes("not the right words")
        await coach.presses("ctrl+s")
        coach.sees("The passphrase is not the right one")
    assert read_tries(home).failed == 1


async def test_a_wrong_file_name_costs_nobody_the_passphrase(home: Home, tmp_path: Path) -> None:
    backup = await backed_up(home)
    async with at_work(Home(tmp_path / "laptop")) as coach:
        await coach.presses("f7")
        await coach.fills(path=str(tmp_path / "nothing"), secret=PASSPHRASE)
        await coach.presses("ctrl+s")
        coach.sees("There is no file")
        await coach.fills(path=str(home.backups))
        await coach.presses("ctrl+s")
        coach.sees("is a folder, so nothing was restored.", backup.name)
        await coach.fills(path=str(backup))
        await coach.presses("ctrl+s")
        coach.is_at(CaseloadScreen)
