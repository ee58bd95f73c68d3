"""One bit turned, in any region of any file that holds a caseload: the doctor notices."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tests.cli.test_doctor import (  # noqa: F401 - fixtures
    Ward,
    kept,
    ward,
)
from tests.faults.flips import cut, flip

REGIONS = 12
FILES: dict[str, tuple[str, Callable[[Ward], Path]]] = {
    "caseload": ("pages", lambda one: one.home.database),
    "keys": ("key_files", lambda one: one.home.slots),
    "spare keys": ("key_files", lambda one: one.home.spare_slots),
    "backup": ("backups", lambda one: next(one.home.backups.iterdir())),
}


@pytest.mark.parametrize("kind", FILES)
@pytest.mark.parametrize("spoil", [flip, cut], ids=["flipped", "cut"])
def test_damage_is_noticed_wherever_it_is_and_looking_makes_nothing_worse(
    ward: Ward,  # noqa: F811
    kind: str,
    spoil: Callable[[Path, Random, float], None],
) -> None:
    check, path_of = FILES[kind]
    path, chance = path_of(ward), Random(kind)
    whole = path.read_bytes()
    for region in range(REGIONS):
        where = (region + chance.random()) / REGIONS if region else 0.0
        spoil(path, chance, where)
        spoilt = path.read_bytes()
        told = ward.doctor()
        wrong = {one for one, _ in told.damaged()}
        assert told.code == 4, where
        assert not wrong.isdisjoint({check, "database", "files"}), where
        assert path.read_bytes() == spoilt
        path.write_bytes(whole)
    assert ward.doctor().wrong() == set()
