"""Which versions of the program and of what it stands on run here."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from ipscoach import __version__
from ipscoach.sentence import Sentence, marked
from ipscoach.vault.checks.check import Check, Subject
from ipscoach.vault.connection import driver

VERSIONS = Subject("versions", marked("Versions"))
_LIBRARIES = ("textual", "sqlmodel", "alembic", "pynacl", "keyring")


def check_versions() -> Check:
    """Say what runs here, for those who help from afar; damaged where encryption is missing."""
    connection = driver().connect(
        "file::memory:", uri=True, timeout=1.0, isolation_level=None, check_same_thread=False
    )
    try:
        cipher = connection.execute("PRAGMA cipher_version").fetchone()
        engine = connection.execute("SELECT sqlite_version()").fetchone()
    finally:
        connection.close()
    if cipher is None or engine is None:
        return VERSIONS.damaged(
            Sentence("The library that encrypts is missing."),
            Sentence("Install the program anew."),
        )
    told = [f"ipscoach {__version__}", f"Python {platform.python_version()}"]
    told += [f"SQLCipher {str(cipher[0]).split()[0]}", f"SQLite {engine[0]}"]
    told += [f"{name} {number}" for name in _LIBRARIES if (number := _version(name))]
    told.append(platform.platform(terse=True))
    return VERSIONS.fine(Sentence("{versions}.", versions=", ".join(told)))


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
