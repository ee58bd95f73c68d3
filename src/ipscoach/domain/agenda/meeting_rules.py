"""Duties that time alone brings: the first employer, a client not met, a phase that lasts long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ipscoach.domain.agenda.duties import Duty, DutyKind, key_of
from ipscoach.domain.agenda.facts import Facts, Habits
from ipscoach.domain.attention import UNMET_DAYS, unmet_since, why_unmet
from ipscoach.domain.days import later
from ipscoach.domain.jobs import in_work
from ipscoach.domain.phases import Phase, days_in
from ipscoach.sentence import Sentence, marked

FIRST_CONTACT_DAYS = 30
ITEM_15 = marked("IPS-25 (1/7/08), item 15")
OUTREACH = marked("IPS-25 (1/7/08), item 25; 21 days are ipscoach's own")
FIVE_PHASES = marked("THL: the five phases of IPS")
OWN_HABIT = marked("your own setting, no official rule")


def first_employer_contact(facts: Facts, today: date, _habits: Habits) -> Iterator[Duty]:
    """Yield that a client shall meet an employer face to face within 30 days of entry.

    Nothing is due for a client who has been in work since.

    Source: IPS-25 (1/7/08), item 15 (anchor 5).
    """
    begun = facts.begun
    if not facts.active or begun is None or begun > today or facts.first_visit is not None:
        return
    if any(job.kind.employment and job.started >= begun for job in facts.jobs):
        return
    if in_work(facts.jobs, today):
        return
    yield Duty(
        DutyKind.FIRST_CONTACT,
        key_of(DutyKind.FIRST_CONTACT, begun),
        since=begun,
        due=later(begun, FIRST_CONTACT_DAYS),
        why=Sentence(
            "Coaching began on {day}: the first face-to-face meeting with an employer is to come "
            "within {days} days.",
            day=begun,
            days=FIRST_CONTACT_DAYS,
        ),
        source=ITEM_15,
    )


def not_met(facts: Facts, today: date, _habits: Habits) -> Iterator[Duty]:
    """Yield that a client is to be met, 21 days after the last meeting.

    A client in work is met by the rhythm of support at work, which says so itself. An answer
    puts the day off like a meeting, and is never told as one.

    Source: IPS-25 (1/7/08), item 25 asks for outreach without a limit of days; the 21 days are
    this product's own.
    """
    begun = facts.active_since or facts.begun
    if not facts.active or begun is None or in_work(facts.jobs, today):
        return
    # Time spent in work had a rhythm of its own; the days count from its end.
    worked = [job.ended for job in facts.jobs if job.kind.employment and job.ended]
    since = max([unmet_since(begun, facts.last_met), *(day for day in worked if day <= today)])
    answered = facts.last_answered(DutyKind.UNMET)
    # From the day after the answer, or the key of an answer given on the day of a meeting would
    # be the key of all that follows it.
    counted = max(since, later(answered, 1)) if answered is not None else since
    if counted > today:
        return
    yield Duty(
        DutyKind.UNMET,
        key_of(DutyKind.UNMET, counted),
        since=counted,
        due=later(counted, UNMET_DAYS),
        why=why_unmet(begun, facts.last_met),
        source=OUTREACH,
    )


def phase_at_work(facts: Facts, today: date, _habits: Habits) -> Iterator[Duty]:
    """Yield that a client who began to work is still in the phase of before.

    Nothing moves by itself; where the coach chose another phase after the first day, she has
    thought of it.

    Source: THL, the five phases (domain.md 2.4).
    """
    entry = facts.phase
    if not facts.active or entry is None or entry.phase is Phase.SUPPORT:
        return
    for job in facts.jobs:
        if not job.kind.employment or not job.runs(today) or entry.since >= job.started:
            continue
        yield Duty(
            DutyKind.PHASE,
            key_of(DutyKind.PHASE, job.id),
            since=job.started,
            due=job.started,
            why=Sentence(
                "Work began on {day}, and the client is in phase {number}: is it phase 5 now?",
                day=job.started,
                number=int(entry.phase),
            ),
            source=FIVE_PHASES,
            about=job.id,
        )


def phase_age(facts: Facts, today: date, habits: Habits) -> Iterator[Duty]:
    """Yield that a phase lasts longer than is usual: a look, and no judgement.

    Source: none; the days are the coach's own setting.
    """
    entry = facts.phase
    if not facts.active or entry is None or entry.since > today:
        return
    usual = habits.phase_days[entry.phase - 1]
    if usual <= 0:
        return
    yield Duty(
        DutyKind.PHASE,
        key_of(DutyKind.PHASE, int(entry.phase), entry.since),
        since=entry.since,
        due=later(entry.since, usual),
        why=Sentence(
            "Phase {number} began on {day}; {usual} days are usual here, {days} have passed.",
            number=int(entry.phase),
            day=entry.since,
            usual=usual,
            days=days_in(entry, today),
        ),
        source=OWN_HABIT,
    )
