"""The key file, its spare copy, its signature, and this computer's key store."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from ipscoach.paths import Home
from ipscoach.sentence import Sentence, marked
from ipscoach.vault import sealing
from ipscoach.vault.checks.check import Check, Subject, from_a_backup, unseen
from ipscoach.vault.checks.opening import LookedAt
from ipscoach.vault.copies import keep_both
from ipscoach.vault.errors import DeviceFault
from ipscoach.vault.files import cannot_write
from ipscoach.vault.keys import wipe
from ipscoach.vault.slots import Kind, TooNewError, UnreadableError, parse

if TYPE_CHECKING:
    from ipscoach.vault.device import Device

KEY_FILES = Subject("key_files", marked("Key file and its spare copy"))
SIGNATURE = Subject("key_signature", marked("Signature of the key file"))
NEW_KEYS = Subject("new_keys", marked("New keys"))
STORE = Subject("key_store", marked("This computer's key store"))


class _Copy(Enum):
    WHOLE, DAMAGED, MISSING, NEWER, UNSEEN = auto(), auto(), auto(), auto(), auto()


def check_key_files(home: Home) -> Check:
    """Say whether both copies of the key file are whole and the same."""
    paths = (home.slots, home.spare_slots)
    copies = [_copy(path) for path in paths]
    if _Copy.NEWER in copies:
        return KEY_FILES.doubtful(
            Sentence("A newer version of this program wrote the key file."),
            Sentence("Install the newer version."),
        )
    if _Copy.UNSEEN in copies:
        return unseen(KEY_FILES, cannot_write())
    if _Copy.WHOLE not in copies:
        return KEY_FILES.damaged(
            Sentence("No whole copy of the key file is left."), from_a_backup()
        )
    bad = [path.name for path, copy in zip(paths, copies, strict=True) if copy is not _Copy.WHOLE]
    if bad:
        return KEY_FILES.damaged(
            Sentence("“{name}” is damaged or missing; the other copy is whole.", name=bad[0]),
            Sentence("The next opening, or --fix, writes it anew from the other."),
            mendable=True,
        )
    one, other = (parse(path.read_bytes()) for path in paths)
    if one.identity != other.identity:
        return KEY_FILES.damaged(
            Sentence("The two copies of the key file are of two caseloads."),
            Sentence("The next opening, or --fix, writes both anew from the one that opens it."),
            mendable=True,
        )
    if one != other:
        return KEY_FILES.doubtful(
            Sentence("The two copies of the key file are not the same; the newer one counts."),
            Sentence("The next opening, or --fix, writes both anew from it."),
            mendable=True,
        )
    return KEY_FILES.fine(Sentence("Both copies are whole and the same."))


def mend_key_files(looked: LookedAt) -> None:
    """Write both copies anew from the one that opened the caseload, where that is a whole one.

    One that something else changed is left to the next opening, which knows a third copy.

    Raises:
        CannotWrite: one of them could not be written.
    """
    if looked.file.is_signed(looked.keys.mac):
        keep_both(looked.home, looked.file)


def check_signature(looked: LookedAt) -> Check:
    """Say whether a holder of the data key wrote the key file as it stands."""
    if looked.file.is_signed(looked.keys.mac):
        return SIGNATURE.fine(Sentence("It was written by this program, with the right key."))
    return SIGNATURE.damaged(
        Sentence("Something else than this program changed the key file."),
        Sentence("The next opening, or --fix, takes the copy that the caseload holds."),
        mendable=True,
    )


def check_new_keys(looked: LookedAt) -> Check:
    """Say whether new keys were begun and cut off before the file was brought under them."""
    if looked.file.find(Kind.FORMER) is None:
        return NEW_KEYS.fine(Sentence("None were cut off half-way."))
    return NEW_KEYS.doubtful(
        Sentence("New keys were cut off half-way; nothing is lost, and the new passphrase counts."),
        Sentence("The next opening, or --fix, finishes them."),
        mendable=True,
    )


def check_store(looked: LookedAt, device: Device) -> Check:
    """Say whether the key store opens the caseload, where it is set to."""
    slot = looked.file.find(Kind.DEVICE)
    if slot is None:
        return STORE.fine(Sentence("It is not used; the passphrase opens the caseload."))
    advice = Sentence("Open with the passphrase and set the key store up anew in the settings.")
    try:
        secret = device.recall(looked.file.identity.hex())
    except DeviceFault as fault:
        return STORE.doubtful(fault.sentence, advice)
    data = slot.open(sealing.device_key(secret, slot.salt), looked.file.identity)
    wipe(secret)
    if data is None:
        return STORE.doubtful(Sentence("It holds another key than the caseload's."), advice)
    wipe(data)
    return STORE.fine(Sentence("It opens the caseload."))


def _copy(path: Path) -> _Copy:
    try:
        parse(path.read_bytes())
    except TooNewError:
        return _Copy.NEWER
    except UnreadableError:
        return _Copy.DAMAGED
    except (FileNotFoundError, IsADirectoryError):
        return _Copy.MISSING
    except OSError:
        return _Copy.UNSEEN
    return _Copy.WHOLE
