"""One coach's caseload on disk: three kinds of secrets open it, nothing else does.

Every way in takes the same steps: hold the lock, read the slots, look at the database file,
open the slot, read the first page, put in order what a crash or a flipped bit left. Each step
has its own fault, so that a wrong passphrase is never told as damage, nor damage as a wrong
passphrase.
"""

from __future__ import annotations

import contextlib
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from ipscoach.paths import Home, journals_of, log_of
from ipscoach.sentence import Sentence
from ipscoach.vault import kdf, meta, recovery, sealing
from ipscoach.vault.connection import (
    is_cut_short,
    look_at,
    open_file,
    spoken,
    unreadable,
)
from ipscoach.vault.copies import Found, damaged, find, keep, missing, was_cut_off
from ipscoach.vault.entering import KeyOf, enter, has_slot
from ipscoach.vault.errors import (
    AlreadySetUp,
    DeviceForgotten,
    DeviceLied,
    NoCaseload,
    VaultFault,
    WrongCode,
    WrongPassphrase,
)
from ipscoach.vault.files import (
    make_private_file,
    make_private_folder,
    name_durably,
    told_when_unwritable,
)
from ipscoach.vault.kdf import KEY_BYTES, STANDARD, Cost
from ipscoach.vault.keys import Keys, wipe
from ipscoach.vault.lock import InstanceLock
from ipscoach.vault.opened import OpenVault
from ipscoach.vault.settling import refuse_older, settle
from ipscoach.vault.slots import (
    IDENTITY_BYTES,
    Kind,
    Slot,
    SlotFile,
)

if TYPE_CHECKING:
    from ipscoach.vault.device import Device

__all__ = ["OpenVault", "Vault"]


class Vault:
    """One coach's caseload on disk: locked until a slot opens it."""

    def __init__(self, home: Home, entropy: sealing.Entropy = secrets.token_bytes) -> None:
        self._home = home
        self._entropy = entropy

    def exists(self) -> bool:
        """Say whether there is something to open or to rescue.

        A set-up that was cut off before its first page counts as nothing: it held no data.
        """
        home = self._home
        there = any(path.exists() for path in home.own_files)
        return there and not was_cut_off(home)

    def has_device_slot(self) -> bool:
        """Say whether this computer's key store may open the caseload; False when in doubt."""
        if self._home.restored.exists():
            return False  # it comes from another computer, or from another day of this one
        with contextlib.suppress(VaultFault):
            return find(self._home).file.find(Kind.DEVICE) is not None
        return False

    def create(self, passphrase: str, cost: Cost = STANDARD) -> tuple[OpenVault, str]:
        """Set up a caseload and return it open, with the recovery code to be shown once.

        The slots are durable before the database gets its first page, and the database gets
        its name only when it is whole.

        Raises:
            AlreadySetUp: there is a caseload, or a part of one.
            AlreadyOpen: another program works in this folder.
            CannotWrite, NotEnoughMemory: nothing was set up; try again.
        """
        home = self._home
        make_private_folder(home.folder)
        with contextlib.ExitStack() as undo:
            with told_when_unwritable():
                lock = InstanceLock(home.lock)
            undo.callback(lock.release)
            if self.exists():
                raise AlreadySetUp(
                    Sentence(
                        "There is already a caseload in this folder and it was left as it is; "
                        "unlock it, or choose another folder."
                    )
                )
            identity = self._entropy(IDENTITY_BYTES)
            keys = Keys(bytearray(self._entropy(KEY_BYTES)), identity)
            undo.callback(keys.wipe)
            secret = recovery.draw(self._entropy)
            slots = (
                sealing.by_passphrase(passphrase, cost, keys.data, identity, self._entropy),
                sealing.by_code(secret, keys.data, identity, self._entropy),
            )
            file = SlotFile(identity, 0, born=False, slots=slots).signed(keys.mac, 1)
            keep(home, file)
            _lay_first_page(home, keys)
            anchor = open_file(home.database, keys.file)
            undo.callback(anchor.close)
            file = settle(home, Found(file, whole=True, in_order=True), slots[0], keys, anchor)
            undo.pop_all()
            code = recovery.write(secret)
            wipe(secret)
            return OpenVault(home, keys, file, lock, anchor, self._entropy), code

    def unlock(self, passphrase: str) -> OpenVault:
        """Open with the passphrase. May run in a thread: 0.2 s of it let others work.

        Raises:
            WrongPassphrase: another one was set.
            VaultFault: any other reason, each its own class.
        """
        wrong = WrongPassphrase(
            Sentence(
                "The passphrase is not the right one; nothing was changed, so try again or use "
                "the recovery code."
            )
        )

        return self._open(Kind.PASSPHRASE, key_of_passphrase(passphrase), wrong)

    def unlock_with_code(self, code: str) -> OpenVault:
        """Open with the printed recovery code; a new passphrase should be set after it.

        Raises:
            MistypedCode: it is not as it was printed; nothing was tried.
            WrongCode: it belongs to another caseload or was replaced by a newer one.
            VaultFault: any other reason, each its own class.
        """
        secret = recovery.read(code)
        wrong = WrongCode(
            Sentence(
                "The recovery code was typed as printed but belongs to another caseload or was "
                "replaced by a newer one; nothing was changed, so look for the newest paper."
            )
        )
        try:
            return self._open(
                Kind.RECOVERY, lambda slot, _: sealing.code_key(secret, slot.salt), wrong
            )
        finally:
            wipe(secret)

    def unlock_with_device(self, device: Device) -> OpenVault:
        """Open with what this computer's key store holds.

        Raises:
            DeviceFault: the store did not help; the passphrase still does.
            VaultFault: any other reason, each its own class.
        """
        return self._open(Kind.DEVICE, key_of_store(device), other_key_in_store())

    def _open(self, kind: Kind, key_of: KeyOf, wrong: VaultFault) -> OpenVault:
        home = self._home
        if not home.folder.is_dir():
            raise missing(home)
        with contextlib.ExitStack() as undo:
            with told_when_unwritable():
                lock = InstanceLock(home.lock)
            undo.callback(lock.release)
            if home.restored.exists():
                from ipscoach.vault.placing import put_in_place

                put_in_place(home)
            found = find(home)
            if was_cut_off(home):
                raise NoCaseload(
                    Sentence(
                        "Setting up was cut off before anything was saved here; nothing is lost, "
                        "so set the caseload up again."
                    )
                )
            look_at(home.database)
            if not has_slot(found, kind):
                raise no_slot(kind)
            entered = enter(home, found, kind, key_of)
            if entered is None:
                raise wrong if found.whole else damaged()
            file, slot, keys = entered
            undo.callback(keys.wipe)
            lost = _after_a_crash(home)
            if file.find(Kind.FORMER) is not None:
                from ipscoach.vault.rekey import finish

                refuse_older(home, file, slot, keys)
                file = finish(home, keys, file)
            anchor = open_file(home.database, keys.file)
            undo.callback(anchor.close)
            if is_cut_short(anchor, home.database):
                raise unreadable()
            if lost is not None:
                # Else what is left of it would be judged anew after another crash.
                with spoken():
                    anchor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            file = settle(home, replace(found, file=file), slot, keys, anchor)
            opened = OpenVault(home, keys, file, lock, anchor, self._entropy)
            with spoken():
                opened.remarks = tuple(filter(None, (lost, _untold(opened))))
            undo.pop_all()
            return opened


