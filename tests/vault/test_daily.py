"""The backup of the day: where it goes, when it is due, and which one counts as the last."""

from __future__ import annotations

import shutil
import stat
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from ipscoach.clock import FixedClock
from ipscoach.i18n import say
from ipscoach.paths import Home
from ipscoach.vault import daily
from ipscoach.vault.backup import backups_in
from ipscoach.vault.container import read_through
from ipscoach.vault.vault import OpenVault, Vault

from .conftest import PASSPHRASE, Child

NOW = datetime(2026, 11, 23, 14, 5, 9, tzinfo=UTC)
TODAY = date(2026, 11, 23)


@pytest.fixture
def opened(code: str, vault: Vault) -> OpenVault:
    """A caseload with fifty notes, open."""
    assert code
    return vault.unlock(PASSPHRASE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder for backups."""
    found = tmp_path / "stick"
    found.mkdir()
    return found


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


class TestTheDaysBackup:
    def where(self, opened: OpenVault, chosen: Path | None = None) -> daily.Folders:
        return daily.Folders(opened.home.backups, chosen)

    def test_it_is_due_once_a_day(self, opened: OpenVault) -> None:
        where, clock = self.where(opened), FixedClock(TODAY)
        assert daily.is_due(opened, where, TODAY)
        assert daily.back_up(opened, where, clock).remark is None
        assert not daily.is_due(opened, where, TODAY)
        assert daily.is_due(opened, where, TODAY + timedelta(days=1))

    def test_backups_of_a_clock_that_was_wrong_push_out_no_real_one_and_are_told(
        self, opened: OpenVault
    ) -> None:
        """A year of them lies there: alone they would fill all that is kept of months and days."""
        where = self.where(opened)
        first = daily.back_up(opened, where, FixedClock(TODAY)).path
        wrong = [where.usual / f"ipscoach-2099{month:02}01T080000.backup" for month in range(1, 13)]
        for path in wrong:
            shutil.copyfile(first, path)
        made = [first]
        for days in range(1, 40):
            day = daily.back_up(opened, where, FixedClock(TODAY + timedelta(days=days)))
            made.append(day.path)
            assert day.remark is not None
            assert "12/1/99" in say(day.remark) or "2099" in say(day.remark)
        assert all(path.exists() for path in wrong)
        left = [path for path in made if path.exists()]
        assert left[-7:] == made[-7:]
        assert len(left) >= 7 + 3

    def test_a_stick_that_is_not_plugged_in_is_said_and_tried_again_when_it_is(
        self, opened: OpenVault, tmp_path: Path
    ) -> None:
        stick, clock = tmp_path / "media" / "stick", FixedClock(TODAY)
        where = self.where(opened, stick)
        made = daily.back_up(opened, where, clock)
        assert made.path.parent == opened.home.backups
        assert made.remark is not None
        assert say(made.remark).startswith(f"The folder for backups, {stick}, is not there now")
        assert not stick.exists(), "no folder of that name on this computer's own disk"
        assert not daily.is_due(opened, where, TODAY), "not again and again while it is away"
        stick.mkdir(parents=True)
        assert daily.is_due(opened, where, TODAY)
        assert daily.back_up(opened, where, clock) == daily.Made(
            stick / "ipscoach-20261123T090000.backup"
        )
        assert not daily.is_due(opened, where, TODAY)

    def test_a_stick_that_takes_nothing_is_said_too(
        self, opened: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        stick = tmp_path / "stick"
        stick.mkdir()
        real: Callable[[Path, datetime], Path] = opened.back_up

        def refusing(folder: Path, now: datetime) -> Path:
            return real(folder / "gone" if folder == stick else folder, now)

        monkeypatch.setattr(opened, "back_up", refusing)
        made = daily.back_up(opened, self.where(opened, stick), FixedClock(TODAY))
        assert made.path.parent == opened.home.backups
        assert made.remark is not None
        assert "cannot be written to" in say(made.remark)

    @pytest.mark.parametrize(
        "chosen", ["/media/" + "x" * 300, "~nobody-of-this-name/backups", "/media/\0"]
    )
    def test_a_folder_that_cannot_even_be_asked_about_is_one_that_is_not_there(
        self, opened: OpenVault, chosen: str
    ) -> None:
        where, clock = daily.folders(opened.home.backups, chosen), FixedClock(TODAY)
        assert daily.is_due(opened, where, TODAY)
        made = daily.back_up(opened, where, clock)
        assert made.path.parent == opened.home.backups
        assert made.remark is not None
        assert "is not there now" in say(made.remark)
        assert not daily.is_due(opened, where, TODAY)
        assert daily.last_good(opened, where) is not None

    def test_one_made_before_the_keys_were_made_new_is_none_of_this_caseload(
        self, opened: OpenVault
    ) -> None:
        where, clock = self.where(opened), FixedClock(TODAY)
        earlier = daily.back_up(opened, where, clock).path
        opened.change_passphrase("another one for the same keys")
        assert not daily.is_due(opened, where, TODAY)
        opened.rekey("eleven slow trains to the north")
        assert daily.is_due(opened, where, TODAY)
        assert daily.last_good(opened, where) is None
        newer = daily.back_up(opened, where, clock).path
        assert not daily.is_due(opened, where, TODAY)
        last = daily.last_good(opened, where)
        assert last is not None
        assert last.path == newer
        assert earlier.exists()

    def test_one_dated_by_a_clock_that_was_wrong_once_does_not_stay_the_newest(
        self, opened: OpenVault, folder: Path
    ) -> None:
        where = self.where(opened, folder)
        ahead = opened.back_up(folder, NOW + timedelta(days=4000))
        (only,) = backups_in(folder, opened.identity)
        assert daily.last_good(opened, where, TODAY) == only
        assert daily.lies_ahead(only, TODAY)
        past = opened.back_up(folder, NOW - timedelta(days=30))
        last = daily.last_good(opened, where, TODAY)
        assert last is not None
        assert (last.path, daily.age(last, TODAY)) == (past, 30)
        assert not daily.lies_ahead(last, TODAY)
        assert ahead.exists()

    def test_a_name_without_a_day_on_this_computer_is_none_of_a_backup(
        self, opened: OpenVault, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made = opened.back_up(folder, NOW)
        made.rename(folder / "ipscoach-99991231T235959.backup")
        with monkeypatch.context() as in_helsinki:
            in_helsinki.setenv("TZ", "Europe/Helsinki")
            time.tzset()
            due = daily.is_due(opened, self.where(opened, folder), TODAY)
        time.tzset()
        assert due

    def test_the_last_good_one_is_looked_for_in_both_folders(
        self, opened: OpenVault, folder: Path
    ) -> None:
        where = self.where(opened, folder)
        assert daily.last_good(opened, where) is None
        opened.home.backups.mkdir()
        newest = opened.back_up(opened.home.backups, NOW)
        opened.back_up(folder, NOW - timedelta(days=3))
        last = daily.last_good(opened, where)
        assert last is not None
        assert last.path == newest
        assert daily.age(last, TODAY + timedelta(days=9)) == 9
        assert daily.age(last, TODAY - timedelta(days=400)) == 0

    def test_older_ones_make_room_only_after_a_new_one(self, opened: OpenVault) -> None:
        where = self.where(opened)
        clock = FixedClock(TODAY - timedelta(days=40))
        for _ in range(40):
            clock.forward(1)
            daily.back_up(opened, where, clock)
        left = backups_in(where.usual, opened.identity)
        assert 7 < len(left) < 14
        assert daily.last_good(opened, where) == left[0]


class TestTakenOn:
    """A backup goes to a slow stick when the caseload is locked already."""

    def test_it_needs_no_key_and_is_byte_for_byte_the_same(
        self, opened: OpenVault, folder: Path
    ) -> None:
        where = daily.Folders(opened.home.backups, folder)
        here = daily.back_up_here(opened, where, FixedClock(TODAY))
        content, identity = here.read_bytes(), opened.identity
        opened.close()
        made = daily.take_on(here, identity, where)
        assert made == daily.Made(folder / here.name)
        assert made.path.read_bytes() == content
        assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
        assert (names(where.usual), names(folder)) == ([], [here.name])

    def test_where_the_stick_is_away_it_stays_and_older_ones_make_room(
        self, opened: OpenVault, tmp_path: Path
    ) -> None:
        where = daily.Folders(opened.home.backups, tmp_path / "stick")
        clock = FixedClock(TODAY - timedelta(days=40))
        for _ in range(40):
            clock.forward(1)
            made = daily.take_on(daily.back_up_here(opened, where, clock), opened.identity, where)
            assert made.remark is not None
            assert made.path.exists()
        assert 7 < len(names(where.usual)) < 14

    def test_beside_another_of_the_same_moment_both_stay(
        self, opened: OpenVault, folder: Path
    ) -> None:
        where = daily.Folders(opened.home.backups, folder)
        for _ in range(2):
            here = daily.back_up_here(opened, where, FixedClock(TODAY))
            daily.take_on(here, opened.identity, where)
        assert len(backups_in(folder, opened.identity)) == 2

    @pytest.mark.usefixtures("code")
    def test_a_full_stick_gets_no_half_backup_and_the_whole_one_stays_here(
        self, child: Child, folder: Path, home: Home, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("FOLDER", str(folder))
        output, errors = child(FULL_STICK).communicate(timeout=30)
        assert "cannot be written to or is full" in output, errors
        assert names(folder) == []
        (whole,) = home.backups.iterdir()
        read_through(whole)


FULL_STICK = """
import os, pathlib, resource, signal, sys
from datetime import date
from ipscoach.clock import FixedClock
from ipscoach.paths import Home
from ipscoach.vault import daily
from ipscoach.vault.vault import Vault
home = Home(pathlib.Path(sys.argv[1]))
opened = Vault(home).unlock("seven grey geese over the lake")
where = daily.Folders(home.backups, pathlib.Path(os.environ["FOLDER"]))
here = daily.back_up_here(opened, where, FixedClock(date(2026, 11, 23)))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (9000, resource.RLIM_INFINITY))
print(daily.take_on(here, opened.identity, where).remark)
"""
