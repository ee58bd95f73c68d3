"""A key store that is absent, lies or breaks: the passphrase is enough and nothing leaks."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ipscoach.paths import Home
from ipscoach.vault.device import ALLOWED, Device, DeviceState, find_store
from ipscoach.vault.errors import DeviceAbsent, DeviceFault, DeviceLied
from ipscoach.vault.vault import OpenVault, Vault

from .conftest import PASSPHRASE, Child
from .data.make_v1 import Drawer

Fresh = tuple[OpenVault, str]


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")


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
