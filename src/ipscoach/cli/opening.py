"""Opening the caseload for a verb, and closing it whatever happens."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from typing import TYPE_CHECKING

from ipscoach.cli.output import message
from ipscoach.cli.passphrases import ask, at_terminal, from_file
from ipscoach.cli.surroundings import Options, clock_of, home_of, passphrase_file
from ipscoach.clock import Clock
from ipscoach.i18n import _, say
from ipscoach.ids import time_ordered
from ipscoach.settings import read_settings

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk
    from ipscoach.vault.vault import OpenVault, Vault


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
    from ipscoach.records.desk import open_desk
    from ipscoach.vault.hardening import no_core_dumps

    clock = clock_of(options)
    no_core_dumps()
    with contextlib.ExitStack() as last:
        vault = _unlock(options)
        last.callback(vault.close)
        desk = open_desk(vault, clock, time_ordered(clock))
        last.callback(desk.close)
        desk.note_act("unlock")
        yield vault, desk, clock


def _unlock(options: Options) -> OpenVault:
    from ipscoach.vault.vault import Vault

    home = home_of(options)
    locked = Vault(home)
    if file := passphrase_file(options):
        return locked.unlock(from_file(file))
    if not locked.exists():
        # Nobody is asked for the passphrase of nothing; the vault says what is wrong.
        return locked.unlock("")
    if read_settings(home.settings).keyring and (vault := _by_key_store(locked)):
        return vault
    return locked.unlock(ask(_("Passphrase")))


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
