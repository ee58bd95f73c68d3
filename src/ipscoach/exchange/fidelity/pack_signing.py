"""Signing a pack with the coach's own key, and closing it for the supervisor's."""

from __future__ import annotations

import re
from hashlib import blake2b

from ipscoach.exchange.fidelity.pack import (
    FILE_LIMIT,
    FORMAT,
    MEGABYTE,
    VERSION,
    Pack,
    plain_pack,
)
from ipscoach.exchange.given_json import canonical, is_encrypted
from ipscoach.exchange.papers.sealing import open_age, seal_age
from ipscoach.sentence import Refused, Sentence

KEY_BYTES, SIGNATURE_BYTES, DIGEST_BYTES = 32, 64, 32
KEY = re.compile(f"[0-9a-f]{{{2 * KEY_BYTES}}}")
SIGNATURE = re.compile(f"[0-9a-f]{{{2 * SIGNATURE_BYTES}}}")
SEALED_LIMIT = FILE_LIMIT + MEGABYTE
"""Bytes of a pack closed with age, which adds 16 to every 64 KiB."""
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUPS, _GROUP = 5, 4


def write_pack(pack: Pack, seed: bytes) -> bytes:
    """Return a pack as a file, signed.

    Args:
        pack: what is signed, to the last figure.
        seed: 32 bytes, the coach's private key for Ed25519.

    Raises:
        Refused: it is larger than what `read_pack` takes.
    """
    from nacl.signing import SigningKey

    text = canonical(plain_pack(pack))
    key = SigningKey(seed)
    content = laid_out(
        text.encode(), bytes(key.verify_key).hex(), key.sign(text.encode()).signature.hex()
    )
    if len(content) > FILE_LIMIT:
        raise too_large()
    return content


def laid_out(signed: bytes, key: str, signature: str) -> bytes:
    """Return the one file of a pack: no blank of it can be another, nor stand around it.

    What is signed goes in as it stands, last, so that the head can be read by people.
    """
    head = canonical({"format": FORMAT, "key": key})
    head = f'{head[:-1]},"version":{VERSION},\n"signature":"{signature}",\n"pack":'
    return head.encode() + signed + b"}\n"


def is_signed(content: bytes, key: str, signature: str) -> bool:
    """Say whether a signature is that of a key over some bytes; all in hex of small letters."""
    from nacl.exceptions import CryptoError
    from nacl.signing import VerifyKey

    if not KEY.fullmatch(key) or not SIGNATURE.fullmatch(signature):
        return False
    try:
        VerifyKey(bytes.fromhex(key)).verify(content, bytes.fromhex(signature))
    except CryptoError:
        return False
    return True


def public_key(seed: bytes) -> str:
    """Return the public key of a seed, in hex."""
    from nacl.signing import SigningKey

    return bytes(SigningKey(seed).verify_key).hex()


def digest_of(content: bytes) -> str:
    """Return the BLAKE2b digest (32 bytes, in hex) by which a pack is known again."""
    return blake2b(content, digest_size=DIGEST_BYTES).hexdigest()


def fingerprint(key: str) -> str:
    """Return a key's fingerprint, to be read aloud: five groups of four letters and digits.

    They are 100 bits of the key's BLAKE2b digest in Crockford's base 32, which has no I, L, O
    and U. Who hears the same five groups by phone has the same key.

    Args:
        key: the public key in hex.

    Raises:
        ValueError: it is no hex.
    """
    number = int.from_bytes(blake2b(bytes.fromhex(key), digest_size=DIGEST_BYTES).digest())
    number >>= 8 * DIGEST_BYTES - 5 * _GROUPS * _GROUP
    places = reversed(range(_GROUPS * _GROUP))
    text = "".join(_LETTERS[number >> 5 * place & 31] for place in places)
    return "-".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))


def seal_for(content: bytes, recipient: str) -> bytes:
    """Return a pack closed with age for the supervisor's public key.

    Raises:
        Refused: the text is no public key, or the library for age is missing.
    """
    return seal_age(content, [recipient], None)


def open_with(content: bytes, identity: str) -> bytes:
    """Return a pack as it was before it was closed; one that never was, as it is.

    Args:
        content: the file.
        identity: the private key that it was closed for, as its file has it.

    Raises:
        Refused: the key does not open it, it is too large, or the library for age is missing.
    """
    if not is_encrypted(content):
        return content
    if len(content) > SEALED_LIMIT:
        raise too_large()
    return open_age(content, [identity], None)


def too_large() -> Refused:
    """Return the refusal of a pack beyond its limit."""
    return Refused(
        Sentence(
            "An evidence pack is at most {limit} MB large, so nothing was done. Choose a shorter "
            "period.",
            limit=FILE_LIMIT // MEGABYTE,
        )
    )
