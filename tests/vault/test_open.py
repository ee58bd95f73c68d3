"""While a caseload is open: safe settings, one program at a time, and a lock that locks."""

from __future__ import annotations

import contextlib
import errno
import sqlite3
import threading
import time
from pathlib import Path
from typing import cast

import pytest

from ipscoach.paths import Home
from ipscoach.vault import connection as database
from ipscoach.vault import copies
from ipscoach.vault.connection import driver, open_file
from ipscoach.vault.errors import (
    AlreadyOpen,
    CannotWrite,
    DatabaseDamaged,
    DatabaseEmpty,
    DatabaseMissing,
    Locked,
)
from ipscoach.vault.files import cannot_write
from ipscoach.vault.vault import OpenVault, Vault

from .conftest import PASSPHRASE, Child

Fresh = tuple[OpenVault, str]

HOLDS_IT_OPEN = """
import sys, pathlib
from ipscoach.paths import Home
from ipscoach.vault.vault import Vault
opened = Vault(Home(pathlib.Path(sys.argv[1]))).unlock(sys.stdin.readline().rstrip("\\n"))
opened.connect().execute("CREATE TABLE IF NOT EXISTS here (a)")
print("open", flush=True)
sys.stdin.readline()
"""


def test_every_connection_has_the_safe_settings(fresh: Fresh) -> None:
    for _ in range(2):
        connection = fresh[0].connect()
        settings = {
            name: connection.execute(f"PRAGMA {name}").fetchone()
            for name in ("temp_store", "foreign_keys", "journal_mode", "synchronous")
        }
        assert settings == {
            "temp_store": (2,),
            "foreign_keys": (1,),
            "journal_mode": ("wal",),
            "synchronous": (2,),
        }
        assert connection.execute("PRAGMA trusted_schema").fetchone() == (0,)
        assert connection.execute("PRAGMA cipher_version").fetchone()


