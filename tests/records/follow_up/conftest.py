"""A desk whose days pass, and somebody in the caseload to follow up."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from ipscoach.clock import FixedClock
from ipscoach.ids import time_ordered
from ipscoach.records.desk import Desk, open_desk
from ipscoach.records.orders import EmployerCard
from tests.records.desks import TODAY, PlainVault, fill


@pytest.fixture
def clock() -> FixedClock:
    """Give the clock that the desk goes by."""
    return FixedClock(TODAY)


@pytest.fixture
def desk(template: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """Give a desk at a caseload of its own."""
    shutil.copytree(template, tmp_path / "own")
    desk = open_desk(PlainVault(tmp_path / "own"), clock, time_ordered(clock))
    yield desk
    desk.close()


@pytest.fixture
def client(desk: Desk) -> str:
    """Give the id of an active client, K-01, in coaching since 1.9.2026."""
    return fill(desk, 1)[0]


@pytest.fixture
def employer(desk: Desk) -> str:
    """Give the id of an employer."""
    return desk.door.add_employer(EmployerCard(name="Esimerkkisiivous Oy"))
