"""Which days a report is asked about; its last day may be still to come."""

from __future__ import annotations

from datetime import date

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.surroundings import Options, day_of
from ipscoach.domain.days import check_order, check_plan
from ipscoach.sentence import Refused, Sentence


def span_of(options: Options, today: date) -> tuple[date | None, date] | None:
    """Return what --from and --to give: the first day, or None for the first on file, and the last.

    None where neither is given. A year, a quarter or a project may be asked about before it is
    over: it is counted up to today. `period_of` of fidelity refuses that, for a review is of days
    that have gone by.

    Raises:
        WrongUsage: one of them is no day or lies far away, they are in the wrong order, or the
            period has not begun yet.
    """
    if not options.keys() & {"from", "to"}:
        return None
    last = day_of(options, "to", today)
    first = day_of(options, "from", today) if "from" in options else None
    if first is not None and first > today:
        raise WrongUsage(
            Sentence("--from: {day} has not come yet, so there is nothing to count.", day=first)
        )
    try:
        check_plan(last, today)
        check_plan(first, today)
        check_order(first, last)
    except Refused as refusal:
        raise WrongUsage(refusal.sentence) from None
    return first, last
