"""Fingerprints of rows, so that the same row is not taken in twice."""

from __future__ import annotations

from collections import Counter
from hashlib import blake2b

SIZE = 16


def fingerprint(kind: str, *values: object) -> str:
    """Return the fingerprint of a row's values: 32 letters, the same wherever it is read.

    Values are taken as read, not as spelled: 3.2.2026 and 2026-02-03 are one day.
    """
    whole = "\x1f".join([kind, *("" if value is None else str(value) for value in values)])
    return blake2b(whole.encode("utf-8", "surrogatepass"), digest_size=SIZE).hexdigest()


class Marks:
    """Gives every row of a workbook its mark; rows that are alike are told apart by number.

    So two equal rows of a list both go in, and a second import of the list adds neither.
    """

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def of(self, kind: str, *values: object) -> str:
        """Return the mark of the next row with these values."""
        mark = fingerprint(kind, *values)
        count = self._seen[mark]
        self._seen[mark] += 1
        return mark if count == 0 else fingerprint(kind, mark, count)
