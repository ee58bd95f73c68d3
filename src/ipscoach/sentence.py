"""What the program says: a translatable template, and the values that go into it.

Rules and the vault speak in `Sentence`s, the two faces (screens and command line) translate
them. So a rule keeps its words beside it, needs no catalogue, and an exception that reaches
a log carries the template only, never a client's name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, init=False)
class Sentence:
    """One sentence for the coach: `template` is the English text and the catalogue's key."""

    template: str
    values: tuple[tuple[str, object], ...]

    def __init__(self, template: str, /, **values: object) -> None:
        object.__setattr__(self, "template", template)
        object.__setattr__(self, "values", tuple(sorted(values.items())))

    def put(self, values: Mapping[str, object]) -> Sentence:
        """Return the same sentence with other values, of which it may take fewer than given."""
        other = object.__new__(Sentence)
        mine = {name: values.get(name, value) for name, value in self.values}
        object.__setattr__(other, "template", self.template)
        object.__setattr__(other, "values", tuple(sorted(mine.items())))
        return other

    def __str__(self) -> str:
        """The template without its values, so that no log ever holds a person's data."""
        return self.template


class Spoken(Exception):  # noqa: N818 - the base of refusals and of failures alike
    """An error that the coach is told in one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.template)
        self.sentence = sentence


class Refused(Spoken):
    """A rule says no: nothing was changed.

    Attributes:
        about: the value that is refused, by its name in the order and in the form; may be empty.
    """

    def __init__(self, sentence: Sentence, *, about: str = "") -> None:
        super().__init__(sentence)
        self.about = about


def marked(template: str) -> str:
    """Mark a text for the catalogue without translating it yet (names in enums and classes)."""
    return template


def named(label: str) -> Sentence:
    """Make a sentence of a label that was `marked` elsewhere, to stand inside another one."""
    return Sentence(label)
