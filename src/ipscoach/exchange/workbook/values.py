"""From a cell to a value of the domain: liberal in spelling, strict in never guessing."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, timedelta
from enum import Enum
from typing import TypeVar

from ipscoach.domain.abilitator import check_score
from ipscoach.domain.days import check_past
from ipscoach.domain.employers import check_business_id
from ipscoach.domain.notes import LONGEST_TEXT, check_minutes, check_text
from ipscoach.domain.phases import Phase
from ipscoach.exchange.workbook.cells import Blame, Cell, Fault, from_serial, shown
from ipscoach.exchange.workbook.words import CHECK_MARKS, NO, YES, first_word, key, phase, table
from ipscoach.i18n import MONTHS
from ipscoach.sentence import Refused, Sentence

T = TypeVar("T", bound=Enum)
WEEK_HOURS = 168

_UNSEEN = dict.fromkeys(map(ord, "\u200b\u2060\ufeff\u00ad"))
_DAY_FIRST = re.compile(r"(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*(\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})\s*([-./])\s*(\d{1,2})\s*\2\s*(\d{1,2})")
_ENGLISH = re.compile(r"(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})", re.IGNORECASE)
_TIME = re.compile(r"(?:[T\s]|\s*(?:klo|kl\.?|at)\s*)\d{1,2}[.:]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?Z?$")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_HOURS = r"(?:h|t|tuntia|tunti|hours?|timmar|tim)"
_WEEK_HOURS = re.compile(
    rf"(\d+(?:[.,]\d+)?)\s*{_HOURS}?\s*(?:/?\s*(?:vko|vk|viikko|week|wk|vecka))?\.?",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    rf"(?:(\d+(?:[.,]\d+)?)\s*{_HOURS}\.?)?\s*"
    r"(?:(\d+)(?:[.,]0+)?\s*(?:min|minuuttia|minutes?|minuter|m|')?\.?)?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::00)?")


def written(cell: Cell) -> str:
    """Return a cell's text without blanks at its ends; numbers and days as they are shown.

    Raises:
        Refused: the cell holds a formula without a value, an error or an endless text.
    """
    if isinstance(cell, Fault):
        raise Refused(_faulty(cell))
    text = shown(cell).strip()
    if len(text) > LONGEST_TEXT:
        raise Refused(Sentence("The text is longer than {limit} characters.", limit=LONGEST_TEXT))
    return text


def note_text(cell: Cell) -> str:
    """Return the text of a note, letter by letter.

    Raises:
        Refused: as `written`, or as `check_text`.
    """
    return check_text(shown(cell)) if isinstance(cell, str) else check_text(written(cell))


def tidy(cell: Cell) -> str:
    """Return a cell's text as words are compared: composed, single blanks, nothing unseen."""
    return " ".join(unicodedata.normalize("NFC", written(cell).translate(_UNSEEN)).split())


def _faulty(fault: Fault) -> Sentence:
    if fault.blame is Blame.FORMULA:
        return Sentence(
            "The cell holds a formula without a value: open the workbook in the spreadsheet "
            "program, save it and import it again."
        )
    return Sentence("The cell holds an error of the spreadsheet program.")


def day_reader(epoch: date) -> Callable[[Cell], date]:
    """Return a reader of days; `epoch` is the workbook's own, for serial numbers.

    It reads dates of the spreadsheet program, serial numbers that lost their format,
    3.2.2026, 03.02.26, 2026-02-03 and 3 Feb 2026, each also with a time behind it. A day
    without a year, or one with strokes (3/2/2026), could be two days and is refused.
    """

    def read(cell: Cell) -> date:
        if isinstance(cell, datetime):
            return cell.date()
        text = _TIME.sub("", tidy(cell)[:100])
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            return _serial(cell, epoch)
        if re.fullmatch(r"\d{5}(?:[.,]0+)?", text):
            return _serial(float(text.replace(",", ".")), epoch)
        return _spelled(text)

    return read


def _serial(number: int | float, epoch: date) -> date:
    # 1927-2173: outside it, the number is rather a year or an amount than a day.
    if not 10_000 <= number <= 100_000:
        raise Refused(_no_day(shown(number)))
    return from_serial(number, epoch).date()


def _spelled(text: str) -> date:
    if found := _DAY_FIRST.fullmatch(text):
        day, month, year = (int(part) for part in found.groups())
        year += 2000 if len(found[3]) == 2 else 0
    elif found := _YEAR_FIRST.fullmatch(text):
        year, month, day = int(found[1]), int(found[3]), int(found[4])
    elif (found := _ENGLISH.fullmatch(text)) and found[2].capitalize() in MONTHS:
        day, month, year = int(found[1]), MONTHS.index(found[2].capitalize()) + 1, int(found[3])
    else:
        raise Refused(_no_day(text))
    try:
        return date(year, month, day)
    except ValueError:
        raise Refused(Sentence("The calendar has no day {text}.", text=text)) from None


def _no_day(text: str) -> Sentence:
    return Sentence("“{text}” is not a day. Write it as 3.2.2026 or 2026-02-03.", text=text)


