"""Make tests/vault/data/v1: run once, in November 2026, for format 1. Never run again.

A later format gets a folder of its own; this one must open for ever.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from ipscoach.paths import Home
from ipscoach.vault.device import Device
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault

FOLDER = Path(__file__).parent / "v1"
PASSPHRASE = "kesäyön viisi sanaa"


def counting() -> Callable[[int], bytes]:
    """Return a source that gives 1, 1, ... then 2, 2, ...: no chance, so the same file again."""
    calls = 0

    def give(length: int) -> bytes:
        nonlocal calls
        calls += 1
        return bytes([calls]) * length

    return give


class Drawer:
    """A key store that keeps one entry in memory."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


def make(folder: Path) -> tuple[str, Drawer]:
    """Make the caseload in `folder`; return its recovery code and the filled key store."""
    drawer = Drawer()
    vault = Vault(Home(folder), counting())
    opened, code = vault.create(PASSPHRASE, CHEAP)
    opened.remember_device(Device(find=lambda: (drawer, "a drawer")))
    connection = opened.connect()
    connection.execute("CREATE TABLE note (text TEXT)")
    connection.execute("INSERT INTO note VALUES ('written with format 1')")
    opened.close()
    return code, drawer


if __name__ == "__main__":
    shutil.rmtree(FOLDER, ignore_errors=True)
    made, store = make(FOLDER)
    (FOLDER / "ipscoach.lock").unlink()
    print(made, store.entries)
