"""Which of the key files a secret opens, and the keys that come out of it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import NamedTuple

from ipscoach.paths import Home
from ipscoach.vault.connection import look_into
from ipscoach.vault.copies import Found
from ipscoach.vault.errors import DeviceFault, VaultFault
from ipscoach.vault.keys import Keys
from ipscoach.vault.slots import Kind, Slot, SlotFile

KeyOf = Callable[[Slot, bytes], bytearray]
"""Makes the sealing key for a slot; the second argument is the caseload's id."""


class Entered(NamedTuple):
    """A key file, the slot of it that a secret opened, and the keys; whoever asked wipes them."""

    file: SlotFile
    slot: Slot
    keys: Keys


def has_slot(found: Found, kind: Kind) -> bool:
    """Say whether there is a slot at all that such a secret could open."""
    return any(file.find(kind) is not None for file in found.files)


def enter(home: Home, found: Found, kind: Kind, key_of: KeyOf) -> Entered | None:
    """Open a slot with a secret; None where it opens none.

    The key file and its copy may belong to two caseloads, when somebody put one of another in
    place: then both are tried, and that counts whose keys read the file.

    Args:
        home: where they lie.
        found: what the copies gave.
        kind: whose secret it is.
        key_of: makes the sealing key.

    Raises:
        NotEnoughMemory: the key derivation found no room.
        DeviceFault: the key store did not help, for any of them.
    """
    entered, fault = list[Entered](), None
    for file in found.files:
        try:
            entered += _entered(file, kind, key_of)
        except DeviceFault as refused:
            fault = refused
            continue
        if entered and (len(found.files) == 1 or _reads(home, entered[-1])):
            break
    for one in entered[:-1]:
        one.keys.wipe()
    if not entered and fault is not None:
        raise fault
    return entered[-1] if entered else None


def _entered(file: SlotFile, kind: Kind, key_of: KeyOf) -> Iterator[Entered]:
    slot = file.find(kind)
    data = slot and slot.open(key_of(slot, file.identity), file.identity)
    if slot and data:
        yield Entered(file, slot, Keys(data, file.identity))


def _reads(home: Home, entered: Entered) -> bool:
    """Say whether these keys, or those before them, read the beginning of the caseload's file."""
    from ipscoach.vault.rekey import former_keys  # two key files that differ are rare

    former = former_keys(entered.keys, entered.file)
    keys = [entered.keys.file] + ([former.file] if former else [])
    try:
        for key in keys:
            with contextlib.suppress(VaultFault):
                look_into(home.database, key).close()
                return True
        return False
    finally:
        if former:
            former.wipe()
