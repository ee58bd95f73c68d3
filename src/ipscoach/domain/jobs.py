"""Jobs, work trials and apprenticeships: what they are, how they follow one another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ipscoach.domain.days import later
from ipscoach.sentence import Refused, Sentence, marked

WEEK_HOURS = 7 * 24
SPELL_GAP_DAYS = 14
TRIAL_DAYS = 183
TRIAL_RESTART_DAYS = 365
SUBSIDY_STATUTE = marked("380/2023, section 84")
EXTENSION_STATUTE = marked("380/2023, section 87")
TRIAL_STATUTE = marked("380/2023, sections 54-60")


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

    @property
    def competitive(self) -> bool:
        """Whether it counts as a competitive job (IPS-25, item 21; domain.md 1.2)."""
        return self is JobKind.JOB

    @property
    def employment(self) -> bool:
        """Whether the client is employed in it, so that support at work is owed (item 23)."""
        return self in (JobKind.JOB, JobKind.APPRENTICESHIP)


_KINDS = {
    JobKind.JOB: marked("Job"),
    JobKind.WORK_TRIAL: marked("Work trial"),
    JobKind.APPRENTICESHIP: marked("Apprenticeship"),
    JobKind.REHABILITATIVE_WORK: marked("Rehabilitative work"),
    JobKind.OTHER: marked("Other work"),
}


class Contract(StrEnum):
    """How long a job is meant to last; all four may be competitive (IPS-25, item 21)."""

    PERMANENT = "permanent"
    FIXED = "fixed"
    SEASONAL = "seasonal"
    AGENCY = "agency"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _CONTRACTS[self]


_CONTRACTS = {
    Contract.PERMANENT: marked("permanent"),
    Contract.FIXED: marked("fixed term"),
    Contract.SEASONAL: marked("seasonal"),
    Contract.AGENCY: marked("agency work"),
}


class EndCause(StrEnum):
    """Why work ended; in all but one case the client lost the job or left it."""

    TERM_ENDED = "term_ended"
    CLIENT_LEFT = "client_left"
    EMPLOYER_ENDED = "employer_ended"
    SICKNESS = "sickness"
    NEXT_JOB = "next_job"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _CAUSES[self]


_CAUSES = {
    EndCause.TERM_ENDED: marked("the agreed time was over"),
    EndCause.CLIENT_LEFT: marked("the client left"),
    EndCause.EMPLOYER_ENDED: marked("the employer ended it"),
    EndCause.SICKNESS: marked("sickness"),
    EndCause.NEXT_JOB: marked("on to the next job"),
    EndCause.OTHER: marked("another cause"),
}


class Relation(StrEnum):
    """How a job stands to those before it."""

    NEW_SEARCH = "new_search"
    FOLLOWS = "follows"
    BESIDE = "beside"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _RELATIONS[self]


_RELATIONS = {
    Relation.NEW_SEARCH: marked("after a job search"),
    Relation.FOLLOWS: marked("follows another job"),
    Relation.BESIDE: marked("beside another job"),
}


@dataclass(frozen=True, slots=True)
class Work:
    """What the rules need to know of a job.

    Attributes:
        started: the first day, which may lie ahead.
        ended: the last day; None while it runs.
        subsidised: whether a wage subsidy is paid or wanted; None where nobody wrote it down.
        subsidy_decided: the day of the decision; None while there is none.
    """

    id: str
    kind: JobKind
    started: date
    ended: date | None = None
    cause: EndCause | None = None
    subsidised: bool | None = None
    subsidy_decided: date | None = None
    subsidy_from: date | None = None
    subsidy_until: date | None = None

    def runs(self, on: date) -> bool:
        """Say whether this is a day of it; the last day is one."""
        return self.started <= on and (self.ended is None or self.ended >= on)


@dataclass(frozen=True, slots=True)
class Spell:
    """Jobs without a longer gap between them: the time in work that weeks are counted in.

    `ended` is the last day of the last of them, None while one runs; `days_off` lie between.
    """

    first: Work
    started: date
    ended: date | None
    days_off: int = 0


def check_hours(hours: float | None) -> float | None:
    """Return working hours a week, 0-168; None where they were not written down.

    Raises:
        Refused: outside the range.
    """
    if hours is not None and not 0 <= hours <= WEEK_HOURS:
        raise Refused(
            Sentence("Hours a week are between 0 and {limit}.", limit=WEEK_HOURS), about="hours"
        )
    return hours


def check_span(started: date, ended: date | None) -> None:
    """Refuse work that ends before it begins.

    Raises:
        Refused: `ended` is before `started`.
    """
    if ended is not None and ended < started:
        raise Refused(Sentence("The work cannot end on {day}, before it begins.", day=ended))


def check_contract(kind: JobKind, contract: Contract | None) -> None:
    """Refuse a contract where there is no employment on the open labour market.

    Raises:
        Refused: a work trial that is permanent, say.
    """
    if contract is not None and kind is not JobKind.JOB:
        raise Refused(Sentence("Only a job is permanent, seasonal and so on."), about="contract")


def check_subsidy(subsidised: bool | None, days: Iterable[date | None]) -> bool | None:
    """Return whether there is a wage subsidy; a day of it says yes.

    Raises:
        Refused: a day of a subsidy that there is none of.
    """
    if not any(days):
        return subsidised
    if subsidised is False:
        raise Refused(
            Sentence("There is a day of the wage subsidy, but no wage subsidy."), about="subsidy"
        )
    return True


def check_relation(relation: Relation | None, related: bool) -> None:
    """Refuse a job that follows or runs beside nothing, or another one without saying how.

    Raises:
        Refused: one of the two is missing.
    """
    needs_one = relation in (Relation.FOLLOWS, Relation.BESIDE)
    if needs_one and not related:
        raise Refused(
            Sentence("Choose the job that this one follows or runs beside."), about="related"
        )
    if related and not needs_one:
        raise Refused(Sentence("Say how this job stands to the other one."), about="relation")


def in_work(jobs: Iterable[Work], on: date) -> bool:
    """Say whether the client is employed on a day."""
    return any(job.kind.employment and job.runs(on) for job in jobs)


def spells(jobs: Iterable[Work]) -> list[Spell]:
    """Return the spells of competitive work, in order of time.

    A change of job with at most SPELL_GAP_DAYS between keeps the clock of 13 and 26 weeks
    running: the UK counts the person who stays in work, not the job.

    Source: IPS Grow, sustained outcome; the length of the gap is this product's own rule
    (domain.md 5.3, recommendation), to be shown wherever it counts.
    """
    found: list[Spell] = []
    for job in sorted((one for one in jobs if one.kind.competitive), key=_by_start):
        last = found[-1] if found else None
        if last is None or (last.ended is not None and _gap(last.ended, job) > SPELL_GAP_DAYS):
            found.append(Spell(job, job.started, job.ended))
            continue
        ended = None if last.ended is None or job.ended is None else max(last.ended, job.ended)
        off = max(_gap(last.ended, job), 0) if last.ended is not None else 0
        found[-1] = Spell(last.first, last.started, ended, last.days_off + off)
    return found


def _by_start(job: Work) -> tuple[date, str]:
    return job.started, job.id


def _gap(ended: date, following: Work) -> int:
    """Return the whole days between a last day and a first one; none where they meet."""
    return (following.started - ended).days - 1


def subsidy_warning(job: Work, today: date) -> Sentence | None:
    """Return what is wrong with a wage subsidy's decision while it can still be helped.

    The decision must be made before the job begins; a job that runs already is past helping
    and is not warned about.

    Source: 380/2023, section 84.
    """
    if not job.subsidised or not job.kind.employment or today >= job.started:
        return None
    if job.subsidy_decided is None:
        return Sentence(
            "The wage subsidy has no decision yet, and must have one before the work begins on "
            "{day} (380/2023, section 84).",
            day=job.started,
        )
    if job.subsidy_decided >= job.started:
        return Sentence(
            "The wage subsidy is decided only on {decided}, and the work begins on {day}: the "
            "decision must come first (380/2023, section 84).",
            decided=job.subsidy_decided,
            day=job.started,
        )
    return None


def trial_limit(jobs: Sequence[Work], job: Work) -> date | None:
    """Return the last day that a work trial may have, counted with the trials before it.

    Six months in all, here 183 days of trial; a year without any work after a trial begins the
    count anew. None for work that is no trial.

    Source: 380/2023, sections 54-60. What counts as unbroken unemployment only the
    työvoimaviranomainen can say, so the day is a warning and no ruling.
    """
    if job.kind is not JobKind.WORK_TRIAL:
        return None
    eve = later(job.started, -1)
    before = [
        (min(one.ended or eve, eve), one)
        for one in jobs
        if one.id != job.id and one.started < job.started
    ]
    left, worked, counted = TRIAL_DAYS, job.started, job.started
    # The last to end first: so no day of work can lie after what was looked at already.
    for ended, one in sorted(before, key=lambda pair: pair[0], reverse=True):
        if (worked - ended).days > TRIAL_RESTART_DAYS:
            break
        worked = min(worked, one.started)
        if one.kind is JobKind.WORK_TRIAL:
            left -= max((min(ended, later(counted, -1)) - one.started).days + 1, 0)
            counted = min(counted, one.started)
    return later(job.started, max(left, 0) - 1)


def trial_warning(jobs: Sequence[Work], job: Work) -> Sentence | None:
    """Return that a work trial is planned or has gone beyond six months in all."""
    limit = trial_limit(jobs, job)
    if limit is None or (job.ended is not None and job.ended <= limit):
        return None
    if limit < job.started:
        return Sentence(
            "Earlier work trials have used the six months up (380/2023, sections 54-60); ask the "
            "employment authority."
        )
    if job.ended is not None:
        return Sentence(
            "With this trial the work trials last over six months in all; {day} is the last day "
            "within them (380/2023, sections 54-60).",
            day=limit,
        )
    return Sentence(
        "Work trials may last six months in all: until {day} at the latest (380/2023, sections "
        "54-60).",
        day=limit,
    )
