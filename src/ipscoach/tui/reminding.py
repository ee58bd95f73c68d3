"""What the coach is reminded of once a day: an old backup, a caseload inside a synced folder."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from ipscoach.i18n import _, plural
from ipscoach.sentence import Sentence

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.records.desk import Desk
    from ipscoach.settings import Settings
    from ipscoach.vault.opened import OpenVault


class Reminders(NamedTuple):
    """What there is to say today.

    Attributes:
        days: how old the last good backup is, where that is seven days or more.
        synced: the program that syncs the caseload's folder.
        ahead: what the last good backup is dated, where that day is still to come.
    """

    days: int | None = None
    synced: str | None = None
    ahead: date | None = None

    def mark(self) -> str:
        """Return what stands in the bar at the top."""
        if self.ahead is not None:
            return _("last backup dated ahead")
        if self.days is None:
            return ""
        return plural("last backup {n} day ago", "last backup {n} days ago", self.days)

    def warning(self) -> Sentence | None:
        """Return what is said for a few seconds."""
        if self.synced is None:
            return self._wrong_clock()
        return Sentence(
            "The caseload lies in a folder that {program} syncs, which can damage it: lock it, "
            "move its folder elsewhere, and let only backups be synced.",
            program=self.synced,
        )

    def _wrong_clock(self) -> Sentence | None:
        if self.ahead is None:
            return None
        return Sentence(
            "The last good backup is dated {day}, which is still to come: the clock of this "
            "computer was wrong then or is wrong now. Set it right; the next lock makes a backup "
            "of today.",
            day=self.ahead,
        )


def reminders(vault: OpenVault, desk: Desk, settings: Settings, today: date) -> Reminders:
    """Look what the coach is to be reminded of; for a thread, after the first paint.

    Raises:
        VaultFault: it was locked meanwhile.
    """
    from ipscoach.vault import daily
    from ipscoach.vault.synced import synced_by

    where = daily.folders(vault.home.backups, settings.backup_folder)
    last, synced = daily.last_good(vault, where, today), synced_by(vault.home.folder, os.environ)
    if last is not None and daily.lies_ahead(last, today):
        return Reminders(None, synced, last.made.astimezone().date())
    if last is not None:
        days = daily.age(last, today)
    else:
        begun = desk.begun()
        days = (today - begun).days if begun is not None else 0
    return Reminders(days if days >= daily.NUDGE_DAYS else None, synced)
