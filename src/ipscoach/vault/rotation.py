"""Which backups stay: enough to go back by a day, a week or a month, and no more than that.

A rule without a clock. It counts days, weeks and months in which there is a backup, not those
that have passed: after a long leave, or on a computer whose clock stands wrong, nothing goes
that would not have gone anyway.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from datetime import datetime

DAYS = 7
WEEKS = 4
MONTHS = 12


def superseded(made: Iterable[datetime]) -> set[datetime]:
    """Return the moments of the backups that may go.

    There stay: all of the last seven days that have any (one made before a migration may be the
    last of its form), the newest of each of the last four weeks, and of each of the last twelve
    months.

    Args:
        made: when each backup was made, all in the same zone.
    """
    newest = sorted(set(made), reverse=True)
    days = list(dict.fromkeys(one.date() for one in newest))[:DAYS]
    kept = {one for one in newest if one.date() in days}
    kept |= _newest_of(((one.isocalendar()[:2], one) for one in newest), WEEKS)
    kept |= _newest_of((((one.year, one.month), one) for one in newest), MONTHS)
    return set(newest) - kept


def _newest_of(dated: Iterable[tuple[Hashable, datetime]], most: int) -> set[datetime]:
    """Return the first of each of the first `most` spans; the moments come newest first."""
    found: dict[Hashable, datetime] = {}
    for span, moment in dated:
        if span not in found and len(found) == most:
            break
        found.setdefault(span, moment)
    return set(found.values())
