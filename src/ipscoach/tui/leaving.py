"""Closing the caseload: the backup of the day is made first, and nobody waits for it.

The screens are cleared at once. What is left of the open caseload, its key and its lock, lives on
in a thread until the backup is written and proven on this computer's own disk: a third of a second
for five years of notes. Then the key is dropped, and only after it the backup, which is encrypted,
is carried to the folder that the coach chose, which may be a slow memory stick. Whoever unlocks or
leaves meanwhile waits for that thread.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ipscoach.faults import write_fault
from ipscoach.sentence import Sentence, Spoken

if TYPE_CHECKING:
    from ipscoach.clock import Clock
    from ipscoach.records.desk import Desk
    from ipscoach.vault.daily import Folders, Made
    from ipscoach.vault.opened import OpenVault

TELL_SECONDS = 0.1
"""A backup that takes no longer than this goes by without a word."""


class Leaving:
    """Closes caseloads, one after another."""

    def __init__(self, clock: Clock, chosen: Callable[[], str] | None) -> None:
        """Nothing is being closed.

        Args:
            clock: tells the day.
            chosen: returns the folder for backups that the settings name, empty for the usual
                one; None where no backups are made, as in the demo.
        """
        self._clock, self._chosen = clock, chosen
        self._thread: threading.Thread | None = None
        self._done: tuple[date, str] | None = None
        self.remark: Sentence | None = None
        """What there is to say about the last backup: where it went, or why there is none."""

    def close(self, vault: OpenVault, desk: Desk | None) -> None:
        """Close a caseload whose screens are gone; where a backup is due, in a thread."""
        self.wait()
        self.remark = None
        chosen, today = self._chosen and self._chosen(), self._clock.today()
        if chosen is None or self._done == (today, chosen):
            vault.close()
            return
        self._thread = threading.Thread(
            target=self._back_up, args=(vault, desk, chosen, today), name="backup"
        )
        self._thread.start()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until it is closed, or some seconds; whether it is."""
        if self._thread is None:
            return True
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def expect_another(self) -> None:
        """The caseload has new keys: what was made today is no backup of it any more."""
        self._done = None

    def _back_up(self, vault: OpenVault, desk: Desk | None, chosen: str, today: date) -> None:
        """Make what is due, close the vault, and take the backup on; for a thread.

        A thread's traceback would be written over the screens: what nobody thought of is told in
        a sentence here too.
        """
        from ipscoach.vault import daily

        def fallen(_kind: object, error: BaseException | None, _trace: object) -> bool:
            if error is not None:
                write_fault(vault.home.faults, error)
                why = Sentence("This failed through a fault of the program's own.")
                self.remark = _not_made(why)
            return True

        with contextlib.ExitStack() as last:
            last.push(fallen)
            with contextlib.closing(vault):
                where = daily.folders(vault.home.backups, chosen)
                made = self._made(vault, desk, where, today)
            if isinstance(made, Path):
                made = daily.take_on(made, vault.identity, where)
            if made is not None:
                self.remark = made.remark
            # A memory stick that was absent is looked for again at the next lock.
            if self.remark is None and where.first() == daily.reached(where):
                self._done = (today, chosen)

    def _made(
        self, vault: OpenVault, desk: Desk | None, where: Folders, today: date
    ) -> Path | Made | None:
        """Make the backup that is due: here, to be taken on, or where there is room at all.

        Why there is none becomes the remark.
        """
        from ipscoach.vault import daily
        from ipscoach.vault.errors import CannotWrite

        made: Path | Made
        try:
            if not daily.is_due(vault, where, today):
                return None
            try:
                made = daily.back_up_here(vault, where, self._clock)
            except CannotWrite:
                made = daily.back_up(vault, where, self._clock)
        except Spoken as fault:
            self.remark = _not_made(fault.sentence)
            return None
        if desk is not None:
            with contextlib.suppress(Spoken):  # it is made, whether or not that can be noted
                desk.note_act("back_up")
        return made


def _not_made(why: Sentence) -> Sentence:
    return Sentence("The backup of the day was not made. {why}", why=why)
