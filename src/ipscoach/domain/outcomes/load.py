"""What is not counted by client: contacts by week, and the caseload against the cap by month."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import accumulate
from typing import NamedTuple

from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.outcomes.course import Stretch
from ipscoach.domain.outcomes.facts import ContactDay


class WeekCount(NamedTuple):
    """The employer contacts of a calendar week.

    Attributes:
        week: as in 2026-W07 (ISO 8601).
        days: how many days of it lie in the period.
    """

    week: str
    days: int
    contacts: int
    face_to_face: int


class MonthLoad(NamedTuple):
    """The caseload of a calendar month, of one coach or of all together.

    Attributes:
        month: as in 2026-02.
        days: how many days of it lie in the period.
        client_days: how many clients were active on each of them, added up.
        at_end: how many were active on the last of them.
        undated: how many clients of whom it cannot be told then, for a day is missing.
    """

    month: str
    days: int
    client_days: int
    at_end: int
    undated: int = 0

    @property
    def mean(self) -> Fraction:
        """How many clients were active on a day, on average."""
        return Fraction(self.client_days, self.days)


def weeks(
    coaches: Iterable[Sequence[ContactDay]], period: Period | None, known: date
) -> tuple[WeekCount, ...]:
    """Return the weeks of a period; without one, from the first contact on."""
    counts: dict[date, list[int]] = {}
    for days in coaches:
        for one in days:
            if one.day <= known and (period is None or one.day in period):
                count = counts.setdefault(one.day, [0, 0])
                count[0] += one.contacts
                count[1] += one.face_to_face
    span = period or (Period(min(counts), known) if counts else None)
    if span is None:
        return ()
    found: dict[str, list[int]] = {}
    for day in _days(span.first, min(span.last, known)):
        year, week, _ = day.isocalendar()
        row = found.setdefault(f"{year}-W{week:02d}", [0, 0, 0])
        contacts, met = counts.get(day, (0, 0))
        row[0] += 1
        row[1] += contacts
        row[2] += met
    return tuple(WeekCount(week, *row) for week, row in found.items())


def _days(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        yield first + timedelta(number)


def months(active: Sequence[Stretch], period: Period | None, known: date) -> tuple[MonthLoad, ...]:
    """Return the months of a period; without one, from the first day in the caseload on.

    Args:
        active: the times in which clients were in the caseload.
        period: the days asked about.
        known: the last day on which anything is known.
    """
    begun = min((one.begun for one in active if one.begun), default=known)
    first, last = (period.first, min(period.last, known)) if period else (begun, known)
    if last < first or not active:
        return ()
    span = Period(first, last)
    unsure = [one for one in active if not _dated(one)]
    each = _each_day([one for one in active if _dated(one)], span)
    found: list[MonthLoad] = []
    for month in span.months():
        days = [next(each) for _ in range(month.days)]
        ends = [one.holds(month.last, known) for one in unsure]
        found.append(
            MonthLoad(
                f"{month.first:%Y-%m}",
                month.days,
                sum(days),
                days[-1] + ends.count(True),
                ends.count(None),
            )
        )
    return tuple(found)


def _dated(one: Stretch) -> bool:
    return one.begun is not None and (one.ended is not None or one.runs)


def _each_day(active: Iterable[Stretch], span: Period) -> Iterator[int]:
    """Yield for each day how many were active at its end; the day of closing is none."""
    change = [0] * (span.days + 1)
    for one in active:
        begins = 0 if one.begun is None else _place(one.begun, span)
        ends = span.days if one.ended is None else _place(one.ended, span)
        if begins < ends:
            change[begins] += 1
            change[ends] -= 1
    return accumulate(change)


def _place(day: date, span: Period) -> int:
    return min(max((day - span.first).days, 0), span.days)


def weeks_together(kinds: Iterable[Sequence[WeekCount]]) -> tuple[WeekCount, ...]:
    """Return the weeks of several caseloads as those of one."""
    found: dict[str, WeekCount] = {}
    for one in (week for weeks in kinds for week in weeks):
        other = found.get(one.week, WeekCount(one.week, 0, 0, 0))
        found[one.week] = WeekCount(
            one.week,
            max(one.days, other.days),
            one.contacts + other.contacts,
            one.face_to_face + other.face_to_face,
        )
    return tuple(found[week] for week in sorted(found))


def months_together(kinds: Iterable[Sequence[MonthLoad]]) -> tuple[MonthLoad, ...]:
    """Return the months of several caseloads as those of one."""
    found: dict[str, MonthLoad] = {}
    for one in (month for months in kinds for month in months):
        other = found.get(one.month, MonthLoad(one.month, 0, 0, 0))
        found[one.month] = MonthLoad(
            one.month,
            max(one.days, other.days),
            one.client_days + other.client_days,
            one.at_end + other.at_end,
            one.undated + other.undated,
        )
    return tuple(found[month] for month in sorted(found))
