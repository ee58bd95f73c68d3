"""The doctor tells a pack that was changed in the file from one that is as it came in."""

from __future__ import annotations

from pathlib import Path

import pytest

from ipscoach.exchange.fidelity.pack_signing import write_pack
from ipscoach.exchange.fidelity.seals import check_seals
from ipscoach.exchange.fidelity.taking import look, take
from ipscoach.i18n import say
from ipscoach.records.desk import Desk
from ipscoach.vault.checks.check import Check, State
from ipscoach.vault.connection import Connection
from tests.exchange.fidelity.packs import SEED, packed, small_facts
from tests.records.desks import PlainVault, make_desk


@pytest.fixture
def file(tmp_path: Path) -> Connection:
    """Return a supervisor's file with one pack in it."""
    desk = make_desk(tmp_path / "home")
    path = tmp_path / "kaisa.pack"
    path.write_bytes(write_pack(packed(small_facts()), SEED))
    take_in(desk, path)
    desk.close()
    return PlainVault(tmp_path / "home").connect()


def take_in(desk: Desk, path: Path) -> None:
    preview = look(desk, [path])
    assert preview.refused == ()
    take(desk, preview.packs)


def packs_told(file: Connection, tmp_path: Path) -> Check:
    return next(one for one in check_seals(file, tmp_path) if one.id == "packs")


def test_a_pack_as_it_came_in_is_whole(file: Connection, tmp_path: Path) -> None:
    assert packs_told(file, tmp_path).state is State.OK


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE pack SET content = replace(content, '\"active\":1', '\"active\":2')",
        "UPDATE pack SET digest = printf('%064d', 0)",
        "UPDATE pack SET content = '{}'",
    ],
    ids=["a figure", "the digest", "nothing left"],
)
def test_a_pack_that_was_changed_in_the_file_is_told(
    file: Connection, tmp_path: Path, change: str
) -> None:
    for (name,) in list(file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")):
        file.execute(f"DROP TRIGGER {name}")
    file.execute(change)
    told = packs_told(file, tmp_path)
    assert told.state is State.DAMAGED
    assert "Kaisa Malli" in say(told.found)
