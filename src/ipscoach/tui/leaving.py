"""Closing the caseload: the backup of the day is made first, and nobody waits for it.

The screens are cleared at once. What is left of the open caseload, its key and its lock, lives on
in a thread until the backup is proven: a third of a second for five years of notes. Whoever
unlocks or leaves meanwhile waits for that thread.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from ipscoach.sentence import Sentence, Spoken

if TYPE_CHECKING:
    from ipscoach.clock import Clock
    from ipscoach.records.desk import Desk
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

    def _back_up(self, vault: OpenVault, desk: Desk | None, chosen: str, today: date) -> None:
        from ipscoach.vault import daily

        with contextlib.closing(vault):
            where = daily.folders(vault.home.backups, chosen)
            try:
                if daily.is_due(vault, where, today):
                    self.remark = daily.back_up(vault, where, self._clock).remark
                    if desk is not None:
                        desk.note_act("back_up")
            except Spoken as fault:
                self.remark = Sentence(
                    "The backup of the day was not made. {why}", why=fault.sentence
                )
        # A memory stick that was absent is looked for again at the next lock.
        if self.remark is None and where.first() == daily.reached(where):
            self._done = (today, chosen)
