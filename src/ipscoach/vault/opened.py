"""A caseload while it is open."""

from __future__ import annotations

import contextlib
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from ipscoach.paths import Home
from ipscoach.vault import connection as database
from ipscoach.vault import meta, recovery, sealing
from ipscoach.vault.copies import keep
from ipscoach.vault.errors import MistypedCode, VaultFault
from ipscoach.vault.files import (
    make_private_file,
    name_durably,
    taken,
    told_when_unwritable,
    write_durably,
)
from ipscoach.vault.kdf import STANDARD
from ipscoach.vault.keys import KEY_BYTES, Keys, wipe
from ipscoach.vault.lock import InstanceLock
from ipscoach.vault.slots import Kind, SlotFile

if TYPE_CHECKING:
    from collections.abc import Generator
    from datetime import datetime

    from ipscoach.sentence import Sentence
    from ipscoach.vault.backup import Held
    from ipscoach.vault.device import Device

GRACE_SECONDS = 0.01
"""What an interrupted statement gets to end before its connection is closed under it."""


class OpenVault:
    """Gives out connections and changes slots, until `close` drops the key.

    May be used from any thread. It keeps one connection of its own, so that SQLite's journal
    stays in place while others come and go.
    """

    def __init__(
        self,
        home: Home,
        keys: Keys,
        file: SlotFile,
        lock: InstanceLock,
        anchor: database.Connection,
        entropy: sealing.Entropy,
    ) -> None:
        """Take over what `Vault` opened: keys, lock and connection are closed by this object."""
        self.remarks: tuple[Sentence, ...] = ()
        """What whoever opened it has to be told of what was found."""
        self.home = home
        self._keys = keys
        self._file = file
        self._lock = lock
        self._anchor = anchor
        self._entropy = entropy
        self._given: list[database.Connection] = []
        self._guard = threading.RLock()
        self._busy = threading.Lock()
        self._closed = False

    def connect(self) -> database.Connection:
        """Return a new connection; `close` closes it too.

        Raises:
            Locked: the vault was closed.
            DatabaseMissing, DatabaseEmpty, DatabaseDamaged: the file changed under the program.
        """
        with self._guard:
            self._must_be_open()
            connection = database.open_file(self.home.database, self._keys.file)
            self._given.append(connection)
            return connection

    def code_fits(self, code: str) -> bool:
        """Say whether this is the recovery code, and remember that it was typed back.

        A mistyped code does not fit; nothing is raised for it.

        Raises:
            CannotWrite: it fits, but that could not be remembered.
        """
        with self._guard:
            self._must_be_open()
            slot = self._file.find(Kind.RECOVERY)
            try:
                secret = recovery.read(code)
            except MistypedCode:
                return False
            data = slot and slot.open(sealing.code_key(secret, slot.salt), self._file.identity)
            wipe(secret)
            if not slot or not data:
                return False
            wipe(data)
            with database.spoken():
                meta.write(self._anchor, meta.TYPED_BACK, slot.salt)
            return True

    def code_was_typed_back(self) -> bool:
        """Say whether the present code was ever typed back; before it, no client is saved."""
        with self._guard:
            self._must_be_open()
            slot = self._file.find(Kind.RECOVERY)
            return slot is not None and meta.read(self._anchor, meta.TYPED_BACK) == slot.salt

    def code_was_told(self) -> bool:
        """Say whether the recovery code of new keys was shown, before the program was cut off."""
        with self._guard:
            self._must_be_open()
            slot = self._file.find(Kind.RECOVERY)
            return slot is None or meta.read(self._anchor, meta.UNTOLD) != slot.salt

    def code_is_told(self) -> None:
        """Remember that the code of new keys was shown, and that `rekey` is in the record."""
        with self._guard, contextlib.suppress(database.driver().DatabaseError):
            self._must_be_open()
            meta.forget(self._anchor, meta.UNTOLD)

    @property
    def identity(self) -> bytes:
        """The caseload's id; it stands readable in every key file."""
        return self._file.identity

    def has_device_slot(self) -> bool:
        """Say whether this computer's key store opens the caseload at start."""
        return self._file.find(Kind.DEVICE) is not None

    def change_passphrase(self, new: str) -> None:
        """Let `new` open the caseload and the old passphrase no more; the data stays as it is.

        Backups made before still open with the old passphrase.

        Raises:
            CannotWrite: the old passphrase still holds.
            NotEnoughMemory: the old passphrase still holds.
        """
        with self._guard:
            self._must_be_open()
            old = self._file.find(Kind.PASSPHRASE)
            cost = old.cost if old and old.cost else STANDARD
            slot = sealing.by_passphrase(
                new, cost, self._keys.data, self._file.identity, self._entropy
            )
            self._put(self._file.holding(slot))

    def new_recovery_code(self) -> str:
        """Return a new code, to be shown once and typed back; the old one opens no more."""
        with self._guard:
            self._must_be_open()
            secret = recovery.draw(self._entropy)
            slot = sealing.by_code(secret, self._keys.data, self._file.identity, self._entropy)
            self._put(self._file.holding(slot))
            code = recovery.write(secret)
            wipe(secret)
            return code

    def remember_device(self, device: Device) -> None:
        """Let this computer's key store open the caseload at start, besides passphrase and code.

        A random key goes into the store and is read back; only then is the slot written.

        Raises:
            DeviceFault: the store did not keep it; no slot was written.
        """
        secret = bytearray(self._entropy(KEY_BYTES))
        with self._guard:
            self._must_be_open()
            device.keep(self._file.identity.hex(), secret)
            slot = sealing.by_device(secret, self._keys.data, self._file.identity, self._entropy)
            wipe(secret)
            self._put(self._file.holding(slot))

    def forget_device(self, device: Device) -> None:
        """Let the key store open the caseload no more.

        Raises:
            DeviceFault: the slot is gone and opens nothing, but the store kept its useless key.
        """
        with self._guard:
            self._must_be_open()
            if self.has_device_slot():
                self._put(self._file.without(Kind.DEVICE))
            device.forget(self._file.identity.hex())

    def rekey(self, passphrase: str) -> str:
        """Put a new data key in the place of the present one; return the new recovery code.

        From now on `passphrase` and that code open the caseload. Earlier backups, and copies that
        somebody took, still open with what opened them then, and show nothing saved from now on.
        No key store opens it until it is set up anew. Every connection given out is closed.

        Raises:
            CannotWrite, NotEnoughMemory, DatabaseDamaged: the present passphrase still holds.
        """
        from ipscoach.vault.rekey import renew, take_into_use

        with self._busy, self._guard:
            self._must_be_open()
            renewed = renew(self._keys, self._file, passphrase, self._entropy)
            former = self._keys
            with contextlib.ExitStack() as last:
                last.callback(self._anchor.close)
                self._end_given(last)
            try:
                self._file = take_into_use(self.home, renewed, former, self._file)
            except VaultFault:
                self._anchor = database.open_file(self.home.database, former.file)
                raise
            self._keys = renewed.keys
            former.wipe()
            self._anchor = database.open_file(self.home.database, self._keys.file)
            with contextlib.suppress(database.driver().DatabaseError):
                meta.write(self._anchor, meta.SLOTS, self._file.text())
            return renewed.code

    def drop_device_slot(self) -> None:
        """Let no key store open the caseload any more; no store is asked, it may be another's.

        Raises:
            CannotWrite: the slot is as it was.
        """
        with self._guard:
            self._must_be_open()
            if self.has_device_slot():
                self._put(self._file.without(Kind.DEVICE))

    def copy_to(self, path: Path) -> None:
        """Write a consistent copy, encrypted with the same key, durable when this returns.

        The key slots of this moment go beside it under the same name with the ending .keys: a
        copy without them would open for nobody once the caseload's own are lost.

        Raises:
            Refused: there is a file of that name.
            CannotWrite: no room; nothing is left behind.
            DatabaseDamaged: a page could not be read; no copy is made.
        """
        keys = path.with_suffix(".keys")
        for target in (path, keys):
            if target.exists():
                raise taken(target)
        temporary = path.with_name(path.name + ".new")
        with contextlib.ExitStack() as clean:
            clean.enter_context(told_when_unwritable())
            temporary.unlink(missing_ok=True)
            make_private_file(temporary)
            clean.callback(temporary.unlink, missing_ok=True)
            connection = self.connect()
            clean.callback(self._take_back, connection)
            with database.spoken():
                connection.execute("VACUUM INTO ?", (str(temporary),))
            # A copy with its name has its keys.
            write_durably(keys, self._file.text())
            clean.callback(_remove_unless, keys, path)
            name_durably(temporary, path)

    def back_up(self, folder: Path, now: datetime) -> Path:
        """Write a backup into a folder that is there, and return its path; see `write_backup`.

        A lock meanwhile waits until the copy is taken (some 50 ms of 10 MB).

        Raises:
            Locked: the vault was closed.
            CannotWrite: no folder or no room; nothing is left behind.
            DatabaseDamaged: a page does not hold; no backup is made.
        """
        from ipscoach.vault.backup import write_backup  # not needed to open a caseload

        with self.held() as held:
            return write_backup(held, folder, now)

    @contextlib.contextmanager
    def held(self) -> Generator[Held]:
        """Give what a backup is made from, and what proves one, with keys that are wiped after it.

        They are copies: proving what was copied goes on when the caseload is locked meanwhile.
        """
        from ipscoach.vault.backup import Held

        with self._guard:
            self._must_be_open()
            key, mac = bytearray(self._keys.file), bytearray(self._keys.mac)
            slots = self._file.text()
        try:
            yield Held(self.home, slots, key, mac, self._unclosed)
        finally:
            wipe(key, mac)

    def close(self) -> None:
        """Lock: close every connection that was given out, drop the key, let the next one in.

        A statement that another thread is running ends there with the driver's OperationalError,
        which `spoken` tells as `Locked`.
        """
        with self._busy, self._guard, contextlib.ExitStack() as last:
            if self._closed:
                return
            self._closed = True
            last.callback(self._lock.release)
            last.callback(self._keys.wipe)
            # Never interrupted and closed last: it brings the journal into the file.
            last.callback(self._anchor.close)
            self._end_given(last)

    def _end_given(self, last: contextlib.ExitStack) -> None:
        """Stop what runs on the connections given out; they are closed when `last` ends."""
        for connection in self._given:
            last.callback(connection.close)
            with contextlib.suppress(database.driver().ProgrammingError):  # closed already
                connection.interrupt()
        if self._given:
            time.sleep(GRACE_SECONDS)
            self._given.clear()

    @contextlib.contextmanager
    def _unclosed(self) -> Generator[None]:
        """Keep the vault open meanwhile: a connection closed under a copy ends the program."""
        with self._busy:
            self._must_be_open()
            yield

    def _must_be_open(self) -> None:
        if self._closed:
            raise database.locked()

    def _take_back(self, connection: database.Connection) -> None:
        connection.close()
        with self._guard, contextlib.suppress(ValueError):
            self._given.remove(connection)

    def _put(self, file: SlotFile) -> None:
        """Make the slots durable, then copy them into the database; a start makes up for it."""
        signed = file.signed(self._keys.mac, file.generation + 1)
        keep(self.home, signed)
        self._file = signed
        with contextlib.suppress(database.driver().DatabaseError):
            meta.write(self._anchor, meta.SLOTS, self._file.text())


def _remove_unless(path: Path, other: Path) -> None:
    if not other.exists():
        path.unlink(missing_ok=True)
