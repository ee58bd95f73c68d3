"""The computer's key store, a real gnome-keyring here: handy, and never the only way in."""

from __future__ import annotations

import base64
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ipscoach.vault.device import Device, find_store
from ipscoach.vault.errors import (
    DeviceForgotten,
    DeviceLied,
    DeviceLocked,
    DeviceSlow,
)
from ipscoach.vault.slots import Kind, parse
from ipscoach.vault.vault import OpenVault, Vault
from tests.needs import needs
from tests.secret_service import unlocked_keyring

from .conftest import PASSPHRASE

Fresh = tuple[OpenVault, str]


@pytest.fixture
def keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An unlocked Secret Service that this test may break."""
    needs("dbus-run-session", "gnome-keyring-daemon")
    folder = tmp_path / "desktop"
    folder.mkdir()
    with unlocked_keyring(folder) as variables:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        wait_for_the_service()
        yield


@pytest.mark.keyring
@pytest.mark.usefixtures("keyring")
class TestWithARealKeyring:
    def test_the_caseload_opens_at_start_without_typing(self, vault: Vault, fresh: Fresh) -> None:
        opened, code = fresh
        assert not opened.has_device_slot()
        opened.remember_device(Device())
        assert opened.has_device_slot()
        opened.close()
        assert vault.has_device_slot()
        vault.unlock_with_device(Device()).close()
        vault.unlock(PASSPHRASE).close()
        vault.unlock_with_code(code).close()

    def test_the_keyring_holds_neither_the_data_key_nor_the_passphrase(self, fresh: Fresh) -> None:
        opened, _ = fresh
        opened.remember_device(Device())
        identity = opened._file.identity.hex()
        store, label = find_store()
        entry = store.get_password(f"ipscoach/{identity}", "caseload")
        assert label == "Secret Service"
        assert entry
        assert len(entry) == 47
        assert PASSPHRASE not in entry
        secret = base64.b64decode(entry.removeprefix("v1:"))
        assert secret not in (bytes(opened._keys.data), bytes(opened._keys.file))

    def test_it_still_opens_after_a_new_passphrase_and_a_new_code(
        self, vault: Vault, fresh: Fresh
    ) -> None:
        opened, _ = fresh
        opened.remember_device(Device())
        opened.change_passphrase("eleven slow trains")
        opened.new_recovery_code()
        opened.close()
        vault.unlock_with_device(Device()).close()

    def test_forgetting_takes_the_slot_and_the_entry_away(self, vault: Vault, fresh: Fresh) -> None:
        opened, _ = fresh
        opened.remember_device(Device())
        identity = opened._file.identity.hex()
        opened.forget_device(Device())
        opened.forget_device(Device())
        opened.close()
        assert not vault.has_device_slot()
        assert find_store()[0].get_password(f"ipscoach/{identity}", "caseload") is None
        with pytest.raises(DeviceForgotten):
            vault.unlock_with_device(Device())

    def test_an_entry_that_somebody_removed_is_told(self, vault: Vault, fresh: Fresh) -> None:
        opened, _ = fresh
        opened.remember_device(Device())
        opened.close()
        Device().forget(opened._file.identity.hex())
        with pytest.raises(DeviceForgotten):
            vault.unlock_with_device(Device())
        vault.unlock(PASSPHRASE).close()

    @pytest.mark.parametrize("entry", ["", "v1:", "v1:####", "secret", "v1:" + "A" * 44])
    def test_an_entry_that_somebody_replaced_is_told(
        self, vault: Vault, fresh: Fresh, entry: str
    ) -> None:
        opened, _ = fresh
        opened.remember_device(Device())
        opened.close()
        service = f"ipscoach/{opened._file.identity.hex()}"
        find_store()[0].set_password(service, "caseload", entry)
        with pytest.raises(DeviceLied):
            vault.unlock_with_device(Device())
        vault.unlock(PASSPHRASE).close()

    def test_another_caseloads_key_in_its_place_is_told(self, vault: Vault, fresh: Fresh) -> None:
        opened, _ = fresh
        opened.remember_device(Device())
        opened.close()
        Device().keep(opened._file.identity.hex(), bytearray(range(32)))
        with pytest.raises(DeviceLied):
            vault.unlock_with_device(Device())

    def test_a_locked_keyring_is_told_and_the_passphrase_opens(
        self, vault: Vault, fresh: Fresh
    ) -> None:
        opened, _ = fresh
        opened.remember_device(Device())
        before = parse(opened.home.slots.read_bytes())
        lock_the_keyring()
        with pytest.raises(DeviceLocked):
            opened.remember_device(Device())
        assert parse(opened.home.slots.read_bytes()) == before
        opened.close()
        with pytest.raises(DeviceLocked):
            vault.unlock_with_device(Device())
        assert not Device().state().available
        vault.unlock(PASSPHRASE).close()

    def test_a_keyring_that_hangs_keeps_nobody_waiting(self, vault: Vault, fresh: Fresh) -> None:
        opened, _ = fresh
        opened.remember_device(Device())
        opened.close()
        with frozen(service_pid()):
            begun = time.monotonic()
            with pytest.raises(DeviceSlow):
                vault.unlock_with_device(Device(timeout=0.5))
            assert time.monotonic() - begun < 1.5
            assert not Device(timeout=0.2).state().available
            vault.unlock(PASSPHRASE).close()
        vault.unlock_with_device(Device()).close()

    @pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "no.such.Module"])
    def test_no_variable_or_file_redirects_the_key(
        self,
        fresh: Fresh,
        backend: str,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        config = tmp_path / "config" / "python_keyring"
        config.mkdir(parents=True)
        (config / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring={backend}\n")
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
        monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/nowhere")
        monkeypatch.setenv("KEYRING_PROPERTY_APPID", "somebody else")
        fresh[0].remember_device(Device())
        identity = fresh[0]._file.identity.hex()
        found = subprocess.run(
            ["secret-tool", "lookup", "service", f"ipscoach/{identity}"],
            capture_output=True,
            text=True,
            timeout=20,
        )
        assert found.stdout.startswith("v1:")

    def test_the_settings_say_which_key_store_it_is(self) -> None:
        state = Device().state()
        assert state.available
        assert str(dict(state.sentence.values)["store"]) == "Secret Service"

    def test_a_copied_folder_alone_does_not_open(self, fresh: Fresh, tmp_path: Path) -> None:
        opened, _ = fresh
        opened.remember_device(Device())
        text = opened.home.slots.read_bytes()
        entry = find_store()[0].get_password(f"ipscoach/{opened._file.identity.hex()}", "caseload")
        assert entry
        secret = base64.b64decode(entry.removeprefix("v1:"))
        slot = parse(text).find(Kind.DEVICE)
        assert slot
        assert secret.hex().encode() not in text
        assert slot.open(bytearray(32), opened._file.identity) is None


def lock_the_keyring() -> None:
    import secretstorage

    bus = secretstorage.dbus_init()
    secretstorage.get_default_collection(bus).lock()
    bus.close()


def wait_for_the_service() -> None:
    """Ask without starting it: a test that is over sooner would leave a second one behind."""
    deadline = time.monotonic() + 5
    while not ask_the_bus("NameHasOwner"):
        assert time.monotonic() < deadline, "gnome-keyring did not come to the bus"
        time.sleep(0.01)


def service_pid() -> int:
    return ask_the_bus("GetConnectionUnixProcessID")


def ask_the_bus(question: str) -> int:
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    connection = open_dbus_connection("SESSION")
    try:
        call = new_method_call(bus, question, "s", ("org.freedesktop.secrets",))
        return int(connection.send_and_get_reply(call).body[0])
    finally:
        connection.close()


@contextmanager
def frozen(pid: int) -> Iterator[None]:
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)
