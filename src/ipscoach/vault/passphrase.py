"""Choosing a passphrase: how long it would hold, and five words drawn by chance."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Protocol, cast

from ipscoach.sentence import Refused, Sentence

WORDS = 5
SHORTEST = 8
"""Letters; NIST SP 800-63B (2017, 5.1.1.2) takes no shorter secret that somebody chooses."""

_LONGEST = 72
_RANK = 5_000
_LISTS = ("fin-kotus", "swe-short", "eff-long")
_FAIR = 2
_BANDS = (6, 8, 11, 14)
_MEANING = (
    Sentence("Very weak: it can be guessed within minutes."),
    Sentence("Weak: it can be guessed within hours."),
    Sentence("Fair: it can be guessed within weeks or months."),
    Sentence("Good: guessing it takes years."),
    Sentence("Strong: guessing it takes centuries."),
)


@dataclass(frozen=True, slots=True)
class Strength:
    """How a passphrase would stand against somebody who has the files."""

    score: int
    """0 (very weak) to 4 (strong)."""
    sentence: Sentence


class _Guesser(Protocol):
    def zxcvbn(
        self, password: str, user_inputs: list[str], max_length: int
    ) -> dict[str, object]: ...


class _Matching(Protocol):
    RANKED_DICTIONARIES: dict[str, dict[str, int]]


def strength(text: str, known_words: Iterable[str] = ()) -> Strength:
    """Say how long a passphrase would hold. The first call loads the word lists (0.2 s).

    The guesses are zxcvbn's, with Finnish and Swedish words added. The bands assume about
    10 000 guesses a second, a few good graphics cards against Argon2id with 128 MiB; that figure
    is assumed, not measured. Only the first 72 letters count, so a longer one is never
    overrated.

    Args:
        text: what was typed.
        known_words: what a thief would try first: the coach's and the organisation's name.
    """
    if not text:
        return Strength(0, _MEANING[0])
    found = _guesser().zxcvbn(text[:_LONGEST], [*known_words, "ipscoach"], _LONGEST)
    score = sum(float(str(found["guesses_log10"])) >= band for band in _BANDS)
    return Strength(score, _MEANING[score])


def is_weak(found: Strength) -> bool:
    """Say whether a passphrase is of the two weakest bands, which fall within hours."""
    return found.score < _FAIR


def check_new_passphrase(text: str) -> str:
    """Return a new passphrase that is long enough to be one.

    Raises:
        Refused: fewer than SHORTEST letters.
    """
    if len(text) < SHORTEST:
        raise Refused(
            Sentence("A passphrase has at least {n} letters; several words are best.", n=SHORTEST)
        )
    return text


def five_words(entropy: Callable[[int], bytes], language: str = "en") -> str:
    """Draw five words with blanks between them, each of the list equally likely, none twice.

    Sources: EFF's long word list (2016; 7776 words, 64.6 bits); in Finnish the words of four to
    six letters of the Institute for the Languages of Finland's list (8695 words, 65.4 bits).
    Both as xkcdpass ships them.
    """
    words = _words("eff-long")
    if language == "fi":
        words = [word for word in _words("fin-kotus") if 4 <= len(word) <= 6 and word.isalpha()]
        words = [word for word in words if word.islower()]
    # A word that comes twice looks like a slip of the pen on paper; it costs 0.002 bits.
    drawn: dict[str, None] = {}
    while len(drawn) < WORDS:
        drawn[words[_draw(entropy, len(words))]] = None
    return " ".join(drawn)


def _draw(entropy: Callable[[int], bytes], below: int) -> int:
    """Return a number under `below`; what would favour the first ones is thrown away."""
    fair = 65536 - 65536 % below
    while (number := int.from_bytes(entropy(2))) >= fair:
        pass
    return number % below


def _words(name: str) -> list[str]:
    path = files("xkcdpass").joinpath("static", name)
    return [word for line in path.read_text("utf-8").splitlines() if (word := line.strip())]


@cache
def _guesser() -> _Guesser:
    """Load zxcvbn and teach it the languages of its users.

    The lists are in the order of the alphabet, so each word gets the rank of a fairly common one.
    """
    matching = cast("_Matching", import_module("zxcvbn.matching"))
    for name in _LISTS:
        matching.RANKED_DICTIONARIES[name] = dict.fromkeys(map(str.lower, _words(name)), _RANK)
    return cast("_Guesser", import_module("zxcvbn"))
