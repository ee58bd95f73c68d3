"""The doctor's round: every check in its order, and the mending of what can be mended."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ipscoach.clock import Clock
from ipscoach.exchange.fidelity.scale_files import load_scales
from ipscoach.exchange.fidelity.seals import (
    KEY,
    PACKS,
    REVIEWS,
    check_key,
    check_packs,
    check_reviews,
)
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.doctor.examination import (
    SEALED_SINCE,
    asked_all,
    examine,
    is_wrecked,
    without_mending,
)
from ipscoach.records.doctor.mending import mend
from ipscoach.records.doctor.plan import FORM, format_of
from ipscoach.records.fidelity.reading import FidelityReading
from ipscoach.records.line import Line
from ipscoach.vault.checks import backups, folder, keys, log, permissions
from ipscoach.vault.checks.check import Check, State, Subject, from_a_backup
from ipscoach.vault.checks.opening import LookedAt, Secret, take_hold
from ipscoach.vault.checks.versions import check_versions
from ipscoach.vault.connection import Connection
from ipscoach.vault.daily import Folders
from ipscoach.vault.device import Device
from ipscoach.vault.files import cannot_write

_OUTSIDE = (permissions.PERMISSIONS.id, folder.LEFTOVERS.id, keys.KEY_FILES.id)
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
        found = folder.check_folder(self.home, self.backups, os.environ)
        return [*found, keys.check_key_files(self.home), check_versions()]

    def inside(self, looked: LookedAt) -> list[Check]:
        """Look at all that needs the key."""
        found = [
            log.check_log(looked.log, copied=looked.copied),
            keys.check_signature(looked),
            keys.check_new_keys(looked),
            keys.check_store(looked, self.device),
            *self._of_file(looked),
        ]
        if is_wrecked(found[1:]):
            found = without_mending(found, _OUTSIDE, from_a_backup())
        elif is_wrecked(found):
            found = without_mending(found, _OUTSIDE, log.before_opening())
        return [*found, backups.check_backups(looked, self.backups, self.clock.today())]

    def unopened(self) -> list[Check]:
        """Look at what stands in for `inside` where no key is at hand: the backups as files."""
        return [backups.check_unopened(self.home, self.backups, self.clock.today())]

    def mend_outside(self, looked: LookedAt, checks: Sequence[Check]) -> None:
        """Put right what needs no opening.

        To be called while the caseload is held: a draft that somebody is writing is no leftover.

        Raises:
            CannotWrite: it is not ours to change, or the disk takes nothing.
        """
        wanted = _mendable(checks)
        if not looked.can_write:
            raise cannot_write()
        if permissions.PERMISSIONS.id in wanted:
            permissions.close_to_others(self.home, self.backups)
        if folder.LEFTOVERS.id in wanted:
            folder.remove_leftovers(self.home)
        if keys.KEY_FILES.id in wanted:
            keys.mend_key_files(looked)

    def mend(self, secret: Secret, checks: Sequence[Check]) -> None:
        """Put right the rest of what can be; into a file with damaged pages nothing is written.

        To be called while nobody holds the caseload.

        Raises:
            VaultFault: the file could not be opened or written; what was not mended is as it was.
        """
        wanted = _mendable(checks).difference((permissions.PERMISSIONS.id, folder.LEFTOVERS.id))
        if wanted and not is_wrecked(checks):
            self._mend_within(secret, wanted)

    def look_again(self, secret: Secret, checks: Sequence[Check]) -> list[Check]:
        """Say what became of each check after mending.

        Raises:
            VaultFault: it could not be looked at again.
        """
        with contextlib.closing(take_hold(self.home, secret)) as looked:
            after = [*self.outside(), *self.inside(looked)]
        before = {check.id: check for check in checks}
        return [_became(before.get(check.id), check) for check in after]

    def _of_file(self, looked: LookedAt) -> list[Check]:
        file = self.home.database
        if not file.is_file() or not file.stat().st_size:
            return []
        found = examine(looked)
        if not any(check.id == FORM.id for check in found):
            return found  # not even the beginning can be read
        return [*found, *self._seals(looked)]

    def _seals(self, looked: LookedAt) -> list[Check]:
        """Look at what is signed, each thing by itself."""
        scales = self.home.scales
        checks: tuple[tuple[Subject, Callable[[Line], Check]], ...] = (
            (KEY, lambda line: check_key(FidelityReading(line))),
            (REVIEWS, lambda line: check_reviews(FidelityReading(line), load_scales(scales))),
            (PACKS, check_packs),
        )

        def sealed(check: Callable[[Line], Check]) -> Callable[[Connection], list[Check]]:
            return lambda given: [check(Line(given))] if format_of(given) >= SEALED_SINCE else []

        return [
            one for subject, check in checks for one in asked_all(subject, looked, sealed(check))
        ]

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
