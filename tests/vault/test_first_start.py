"""Setting up: all or nothing, and never over what is there."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from ipscoach.paths import Home
from ipscoach.vault.errors import (
    AlreadySetUp,
    DatabaseMissing,
    NoCaseload,
    SlotsDamaged,
    WrongCode,
    WrongPassphrase,
)
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import OpenVault, Vault

from .conftest import PASSPHRASE


class PowerCut(BaseException):
    """Nothing in the program may catch it."""


@pytest.fixture
def power(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], list[int]]:
    """Let the power fail at the n-th step that must reach the disk; the list counts them."""
    real = {name: getattr(os, name) for name in ("fsync", "link", "replace", "rename")}

    def fails_at(step: int) -> list[int]:
        seen: list[int] = []

        def failing(name: str) -> Callable[..., object]:
            def run(*args: object, **options: object) -> object:
                seen.append(1)
                if len(seen) == step:
                    raise PowerCut
                return real[name](*args, **options)

            return run

        for name in real:
            monkeypatch.setattr(os, name, failing(name))
        return seen

    return fails_at


def test_nothing_is_there_before_the_first_start(vault: Vault) -> None:
    assert not vault.exists()
    assert not vault.has_device_slot()
    with pytest.raises(NoCaseload):
        vault.unlock(PASSPHRASE)
    with pytest.raises(NoCaseload):
        vault.unlock_with_code("7KHS-ADJV-5JSA-PQJT-1RHP-CSZG-CBE5-NPYB")


def test_setting_up_gives_a_caseload_and_a_code_that_both_open_it(vault: Vault) -> None:
    opened, code = vault.create(PASSPHRASE, CHEAP)
    opened.connect().execute("CREATE TABLE note (text TEXT)")
    opened.close()
    assert vault.exists()
    for way_in in (lambda: vault.unlock(PASSPHRASE), lambda: vault.unlock_with_code(code)):
        again = way_in()
        assert again.connect().execute("SELECT count(*) FROM note").fetchone() == (0,)
        again.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights elsewhere")
def test_only_the_coach_may_read_the_folder_and_its_files(
    home: Home, fresh: tuple[OpenVault, str]
) -> None:
    fresh[0].connect().execute("CREATE TABLE t (a)")
    fresh[0].copy_to(home.folder / "copy.db")
    assert stat.S_IMODE(home.folder.stat().st_mode) == 0o700
    files = [path for path in home.folder.iterdir() if path.is_file()]
    assert len(files) >= 6
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_a_folder_that_others_could_read_is_closed_to_them(home: Home, vault: Vault) -> None:
    home.folder.mkdir(mode=0o755)
    vault.create(PASSPHRASE, CHEAP)[0].close()
    assert stat.S_IMODE(home.folder.stat().st_mode) == 0o700


@pytest.mark.usefixtures("code")
def test_setting_up_over_a_caseload_is_refused(home: Home, vault: Vault) -> None:
    before = contents(home)
    with pytest.raises(AlreadySetUp) as refused:
        vault.create("another", CHEAP)
    assert refused.value.exit_code == 1
    assert contents(home) == before


@pytest.mark.usefixtures("code")
@pytest.mark.parametrize("left", [["database"], ["slots"], ["spare_slots"]])
def test_setting_up_over_the_rest_of_a_caseload_is_refused(
    home: Home, vault: Vault, left: list[str]
) -> None:
    for name in {"database", "slots", "spare_slots"} - set(left):
        getattr(home, name).unlink()
    assert vault.exists()
    with pytest.raises(AlreadySetUp):
        vault.create("another", CHEAP)


@pytest.mark.usefixtures("code")
def test_a_lost_caseload_is_never_taken_for_one_that_was_not_set_up(
    home: Home, vault: Vault
) -> None:
    home.database.unlink()
    with pytest.raises(DatabaseMissing):
        vault.unlock(PASSPHRASE)


@pytest.mark.usefixtures("code")
def test_lost_keys_are_told_and_the_caseload_is_left_alone(home: Home, vault: Vault) -> None:
    home.slots.unlink()
    home.spare_slots.unlink()
    before = home.database.read_bytes()
    with pytest.raises(SlotsDamaged):
        vault.unlock(PASSPHRASE)
    assert home.database.read_bytes() == before


def test_a_power_cut_while_setting_up_leaves_all_or_nothing(
    tmp_path: Path, power: Callable[[int], list[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    outcomes = []
    for step in range(1, 40):
        vault = Vault(Home(tmp_path / str(step)))
        seen = power(step)
        with contextlib.suppress(PowerCut):
            vault.create(PASSPHRASE, CHEAP)[0].close()
        monkeypatch.undo()
        if len(seen) < step:
            break
        if vault.exists():
            vault.unlock(PASSPHRASE).close()
            outcomes.append("all")
        else:
            with pytest.raises(NoCaseload):
                vault.unlock(PASSPHRASE)
            opened, code = vault.create("a second try", CHEAP)
            assert opened.code_fits(code)
            opened.close()
            outcomes.append("nothing")
    assert outcomes == sorted(outcomes, reverse=True)
    assert {"all", "nothing"} == set(outcomes)
    assert len(outcomes) > 10


def test_a_power_cut_while_changing_the_passphrase_leaves_exactly_one_that_opens(
    tmp_path: Path, power: Callable[[int], list[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    step = 0
    while True:
        step += 1
        vault = Vault(Home(tmp_path / str(step)))
        opened, code = vault.create(PASSPHRASE, CHEAP)
        seen = power(step)
        with contextlib.suppress(PowerCut):
            opened.change_passphrase("eleven slow trains")
        monkeypatch.undo()
        opened.close()
        works = [opens(vault, text) for text in (PASSPHRASE, "eleven slow trains")]
        assert sum(works) == 1
        vault.unlock_with_code(code).close()
        if len(seen) < step:
            break
    assert step > 6
    assert works == [False, True]


def test_the_code_counts_as_typed_back_only_when_it_was(
    vault: Vault, fresh: tuple[OpenVault, str]
) -> None:
    opened, code = fresh
    assert not opened.code_was_typed_back()
    assert not opened.code_fits("0" * 32)
    assert not opened.code_fits("")
    assert not opened.code_was_typed_back()
    assert opened.code_fits(code.lower().replace("-", " "))
    opened.close()
    again = vault.unlock(PASSPHRASE)
    assert again.code_was_typed_back()
    newer = again.new_recovery_code()
    assert not again.code_was_typed_back()
    assert not again.code_fits(code)
    assert again.code_fits(newer)
    again.close()
    with pytest.raises(WrongCode):
        vault.unlock_with_code(code)
    vault.unlock_with_code(newer).close()


def test_a_new_passphrase_takes_the_place_of_the_old_one(
    vault: Vault, fresh: tuple[OpenVault, str]
) -> None:
    fresh[0].change_passphrase("eleven slow trains")
    fresh[0].close()
    with pytest.raises(WrongPassphrase):
        vault.unlock(PASSPHRASE)
    vault.unlock("eleven slow trains").close()


def opens(vault: Vault, passphrase: str) -> bool:
    try:
        vault.unlock(passphrase).close()
    except WrongPassphrase:
        return False
    return True


def contents(home: Home) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in home.folder.iterdir() if path.is_file()}
