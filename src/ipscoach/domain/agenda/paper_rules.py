"""Duties that papers bring: subsidies, work trials, Kykyviisari, consents, guiding onward."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ipscoach.domain.abilitator import Occasion
from ipscoach.domain.agenda.duties import Duty, DutyKind, key_of
from ipscoach.domain.agenda.facts import Facts, Habits
from ipscoach.domain.consent import STATUTE as CONSENT_STATUTE
from ipscoach.domain.consent import ConsentState, renewed
from ipscoach.domain.days import add_months, later
from ipscoach.domain.jobs import (
    EXTENSION_STATUTE,
    SUBSIDY_STATUTE,
    TRIAL_STATUTE,
    subsidy_warning,
    trial_limit,
)
from ipscoach.sentence import Sentence, marked

DECISION_DAYS = 28
SUBSIDY_END_DAYS = 56
SIX_MONTHS = 6
AT_THE_END_DAYS = 14
END_LOOK_BACK_DAYS = 90
CONSENT_DAYS = 14
PILOT = marked("pilot practice: at the start, about six months, at the end")
PILOT_GUIDING = marked("pilot practice: guiding onward is followed up")


def subsidy_decision(facts: Facts, today: date, _habits: Habits) -> Iterator[Duty]:
    """Yield that a wage subsidy needs its decision before the job begins, while it can be had.

    Source: 380/2023, section 84.
    """
    if not facts.active:
        return
    for job in facts.jobs:
        warning = subsidy_warning(job, today)
        if warning is None:
            continue
        yield Duty(
            DutyKind.SUBSIDY_DECISION,
            key_of(DutyKind.SUBSIDY_DECISION, job.id, job.started),
            since=later(job.started, -DECISION_DAYS),
            due=later(job.started, -1),
            why=warning,
            source=SUBSIDY_STATUTE,
            about=job.id,
        )


def subsidy_end(facts: Facts, today: date, _habits: Habits) -> Iterator[Duty]:
    """Yield that a wage subsidy ends, eight weeks before: an extension is asked for before it.

    Once it has ended nothing can be done any more, and nothing is due.

    Source: 380/2023, section 87 (an extension must be applied for while the subsidy runs).
    """
    if not facts.active:
        return
    for job in facts.jobs:
        until = job.subsidy_until
        if until is None or until < today or (job.ended is not None and job.ended <= until):
            continue
        begun = job.subsidy_from or job.started
        yield Duty(
            DutyKind.SUBSIDY_END,
            key_of(DutyKind.SUBSIDY_END, job.id, until),
            since=min(begun, until),
            due=max(min(begun, until), later(until, -SUBSIDY_END_DAYS)),
            why=Sentence(
                "The wage subsidy ends on {day}; an extension must be asked for before that.",
                day=until,
            ),
            source=EXTENSION_STATUTE,
            about=job.id,
        )


def trial_reaches_limit(facts: Facts, today: date, _habits: Habits) -> Iterator[Duty]:
    """Yield the last day that a running work trial may have, six months in all.

    Source: 380/2023, sections 54-60.
    """
    if not facts.active:
        return
    for job in facts.jobs:
        limit = trial_limit(facts.jobs, job)
        if limit is None or not job.runs(today) or (job.ended is not None and job.ended <= limit):
            continue
        due = max(limit, job.started)
        yield Duty(
            DutyKind.TRIAL_LIMIT,
            key_of(DutyKind.TRIAL_LIMIT, job.id, due),
            since=job.started,
            due=due,
            why=Sentence(
                "Work trials may last six months in all; {day} is the last day of this one.",
                day=due,
            ),
            source=TRIAL_STATUTE,
            about=job.id,
        )


def abilitator_six_months(facts: Facts, today: date, _habits: Habits) -> Iterator[Duty]:
    """Yield that Kykyviisari is to be repeated at six months, a month sooner or later.

    The six months run from the first result of the present coaching, without any from entry.

    Source: pilot practice (domain.md 4).
    """
    begun = facts.begun
    if not facts.active or begun is None or begun > today:
        return
    days = sorted(result.day for result in facts.results if result.day >= begun)
    first = days[0] if days else begun
    if first > today:
        return
    due = add_months(first, SIX_MONTHS)
    if any(day >= add_months(first, SIX_MONTHS - 1) for day in days if day > first):
        return
    yield Duty(
        DutyKind.ABILITATOR,
        key_of(DutyKind.ABILITATOR, first),
        since=first,
        due=due,
        why=Sentence("Kykyviisari was first answered on {day}; it is repeated at six months.",
                     day=first)
        if days
        else Sentence("Coaching began on {day}, and Kykyviisari has not been answered since.",
                      day=first),
        source=PILOT,
    )  # fmt: skip


def abilitator_at_the_end(facts: Facts, today: date, _habits: Habits) -> Iterator[Duty]:
    """Yield that a closed client who answered Kykyviisari before may answer it at the end.

    Source: pilot practice (domain.md 4).
    """
    closed = facts.closed
    if closed is None or closed > today or closed < later(today, -END_LOOK_BACK_DAYS):
        return
    if not facts.results:
        return
    for result in facts.results:
        if result.day >= later(closed, -AT_THE_END_DAYS) or (
            result.occasion is Occasion.END
            and (facts.begun is None or result.day >= facts.begun)
        ):  # fmt: skip
            return
    yield Duty(
        DutyKind.ABILITATOR_END,
        key_of(DutyKind.ABILITATOR_END, closed),
        since=closed,
        due=later(closed, AT_THE_END_DAYS),
        why=Sentence(
            "Coaching was closed on {day}: Kykyviisari at the end is missing.", day=closed
        ),
        source=PILOT,
    )


def consent_runs_out(facts: Facts, today: date, _habits: Habits) -> Iterator[Duty]:
    """Yield that a consent runs out within two weeks, or has, and none has taken its place.

    Source: 703/2023, sections 55-59.
    """
    if not facts.active:
        return
    for consent in facts.consents:
        until = consent.until
        if until is None or consent.state(today) in (ConsentState.WITHDRAWN, ConsentState.COMING):
            continue
        if renewed(consent, facts.consents, today):
            continue
        yield Duty(
            DutyKind.CONSENT,
            key_of(DutyKind.CONSENT, consent.id, until),
            since=max(min(consent.given, until), later(until, -CONSENT_DAYS)),
            due=until,
            why=Sentence("A consent ran out on {day}.", day=until)
            if until < today
            else Sentence("A consent runs out on {day}.", day=until),
            source=CONSENT_STATUTE,
            about=consent.id,
        )


def guiding_followed_up(facts: Facts, _today: date, _habits: Habits) -> Iterator[Duty]:
    """Yield that it is to be asked what came of guiding a client onward.

    Source: pilot practice: the chain of services does not break.
    """
    if not facts.active:
        return
    for guiding in facts.guidings:
        if guiding.settled:
            continue
        yield Duty(
            DutyKind.GUIDING,
            key_of(DutyKind.GUIDING, guiding.id),
            since=guiding.day,
            due=max(guiding.follow_up, guiding.day),
            why=Sentence("Guided onward on {day}: what came of it?", day=guiding.day),
            source=PILOT_GUIDING,
            about=guiding.id,
        )
