"""A desk to work at in tests: real SQLCipher under a fixed key, copied from one made once."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path

from ipscoach.clock import FixedClock
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import Desk, open_desk
from ipscoach.records.handover.orders import Closing
from ipscoach.records.orders import Profile
from ipscoach.vault.connection import Connection, open_file, spoken
from ipscoach.vault.files import told_when_unwritable

KEY = bytes(range(32))
TODAY = date(2026, 11, 23)


class PlainVault:
    """Stands for an unlocked vault where keys and locks do not matter."""

    def __init__(self, folder: Path, typed_back: bool = True) -> None:
        self.typed_back = typed_back
        self.home = Home(folder)
        if not self.home.database.exists():
            folder.mkdir(exist_ok=True)
            self.home.database.touch(mode=0o600)
            first = open_file(self.home.database, bytearray(KEY), new=True)
            first.execute("CREATE TABLE vault_meta (key TEXT PRIMARY KEY, value BLOB NOT NULL)")
            first.close()

    def connect(self) -> Connection:
        return open_file(self.home.database, bytearray(KEY))

    def back_up(self, folder: Path, now: datetime) -> None:
        connection = self.connect()
        # A second one at the same moment, after a kill, has a name of its own, as the vault's has.
        copy = folder / f"{now:%Y%m%dT%H%M%S}-{len(list(folder.iterdir()))}.db"
        with told_when_unwritable(copy), spoken():
            connection.execute("VACUUM INTO ?", (str(copy),))
        connection.close()

    def code_was_typed_back(self) -> bool:
        return self.typed_back


def make_desk(folder: Path, typed_back: bool = True) -> Desk:
    """Open a desk in a folder, on the day TODAY."""
    clock = FixedClock(TODAY)
    return open_desk(PlainVault(folder, typed_back), clock, time_ordered(clock))


def set_up(folder: Path) -> None:
    """Make a caseload with its coach and no client."""
    desk = make_desk(folder)
    desk.door.set_up_coach("Kaisa Valmentaja", "Esimerkkikunta")
    desk.close()


def copied(template: Path, folder: Path) -> Desk:
    """Open a desk on a copy of a caseload."""
    shutil.copytree(template, folder)
    return make_desk(folder)


def fill(desk: Desk, active: int = 10) -> list[str]:
    """Add active clients; return their ids."""
    return [
        desk.door.add_client(Profile(name=f"Asiakas {n}"), Status.ACTIVE, date(2026, 9, 1))
        for n in range(1, active + 1)
    ]


def ended(
    on: date, reason: ClosingReason, plan: str = "Opinnot jatkuvat", network: str = "Sisko"
) -> Closing:
    """Return a closing in which nothing is missing."""
    return Closing(on=on, reason=reason, follow_on_plan=plan, support_network=network)
