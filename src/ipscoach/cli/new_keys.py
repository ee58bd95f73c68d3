"""`rekey`: new keys for a caseload of which somebody has a copy, or knew the passphrase."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ipscoach.cli.opening import opened_vault
from ipscoach.cli.output import message, result
from ipscoach.cli.passphrases import at_terminal, choose, from_file
from ipscoach.cli.restoring import forget_key_store
from ipscoach.cli.setting_up import typed_back
from ipscoach.cli.surroundings import Options, home_of
from ipscoach.i18n import _, say

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk
    from ipscoach.vault.opened import OpenVault


def rekey(options: Options) -> int:
    """Put new keys in the place of the present ones, and print the new recovery code.

    Raises:
        NoPassphrase: no new passphrase could be had; nothing was changed.
        Refused: the new passphrase is too short.
        VaultFault: it could not be done; the present passphrase still opens the caseload.
    """
    from ipscoach.vault.passphrase import check_new_passphrase

    with opened_vault(options) as (vault, desk, _clock):
        coach = desk.read.coach()
        known = (coach.name, coach.organisation) if coach is not None else ()
        if file := options.get("new-passphrase-file", ""):
            passphrase = from_file(file)
            check_new_passphrase(passphrase)
        else:
            passphrase = choose(known)
        by_key_store = vault.has_device_slot()
        code = vault.rekey(passphrase)
        desk.note_act("rekey")
        if by_key_store:
            _set_key_store_up(vault, desk, options)
        _hand_out(code, vault, desk)
    return 0


def _set_key_store_up(vault: OpenVault, desk: Desk, options: Options) -> None:
    """Let this computer's key store open it again; where it does not help, say so."""
    from ipscoach.vault.device import Device
    from ipscoach.vault.errors import DeviceFault

    try:
        vault.remember_device(Device())
    except DeviceFault as fault:
        forget_key_store(home_of(options))
        message(say(fault.sentence))
    else:
        desk.note_act("remember_device")


def _hand_out(code: str, vault: OpenVault, desk: Desk) -> None:
    message(
        _(
            "The caseload has new keys. This is its new recovery code: write it on paper and "
            "destroy the old paper; it is shown only now. Earlier backups, and copies that "
            "somebody took, still open with the earlier passphrase and code."
        )
    )
    result(code)
    if at_terminal() and sys.stdout.isatty() and sys.stderr.isatty() and typed_back(vault):
        desk.note_act("confirm_recovery_code")
        message(_("This is the code. Close this window when the paper is put away."))
    else:
        message(_("The app will ask for the code before a client can be added there."))
