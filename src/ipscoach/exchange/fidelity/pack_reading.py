"""Reading a pack that somebody sent: signature first, then form, then whether it makes sense."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, cast

from ipscoach.exchange.fidelity.pack import (
    FILE_LIMIT,
    FORMAT,
    NUMBER_LIMIT,
    VERSION,
    Pack,
    pack_adapter,
)
from ipscoach.exchange.fidelity.pack_checking import (
    RECORDS_LIMIT,
    check,
    check_header,
    check_words,
    senseless,
)
from ipscoach.exchange.fidelity.pack_signing import digest_of, is_signed, laid_out, too_large
from ipscoach.exchange.fidelity.pack_texts import Knows, known
from ipscoach.exchange.fidelity.pack_wording import in_own_words
from ipscoach.exchange.given_json import Limits, canonical, fits, is_encrypted, parsed
from ipscoach.sentence import Refused, Sentence

_DEPTH_LIMIT = 12
_LIMITS = Limits(RECORDS_LIMIT, _DEPTH_LIMIT, NUMBER_LIMIT)
_HEAD = {"format", "version", "key", "signature", "pack"}
_DAYS = (("made",), ("period", "first"), ("period", "last"), ("outcomes", "known"))


class Received(NamedTuple):
    """A pack that holds: signed by `key` (hex), known again by `digest` (hex)."""

    pack: Pack
    key: str
    digest: str


def read_pack(content: bytes, knows: Knows = known, *, stored: bool = False) -> Received:
    """Return a pack, whole; nothing in it is trusted.

    Whose key it is, the file cannot tell: compare `fingerprint(key)` with the coach's own.

    Args:
        content: the file, not encrypted any more.
        knows: says whether a template is one of the program's own.
        stored: whether it was checked when it was taken in, and is read from the supervisor's own
            file: then sentences that this version words otherwise do not shut it out. They are
            never shown either: the program's own stand in their place, or nothing.

    Raises:
        Refused: encrypted, no pack, of a newer version, too large, changed after it was signed (be
            it by a blank), without sense, or counted in another way than here.
    """
    found = _opened(content)
    plain, signed, key = _signed(found)
    # What came in when blanks were not looked at is still the pack that the coach signed.
    if not stored and content != laid_out(signed, key, str(found["signature"])):
        raise changed()
    if not fits(plain, _LIMITS):
        raise senseless()
    pack = _formed(signed)
    # Days are written in one way only.
    if any(_at(plain, path) != str(_of(pack, path)) for path in _DAYS):
        raise senseless()
    check_header(pack)
    if stored:
        pack = in_own_words(pack, knows)
    else:
        check_words(pack, knows)
    check(pack)
    return Received(pack, key, digest_of(signed))


def _opened(content: bytes) -> Mapping[str, object]:
    """Return what a file holds that says it is a pack of a version that we know."""
    if len(content) > FILE_LIMIT:
        raise too_large()
    if is_encrypted(content):
        raise Refused(
            Sentence(
                "This pack is encrypted, so nothing was read. Give the file with the private key "
                "that it was encrypted for."
            )
        )
    found = _parsed(content)
    version = found.get("version")
    # A bool is an int too, but no version.
    if type(version) is int and version > VERSION:
        raise Refused(
            Sentence(
                "A newer version of ipscoach wrote this pack, so nothing was read. Update "
                "ipscoach, or ask for a pack of the older kind."
            )
        )
    if type(version) is not int or version != VERSION or set(found) != _HEAD:
        raise changed()
    return found


def _parsed(content: bytes) -> Mapping[str, object]:
    try:
        found = parsed(content, whole=True)
    except ValueError:
        # Where our own mark stands near the beginning, the rest is what is wrong.
        raise (changed() if FORMAT.encode() in content[:200] else _foreign()) from None
    if found.get("format") != FORMAT:
        raise _foreign()
    return found


def _signed(found: Mapping[str, object]) -> tuple[object, bytes, str]:
    """Return the pack in a file, as JSON and as the very bytes that were signed, and by which key.

    Raises:
        Refused: the signature is not that of the key over these bytes.
    """
    plain, key = found["pack"], str(found["key"])
    signed = _signed_text(plain)
    if not is_signed(signed, key, str(found["signature"])):
        raise changed()
    return plain, signed, key


def _signed_text(plain: object) -> bytes:
    try:
        return canonical(plain).encode()
    except (UnicodeEncodeError, RecursionError):
        raise changed() from None


def _formed(signed: bytes) -> Pack:
    """Return what was signed as a pack: the very bytes of which the signature holds."""
    from pydantic import ValidationError

    try:
        return pack_adapter().validate_json(signed)
    except ValidationError:
        # Its own words would repeat what stands in the file.
        raise senseless() from None


def _at(plain: object, path: tuple[str, ...]) -> object:
    for name in path:
        plain = cast("dict[str, object]", plain)[name]
    return plain


def _of(pack: Pack, path: tuple[str, ...]) -> object:
    found: object = pack
    for name in path:
        found = getattr(found, name)
    return found


def _foreign() -> Refused:
    return Refused(
        Sentence(
            "This file is no evidence pack that ipscoach wrote, so nothing was read. Ask the "
            "coach for her pack."
        )
    )


def changed() -> Refused:
    """Return the refusal of a pack that is not as it was signed."""
    return Refused(
        Sentence(
            "The pack was changed after it was signed; nothing was read. Ask the coach for it anew."
        )
    )
