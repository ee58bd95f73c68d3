"""A large invented caseload on disk, made once for a measurement.

python -m benchmarks.prepare FOLDER leaves one behind, to look at with `ipscoach --home`.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from random import Random

from ipscoach.clock import FixedClock
from ipscoach.exchange.invented import invent_large, lay_out
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import Desk, open_desk
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault

DAY = date(2026, 3, 2)
PASSPHRASE = "seven invented geese over the lake"
PASSPHRASE_FILE = "passphrase.txt"  # beside the caseload: every word in it is invented


def prepared(folder: Path) -> Path:
    """Make the caseload in a new folder and return the folder."""
    clock = FixedClock(DAY)
    vault, code = Vault(Home(folder)).create(PASSPHRASE, CHEAP)
    vault.code_fits(code)  # as a coach does who has it on paper: the measured days add clients
    (folder / PASSPHRASE_FILE).write_text(PASSPHRASE + "\n", encoding="utf-8")
    (folder / PASSPHRASE_FILE).chmod(0o600)
    desk = open_desk(vault, clock, time_ordered(clock, Random(1)))
    try:
        _fill(desk)
    finally:
        desk.close()
        vault.close()
    return folder


def _fill(desk: Desk) -> None:
    lay_out(desk, invent_large(DAY))


if __name__ == "__main__":
    print(prepared(Path(sys.argv[1])))
