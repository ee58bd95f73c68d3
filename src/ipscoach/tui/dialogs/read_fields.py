"""Fields whose text is read: a whole number, an amount, a day; what cannot be read is refused."""

from __future__ import annotations

import re
from datetime import date

from textual.app import ComposeResult
from textual.widgets import Input, Label

from ipscoach import i18n
from ipscoach.domain.days import read_day
from ipscoach.i18n import _
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.fields import Line


class Number(Line):
    """A whole number, or nothing."""

    def number(self) -> int | None:
        """Return the number; None where the field is empty.

        Raises:
            Refused: it is no whole number.
        """
        typed = self.text.strip().removesuffix("%").strip()
        if not typed:
            return None
        if not typed.isdecimal():
            self.query_one(Input).focus()
            raise Refused(
                Sentence("{field}: “{text}” is not a whole number.", field=self.label, text=typed)
            )
        return int(typed)


class Amount(Line):
    """A number that may have a fraction, with comma or point, or nothing."""

    def amount(self) -> float | None:
        """Return the number; None where the field is empty.

        Raises:
            Refused: it is no number.
        """
        typed = self.text.strip()
        if not typed:
            return None
        if not re.fullmatch(r"-?\d{1,6}([.,]\d{1,3})?", typed):
            self.query_one(Input).focus()
            raise Refused(
                Sentence("{field}: “{text}” is not a number.", field=self.label, text=typed)
            )
        return float(typed.replace(",", "."))


class Day(Line):
    """A day, as coaches write them; what was understood stands beside it."""

    DEFAULT_CSS = """
    Day > .control { width: 16; }
    Day > .read { width: 1fr; color: $secondary; padding: 0 1; }
    """
    select_all = True

    def __init__(self, name: str, label: str, today: date, value: date | None = None) -> None:
        super().__init__(name, label, "" if value is None else finnish(value))
        self._today = today

    def compose(self) -> ComposeResult:
        """Label, control, and what was understood."""
        yield from super().compose()
        yield Label(self._read(self._value), classes="read", markup=False)

    def _read(self, typed: str) -> str:
        if not typed.strip():
            return ""
        try:
            return weekday(read_day(typed, self._today))
        except Refused:
            return "?"

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what was understood."""
        super().on_input_changed(event)
        self.query_one(".read", Label).update(self._read(event.value))

    def day(self) -> date | None:
        """Return the day; None where the field is empty.

        Raises:
            Refused: it cannot be read as a day; the keyboard goes there.
        """
        try:
            return self.peek()
        except Refused:
            self.query_one(Input).focus()
            raise

    def peek(self) -> date | None:
        """Return the day while something is typed elsewhere: the keyboard stays where it is.

        Raises:
            Refused: it cannot be read as a day.
        """
        return read_day(self.text, self._today) if self.text.strip() else None

    def needed(self) -> date:
        """Return the day.

        Raises:
            Refused: it is missing or cannot be read.
        """
        found = self.day()
        if found is None:
            raise Refused(Sentence("A day is needed in “{field}”.", field=self.label))
        return found


def finnish(when: date) -> str:
    """Write a day as it is typed: 3.2.2026."""
    return f"{when.day}.{when.month}.{when.year}"


def weekday(when: date) -> str:
    """Write a day with its weekday, to check a typed one by."""
    names = (_("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"),
             _("Saturday"), _("Sunday"))  # fmt: skip
    return f"{names[when.weekday()]} {i18n.day(when)}"
