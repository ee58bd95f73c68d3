"""Whatever happens to the computer: nothing acknowledged is lost, no damage goes unnoticed.

The short form; `python -m tests.faults` is the long one.
"""

from __future__ import annotations

import inspect
from pathlib import Path
from random import Random

import pytest

from ipscoach.records.door import Door
from ipscoach.vault.vault import OpenVault
from tests.faults import power
from tests.faults.all_of_them import FAULTS
from tests.faults.life.living import live_all
from tests.needs import needs

NOT_WRITING = {
    *("connect", "code_was_typed_back", "code_was_told", "has_device_slot", "held"),
}
WITHIN_RESTORING = {"drop_device_slot"}


@pytest.mark.parametrize("name", FAULTS)
def test_nothing_is_lost_unnoticed_or_readable(name: str, tmp_path: Path) -> None:
    module = FAULTS[name].module
    needs(*getattr(module, "NEEDS", ()))
    result = module.run(module.SHORT, 1, tmp_path)
    assert result.passes, result


def test_every_verb_of_the_door_and_the_vault_is_in_the_life_that_is_disturbed() -> None:
    verbs = {
        name
        for whose in (Door, OpenVault)
        for name, _ in inspect.getmembers(whose, callable)
        if not name.startswith("_")
    }
    lived = {name for one in live_all(1) for name in one.names}
    assert verbs - lived == NOT_WRITING | WITHIN_RESTORING


def test_a_disk_that_would_not_wait_is_found_out(tmp_path: Path) -> None:
    """The control: where fsync does nothing, the same cuts must show that something is lost."""
    needs("strace")
    (notes,) = (one for one in live_all(1) if one.chapter.__name__ == "notes")
    result = power.scenario(notes, 12, Random(1), tmp_path, waits=False)
    assert result.lost > 0
