"""`init`: a caseload is set up without the app, and its recovery code printed once."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

from ipscoach.cli.faults import NoPassphrase, WrongUsage
from ipscoach.cli.output import message, prompt, result
from ipscoach.cli.passphrases import at_terminal, choose, from_file
from ipscoach.cli.surroundings import Options, clock_of, home_of, passphrase_file
from ipscoach.domain.caseload import DEFAULT_SHARE, cap
from ipscoach.domain.clients import clean_name
from ipscoach.domain.staff import StaffRole
from ipscoach.i18n import _, say
from ipscoach.ids import time_ordered
from ipscoach.sentence import Refused, Sentence
from ipscoach.settings import Settings, write_settings

if TYPE_CHECKING:
    from ipscoach.vault.vault import OpenVault

LONGEST_LINE = 300


def set_up(options: Options) -> int:
    """Set a caseload up.

    Raises:
        WrongUsage: no passphrase could be had, or a value does not hold; nothing was set up.
        Refused: there is a caseload in this folder.
        VaultFault: it could not be written.
    """
    from ipscoach.records.desk import open_desk
    from ipscoach.vault.hardening import no_core_dumps
    from ipscoach.vault.vault import Vault

    name, organisation, share = _coach(options)
    role = StaffRole(options.get("role", StaffRole.COACH.value))
    home, clock = home_of(options), clock_of(options)
    locked = Vault(home)
    if locked.exists():
        raise Refused(
            Sentence(
                "There is already a caseload in {folder}; it was left as it is.",
                folder=str(home.folder),
            )
        )
    no_core_dumps()
    passphrase = _passphrase(options, (name, organisation))
    with contextlib.ExitStack() as last:
        vault, code = locked.create(passphrase)
        last.callback(vault.close)
        desk = open_desk(vault, clock, time_ordered(clock))
        last.callback(desk.close)
        desk.door.set_up_coach(name, organisation, share, role)
        if role is StaffRole.SUPERVISOR:
            write_settings(home.settings, Settings(supervisor=True))
        if _hand_out(code, vault):
            desk.note_act("confirm_recovery_code")
    return 0


def _coach(options: Options) -> tuple[str, str, int]:
    """Return name, organisation and share, checked before anything is written."""
    organisation = options.get("organisation", "").strip()
    text = options.get("share", str(DEFAULT_SHARE)).strip().removesuffix("%").strip()
    if not (text.isascii() and text.isdecimal()):
        raise WrongUsage(
            Sentence("--share is a whole number of percent between 0 and 100, not “{text}”.",
                     text=text)
        )  # fmt: skip
    if len(organisation) > LONGEST_LINE:
        raise WrongUsage(Sentence("A line is longer than {limit} characters.", limit=LONGEST_LINE))
    try:
        cap(int(text))
        return clean_name(options["coach"]), organisation, int(text)
    except Refused as refusal:
        raise WrongUsage(refusal.sentence) from None


def _passphrase(options: Options, known_words: tuple[str, str]) -> str:
    """Return the new passphrase; a weak one is remarked upon, and taken.

    Raises:
        WrongUsage: none could be had.
    """
    from ipscoach.vault.passphrase import is_weak, strength

    try:
        if not (file := passphrase_file(options)):
            return choose(known_words)
        passphrase = from_file(file)
    except NoPassphrase as fault:
        raise WrongUsage(fault.sentence) from None
    found = strength(passphrase, known_words)
    if is_weak(found):
        message(say(found.sentence))
    return passphrase


def _hand_out(code: str, vault: OpenVault) -> bool:
    """Print the recovery code, and say whether it was typed back, where somebody can be asked."""
    message(
        _(
            "The caseload is set up. This is its recovery code: it opens the caseload when the "
            "passphrase is forgotten. Write it on paper and keep it away from the computer; it "
            "is shown only now."
        )
    )
    result(code)
    confirmed = False
    if at_terminal() and sys.stdout.isatty() and sys.stderr.isatty():
        confirmed = typed_back(vault)
    if confirmed:
        message(_("This is the code. Close this window when the paper is put away."))
    else:
        message(_("The app will ask for the code before a client can be added there."))
    return confirmed


def typed_back(vault: OpenVault) -> bool:
    """Ask for the code until it fits; False where the coach breaks off with Ctrl+C or Ctrl+D."""
    try:
        while typed := _line(_("Type the recovery code from your paper")):
            if vault.code_fits(typed):
                return True
            message(_("This is not the code: compare it letter by letter."))
    except KeyboardInterrupt:
        pass
    message()
    return False


def _line(question: str) -> str:
    """Return the line typed, with its end; empty where nothing more comes."""
    prompt(f"{question}: ")
    return sys.stdin.readline()
