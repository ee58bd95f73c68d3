"""What a session left that was not closed: whether its saves can be read, and a copy to look at."""

from __future__ import annotations

import shutil

from ipscoach.paths import Home, log_of
from ipscoach.sentence import Sentence, marked
from ipscoach.vault.checks.check import Check, Subject
from ipscoach.vault.errors import CannotWrite
from ipscoach.vault.files import make_private_folder
from ipscoach.vault.journal import Log, State

LOG = Subject("log", marked("Saves of a session that was not closed"))
LOOKING = "doctor.looking"
"""Folder of the home where a copy lies, encrypted, while the doctor looks at it."""


def check_log(log: Log, *, copied: bool) -> Check:
    """Say whether all that a session saved that was not closed can still be read.

    Args:
        log: how what it left was found.
        copied: whether the doctor looks at a copy, so that the file stays as it is.
    """
    match log.state:
        case State.DAMAGED if log.lost:
            return LOG.damaged(
                Sentence(
                    "The last session was not closed and what it left is damaged: at most {count} "
                    "of its saves are lost, the last ones.",
                    count=log.lost,
                ),
                before_opening(),
            )
        case State.DAMAGED:
            return LOG.damaged(
                Sentence(
                    "The last session was not closed and what it left was overwritten by something "
                    "else: what was saved last may be lost."
                ),
                before_opening(),
            )
        case State.CUT:
            return LOG.doubtful(
                Sentence(
                    "The program or the computer stopped in the middle of a save, and that last "
                    "save is not whole."
                ),
                before_opening(),
            )
        case State.WHOLE if not copied:
            return LOG.doubtful(
                Sentence(
                    "The last session was not closed; all that it saved can be read. There was no "
                    "room for a copy, so looking has brought its saves into the file."
                ),
                Sentence("Make room on the disk; the next opening would have done the same."),
            )
        case State.WHOLE:
            return LOG.fine(Sentence("All that was saved can be read."))


def before_opening() -> Sentence:
    """Return the advice to a file of which an opening goes on with what can be read."""
    return Sentence(
        "Open the caseload: first all files are kept as they are, and you are told where, then it "
        "goes on with what can be read. Mend after that; until then nothing is written."
    )


def copy_of(home: Home) -> Home | None:
    """Copy caseload and log into a folder of their own; SQLite would empty the log in its place.

    Returns:
        Where the copies lie; None where there is no room for them.
    """
    seen = Home(home.folder / LOOKING)
    remove_copy(home)
    try:
        make_private_folder(seen.folder)
        for path in (home.database, log_of(home.database)):
            shutil.copyfile(path, seen.folder / path.name)
            (seen.folder / path.name).chmod(0o600)
    except (OSError, CannotWrite):
        remove_copy(home)
        return None
    return seen


def remove_copy(home: Home) -> None:
    """Remove the copy that was looked at, or that a doctor left who was cut off."""
    shutil.rmtree(home.folder / LOOKING, ignore_errors=True)
