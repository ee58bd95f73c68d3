"""What in a caseload wants the coach's eye, and why."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ipscoach.sentence import Sentence

UNMET_DAYS = 21


def reasons(
    entered: date | None, last_met: date | None, due: Iterable[date], today: date
) -> list[Sentence]:
    """Return why a client wants attention, the most pressing first; nothing where all is well.

    Args:
        entered: the day coaching began; counts where the client was never met.
        last_met: the last day the coach was in touch with the client.
        due: the days on which the client's open tasks are due.
        today: the coach's day.
    """
    found: list[Sentence] = []
    late = [day for day in due if day < today]
    if late:
        found.append(Sentence("A task was due on {day}.", day=min(late)))
    since = last_met or entered
    if since is not None and (today - since).days >= UNMET_DAYS:
        days = (today - since).days
        found.append(
            Sentence("Not met for {days} days.", days=days)
            if last_met
            else Sentence("Not met since entry, {days} days ago.", days=days)
        )
    return found
