"""The form of a backup: the key file and the encrypted database, in one file.

It is a ZIP without compression, so that any program that opens ZIPs takes the two out; in a
folder of their own they are a caseload again, without a word of this program. It is written
byte for byte in one way only (one order, one date, no extras): whatever else is found is not a
whole backup, and a flipped bit is noticed wherever it is.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NamedTuple
from zlib import crc32

from ipscoach.sentence import Refused, Sentence
from ipscoach.vault.errors import BackupDamaged
from ipscoach.vault.files import make_private_file

KEYS_NAME = "caseload.keys"
DATABASE_NAME = "caseload.db"
LARGEST = 0xFFFF_0000
"""Bytes of a database that a plain ZIP can hold: some five hundred thousand notes."""
_LARGEST_KEYS = 64 * 1024
_CHUNK = 1 << 20
_NEW_YEAR_1980 = 0x21
"""The first date there is in a ZIP. The time of the backup stands in its name."""
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_CRC_AND_SIZE = struct.Struct("<2I")
_CRC_AT = 14


class _Part(NamedTuple):
    name: str
    checksum: int
    size: int


def pack(target: Path, keys: bytes, database: Path) -> None:
    """Write key file and database into an empty file that is there already.

    Raises:
        Refused: the database is larger than a ZIP can hold.
        OSError: it cannot be written.
    """
    size = database.stat().st_size
    if size > LARGEST:
        raise Refused(
            Sentence("The caseload is larger than a backup can be; what was saved is safe.")
        )
    first = _Part(KEYS_NAME, crc32(keys), len(keys))
    with target.open("r+b") as out, database.open("rb") as source:
        out.write(_before(first) + keys)
        start = out.tell()
        out.write(_before(_Part(DATABASE_NAME, 0, size)))
        checksum = 0
        for chunk in _chunks(source, size):
            checksum = crc32(chunk, checksum)
            out.write(chunk)
        second = _Part(DATABASE_NAME, checksum, size)
        out.write(_after(first, second))
        out.seek(start)
        out.write(_before(second))


def keys_in(path: Path) -> bytes:
    """Return the key file in a backup; its database is not looked at.

    Raises:
        BackupDamaged: this does not begin like a backup.
        OSError: it cannot be read.
    """
    with path.open("rb") as source:
        return _keys(source)[1]


def read_through(path: Path, database: Path | None = None) -> bytes:
    """Read a whole backup and return its key file.

    Args:
        path: the backup.
        database: a new file to put the database into; None to check it only.

    Raises:
        BackupDamaged: a byte of it is not as it was written.
        OSError: it cannot be read, or the database cannot be written.
    """
    with path.open("rb") as source:
        first, keys = _keys(source)
        second = _part(source, DATABASE_NAME, LARGEST)
        checksum = _copy(source, second.size, database)
        tail = _after(first, second)
        if checksum != second.checksum or source.read(len(tail) + 1) != tail:
            raise damaged()
        return keys


def damaged() -> BackupDamaged:
    """Return the fault of a file that is no backup, or not a whole one."""
    return BackupDamaged(
        Sentence(
            "This file is no backup of a caseload, or it was damaged or cut short; nothing was "
            "changed, so take another one."
        )
    )


def _copy(source: IO[bytes], size: int, database: Path | None) -> int:
    checksum = 0
    if database is None:
        for chunk in _chunks(source, size):
            checksum = crc32(chunk, checksum)
        return checksum
    make_private_file(database)
    with database.open("r+b") as out:
        for chunk in _chunks(source, size):
            checksum = crc32(chunk, checksum)
            out.write(chunk)
    return checksum


def _keys(source: IO[bytes]) -> tuple[_Part, bytes]:
    part = _part(source, KEYS_NAME, _LARGEST_KEYS)
    keys = source.read(part.size)
    if len(keys) != part.size or crc32(keys) != part.checksum:
        raise damaged()
    return part, keys


def _part(source: IO[bytes], name: str, largest: int) -> _Part:
    """Read what stands before a part: exactly what `pack` would have written there."""
    found = source.read(_LOCAL.size + len(name))
    if len(found) < _LOCAL.size:
        raise damaged()
    part = _Part(name, *_CRC_AND_SIZE.unpack_from(found, _CRC_AT))
    if found != _before(part) or part.size > largest:
        raise damaged()
    return part


def _before(part: _Part) -> bytes:
    name = part.name.encode()
    fixed = (b"PK\x03\x04", 10, 0, 0, 0, _NEW_YEAR_1980)
    return _LOCAL.pack(*fixed, part.checksum, part.size, part.size, len(name), 0) + name


def _after(*parts: _Part) -> bytes:
    """Return the list of what is in the file, and its end."""
    listed, offset = b"", 0
    for part in parts:
        name = part.name.encode()
        fixed = (b"PK\x01\x02", 10, 10, 0, 0, 0, _NEW_YEAR_1980)
        sizes = (part.checksum, part.size, part.size, len(name))
        listed += _CENTRAL.pack(*fixed, *sizes, 0, 0, 0, 0, 0, offset) + name
        offset += _LOCAL.size + len(name) + part.size
    count = len(parts)
    return listed + _END.pack(b"PK\x05\x06", 0, 0, count, count, len(listed), offset, 0)


def _chunks(source: IO[bytes], size: int) -> Iterator[bytes]:
    """Give `size` bytes in pieces; fewer where the file ends before, which its sum then tells."""
    while size and (chunk := source.read(min(_CHUNK, size))):
        size -= len(chunk)
        yield chunk