@pytest.mark.parametrize(
    "setting",
    [("temp_store", "FILE", 2), ("foreign_keys", "OFF", 1), ("journal_mode", "DELETE", "wal")],
)
def test_a_setting_that_does_not_hold_keeps_the_caseload_closed(
    fresh: Fresh, setting: tuple[str, str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_SETTINGS", (setting,))
    with pytest.raises(CannotWrite):
        fresh[0].connect()


def test_a_library_that_does_not_encrypt_is_not_trusted_with_the_caseload(tmp_path: Path) -> None:
    """Given a key, a plain SQLite says nothing and writes everything in clear."""
    plain = cast("database.Connection", sqlite3.connect(tmp_path / "plain.db"))
    for name, value, _ in database._SETTINGS:
        plain.execute(f"PRAGMA {name} = {value}")
    with pytest.raises(CannotWrite):
        database._check(plain)
    plain.close()


def test_a_mistake_in_the_program_is_not_told_as_a_full_disk(fresh: Fresh) -> None:
    connection = fresh[0].connect()
    connection.execute("CREATE TABLE note (text TEXT NOT NULL)")
    for statement in ("INSERT INTO note VALUES (NULL)", "SELECT nothing FROM nowhere"):
        with pytest.raises(driver().DatabaseError), database.spoken():
            connection.execute(statement)


def test_a_caseload_that_another_program_holds_is_told(fresh: Fresh) -> None:
    first, second = fresh[0].connect(), fresh[0].connect()
    second.execute("PRAGMA busy_timeout = 10")
    first.execute("BEGIN IMMEDIATE")
    with pytest.raises(CannotWrite), database.spoken():
        second.execute("BEGIN IMMEDIATE")
    first.execute("ROLLBACK")


def test_a_connection_works_in_another_thread(fresh: Fresh) -> None:
    connection = fresh[0].connect()
    found: list[object] = []
    worker = threading.Thread(
        target=lambda: found.append(connection.execute("SELECT 1").fetchone())
    )
    worker.start()
    worker.join()
    assert found == [(1,)]


def test_locking_closes_everything_and_drops_the_key(
    home: Home, vault: Vault, fresh: Fresh
) -> None:
    opened, code = fresh
    first, second = opened.connect(), opened.connect()
    first.execute("CREATE TABLE note (text TEXT)")
    second.close()
    opened.close()
    opened.close()
    for connection in (first, second):
        with pytest.raises(driver().ProgrammingError):
            connection.execute("SELECT 1")
    for attempt in (
        opened.connect,
        opened.new_recovery_code,
        opened.code_was_typed_back,
        lambda: opened.code_fits(code),
        lambda: opened.change_passphrase("x"),
        lambda: opened.copy_to(home.folder / "copy.db"),
    ):
        with pytest.raises(Locked):
            attempt()
    assert sorted(path.name for path in home.folder.iterdir()) == [
        "caseload.bak",
        "caseload.db",
        "caseload.keys",
        "ipscoach.lock",
    ]
    vault.unlock(PASSPHRASE).close()


def test_locking_does_not_wait_for_a_long_search(fresh: Fresh) -> None:
    opened, _ = fresh
    connection = opened.connect()
    ended: list[str] = []

    def search() -> None:
        with pytest.raises(Locked), database.spoken():
            connection.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                "SELECT count(*) FROM n"
            ).fetchone()
        ended.append("told")

    worker = threading.Thread(target=search, daemon=True)
    worker.start()
    time.sleep(0.2)
    begun = time.monotonic()
    opened.close()
    worker.join(5)
    assert not worker.is_alive()
    assert time.monotonic() - begun < 1
    assert ended == ["told"]


@pytest.mark.usefixtures("code")
def test_two_windows_do_not_write_into_one_caseload(vault: Vault, child: Child) -> None:
    other = child(HOLDS_IT_OPEN)
    assert other.stdin
    assert other.stdout
    other.stdin.write(PASSPHRASE + "\n")
    other.stdin.flush()
    assert other.stdout.readline() == "open\n"
    with pytest.raises(AlreadyOpen):
        vault.unlock(PASSPHRASE)
    with pytest.raises(AlreadyOpen):
        vault.create("x")
    other.kill()
    other.wait()
    vault.unlock(PASSPHRASE).close()


@pytest.mark.usefixtures("code")
def test_a_second_vault_in_the_same_program_is_refused_too(home: Home, vault: Vault) -> None:
    opened = vault.unlock(PASSPHRASE)
    with pytest.raises(AlreadyOpen):
        Vault(home).unlock(PASSPHRASE)
    opened.close()
    Vault(home).unlock(PASSPHRASE).close()


@pytest.mark.usefixtures("code")
def test_a_failed_attempt_does_not_keep_the_next_one_out(home: Home, vault: Vault) -> None:
    home.lock.write_text("left by a program that died")
    for _ in range(3):
        with pytest.raises(database.VaultFault):
            vault.unlock("wrong")
    vault.unlock(PASSPHRASE).close()


def test_a_file_that_vanishes_under_the_program_is_not_made_anew(home: Home, fresh: Fresh) -> None:
    opened, _ = fresh
    home.database.rename(home.folder / "aside")
    with pytest.raises(DatabaseMissing):
        opened.connect()
    home.database.write_bytes(b"")
    with pytest.raises(DatabaseEmpty):
        opened.connect()
    home.database.unlink()
    (home.folder / "aside").rename(home.database)
    opened.connect()


def test_a_folder_without_locks_is_not_called_another_window(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(handle: int) -> None:
        raise OSError(errno.ENOLCK, "no locks available")

    monkeypatch.setattr("ipscoach.vault.lock._try", no_locks)
    with pytest.raises(CannotWrite):
        vault.create(PASSPHRASE)


@pytest.mark.usefixtures("code")
def test_a_key_file_that_may_not_be_read_is_not_called_missing(home: Home, vault: Vault) -> None:
    home.slots.unlink()
    home.slots.mkdir()
    with pytest.raises(CannotWrite):
        vault.unlock(PASSPHRASE)
    assert not vault.has_device_slot()
    home.slots.rmdir()
    vault.unlock(PASSPHRASE).close()


@pytest.mark.parametrize(("failing", "holds"), [(1, PASSPHRASE), (2, "eleven slow trains")])
def test_a_change_that_is_not_on_the_disk_does_not_come_into_force_later(
    vault: Vault, fresh: Fresh, failing: int, holds: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, _ = fresh
    real, calls = copies.write_durably, []

    def full(path: Path, content: bytes) -> None:
        calls.append(path)
        if len(calls) == failing:
            raise cannot_write()
        real(path, content)

    monkeypatch.setattr(copies, "write_durably", full)
    with contextlib.suppress(CannotWrite):
        opened.change_passphrase("eleven slow trains")
    newer = opened.new_recovery_code()
    opened.close()
    vault.unlock(holds).close()
    vault.unlock_with_code(newer).close()


def test_the_wrong_key_prints_nothing_on_the_screen(
    home: Home, fresh: Fresh, capfd: pytest.CaptureFixture[str]
) -> None:
    fresh[0].close()
    with pytest.raises(DatabaseDamaged):
        open_file(home.database, bytearray(32))
    assert capfd.readouterr() == ("", "")


STARVED = """
import pathlib, resource, sys
from ipscoach.paths import Home
from ipscoach.vault.errors import NotEnoughMemory
from ipscoach.vault.kdf import STANDARD, derive
import nacl.bindings
resource.setrlimit(resource.RLIMIT_AS, (100 << 20, 100 << 20))
try:
    derive("x", bytes(16), STANDARD)
except NotEnoughMemory as fault:
    print(dict(fault.sentence.values))
"""


def test_too_little_memory_is_not_called_a_wrong_passphrase(child: Child) -> None:
    output, errors = child(STARVED).communicate(timeout=30)
    assert output == "{'mebibytes': 128}\n", errors
