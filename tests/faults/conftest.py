"""What the faults leave behind in a test run: nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.faults.life.living import forget


@pytest.fixture(scope="session", autouse=True)
def _nothing_is_left() -> Iterator[None]:
    yield
    forget()
