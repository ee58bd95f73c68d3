"""Ways in which a package can be spoilt: by accident, by a fool, by an enemy."""

from __future__ import annotations

import copy
import hashlib
import json
import re
from random import Random
from typing import Any

STRANGE: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 7, 10**6, 2**63, 10**400, 0.5, 1e308, -1e-308),
    *("", " ", "x", "\n\n", "x" * 301, "x" * 50_001, "\0", "a\0b", "\x1b[2J", "\u202e", "\ufffe"),
    *("2026-02-31", "9999-12-31", "0001-01-01", "2026-02-03T10:00:00", "2026-W01", "tomorrow"),
    *("../../etc/passwd", "/dev/stdin", "C:\\CON", "${HOME}", "$(id)", "%s%n", "{0.__class__}"),
    *("<script>alert(1)</script>", "[/b]", "'; DROP TABLE client; --", "NaN", "null", "__proto__"),
    *([], {}, [[]], [None], {"": ""}, {"__class__": "os.system"}, ["x"] * 20, [[[[[]]]]]),
)
DAY = re.compile(r"\d{4}-\d\d-\d\d")
FOREIGN = (
    *(b"", b" ", b"\n", b"null", b"true", b"1", b'"ipscoach-client"', b"[]", b"{}", b"{", b"["),
    *(b"\0" * 999, b"\xff" * 99, b"\xef\xbb\xbf{}", b"PK\x03\x04", b"%PDF-1.7", b"\x1f\x8b\x08"),
    *(b"SQLite format 3\0", b"\x80\x04cos\nsystem\n", b"#!/bin/sh\nrm -rf /\n", b"[" * 99_999),
    *(b'{"format":' * 9999, b'{"format": "ipscoach-client", "version": ' + b"9" * 9999 + b"}"),
    *(b'{"format": "ipscoach-client", "version": 1, "record": ' + b"[" * 99_999,),
    *(b'{"format": "ipscoach-client", "version": 1, "record": NaN}',),
    *(b'{"format": "ipscoach-client", "version": 1, "record": {"a": -Infinity}}',),
    *(b'{"format": "ipscoach-client", "version": 1e999}', b'{"format": "ipscoach-client"}'),
    *(b'{"format": ["ipscoach-client"], "version": {}}', "{}".encode("utf-16"), b"\xed\xa0\x80"),
    *(b'{"format": "ipscoach-client", "version": 1, "checksum": "\\ud800", "record": "\\ud800"}',),
    *(b"age-encryption.org/v1\n", b"-----BEGIN AGE ENCRYPTED FILE-----\nYQ==\n"),
)


def signed(record: Any) -> bytes:
    """Return a package around anything, with the checksum as docs/file-formats.md says."""
    text = json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    digest = hashlib.blake2b(text.encode(), digest_size=32).hexdigest()
    package = {"format": "ipscoach-client", "version": 1, "checksum": digest, "record": record}
    return json.dumps(package).encode()


def broken(good: bytes, chance: Random) -> bytes:
    """Return a package as a bad line, stick or mail program leaves it."""
    at, to = sorted(chance.sample(range(len(good) + 1), 2))
    to = min(to, at + chance.choice((1, 2, 8, 64, 4096)))
    match chance.randrange(8):
        case 0:
            return good[:at]
        case 1:
            return good[:at] + good[to:]
        case 2:
            return good[:at] + bytes((good[at - 1] ^ (1 << chance.randrange(8)),)) + good[at + 1 :]
        case 3:
            return good[:at] + chance.randbytes(chance.randrange(1, 9)) + good[to:]
        case 4:
            return good[:at] + good[at:to] * 2 + good[to:]
        case 5:
            return good[at:]
        case 6:
            return good[:at] + bytes(sorted(good[at:to])) + good[to:]
        case _:
            return good.replace(good[at : at + 2], chance.randbytes(2))


def hostile(record: dict[str, Any], chance: Random) -> Any:
    """Return a record changed by somebody who knows the form."""
    changed = json.loads(json.dumps(record))  # a deep copy, ten times as fast
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        places = _places(changed)
        holder, key = chance.choice(places)
        match chance.randrange(6):
            case 0 | 1:
                holder[key] = _alike(holder[key], chance)
            case 2:
                holder[key] = copy.deepcopy(chance.choice(STRANGE))
            case 3:
                other, there = chance.choice(places)
                holder[key] = copy.deepcopy(other[there])
            case 4:
                del holder[key]
            case _ if isinstance(holder, list):
                holder += copy.deepcopy(holder) * chance.choice((1, 2, 40))
            case _:
                holder[str(chance.choice(STRANGE))[:40]] = copy.deepcopy(holder[key])
    return changed


def _alike(value: Any, chance: Random) -> Any:
    """Return a strange value of the same kind, which the form alone does not forbid."""
    kind = str if value is None else type(value)
    alike = [one for one in STRANGE if type(one) is kind]
    if isinstance(value, str) and DAY.fullmatch(value):
        alike = ["9999-12-31", "0001-01-01", "2026-02-28", "1900-01-01", "2027-01-01"]
    return copy.deepcopy(chance.choice(alike)) if alike else value


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Give every place at which something stands, the outer before the inner, with its holder."""
    found: list[tuple[Any, Any]] = []
    _collect(value, found)
    return found


def _collect(value: Any, found: list[tuple[Any, Any]]) -> None:
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        found.append((value, key))
        if isinstance(inner, (dict, list)):
            _collect(inner, found)
