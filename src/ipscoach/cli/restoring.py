"""`restore`: a caseload comes back from a backup, as on a new laptop."""

from __future__ import annotations

import contextlib
import dataclasses
import shlex
import sys
from typing import TYPE_CHECKING

from ipscoach.cli.opening import counting
from ipscoach.cli.output import message, result
from ipscoach.cli.passphrases import ask, at_terminal, from_file
from ipscoach.cli.surroundings import Options, clock_of, home_of, passphrase_file, path_of
from ipscoach.clock import Clock
from ipscoach.i18n import _, plural
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.sentence import Refused, Sentence
from ipscoach.settings import read_settings, write_settings

if TYPE_CHECKING:
    from ipscoach.vault.opened import OpenVault
    from ipscoach.vault.restoring import Kept, Unlock


def restore(file: str, options: Options) -> int:
    """Restore a backup, and say what came and where that lies which was here before.

    Raises:
        NoPassphrase: neither passphrase nor recovery code could be had.
        Refused: no such file, or the caseload that is here is to stay.
        VaultFault: the backup does not open or is damaged, or there is no room; what is here is
            as it was.
    """
    from ipscoach.records.migrate import FORMAT
    from ipscoach.vault.hardening import no_core_dumps
    from ipscoach.vault.latest import refuse_folder
    from ipscoach.vault.restoring import restore as put_back
    from ipscoach.vault.vault import Vault

    no_core_dumps()
    home, clock, source = home_of(options), clock_of(options), path_of(file)
    refuse_folder(source)
    there = Vault(home).exists()
    if there and source.is_file() and "replace" not in options:
        _may_replace()
    secret = _Asked(options)

    def unlock(draft: Home) -> OpenVault:
        way = secret.unlock()
        # Where a caseload is put back in its place, a wrong try is one at that caseload.
        return counting(home, lambda: way(draft)) if there else way(draft)

    kept = put_back(source, home, unlock, newest=FORMAT, now=clock.now(), replace=there)
    forget_key_store(home)
    if kept is not None:
        _tell_what_was_here(kept)
    result(_tried(home, secret.unlock(), clock))
    _tell_where(home, options)
    return 0


def _may_replace() -> None:
    """Ask once whether what is here may make room; a script is not asked, for nothing is lost.

    Raises:
        Refused: it is to stay.
    """
    from ipscoach.cli.asking import either

    if not at_terminal():
        return
    message(
        _("There is a caseload in this folder. It stays until the backup is proven, and is then "
          "kept among the backups.")
    )  # fmt: skip
    if not either(_("Put the backup in its place")):
        raise Refused(Sentence("Nothing was restored; the caseload that is here is as it was."))


class _Asked:
    """What opens the backup, asked for once, and only when it is needed.

    Nobody types a passphrase for a file that is not there, or into a folder that is taken.
    """

    def __init__(self, options: Options) -> None:
        self._options = options
        self._unlock: Unlock | None = None

    def unlock(self) -> Unlock:
        """Return what opens it."""
        if self._unlock is None:
            self._unlock = _unlock(self._options)
        return self._unlock


def _tell_where(home: Home, options: Options) -> None:
    """Say at a terminal where it lies and how it is opened; a script knows both."""
    if not sys.stderr.isatty():
        return
    folder = str(home.folder.absolute())
    command = f"ipscoach --home {shlex.quote(folder)}" if "home" in options else "ipscoach"
    told = _("The caseload lies in {folder}; “{command}” opens it.")
    message(told.format(folder=folder, command=command))


def forget_key_store(home: Home) -> None:
    """No key store opens what was restored: where the settings say so, they say so no more."""
    settings = read_settings(home.settings)
    if settings.keyring:
        write_settings(home.settings, dataclasses.replace(settings, keyring=False))


def _unlock(options: Options) -> Unlock:
    from ipscoach.vault.restoring import unlock_with

    if file := options.get("code-file", "") or passphrase_file(options):
        return unlock_with(from_file(file))
    message(
        _("A backup opens with the passphrase or the recovery code of its day, also when they were "
          "changed since.")
    )  # fmt: skip
    return unlock_with(ask(_("Passphrase or recovery code")))


def _tell_what_was_here(kept: Kept) -> None:
    if kept.whole:
        told = _("What was here before is kept as a backup: {path}")
    else:
        told = _(
            "What was here before has other keys than the backup, or is damaged; its files are "
            "kept as they were: {path}"
        )
    message(told.format(path=kept.path.absolute()))


def _tried(home: Home, unlock: Unlock, clock: Clock) -> str:
    """Open what was restored in its place, write the act down, and say what there is."""
    from ipscoach.records.desk import open_desk

    with contextlib.ExitStack() as last:
        vault = unlock(home)
        last.callback(vault.close)
        desk = open_desk(vault, clock, time_ordered(clock))
        last.callback(desk.close)
        desk.note_act("restore")
        clients = len(desk.read.clients(clock.today()))
    return plural("Restored, with {n} client.", "Restored, with {n} clients.", clients)
