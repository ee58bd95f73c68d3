"""Connections to the encrypted file, always made the same way (storage.md 10.1)."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, cast
from urllib.parse import quote

from ipscoach.sentence import Sentence
from ipscoach.vault.errors import (
    CannotWrite,
    DatabaseDamaged,
    DatabaseEmpty,
    DatabaseMissing,
    Locked,
    VaultFault,
)
from ipscoach.vault.files import cannot_write
from ipscoach.vault.keys import wipe

BUSY_SECONDS = 5.0
_SETTINGS = (
    ("temp_store", "MEMORY", 2),
    ("foreign_keys", "ON", 1),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("trusted_schema", "OFF", 0),
    ("checkpoint_fullfsync", "ON", 1),
)


class Cursor(Protocol):
    """What is used of the driver's cursor (DB-API 2)."""

    def fetchone(self) -> tuple[object, ...] | None:
        """Return the next row."""
        ...

    def fetchall(self) -> list[tuple[object, ...]]:
        """Return the rows that are left."""
        ...

    def __iter__(self) -> Iterator[tuple[object, ...]]: ...


class Connection(Protocol):
    """What is used of `sqlcipher3.dbapi2.Connection`; autocommit, usable from any thread.

    `row_factory` makes the rows that are fetched, of a cursor and a tuple; None leaves tuples.
    """

    row_factory: Callable[[Any, tuple[Any, ...]], Any] | None

    def execute(self, sql: str, parameters: Sequence[object] = ..., /) -> Cursor:
        """Run one statement."""
        ...

    def commit(self) -> None:
        """End a transaction and keep it."""
        ...

    def rollback(self) -> None:
        """End a transaction and undo it."""
        ...

    def interrupt(self) -> None:
        """Stop what another thread is running on this connection."""
        ...

    def close(self) -> None:
        """Close; a second call does nothing."""
        ...

    def set_key(self, key: bytearray, /) -> None:
        """Give the key, before anything else is asked."""
        ...

    def reset_key(self, key: bytearray, /) -> None:
        """Write the whole file under another key, in one transaction."""
        ...


class Driver(Protocol):
    """What is used of the module `sqlcipher3.dbapi2`."""

    DatabaseError: type[Exception]
    ProgrammingError: type[Exception]
    Row: Callable[[Any, tuple[Any, ...]], Any]

    def connect(
        self,
        database: str,
        *,
        uri: bool,
        timeout: float,
        isolation_level: str | None,
        check_same_thread: bool,
    ) -> Connection:
        """Open a file; does not read it yet."""
        ...


def driver() -> Driver:
    """Load the driver (7 ms), which has no type hints of its own."""
    return cast("Driver", import_module("sqlcipher3.dbapi2"))


