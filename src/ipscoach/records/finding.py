"""From what a coach types to a query of the index, and from a find to the words around it."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"\w+")
LONGEST_QUERY = 12
"""Words that count; nobody types more, and a pasted page shall not hold the search up."""
BEFORE, AFTER = 30, 70


def words(text: str) -> list[str]:
    """Return the words of what was typed; whatever else stands between them is left out."""
    typed = unicodedata.normalize("NFC", text.encode("utf-8", "ignore").decode())
    # The underline is a letter to Python and a gap to the index.
    return _WORD.findall(typed.replace("_", " "))[:LONGEST_QUERY]


def query(text: str) -> str:
    """Return the FTS5 query for texts in which every word typed begins a word; "" for none.

    Every word is quoted, so that no sign in it means anything to FTS5.
    """
    return " ".join(f'"{word}"*' for word in words(text))


def snippet(text: str, typed: str) -> tuple[str, str, str]:
    """Return what stands before the first find, the find, and what stands after it.

    Cut at words where it is long, with an ellipsis, and in one line.
    """
    found = _first(text, typed)
    if found is None:
        head = text[: BEFORE + AFTER]
        return _flat(head) + ("…" if len(text) > len(head) else ""), "", ""
    start, end = found.span()
    left = text[max(start - BEFORE, 0) : start]
    if start > BEFORE:
        left = "…" + left.partition(" ")[2]
    right = text[end : end + AFTER]
    if len(text) > end + AFTER:
        right = (right.rpartition(" ")[0] or right) + "…"
    return _flat(left), text[start:end], _flat(right)


def _first(text: str, typed: str) -> re.Match[str] | None:
    parts = sorted(words(typed), key=len, reverse=True)
    if not parts:
        return None
    either = "|".join(map(re.escape, parts))
    return re.search(rf"(?<![^\W_])(?:{either})[^\W_]*", text, re.IGNORECASE)


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)
