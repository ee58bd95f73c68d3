"""What can stand between a coach and her caseload: a class for each, told in one sentence."""

from __future__ import annotations

from typing import ClassVar

from ipscoach.sentence import Spoken


class VaultFault(Spoken):
    """The vault could not do what was asked; what was stored stays as it was."""

    exit_code: ClassVar[int] = 3
    """What the command line ends with: 1 refused, 3 cannot unlock, 4 data damaged."""


class NoCaseload(VaultFault):
    """Nothing has been set up in this folder, or setting up was cut off before any data."""


class AlreadySetUp(VaultFault):
    """Setting up over an existing caseload is refused."""

    exit_code = 1


class AlreadyOpen(VaultFault):
    """Another program has the caseload open."""


class Locked(VaultFault):
    """The caseload was closed; its key is gone from memory."""


class WrongPassphrase(VaultFault):
    """The slots are whole, but this passphrase opens none of them."""


class WrongCode(VaultFault):
    """The code was typed as it was printed, but is not the code of this caseload."""


class MistypedCode(VaultFault):
    """The check digits do not fit: a letter or digit was misread."""


class NewerFormat(VaultFault):
    """A later version of the program wrote the key file."""


class CannotWrite(VaultFault):
    """Full disk, missing right or a folder that cannot keep data safely."""


class NotCleaned(VaultFault):
    """Records are destroyed, but the free pages of the file still hold what was in them."""

    exit_code = 1


class NotEnoughMemory(VaultFault):
    """The key derivation found no room; it needs what its slot says (128 MiB)."""


class DatabaseMissing(VaultFault):
    """There are keys, but no caseload file."""

    exit_code = 4


class DatabaseEmpty(VaultFault):
    """The caseload file has 0 bytes."""

    exit_code = 4


class DatabaseDamaged(VaultFault):
    """The right key does not read the caseload file."""

    exit_code = 4


class BackupDamaged(VaultFault):
    """A file is no backup, or not as it was written."""

    exit_code = 4


class SlotsDamaged(VaultFault):
    """Neither copy of the key file can be used."""

    exit_code = 4


class KeysOutdated(VaultFault):
    """An older key file was put in the place of the present one, and the secret is of its day."""

    exit_code = 4


class DeviceFault(VaultFault):
    """This computer's key store did not help; passphrase and code still open the caseload."""


class DeviceAbsent(DeviceFault):
    """There is no key store that is trusted, or it failed."""


class DeviceLocked(DeviceFault):
    """The key store is there, but locked."""


class DeviceSlow(DeviceFault):
    """The key store did not answer in time; it may be waiting for a person."""


class DeviceLied(DeviceFault):
    """The key store gave back something else than was put in."""


class DeviceForgotten(DeviceFault):
    """The key store, or the key file, has no entry for this computer."""
