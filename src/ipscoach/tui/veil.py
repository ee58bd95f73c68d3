"""Hiding names: initials and codes instead of clients' names, for cafés and buses."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ipscoach.domain.clients import initials


class Veil:
    """Knows the clients' names and covers them, in lists and inside free text."""

    def __init__(self, names: Iterable[str] = (), hidden: bool = False) -> None:
        self.hidden = hidden
        self._pattern: re.Pattern[str] | None = None
        self.learn(names)

    def learn(self, names: Iterable[str]) -> None:
        """Take the clients' names into use; the longest are looked for first."""
        whole = {part for name in names for part in name.split() if len(part) > 2}
        parts = whole | {stem for part in whole for stem in _stems(part)}
        longest_first = sorted(parts, key=len, reverse=True)
        words = "|".join(re.escape(part) for part in longest_first)
        # Finnish inflects names (Aino, Ainon, Ainolle): the rest of the word goes too.
        self._pattern = re.compile(rf"\b({words})\w*", re.IGNORECASE) if words else None

    def who(self, name: str, code: str) -> str:
        """Return a client's name, or code and initials while names are hidden."""
        return f"{code} {initials(name)}" if self.hidden else name

    def text(self, text: str) -> str:
        """Return a text, with clients' names cut to an initial while names are hidden."""
        if not self.hidden or self._pattern is None:
            return text
        return self._pattern.sub(lambda found: f"{found[1][0].upper()}.", text)


def _stems(name: str) -> list[str]:
    """Return the stems into which Finnish bends a name: Helmi, Helmen; Virtanen, Virtasen."""
    low = name.lower()
    if low.endswith("nen") and len(name) > 4:
        return [f"{name[:-3]}se", f"{name[:-3]}s"]
    return [f"{name[:-1]}e"] if low.endswith("i") and len(name) > 3 else []
