"""Restoring a backup: what is here stays until what comes is proven, and is kept after it.

The order of steps: take the backup out into a draft folder, open it with the secret of its day,
read every page of it, keep what is here, and only then give the draft the name that counts
(`placing`). Until that one step the present caseload is untouched; after it, it lies in a backup.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ipscoach.paths import Home, journals_of
from ipscoach.sentence import Refused, Sentence
from ipscoach.vault import container, recovery
from ipscoach.vault.backup import Held, not_whole, proven, write_backup
from ipscoach.vault.connection import spoken
from ipscoach.vault.copies import find
from ipscoach.vault.errors import (
    AlreadySetUp,
    CannotWrite,
    MistypedCode,
    NewerFormat,
    VaultFault,
    WrongPassphrase,
)
from ipscoach.vault.files import (
    make_private_folder,
    sync_file,
    sync_folder,
    told_when_unwritable,
)
from ipscoach.vault.journal import State, look_at_log
from ipscoach.vault.keeping import keep_files
from ipscoach.vault.keys import wipe
from ipscoach.vault.lock import InstanceLock
from ipscoach.vault.placing import put_in_place

if TYPE_CHECKING:
    from ipscoach.vault.vault import OpenVault, Vault

_LENGTHS_OF_CODES = range(30, 35)
"""Letters and digits: a code has 32, and one that was mistyped may have two more or fewer."""
_LEAST_DIGITS = 4
"""A code has ten on average; words with a year in them have four."""
_VOWELS = "aeiouyåäö"
_MOST_VOWELS = 7
"""Of 32 letters of words a dozen and more are vowels; a code has four on average."""

Unlock = Callable[[Home], "OpenVault"]


class Kept(NamedTuple):
    """What was in the home folder before.

    Attributes:
        path: the backup that holds it, or a folder with its files as they were.
        whole: it is a backup that was proven. Otherwise its keys were others than those of the
            restored one, or it was damaged: its files were kept as they were found.
    """

    path: Path
    whole: bool


def unlock_with(secret: str) -> Unlock:
    """Return what opens a caseload with a passphrase or a recovery code, whichever was typed.

    The check digits of a code tell the two apart. What they do not fit is a passphrase first;
    only where it opens nothing and looks like a code is it called a mistyped one.
    """

    def unlock(home: Home) -> OpenVault:
        from ipscoach.vault.vault import Vault

        try:
            wipe(recovery.read(secret))
        except MistypedCode as slip:
            return _unlock_by_words(Vault(home), secret, slip)
        return Vault(home).unlock_with_code(secret)

    return unlock


def _unlock_by_words(vault: Vault, secret: str, slip: MistypedCode) -> OpenVault:
    try:
        return vault.unlock(secret)
    except WrongPassphrase:
        if _looks_like_a_code(secret):
            raise slip from None
        raise


def _looks_like_a_code(secret: str) -> bool:
    plain = [letter for letter in secret.lower() if letter.isalnum()]
    digits = sum(letter.isdigit() for letter in plain)
    vowels = sum(letter in _VOWELS for letter in plain)
    spelled = digits >= _LEAST_DIGITS or vowels <= _MOST_VOWELS
    return len(plain) in _LENGTHS_OF_CODES and spelled


def restore(
    source: Path, home: Home, unlock: Unlock, *, newest: int, now: datetime, replace: bool = False
) -> Kept | None:
    """Make the caseload in a backup that of a home folder.

    This computer's key store opens it no more: it may be another computer's, or another day's.

    Args:
        source: the backup, or an older copy (`….db` with its `….keys` beside it).
        home: where it goes.
        unlock: opens it; with the passphrase or the recovery code of its day.
        newest: the newest form of the file that this program knows.
        now: the moment that the name of what is kept tells, in UTC.
        replace: whether there may be a caseload, which is kept.

    Returns:
        What was there before; None where there was nothing.

    Raises:
        Refused: there is no such file.
        AlreadySetUp: there is a caseload, and it may not be replaced.
        BackupDamaged: the file is no backup, or not a whole one.
        VaultFault: it does not open or is damaged, or there is no room; nothing was changed.
    """
    if not source.is_file():
        raise _no_file(source)
    make_private_folder(home.folder)
    with contextlib.ExitStack() as last:
        with told_when_unwritable():
            lock = InstanceLock(home.lock)
        last.callback(lock.release)
        put_in_place(home)
        there = _is_there(home)
        if there and not replace:
            raise _taken()
        last.callback(shutil.rmtree, home.restoring, ignore_errors=True)
        kept = _prepare(source, home, unlock, newest, now if there else None)
        if not there:
            _clear_set_up(home)
        with told_when_unwritable():
            home.restoring.rename(home.restored)
            sync_folder(home.folder)
        put_in_place(home)
        return kept


def _prepare(
    source: Path, home: Home, unlock: Unlock, newest: int, keep_at: datetime | None
) -> Kept | None:
    """Lay the proven caseload out in the draft folder, and keep what is here, if anything is."""
    draft = Home(home.restoring)
    shutil.rmtree(draft.folder, ignore_errors=True)
    make_private_folder(draft.folder)
    with told_when_unwritable():
        _take_out(source, draft)
    opened = unlock(draft)
    try:
        opened.drop_device_slot()
        _check_form(opened, newest)
        with opened.held() as held:
            proven(held.home.database, held.key)
            kept = _keep(home, held, keep_at) if keep_at is not None else None
    finally:
        opened.close()
    with told_when_unwritable():
        draft.lock.unlink(missing_ok=True)
        sync_file(draft.database)
        sync_folder(draft.folder)
    return kept


def _is_there(home: Home) -> bool:
    from ipscoach.vault.vault import Vault

    return Vault(home).exists()


def _clear_set_up(home: Home) -> None:
    """Remove the keys that a set-up left which was cut off: with them nothing was ever saved."""
    with told_when_unwritable():
        for path in (home.slots, home.spare_slots):
            path.unlink(missing_ok=True)
        sync_folder(home.folder)


def _take_out(source: Path, draft: Home) -> None:
    beside = source.with_suffix(".keys")
    if source.suffix == ".db" and beside.is_file():
        pairs = [(beside, draft.slots), (source, draft.database)]
        # What was saved last may still be in a journal only.
        pairs += zip(journals_of(source), journals_of(draft.database), strict=True)
        for path, copy in pairs:
            if path.is_file():
                shutil.copyfile(path, copy)
                copy.chmod(0o600)
        if look_at_log(draft.database).state is State.DAMAGED:
            raise not_whole()
        return
    draft.slots.write_bytes(container.read_through(source, draft.database))
    for path in (draft.database, draft.slots):
        path.chmod(0o600)


def _check_form(opened: OpenVault, newest: int) -> None:
    """Refuse a file of a later version, and bring what the journal holds into the file.

    Raises:
        NewerFormat: a later version of the program wrote it.
    """
    connection = opened.connect()
    with spoken():
        form = connection.execute("PRAGMA user_version").fetchone()
        if form is None or int(str(form[0])) > newest:
            raise NewerFormat(
                Sentence(
                    "A newer version of this program wrote the backup; nothing was changed, so "
                    "install the newer version and restore it there."
                )
            )
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def _keep(home: Home, restored: Held, now: datetime) -> Kept:
    """Keep the present caseload: as a backup where these keys open it, else as it is."""
    make_private_folder(home.backups)
    if backup := _backed_up(home, restored, now):
        return Kept(backup, whole=True)
    return Kept(keep_files(home, now), whole=False)


def _backed_up(home: Home, restored: Held, now: datetime) -> Path | None:
    """Back up the present caseload with the keys of the restored one, an earlier state of it.

    Returns None where these are not its keys, or where it is damaged.
    """
    with told_when_unwritable():
        if look_at_log(home.database).state is not State.WHOLE:
            return None  # opening it would drop what it holds of the last session
    try:
        present = find(home).file
        if not present.is_signed(restored.mac):
            return None
        held = restored._replace(home=home, slots=present.text(), unclosed=contextlib.nullcontext)
        return write_backup(held, home.backups, now)
    except CannotWrite:
        raise
    except VaultFault:  # damaged in one way or another
        return None


def _no_file(source: Path) -> Refused:
    return Refused(Sentence("There is no file {path}, so nothing was restored.", path=str(source)))


def _taken() -> AlreadySetUp:
    return AlreadySetUp(
        Sentence(
            "There is a caseload in this folder already and it was left as it is; restore into "
            "another folder, or in its place, which keeps what is here."
        )
    )
