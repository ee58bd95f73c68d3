"""`backup`: one encrypted file with everything in it, proven before it is told."""

from __future__ import annotations

import sys

from ipscoach.cli.opening import opened_vault
from ipscoach.cli.output import message, result
from ipscoach.cli.surroundings import Options, home_of
from ipscoach.i18n import _, say
from ipscoach.sentence import Refused, Sentence
from ipscoach.settings import read_settings


def back_up(folder: str, options: Options) -> int:
    """Write a backup into a folder, or where the settings say, and write its path.

    Raises:
        Refused: there is no such folder.
        VaultFault: the caseload cannot be opened, or the backup not be written.
    """
    from ipscoach.vault import daily

    target = daily.folder_of(folder) if folder else None
    if target is not None and not daily.is_there(target):
        raise Refused(
            Sentence("There is no folder {folder}, so no backup was made.", folder=folder)
        )
    home = home_of(options)
    with opened_vault(options) as (vault, desk, clock):
        if target is not None:
            made = daily.Made(vault.back_up(target, clock.now()))
        else:
            where = daily.folders(home.backups, read_settings(home.settings).backup_folder)
            made = daily.back_up(vault, where, clock)
        desk.note_act("back_up")
    if made.remark is not None:
        message(say(made.remark))
    result(str(made.path.absolute()))
    if sys.stderr.isatty():  # a script reads the path and nothing else
        message(_("The backup is made, and opens with the present passphrase or recovery code."))
    return 0
