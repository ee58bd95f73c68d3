"""Sentences on their way: only those that the program itself knows, with values of one kind.

A sentence travels as its template and its values. No text from outside is ever formatted or
shown: what the catalogue does not know is refused, and what goes into a template is a number, a
name out of the catalogue or a week, as the name of the field says.
"""

from __future__ import annotations

import gettext
import re
from collections.abc import Callable
from datetime import date
from functools import cache, lru_cache
from string import Formatter

from ipscoach.exchange.fidelity.pack import NUMBER_LIMIT, Label, Said, Week
from ipscoach.i18n import LOCALE
from ipscoach.sentence import Sentence, named

Knows = Callable[[str], bool]
"""Says whether a template is one of the program's own."""
LABELS = frozenset({"kind", "purpose", "reason", "service", "source"})
WEEKS = frozenset({"day"})
"""Fields of templates that hold a name, or a day; all others hold a number."""
_WEEK = re.compile(r"([0-9]{4})-W([0-9]{2})")


class _Unknown(gettext.NullTranslations):
    """Says nothing to what no catalogue has, so that a word that is the same in it counts."""

    def gettext(self, message: str) -> str:
        del message
        return ""


@cache
def _catalogue() -> gettext.NullTranslations:
    found = gettext.translation("ipscoach", LOCALE, ["fi"])
    found.add_fallback(_Unknown())
    return found


def known(template: str) -> bool:
    """Say whether the program's Finnish catalogue has a template, as it has all of its own."""
    return bool(template) and bool(_catalogue().gettext(template))


def said(sentence: Sentence) -> Said:
    """Return a sentence as it travels: for a day the week that it lies in.

    Raises:
        ValueError: a value is none that a pack has room for.
    """
    return Said(sentence.template, {name: _value(name, value) for name, value in sentence.values})


def _value(name: str, value: object) -> int | Label | Week:
    match value:
        case date() if name in WEEKS:
            return Week(week_of(value))
        case Sentence(template=template, values=()) if name in LABELS:
            return Label(template)
        case int() if name not in WEEKS | LABELS:
            return int(value)
        case _:
            raise ValueError(f"{name} has no place in a pack")


def holds(text: Said, knows: Knows) -> bool:
    """Say whether a sentence of a pack is one of the program's, whole and with fitting values."""
    if not knows(text.text) or _fields(text.text) != text.values.keys():
        return False
    for name, value in text.values.items():
        match value:
            case Label(label):
                fits = name in LABELS and knows(label) and _fields(label) == frozenset()
            case Week(week):
                fits = name in WEEKS and monday(week) is not None
            case number:
                fits = name not in WEEKS | LABELS and 0 <= number < NUMBER_LIMIT
        if not fits:
            return False
    return True


@lru_cache(maxsize=2000)
def _fields(template: str) -> frozenset[str] | None:
    """Return the plain names in a template; None where it reaches for more than values."""
    found: set[str] = set()
    try:
        for _text, name, form, way in Formatter().parse(template):
            if name is None:
                continue
            if not name.isidentifier() or form or way:
                return None
            found.add(name)
    except ValueError:
        return None
    return frozenset(found)


def sentence(text: Said) -> Sentence:
    """Return a sentence of a pack that was checked, for the two faces to say."""
    values: dict[str, object] = {}
    for name, value in text.values.items():
        match value:
            case Label(label):
                values[name] = named(label)
            case Week(week):
                values[name] = week
            case number:
                values[name] = number
    # Not by its keywords: a field may have any name.
    return Sentence(text.text, **dict.fromkeys(values)).put(values)


def week_of(day: date) -> str:
    """Return the week of a day by ISO 8601: 2026-W05."""
    year, week, _day = day.isocalendar()
    return f"{year:04}-W{week:02}"


@lru_cache(maxsize=2000)
def monday(week: str) -> date | None:
    """Return the Monday of a week by ISO 8601; None where the calendar does not have it."""
    found = _WEEK.fullmatch(week)
    if found is None:
        return None
    try:
        return date.fromisocalendar(int(found[1]), int(found[2]), 1)
    except ValueError:
        return None
