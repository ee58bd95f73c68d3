"""Key files that are not those of the caseload: older ones put back, or another caseload's."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ipscoach.paths import Home
from ipscoach.records.migrate import FORMAT
from ipscoach.vault.device import Device
from ipscoach.vault.errors import (
    DatabaseDamaged,
    DeviceFault,
    KeysOutdated,
    WrongCode,
    WrongPassphrase,
)
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.restoring import restore, unlock_with
from ipscoach.vault.vault import OpenVault, Vault

from .conftest import PASSPHRASE
from .data.make_v1 import Drawer
from .test_restore import NOW

NEW = "eight white swans by the sea"
OTHER = "nine black crows in a field"


def drawer() -> Device:
    place = Drawer()
    return Device(find=lambda: (place, "a drawer"))


def snapshot(home: Home) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(home.folder.iterdir())}


def spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def change(vault: Vault, act: Callable[[OpenVault], object], passphrase: str = PASSPHRASE) -> None:
    opened = vault.unlock(passphrase)
    act(opened)
    opened.close()


def test_an_old_copy_put_back_revives_no_old_passphrase(
    home: Home, vault: Vault, code: str
) -> None:
    old = home.spare_slots.read_bytes()
    change(vault, lambda opened: opened.change_passphrase(NEW))
    home.spare_slots.write_bytes(old)
    spoil(home.slots)
    before = snapshot(home)
    with pytest.raises(KeysOutdated):
        vault.unlock(PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        vault.unlock(NEW)
    assert snapshot(home) == before
    vault.unlock_with_code(code).close()  # it was not replaced since, and puts all in order
    vault.unlock(NEW).close()
    with pytest.raises(WrongPassphrase):
        vault.unlock(PASSPHRASE)


def test_both_old_copies_put_back_revive_no_old_code(home: Home, vault: Vault, code: str) -> None:
    old = home.slots.read_bytes()
    change(vault, lambda opened: opened.new_recovery_code())
    for path in (home.slots, home.spare_slots):
        path.write_bytes(old)
    before = snapshot(home)
    with pytest.raises(KeysOutdated):
        vault.unlock_with_code(code)
    assert snapshot(home) == before
    vault.unlock(PASSPHRASE).close()
    with pytest.raises(WrongCode):
        vault.unlock_with_code(code)


def test_a_key_store_that_was_forgotten_is_not_remembered_by_an_old_copy(
    home: Home, vault: Vault, code: str
) -> None:
    store = drawer()
    change(vault, lambda opened: opened.remember_device(store))
    old = home.slots.read_bytes()
    change(vault, lambda opened: opened.drop_device_slot())
    for path in (home.slots, home.spare_slots):
        path.write_bytes(old)
    with pytest.raises(KeysOutdated):
        vault.unlock_with_device(store)
    vault.unlock(PASSPHRASE).close()
    with pytest.raises(DeviceFault):
        vault.unlock_with_device(store)


def test_an_old_backup_is_restored_with_the_passphrase_of_its_day(
    home: Home, vault: Vault, code: str, tmp_path: Path
) -> None:
    made: list[Path] = []
    change(vault, lambda opened: made.append(opened.back_up(tmp_path, NOW)))
    change(vault, lambda opened: opened.change_passphrase(NEW))
    kept = restore(made[0], home, unlock_with(PASSPHRASE), newest=FORMAT, now=NOW, replace=True)
    assert kept is not None
    vault.unlock(PASSPHRASE).close()


def test_the_key_file_of_another_caseload_hides_the_right_copy_from_nobody(
    home: Home, vault: Vault, code: str, tmp_path: Path
) -> None:
    another = Home(tmp_path / "another")
    Vault(another).create(OTHER, CHEAP)[0].close()
    for foreign, own in ((home.slots, home.spare_slots), (home.spare_slots, home.slots)):
        right = own.read_bytes()
        shutil.copyfile(another.slots, foreign)
        vault.unlock(PASSPHRASE).close()
        assert home.slots.read_bytes() == home.spare_slots.read_bytes()
        assert own.read_bytes() != another.slots.read_bytes()
        shutil.copyfile(another.slots, foreign)
        vault.unlock_with_code(code).close()
        shutil.copyfile(another.slots, foreign)
        with pytest.raises(WrongPassphrase):
            vault.unlock("neither of the two")
        with pytest.raises(DatabaseDamaged):
            vault.unlock(OTHER)
        own.write_bytes(right)
        vault.unlock(PASSPHRASE).close()


def test_one_passphrase_for_two_caseloads_opens_the_one_that_is_here(
    home: Home, vault: Vault, code: str, tmp_path: Path
) -> None:
    another = Home(tmp_path / "another")
    Vault(another).create(PASSPHRASE, CHEAP)[0].close()
    for _ in range(3):  # its generation is as high or higher
        change(Vault(another), lambda opened: opened.new_recovery_code())
    shutil.copyfile(another.slots, home.slots)
    opened = vault.unlock(PASSPHRASE)
    assert opened.connect().execute("SELECT count(*) FROM note").fetchone() == (50,)
    opened.close()
