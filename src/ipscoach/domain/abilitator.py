"""Kykyviisari (Abilitator): dates and scores only, no questions, no bands, no judgement."""

from __future__ import annotations

from enum import StrEnum

from ipscoach.sentence import Refused, Sentence, marked

HIGHEST = 10


class Occasion(StrEnum):
    """When in coaching the client answered (pilot: start, about six months, closing)."""

    START = "start"
    FOLLOW_UP = "follow_up"
    END = "end"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _OCCASIONS[self]


_OCCASIONS = {
    Occasion.START: marked("at the start"),
    Occasion.FOLLOW_UP: marked("follow-up"),
    Occasion.END: marked("at the end"),
}


def check_score(score: float) -> float:
    """Return a work ability or functioning score, 0-10 with 10 best.

    Source: Abilitator, work ability question (domain.md 4).

    Raises:
        Refused: outside the range.
    """
    if not 0 <= score <= HIGHEST:
        raise Refused(Sentence("A score is between 0 and {limit}.", limit=HIGHEST))
    return score
