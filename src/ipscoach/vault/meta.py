"""The vault's own small table in the encrypted file: a third copy of the slots, and two facts."""

from __future__ import annotations

from ipscoach.vault.connection import Connection

SLOTS = "slots"
TYPED_BACK = "code_typed_back"
UNTOLD = "code_untold"
"""The salt of a recovery code that came with new keys, from before they count until it is shown."""


def prepare(connection: Connection) -> None:
    """Make the table where it is missing; it belongs to the vault, no migration touches it."""
    connection.execute(
        "CREATE TABLE IF NOT EXISTS vault_meta (key TEXT PRIMARY KEY, value BLOB NOT NULL)"
    )


def write(connection: Connection, key: str, value: bytes) -> None:
    """Keep a value, durably."""
    connection.execute(
        "INSERT INTO vault_meta (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )


def read(connection: Connection, key: str) -> bytes | None:
    """Return a kept value."""
    row = connection.execute("SELECT value FROM vault_meta WHERE key = ?", (key,)).fetchone()
    return row[0] if row and isinstance(row[0], bytes) else None


def forget(connection: Connection, key: str) -> None:
    """Keep a value no more."""
    connection.execute("DELETE FROM vault_meta WHERE key = ?", (key,))
