"""Backups at the app: one a day without waiting, its age told in time, and back on a new laptop."""

from __future__ import annotations

import re
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from ipscoach.paths import Home
from ipscoach.settings import Settings, read_settings
from ipscoach.tui.app import IpscoachApp
from ipscoach.tui.dialogs.new_keys import NewKeysForm
from ipscoach.tui.dialogs.recovery import RecoveryForm
from ipscoach.tui.dialogs.settings import SettingsForm
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.first_run import FirstRunScreen
from ipscoach.tui.screens.new_code import NewCodeScreen
from ipscoach.tui.screens.restore import RestoreScreen
from ipscoach.tui.screens.unlock import UnlockScreen
from ipscoach.vault.container import read_through
from ipscoach.vault.opened import OpenVault
from tests.tui.day import PASSPHRASE, TODAY, CoachAtWork, Prepared, coach_at_work

GROUPS = re.compile(r"(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}-?")


class BackingUp(IpscoachApp):
    """The app as the coach runs it, not the demo."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, backs_up=True, **named)


@asynccontextmanager
async def at_work(home: Home, **named: Any) -> AsyncIterator[CoachAtWork]:
    async with coach_at_work(home, app_type=BackingUp, **named) as coach:
        yield coach
    coach.app.leaving.wait()


def backups(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.exists() else []


async def locks_and_unlocks(coach: CoachAtWork) -> None:
    await coach.presses("ctrl+l")
    coach.is_at(UnlockScreen)
    await coach.pastes(PASSPHRASE)
    await coach.presses("enter")
    coach.is_at(CaseloadScreen)


async def test_the_first_lock_of_the_day_makes_a_backup_and_the_next_ones_none(home: Home) -> None:
    async with at_work(home) as coach:
        await locks_and_unlocks(coach)
        (backup,) = backups(home.backups)
        assert backup.name == "ipscoach-20261123T090000.backup"
        read_through(backup)
        await locks_and_unlocks(coach)
        assert backups(home.backups) == [backup]
    assert backups(home.backups) == [backup], "quitting on the same day makes none either"


async def test_the_next_day_makes_another(home: Home) -> None:
    for day in (TODAY, TODAY + timedelta(days=1)):
        async with at_work(home, today=day):
            pass
    assert len(backups(home.backups)) == 2


async def test_while_it_is_made_nothing_is_shown_and_unlocking_waits_for_it(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    real: Callable[..., Path] = OpenVault.back_up

    def slow(self: OpenVault, *given: Any) -> Path:
        time.sleep(0.4)
        return real(self, *given)

    monkeypatch.setattr(OpenVault, "back_up", slow)
    async with at_work(home) as coach:
        await coach.pilot.press("ctrl+l")
        await coach.until(lambda: coach.says("Making the backup of the day"))
        coach.does_not_see("Aino")
        assert coach.app.vault is None
        await coach.pastes(PASSPHRASE)
        await coach.presses("enter")
        coach.is_at(CaseloadScreen)
        assert len(backups(home.backups)) == 1


async def test_a_stick_that_is_away_is_said_and_gets_the_next_one(
    home: Home, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    async with at_work(home, settings=Settings(backup_folder=str(stick))) as coach:
        await coach.presses("ctrl+l")
        await coach.settles()
        coach.sees("The folder for backups,", "is not there now", "the next one is tried there")
        assert len(backups(home.backups)) == 1
        stick.mkdir()
        await coach.pastes(PASSPHRASE)
        await coach.presses("enter")
        await coach.does_lock()
        coach.does_not_see("is not there now")
    assert len(backups(stick)) == 1


async def test_a_backup_that_fails_is_said_and_the_caseload_is_closed(home: Home) -> None:
    home.backups.write_text("a file stands in the way")
    async with at_work(home) as coach:
        await coach.presses("ctrl+l")
        await coach.settles()
        coach.sees("The backup of the day was not made.")
        await coach.pastes(PASSPHRASE)
        await coach.presses("enter")
        coach.is_at(CaseloadScreen)


class TestReminding:
    async def aged(self, home: Home, days: int) -> date:
        async with at_work(home):
            pass
        return TODAY + timedelta(days=days)

    async def test_from_seven_days_on_the_head_line_says_so_once_a_day(self, home: Home) -> None:
        later = await self.aged(home, 7)
        async with at_work(home, today=later - timedelta(days=1)) as coach:
            coach.does_not_see("last backup")
        for path in backups(home.backups)[1:]:
            path.unlink()
        settings = Settings()
        async with at_work(home, today=later, settings=settings) as coach:
            coach.sees("9 of 10 active", "last backup 7 days ago")
        for path in backups(home.backups)[1:]:
            path.unlink()
        again = read_settings(home.settings)
        assert again.reminded == later.isoformat()
        async with at_work(home, today=later, settings=again) as coach:
            coach.does_not_see("last backup")

    async def test_a_supervisors_team_has_it_too(self, team: Home) -> None:
        later = await self.aged(team, 12)
        async with at_work(team, today=later) as coach:
            coach.sees("last backup 12 days ago")

    async def test_a_backup_made_takes_it_away(self, home: Home) -> None:
        later = await self.aged(home, 9)
        async with at_work(home, today=later) as coach:
            coach.sees("last backup 9 days ago")
            await coach.presses("f9", "f2", "escape")
            coach.is_at(CaseloadScreen)
            coach.does_not_see("last backup")

    async def test_where_there_was_never_one_the_first_day_counts(self, home: Home) -> None:
        async with at_work(home, today=TODAY + timedelta(days=8)) as coach:
            coach.sees("last backup 8 days ago")

    async def test_a_synced_folder_is_warned_about(
        self, in_english: Prepared, tmp_path: Path
    ) -> None:
        home = in_english.copied(tmp_path / "OneDrive - Kunta" / "caseload")
        async with at_work(home) as coach:
            assert any("a folder that OneDrive syncs" in told for told in coach.told)

    async def test_the_demo_makes_none_and_says_nothing(self, home: Home) -> None:
        async with coach_at_work(home, today=TODAY + timedelta(days=9)) as coach:
            coach.does_not_see("last backup")
            await coach.does_lock()
        assert backups(home.backups) == []


class TestSettings:
    async def test_a_backup_now_goes_where_the_form_says(self, home: Home, tmp_path: Path) -> None:
        stick = tmp_path / "stick"
        stick.mkdir()
        async with at_work(home, size=(120, 60)) as coach:
            await coach.presses("f9")
            coach.is_at(SettingsForm)
            coach.sees("There is no backup yet")
            await coach.fills(backup_folder=str(stick))
            await coach.presses("f2")
            coach.sees("The backup is made and opens:")
            (backup,) = backups(stick)
            read_through(backup)
            await coach.presses("ctrl+s")
            assert coach.app.settings.backup_folder == str(stick)
            await coach.presses("f9")
            coach.sees("The last good backup is of 23 Nov 2026")


class TestANewLaptop:
    async def test_the_first_screen_brings_a_caseload_in(
        self, in_english: Prepared, home: Home, tmp_path: Path
    ) -> None:
        async with at_work(home):
            pass
        (backup,) = backups(home.backups)
        laptop = Home(tmp_path / "laptop" / "caseload")
        async with at_work(laptop, settings=replace(Settings(), language="en")) as coach:
            coach.is_at(FirstRunScreen)
            coach.sees("F7 brings your caseload in")
            await coach.presses("f7")
            coach.is_at(RestoreScreen)
            await coach.presses("ctrl+s")
            coach.sees("Write where the backup lies")
            await coach.fills(path=str(backup), secret="not the right words")
            await coach.presses("ctrl+s")
            coach.sees("The passphrase is not the right one; nothing was changed")
            await coach.fills(path=str(tmp_path / "nothing"), secret=PASSPHRASE)
            await coach.presses("ctrl+s")
            coach.sees("There is no file", "so nothing was restored")
            await coach.fills(path=str(backup), secret=in_english.code)
            await coach.presses("ctrl+s")
            coach.is_at(CaseloadScreen)
            coach.sees("9 of 10 active", "Aino Esimerkki")

    async def test_esc_leads_back_to_setting_up(self, tmp_path: Path) -> None:
        async with at_work(Home(tmp_path / "laptop")) as coach:
            await coach.presses("f7", "escape")
            coach.is_at(FirstRunScreen)


class TestNewKeys:
    NEW = "yksitoista hidasta junaa pohjoiseen"

    async def test_the_new_code_is_shown_once_and_asked_for_after_the_new_passphrase(
        self, home: Home, in_english: Prepared
    ) -> None:
        async with at_work(home, size=(120, 60)) as coach:
            await coach.presses("f9", "f9")
            coach.is_at(NewKeysForm)
            coach.sees("Earlier backups and copies still open with what opened them")
            await coach.pastes(self.NEW)
            await coach.presses("tab")
            await coach.pastes(self.NEW)
            await coach.presses("ctrl+s")
            await coach.until(lambda: isinstance(coach.app.screen, NewCodeScreen))
            assert coach.app.vault is None
            coach.does_not_see("Aino")
            code = "".join(GROUPS.findall(coach.screen))
            assert code.replace("-", "") not in (in_english.code.replace("-", ""), "")
            await coach.presses("ctrl+s")
            coach.is_at(UnlockScreen)
            coach.does_not_see(code[:19])
            await coach.pastes(PASSPHRASE)
            await coach.presses("enter")
            coach.sees("The passphrase is not the right one")
            await coach.pastes(self.NEW)
            await coach.presses("enter")
            coach.is_at(RecoveryForm)
            await coach.fills(code=code)
            await coach.presses("ctrl+s")
            coach.is_at(CaseloadScreen)
            coach.sees("9 of 10 active", "Aino Esimerkki")
            assert coach.desk.code_is_on_paper()
