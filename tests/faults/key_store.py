"""The computer's key store is lost, locked, slow, replaced, lies or breaks; the passphrase opens.

With a real Secret Service at hand, its service also vanishes and comes back empty.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

from keyring.errors import KeyringLocked

from ipscoach.vault.device import Device
from ipscoach.vault.errors import DeviceFault
from ipscoach.vault.vault import Vault
from tests.faults.life.hand import Drawer, Hand
from tests.faults.life.living import Lived, files_of, live_all, state
from tests.faults.looking import chances, copied, look
from tests.faults.result import Result
from tests.secret_service import unlocked_keyring

LONG = 600
SHORT = 30
PATIENCE = 0.05
"""Seconds that a store gets to answer here; the program gives it three."""
REAL = 40
"""One fault of so many is made to a real service, where there is one."""


class Lost(Drawer):
    """Has forgotten everything."""

    def get_password(self, service: str, username: str) -> str | None:
        return None


class Locked(Drawer):
    """Is locked."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked


class Slow(Drawer):
    """Waits for a person."""

    def get_password(self, service: str, username: str) -> str | None:
        time.sleep(PATIENCE * 3)
        return super().get_password(service, username)


class Replaced(Drawer):
    """Was put back from another day or another computer: a key, but not this one."""

    def get_password(self, service: str, username: str) -> str | None:
        return "v1:" + "A" * 43 + "="


class Liar(Drawer):
    """Gives back something that is no key."""

    def get_password(self, service: str, username: str) -> str | None:
        return "v1:äö"


class Broken(Drawer):
    """Fails in a way that no list knows, the secret in its words."""

    def get_password(self, service: str, username: str) -> str | None:
        raise ZeroDivisionError

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError(password)

    def delete_password(self, service: str, username: str) -> None:
        raise ConnectionResetError


STORES: tuple[type[Drawer], ...] = (Lost, Locked, Slow, Replaced, Liar, Broken)


def run(count: int, seed: int, folder: Path) -> Result:
    """Let the store fail when it is asked to keep, to give back and to forget."""
    chance = chances(seed, "key store")
    (lived,) = (one for one in live_all(seed) if one.chapter.__name__ == "notes")
    has_real = all(map(shutil.which, ("dbus-run-session", "gnome-keyring-daemon")))
    real = max(1, count // REAL) if has_real else 0
    total = Result(0)
    for number in range(count - real):
        store = STORES[number % len(STORES)]
        total += _fault(lived, folder, store, chance)
    for number in range(real):
        total += _vanished(lived, folder, number)
    told = f"{real} of them of a real Secret Service" if real else "no real Secret Service here"
    return replace(total, told=total.told or told)


def _fault(lived: Lived, folder: Path, store: type[Drawer], chance: Random) -> Result:
    memory: dict[str, Any] = dict(lived.memory)
    hand = Hand(copied(lived.begins, folder / "own"), lived.seed, memory)
    good = hand.device()
    bad = Device(find=lambda: (store(memory), "a drawer"), timeout=PATIENCE)
    what = f"{store.__name__} at"
    hand.unlocks_with_code()
    if chance.random() < 0.3:
        noticed = _refuses(lambda: hand.vault.remember_device(bad))
        what += " keeping"
    else:
        hand.vault.remember_device(good)
        if chance.random() < 0.7:
            hand.locks()
            noticed = _refuses(lambda: Vault(hand.home).unlock_with_device(bad).close())
            what += " opening"
        else:
            noticed = _forgets(hand, bad, store)
            what += " forgetting"
    hand.locks()
    secrets = [str(value) for name, value in memory.items() if name.startswith("ipscoach/")]
    plain = _written(hand, secrets)
    result = look(hand.home.folder, lived.states[0], lived.states[0], what)
    told = "" if noticed else f"{what} was not told"
    return result + Result(0, 0, int(not noticed), int(plain), told)


def _refuses(act: Callable[[], object]) -> bool:
    try:
        act()
    except DeviceFault:
        return True
    return False


def _forgets(hand: Hand, bad: Device, store: type[Drawer]) -> bool:
    """Forget by a bad store: the slot is gone whatever the store says of it."""
    told = _refuses(lambda: hand.vault.forget_device(bad))
    return not hand.vault.has_device_slot() and (told or store in (Lost, Replaced, Liar))


def _written(hand: Hand, secrets: list[str]) -> bool:
    return any(
        secret.encode() in path.read_bytes() for path in files_of(hand.home) for secret in secrets
    )


def _vanished(lived: Lived, folder: Path, number: int) -> Result:
    """Keep the key in a real service, let it vanish, and come to a new and empty one."""
    hand = Hand(copied(lived.begins, folder / "own"), lived.seed, dict(lived.memory))
    device = Device(timeout=10)
    told: list[bool] = []
    for stage in ("first", "second"):
        place = folder / f"service-{number}-{stage}"
        place.mkdir()
        with unlocked_keyring(place) as variables, _environment(variables):
            if stage == "first":
                hand.unlocks_with_code()
                hand.vault.remember_device(device)
                hand.locks()
                Vault(hand.home).unlock_with_device(device).close()
            else:
                told.append(_refuses(lambda: Vault(hand.home).unlock_with_device(device).close()))
                hand.unlocks_with_code()
                hand.vault.remember_device(device)
                hand.locks()
                Vault(hand.home).unlock_with_device(device).close()
        with _environment(variables):
            told.append(_refuses(lambda: Vault(hand.home).unlock_with_device(device).close()))
    hand.unlocks()
    same = state(hand).content == lived.states[0].content
    hand.locks()
    result = look(hand.home.folder, lived.states[0], lived.states[0], "the service vanished")
    unnoticed = int(not all(told)) + int(not same)
    return result + Result(0, 0, unnoticed, 0, "a service that vanished" if unnoticed else "")


@contextlib.contextmanager
def _environment(variables: dict[str, str]) -> Any:
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name)
            else:
                os.environ[name] = value
