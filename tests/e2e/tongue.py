"""What the program says in a language, so that one story can be told in several."""

from __future__ import annotations

import gettext
import re
from dataclasses import dataclass
from functools import cached_property

from ipscoach.i18n import LOCALE

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

    @cached_property
    def _texts(self) -> gettext.NullTranslations:
        return gettext.translation("ipscoach", LOCALE, [self.language], fallback=True)


def words_on(screen: str) -> str:
    """Return what a screen says in one line: without frames, as if no line were broken.

    Where a form covers a screen, a row holds both; the widest part is the form's.
    """
    rows = (max(FRAMES.split(row), key=len) for row in screen.split("\n"))
    return " ".join(" ".join(rows).split())
