"""The package: one client's record as versioned JSON, for another ipscoach to take in.

The form is that of the dataclasses in `records.handover.record`: pydantic reads them and nothing
else, and docs/client-record.schema.json is written from them. Nothing of a package is trusted:
no size, no depth, no key, and there is neither code nor a path in it that anything would follow.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ipscoach.domain.notes import LONGEST_TEXT
from ipscoach.exchange.given_json import (
    SCHEMA_DIALECT,
    Limits,
    canonical,
    fits,
    is_encrypted,
    parsed,
    walked,
)
from ipscoach.records.handover.record import ClientRecord
from ipscoach.sentence import Refused, Sentence

if TYPE_CHECKING:
    from pydantic import TypeAdapter

FORMAT, VERSION = "ipscoach-client", 1
MEGABYTE = 1_000_000
FILE_LIMIT = 8 * MEGABYTE
"""Bytes of a package, encrypted or not; a client with a thousand entries takes a tenth of it."""
LIST_LIMIT = 10_000
DEPTH_LIMIT = 12
NUMBER_LIMIT = 2**31
_LIMITS = Limits(LIST_LIMIT, DEPTH_LIMIT, NUMBER_LIMIT)
CHECKSUM_BYTES = 32
_UID = re.compile(r"[0-9A-Za-z_-]{1,64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A client's record on its way from one ipscoach to another.

    `checksum` is BLAKE2b (32 bytes, in hex) over the record as JSON in UTF-8 with its keys
    sorted, without blanks between them and with letters as they are. It tells of accidents on
    the way; whoever changes the record on purpose can change it too.
    """

    # What pydantic minds, for this class and all below it: no key too many, no text for a number.
    __pydantic_config__: ClassVar[Mapping[str, object]] = {
        "extra": "forbid",
        "strict": True,
        "allow_inf_nan": False,
        "str_max_length": LONGEST_TEXT,
    }

    format: Literal["ipscoach-client"]
    version: Literal[1]
    checksum: str
    record: ClientRecord


def write_bundle(record: ClientRecord) -> bytes:
    """Return a client's record as a package.

    Raises:
        Refused: it is larger than what `read_bundle` takes.
    """
    plain = plain_record(record)
    package = {
        "format": FORMAT,
        "version": VERSION,
        "checksum": _checksum(plain),
        "record": plain,
    }
    content = (json.dumps(package, ensure_ascii=False, indent=1) + "\n").encode()
    if len(content) > FILE_LIMIT or not fits(plain, _LIMITS):
        raise too_large()
    return content


def read_bundle(content: bytes) -> ClientRecord:
    """Return the record of a package, whole; nothing in it is trusted.

    What the fields mean is checked at the door (`receive_client`); here it is their form.

    Raises:
        Refused: encrypted, foreign, of a newer version, too large, cut or changed.
    """
    if len(content) > FILE_LIMIT:
        raise too_large()
    if is_encrypted(content):
        raise Refused(
            Sentence(
                "This package is encrypted, so nothing was read. Give the passphrase or the key "
                "that it was encrypted for."
            )
        )
    found = _parsed(content)
    if found.get("format") != FORMAT:
        raise _foreign()
    version, plain = found.get("version"), found.get("record")
    # A bool is an int too, but no version.
    if type(version) is int and version > VERSION:
        raise Refused(
            Sentence(
                "A newer version of ipscoach wrote this package, so nothing was read. Update "
                "ipscoach, or ask for a package of the older kind."
            )
        )
    if type(version) is not int or not fits(plain, _LIMITS):
        raise _damaged()
    if found.get("checksum") != _checksum(plain):
        raise _damaged()
    record = _checked(content)
    if not _UID.fullmatch(record.client.uid):
        raise _damaged()
    return record


def record_text(record: ClientRecord) -> str:
    """Return a record as the JSON over which the checksum is made: the same record, one text."""
    return canonical(plain_record(record))


def plain_record(record: ClientRecord) -> dict[str, Any]:
    """Return a record as JSON values: days as ISO days, codes for enums."""
    return _record_adapter().dump_python(record, mode="json")


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a package, with the limits that `read_bundle` holds to."""
    found = _package_adapter().json_schema()
    for part in walked(found):
        if part.get("type") == "array":
            part["maxItems"] = LIST_LIMIT
        if part.get("type") == "string" and not part.keys() & {"enum", "const", "format"}:
            part["maxLength"] = LONGEST_TEXT
        # The names of Python's fields say nothing that the keys do not.
        if isinstance(part.get("title"), str):
            del part["title"]
    found["properties"]["checksum"] |= {"pattern": f"^[0-9a-f]{{{2 * CHECKSUM_BYTES}}}$"}
    found["$defs"]["ClientPart"]["properties"]["uid"] |= {"pattern": f"^{_UID.pattern}$"}
    return {"$schema": SCHEMA_DIALECT, "title": FORMAT, **found}


def too_large() -> Refused:
    """Return the refusal of a package beyond its limits."""
    return Refused(
        Sentence(
            "A package is at most {limit} MB large and holds at most {count} entries of a kind, "
            "so nothing was done.",
            limit=FILE_LIMIT // MEGABYTE,
            count=LIST_LIMIT,
        )
    )


@cache
def _package_adapter() -> TypeAdapter[Package]:
    from pydantic import TypeAdapter

    return TypeAdapter(Package)


@cache
def _record_adapter() -> TypeAdapter[ClientRecord]:
    from pydantic import TypeAdapter

    return TypeAdapter(ClientRecord)


def _checksum(plain: object) -> str:
    """Return the checksum of a record.

    Raises:
        Refused: there are halves of letters in it, which no file of ours holds.
    """
    try:
        content = canonical(plain).encode()
    except UnicodeEncodeError:
        raise _damaged() from None
    return hashlib.blake2b(content, digest_size=CHECKSUM_BYTES).hexdigest()


def _parsed(content: bytes) -> Mapping[str, object]:
    try:
        return parsed(content)
    except ValueError:
        # Where our own mark stands near the beginning, the rest is what is wrong.
        raise (_damaged() if FORMAT.encode() in content[:200] else _foreign()) from None


def _checked(content: bytes) -> ClientRecord:
    from pydantic import ValidationError

    try:
        return _package_adapter().validate_json(content).record
    except ValidationError:
        # Its own words would repeat what stands in the file.
        raise _damaged() from None


def _foreign() -> Refused:
    return Refused(
        Sentence(
            "This file is no package of a client that ipscoach wrote, so nothing was read. Ask "
            "for one that ends in .ipscoach."
        )
    )


def _damaged() -> Refused:
    return Refused(
        Sentence(
            "This package is cut off or was changed on its way, so nothing was read. Ask for it "
            "anew."
        )
    )
