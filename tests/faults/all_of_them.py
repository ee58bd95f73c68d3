"""The list of faults: a name as the table shows it, and the module that makes them."""

from __future__ import annotations

from types import ModuleType

from tests.faults import flips, kills, migrations, power

FAULTS: dict[str, ModuleType] = {
    "kill": kills,
    "power": power,
    "migrations": migrations,
    "flips": flips,
}
