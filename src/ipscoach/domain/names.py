"""How Finnish bends people's names: to find a name again in what was written."""

from __future__ import annotations

import re

# Cases (Aino, Ainon, Ainollekin), then what hangs on behind. A word that only begins like a name
# (Päivi, päivitä) is none.
CASES = (
    "n|a|ä|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|an|en|in|on|un|yn|än|ön|hin|seen|ksi|na|nä|"
    "tta|ttä|nsa|nsä|s|ia|iä|ja|jä|ien|jen|t"
)
ENDINGS = rf"(?:[:']?(?:{CASES}))?(?:kin|kaan|kään|ko|kö|han|hän|pa|pä)?"


def parts_of(name: str) -> list[str]:
    """Return the words of a name that can tell who is meant."""
    return [part for part in re.split(r"[\s-]+", name) if len(part) > 1]


def stems(name: str) -> list[str]:
    """Return the stems into which Finnish bends a name: Helmen, Virtasen, Pekan, Annen."""
    low, found = name.lower(), list[str]()
    if low.endswith("nen") and len(name) > 4:
        found += [f"{name[:-3]}se", f"{name[:-3]}s"]
    if low.endswith("i") and len(name) > 3:
        found.append(f"{name[:-1]}e")
    if strong := re.fullmatch(r"(.+)(kk|pp|tt)([aeiouyäö])", name):
        found.append(f"{strong[1]}{strong[2][0]}{strong[3]}")
    return found


def bent(part: str) -> str:
    """Return a pattern for a word of a name in any case; the shortest must stand as written."""
    # Names of two letters (Bo) would else take half the language with them.
    return rf"{re.escape(part)}{ENDINGS}\b" if len(part) > 2 else rf"(?-i:{re.escape(part)})\b"


def stands_in(name: str, text: str) -> bool:
    """Say whether every word of a name stands in a text, in whatever case."""
    return all(
        re.search(rf"\b(?:{'|'.join(map(bent, (part, *stems(part))))})", text, re.IGNORECASE)
        for part in parts_of(name)
    )
