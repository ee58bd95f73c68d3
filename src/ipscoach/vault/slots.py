"""The key file: slots, each of which holds the caseload's data key under another secret.

The file is one line of JSON in one exact spelling:

    {"body": {...}, "check": "...", "format": 1}

`format` and `check` keep their place and meaning in every later format, so that an old program
can tell a newer file from a damaged one. `check` is a plain checksum: it tells a flipped bit
from a wrong passphrase before anything is derived. Inside `body`, `mac` is made with the data
key: it tells, once a slot is open, whether somebody changed the file. `born` says that the
database was put in place: before it, a missing database is a set-up that was cut off and after
it, a loss. `generation` counts the writes.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum, auto
from hashlib import blake2b
from hmac import compare_digest
from typing import cast

from ipscoach.vault.kdf import SALT_BYTES, Cost
from ipscoach.vault.keys import KEY_BYTES, wipe

FORMAT = 1
IDENTITY_BYTES = 16
_NONCE_BYTES = 24
_SEALED_BYTES = KEY_BYTES + 16
_DIGEST_BYTES = 16

Json = dict[str, object]


class Kind(StrEnum):
    """Whose secret opens a slot."""

    PASSPHRASE = auto()
    RECOVERY = auto()
    DEVICE = auto()
    FORMER = auto()
    """The data key before this one, while the file is brought under the new one (`rekey`)."""


class UnreadableError(Exception):
    """A text is not a key file, or not a whole one. Never reaches the coach."""


class TooNewError(Exception):
    """A whole key file of a later format. Never reaches the coach."""


@dataclass(frozen=True, slots=True)
class Slot:
    """The sealed data key. Nothing in it is secret without the key of its kind."""

    kind: Kind
    salt: bytes
    cost: Cost | None
    """Of the passphrase's derivation; the secrets of the other kinds are random and need none."""
    nonce: bytes
    sealed: bytes

    def open(self, key: bytearray, identity: bytes) -> bytearray | None:
        """Return the data key, or None when `key` does not fit; `key` is wiped."""
        from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt
        from nacl.exceptions import CryptoError

        try:
            return bytearray(decrypt(self.sealed, _bound(self, identity), self.nonce, bytes(key)))
        except CryptoError:
            return None
        finally:
            wipe(key)


def seal(
    kind: Kind,
    data_key: bytearray,
    key_of: Callable[[bytes], bytearray],
    identity: bytes,
    entropy: Callable[[int], bytes],
    cost: Cost | None = None,
) -> Slot:
    """Return a new slot that holds `data_key`.

    Args:
        kind: whose secret it is.
        data_key: the 32 bytes to be sealed.
        key_of: makes the sealing key from the slot's new salt; that key is wiped here.
        identity: the caseload's id.
        entropy: gives random bytes.
        cost: what the passphrase's derivation costs.
    """
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as encrypt

    empty = Slot(kind, entropy(SALT_BYTES), cost, entropy(_NONCE_BYTES), b"")
    key = key_of(empty.salt)
    sealed = encrypt(bytes(data_key), _bound(empty, identity), empty.nonce, bytes(key))
    wipe(key)
    return replace(empty, sealed=sealed)


