"""By what the figures of a report go, where it is asked which of them are hidden."""

from __future__ import annotations

from collections.abc import Mapping

from ipscoach.domain.outcomes.measure import Unit
from ipscoach.sentence import Sentence

SHARES = frozenset({"employment_rate_uk", "working_share_us"})
SHARED = (Unit.COUNT, Unit.SHARE)
"""Units of measures that may have a share; contacts a week are of nobody."""
SERIES, STANDING = "caseload", "standing"
WHOLES = {"weekly_hours": "job_starts", "subsidised": "job_starts", "permanent": "job_starts"}
"""Measures whose parts are parts of another figure; those of the others are parts of the own."""
OF, N, OPEN, LEFT_OUT = "/of", "/n", "/open", "/left_out"


def key(measure: str, part: str = "", about: str = "") -> str:
    """Return by what a figure goes: the measure's id, a part's code, or what is about it.

    Args:
        measure: the id.
        part: the code of a part; empty for the measure itself.
        about: OF for what it is divided by, N, OPEN or LEFT_OUT; empty for the figure.
    """
    return f"{measure}.{part}{about}" if part else f"{measure}{about}"


def reason(measure: str, why: Sentence) -> str:
    """Return by what goes how many were left out of a measure for a reason."""
    return f"{key(measure, about=LEFT_OUT)}/{why.template}"


def one_of(name: str, same: Mapping[str, str]) -> str:
    """Return the key under which a figure that stands in several places is looked at."""
    while name in same:
        name = same[name]
    return name
