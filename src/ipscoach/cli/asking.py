"""Questions on the terminal, one line each; what is asked goes to standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TypeVar

from ipscoach.cli.output import harmless, message, prompt
from ipscoach.i18n import _, say
from ipscoach.sentence import Refused, Sentence

Answer = TypeVar("Answer")


class Ended(Refused):
    """The answers ended before the last question."""


def line(question: str, usual: str = "") -> str:
    """Ask for a line; Enter alone takes what is usual.

    Raises:
        Ended: there are no more answers.
    """
    shown = f"{question} [{usual}]: " if usual else f"{question}: "
    prompt(shown)
    typed = sys.stdin.readline()
    if not typed:
        message()
        raise Ended(Sentence("The answers ended before the last question; nothing was changed."))
    return typed.strip() or usual


def fitting(question: str, read: Callable[[str], Answer], usual: str = "") -> Answer:
    """Ask until an answer can be read; why one cannot is said.

    Raises:
        Ended: there are no more answers.
    """
    while True:
        try:
            return read(line(question, usual))
        except Ended:
            raise
        except Refused as refusal:
            message(say(refusal.sentence))


def one_of(question: str, labels: Sequence[str], usual: int | None = None) -> int:
    """Ask for one of several by its number, and return its place in the list.

    Raises:
        Ended: there are no more answers.
    """
    _list(labels)
    return fitting(
        question,
        lambda typed: _place(typed, len(labels)),
        "" if usual is None else str(usual + 1),
    )


def yes(question: str) -> bool:
    """Ask for a yes, spelled out in the language in use; anything else is a no.

    Raises:
        Ended: there are no more answers.
    """
    word = _("yes")
    return line(_("{question} Type {word} to do it").format(question=question, word=word)) == word


def either(question: str) -> bool:
    """Ask for yes or no, where nothing hangs on it alone; Enter is no, the first letter will do.

    Raises:
        Ended: there are no more answers.
    """
    words = _("yes"), _("no")

    def read(typed: str) -> bool:
        for word in words:
            if word.startswith(typed.casefold()):
                return word == words[0]
        raise Refused(Sentence("Answer {yes} or {no}.", yes=words[0], no=words[1]))

    asked = _("{question}: {yes} or {no}").format(question=question, yes=words[0], no=words[1])
    return fitting(asked, read, words[1])


def several(question: str, labels: Sequence[str], usual: Sequence[int] = ()) -> list[int]:
    """Ask for any of several by their numbers, and return their places in the list, in order.

    Enter alone takes those in `usual`; 0 takes none.

    Raises:
        Ended: there are no more answers.
    """
    _list(labels)

    def read(typed: str) -> list[int]:
        words = typed.replace(",", " ").split()
        if words in ([], ["0"]):
            return []
        return sorted({_place(word, len(labels)) for word in words})

    return fitting(question, read, ", ".join(str(place + 1) for place in usual))


def _list(labels: Sequence[str]) -> None:
    for number, label in enumerate(labels, 1):
        message(harmless(f"  {number:2}  {label}"))


def _place(typed: str, last: int) -> int:
    if typed.isascii() and typed.isdecimal() and 1 <= int(typed[:4]) <= last:
        return int(typed[:4]) - 1
    raise Refused(Sentence("Give one of the numbers, 1 to {last}.", last=last))
