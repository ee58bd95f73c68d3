"""Opening a caseload only to look at it: nothing is put in order and nothing written down."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ipscoach.paths import Home
from ipscoach.sentence import Sentence
from ipscoach.vault import kdf, sealing
from ipscoach.vault.connection import Connection, open_bare
from ipscoach.vault.copies import damaged, find
from ipscoach.vault.errors import DeviceLied, VaultFault, WrongPassphrase
from ipscoach.vault.files import told_when_unwritable
from ipscoach.vault.kdf import STANDARD
from ipscoach.vault.keys import Keys, wipe
from ipscoach.vault.lock import InstanceLock
from ipscoach.vault.slots import Kind, Slot, SlotFile

if TYPE_CHECKING:
    from ipscoach.vault.device import Device
    from ipscoach.vault.opened import OpenVault
    from ipscoach.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Secret:
    """A way in that the coach has, usable more than once.

    Attributes:
        kind: whose slot it opens.
        key_of: makes the sealing key for that slot; the second argument is the caseload's id.
        unlock: opens a vault with it, as at every start.
        wrong: the fault where it does not fit.
    """

    kind: Kind
    key_of: Callable[[Slot, bytes], bytearray]
    unlock: Callable[[Vault], OpenVault]
    wrong: VaultFault


def by_passphrase(passphrase: str) -> Secret:
    """Return the passphrase as a way in."""
    return Secret(
        Kind.PASSPHRASE,
        lambda slot, _: kdf.derive(passphrase, slot.salt, slot.cost or STANDARD),
        lambda vault: vault.unlock(passphrase),
        WrongPassphrase(Sentence("The passphrase is not the right one; nothing was changed.")),
    )


def by_device(device: Device) -> Secret:
    """Return this computer's key store as a way in."""

    def key_of(slot: Slot, identity: bytes) -> bytearray:
        secret = device.recall(identity.hex())
        key = sealing.device_key(secret, slot.salt)
        wipe(secret)
        return key

    return Secret(
        Kind.DEVICE,
        key_of,
        lambda vault: vault.unlock_with_device(device),
        DeviceLied(
            Sentence(
                "This computer's key store holds another key than the one of this caseload; "
                "nothing is lost, so open with the passphrase."
            )
        ),
    )


class LookedAt:
    """A caseload that is held, so that nobody else writes, and whose keys are known."""

    def __init__(self, home: Home, file: SlotFile, keys: Keys, lock: InstanceLock) -> None:
        """Take keys and lock over; `close` lets go of both."""
        self.home = home
        self.file = file
        self.keys = keys
        self._lock = lock

    def connect(self) -> Connection:
        """Return a connection that changes no setting; whoever asked for it closes it.

        Raises:
            VaultFault: the file is missing or cannot be read.
        """
        return open_bare(self.home.database, self.keys.file)

    def close(self) -> None:
        """Drop the keys and let the next one in; a second call does nothing."""
        self.keys.wipe()
        self._lock.release()


def take_hold(home: Home, secret: Secret) -> LookedAt:
    """Take the keys out of the key file as it stands.

    Raises:
        AlreadyOpen: another program works in this folder.
        NoCaseload: there is nothing here.
        SlotsDamaged: neither copy of the key file can be used.
        WrongPassphrase, DeviceFault: the secret does not fit.
    """
    with contextlib.ExitStack() as undo:
        with told_when_unwritable():
            lock = InstanceLock(home.lock)
        undo.callback(lock.release)
        found = find(home)
        slot = found.file.find(secret.kind)
        if slot is None:
            raise damaged()
        data = slot.open(secret.key_of(slot, found.file.identity), found.file.identity)
        if data is None:
            raise secret.wrong if found.whole else damaged()
        undo.pop_all()
        return LookedAt(home, found.file, Keys(data, found.file.identity), lock)
