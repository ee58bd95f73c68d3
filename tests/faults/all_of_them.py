"""The list of faults, in the order of the table."""

from __future__ import annotations

from types import ModuleType
from typing import NamedTuple

from tests.faults import (
    canary,
    clocks,
    flips,
    full_disk,
    growth,
    hostile,
    instances,
    key_store,
    kills,
    migrations,
    power,
)


class Fault(NamedTuple):
    """One kind of fault.

    Attributes:
        title: as the table shows it.
        module: has `run(count, seed, folder) -> Result`, LONG and SHORT (how many of them in
            either form), and perhaps NEEDS, the programs without which it cannot be made.
    """

    title: str
    module: ModuleType


FAULTS: dict[str, Fault] = {
    "kill": Fault("killed at any moment of any verb", kills),
    "power": Fault("power cut in the middle of writing", power),
    "disk": Fault("disk full, or only to be read", full_disk),
    "damage": Fault("bit flipped, or file cut short", flips),
    "instances": Fault("two programs at one caseload", instances),
    "clock": Fault("clock set back, on, or to 1970", clocks),
    "migration": Fault("killed while an old format comes up", migrations),
    "keyring": Fault("keyring lost, locked, slow, replaced", key_store),
    "canary": Fault("write, watched for canary words", canary),
    "hostile": Fault("hostile workbook, package, pack", hostile),
    "hours": Fault("act in 72 simulated hours", growth),
}
