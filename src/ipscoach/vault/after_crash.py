"""Opening after a crash: a log that lost something is kept aside before SQLite drops it."""

from __future__ import annotations

from datetime import UTC, datetime

from ipscoach.paths import Home, log_of
from ipscoach.sentence import Sentence
from ipscoach.vault.files import told_when_unwritable
from ipscoach.vault.journal import Log, State, look_at_log
from ipscoach.vault.keeping import keep_files


def set_log_aside(home: Home) -> Sentence | None:
    """Keep all files as they are where the log is not whole, and say what that means.

    To be called before the file is opened, by the holder of the lock. Only a session that was
    not closed leaves a log, so that nothing is read at the usual start.

    Returns:
        What was lost at most and where what is kept lies; None where the log is whole.

    Raises:
        CannotWrite: no room to keep them; nothing was changed.
    """
    with told_when_unwritable():
        log = look_at_log(home.database)
        if log.state is State.WHOLE:
            return None
        crashed = datetime.fromtimestamp(log_of(home.database).stat().st_mtime, UTC)
    kept = keep_files(home, crashed)
    return _said(log, str(kept))


def _said(log: Log, path: str) -> Sentence:
    if log.state is State.CUT:
        return Sentence(
            "The program or the computer stopped in the middle of a save, and that last save is "
            "not whole, so it is not here: see whether your last entry is; the files as they were "
            "found are kept in {path}.",
            path=path,
        )
    if log.lost:
        return Sentence(
            "The last session was not closed and what it left is damaged: at most {count} of its "
            "saves are lost, the last ones, and all before them are here; the files as they were "
            "found are kept in {path}.",
            count=log.lost,
            path=path,
        )
    return Sentence(
        "The last session was not closed and what it left was overwritten by something else, so "
        "what was saved last may be lost, and all before it is here; the files as they were found "
        "are kept in {path}.",
        path=path,
    )
