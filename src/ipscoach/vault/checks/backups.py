"""The backups of a caseload: how old the last good one is, and whether each still opens."""

from __future__ import annotations

import contextlib
import errno
from datetime import date

from ipscoach.sentence import Refused, Sentence, marked
from ipscoach.vault import container
from ipscoach.vault.backup import Backup, backups_in, proven
from ipscoach.vault.checks.check import Check, Subject
from ipscoach.vault.checks.opening import LookedAt
from ipscoach.vault.daily import NUDGE_DAYS, Folders, age, lies_ahead
from ipscoach.vault.errors import CannotWrite, VaultFault

BACKUPS = Subject("backups", marked("Backups"))
DRAFT = "doctor.new"
"""Where a backup's database is laid out for a moment, encrypted, in the home folder."""


def check_backups(looked: LookedAt, where: Folders, today: date) -> Check:
    """Say whether each backup opens with the keys at hand, and how old the newest good one is."""
    found = backups_in(where.usual, looked.file.identity)
    if where.chosen is not None and where.chosen != where.usual:
        found += backups_in(where.chosen, looked.file.identity)
    opened = {backup: _opens(looked, backup) for backup in found}
    good = [backup for backup in found if opened[backup]]
    if bad := [backup.path.name for backup in found if opened[backup] is False]:
        return BACKUPS.doubtful(
            Sentence("These do not open with the keys at hand: {names}.", names=", ".join(bad)),
            Sentence(
                "They are damaged, or were made before the keys were made new and open with the "
                "passphrase or code of their day."
            ),
        )
    if unseen := [backup.path.name for backup in found if opened[backup] is None]:
        return BACKUPS.doubtful(
            Sentence(
                "These could not be looked at, for want of room on the disk or of the right to "
                "read them: {names}.",
                names=", ".join(unseen),
            ),
            Sentence(
                "Nothing says that they are damaged: make room or ask for the right, and run the "
                "doctor again."
            ),
        )
    if not good:
        return BACKUPS.doubtful(
            Sentence("There is none."), Sentence("Make one: `ipscoach backup`.")
        )
    last = max(good, key=lambda backup: (not lies_ahead(backup, today), backup.path.name))
    days = age(last, today)
    if days > NUDGE_DAYS:
        return BACKUPS.doubtful(
            Sentence("The last good one is {days} days old: {path}", days=days, path=last.path),
            Sentence("Make one: `ipscoach backup`."),
        )
    return BACKUPS.fine(
        Sentence(
            "{count} open; the last is {days} days old: {path}",
            count=len(good),
            days=days,
            path=last.path,
        )
    )


def _opens(looked: LookedAt, backup: Backup) -> bool | None:
    """Say whether a backup opens and is whole; None where the disk did not let it be seen."""
    draft = looked.home.folder / DRAFT
    try:
        draft.unlink(missing_ok=True)
        container.read_through(backup.path, draft)
        proven(draft, looked.key)
    except CannotWrite:
        return None
    except OSError as error:
        return False if error.errno == errno.EIO else None
    except (VaultFault, Refused):
        return False
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
    return True
