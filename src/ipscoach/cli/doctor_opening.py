"""The way in by which the doctor looks: asked for once, used as often as it is needed."""

from __future__ import annotations

from ipscoach.cli.output import message
from ipscoach.cli.passphrases import ask, at_terminal, from_file
from ipscoach.cli.surroundings import Options, passphrase_file
from ipscoach.i18n import _, say
from ipscoach.paths import Home
from ipscoach.settings import read_settings
from ipscoach.vault.checks.opening import Secret, by_device, by_passphrase


def secret_of(options: Options, home: Home) -> Secret:
    """Return the passphrase of the file that is named, the key store's key, or what is typed.

    Raises:
        NoPassphrase: none could be had.
        DeviceFault: the key store does not help, and nobody is there to be asked.
    """
    if file := passphrase_file(options):
        return by_passphrase(from_file(file))
    if read_settings(home.settings).keyring and (secret := _of_key_store(home)):
        return secret
    return by_passphrase(ask(_("Passphrase")))


def _of_key_store(home: Home) -> Secret | None:
    from ipscoach.vault.copies import find
    from ipscoach.vault.device import Device
    from ipscoach.vault.errors import DeviceFault
    from ipscoach.vault.slots import Kind
    from ipscoach.vault.vault import no_slot

    device, file = Device(), find(home).file
    try:
        if file.find(Kind.DEVICE) is None:
            raise no_slot(Kind.DEVICE)
        device.recall(file.identity.hex())
    except DeviceFault as fault:
        if not at_terminal():
            raise
        message(say(fault.sentence))
        return None
    return by_device(device)
