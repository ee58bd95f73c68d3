"""Where a passphrase comes from: a file, standard input or the terminal, never the words typed."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from pathlib import Path

from ipscoach.cli.faults import NoPassphrase
from ipscoach.cli.output import message
from ipscoach.i18n import _, say
from ipscoach.sentence import Refused, Sentence

_LONGEST = 4096
"""Bytes; a file that is longer was named by mistake."""


def at_terminal() -> bool:
    """Say whether somebody sits there who can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


def from_file(path: str) -> str:
    """Read a passphrase from a file, or from standard input where `path` is "-".

    The line break at its end does not belong to it.

    Raises:
        NoPassphrase: there is no such file, or nothing in it that can be one.
    """
    if path == "-" and at_terminal():
        return ask(_("Passphrase"))
    try:
        data = _bytes(path)
        text = data.decode("utf-8-sig")
    except (OSError, RuntimeError):  # as of ~somebody whom this computer does not know
        raise NoPassphrase(
            Sentence("The passphrase file {path} cannot be read.", path=path)
        ) from None
    except UnicodeDecodeError:
        raise NoPassphrase(
            Sentence("The passphrase file {path} is no text in UTF-8.", path=path)
        ) from None
    text = text.removesuffix("\n").removesuffix("\r")
    if not text:
        raise NoPassphrase(Sentence("The passphrase file {path} is empty.", path=path))
    if len(data) > _LONGEST:
        raise NoPassphrase(
            Sentence("The passphrase file {path} is too long to be a passphrase.", path=path)
        )
    return text


def _bytes(path: str) -> bytes:
    if path == "-":
        if sys.stdin is None:
            raise OSError
        return sys.stdin.buffer.read(_LONGEST + 1)
    with Path(path).expanduser().open("rb") as file:
        return file.read(_LONGEST + 1)


def ask(prompt: str) -> str:
    """Ask for a passphrase on the terminal; it is not shown.

    Raises:
        NoPassphrase: nobody is there, nothing was typed, or the terminal would show it.
    """
    import getpass

    if not at_terminal():
        raise NoPassphrase(
            Sentence(
                "There is no terminal to ask for the passphrase on; name a file with "
                "--passphrase-file, or - for standard input."
            )
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            typed = getpass.getpass(f"{prompt}: ")
    except getpass.GetPassWarning:
        raise NoPassphrase(
            Sentence("This terminal would show the passphrase; use --passphrase-file.")
        ) from None
    except EOFError:
        typed = ""
    if not typed:
        raise NoPassphrase(Sentence("No passphrase was typed, so nothing was opened."))
    return typed


def choose(known_words: tuple[str, ...]) -> str:
    """Ask for a new passphrase twice and say how strong it is; until both are the same.

    One that is too short is asked for anew, and a weak one that she does not want after all.

    Raises:
        NoPassphrase: nobody is there, or nothing was typed.
    """
    from ipscoach.cli.asking import either
    from ipscoach.vault.passphrase import check_new_passphrase, is_weak, strength

    def check(typed: str) -> None:
        check_new_passphrase(typed)
        found = strength(typed, known_words)
        message(say(found.sentence))
        if is_weak(found) and not either(_("Use it all the same")):
            raise Refused(Sentence("Then choose another one; several words are best."))

    return twice(_("New passphrase"), check)


def twice(prompt: str, check: Callable[[str], object]) -> str:
    """Ask for a passphrase that somebody makes up, until it holds and was typed twice alike.

    Args:
        prompt: what is asked for.
        check: refuses one that does not hold.

    Raises:
        NoPassphrase: nobody is there, or nothing was typed.
    """
    while True:
        first = ask(prompt)
        try:
            check(first)
        except Refused as refusal:
            message(say(refusal.sentence))
            continue
        if ask(_("The same once more")) == first:
            return first
        message(_("These were two different ones; once more from the beginning."))
