"""Reading a damaged table: all that can be read, row by row where it must be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ipscoach.records.line import spelled
from ipscoach.vault.connection import Connection, driver, open_bare

CHUNK = 256
GIVE_UP = 300
"""So many rows in a row that do not read end a table whose last row is not known."""
Row = tuple[object, ...]
_CHUNK = "SELECT rowid, $names FROM $table WHERE rowid >= ? ORDER BY rowid LIMIT ?"
_ONE = "SELECT * FROM $table WHERE rowid = ?"
_LAST = "SELECT max(rowid) FROM $table"
_BY_INDEX = "SELECT max(rowid) FROM $table INDEXED BY $index"


class Wreck:
    """A damaged file, opened anew after each failure.

    A page that does not hold ends SQLCipher's connection for good: whatever it is asked next
    fails too.
    """

    def __init__(self, path: Path, key: bytearray) -> None:
        """Open a copy of the file that nobody else uses.

        Args:
            path: the copy.
            key: the 32 bytes of the file key, not kept beyond `close`.
        """
        self._path, self._key = path, key
        self._connection = self._open()

    def rows(self, sql: str, *values: object) -> list[Row] | None:
        """Return the rows of a query; None where one of its pages does not read."""
        try:
            return self._connection.execute(sql, values).fetchall()
        except driver().DatabaseError:
            self._connection.close()
            self._connection = self._open()
            return None

    def number(self, sql: str) -> int | None:
        """Return the one number that a query gives, 0 for nothing; None where it does not read."""
        found = self.rows(sql)
        if found is None:
            return None
        return int(str(found[0][0])) if found and found[0][0] is not None else 0

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _open(self) -> Connection:
        return open_bare(self._path, self._key, cut_short=True)


@dataclass
class Count:
    """What was read of a table, and what was not.

    Attributes:
        read: rows that were read.
        lost: rows that do not read; at most, where rows had been removed before.
        ended: whether the table was followed to its end.
    """

    read: int = 0
    lost: int = 0
    ended: bool = True


def readable(wreck: Wreck, table: str, columns: list[str], count: Count) -> Iterator[Row]:
    """Give every row that reads, and count both kinds.

    Rows are asked for in chunks that shrink where one does not read, and at last by their
    numbers (rowid): a whole page of them is lost with the page, those after it are not.

    Args:
        wreck: the damaged file.
        table: one whose rows have numbers.
        columns: which columns to read.
        count: is counted up meanwhile.
    """
    several = spelled(_CHUNK, names=", ".join(columns), table=table)
    start, size = 1, CHUNK
    while True:
        found = wreck.rows(several, start, size)
        if found is None and size > 1:
            size //= 4
        elif found is None:
            further = _next(wreck, table, start, count)
            if further is None:
                return
            start, size = further, CHUNK
        elif not found:
            return
        else:
            start, size = int(str(found[-1][0])) + 1, min(size * 4, CHUNK)
            count.read += len(found)
            yield from (row[1:] for row in found)


def _next(wreck: Wreck, table: str, start: int, count: Count) -> int | None:
    """Return the number of the next row that reads, and count those before it as lost."""
    last = _last(wreck, table)
    one = spelled(_ONE, table=table)
    lost = 0
    for number in range(start, start + GIVE_UP if last is None else last + 1):
        found = wreck.rows(one, number)
        if found:
            count.lost += lost
            return number
        lost += found is None
    # Beyond the last row every number fails where the table's last page is damaged: unknown then.
    count.lost += 0 if last is None else lost
    count.ended = last is not None
    return None


def _last(wreck: Wreck, table: str) -> int | None:
    """Return the number of the last row, by the table itself or by any index over it."""
    ways = [spelled(_LAST, table=table)]
    indexes = wreck.rows(f"PRAGMA index_list({table})") or []
    ways += [spelled(_BY_INDEX, table=table, index=str(index[1])) for index in indexes]
    return next((last for way in ways if (last := wreck.number(way)) is not None), None)
