"""Sealing what leaves: for a receiver's key, by a passphrase, or a PDF by a password."""

from __future__ import annotations

import struct
import unicodedata
from base64 import b64decode
from collections.abc import Callable, Sequence
from enum import StrEnum
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from typing import Any, Protocol, cast

from ipscoach.exchange.papers.phrases import PhraseError, by_passphrase
from ipscoach.records.handover.orders import Format
from ipscoach.sentence import Refused, Sentence, marked, named

LONGEST_PASSWORD = 127
"""Bytes in UTF-8: a PDF looks at no more (ISO 32000-2, 7.6.4.3.3)."""
RSA_PARTS, RSA_BYTES = 3, 128
"""Of a public key: name, exponent and modulus; the modulus has more bytes than this."""
_SECRET = "AGE-SECRET-KEY-1"  # noqa: S105 - how such a key begins
_PRIVATE = ("AGE-SECRET-KEY", "PRIVATE KEY-----")


class Sealing(StrEnum):
    """How a file is closed to others."""

    PLAIN = "plain"
    KEY = "key"
    PASSPHRASE = "passphrase"  # noqa: S105 - a way, not a secret
    PASSWORD = "password"  # noqa: S105 - a way, not a secret

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _SEALINGS[self]


_SEALINGS = {
    Sealing.PLAIN: marked("not encrypted"),
    Sealing.KEY: marked("age, for the receiver's key"),
    Sealing.PASSPHRASE: marked("age, by a passphrase"),
    Sealing.PASSWORD: marked("PDF with a password"),
}
_WRITERS = {Format.PDF: "typst", Format.DOCX: "docx"}
_SEALERS = {Sealing.KEY: "pyrage", Sealing.PASSPHRASE: "pyrage", Sealing.PASSWORD: "pikepdf"}
_PACKAGES = {"docx": "python-docx"}


class _Age(Protocol):
    """What is used of `pyrage`, which has no type hints of its own."""

    DecryptError: type[Exception]
    RecipientError: type[Exception]
    IdentityError: type[Exception]
    x25519: Any
    ssh: Any
    encrypt: Callable[[bytes, Sequence[Any]], bytes]
    decrypt: Callable[[bytes, Sequence[Any]], bytes]


def missing_for(format: Format, sealing: Sealing = Sealing.PLAIN) -> Sentence | None:  # noqa: A002 - what the orders call it
    """Return what this computer lacks for a file, and what works all the same; None for nothing.

    Not every library has a package for every computer (storage.md, section 1).
    """
    for what, module in (
        (named(format.label), _WRITERS.get(format)),
        (named(sealing.label), _SEALERS.get(sealing)),
    ):
        if module is not None and find_spec(module) is None:
            return Sentence(
                "“{what}” needs the library {library}, which is not on this computer: install it "
                "with pip install “ipscoach[handover]”; it is not made for every computer. "
                "Markdown, web page and package for another ipscoach always work.",
                what=what,
                library=_PACKAGES.get(module, module),
            )
    return None


def seal_age(content: bytes, recipients: list[str] | None, passphrase: str | None) -> bytes:
    """Return content sealed in the age format (age-encryption.org/v1).

    Args:
        content: what is sealed.
        recipients: public keys, `age1…`, `ssh-ed25519 …` or `ssh-rsa …`; each of them opens it.
        passphrase: opens it where there are no recipients; takes 1.5 s and half a gigabyte.

    Raises:
        Refused: the library is missing, or a text is no public key.
        ValueError: neither recipients nor a passphrase, or both.
    """
    if bool(recipients) == bool(passphrase):
        raise ValueError("either recipients or a passphrase")
    age = _age(Sealing.KEY if recipients else Sealing.PASSPHRASE)
    if passphrase:
        return by_passphrase("encrypt", content, _typed(passphrase))
    return age.encrypt(content, [_recipient(age, text) for text in recipients or ()])


