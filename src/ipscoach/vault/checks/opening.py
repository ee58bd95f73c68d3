"""Opening a caseload only to look at it: nothing is put in order and nothing written down."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ipscoach.paths import Home, log_of
from ipscoach.sentence import Sentence
from ipscoach.vault.checks.log import copy_of, remove_copy
from ipscoach.vault.connection import Connection, driver, look_into, open_bare, spoken
from ipscoach.vault.copies import Found, damaged, find
from ipscoach.vault.entering import enter, has_slot
from ipscoach.vault.errors import (
    CannotWrite,
    DatabaseDamaged,
    DatabaseEmpty,
    DatabaseMissing,
    VaultFault,
    WrongPassphrase,
)
from ipscoach.vault.journal import Log, State, look_at_log
from ipscoach.vault.keys import Keys, wipe
from ipscoach.vault.lock import InstanceLock
from ipscoach.vault.rekey import former_keys
from ipscoach.vault.slots import Kind, SlotFile
from ipscoach.vault.vault import (
    KeyOf,
    Vault,
    key_of_passphrase,
    key_of_store,
    no_slot,
    other_key_in_store,
)

if TYPE_CHECKING:
    from pathlib import Path

    from ipscoach.vault.device import Device
    from ipscoach.vault.opened import OpenVault


Connect = Callable[[bytearray], Connection]


@dataclass(frozen=True, slots=True)
class Secret:
    """A way in that the coach has, usable more than once.

    Attributes:
        kind: whose slot it opens.
        key_of: makes the sealing key for that slot; the second argument is the caseload's id.
        unlock: opens a vault with it, as at every start.
        wrong: the fault where it does not fit.
    """

    kind: Kind
    key_of: KeyOf
    unlock: Callable[[Vault], OpenVault]
    wrong: VaultFault


def by_passphrase(passphrase: str) -> Secret:
    """Return the passphrase as a way in."""
    return Secret(
        Kind.PASSPHRASE,
        key_of_passphrase(passphrase),
        lambda vault: vault.unlock(passphrase),
        WrongPassphrase(Sentence("The passphrase is not the right one; nothing was changed.")),
    )


def by_device(device: Device) -> Secret:
    """Return this computer's key store as a way in."""
    return Secret(
        Kind.DEVICE,
        key_of_store(device),
        lambda vault: vault.unlock_with_device(device),
        other_key_in_store(),
    )


class LookedAt:
    """A caseload that is held, so that nobody else writes, and whose keys are known.

    Attributes:
        home: where it lies.
        file: its key file.
        keys: those that the secret opens, which signed the key file.
        key: the 32 bytes that read the caseload's file as it stands: those of the keys before
            these, where new ones were cut off before the file was brought under them.
        can_write: whether the disk takes anything; False when it was found not to.
        log: how that was found which a session left that was not closed.
        copied: whether a copy is looked at: SQLite would bring such a session's saves into the
            file as soon as it is opened and closed.
        database: the file that is looked at.
    """

    def __init__(self, home: Home, file: SlotFile, keys: Keys, lock: InstanceLock | None) -> None:
        """Take keys and lock over; `close` lets go of both.

        Args:
            home: where the caseload lies.
            file: its key file.
            keys: those that the secret opened.
            lock: None where the disk takes no lock, and then nothing else from anybody either.
        """
        self.home = home
        self.file = file
        self.keys = keys
        self.can_write = lock is not None
        self._lock = lock
        self.log = Log(State.WHOLE)
        with contextlib.suppress(OSError):  # SQLite cannot read it either, and says so
            self.log = look_at_log(home.database)
        seen = copy_of(home) if _has_content(log_of(home.database)) else home
        self.copied = seen is not None
        self.database = (seen or home).database
        if seen is None and self.log.state is not State.WHOLE:
            self.can_write = False
        self.key = _reading(self._bare, file, keys)

    def connect(self) -> Connection:
        """Return a connection that changes no setting; whoever asked for it closes it.

        A page that does not hold ends a connection for good: whoever looks at several things
        takes one for each.

        Raises:
            VaultFault: the file is missing or cannot be read.
        """
        connection = self._bare(self.key)
        try:
            with spoken():
                connection.execute("PRAGMA user_version").fetchone()
        except CannotWrite:
            # SQLite needs a file beside it for reading; on a disk that takes none nobody writes.
            connection.close()
            if _has_content(log_of(self.database)):
                raise
            self.can_write = False
            return look_into(self.database, self.key)
        except DatabaseDamaged:
            connection.close()
            return self._bare(self.key)
        return connection

    def _bare(self, key: bytearray) -> Connection:
        if not self.copied and self.log.state is not State.WHOLE:
            return look_into(self.database, key)  # a damaged log must not be dropped by looking
        return open_bare(self.database, key)

    def close(self) -> None:
        """Drop the keys and let the next one in; a second call does nothing."""
        self.keys.wipe()
        wipe(self.key)
        if self.copied and self.database != self.home.database:
            remove_copy(self.home)
        if self._lock is not None:
            self._lock.release()


def take_hold(home: Home, secret: Secret) -> LookedAt:
    """Take the keys out of the key file as it stands.

    Raises:
        AlreadyOpen: another program works in this folder.
        NoCaseload: there is nothing here.
        SlotsDamaged: neither copy of the key file can be used.
        WrongPassphrase, DeviceFault: the secret does not fit, or has no slot here.
    """
    with contextlib.ExitStack() as undo:
        lock = _lock_of(home)
        if lock is not None:
            undo.callback(lock.release)
        found = find(home)
        if not has_slot(found, secret.kind):
            raise no_slot(secret.kind)
        entered = enter(home, found, secret.kind, secret.key_of)
        if entered is None:
            raise _wrong(secret, found)
        undo.callback(entered.keys.wipe)
        looked = LookedAt(home, entered.file, entered.keys, lock)
        undo.pop_all()
        return looked


def _has_content(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def _lock_of(home: Home) -> InstanceLock | None:
    """Return the lock; None on a disk that is full or only to be read: looking needs none."""
    try:
        return InstanceLock(home.lock)
    except OSError:
        return None


def _wrong(secret: Secret, found: Found) -> VaultFault:
    """Return the fault of a secret that does not fit, in words that lead on."""
    if not found.whole:
        return damaged()
    if secret.kind is Kind.PASSPHRASE and found.file.find(Kind.FORMER):
        return WrongPassphrase(
            Sentence(
                "The passphrase is not the right one; nothing was changed. New keys were begun "
                "here and cut off: type the new passphrase, not the one before it."
            )
        )
    return secret.wrong


def _reading(connect: Connect, file: SlotFile, keys: Keys) -> bytearray:
    """Return the file key under which the caseload's file is (see `rekey`)."""
    former = former_keys(keys, file)
    if former is None:
        return bytearray(keys.file)
    both = [bytearray(keys.file), bytearray(former.file)]
    former.wipe()
    with contextlib.suppress(DatabaseMissing, DatabaseEmpty, DatabaseDamaged, CannotWrite):
        # A damaged beginning reads under neither: then as many other pages as can be.
        both.sort(key=lambda key: (not _begins(connect, key), _bad_pages(connect, key)))
    wipe(both[1])
    return both[0]


def _begins(connect: Connect, key: bytearray) -> bool:
    with contextlib.closing(connect(key)) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except driver().DatabaseError:
            return False
        return True


def _bad_pages(connect: Connect, key: bytearray) -> int:
    with contextlib.closing(connect(key)) as connection, spoken():
        return len(connection.execute("PRAGMA cipher_integrity_check").fetchall())
