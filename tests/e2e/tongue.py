"""What the program says in a language, so that one story can be told in several."""

from __future__ import annotations

import gettext
import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ipscoach.i18n import LOCALE, MONTHS

FRAMES = re.compile(r"[│▊▎▌▐]")


@dataclass(frozen=True)
class Tongue:
    """One language of the program."""

    language: str

    def __call__(self, english: str, **values: object) -> str:
        """Return a text of the source as this language has it, with its values."""
        return self._texts.gettext(english).format(**values)

    def plural(self, one: str, many: str, number: int) -> str:
        """Return a counted text of the source."""
        return self._texts.ngettext(one, many, number).format(n=number)

    def day(self, when: date) -> str:
        """Return a day as this language writes it."""
        if self.language == "en":
            return f"{when.day} {MONTHS[when.month - 1]} {when.year}"
        return f"{when.day}.{when.month}.{when.year}"

    @cached_property
    def _texts(self) -> gettext.NullTranslations:
        return gettext.translation("ipscoach", LOCALE, [self.language], fallback=True)


def words_on(screen: str) -> str:
    """Return what a screen says in one line: without frames, as if no line were broken.

    Where a form covers a screen, a row holds both; the widest part is the form's.
    """
    rows = (max(FRAMES.split(row), key=len) for row in screen.split("\n"))
    return " ".join(" ".join(rows).split())
