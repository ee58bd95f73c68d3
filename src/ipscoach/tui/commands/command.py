"""A command: its name, its sentence, its key, when it is possible, and what it does."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from textual.binding import Binding, BindingType

from ipscoach.i18n import _
from ipscoach.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.screen import Screen

    from ipscoach.tui.app import IpscoachApp

S = TypeVar("S", bound="Screen[Any]")


class Command(ABC, Generic[S]):
    """Something the coach can do on a screen; footer, help, palette and docs draw from it.

    Attributes:
        id: names the command in the coach's own keys (settings), never shown.
        keys: the keys, the first of them shown; comma separated as Textual writes them.
        name: one or two words for the key bar, a key of the catalogue.
        sentence: what it does, for help and palette, a key of the catalogue.
        footer: whether the key bar shows it.
    """

    id: ClassVar[str]
    keys: ClassVar[str]
    name: ClassVar[str]
    sentence: ClassVar[str]
    footer: ClassVar[bool] = True

    def label(self, screen: S) -> str:
        """Return what the key bar calls it: its name, or what it comes to on this screen now."""
        return _(self.name)

    def impossible(self, app: IpscoachApp, screen: S) -> Sentence | None:
        """Return why it cannot be done now, or None where it can."""
        return None

    @abstractmethod
    def run(self, app: IpscoachApp, screen: S) -> None:
        """Do it."""


AnyCommand = type[Command[Any]]


def bindings(commands: Iterable[AnyCommand]) -> list[BindingType]:
    """Return Textual's bindings for commands: rebound by id, drawn by our own key bar."""
    return [
        Binding(command.keys, f"app.command('{command.id}')", command.name, show=False,
                id=command.id)
        for command in commands
    ]  # fmt: skip


_NAMES = {
    "question_mark": "?",
    "slash": "/",
    "colon": ":",
    "escape": "Esc",
    "enter": "Enter",
    "space": "Space",
    "delete": "Del",
    "plus": "+",
    "minus": "-",
    "full_stop": ".",
    "comma": ",",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
}


def key_name(key: str) -> str:
    """Write a key as keyboards do: ctrl+l -> ^L, f2 -> F2, question_mark -> ?."""
    if key.startswith("ctrl+"):
        return f"^{key_name(key[5:]).upper()}"
    if key in _NAMES:
        return _NAMES[key]
    return key.upper() if len(key) > 1 and key[0] == "f" and key[1:].isdigit() else key
