"""The program's languages: gettext catalogues, plural forms, dates as people write them."""

from __future__ import annotations

import gettext
import os
from datetime import date, datetime
from enum import Enum
from pathlib import Path

from ipscoach.sentence import Sentence

LOCALE = Path(__file__).parent / "locale"
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def languages() -> list[str]:
    """Return the languages that have a catalogue, and English, in which the source is written."""
    return sorted({"en", *(path.name for path in LOCALE.iterdir() if path.is_dir())})


def preferred() -> str:
    """Return the user's language by the environment; English where there is no catalogue."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            wanted = value.partition(".")[0].partition("_")[0]
            return wanted if wanted in languages() else "en"
    return "en"


class Tongue:
    """One language: translates and writes days, whatever the screens speak meanwhile."""

    def __init__(self, language: str) -> None:
        """Take a language; English, in which the source is written, where it has no catalogue."""
        self.language = language
        self._catalogue = gettext.translation("ipscoach", LOCALE, [language], fallback=True)

    def text(self, template: str) -> str:
        """Translate a text of the source."""
        return self._catalogue.gettext(template) if template else ""

    def plural(self, one: str, many: str, number: int) -> str:
        """Translate by number and put it in as {n}."""
        return self._catalogue.ngettext(one, many, number).format(n=number)

    def say(self, sentence: Sentence) -> str:
        """Translate a sentence and put its values in: dates and enums in this language."""
        values = {key: self.shown(value) for key, value in sentence.values}
        return self.text(sentence.template).format(**values)

    def shown(self, value: object) -> str:
        """Write a value as the coach reads it."""
        match value:
            case date():
                return self.day(value)
            case Sentence():
                return self.say(value)
            case Enum():
                return self.text(str(getattr(value, "label", value.name)))
            case _:
                return str(value)

    def day(self, when: date) -> str:
        """Write a day: 3.2.2026 in Finnish and Swedish style, 3 Feb 2026 in English."""
        if self.language == "en":
            return f"{when.day} {MONTHS[when.month - 1]} {when.year}"
        return f"{when.day}.{when.month}.{when.year}"


_spoken = Tongue("en")


def speak(language: str) -> None:
    """Take a language into use for everything that is drawn from now on."""
    global _spoken
    _spoken = Tongue(language)


def language() -> str:
    """Return the language in use."""
    return _spoken.language


def _(template: str) -> str:
    """Translate a text of the source."""
    return _spoken.text(template)


def plural(one: str, many: str, number: int) -> str:
    """Translate by number and put it in as {n}."""
    return _spoken.plural(one, many, number)


def moment(when: datetime) -> str:
    """Write a day and time: 3.2.2026 9.05 in Finnish and Swedish style, 3 Feb 2026 09:05."""
    time = f"{when:%H:%M}" if language() == "en" else f"{when.hour}.{when:%M}"
    return f"{day(when)} {time}"


def say(sentence: Sentence) -> str:
    """Translate a sentence and put its values in: dates and enums in the language in use."""
    return _spoken.say(sentence)


def shown(value: object) -> str:
    """Write a value as the coach reads it."""
    return _spoken.shown(value)


def day(when: date) -> str:
    """Write a day: 3.2.2026 in Finnish and Swedish style, 3 Feb 2026 in English."""
    return _spoken.day(when)
