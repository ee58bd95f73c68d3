"""What every JSON that somebody sent has in common: its one text, its numbers, its schema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NoReturn, cast

SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_AGE = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")


def is_encrypted(content: bytes) -> bool:
    """Say whether this is a file of age, as bytes or as text."""
    return content.lstrip()[:40].startswith(_AGE)


def canonical(plain: object) -> str:
    """Return JSON values as their one text: sorted keys, no blanks, letters as they are."""
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def no_number(name: str) -> NoReturn:
    """Refuse NaN and Infinity, which JSON does not have and Python would read.

    Raises:
        ValueError: always.
    """
    raise ValueError(name)


def walked(value: object) -> Iterator[dict[str, Any]]:
    """Give every object of a JSON Schema, the outermost first."""
    if isinstance(value, dict):
        found = cast("dict[str, Any]", value)
        yield found
        for child in list(found.values()):
            yield from walked(child)
    elif isinstance(value, list):
        for child in cast("list[object]", value):
            yield from walked(child)
