"""Typed text on its way into the file."""

from __future__ import annotations

import unicodedata

from ipscoach.domain.clients import folded

# å, ä and ö close the Finnish alphabet, in this order.
_ALPHABET = str.maketrans({"å": "\ue000", "ä": "\ue001", "ö": "\ue002"})


def typed(text: str) -> str:
    """Return a text as it is stored: letters composed (NFC), so that search finds them.

    NUL and halves of surrogate pairs go: the database cannot hold them, and nobody types them.
    """
    whole = text.replace("\0", "").encode("utf-8", "ignore").decode()
    return unicodedata.normalize("NFC", whole)


def line(text: str) -> str:
    """Return a text of one line, without blanks at its ends."""
    return " ".join(typed(text).split())


def alphabetical(name: str) -> str:
    """Return the key by which names stand in Finnish order, and by which they are the same."""
    return folded(typed(name)).translate(_ALPHABET)
