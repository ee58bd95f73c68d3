"""`rekey`: new keys for a caseload of which somebody has a copy, or knew the passphrase."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

from ipscoach.cli.opening import opened_vault
from ipscoach.cli.output import message, result
from ipscoach.cli.passphrases import at_terminal, choose, from_file
from ipscoach.cli.restoring import forget_key_store
from ipscoach.cli.setting_up import typed_back
from ipscoach.cli.surroundings import Options, home_of
from ipscoach.i18n import _, say
from ipscoach.paths import Home
from ipscoach.sentence import Sentence, Spoken
from ipscoach.settings import read_settings

if TYPE_CHECKING:
    from ipscoach.clock import Clock
    from ipscoach.records.desk import Desk, VaultAct
    from ipscoach.vault.opened import OpenVault


def rekey(options: Options) -> int:
    """Put new keys in the place of the present ones, and print the new recovery code.

    Raises:
        NoPassphrase: no new passphrase could be had; nothing was changed.
        Refused: the new passphrase is too short.
        VaultFault: it could not be done; the present passphrase still opens the caseload.
    """
    from ipscoach.vault.passphrase import check_new_passphrase

    if at_terminal():
        message(
            _(
                "The caseload is about to get new keys: a new passphrase, which you choose, and a "
                "new recovery code; the code on the old paper then opens nothing any more."
            )
        )
    with opened_vault(options) as (vault, desk, clock):
        coach = desk.read.coach()
        known = (coach.name, coach.organisation) if coach is not None else ()
        if file := options.get("new-passphrase-file", ""):
            passphrase = from_file(file)
            check_new_passphrase(passphrase)
        else:
            passphrase = choose(known)
        by_key_store = vault.has_device_slot()
        # Printed before anything else is done: the old one is dead.
        _hand_out(vault.rekey(passphrase))
        _note(desk, "rekey")
        vault.code_is_told()
        if by_key_store:
            _set_key_store_up(vault, desk, options)
        _back_up(vault, desk, home_of(options), clock)
        _ask_back(vault, desk)
    return 0


def _hand_out(code: str) -> None:
    message(
        _(
            "The caseload has new keys. This is its new recovery code: write it on paper and "
            "destroy the old paper; it is shown only now. Earlier backups, and copies that "
            "somebody took, still open with the earlier passphrase and code."
        )
    )
    result(code)


def _set_key_store_up(vault: OpenVault, desk: Desk, options: Options) -> None:
    """Let this computer's key store open it again; where it does not help, say so."""
    from ipscoach.vault.device import Device
    from ipscoach.vault.errors import VaultFault

    try:
        vault.remember_device(Device())
    except VaultFault as fault:
        with contextlib.suppress(OSError):  # the store is asked at the next start, and says no
            forget_key_store(home_of(options))
        message(say(fault.sentence))
    else:
        _note(desk, "remember_device")


def _note(desk: Desk, what: VaultAct) -> None:
    """Write down what was done; it holds also where that cannot be written, which is said."""
    try:
        desk.note_act(what)
    except Spoken as fault:
        sentence = Sentence(
            "The new keys hold, but could not be noted in the record of acts. {why}",
            why=fault.sentence,
        )
        message(say(sentence))


def _back_up(vault: OpenVault, desk: Desk, home: Home, clock: Clock) -> None:
    """Make a backup that opens with the new keys: no earlier one does."""
    from ipscoach.vault import daily

    where = daily.folders(home.backups, read_settings(home.settings).backup_folder)
    try:
        made = daily.back_up(vault, where, clock)
    except Spoken as fault:
        sentence = Sentence("No backup with the new keys was made. {why}", why=fault.sentence)
        message(say(sentence))
        return
    _note(desk, "back_up")
    if made.remark is not None:
        message(say(made.remark))


def _ask_back(vault: OpenVault, desk: Desk) -> None:
    try:
        if at_terminal() and sys.stdout.isatty() and sys.stderr.isatty() and typed_back(vault):
            _note(desk, "confirm_recovery_code")
            message(_("This is the code. Close this window when the paper is put away."))
            return
    except Spoken as fault:
        message(say(fault.sentence))
    message(_("The app will ask for the code before a client can be added there."))
