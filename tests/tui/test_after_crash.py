"""The app after a session that was not closed: what is lost is said, and stays to be read."""

from __future__ import annotations

import shutil
from pathlib import Path

from ipscoach.clock import FixedClock
from ipscoach.ids import time_ordered
from ipscoach.paths import Home, log_of
from ipscoach.records.desk import open_desk
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.vault.vault import Vault
from tests.tui.day import PASSPHRASE, TODAY, coach_at_work

SAVES = 5
A_MINUTE = 60
SECOND_FRAME = 32 + 24 + 4096


def killed(home: Home) -> None:
    """Leave the folder as a session does that saves five times and is killed."""
    clock = FixedClock(TODAY)
    opened = Vault(home).unlock(PASSPHRASE)
    desk = open_desk(opened, clock, time_ordered(clock))
    for _ in range(SAVES):
        desk.note_act("unlock")
    copy = Path(shutil.copytree(home.folder, home.folder.with_name("killed")))
    desk.close()
    opened.close()
    shutil.rmtree(home.folder)
    copy.rename(home.folder)


def spoilt(home: Home) -> None:
    path = log_of(home.database)
    content = bytearray(path.read_bytes())
    content[SECOND_FRAME + 1000] ^= 1
    path.write_bytes(content)


async def test_what_is_lost_and_where_the_files_are_kept_is_said_and_stays(home: Home) -> None:
    killed(home)
    spoilt(home)
    async with coach_at_work(home) as coach:
        coach.is_at(CaseloadScreen)
        (kept,) = home.backups.glob("replaced-*")
        (said,) = coach.app._notifications
        assert f"at most {SAVES} of its saves are lost" in said.message
        assert str(kept) in said.message
        assert said.timeout >= A_MINUTE
        await coach.presses("3", "1")
        assert said in coach.app._notifications
    async with coach_at_work(home) as coach:
        assert not list(coach.app._notifications)


async def test_a_session_that_was_killed_and_lost_nothing_is_no_matter(home: Home) -> None:
    killed(home)
    async with coach_at_work(home) as coach:
        assert not list(coach.app._notifications)
    assert not list(home.backups.glob("replaced-*")) if home.backups.exists() else True
