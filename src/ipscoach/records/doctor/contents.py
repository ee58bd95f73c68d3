"""The list of what is in a file, where the pages that hold it are damaged.

Without that list SQLite reads no table at all. In files that were laid out in one go it stands
on the same pages, word for word, as in a fresh file of the same format. Pages of a fresh file
that is encrypted with the same key and the same salt can stand in for damaged ones; whether the
list then is what it should be is checked, and nothing is guessed.
"""

from __future__ import annotations

import contextlib
import re
from pathlib import Path
from typing import BinaryIO

from ipscoach.records.doctor.rows import Wreck
from ipscoach.records.migrate import FORMAT, lay_out
from ipscoach.sentence import Sentence
from ipscoach.vault import meta
from ipscoach.vault.checks.pages import PAGE_BYTES
from ipscoach.vault.connection import open_file
from ipscoach.vault.errors import DatabaseDamaged
from ipscoach.vault.files import make_private_file

_SALT_BYTES = 16
_PAGE = re.compile(r"page (\d+) ")
_LIST = "SELECT type, name, rootpage, sql FROM sqlite_master ORDER BY rowid"


def legible(path: Path, key: bytearray, draft: Path) -> Wreck:
    """Open a copy of a damaged file, and make its list readable where it is not.

    Args:
        path: the copy; pages of it may be replaced.
        key: the 32 bytes of the file key.
        draft: where a fresh file may lie for a moment.

    Raises:
        DatabaseDamaged: the list cannot be read.
    """
    wreck = Wreck(path, key)
    if wreck.rows(_LIST) is not None:
        return wreck
    number = wreck.number("PRAGMA user_version") or FORMAT
    bad = _bad_pages(wreck)
    wreck.close()
    if 1 <= number <= FORMAT:
        wanted = _fresh(path, key, draft, number)
        _lend(path, key, draft, bad)
        draft.unlink()
        wreck = Wreck(path, key)
        if wreck.rows(_LIST) == wanted:
            return wreck
        wreck.close()
    raise DatabaseDamaged(
        Sentence(
            "Not even the list of its tables can be read, so nothing could be saved from the "
            "caseload file; it was left as it is. Put it back from a backup."
        )
    )


def _bad_pages(wreck: Wreck) -> set[int]:
    found = wreck.rows("PRAGMA cipher_integrity_check") or []
    return {int(number) for row in found for number in _PAGE.findall(f"{row[0]} ")}


def _fresh(path: Path, key: bytearray, draft: Path, number: int) -> list[tuple[object, ...]]:
    """Lay out a fresh file with the salt of the damaged one, as long as it; return its list."""
    with path.open("rb") as file:
        salt = file.read(_SALT_BYTES)
    size = path.stat().st_size
    make_private_file(draft)
    with contextlib.closing(open_file(draft, key, new=True, salt=salt)) as fresh:
        meta.prepare(fresh)
        lay_out(fresh, number)
        # The first page says how long a file is: pages beyond that would not be read.
        meta.write(fresh, "length", bytes(size))
        fresh.execute("DELETE FROM vault_meta")
        return fresh.execute(_LIST).fetchall()


def _lend(path: Path, key: bytearray, draft: Path, bad: set[int]) -> None:
    """Put pages of the fresh file in the place of damaged or missing ones of the list."""
    source = draft.read_bytes()
    with path.open("r+b") as target:
        length = path.stat().st_size // PAGE_BYTES
        for number in _pages_of_list(draft, key, source):
            if number in bad or number > length:
                target.seek((number - 1) * PAGE_BYTES)
                target.write(source[(number - 1) * PAGE_BYTES : number * PAGE_BYTES])


def _pages_of_list(draft: Path, key: bytearray, source: bytes) -> list[int]:
    """Return the pages without which the list of the fresh file does not read: by trying each."""
    found: list[int] = []
    with draft.open("r+b") as file:
        for number in range(1, len(source) // PAGE_BYTES + 1):
            place = number * PAGE_BYTES - 1
            _put(file, place, source[place] ^ 1)
            with contextlib.closing(Wreck(draft, key)) as tried:
                if tried.rows(_LIST) is None:
                    found.append(number)
            _put(file, place, source[place])
    return found


def _put(file: BinaryIO, place: int, byte: int) -> None:
    file.seek(place)
    file.write(bytes((byte,)))
    file.flush()
