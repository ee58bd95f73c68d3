"""Days as coaches write them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from ipscoach.sentence import Refused, Sentence

FURTHEST_YEARS = 30
_FINNISH = re.compile(r"(\d{1,2})\.\s?(\d{1,2})(?:\.\s?(\d{4}|\d{2})?)?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_RELATIVE = {
    "today": 0, "tänään": 0, "idag": 0,
    "yesterday": -1, "eilen": -1, "igår": -1,
    "tomorrow": 1, "huomenna": 1, "imorgon": 1,
}  # fmt: skip


def read_day(text: str, today: date) -> date:
    """Read `3.2.2026`, `3.2.` or `3.2` (the year of today), `2026-02-03`, `today` or `+7` (days).

    Raises:
        Refused: the text is no day, or a day that the calendar does not have (31.2.2026).
    """
    word = text.strip().lower()
    if word in _RELATIVE:
        return today + timedelta(days=_RELATIVE[word])
    if re.fullmatch(r"[+-]\d{1,4}", word):
        return today + timedelta(days=int(word))
    if found := _FINNISH.fullmatch(word):
        day, month, year = found.groups()
        return _exact(_century(year, today), int(month), int(day), text)
    if found := _ISO.fullmatch(word):
        year, month, day = found.groups()
        return _exact(int(year), int(month), int(day), text)
    raise Refused(
        Sentence("“{text}” is not a day. Write it as 3.2.2026 or 2026-02-03.", text=text.strip())
    )


def _century(year: str | None, today: date) -> int:
    if not year:
        return today.year
    return int(year) + 2000 if len(year) == 2 else int(year)


def _exact(year: int, month: int, day: int, text: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Refused(Sentence("The calendar has no day {text}.", text=text.strip())) from None


def check_past(when: date, today: date) -> None:
    """Refuse a day that has not come yet, where something that happened is written down.

    Raises:
        Refused: `when` is after `today`.
    """
    if when > today:
        raise Refused(
            Sentence("{day} has not come yet. Write the day on which it happened.", day=when)
        )


def later(when: date, days: int) -> date:
    """Return the day so many days later (earlier where negative), within the calendar."""
    number = min(max(when.toordinal() + days, 1), date.max.toordinal())
    return date.fromordinal(number)


def add_months(when: date, months: int) -> date:
    """Return the same day of a later month; the month's last day where it has no such day."""
    year, month = divmod(when.year * 12 + when.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(when.day, monthrange(year, month + 1)[1]))


def check_order(first: date | None, last: date | None) -> None:
    """Refuse a time that ends before it begins; either end may be open.

    Raises:
        Refused: `last` is before `first`.
    """
    if first is not None and last is not None and last < first:
        raise Refused(Sentence("It cannot end on {day}, before it begins.", day=last))


def check_plan(when: date | None, today: date) -> None:
    """Refuse a planned day that can only be a slip of the keys; None is no day.

    Raises:
        Refused: more than FURTHEST_YEARS before or after `today`.
    """
    if when is not None and abs(when.year - today.year) > FURTHEST_YEARS:
        raise Refused(Sentence("{day} is too far away: is the year right?", day=when))
