"""From a passphrase to a key: Argon2id, with its cost stored beside the slot."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from ipscoach.sentence import Sentence
from ipscoach.vault.errors import NotEnoughMemory

MIB = 1024 * 1024
KEY_BYTES = 32
SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs: `passes` over `memory` bytes (storage.md 4)."""

    passes: int
    memory: int

    def is_sane(self) -> bool:
        """Say whether the cost lies in 19 MiB x 2 to 2 GiB x 20.

        Less would be too cheap for a thief; more could only come from a damaged file and would
        freeze the computer.
        """
        return 2 <= self.passes <= 20 and 19 * MIB <= self.memory <= 2048 * MIB


STANDARD = Cost(passes=3, memory=128 * MIB)
CHEAP = Cost(passes=2, memory=19 * MIB)
"""For the invented caseload and for tests: 20 ms instead of 200."""


def derive(passphrase: str, salt: bytes, cost: Cost) -> bytearray:
    """Return the 32-byte key of a passphrase. Lets other threads run meanwhile.

    The passphrase is taken in NFKC: a Mac gives a decomposed ä, Windows a composed one.

    Raises:
        NotEnoughMemory: the computer has no `cost.memory` bytes to spare.
    """
    from nacl.bindings import crypto_pwhash_alg, crypto_pwhash_ALG_ARGON2ID13
    from nacl.exceptions import RuntimeError as SodiumError

    text = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    try:
        key = crypto_pwhash_alg(
            KEY_BYTES, text, salt, cost.passes, cost.memory, crypto_pwhash_ALG_ARGON2ID13
        )
    except SodiumError:
        raise NotEnoughMemory(
            Sentence(
                "This computer has too little free memory to check the passphrase "
                "({mebibytes} MiB); nothing was changed, so close other programs and try again.",
                mebibytes=cost.memory // MIB,
            )
        ) from None
    return bytearray(key)
