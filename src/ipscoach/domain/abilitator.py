"""Kykyviisari (Abilitator): dates and scores only, no questions, no bands, no judgement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ipscoach.sentence import Refused, Sentence, marked, named

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


class Score(StrEnum):
    """What Kykyviisari gives a score for: two questions and five sections (domain.md 4)."""

    WORK_ABILITY = "work_ability"
    FUNCTIONING = "functioning"
    INCLUSION = "inclusion"
    MIND = "mind"
    EVERYDAY = "everyday"
    SKILLS = "skills"
    BODY = "body"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _SCORES[self]

    @property
    def section(self) -> bool:
        """Whether it is the score of a section, whose range the coach's settings give."""
        return self not in (Score.WORK_ABILITY, Score.FUNCTIONING)


_SCORES = {
    Score.WORK_ABILITY: marked("Work ability"),
    Score.FUNCTIONING: marked("Functioning"),
    Score.INCLUSION: marked("C Inclusion"),
    Score.MIND: marked("D Mind"),
    Score.EVERYDAY: marked("E Everyday life"),
    Score.SKILLS: marked("F Skills"),
    Score.BODY: marked("G Body"),
}


@dataclass(frozen=True, slots=True)
class Range:
    """From where to where a section's score may lie.

    0-100 is believed and was not confirmed (domain.md 4, mark U): so it is a setting, and the
    program never says that it is the owner's.
    """

    lowest: float = 0
    highest: float = 100


USUAL_RANGE = Range()


def check_score(score: float) -> float:
    """Return a work ability or functioning score, 0-10 with 10 best.

    Source: Abilitator, work ability question (domain.md 4).

    Raises:
        Refused: outside the range.
    """
    if not 0 <= score <= HIGHEST:
        raise Refused(Sentence("A score is between 0 and {limit}.", limit=HIGHEST))
    return score


def check_scores(scores: Mapping[Score, float], sections: Range) -> dict[Score, float]:
    """Return the scores of a result, every one within its range.

    Raises:
        Refused: one lies outside, or there is none at all.
    """
    if not scores:
        raise Refused(Sentence("Write at least one score."))
    for score, value in scores.items():
        lowest, highest = (sections.lowest, sections.highest) if score.section else (0, HIGHEST)
        if not lowest <= value <= highest:
            raise Refused(
                Sentence(
                    "{score} is between {lowest} and {highest}.",
                    score=named(score.label),
                    lowest=f"{lowest:g}",
                    highest=f"{highest:g}",
                )
            )
    return dict(scores)


def change(earlier: float | None, later: float | None) -> float | None:
    """Return by how much a score changed; None where one of them is not known."""
    return None if earlier is None or later is None else later - earlier
