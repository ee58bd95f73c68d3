"""The hand that does a chapter's steps: it opens, remembers and closes, without any chance."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from ipscoach.clock import Clock, FixedClock
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import Desk, open_desk
from ipscoach.vault.device import Device
from ipscoach.vault.vault import OpenVault, Vault

TODAY = date(2026, 11, 23)
CANARY = "kanarialintu"
"""Stands in every text that is typed: nobody may find it in a file."""
PASSPHRASE = f"{CANARY} laulaa puussa"

Step = tuple[str, Callable[[], object]]


class Drawer:
    """A key store that keeps its entries in a memory which is carried from chapter to chapter."""

    def __init__(self, memory: dict[str, Any]) -> None:
        self._memory = memory

    def get_password(self, service: str, username: str) -> str | None:
        return self._memory.get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._memory[f"{service} {username}"] = password

    def delete_password(self, service: str, username: str) -> None:
        del self._memory[f"{service} {username}"]


@dataclass
class Hand:
    """One process's hold of a caseload; `memory` is what a later chapter has to know."""

    folder: Path
    seed: str
    memory: dict[str, Any] = field(default_factory=dict[str, Any])

    def __post_init__(self) -> None:
        self.home = Home(self.folder)
        self.clock: Clock = FixedClock(TODAY)
        self.chance = Random(self.seed)
        self.entropy = Random(f"{self.seed} keys")
        self.ids = time_ordered(self.clock, Random(f"{self.seed} ids"))
        self._vault: OpenVault | None = None
        self._desk: Desk | None = None

    @property
    def vault(self) -> OpenVault:
        assert self._vault is not None
        return self._vault

    @property
    def desk(self) -> Desk:
        assert self._desk is not None
        return self._desk

    def device(self) -> Device:
        return Device(find=lambda: (Drawer(self.memory), "a drawer"))

    def door_to_the_file(self) -> Vault:
        return Vault(self.home, self.entropy.randbytes)

    def creates(self) -> None:
        from ipscoach.vault.kdf import CHEAP

        self.memory["passphrase"] = PASSPHRASE
        self._vault, self.memory["code"] = self.door_to_the_file().create(PASSPHRASE, CHEAP)

    def unlocks(self) -> None:
        self._vault = self.door_to_the_file().unlock(self.memory["passphrase"])

    def unlocks_with_code(self) -> None:
        self._vault = self.door_to_the_file().unlock_with_code(self.memory["code"])

    def sits_down(self) -> None:
        self._desk = open_desk(self.vault, self.clock, self.ids)

    def leaves_the_desk(self) -> None:
        if self._desk is not None:
            self._desk.close()
        self._desk = None

    def locks(self) -> None:
        self.leaves_the_desk()
        if self._vault is not None:
            self._vault.close()
        self._vault = None

    def text(self, words: str = "") -> str:
        """Return something typed, of any length, with the canary in it."""
        length = self.chance.choice((1, 3, 40, 400))
        return f"{CANARY} {words} " + " ".join(
            self.chance.choice(("kahvila", "pesula", "puutarha", "työ")) for _ in range(length)
        )

    def line(self) -> str:
        """Return a short line with the canary in it."""
        return f"{CANARY} {self.chance.randrange(10**6)}"

    def keeps(self, name: str, make: Callable[[], Any]) -> Callable[[], object]:
        """Return an act that remembers what `make` returns."""

        def act() -> object:
            self.memory[name] = make()
            return None

        return act


Chapter = Callable[[Hand], Iterator[Step]]