def open_file(path: Path, key: bytearray, new: bool = False, salt: bytes = b"") -> Connection:
    """Open an encrypted file that exists, with every setting in force and checked.

    Args:
        path: the encrypted file.
        key: the 32 bytes of the file key.
        new: the file has 0 bytes and is to become an encrypted one.
        salt: the 16 bytes with which a new one begins; otherwise they are drawn.

    Raises:
        DatabaseMissing: there is no file.
        DatabaseEmpty: it has 0 bytes, and SQLite would quietly take it for a new one.
        DatabaseDamaged: the key does not read the first page.
        CannotWrite: the folder does not let the program write, or keep its data safely.
    """
    if not new:
        look_at(path)
    with spoken(), contextlib.ExitStack() as undo:
        connection = driver().connect(
            _address(path),
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        undo.callback(connection.close)
        # Without this, a wrong key makes SQLCipher write to the screen that Textual draws.
        connection.execute("PRAGMA cipher_log = off")
        _give_key(connection, key, salt)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for name, value, _ in _SETTINGS:
            connection.execute(f"PRAGMA {name} = {value}")
        _check(connection)
        undo.pop_all()
        return connection


def open_bare(path: Path, key: bytearray, *, cut_short: bool = False) -> Connection:
    """Open an encrypted file to look at it: no setting of it is changed, nothing is checked.

    The doctor works on it: rows that still read in a damaged file are read one by one.

    Args:
        path: the encrypted file.
        key: the 32 bytes of the file key.
        cut_short: go on where the file is shorter than its first page says.

    Raises:
        DatabaseMissing, DatabaseEmpty: there is nothing to look at.
        CannotWrite: the folder does not let the program in.
    """
    look_at(path)
    with spoken():
        connection = driver().connect(
            _address(path),
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
    connection.execute("PRAGMA cipher_log = off")
    _give_key(connection, key)
    connection.execute("PRAGMA temp_store = MEMORY")
    if cut_short:
        connection.execute("PRAGMA writable_schema = ON")
    else:
        connection.execute("PRAGMA query_only = ON")
    return connection


def look_into(path: Path, key: bytearray) -> Connection:
    """Open a whole encrypted file that nobody writes to, for reading only.

    Nothing is written, not even beside it; a journal that lies there is not looked at.

    Raises:
        DatabaseMissing, DatabaseEmpty: there is nothing to read.
        DatabaseDamaged: the key does not read the first page.
    """
    look_at(path)
    with spoken(), contextlib.ExitStack() as undo:
        connection = driver().connect(
            _address(path, "mode=ro&immutable=1"),
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        undo.callback(connection.close)
        connection.execute("PRAGMA cipher_log = off")
        _give_key(connection, key)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.execute("PRAGMA temp_store = MEMORY")
        undo.pop_all()
        return connection


def look_at(path: Path) -> None:
    """Check that there is a file with something in it.

    Raises:
        DatabaseMissing: there is no file.
        DatabaseEmpty: it has 0 bytes.
    """
    if not path.exists():
        raise DatabaseMissing(
            Sentence(
                "The caseload file is missing from its folder though its keys are there; nothing "
                "was changed, so restore a backup."
            )
        )
    if not path.stat().st_size:
        raise DatabaseEmpty(
            Sentence(
                "The caseload file has been emptied (0 bytes) by something else; it was left as "
                "it is, so restore a backup."
            )
        )


def is_cut_short(connection: Connection, path: Path) -> bool:
    """Say whether the file is shorter than its first page says, with no journal to fill it up."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        return False
    return path.stat().st_size < _number(connection, "page_count") * _number(
        connection, "page_size"
    )


@contextlib.contextmanager
def spoken() -> Generator[None]:
    """Turn the driver's errors about the file and the disk into the vault's sentences.

    Others, as of a broken constraint or of a closed connection, pass unchanged.
    """
    try:
        yield
    except driver().DatabaseError as error:
        if fault := _fault(error):
            raise fault from None
        raise


def unreadable() -> DatabaseDamaged:
    """Return the fault of a file that its own key does not read."""
    return DatabaseDamaged(
        Sentence(
            "The caseload file is damaged or is another one; it was left as it is, so restore a "
            "backup."
        )
    )


def locked() -> Locked:
    """Return the fault of asking a caseload that was locked, also in the middle of a search."""
    return Locked(Sentence("The caseload is locked and everything is saved; unlock it to go on."))


def _fault(error: Exception) -> VaultFault | None:
    match str(getattr(error, "sqlite_errorname", "")).split("_")[:2]:
        case ["SQLITE", "NOTADB" | "CORRUPT" | "FORMAT"]:
            return unreadable()
        case ["SQLITE", "BUSY" | "LOCKED"]:
            return CannotWrite(
                Sentence(
                    "The caseload file is in use by another program; nothing was changed, so wait "
                    "a moment and try again."
                )
            )
        case ["SQLITE", "INTERRUPT"]:
            return locked()
        case ["SQLITE", "FULL" | "IOERR" | "CANTOPEN" | "READONLY" | "PERM" | "PROTOCOL"]:
            return cannot_write()
        case _:
            return None


def _give_key(connection: Connection, key: bytearray, salt: bytes = b"") -> None:
    """Give the raw key as x'64 hex digits'; 32 bare bytes would be taken for a passphrase.

    A salt of 16 bytes makes them 96 digits.
    """
    spelled = _spell(key, salt)
    connection.set_key(spelled)
    wipe(spelled)


def change_key(connection: Connection, key: bytearray) -> None:
    """Bring the file under another key: all pages in one transaction, then into the file itself.

    No other connection to the file may be open: it would go on with the key that it was given.

    Raises:
        CannotWrite: no room; the file is under its former key.
    """
    spelled = _spell(key)
    try:
        with spoken():
            connection.reset_key(spelled)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        wipe(spelled)


def _spell(key: bytearray, salt: bytes = b"") -> bytearray:
    return bytearray(b"x'" + key.hex().encode() + salt.hex().encode() + b"'")


def _check(connection: Connection) -> None:
    if connection.execute("PRAGMA cipher_version").fetchone() is None:
        raise _unsafe()
    for name, _, expected in _SETTINGS:
        if connection.execute(f"PRAGMA {name}").fetchone() != (expected,):
            raise _unsafe()


def _unsafe() -> CannotWrite:
    return CannotWrite(
        Sentence(
            "This folder or computer cannot keep the caseload safely encrypted while it is open, "
            "so it was not opened and nothing was changed; use a folder on the computer's own "
            "disk, or install the program anew."
        )
    )


def _number(connection: Connection, pragma: str) -> int:
    row = connection.execute(f"PRAGMA {pragma}").fetchone()
    return int(str(row[0])) if row else 0


def _address(path: Path, mode: str = "mode=rw") -> str:
    """Return the file as a URI that never creates it, on Windows shares too."""
    place = path.absolute().as_posix()
    return f"file://{quote(place if place.startswith('/') else '/' + place)}?{mode}"
