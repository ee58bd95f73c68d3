"""The data key of a caseload and what is made from it; wiped when the caseload is locked."""

from __future__ import annotations

from hashlib import blake2b

KEY_BYTES = 32


def wipe(*secrets: bytearray) -> None:
    """Overwrite secrets in memory, as well as Python can."""
    for secret in secrets:
        secret[:] = bytes(len(secret))


def subkey(key: bytes | bytearray, use: bytes, context: bytes = b"") -> bytearray:
    """Return the 32-byte key for one use of `key`, so that no key ever serves two purposes.

    Args:
        key: 17 to 64 random bytes.
        use: up to 16 bytes that name the purpose.
        context: up to 16 bytes, a salt or the caseload's id.
    """
    return bytearray(blake2b(key=key, person=use, salt=context, digest_size=KEY_BYTES).digest())


class Keys:
    """The random data key of one caseload, and the two keys that are made from it.

    `data` seals slots and is never used otherwise, `file` opens the encrypted file and `mac`
    signs the key file. A plain class: its repr shows none of them.
    """

    def __init__(self, data: bytearray, identity: bytes) -> None:
        self.data = data
        self.file = subkey(data, b"sqlcipher", identity)
        self.mac = subkey(data, b"slots-mac", identity)

    def wipe(self) -> None:
        """Overwrite all three."""
        wipe(self.data, self.file, self.mac)
