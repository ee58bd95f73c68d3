"""Backups at the app: one a day without waiting, its age told in time, and back on a new laptop."""

from __future__ import annotations

import asyncio
import threading
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
from ipscoach.tui.dialogs.settings import SettingsForm
from ipscoach.tui.reminding import Reminders
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.first_run import FirstRunScreen
from ipscoach.tui.screens.restore import RestoreScreen
from ipscoach.tui.screens.unlock import UnlockScreen
from ipscoach.vault import daily
from ipscoach.vault.container import read_through
from ipscoach.vault.opened import OpenVault
from ipscoach.vault.vault import Vault
from tests.tui.day import PASSPHRASE, TODAY, CoachAtWork, Prepared, coach_at_work


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


LONG = "/media/" + "x" * 300


@pytest.mark.parametrize("chosen", [LONG, "~nobody-of-this-name/backups"])
async def test_a_folder_that_cannot_even_be_asked_about_is_said_to_be_away(
    home: Home, chosen: str
) -> None:
    async with at_work(home, settings=Settings(backup_folder=chosen), size=(120, 60)) as coach:
        await coach.does_lock()
        coach.sees("The folder for backups,", "is not there now", "the next one is tried there")
        assert len(backups(home.backups)) == 1
        await coach.pastes(PASSPHRASE)
        await coach.presses("enter", "f9")
        coach.sees("The last good backup is of 23 Nov 2026")


async def test_a_fault_that_nobody_thought_of_is_a_sentence_at_the_lock_too(
    home: Home, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fails(*_given: Any) -> None:
        raise ZeroDivisionError("Aino")

    monkeypatch.setattr(OpenVault, "back_up", fails)
    async with at_work(home) as coach:
        await coach.does_lock()
        coach.sees("The backup of the day was not made.", "a fault of the program's own")
        await coach.pastes(PASSPHRASE)
        await coach.presses("enter")
        coach.is_at(CaseloadScreen)
    assert "ZeroDivisionError" in home.faults.read_text()
    assert "Aino" not in home.faults.read_text()
    out, err = capfd.readouterr()
    assert "Traceback" not in out + err


async def test_the_caseload_is_closed_before_a_slow_stick_has_its_backup(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick, plugged = tmp_path / "stick", threading.Event()
    stick.mkdir()
    real: Callable[..., Path] = daily.carry

    def slow(*given: Any) -> Path:
        assert plugged.wait(20)
        return real(*given)

    monkeypatch.setattr(daily, "carry", slow)
    async with at_work(home, settings=Settings(backup_folder=str(stick))) as coach:
        vault = coach.app.vault
        assert vault is not None
        await coach.pilot.press("ctrl+l")
        while any(vault._keys.data):  # the key is dropped, while nothing is on the stick yet
            await coach.pilot.pause(0.02)
        await asyncio.sleep(0.1)
        Vault(home).unlock(PASSPHRASE).close()
        assert (len(backups(home.backups)), backups(stick)) == (1, [])
        plugged.set()
        await coach.settles()
        (backup,) = backups(stick)
        read_through(backup)
    assert backups(home.backups) == []


async def test_where_this_computer_is_full_it_goes_straight_to_the_stick(
    home: Home, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    home.backups.write_text("a file stands in the way")
    async with at_work(home, settings=Settings(backup_folder=str(stick))) as coach:
        await coach.does_lock()
        coach.does_not_see("was not made")
    assert len(backups(stick)) == 1


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

    @pytest.mark.parametrize("language", ["en", "fi", "sv"])
    @pytest.mark.parametrize("days", [7, 14, 114])
    async def test_it_is_never_cut_off_in_any_language(
        self, home: Home, language: str, days: int
    ) -> None:
        later = await self.aged(home, days)
        async with at_work(home, today=later, language=language) as coach:
            coach.sees(Reminders(days).mark())

    async def test_a_supervisors_team_has_it_too(self, team: Home) -> None:
        later = await self.aged(team, 12)
        async with at_work(team, today=later) as coach:
            coach.sees("last backup 12 days ago")

    async def test_a_backup_made_takes_it_away(self, home: Home) -> None:
        later = await self.aged(home, 9)
        async with at_work(home, today=later) as coach:
            coach.sees("last backup 9 days ago")
            await coach.presses("f9", "ctrl+o", "escape")
            coach.is_at(CaseloadScreen)
            coach.does_not_see("last backup")

    async def test_one_dated_ahead_by_a_clock_that_was_wrong_silences_nothing(
        self, home: Home
    ) -> None:
        later = await self.aged(home, 9)
        (past,) = backups(home.backups)
        ahead = past.with_name("ipscoach-20361123T090000.backup")
        ahead.write_bytes(past.read_bytes())
        async with at_work(home, today=later) as coach:
            coach.sees("last backup 9 days ago")
        for path in backups(home.backups):
            if path != ahead:
                path.unlink()
        async with at_work(home, today=later, size=(120, 60)) as coach:
            coach.sees("last backup dated ahead")
            assert any("dated 23 Nov 2036, which is still to come" in told for told in coach.told)
            await coach.presses("f9")
            coach.sees("The last good backup is dated 23 Nov 2036, which is still to come")

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
            assert backups(stick) == []
            assert "^O Back up now" in coach.screen
            await coach.presses("ctrl+o")
            coach.sees("The backup is made and opens.", "The last good backup is of 23 Nov 2026:")
            (backup,) = backups(stick)
            read_through(backup)
            assert coach.screen.count("The backup is made") == 1
            await coach.presses("ctrl+s")
            assert coach.app.settings.backup_folder == str(stick)
            await coach.presses("f9")
            coach.sees("The last good backup is of 23 Nov 2026")

    async def test_another_folder_that_is_not_there_is_told_before_it_is_kept(
        self, home: Home, tmp_path: Path
    ) -> None:
        away = str(tmp_path / "away")
        async with at_work(home, size=(120, 60)) as coach:
            await coach.presses("f9")
            await coach.fills(backup_folder=away)
            await coach.presses("ctrl+s")
            coach.is_at(SettingsForm)
            coach.sees("This folder is not there now; until it is", "Press Ctrl+S once more")
            assert coach.app.settings.backup_folder == ""
            await coach.presses("ctrl+s")
            coach.is_at(CaseloadScreen)
            assert coach.app.settings.backup_folder == away
            await coach.presses("f9", "ctrl+s")
            coach.is_at(CaseloadScreen)

    async def test_a_home_that_this_computer_does_not_know_is_refused_in_a_sentence(
        self, home: Home
    ) -> None:
        async with at_work(home, size=(120, 60)) as coach:
            await coach.presses("f9")
            await coach.goes_to("backup_folder")
            await coach.types("~nobody-of-this-name/backups")
            for key in ("ctrl+s", "ctrl+o"):
                await coach.presses(key)
                coach.is_at(SettingsForm)
                coach.sees("This computer knows no home folder for ~nobody-of-this-name/backups")
            assert coach.app.settings.backup_folder == ""


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
