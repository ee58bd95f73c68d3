"""Jobs, work trials and apprenticeships: what they are called."""

from __future__ import annotations

from enum import StrEnum

from ipscoach.sentence import marked


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