def past(read: Callable[[Cell], date], today: date) -> Callable[[Cell], date]:
    """Return a reader of days that have come."""

    def checked(cell: Cell) -> date:
        day = read(cell)
        check_past(day, today)
        return day

    return checked


def choice(kind: type[T]) -> Callable[[Cell], T]:
    """Return a reader of the words that stand for the values of an enum."""

    def read(cell: Cell) -> T:
        found = table(kind).get(key(tidy(cell)))
        if found is None:
            raise Refused(
                Sentence(
                    "“{value}” is none of the words known here: {words}.",
                    value=clipped(cell),
                    words=", ".join(first_word(member) for member in kind),
                )
            )
        return found

    return read


def phase_of(cell: Cell) -> Phase:
    """Read a phase: a number 1-5, a name of IPS or LATU, or both where they agree.

    Raises:
        Refused: it is neither.
    """
    found = phase(tidy(cell))
    if found is None or isinstance(cell, bool):
        raise Refused(
            Sentence(
                "“{value}” is not a phase. Write 1-5 or the phase's name.", value=clipped(cell)
            )
        )
    return found


def yes_no(cell: Cell) -> bool:
    """Read yes or no: k/e, kyllä/ei, x, yes/no, ja/nej, true/false, 1/0.

    Raises:
        Refused: it is neither.
    """
    text = tidy(cell)
    if text in CHECK_MARKS or key(text) in YES:
        return True
    if key(text) in NO or text in {"-", "–", "—"}:
        return False
    raise Refused(Sentence("“{value}” is neither yes nor no. Write k or e.", value=clipped(cell)))


def number(cell: Cell) -> float:
    """Read a number, also from text: 12,5 and 12.5.

    Raises:
        Refused: it is no number.
    """
    if isinstance(cell, int | float) and not isinstance(cell, bool) and math.isfinite(cell):
        return float(cell)
    text = tidy(cell).replace("−", "-")
    if isinstance(cell, str) and len(text) < 30 and _NUMBER.fullmatch(text):
        return float(text.replace(",", "."))
    raise Refused(Sentence("“{value}” is not a number.", value=clipped(cell)))


def score(cell: Cell) -> float:
    """Read a work ability or functioning score, 0-10."""
    return check_score(number(cell))


def birth_year(cell: Cell) -> int:
    """Read a year of birth, also out of a whole date of birth.

    Raises:
        Refused: there is no year in it.
    """
    if isinstance(cell, datetime):
        return cell.year
    if isinstance(cell, str) and (found := _DAY_FIRST.fullmatch(tidy(cell))) and len(found[3]) == 4:
        return int(found[3])
    year = number(cell)
    if not year.is_integer():
        raise Refused(Sentence("“{value}” is not a year.", value=clipped(cell)))
    return int(year)


def week_hours(cell: Cell) -> float:
    """Read hours a week, 0-168: 20, 12,5 or 37,5 h/vko.

    Raises:
        Refused: it is no such number.
    """
    bare = _WEEK_HOURS.fullmatch(tidy(cell)[:50]) if isinstance(cell, str) else None
    hours = (
        cell.total_seconds() / 3600
        if isinstance(cell, timedelta)
        else number(bare[1] if bare else cell)
    )
    if not 0 <= hours <= WEEK_HOURS:
        raise Refused(Sentence("Hours a week are between 0 and {limit}.", limit=WEEK_HOURS))
    return hours


def minutes(cell: Cell) -> int | None:
    """Read a length of time in whole minutes: 45, 45 min, 1 h 15 min, 1,5 h or 1:15.

    Raises:
        Refused: it is none, or longer than a day.
    """
    return check_minutes(_minutes(cell))


def _minutes(cell: Cell) -> int:
    if isinstance(cell, timedelta):
        return round(cell.total_seconds() / 60)
    if isinstance(cell, str):
        text = tidy(cell)
        if clock := _CLOCK.fullmatch(text):
            return int(clock[1]) * 60 + int(clock[2])
        if len(text) < 30 and (parts := _LENGTH.fullmatch(text)) and (parts[1] or parts[2]):
            hours = float((parts[1] or "0").replace(",", "."))
            return round(hours * 60) + int(parts[2] or 0)
    whole = number(cell)
    if not whole.is_integer():
        raise Refused(Sentence("“{value}” is not whole minutes.", value=clipped(cell)))
    return int(whole)


def business_id(cell: Cell) -> str:
    """Read a business ID, also without its dash or as a VAT number (FI12345671).

    Raises:
        Refused: it is none; the check digit keeps out what only looks like one.
    """
    text = re.sub(r"[\s‐-―−]", lambda found: "" if found[0].isspace() else "-", tidy(cell))
    if found := re.fullmatch(r"(?:FI)?-?(\d{7})-?(\d)", text, re.IGNORECASE):
        text = f"{found[1]}-{found[2]}"
    return check_business_id(text)


def clipped(cell: Cell | None) -> str:
    """Return what stands in a cell for quoting, at a length that a screen can show."""
    text = shown(cell)
    return text if len(text) <= 200 else f"{text[:199]}…"
