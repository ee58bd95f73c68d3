"""A new key is asked about once; from then on it is the coach's own, in both of the checks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ipscoach.domain.fidelity.spans import Period
from ipscoach.exchange.fidelity.pack_signing import write_pack
from ipscoach.exchange.fidelity.taking import Looked, look, take
from ipscoach.records.desk import Desk
from ipscoach.sentence import Refused
from tests.domain.fidelity.made_up import HALF_YEAR, on
from tests.exchange.fidelity.packs import SEED, packed, small_facts
from tests.records.desks import make_desk

NEW_SEED = bytes(32)
EARLIER = Period(on(-100), on(-1))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_desk(tmp_path / "home")


def looked(desk: Desk, folder: Path, number: int, seed: bytes, period: Period) -> Looked:
    """Look at a pack of its own id, of a coach whose name is always the same."""
    path = folder / f"{number}.pack"
    pack = packed(small_facts(), period)
    path.write_bytes(write_pack(replace(pack, id=f"{number:032x}"), seed))
    preview = look(desk, [path])
    assert preview.refused == ()
    return preview.packs[0]


def test_a_new_key_is_asked_about_once(desk: Desk, tmp_path: Path) -> None:
    """Also where the packs of the new key are of earlier days than those of the old one."""
    first = looked(desk, tmp_path, 1, SEED, HALF_YEAR)
    assert not first.other_key
    take(desk, [first])
    second = looked(desk, tmp_path, 2, NEW_SEED, EARLIER)
    assert second.other_key
    with pytest.raises(Refused, match="another key"):
        take(desk, [second])
    take(desk, [second], new_keys=True)
    third = looked(desk, tmp_path, 3, NEW_SEED, HALF_YEAR)
    assert not third.other_key
    take(desk, [third])
    assert looked(desk, tmp_path, 4, SEED, HALF_YEAR).other_key


def test_two_keys_in_one_name_are_told_in_one_go(desk: Desk, tmp_path: Path) -> None:
    paths = [tmp_path / "a.pack", tmp_path / "b.pack"]
    for number, (path, seed) in enumerate(zip(paths, (SEED, NEW_SEED), strict=True)):
        pack = replace(packed(small_facts()), id=f"{number:032x}")
        path.write_bytes(write_pack(pack, seed))
    assert [one.other_key for one in look(desk, paths).packs] == [False, True]