@dataclass(frozen=True, slots=True)
class SlotFile:
    """The content of a key file."""

    identity: bytes
    generation: int
    born: bool
    slots: tuple[Slot, ...]
    mac: bytes = b""

    def find(self, kind: Kind) -> Slot | None:
        """Return the slot of a kind, if there is one."""
        return next((slot for slot in self.slots if slot.kind is kind), None)

    def holding(self, slot: Slot) -> SlotFile:
        """Return the file with `slot` in the place of an earlier one of its kind."""
        return replace(self, slots=(*self.without(slot.kind).slots, slot))

    def without(self, kind: Kind) -> SlotFile:
        """Return the file without the slot of a kind."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.kind is not kind))

    def signed(self, mac_key: bytearray, generation: int) -> SlotFile:
        """Return the file as the holder of the data key writes it."""
        bare = replace(self, generation=generation, mac=b"")
        return replace(bare, mac=_mac(bare, mac_key))

    def is_signed(self, mac_key: bytearray) -> bool:
        """Say whether a holder of the data key wrote exactly this."""
        return compare_digest(self.mac, _mac(self, mac_key))

    def text(self) -> bytes:
        """Write the file."""
        body = _body(self)
        return _spell({"body": body, "check": _checksum(FORMAT, body), "format": FORMAT}) + b"\n"


def parse(text: bytes, damaged: bool = False) -> SlotFile:
    """Read a key file.

    Args:
        text: the file's content.
        damaged: read what can be read, for a last attempt; a slot's own seal still decides.

    Raises:
        UnreadableError: not a key file, or (unless `damaged`) changed in any byte.
        TooNewError: whole, and of a later format.
    """
    try:
        outer = cast("Json", json.loads(text))
        number, body = _number(outer["format"]), _mapping(outer["body"])
        if not damaged:
            if outer["check"] != _checksum(number, body) or _spell(outer) + b"\n" != text:
                raise UnreadableError
            if number > FORMAT:
                raise TooNewError
        return _file(body)
    except (ValueError, KeyError, TypeError, RecursionError):
        raise UnreadableError from None


def _file(body: Json) -> SlotFile:
    slots = tuple(_slot(_mapping(entry)) for entry in cast("list[object]", body["slots"]))
    if len({slot.kind for slot in slots}) != len(slots) or not isinstance(body["born"], bool):
        raise UnreadableError
    return SlotFile(
        identity=_bytes(body["id"], IDENTITY_BYTES),
        generation=_number(body["generation"]),
        born=body["born"],
        slots=slots,
        mac=_bytes(body["mac"], _DIGEST_BYTES),
    )


def _slot(entry: Json) -> Slot:
    kind = Kind(entry["kind"])
    cost = Cost(_number(entry["passes"]), _number(entry["memory"])) if "passes" in entry else None
    if (kind is Kind.PASSPHRASE) != (cost is not None) or (cost and not cost.is_sane()):
        raise UnreadableError
    return Slot(
        kind=kind,
        salt=_bytes(entry["salt"], SALT_BYTES),
        cost=cost,
        nonce=_bytes(entry["nonce"], _NONCE_BYTES),
        sealed=_bytes(entry["sealed"], _SEALED_BYTES),
    )


def _head(slot: Slot) -> Json:
    cost = {"passes": slot.cost.passes, "memory": slot.cost.memory} if slot.cost else {}
    return {"kind": slot.kind.value, "salt": slot.salt.hex(), **cost}


def _bound(slot: Slot, identity: bytes) -> bytes:
    """What is sealed together with the key: no slot works in another file or another role."""
    return _spell({"format": FORMAT, "id": identity.hex(), **_head(slot)})


def _body(file: SlotFile) -> Json:
    slots = [
        {**_head(slot), "nonce": slot.nonce.hex(), "sealed": slot.sealed.hex()}
        for slot in file.slots
    ]
    return {
        "id": file.identity.hex(),
        "generation": file.generation,
        "born": file.born,
        "slots": slots,
        "mac": file.mac.hex(),
    }


def _mac(file: SlotFile, key: bytearray) -> bytes:
    body = _spell({"format": FORMAT, **_body(replace(file, mac=b""))})
    return blake2b(body, key=key, digest_size=_DIGEST_BYTES).digest()


def _checksum(number: int, body: Json) -> str:
    return blake2b(_spell({"format": number, "body": body}), digest_size=_DIGEST_BYTES).hexdigest()


def _spell(value: Json) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def _mapping(value: object) -> Json:
    if not isinstance(value, dict):
        raise UnreadableError
    return cast("Json", value)


def _number(value: object) -> int:
    if type(value) is not int:
        raise UnreadableError
    return value


def _bytes(value: object, length: int) -> bytes:
    raw = bytes.fromhex(cast("str", value))
    if len(raw) != length:
        raise UnreadableError
    return raw
