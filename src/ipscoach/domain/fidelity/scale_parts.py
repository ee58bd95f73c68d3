"""The parts of a parsed scale file, read with care: each fault is named with its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import cast

from ipscoach.domain.fidelity.scale import LANGUAGES, Name, Words
from ipscoach.sentence import Refused, Sentence

TEXT_LIMIT = 2_000
PARTS_LIMIT = 200
NUMBER_LIMIT = 1_000_000
PLACES_LIMIT = 12


def whole_scale() -> Sentence:
    """Return the place of what belongs to no item."""
    return Sentence("The scale")


def at_item(number: int) -> Sentence:
    """Return the place of an item."""
    return Sentence("Item {number}", number=number)


def at_anchor(item: int, score: int) -> Sentence:
    """Return the place of an anchor."""
    return Sentence("Item {number}, anchor {score}", number=item, score=score)


@dataclass(frozen=True, slots=True)
class Part:
    """A table of the file, and where it stands; every reading of it is checked.

    Every method raises `Refused` where what it looks for is missing or of another kind.
    """

    where: Sentence
    found: Mapping[str, object]

    def known(self, *keys: str) -> Part:
        """Return the part itself, if it has no other keys: a slip of a key is never lost."""
        for key in self.found:
            if key not in keys:
                raise Refused(
                    Sentence("{where}: the key “{key}” is not known.", where=self.where, key=key)
                )
        return self

    def at(self, where: Sentence) -> Part:
        """Return the same part at a place that is known better by now."""
        return Part(where, self.found)

    def has(self, key: str) -> bool:
        """Say whether the key is there."""
        return key in self.found

    def text(self, key: str) -> str:
        """Return a text in one line, without characters that a terminal would obey."""
        value = self._there(key)
        line = " ".join(value.split()) if isinstance(value, str) else ""
        if not line or len(line) > TEXT_LIMIT or not line.isprintable():
            raise Refused(
                Sentence(
                    "{where}: “{key}” must be a text of one to {limit} readable characters.",
                    where=self.where,
                    key=key,
                    limit=TEXT_LIMIT,
                )
            )
        return line

    def whole(self, key: str, lowest: int, highest: int) -> int:
        """Return a whole number within its limits."""
        value = self._there(key)
        # A bool is an int too, but no number.
        if type(value) is not int or not lowest <= value <= highest:
            raise Refused(
                Sentence(
                    "{where}: “{key}” must be a whole number from {lowest} to {highest}.",
                    where=self.where,
                    key=key,
                    lowest=lowest,
                    highest=highest,
                )
            )
        return value

    def number(self, key: str) -> Fraction:
        """Return an exact number, 0 or more; decimals come as Decimal (`parse_float`)."""
        value = self._there(key)
        if type(value) is int and 0 <= value <= NUMBER_LIMIT:
            return Fraction(value)
        if isinstance(value, Decimal) and value.is_finite() and 0 <= value <= NUMBER_LIMIT:
            places = value.as_tuple().exponent
            if isinstance(places, int) and places >= -PLACES_LIMIT:
                return Fraction(value)
        raise Refused(
            Sentence(
                "{where}: “{key}” must be a number from 0 to {limit}.",
                where=self.where,
                key=key,
                limit=NUMBER_LIMIT,
            )
        )

    def one(self, key: str) -> Part:
        """Return a table within this one."""
        value = self._there(key)
        if not isinstance(value, dict):
            raise Refused(Sentence("{where}: “{key}” must be a table.", where=self.where, key=key))
        return Part(self.where, cast("dict[str, object]", value))

    def many(self, key: str) -> list[Part]:
        """Return a list of tables within this one; an empty list may be one."""
        rows = self._list(key)
        if len(rows) > PARTS_LIMIT or not all(isinstance(row, dict) for row in rows):
            raise Refused(
                Sentence(
                    "{where}: “{key}” must be a list of {limit} tables at most.",
                    where=self.where,
                    key=key,
                    limit=PARTS_LIMIT,
                )
            )
        return [Part(self.where, cast("dict[str, object]", row)) for row in rows]

    def codes(self, key: str, among: tuple[str, ...]) -> tuple[str, ...]:
        """Return a list of codes, each known and none twice."""
        rows = self._list(key)
        codes = tuple(row for row in rows if isinstance(row, str) and row in among)
        if len(codes) != len(rows) or len(set(codes)) != len(codes):
            raise Refused(
                Sentence(
                    "{where}: “{key}” may hold these, each once: {codes}.",
                    where=self.where,
                    key=key,
                    codes=", ".join(among),
                )
            )
        return codes

    def code(self, key: str, among: tuple[str, ...]) -> str:
        """Return one code of those that are known."""
        value = self._there(key)
        if not isinstance(value, str) or value not in among:
            raise Refused(
                Sentence(
                    "{where}: “{key}” must be one of these: {codes}.",
                    where=self.where,
                    key=key,
                    codes=", ".join(among),
                )
            )
        return value

    def words(self, key: str) -> Words:
        """Return a text in all three languages."""
        return self.one(key).here_in_all(key)

    def here_in_all(self, key: str) -> Words:
        """Return the text that this part itself is, in all three languages."""
        self.known(*LANGUAGES)
        for language in LANGUAGES:
            if language not in self.found:
                raise Refused(
                    Sentence(
                        "{where}: “{key}” is missing in the language {language}.",
                        where=self.where,
                        key=key,
                        language=language,
                    )
                )
        return Words(*(self.text(language) for language in LANGUAGES))

    def some_words(self, key: str) -> Words | None:
        """Return a text in all three languages, or None where there is none at all."""
        return self.words(key) if self.has(key) else None

    def name(self) -> Name:
        """Return the name, with the languages in which it is a working translation."""
        working = self.codes("working", LANGUAGES) if self.has("working") else ()
        return Name(self.words("name"), frozenset(working))

    def _list(self, key: str) -> list[object]:
        value = self._there(key)
        if not isinstance(value, list):
            raise Refused(Sentence("{where}: “{key}” must be a list.", where=self.where, key=key))
        return cast("list[object]", value)

    def _there(self, key: str) -> object:
        if key not in self.found:
            raise Refused(Sentence("{where}: “{key}” is missing.", where=self.where, key=key))
        return self.found[key]
