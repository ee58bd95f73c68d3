"""The list of faults: a name as the table shows it, and the module that makes them."""

from __future__ import annotations

from types import ModuleType

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

FAULTS: dict[str, ModuleType] = {
    "kill": kills,
    "power": power,
    "disk": full_disk,
    "damage": flips,
    "instances": instances,
    "clock": clocks,
    "migration": migrations,
    "keyring": key_store,
    "canary": canary,
    "hostile": hostile,
    "hours": growth,
}
