"""Two windows on one caseload: the second is told so, and the first loses nothing."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator

import pytest

from ipscoach.paths import Home
from tests.e2e.conftest import PASSPHRASE, Prepared, command
from tests.e2e.driver import Coach
from tests.e2e.workday import Workday

pytestmark = pytest.mark.e2e

AINO = "Aino Esimerkki"
NOTE = "Kirjoitettu kahden ikkunan aikana"
OPEN_ALREADY = (
    "The caseload is already open in another window of this program; nothing was changed, so go "
    "on there or close that window first."
)


@pytest.fixture
def second(home: Home) -> Iterator[Workday]:
    """Give another window on the same caseload."""
    with Coach({"IPSCOACH_HOME": str(home.folder)}) as coach:
        yield Workday(coach, home, "en", (80, 24))


def test_a_second_window_waits_its_turn(day: Workday, second: Workday, prepared: Prepared) -> None:
    day.starts()
    day.unlocks(PASSPHRASE)
    day.opens_client(AINO)
    day.begins_note(NOTE)

    second.starts()
    second.tries(PASSPHRASE)
    second.reads_said(OPEN_ALREADY)
    script = subprocess.run(
        command(day.home.folder, prepared.passphrase_file, "clients"),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert script.returncode == 3
    assert " ".join(script.stderr.split()) == OPEN_ALREADY
    assert not script.stdout

    day.saves()
    day.coach.reads(NOTE)
    day.locks()
    second.unlocks(PASSPHRASE)
    second.opens_client(AINO)
    second.coach.reads(NOTE)
    day.tries(PASSPHRASE)
    day.reads_said(OPEN_ALREADY)
