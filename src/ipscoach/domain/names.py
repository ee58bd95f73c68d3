"""How Finnish bends people's names: to find a name again in what was written."""

from __future__ import annotations

import re

VOWELS = "aeiouyåäö"
# Cases (Aino, Ainon, Ainollekin), then what hangs on behind. A word that only begins like a name
# (Päivi, päivitä) is none; so some cases stand behind consonants alone (Virtas-ta).
CASES = (
    "n|a|ä|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|an|en|in|on|un|yn|än|ön|hin|seen|ksi|na|nä|"
    "tta|ttä|nsa|nsä|s|ia|iä|ja|jä|ien|jen|t"
)
BEHIND_CONSONANTS = f"{CASES}|ta|tä|ten"
CLITICS = "kin|kaan|kään|ko|kö|han|hän|pa|pä"
_WORD = re.compile(r"\w+(?:['’]\w+)*")
# Consonants grow weak where a case closes the syllable: Pekka, Pekan; Aalto, Aallon.
_WEAK = {"kk": "k", "pp": "p", "tt": "t", "t": "d", "nk": "ng", "mp": "mm"} | {
    "nt": "nn", "lt": "ll", "rt": "rr", "ht": "hd"
}  # fmt: skip
_STRONG = re.compile(rf"(.+?)({'|'.join(_WEAK)})([{VOWELS}])")
_LOST = re.compile(rf"(.+[{VOWELS}lr])ki")


def parts_of(name: str) -> list[str]:
    """Return the words of a name that can tell who is meant."""
    return [part for part in _WORD.findall(name.replace("_", " ")) if len(part) > 1]


def stems(name: str) -> list[str]:
    """Return the stems into which Finnish bends a name: Helme-n, Virtase-n, Peka-n, Markukse-n."""
    low, found = name.lower(), list[str]()
    if low.endswith("nen") and len(low) > 4:
        return [f"{low[:-3]}{ending}" for ending in ("se", "s", "si")]
    if len(low) > 2 and low[-1] not in VOWELS:
        found.append(f"{low}i")
    if len(low) > 3 and low.endswith("s"):
        found.append(f"{low[:-1]}kse")
    if low.endswith(("as", "äs")):
        found.append(f"{low[:-1]}{low[-2]}")
    if len(low) > 3 and low.endswith("i"):
        found.append(f"{low[:-1]}e")
    if lost := _LOST.fullmatch(low):
        found.append(f"{lost[1]}{'je' if lost[1][-1] in 'lr' else 'e'}")
    for strong in map(_STRONG.fullmatch, (low, *found)):
        if strong and (len(strong[2]) > 1 or strong[1][-1] in VOWELS):
            found.append(f"{strong[1]}{_WEAK[strong[2]]}{strong[3]}")
    return found


def bent(part: str) -> str:
    """Return a pattern for a word of a name in any case; the shortest must stand as written."""
    # Names of two letters (Bo) would else take half the language with them.
    if len(part) < 3:
        return rf"(?-i:{re.escape(part)})\b"
    cases = CASES if part[-1].lower() in VOWELS else BEHIND_CONSONANTS
    return rf"{re.escape(part)}(?:[:'’]?(?:{cases}))?(?:{CLITICS})?\b"


def stands_in(name: str, text: str) -> bool:
    """Say whether every word of a name stands in a text, in whatever case."""
    parts = parts_of(name)
    return bool(parts) and all(
        re.search(rf"\b(?:{'|'.join(map(bent, (part, *stems(part))))})", text, re.IGNORECASE)
        for part in parts
    )
