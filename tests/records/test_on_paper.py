"""Nobody's data comes in by hand before the recovery code is on paper; the vault alone knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from ipscoach.clock import FixedClock
from ipscoach.domain.caseload import Status
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import open_desk
from ipscoach.records.errors import CodeNotOnPaper
from ipscoach.records.orders import Incoming, IncomingClient, Profile
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault
from tests.records.desks import TODAY, make_desk

LIST = Incoming(
    clients=(
        IncomingClient(row=2, mark="c2", profile=Profile(name="Olga"), status=Status.ACTIVE),
    )
)  # fmt: skip


def test_neither_form_nor_screen_of_import_takes_a_client_before_it(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "new", typed_back=False)
    desk.door.set_up_coach("Kaisa")
    acts = desk.read.audit()
    assert not desk.code_is_on_paper()
    for status in (Status.ACTIVE, Status.WAITING):
        with pytest.raises(CodeNotOnPaper, match="recovery code"):
            desk.door.add_client(Profile(name="Aino"), status)
    for dry_run in (True, False):
        with pytest.raises(CodeNotOnPaper):
            desk.door.take_in(LIST, dry_run=dry_run, by_hand=True)
    assert desk.read.audit() == acts
    desk.close()


def test_the_command_line_has_printed_the_code_and_may_go_on(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "new", typed_back=False)
    desk.door.set_up_coach("Kaisa")
    assert desk.door.take_in(LIST).imported["clients"] == 1
    desk.close()


def test_typing_it_back_opens_the_door_and_a_new_code_shuts_it_again(home: Home) -> None:
    clock = FixedClock(TODAY)
    vault, code = Vault(home).create("viisi sanaa riittää tähän hyvin", CHEAP)
    desk = open_desk(vault, clock, time_ordered(clock))
    desk.door.set_up_coach("Kaisa")
    with pytest.raises(CodeNotOnPaper):
        desk.door.add_client(Profile(name="Aino"))
    assert vault.code_fits(code)
    assert desk.code_is_on_paper()
    desk.door.add_client(Profile(name="Aino"))
    newer = vault.new_recovery_code()
    with pytest.raises(CodeNotOnPaper):
        desk.door.add_client(Profile(name="Toinen"))
    assert vault.code_fits(newer)
    desk.door.take_in(LIST, by_hand=True)
    assert [row.name for row in desk.read.caseload(TODAY).active] == ["Aino", "Olga"]
    desk.close()
    vault.close()
