"""A new data key: after it, what somebody took before opens nothing that is saved from now on.

The order of steps (a cut after any of them leaves exactly one passphrase that opens):

1. The key file is written anew, in both copies: the new passphrase and the new code hold the new
   data key, and the new data key holds the former one. From here on the new passphrase counts.
2. The file of the caseload is brought under the new key, in one transaction.
3. The key file is written without the former key.

Whoever opens the caseload after a cut goes on from where it was (`finish`).
"""

from __future__ import annotations

import contextlib
import shutil
from typing import NamedTuple

from ipscoach.paths import Home
from ipscoach.sentence import Sentence
from ipscoach.vault import meta, recovery, sealing
from ipscoach.vault.connection import Connection, change_key, open_file, spoken
from ipscoach.vault.copies import keep, keep_both
from ipscoach.vault.errors import CannotWrite, DatabaseDamaged
from ipscoach.vault.files import cannot_write
from ipscoach.vault.kdf import KEY_BYTES, STANDARD
from ipscoach.vault.keys import Keys, wipe
from ipscoach.vault.slots import Kind, SlotFile

ROOM = 3
"""How many times its size the file needs on the disk while it is written under another key."""


class Renewed(NamedTuple):
    """A new data key with its key file, and the code that is shown once."""

    keys: Keys
    file: SlotFile
    code: str


def renew(former: Keys, file: SlotFile, passphrase: str, entropy: sealing.Entropy) -> Renewed:
    """Draw a new data key and make its key file; nothing is written yet.

    Raises:
        NotEnoughMemory: the key derivation found no room.
    """
    old = file.find(Kind.PASSPHRASE)
    cost = old.cost if old and old.cost else STANDARD
    keys = Keys(bytearray(entropy(KEY_BYTES)), file.identity)
    secret = recovery.draw(entropy)
    slots = (
        sealing.by_passphrase(passphrase, cost, keys.data, file.identity, entropy),
        sealing.by_code(secret, keys.data, file.identity, entropy),
        sealing.by_successor(keys.data, former.data, file.identity, entropy),
    )
    code = recovery.write(secret)
    wipe(secret)
    new = SlotFile(file.identity, file.generation, born=True, slots=slots)
    return Renewed(keys, new.signed(keys.mac, file.generation + 1), code)


def take_into_use(home: Home, renewed: Renewed, former: Keys, file: SlotFile) -> SlotFile:
    """Carry the three steps out and return the key file that counts from now on.

    No connection to the file may be open.

    Raises:
        CannotWrite: no room. The former keys hold, and the former passphrase opens; only where
            not even that could be written, the new ones do, and the next start finishes it.
        DatabaseDamaged: a page does not hold; the former keys hold.
    """
    if shutil.disk_usage(home.folder).free < ROOM * home.database.stat().st_size:
        raise cannot_write()
    with contextlib.closing(open_file(home.database, former.file)) as connection:
        _look_through(connection)
    try:
        keep_both(home, renewed.file)
        return finish(home, renewed.keys, renewed.file)
    except (CannotWrite, DatabaseDamaged):
        if opens(home, renewed.keys):
            return renewed.file
        keep_both(home, file.signed(former.mac, renewed.file.generation + 1))
        raise


def finish(home: Home, keys: Keys, file: SlotFile) -> SlotFile:
    """Bring the caseload under its new key where that was cut off, and return the key file.

    Nothing happens where there is no former key. The caller holds the lock of the home folder.

    Raises:
        CannotWrite: no room; the next start tries again.
        DatabaseDamaged: neither key reads it, or a page does not hold; it is as it was.
    """
    former = former_keys(keys, file)
    if former is None:
        return file
    try:
        if not opens(home, keys):
            # An older copy of the key file would open nothing afterwards.
            keep_both(home, file)
            with contextlib.closing(open_file(home.database, former.file)) as connection:
                _look_through(connection)
                _remember_untold(connection, file)
                change_key(connection, keys.file)
    finally:
        former.wipe()
    done = file.without(Kind.FORMER).signed(keys.mac, file.generation + 1)
    keep(home, done)
    return done


def _look_through(connection: Connection) -> None:
    """Look at every page before any is written under another key.

    SQLite tells a page that does not hold in the middle of that as a file in use by another.

    Raises:
        DatabaseDamaged: one does not hold what was saved on it.
    """
    with spoken():
        bad = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    if bad:
        raise DatabaseDamaged(
            Sentence(
                "A page of the caseload file is damaged, so it was not brought under new keys and "
                "was left as it is; “ipscoach doctor” says what still reads and what to do."
            )
        )


def _remember_untold(connection: Connection, file: SlotFile) -> None:
    """Remember that nobody was shown the code yet: after a cut, whoever opens it has to be told."""
    code = file.find(Kind.RECOVERY)
    with spoken():
        meta.prepare(connection)
        if code is not None:
            meta.write(connection, meta.UNTOLD, code.salt)


def former_keys(keys: Keys, file: SlotFile) -> Keys | None:
    """Return the keys before these, where new ones were begun and not finished."""
    slot = file.find(Kind.FORMER)
    if slot is None:
        return None
    data = slot.open(sealing.former_key(keys.data, slot.salt), file.identity)
    return None if data is None else Keys(data, file.identity)


def opens(home: Home, keys: Keys) -> bool:
    """Say whether the caseload's file is under these keys."""
    try:
        open_file(home.database, keys.file).close()
    except DatabaseDamaged:
        return False
    return True
