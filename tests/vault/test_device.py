"""The computer's key store: handy when it works, and never a way to lose or leak a caseload.

Most of it runs against a real gnome-keyring on a D-Bus of its own.
"""

from __future__ import annotations

import base64
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ipscoach.paths import Home
from ipscoach.vault.device import ALLOWED, Device, DeviceState, find_store
from ipscoach.vault.errors import (
    DeviceAbsent,
    DeviceFault,
    DeviceForgotten,
    DeviceLied,
    DeviceLocked,
    DeviceSlow,
)
from ipscoach.vault.slots import Kind, parse
from ipscoach.vault.vault import OpenVault, Vault
from tests.needs import needs
from tests.secret_service import unlocked_keyring

from .conftest import PASSPHRASE, Child
from .data.make_v1 import Drawer

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
        yield


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")


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


@pytest.mark.usefixtures("no_keyring")
class TestWithoutAKeyring:
    def test_the_passphrase_is_enough(self, vault: Vault, fresh: Fresh) -> None:
        opened, _ = fresh
        with pytest.raises(DeviceAbsent):
            opened.remember_device(Device())
        assert not opened.has_device_slot()
        state = Device().state()
        assert not state.available
        opened.close()
        vault.unlock(PASSPHRASE).close()

    def test_a_plain_text_key_store_is_not_taken_instead(
        self, tmp_path: Path, child: Child
    ) -> None:
        """keyrings.alt is one `pip install` away and keyring would choose it by itself."""
        plugin = tmp_path / "plugin" / "keyrings" / "alt"
        plugin.mkdir(parents=True)
        (plugin / "file.py").write_text(PLAIN_TEXT_BACKEND.replace("LEAK", str(tmp_path / "leak")))
        info = tmp_path / "plugin" / "keyrings_alt-5.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: keyrings.alt\nVersion: 5.0\n")
        (info / "entry_points.txt").write_text("[keyring.backends]\nfile = keyrings.alt.file\n")
        process = child(TAKES_WHAT_COMES.replace("PLUGIN", str(tmp_path / "plugin")))
        output, errors = process.communicate(timeout=30)
        assert output.split() == ["PlaintextKeyring", "DeviceAbsent"], errors
        assert not (tmp_path / "leak").exists()

    def test_every_backend_on_the_list_exists_in_the_library(self) -> None:
        from importlib import import_module

        for trusted in ALLOWED:
            assert hasattr(import_module(trusted.module), trusted.name)
        assert len(ALLOWED) == 4


class Liar(Drawer):
    """Says that it keeps, and keeps nothing: keyring.backends.null."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Twister(Drawer):
    """Gives back something else."""

    def get_password(self, service: str, username: str) -> str | None:
        entry = super().get_password(service, username)
        return entry and entry.swapcase()


class Breaker(Drawer):
    """Fails in a way that no list of errors knows."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise ZeroDivisionError(password)

    get_password = delete_password = set_password


@pytest.mark.parametrize(
    ("store", "fault"), [(Liar, DeviceLied), (Twister, DeviceLied), (Breaker, DeviceAbsent)]
)
def test_a_key_store_that_lies_or_breaks_gets_no_slot(
    vault: Vault,
    fresh: Fresh,
    store: type[Drawer],
    fault: type[DeviceFault],
    capfd: pytest.CaptureFixture[str],
) -> None:
    opened, _ = fresh
    before = opened.home.slots.read_bytes()
    with pytest.raises(fault) as told:
        opened.remember_device(Device(find=lambda: (store(), "a drawer")))
    assert told.value.exit_code == 3
    assert "v1:" not in repr(told.value)
    assert opened.home.slots.read_bytes() == before
    opened.close()
    vault.unlock(PASSPHRASE).close()
    assert capfd.readouterr() == ("", "")


def test_the_key_stays_on_this_computer_under_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows' default would let the entry roam with the profile of the organisation."""
    from keyring.backends import Windows

    class Vault(Drawer):
        viable = True
        persist = "enterprise"

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(Windows, "WinVaultKeyring", Vault)
    store, label = find_store()
    assert vars(store)["persist"] == "local machine"
    assert label == "Windows credentials"


def test_a_state_is_a_plain_value(home: Home) -> None:
    state = Device(find=lambda: (Drawer(), "a drawer")).state()
    assert state == DeviceState(True, state.sentence)
    assert not home.folder.exists()


def lock_the_keyring() -> None:
    import secretstorage

    bus = secretstorage.dbus_init()
    secretstorage.get_default_collection(bus).lock()
    bus.close()


def service_pid() -> int:
    """Ask the bus who the Secret Service is."""
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    connection = open_dbus_connection("SESSION")
    try:
        call = new_method_call(bus, "GetConnectionUnixProcessID", "s", ("org.freedesktop.secrets",))
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


PLAIN_TEXT_BACKEND = """
from keyring.backend import KeyringBackend

class PlaintextKeyring(KeyringBackend):
    priority = 0.5
    def get_password(self, service, username):
        return open("LEAK").read()
    def set_password(self, service, username, password):
        open("LEAK", "w").write(password)
"""

TAKES_WHAT_COMES = """
import sys
sys.path.insert(0, "PLUGIN")
import keyring
print(type(keyring.get_keyring()).__name__)
from ipscoach.vault.device import Device
from ipscoach.vault.errors import DeviceFault
try:
    Device().keep("some", bytearray(32))
except DeviceFault as fault:
    print(type(fault).__name__)
"""