def open_age(content: bytes, identities: list[str] | None, passphrase: str | None) -> bytes:
    """Return what a file in the age format holds.

    Args:
        content: the file.
        identities: private keys: `AGE-SECRET-KEY-1…`, what an identity file of `age-keygen`
            holds, or an SSH key without a passphrase.
        passphrase: where it was encrypted with one.

    Raises:
        Refused: the library is missing, none of these keys opens it, or the file is damaged.
        ValueError: neither identities nor a passphrase, or both.
    """
    if bool(identities) == bool(passphrase):
        raise ValueError("either identities or a passphrase")
    age = _age(Sealing.KEY if identities else Sealing.PASSPHRASE)
    try:
        if passphrase:
            return by_passphrase("decrypt", content, _typed(passphrase))
        keys = [key for text in identities or () for key in _identities(age, text)]
        return age.decrypt(content, keys)
    except (age.DecryptError, PhraseError):
        raise Refused(_closed(passphrase)) from None


def lock_pdf(content: bytes, password: str) -> bytes:
    """Return a PDF that only the password opens: AES-256 (ISO 32000-2, revision 6), as tagged.

    Who has the password may do everything with it; a PDF that forbids printing or reading aloud
    keeps nobody out but those who need it read aloud.

    Raises:
        Refused: the library is missing, or the password is empty or too long.
    """
    word = _typed(password)
    if not word or len(word.encode()) > LONGEST_PASSWORD:
        raise Refused(
            Sentence(
                "A PDF's password has 1 to {limit} characters; å, ä and ö count as two.",
                limit=LONGEST_PASSWORD,
            )
        )
    if (lack := missing_for(Format.MARKDOWN, Sealing.PASSWORD)) is not None:
        raise Refused(lack)
    import pikepdf

    target = BytesIO()
    with pikepdf.open(BytesIO(content)) as plain:
        plain.save(target, encryption=pikepdf.Encryption(owner=word, user=word, R=6))
    return target.getvalue()


def _typed(text: str) -> str:
    """Return a passphrase as every keyboard gives it: composed letters."""
    return unicodedata.normalize("NFC", text)


def _age(sealing: Sealing) -> _Age:
    if (lack := missing_for(Format.MARKDOWN, sealing)) is not None:
        raise Refused(lack)
    return cast("_Age", import_module("pyrage"))


def _closed(passphrase: str | None) -> Sentence:
    if passphrase:
        return Sentence(
            "The passphrase does not open this file; or it was encrypted for a key, or is damaged."
        )
    return Sentence(
        "This key does not open the file: it was encrypted for another key or with a passphrase, "
        "or is damaged."
    )


def _recipient(age: _Age, text: str) -> Any:
    if any(sign in text.upper() for sign in _PRIVATE):
        raise Refused(
            Sentence(
                "This is a private key, which nobody else may see. The receiver's public key "
                "begins with age1, ssh-ed25519 or ssh-rsa."
            )
        )
    kind = age.ssh if text.strip().startswith("ssh-") else age.x25519
    try:
        if text.strip().startswith("ssh-rsa") and not _whole_rsa(text):
            raise age.RecipientError
        return kind.Recipient.from_str(text.strip())
    except age.RecipientError:
        raise Refused(
            Sentence(
                "“{key}” is no public key. It begins with age1, ssh-ed25519 or ssh-rsa.",
                key=text.strip()[:60],
            )
        ) from None


def _whole_rsa(text: str) -> bool:
    """Say whether an SSH key of RSA has its three parts (RFC 4253, 6.6).

    `pyrage` ends in a panic, which is no exception, where one of them is missing.
    """
    _kind, _blank, rest = text.strip().partition(" ")
    try:
        blob = b64decode(rest.split()[0], validate=True)
        parts: list[bytes] = []
        while blob:
            (size,) = struct.unpack_from(">I", blob)
            parts.append(blob[4 : 4 + size])
            blob = blob[4 + size :]
    except (IndexError, ValueError, struct.error):
        return False
    return len(parts) == RSA_PARTS and parts[1].strip(b"\0") != b"" and len(parts[2]) > RSA_BYTES


def _identities(age: _Age, text: str) -> list[Any]:
    """Read private keys; no sentence repeats what was given."""
    lines = [line.strip() for line in text.splitlines()]
    secrets = [line for line in lines if line.startswith(_SECRET)]
    try:
        if secrets:
            return [age.x25519.Identity.from_str(line) for line in secrets]
        return [age.ssh.Identity.from_buffer(text.encode())]
    except age.IdentityError:
        raise Refused(
            Sentence("This is no private key of age or SSH, or it has a passphrase of its own.")
        ) from None
