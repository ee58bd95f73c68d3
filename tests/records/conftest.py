"""A caseload that is made once, and a copy of it for every test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ipscoach.records.desk import Desk
from tests.records.desks import copied, set_up


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a caseload with its coach and no client."""
    folder = tmp_path_factory.mktemp("template") / "home"
    set_up(folder)
    return folder


@pytest.fixture
def desk(template: Path, tmp_path: Path) -> Iterator[Desk]:
    """Give a desk at a caseload of its own."""
    desk = copied(template, tmp_path / "own")
    yield desk
    desk.close()
