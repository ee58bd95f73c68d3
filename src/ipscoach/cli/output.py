"""Results to standard output, messages to standard error, in UTF-8 and without surprises."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from datetime import date

from ipscoach.sentence import Sentence, Spoken
from ipscoach.wrapping import fitted

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


class Unwritten(Spoken):
    """The result did not come out; what the verb did is done all the same."""


def speak_utf8() -> None:
    """Write UTF-8 also where the system's own habit is another (Windows, odd locales)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def result(text: str) -> None:
    """Write a result, and have it out before anything else happens.

    Raises:
        BrokenPipeError: nobody reads any more.
        Unwritten: it cannot be written.
    """
    try:
        sys.stdout.write(fitted(text, sys.stdout) + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        _let_go()
        raise
    except OSError:
        _let_go()
        raise Unwritten(
            Sentence("The result cannot be written to where it should go; is the disk full?")
        ) from None


def _let_go() -> None:
    """Keep Python from trying once more at its end, and from saying so in its own words."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    os.close(nothing)


def message(text: str = "") -> None:
    """Write a message; where even that is not possible the exit code must do."""
    if sys.stderr is None:
        return
    sys.stderr.write(fitted(text, sys.stderr) + "\n")
    sys.stderr.flush()


def prompt(text: str) -> None:
    """Write a question; the answer is typed behind it."""
    sys.stderr.write(fitted(harmless(text), sys.stderr))
    sys.stderr.flush()


def harmless(text: str) -> str:
    """Return what a person wrote without signs that would steer the terminal.

    Control and direction signs of an imported text could move the cursor, colour the screen or
    turn a line round; each becomes the replacement sign. Line breaks and tabs stay.
    """
    return _CONTROLS.sub("\ufffd", text)


def as_json(value: object) -> str:
    """Write JSON for people and programs: letters as they are, days as ISO dates."""
    text = json.dumps(value, ensure_ascii=False, indent=2, default=_plain)
    # JSON leaves these alone, a terminal may not; written as \u it is the same JSON.
    return _CONTROLS.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)