def _after_a_crash(home: Home) -> Sentence | None:
    """Return what a session lost that was not closed, after keeping it aside; None at others."""
    if not log_of(home.database).exists():
        return None
    from ipscoach.vault.after_crash import set_log_aside

    return set_log_aside(home)


def _untold(opened: OpenVault) -> Sentence | None:
    if opened.code_was_told():
        return None
    return Sentence(
        "New keys were cut off before their recovery code was shown. They are finished and the new "
        "passphrase counts, but the code on paper opens nothing any more: make a new one in the "
        "app, under Settings (F9), Recovery code (F7)."
    )


def key_of_passphrase(passphrase: str) -> KeyOf:
    """Return what makes the sealing key of the passphrase's slot, which is slow on purpose."""
    return lambda slot, _: kdf.derive(passphrase, slot.salt, slot.cost or STANDARD)


def key_of_store(device: Device) -> KeyOf:
    """Return what makes the sealing key of this computer's slot; it raises a DeviceFault."""

    def key_of(slot: Slot, identity: bytes) -> bytearray:
        secret = device.recall(identity.hex())
        key = sealing.device_key(secret, slot.salt)
        wipe(secret)
        return key

    return key_of


def other_key_in_store() -> DeviceLied:
    """Return the fault of a key store whose key does not fit."""
    return DeviceLied(
        Sentence(
            "This computer's key store holds another key than the one of this caseload; "
            "nothing is lost, so open with the passphrase and set the key store up anew."
        )
    )


def no_slot(kind: Kind) -> VaultFault:
    """Return the fault of a key file that has no slot for a secret."""
    if kind is Kind.DEVICE:
        return DeviceForgotten(
            Sentence(
                "The caseload was not set to open with this computer's key store; nothing is "
                "lost, so open it with the passphrase."
            )
        )
    return damaged()


def _lay_first_page(home: Home, keys: Keys) -> None:
    """Make the encrypted file under another name and put it in place when it is whole."""
    path = home.database
    temporary = path.with_name(path.name + ".new")
    with told_when_unwritable(temporary):
        for draft in (temporary, *journals_of(temporary)):
            draft.unlink(missing_ok=True)
        make_private_file(temporary)
        connection = open_file(temporary, keys.file, new=True)
        try:
            with spoken():
                meta.prepare(connection)
        finally:
            connection.close()
        name_durably(temporary, path)
