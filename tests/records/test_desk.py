"""Sitting down at a real, locked caseload, and what is left when it is locked again."""

from __future__ import annotations

import pytest

from ipscoach.clock import FixedClock
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import open_desk
from ipscoach.records.orders import Profile
from ipscoach.vault.errors import Locked
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault
from tests.records.desks import TODAY

PASSPHRASE = "viisi sanaa riittää tähän hyvin"


def test_what_was_written_is_there_at_the_next_unlock_and_not_in_between(home: Home) -> None:
    clock = FixedClock(TODAY)
    vault, code = Vault(home).create(PASSPHRASE, CHEAP)
    desk = open_desk(vault, clock, time_ordered(clock))
    desk.door.set_up_coach("Kaisa")
    assert vault.code_fits(code)
    desk.door.add_client(Profile(name="Äijä Öhman"))
    desk.drafts.keep("note", "", {"text": "kesken"})
    vault.close()
    for ask in (
        lambda: desk.read.caseload(TODAY),
        desk.drafts.all,
        lambda: desk.door.add_client(Profile(name="Toinen")),
    ):
        with pytest.raises(Locked):
            ask()
    desk.close()
    for path in home.folder.rglob("*"):
        assert b"hman" not in path.read_bytes()
    vault = Vault(home).unlock(PASSPHRASE)
    desk = open_desk(vault, clock, time_ordered(clock))
    assert [row.name for row in desk.read.caseload(TODAY).active] == ["Äijä Öhman"]
    assert [draft.fields for draft in desk.drafts.all()] == [{"text": "kesken"}]
    assert not home.backups.exists()
    desk.close()
    vault.close()


def test_a_desk_locked_before_the_door_was_fetched_says_so_too(home: Home) -> None:
    clock = FixedClock(TODAY)
    vault, _ = Vault(home).create(PASSPHRASE, CHEAP)
    desk = open_desk(vault, clock, time_ordered(clock))
    vault.close()
    with pytest.raises(Locked):
        desk.warm_door()
    with pytest.raises(Locked):
        desk.drafts.all()
    desk.close()
