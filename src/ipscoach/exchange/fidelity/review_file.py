"""A signed file of a review, in which every later change is noticed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple, cast

from ipscoach.domain.fidelity.review import Review
from ipscoach.domain.fidelity.scale import Scale
from ipscoach.domain.fidelity.signing import lacking
from ipscoach.exchange.fidelity.review_data import (
    as_data,
    canonical,
    plain_file,
    review_of,
    unsound,
)
from ipscoach.exchange.fidelity.review_form import (
    FILE_LIMIT,
    FORMAT,
    LIST_LIMIT,
    MEGABYTE,
    VERSION,
    parsed,
    read_form,
)
from ipscoach.exchange.fidelity.review_outlook import OUTLOOK, outlook, own_due
from ipscoach.exchange.fidelity.scale_files import Scales
from ipscoach.exchange.given_json import is_encrypted
from ipscoach.sentence import Refused, Sentence

SEAL, KEY, SIGNATURE = "seal", "key", "signature"
_KEY_FORM, _SIGNATURE_FORM = re.compile("[0-9a-f]{64}"), re.compile("[0-9a-f]{128}")


class CheckedReview(NamedTuple):
    """A review from a signed file whose signature holds.

    Attributes:
        review: as it was signed.
        scale: the one it was made with.
        held: the day on which it was held; None where it is not written.
        due: when the next one is due, as the file says it, or an older one that does not say it
            lets it be worked out; None for not any more, because a later one followed.
        key: the public key that signed it, in hex. Anybody can make a key: whose it is, its
            fingerprint tells, compared by phone.
    """

    review: Review
    scale: Scale
    held: date | None
    due: date | None
    key: str


def signed_file(
    data: Mapping[str, Any], seed: bytes, beside: Mapping[str, Any] | None = None
) -> bytes:
    """Return a signed review as a file in which every later change is noticed.

    It is the review as `plain_file` writes it, with `seal` {key, signature}: an Ed25519
    signature over `canonical` of `data`.

    Args:
        data: from `as_data`.
        seed: the 32 bytes of the key that signs.
        beside: from `outlook`; it is not signed, and `check_file` works it out anew.

    Raises:
        Refused: the review is not signed yet, or larger than what `check_file` takes.
    """
    from nacl.signing import SigningKey

    if data["signed"] is None:
        raise Refused(
            Sentence(
                "The review is not signed yet, so no signed file was made of it. Sign it first, or "
                "export it as it is."
            )
        )
    key = SigningKey(seed)
    seal = {
        KEY: key.verify_key.encode().hex(),
        SIGNATURE: key.sign(canonical(data)).signature.hex(),
    }
    content = plain_file({**data, **(beside or {}), SEAL: seal})
    if len(content) > FILE_LIMIT or parsed(content) is None:
        raise _too_large()
    return content


def check_file(content: bytes, scales: Scales) -> CheckedReview:
    """Return the review of a signed file, if no byte of it was changed since.

    Total and band are worked out anew and must be those of the file; what the form asks of a
    signed review must be there.

    Raises:
        Refused: encrypted, foreign, of a newer version, too large, cut or changed; not signed; or
            its scale is not here.
    """
    found = _opened(content)
    key, signature = _signed_by(found)
    data = _unsealed(found)
    form = read_form(canonical(data))
    if form is None or form.signed is None:
        raise unsound()
    scale = scales.find(form.scale.id, form.scale.version)
    review = review_of(form)
    if set(review.scores) - {item.number for item in scale.items}:
        raise unsound()
    anew = as_data(review, scale, form.held)
    if anew != data or lacking(review, scale, form.signed.on):
        raise unsound()
    due = own_due(review, scale, form.held)
    beside: dict[str, Any] = {}
    if found.keys() & set(OUTLOOK):
        # That a later review followed, this file alone cannot tell: then nothing is due.
        due = due if found.get("next_due") is not None else None
        beside = outlook(review, scale, due)
    # The signature covers what was signed; the rest and how it is laid out have one form too.
    if content != plain_file({**anew, **beside, SEAL: {KEY: key, SIGNATURE: signature}}):
        raise _changed()
    return CheckedReview(review, scale, form.held, due, key)


def _opened(content: bytes) -> Mapping[str, object]:
    """Return what a file holds that says it is a review of a version that we know."""
    if len(content) > FILE_LIMIT:
        raise _too_large()
    if is_encrypted(content):
        raise Refused(
            Sentence(
                "This review is encrypted, so nothing was read. Open it first with the key that it "
                "was encrypted for."
            )
        )
    found = parsed(content)
    if found is None:
        # Where our own mark stands near the beginning, the rest is what is wrong.
        raise _changed() if FORMAT.encode() in content[:200] else _foreign()
    if found.get("format") != FORMAT:
        raise _foreign()
    version = found.get("version")
    # A bool is an int too, but no version.
    if type(version) is int and version > VERSION:
        raise Refused(
            Sentence(
                "A newer version of ipscoach wrote this review, so nothing was read. Update "
                "ipscoach."
            )
        )
    if type(version) is not int:
        raise _changed()
    return found


def _signed_by(found: Mapping[str, object]) -> tuple[str, str]:
    """Return key and signature of a file's seal, which covers the review."""
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    key, signature = _seal_of(found)
    try:
        VerifyKey(bytes.fromhex(key)).verify(canonical(_unsealed(found)), bytes.fromhex(signature))
    except BadSignatureError:
        raise _changed() from None
    return key, signature


def _seal_of(found: Mapping[str, object]) -> tuple[str, str]:
    """Return key and signature; they have one spelling, so that no byte of them may change."""
    if SEAL not in found:
        raise Refused(
            Sentence(
                "The review in this file is not signed, so nothing was read. Ask for the signed "
                "file."
            )
        )
    seal = found[SEAL]
    if not isinstance(seal, dict):
        raise _changed()
    parts = cast("dict[str, object]", seal)
    key, signature = parts.get(KEY), parts.get(SIGNATURE)
    if len(parts) > 2 or not isinstance(key, str) or not isinstance(signature, str):
        raise _changed()
    if not _KEY_FORM.fullmatch(key) or not _SIGNATURE_FORM.fullmatch(signature):
        raise _changed()
    return key, signature


def _unsealed(found: Mapping[str, object]) -> dict[str, object]:
    """Return what the signature covers."""
    return {name: value for name, value in found.items() if name not in {SEAL, *OUTLOOK}}


def _too_large() -> Refused:
    return Refused(
        Sentence(
            "A review is at most {limit} MB large and holds at most {count} entries of a kind, so "
            "nothing was done.",
            limit=FILE_LIMIT // MEGABYTE,
            count=LIST_LIMIT,
        )
    )


def _foreign() -> Refused:
    return Refused(
        Sentence(
            "This file is no review that ipscoach wrote, so nothing was read. Ask for the signed "
            "file of the review."
        )
    )


def _changed() -> Refused:
    return Refused(
        Sentence(
            "The review was changed after it was signed, or is cut off; nothing was read. Ask for "
            "it anew."
        )
    )
