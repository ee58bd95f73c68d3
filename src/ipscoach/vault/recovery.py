"""The printed recovery code: 136 random bits and 24 check bits in 32 letters and digits.

Crockford's base 32 leaves out I, L, O and U; what people misread for one another is read as
meant. The check digits notice a slip before a key is tried, so that "mistyped" and "the wrong
code" are two different sentences.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from hashlib import blake2b

from ipscoach.sentence import Sentence
from ipscoach.vault.errors import MistypedCode

SECRET_BYTES = 17
_CHECK_BYTES = 3
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 32
_GROUP = 4
_MISREAD = str.maketrans("OIL", "011")
_NOISE = re.compile(r"[\s\-‐‑‒–—―_.·]+")


def draw(entropy: Callable[[int], bytes]) -> bytearray:
    """Return a new secret of 136 bits."""
    return bytearray(entropy(SECRET_BYTES))


def write(secret: bytes | bytearray) -> str:
    """Write a secret as it is printed: eight groups of four."""
    number = int.from_bytes(bytes(secret) + _check(secret))
    text = "".join(_LETTERS[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))
    return "-".join(text[at : at + _GROUP] for at in range(0, _LENGTH, _GROUP))


def read(text: str) -> bytearray:
    """Read a code as people type it: any case, blanks, dashes, O for 0, I or L for 1.

    Raises:
        MistypedCode: letters are missing, too many or do not fit the check digits.
    """
    plain = _NOISE.sub("", unicodedata.normalize("NFKC", text)).upper().translate(_MISREAD)
    places = [_LETTERS.find(letter) for letter in plain]
    if len(places) != _LENGTH or min(places) < 0:
        raise MistypedCode(
            Sentence(
                "A recovery code has {length} letters and digits in eight groups of four, and "
                "this one has not; nothing was changed, so compare it with the paper and try "
                "again.",
                length=_LENGTH,
            )
        )
    number = 0
    for place in places:
        number = number << 5 | place
    raw = number.to_bytes(SECRET_BYTES + _CHECK_BYTES)
    secret = bytearray(raw[:SECRET_BYTES])
    if raw[SECRET_BYTES:] != _check(secret):
        raise MistypedCode(
            Sentence(
                "One letter or digit of the recovery code is not as it was printed; nothing was "
                "changed, so compare it with the paper and try again."
            )
        )
    return secret


def _check(secret: bytes | bytearray) -> bytes:
    return blake2b(secret, person=b"recovery-check", digest_size=_CHECK_BYTES).digest()
