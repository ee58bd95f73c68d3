"""A day with this computer's key store: it opens at start, never after a lock."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.conftest import PASSPHRASE
from tests.e2e.workday import Workday
from tests.needs import needs
from tests.secret_service import unlocked_keyring

pytestmark = [pytest.mark.e2e, pytest.mark.keyring]

PASSPHRASE_INSTEAD = "the passphrase and the recovery code open the caseload."


def turns_key_store(day: Workday) -> None:
    """Tick or clear the box in the settings."""
    day.coach.presses("f9")
    day.reads_said("Open by key store")
    day.coach.presses("tab", "tab", "tab", "tab")
    day.coach.presses("space")
    day.coach.reads(f"{day.says('Open by key store')} [x]")
    day.saves()
    day.sees_caseload(active=10)


def test_a_day_with_the_key_store(
    day: Workday, secret_service: dict[str, str], tmp_path: Path
) -> None:
    day.starts(env=secret_service)
    day.unlocks(PASSPHRASE)
    day.sees_caseload(active=10)
    turns_key_store(day)
    day.quits()

    day.starts()
    day.sees_caseload(active=10)  # nobody asked for a passphrase
    day.locks()
    day.tries("not the passphrase")
    day.coach.reads("The passphrase is not the right one")
    day.unlocks(PASSPHRASE)
    day.sees_caseload(active=10)
    day.quits()

    day.starts(env={"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/nobody"})
    day.coach.reads(PASSPHRASE_INSTEAD)
    day.unlocks(PASSPHRASE)
    day.sees_caseload(active=10)
    day.quits()


def test_another_computer_has_no_key(
    day: Workday, secret_service: dict[str, str], tmp_path: Path
) -> None:
    needs("dbus-run-session", "gnome-keyring-daemon")
    day.starts(env=secret_service)
    day.unlocks(PASSPHRASE)
    turns_key_store(day)
    day.quits()
    with unlocked_keyring(tmp_path) as elsewhere:
        day.starts(env=elsewhere)
        day.coach.reads("has no key of this caseload any more; nothing is lost")
        day.unlocks(PASSPHRASE)
        day.sees_caseload(active=10)
        day.quits()
