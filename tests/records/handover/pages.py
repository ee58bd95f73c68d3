"""Reading a caseload's file behind SQLite's back: every page of it, free ones too, decrypted.

SQLCipher keeps a page as AES-256-CBC, with its IV and a checksum in the last 80 bytes; the first
16 bytes of the first page are the salt. The pages in the -wal file are encrypted alike.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from ipscoach.vault.connection import Connection, driver
from tests.records.desks import KEY, PlainVault

PAGE, IV, CHECKSUM, SALT = 4096, 16, 64, 16
WAL_HEAD, FRAME_HEAD = 32, 24


class OpenVault(PlainVault):
    """The same caseload in a file without encryption, whose bytes tell all themselves."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        super().__init__(_touched(folder))
        with contextlib.closing(self.connect()) as first:
            first.execute(
                "CREATE TABLE IF NOT EXISTS vault_meta (key TEXT PRIMARY KEY, value BLOB)"
            )

    def connect(self) -> Connection:
        connection = driver().connect(
            f"file:{self.home.database}",
            uri=True,
            timeout=5.0,
            isolation_level=None,
            check_same_thread=False,
        )
        for setting in ("foreign_keys = ON", "journal_mode = WAL", "temp_store = MEMORY"):
            connection.execute(f"PRAGMA {setting}")
        return connection


def _touched(folder: Path) -> Path:
    (folder / "caseload.db").touch()
    return folder


def sealed_bytes(folder: Path) -> bytes:
    """Return what stands in all pages of an encrypted file and of its -wal file."""
    return b"".join(_opened(number, page) for number, page in _pages(folder))


def open_bytes(folder: Path) -> bytes:
    """Return what stands in all pages of a file without encryption and of its -wal file."""
    return b"".join(page for _number, page in _pages(folder))


def log_size(folder: Path) -> int:
    """Return how many bytes the -wal file has."""
    log = folder / "caseload.db-wal"
    return log.stat().st_size if log.exists() else 0


def _pages(folder: Path) -> Iterator[tuple[int, bytes]]:
    """Give the number and the bytes of every page; the log may hold a page many times."""
    whole = (folder / "caseload.db").read_bytes()
    assert len(whole) % PAGE == 0
    for start in range(0, len(whole), PAGE):
        yield start // PAGE + 1, whole[start : start + PAGE]
    log = folder / "caseload.db-wal"
    frames = log.read_bytes()[WAL_HEAD:] if log.exists() else b""
    assert len(frames) % (FRAME_HEAD + PAGE) == 0
    for start in range(0, len(frames), FRAME_HEAD + PAGE):
        head, page = frames[start : start + FRAME_HEAD], frames[start + FRAME_HEAD :][:PAGE]
        yield int.from_bytes(head[:4]), page


def _opened(number: int, page: bytes) -> bytes:
    ciphers = pytest.importorskip("cryptography.hazmat.primitives.ciphers")
    start, end = SALT if number == 1 else 0, PAGE - IV - CHECKSUM
    mode = ciphers.modes.CBC(page[end : end + IV])
    return ciphers.Cipher(ciphers.algorithms.AES(KEY), mode).decryptor().update(page[start:end])
