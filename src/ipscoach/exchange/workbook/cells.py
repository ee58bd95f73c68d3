"""What can stand in a cell, and a number in the clothes of a date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum, auto

# Office Open XML, ECMA-376 part 1, 18.8.30: the formats that have no text of their own.
_BUILT_IN_DATES = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_NOT_LETTERS = re.compile(r'"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_ELAPSED = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
# 9995, by either epoch: what lies behind it is an amount in the clothes of a date.
LAST_SERIAL = 2_957_000
EPOCH_1900 = date(1899, 12, 30)
EPOCH_1904 = date(1904, 1, 1)


class Blame(Enum):
    """Why a cell holds no value."""

    FORMULA = auto()
    ERROR = auto()


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell without a value: a formula that was never computed, or an error such as #N/A."""

    text: str
    blame: Blame


Cell = str | int | float | bool | datetime | timedelta | Fault


@dataclass(frozen=True, slots=True)
class Row:
    """A row that holds something: its number as shown, and its cells by column from 1."""

    number: int
    cells: dict[int, Cell]


class Clothes(Enum):
    """How a number is shown."""

    NUMBER = auto()
    DATE = auto()
    DURATION = auto()


def clothes(number: int, code: str | None) -> Clothes:
    """Return how a number format shows a number; `code` is its text unless it is built in."""
    if code is None:
        if number == 46:
            return Clothes.DURATION
        return Clothes.DATE if number in _BUILT_IN_DATES else Clothes.NUMBER
    letters = _NOT_LETTERS.sub("", code.partition(";")[0])
    if _ELAPSED.search(letters):
        return Clothes.DURATION
    if letters.strip().lower() in {"general", "standard"}:
        return Clothes.NUMBER
    return Clothes.DATE if re.search(r"[dmyhs]", letters, re.IGNORECASE) else Clothes.NUMBER


def dressed(number: int | float, how: Clothes, epoch: date) -> Cell:
    """Return a cell's number as the number, date or length of time that it shows.

    A time of day without a day comes as a length of time since midnight.
    """
    if how is Clothes.NUMBER or not 0 <= number <= LAST_SERIAL:
        return number
    if how is Clothes.DURATION or number < 1:
        return timedelta(seconds=round(number * 86_400))
    return from_serial(number, epoch)


def from_serial(number: int | float, epoch: date) -> datetime:
    """Return the moment of a serial date, 0-LAST_SERIAL, to the second.

    Source: ECMA-376 part 1, 18.17.4. The day 29.2.1900, which Excel has and the calendar has
    not, shifts the serials below 60.
    """
    if epoch == EPOCH_1900 and number < 60:
        number += 1
    midnight = datetime(epoch.year, epoch.month, epoch.day)  # noqa: DTZ001 - cells have no zone
    moment = midnight + timedelta(days=int(number))
    return moment + timedelta(seconds=round((number - int(number)) * 86_400))


def shown(cell: Cell | None) -> str:
    """Return what the coach sees in the cell, for quoting it to her."""
    match cell:
        case None:
            return ""
        case Fault():
            return cell.text
        case bool():
            return "TRUE" if cell else "FALSE"
        case datetime():
            day = f"{cell.day}.{cell.month}.{cell.year}"
            return f"{day} {cell:%H:%M}" if (cell.hour or cell.minute) else day
        case timedelta():
            minutes = round(cell.total_seconds() / 60)
            return f"{minutes // 60}:{minutes % 60:02d}"
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
        case _:
            return str(cell)
