"""Unlocking: the right secret opens, everything else is told apart and changes nothing."""

from __future__ import annotations

import random
import sqlite3
import unicodedata
from collections.abc import Callable

import pytest

from ipscoach.paths import Home
from ipscoach.vault.connection import driver
from ipscoach.vault.errors import (
    DatabaseDamaged,
    DatabaseEmpty,
    DatabaseMissing,
    MistypedCode,
    WrongCode,
    WrongPassphrase,
)
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault

from .conftest import PASSPHRASE
from .test_first_start import contents


@pytest.mark.usefixtures("code")
@pytest.mark.parametrize("wrong", ["", PASSPHRASE.upper(), PASSPHRASE + " ", "\udce4", "ä" * 5000])
def test_a_wrong_passphrase_is_told_and_changes_nothing(
    home: Home, vault: Vault, wrong: str, capfd: pytest.CaptureFixture[str]
) -> None:
    before = contents(home)
    with pytest.raises(WrongPassphrase) as fault:
        vault.unlock(wrong)
    assert fault.value.exit_code == 3
    assert contents(home) == before
    assert capfd.readouterr() == ("", "")
    vault.unlock(PASSPHRASE).close()


def test_an_umlaut_opens_the_caseload_on_a_mac_and_on_windows_alike(vault: Vault) -> None:
    vault.create(unicodedata.normalize("NFC", "kesäyö ja Å"), CHEAP)[0].close()
    vault.unlock(unicodedata.normalize("NFD", "kesäyö ja Å")).close()


def test_a_passphrase_typed_with_another_keyboard_opens_all_the_same(vault: Vault) -> None:
    vault.create("office １２", CHEAP)[0].close()
    vault.unlock("oﬃce 12").close()


def test_a_code_of_another_caseload_is_not_called_mistyped(
    vault: Vault, code: str, home: Home
) -> None:
    other = Vault(Home(home.folder / "other"))
    opened, another_code = other.create(PASSPHRASE, CHEAP)
    opened.close()
    with pytest.raises(WrongCode):
        vault.unlock_with_code(another_code)
    with pytest.raises(MistypedCode):
        vault.unlock_with_code(code[:-1] + ("0" if code[-1] != "0" else "1"))
    vault.unlock_with_code(code).close()


@pytest.mark.usefixtures("code")
def test_a_missing_or_emptied_caseload_is_not_replaced_by_an_empty_one(
    home: Home, vault: Vault
) -> None:
    kept = home.database.read_bytes()
    home.database.write_bytes(b"")
    with pytest.raises(DatabaseEmpty) as fault:
        vault.unlock(PASSPHRASE)
    assert fault.value.exit_code == 4
    assert home.database.read_bytes() == b""
    home.database.unlink()
    with pytest.raises(DatabaseMissing):
        vault.unlock(PASSPHRASE)
    assert not home.database.exists()
    home.database.write_bytes(kept)
    vault.unlock(PASSPHRASE).close()


def plain_sqlite(_: bytes, home: Home) -> bytes:
    path = home.folder / "plain.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE note (text TEXT)")
    connection.close()
    return path.read_bytes()


DAMAGES: dict[str, Callable[[bytes, Home], bytes]] = {
    "the header is cut off": lambda data, home: data[16:],
    "only a few bytes are left": lambda data, home: data[:100],
    "the last pages are missing": lambda data, home: data[: 4096 * 3],
    "it ends within a page": lambda data, home: data[:-1000],
    "random bytes": lambda data, home: random.Random(1).randbytes(len(data)),
    "zeros": lambda data, home: bytes(len(data)),
    "a plain database": plain_sqlite,
    "the salt has a flipped bit": lambda data, home: bytes([data[0] ^ 1]) + data[1:],
    "the first page has a flipped bit": lambda data, home: flipped(data, 2000),
    "the first page's seal has a flipped bit": lambda data, home: flipped(data, 4090),
}


@pytest.mark.usefixtures("code")
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_caseload_is_not_called_a_wrong_passphrase(
    home: Home, vault: Vault, damage: str, capfd: pytest.CaptureFixture[str]
) -> None:
    broken = DAMAGES[damage](home.database.read_bytes(), home)
    home.database.write_bytes(broken)
    with pytest.raises(DatabaseDamaged) as fault:
        vault.unlock(PASSPHRASE)
    assert fault.value.exit_code == 4
    assert home.database.read_bytes() == broken
    assert capfd.readouterr() == ("", "")
    with pytest.raises(WrongPassphrase):
        vault.unlock("another one")


@pytest.mark.usefixtures("code")
def test_a_flipped_bit_anywhere_in_the_caseload_is_noticed(home: Home, vault: Vault) -> None:
    sound = home.database.read_bytes()
    chance = random.Random(20261123)
    pages = range(0, len(sound), 4096)
    places = [page + chance.randrange(4096) for page in pages for _ in range(3)]
    unnoticed = []
    for place in places:
        home.database.write_bytes(flipped(sound, place))
        try:
            opened = vault.unlock(PASSPHRASE)
        except DatabaseDamaged:
            continue
        try:
            opened.connect().execute("SELECT sum(length(text)) FROM note").fetchone()
            with pytest.raises(DatabaseDamaged):
                opened.copy_to(home.folder / "copy.db")
        except driver().DatabaseError:
            continue
        else:
            if not opened.connect().execute("PRAGMA cipher_integrity_check").fetchall():
                unnoticed.append(place)
        finally:
            opened.close()
    assert len(places) > 15
    assert unnoticed == []
    assert not (home.folder / "copy.db").exists()


@pytest.mark.usefixtures("code")
def test_another_caseload_in_its_place_is_noticed(home: Home, vault: Vault) -> None:
    other = Home(home.folder / "other")
    Vault(other).create(PASSPHRASE, CHEAP)[0].close()
    home.database.write_bytes(other.database.read_bytes())
    with pytest.raises(DatabaseDamaged):
        vault.unlock(PASSPHRASE)


def flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 1 << place % 8]) + data[place + 1 :]
