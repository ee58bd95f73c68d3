"""A new laptop: another keyring, nothing but a backup, and the passphrase or the code on paper."""

from __future__ import annotations

from pathlib import Path

import pytest

from ipscoach.paths import Home
from tests.e2e.conftest import PASSPHRASE, Prepared, command
from tests.e2e.driver import Coach
from tests.e2e.workday import Workday
from tests.needs import needs
from tests.secret_service import unlocked_keyring

pytestmark = [pytest.mark.e2e, pytest.mark.keyring]


@pytest.fixture
def backup(day: Workday, secret_service: dict[str, str], prepared: Prepared) -> Path:
    """The day's backup of a laptop whose own key store opens the caseload; made by quitting."""
    day.starts(env=secret_service)
    day.unlocks(PASSPHRASE)
    day.sees_caseload(active=10)
    day.coach.presses("f9")
    day.reads_said("Open by key store")
    day.coach.presses("tab", "tab", "tab", "tab", "space")
    day.coach.reads(f"{day.says('Open by key store')} [x]")
    day.saves()
    day.sees_caseload(active=10)
    day.quits()
    (made,) = day.home.backups.iterdir()
    return made


@pytest.mark.parametrize("by", ["passphrase", "code"])
def test_the_backup_and_one_secret_bring_the_whole_day_back(
    coach: Coach, backup: Path, prepared: Prepared, tmp_path: Path, by: str
) -> None:
    needs("dbus-run-session", "gnome-keyring-daemon")
    folder = tmp_path / "another keyring"
    folder.mkdir()
    secret = PASSPHRASE if by == "passphrase" else prepared.code
    laptop = Home(tmp_path / "laptop")
    day = Workday(coach, laptop, "en", (80, 24))
    with unlocked_keyring(folder) as other:
        day.starts(env={**other, "IPSCOACH_HOME": str(laptop.folder)})
        day.coach.reads("If you have a backup, F7 brings your caseload in from it.")
        day.coach.presses("f7")
        day.reads_said("Passphrase or code")
        day.coach.types(str(backup))
        day.coach.presses("tab")
        day.coach.types(secret)
        day.coach.presses("ctrl+s")
        day.sees_caseload(active=10)
        day.quits()

        day.starts()  # the other laptop's key store is not this one's: it asks
        day.tries("not the passphrase at all")
        day.coach.reads("The passphrase is not the right one")
        day.unlocks(PASSPHRASE)
        day.sees_caseload(active=10)
        day.quits()


def test_by_the_command_line_in_place_and_what_was_there_is_a_backup(
    coach: Coach, home: Home, backup: Path, prepared: Prepared, tmp_path: Path
) -> None:
    words = ["restore", str(backup), "--replace"]
    coach.starts(*command(home.folder, prepared.passphrase_file, *words), size=(160, 24))
    coach.reads("What was here before is kept as a backup:")
    coach.sees("Restored, with ")
    assert coach.exits() == 0
    kept = [path for path in home.backups.iterdir() if path != backup]
    assert len(kept) == 1
    laptop = tmp_path / "laptop"
    coach.starts(
        *command(laptop, prepared.passphrase_file, "restore", str(kept[0])),
        size=(160, 24),
    )
    coach.sees("Restored, with ")
    assert coach.exits() == 0
    assert Home(laptop).database.exists()
