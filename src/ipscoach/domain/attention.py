"""What in a caseload wants the coach's eye, and why."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ipscoach.sentence import Sentence

UNMET_DAYS = 21
"""After so many days without a meeting a client wants attention: this product's own rule."""


def unmet_since(begun: date, last_met: date | None) -> date:
    """Return from which day the days without a meeting count.

    Args:
        begun: the day on which the client came (back) into the caseload: nobody is called
            unmet for the time of a pause.
        last_met: the last day on which the coach met the client.
    """
    return max(begun, last_met) if last_met is not None else begun


def why_unmet(begun: date, last_met: date | None) -> Sentence:
    """Say when a client was last met, if ever since coming into the caseload."""
    if last_met is not None and last_met >= begun:
        return Sentence("Last met on {day}.", day=last_met)
    return Sentence("Not met since coming into the caseload on {day}.", day=begun)


def reasons(
    begun: date | None,
    last_met: date | None,
    due: Iterable[date],
    today: date,
    *,
    in_work: bool = False,
) -> list[Sentence]:
    """Return why a client wants attention, the most pressing first; nothing where all is well.

    It is what can be told at the first glance; the agenda, read a moment later, tells the rest
    by the same rules.

    Args:
        begun: the day on which the client came (back) into the caseload.
        last_met: the last day the coach met the client.
        due: the days on which the client's open tasks are due.
        today: the coach's day.
        in_work: whether the client works: then support at work has a rhythm of its own.
    """
    found: list[Sentence] = []
    late = [day for day in due if day < today]
    if late:
        found.append(Sentence("A task was due on {day}.", day=min(late)))
    if begun is None or in_work:
        return found
    if (today - unmet_since(begun, last_met)).days >= UNMET_DAYS:
        found.append(why_unmet(begun, last_met))
    return found
