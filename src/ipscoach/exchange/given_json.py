"""What every JSON that somebody sent has in common: strict reading, its one text, its schema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple, NoReturn, cast

SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_AGE = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")


def is_encrypted(content: bytes) -> bool:
    """Say whether this is a file of age, as bytes or as text."""
    return content.lstrip()[:40].startswith(_AGE)


def canonical(plain: object) -> str:
    """Return JSON values as their one text: sorted keys, no blanks, letters as they are."""
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


class Limits(NamedTuple):
    """How much JSON of a kind can hold.

    Attributes:
        entries: of one list or object.
        depth: of lists and objects within each other.
        number: every number lies between this and its negative, both not among them.
    """

    entries: int
    depth: int
    number: int


def parsed(content: bytes, *, whole: bool = False) -> dict[str, object]:
    """Return the object that a file holds, by the letter of JSON.

    A key that stands twice is refused, since programs part ways over which of the two counts; so
    are NaN and Infinity, which JSON does not have and Python would read.

    Args:
        content: the file.
        whole: whether a number with a point or an exponent is refused too.

    Raises:
        ValueError: it is no JSON object in UTF-8.
    """
    try:
        found: object = json.loads(
            content.decode(),
            parse_constant=_no_number,
            parse_float=_no_number if whole else None,
            object_pairs_hook=_once,
        )
    except RecursionError:
        raise ValueError("lists or objects within each other without end") from None
    if not isinstance(found, dict):
        raise ValueError("no object")
    return cast("dict[str, object]", found)


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice")
    return found


def fits(value: object, limits: Limits) -> bool:
    """Say whether lists, objects, depth and numbers stay within limits."""
    left: list[tuple[object, int]] = [(value, 1)]
    while left:
        inner, depth = left.pop()
        if isinstance(inner, dict):
            children = list(cast("dict[str, object]", inner).values())
        elif isinstance(inner, list):
            children = cast("list[object]", inner)
        elif isinstance(inner, int | float) and not -limits.number < inner < limits.number:
            return False
        else:
            continue
        if depth > limits.depth or len(children) > limits.entries:
            return False
        # Most of a file is text, which always fits: it is not even put on the pile.
        left += [(child, depth + 1) for child in children if not isinstance(child, str)]
    return True


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
