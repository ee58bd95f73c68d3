"""The demo: the same invented people each time, in a folder that is gone afterwards."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ipscoach.paths import Home
from tests.e2e.driver import Coach
from tests.e2e.workday import Workday

pytestmark = pytest.mark.e2e

SIZE = (100, 30)


@pytest.fixture
def demo(coach: Coach, home: Home, tmp_path: Path) -> Workday:
    """Give a day at the demo, whose temporary files have a folder of their own."""
    (tmp_path / "temporary").mkdir()
    day = Workday(coach, home, "fi", SIZE)
    day.starts("demo", env={"TMPDIR": str(tmp_path / "temporary")})
    return day


def whole_screen(day: Workday) -> str:
    """Wait until nothing moves any more, and return what stands there."""
    day.sees_caseload(active=9)
    day.coach.reads(day.tongue.plural("Waiting list: {n} client", "Waiting list: {n} clients", 3))
    before, now = "", day.coach.screen(colours=True)
    while before != now:
        time.sleep(0.3)
        before, now = now, day.coach.screen(colours=True)
    return now


def test_the_demo_is_the_same_each_time_and_leaves_nothing(demo: Workday, tmp_path: Path) -> None:
    first = whole_screen(demo)
    assert [folder.name[:13] for folder in (tmp_path / "temporary").iterdir()] == ["ipscoach-demo"]
    demo.quits()
    demo.reads_said(
        "The demo is over: everybody in it was invented, and everything has been removed."
    )
    assert not any((tmp_path / "temporary").iterdir())

    demo.starts("demo")
    assert whole_screen(demo) == first
    demo.quits()
    assert not any(demo.home.folder.iterdir())


@pytest.mark.parametrize(
    "ends", [Coach.terminates, Coach.closes_window], ids=["SIGTERM", "closed window"]
)
def test_the_demo_leaves_nothing_when_it_is_ended(
    demo: Workday, tmp_path: Path, ends: Callable[[Coach], None]
) -> None:
    demo.sees_caseload(active=9)
    ends(demo.coach)
    end = time.monotonic() + 10
    while any((tmp_path / "temporary").iterdir()) and time.monotonic() < end:
        time.sleep(0.02)
    assert not any((tmp_path / "temporary").iterdir())
