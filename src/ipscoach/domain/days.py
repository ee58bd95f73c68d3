"""Days as coaches write them."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ipscoach.sentence import Refused, Sentence

_FINNISH = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_RELATIVE = {
    "today": 0, "tänään": 0, "idag": 0,
    "yesterday": -1, "eilen": -1, "igår": -1,
    "tomorrow": 1, "huomenna": 1, "imorgon": 1,
}  # fmt: skip


def read_day(text: str, today: date) -> date:
    """Read `3.2.2026`, `3.2.` (the year of today), `2026-02-03`, `today`, `+7` or `-3` (days).

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
