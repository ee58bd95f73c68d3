"""One connection for reading, shared by threads in turn."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Generator
from datetime import date
from string import Template
from typing import Any

from ipscoach.records.errors import asked
from ipscoach.vault.connection import Connection, driver


class Line:
    """Asks the file by plain SQL; every room of the reading is built on it."""

    def __init__(self, connection: Connection) -> None:
        """Take a connection over; `close` closes it. Its rows are read by the columns' names."""
        connection.row_factory = driver().Row
        self._connection = connection
        self._lock = threading.RLock()
        self._depth = 0

    def close(self) -> None:
        """Close the connection; a second call does nothing."""
        with self._lock:
            self._connection.close()

    def rows(self, sql: str, *values: object) -> list[Any]:
        """Return all rows of a query; a cell of a row goes by its column's name or its place.

        Raises:
            VaultFault: the file cannot be read.
        """
        with self._lock, asked():
            return list[Any](self._connection.execute(sql, _plain(values)).fetchall())

    def row(self, sql: str, *values: object) -> Any:
        """Return the first row of a query, or None."""
        found = self.rows(sql, *values)
        return found[0] if found else None

    @contextlib.contextmanager
    def at_once(self) -> Generator[None]:
        """Let several queries see the same moment, whatever is written meanwhile."""
        with self._lock, asked():
            if not self._depth:
                self._connection.execute("BEGIN")
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
                if not self._depth:
                    self._connection.execute("COMMIT")


def spelled(statement: str, **words: str) -> str:
    """Put the program's own words for $names into a statement; values travel as parameters."""
    return Template(statement).substitute(words)


def day(text: str | None) -> date | None:
    """Return a stored day."""
    return date.fromisoformat(text) if text else None


def yes(number: int | None) -> bool | None:
    """Return a stored yes, no or not known."""
    return None if number is None else bool(number)


def _plain(values: tuple[object, ...]) -> list[object]:
    return [value.isoformat() if isinstance(value, date) else value for value in values]
