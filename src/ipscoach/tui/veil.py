"""Hiding names: initials and codes instead of clients' names, for cafés and buses."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ipscoach.domain.clients import initials
from ipscoach.domain.names import bent, parts_of, stems


class Veil:
    """Knows the clients' names and covers them, in lists and inside free text."""

    def __init__(self, names: Iterable[str] = (), hidden: bool = False) -> None:
        self.hidden = hidden
        self._pattern: re.Pattern[str] | None = None
        self._codes: dict[str, str] = {}
        self._whole: re.Pattern[str] | None = None
        self.learn(names)

    def know(self, clients: Iterable[tuple[str, str]], others: Iterable[str] = ()) -> None:
        """Take clients into use, each with name and code: a whole name is told by its code.

        So two clients with the same initials are told apart while names are hidden.

        Args:
            clients: name and code of each.
            others: names of people around them, cut to initials as well.
        """
        known = list(clients)
        codes: dict[str, set[str]] = {}
        for name, code in known:
            codes.setdefault(name.casefold(), set()).add(code)
        self._codes = {name: one for name, (one, *more) in codes.items() if not more}
        longest_first = sorted(self._codes, key=len, reverse=True)
        words = "|".join(map(re.escape, longest_first))
        self._whole = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) if words else None
        self.learn([*(name for name, _code in known), *others])

    def learn(self, names: Iterable[str]) -> None:
        """Take the clients' names into use; the longest are looked for first."""
        names = list(names)
        if not names:
            self._codes, self._whole = {}, None
        whole = {part for name in names for part in parts_of(name)}
        parts = whole | {stem for part in whole for stem in stems(part)}
        words = "|".join(map(bent, sorted(parts, key=len, reverse=True)))
        self._pattern = re.compile(rf"\b({words})", re.IGNORECASE) if words else None

    def who(self, name: str, code: str) -> str:
        """Return a client's name, or code and initials while names are hidden."""
        return f"{code} {initials(name)}" if self.hidden else name

    def text(self, text: str) -> str:
        """Return a text, with clients' names cut to an initial while names are hidden."""
        if not self.hidden or self._pattern is None:
            return text
        if self._whole is not None:
            text = self._whole.sub(lambda found: self._told(found[0]), text)
        return self._pattern.sub(lambda found: f"{found[1][0].upper()}.", text)

    def text_and(self, others: Iterable[str], text: str) -> str:
        """Return a text covered as `text` does, and these other people's names with it."""
        covered = self.text(text)
        return Veil(others, hidden=True).text(covered) if self.hidden else covered

    def person(self, name: str) -> str:
        """Return somebody's name who is no client, or the initials while names are hidden."""
        return initials(name) if self.hidden else name

    def _told(self, name: str) -> str:
        return self.who(name, self._codes[name.casefold()])
