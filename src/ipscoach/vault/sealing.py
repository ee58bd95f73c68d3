"""The four kinds of slots, each made from its own secret."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ipscoach.vault import kdf
from ipscoach.vault.keys import subkey
from ipscoach.vault.slots import Kind, Slot, seal

Entropy = Callable[[int], bytes]


def code_key(secret: bytearray, salt: bytes) -> bytearray:
    """Return the sealing key of a recovery code; 136 random bits need no slow derivation."""
    return subkey(secret, b"slot-recovery", salt)


def device_key(secret: bytearray, salt: bytes) -> bytearray:
    """Return the sealing key of the 32 random bytes in the computer's key store."""
    return subkey(secret, b"slot-device", salt)


def former_key(data_key: bytearray, salt: bytes) -> bytearray:
    """Return the sealing key under which a new data key holds the one before it."""
    return subkey(data_key, b"slot-former", salt)


def by_passphrase(
    passphrase: str, cost: kdf.Cost, data_key: bytearray, identity: bytes, entropy: Entropy
) -> Slot:
    """Return a slot that opens with a passphrase."""
    key_of = partial(kdf.derive, passphrase, cost=cost)
    return seal(Kind.PASSPHRASE, data_key, key_of, identity, entropy, cost)


def by_code(secret: bytearray, data_key: bytearray, identity: bytes, entropy: Entropy) -> Slot:
    """Return a slot that opens with a recovery code."""
    return seal(Kind.RECOVERY, data_key, partial(code_key, secret), identity, entropy)


def by_device(secret: bytearray, data_key: bytearray, identity: bytes, entropy: Entropy) -> Slot:
    """Return a slot that opens with what the computer's key store holds."""
    return seal(Kind.DEVICE, data_key, partial(device_key, secret), identity, entropy)


def by_successor(new: bytearray, former: bytearray, identity: bytes, entropy: Entropy) -> Slot:
    """Return a slot in which a new data key holds the one before it."""
    return seal(Kind.FORMER, former, partial(former_key, new), identity, entropy)
