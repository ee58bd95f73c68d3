"""Jobs, work trials and apprenticeships: what they are called."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from ipscoach.sentence import Refused, Sentence, marked

WEEK_HOURS = 7 * 24


class JobKind(StrEnum):
    """What kind of work it is; only a job on the open labour market is a competitive job."""

    JOB = "job"
    WORK_TRIAL = "work_trial"
    APPRENTICESHIP = "apprenticeship"
    REHABILITATIVE_WORK = "rehabilitative_work"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _KINDS[self]


_KINDS = {
    JobKind.JOB: marked("Job"),
    JobKind.WORK_TRIAL: marked("Work trial"),
    JobKind.APPRENTICESHIP: marked("Apprenticeship"),
    JobKind.REHABILITATIVE_WORK: marked("Rehabilitative work"),
    JobKind.OTHER: marked("Other work"),
}


def check_hours(hours: float | None) -> float | None:
    """Return working hours a week, 0-168; None where they were not written down.

    Raises:
        Refused: outside the range.
    """
    if hours is not None and not 0 <= hours <= WEEK_HOURS:
        raise Refused(Sentence("Hours a week are between 0 and {limit}.", limit=WEEK_HOURS))
    return hours


def check_span(started: date, ended: date | None) -> None:
    """Refuse work that ends before it begins.

    Raises:
        Refused: `ended` is before `started`.
    """
    if ended is not None and ended < started:
        raise Refused(Sentence("The work cannot end on {day}, before it begins.", day=ended))
