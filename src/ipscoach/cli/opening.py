"""Opening the caseload for a verb, and closing it whatever happens."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, TypeVar

from ipscoach.cli.output import message
from ipscoach.cli.passphrases import ask, at_terminal, from_file
from ipscoach.cli.surroundings import Options, clock_of, home_of, passphrase_file
from ipscoach.clock import Clock
from ipscoach.i18n import _, plural, say
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.sentence import Sentence
from ipscoach.settings import read_settings
from ipscoach.vault.errors import VaultFault

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk
    from ipscoach.vault.vault import OpenVault, Vault

T = TypeVar("T")


@contextlib.contextmanager
def opened(options: Options) -> Generator[tuple[Desk, Clock]]:
    """Open the caseload that the options name; it is closed at the end.

    Raises:
        NoPassphrase: no passphrase could be had.
        VaultFault: it could not be opened, and why.
    """
    with opened_vault(options) as (_vault, desk, clock):
        yield desk, clock


@contextlib.contextmanager
def opened_vault(options: Options) -> Generator[tuple[OpenVault, Desk, Clock]]:
    """Open the caseload like `opened`, for a verb that works on the vault itself."""
    from ipscoach.records.catching_up import catch_up
    from ipscoach.records.desk import open_desk
    from ipscoach.vault.hardening import no_core_dumps

    clock = clock_of(options)
    no_core_dumps()
    with contextlib.ExitStack() as last:
        try:
            vault = _unlock(options)
        except VaultFault as fault:
            raise _with_way_back(fault, home_of(options), clock) from None
        last.callback(vault.close)
        desk = open_desk(vault, clock, time_ordered(clock))
        last.callback(desk.close)
        for remark in vault.remarks:
            message(say(remark))
        desk.note_act("unlock")
        catch_up(vault, desk)
        yield vault, desk, clock


def _with_way_back(fault: VaultFault, home: Home, clock: Clock) -> VaultFault:
    """Name the last backup where the caseload is damaged or gone."""
    from ipscoach.vault import daily
    from ipscoach.vault.latest import helps, last_backup

    if not helps(fault):
        return fault
    where = daily.folders(home.backups, read_settings(home.settings).backup_folder)
    found = last_backup(home, where, clock.today())
    if found is None:
        return fault
    return type(fault)(
        Sentence(
            "{what} The last backup is of {day}: {path} (“ipscoach restore” brings it back and "
            "keeps what is here).",
            what=fault.sentence,
            day=found.made.astimezone().date(),
            path=str(found.path),
        )
    )


def _unlock(options: Options) -> OpenVault:
    from ipscoach.vault.vault import Vault

    home = home_of(options)
    locked = Vault(home)
    if file := passphrase_file(options):
        words = from_file(file)
        return counting(home, lambda: locked.unlock(words))
    if not locked.exists():
        # Nobody is asked for the passphrase of nothing; the vault says what is wrong.
        return locked.unlock("")
    if read_settings(home.settings).keyring and (vault := _by_key_store(locked)):
        return vault
    typed = ask(_("Passphrase"))
    return counting(home, lambda: locked.unlock(typed))


def counting(home: Home, unlock: Callable[[], T]) -> T:
    """Unlock; after several wrong passphrases wait first, and say so.

    Raises:
        VaultFault: it could not be unlocked, and why; a wrong passphrase is counted.
    """
    from ipscoach.vault.tries import unlock_counting

    return unlock_counting(home, unlock, _wait)


def _wait(seconds: int) -> None:
    message(
        plural(
            "Wrong passphrases were tried here, so this try waits {n} second.",
            "Wrong passphrases were tried here, so this try waits {n} seconds.",
            seconds,
        )
    )
    time.sleep(seconds)


def _by_key_store(locked: Vault) -> OpenVault | None:
    from ipscoach.vault.device import Device
    from ipscoach.vault.errors import DeviceFault

    try:
        return locked.unlock_with_device(Device())
    except DeviceFault as fault:
        if not at_terminal():
            raise
        message(say(fault.sentence))
        return None
