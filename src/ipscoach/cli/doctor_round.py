"""The doctor's round: every check in its order, and the mending of what can be mended."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from dataclasses import dataclass

from ipscoach.clock import Clock
from ipscoach.exchange.fidelity.seals import KEY, check_seals
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.doctor.examination import SEALED_SINCE, asked_all, examine
from ipscoach.records.doctor.mending import mend
from ipscoach.records.doctor.plan import format_of
from ipscoach.vault.checks import backups, folder, keys, pages
from ipscoach.vault.checks.check import Check, State
from ipscoach.vault.checks.opening import LookedAt, Secret, take_hold
from ipscoach.vault.checks.versions import check_versions
from ipscoach.vault.connection import Connection
from ipscoach.vault.daily import Folders
from ipscoach.vault.device import Device

_OUTSIDE = (folder.PERMISSIONS.id, folder.LEFTOVERS.id)
"""What is mended without opening the file."""


@dataclass(frozen=True, slots=True)
class Rounds:
    """Where the doctor looks, and when.

    Attributes:
        home: the folder of the caseload.
        backups: where its backups lie.
        clock: says the day, and when something was mended.
        device: this computer's key store.
    """

    home: Home
    backups: Folders
    clock: Clock
    device: Device

    def outside(self) -> list[Check]:
        """Look at all that needs no key."""
        found = folder.check_folder(self.home, os.environ)
        return [*found, keys.check_key_files(self.home), check_versions()]

    def inside(self, looked: LookedAt) -> list[Check]:
        """Look at all that needs the key."""
        found = [
            keys.check_signature(looked),
            keys.check_new_keys(looked),
            keys.check_store(looked, self.device),
            *self._of_file(looked),
        ]
        return [*found, backups.check_backups(looked, self.backups, self.clock.today())]

    def unopened(self) -> list[Check]:
        """Look at what stands in for `inside` where no key is at hand: the backups as files."""
        return [backups.check_unopened(self.home, self.backups, self.clock.today())]

    def mend_outside(self, checks: Sequence[Check]) -> None:
        """Put right what needs no opening.

        To be called while the caseload is held: a draft that somebody is writing is no leftover.

        Raises:
            CannotWrite: it is not ours to change.
        """
        wanted = _mendable(checks)
        if folder.PERMISSIONS.id in wanted:
            folder.close_to_others(self.home)
        if folder.LEFTOVERS.id in wanted:
            folder.remove_leftovers(self.home)

    def mend(self, secret: Secret, checks: Sequence[Check]) -> list[Check]:
        """Put right the rest of what can be, look again, and say what became of each check.

        To be called while nobody holds the caseload.

        Raises:
            VaultFault: the file could not be opened or written; what was not mended is as it was.
        """
        wanted = _mendable(checks)
        damaged = {check.id for check in checks if check.state is State.DAMAGED}
        # No file with a page that does not hold can be brought under other keys.
        wrecked = pages.DATABASE.id in damaged or (
            pages.PAGES.id in damaged and keys.NEW_KEYS.id in wanted
        )
        if not wrecked and (within := wanted.difference(_OUTSIDE)):
            self._mend_within(secret, within)
        with contextlib.closing(take_hold(self.home, secret)) as looked:
            after = [*self.outside(), *self.inside(looked)]
        before = {check.id: check for check in checks}
        return [_became(before.get(check.id), check) for check in after]

    def _of_file(self, looked: LookedAt) -> list[Check]:
        if not self.home.database.exists() or not self.home.database.stat().st_size:
            return []
        with contextlib.closing(looked.connect()) as connection:
            found = examine(looked, connection)
            first = found[0]
            if first.state is not State.DAMAGED:
                found += asked_all(KEY, lambda: self._sealed(connection))
            return found

    def _sealed(self, connection: Connection) -> list[Check]:
        if format_of(connection) < SEALED_SINCE:
            return []
        return check_seals(connection, self.home.scales)

    def _mend_within(self, secret: Secret, wanted: set[str]) -> None:
        from ipscoach.vault.vault import Vault

        # Opening as at every start puts key files and the way of saving in order.
        with contextlib.closing(secret.unlock(Vault(self.home))) as opened:
            mend(opened.connect(), wanted, self.clock, time_ordered(self.clock))


def _mendable(checks: Sequence[Check]) -> set[str]:
    return {check.id for check in checks if check.mendable}


def _became(before: Check | None, after: Check) -> Check:
    if before is not None and before.mendable and after.state is State.OK:
        return before.after_mending()
    return after
