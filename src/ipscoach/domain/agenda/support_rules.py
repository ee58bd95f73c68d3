"""Duties while a client works: the rhythm of support, a lost job, weeks in work."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import count

from ipscoach.domain.agenda.duties import Duty, DutyKind, key_of
from ipscoach.domain.agenda.facts import Facts, Habits
from ipscoach.domain.days import add_months, later
from ipscoach.domain.jobs import EndCause, Spell, Work, spells
from ipscoach.sentence import Sentence, marked

BEFORE_DAYS = 7
AFTER_DAYS = 3
LOST_DAYS = 3
WEEKLY_DAYS = 28
LOOK_BACK_DAYS = 28
WEEKS = {13: DutyKind.WEEKS_13, 26: DutyKind.WEEKS_26}
ITEM_23 = marked("IPS-25 (1/7/08), item 23")
SUSTAINED = marked("IPS Grow: sustained outcome, 13 weeks; IPES: 26 weeks")


def support_at_work(facts: Facts, today: date, _habits: Habits) -> Iterator[Duty]:
    """Yield the next contact that a working client is owed; one for each job, never more.

    Within a week before the start, within three days after it, weekly for the first month, then
    monthly. What was missed is asked for once: the next meeting face to face makes up for all
    that was due before it.

    Source: IPS-25 (1/7/08), item 23 (anchors 4 and 5).
    """
    if not facts.active:
        return
    for job in facts.jobs:
        gone = job.ended is not None and job.ended < today
        if not job.kind.employment or gone or today < later(job.started, -BEFORE_DAYS):
            continue
        seen = (facts.last_face, facts.last_answered(DutyKind.SUPPORT, job.id))
        last = max((day for day in seen if day is not None), default=None)
        found = _next_support(facts, job, last, today)
        if found is None:
            continue
        since, due = found
        if job.ended is not None and due > job.ended:
            continue
        yield Duty(
            DutyKind.SUPPORT,
            key_of(DutyKind.SUPPORT, job.id, due),
            since=since,
            due=due,
            why=_why_support(job, due, facts.last_face, today),
            source=ITEM_23,
            about=job.id,
        )


def _next_support(
    facts: Facts, job: Work, last: date | None, today: date
) -> tuple[date, date] | None:
    """Return from when and until when the next contact is due; None at the calendar's end.

    It is the first window that no contact lies in or after, and that was not answered ahead of
    its time; the one before the start closes with the start, since nobody can make up for it
    then.
    """
    opens = later(job.started, -BEFORE_DAYS)
    for number in count():
        due = _support_day(job.started, number)
        # The one before the start is past helping once the work has begun.
        missed = number == 0 and today >= job.started
        answer = facts.answers.get(key_of(DutyKind.SUPPORT, job.id, due))
        settled = answer is not None and answer.settles
        if not missed and not settled and (last is None or last < opens):
            return opens, due
        if due == date.max:
            return None
        opens = later(due, 1)
    raise AssertionError  # pragma: no cover - the days never end


def _support_day(started: date, number: int) -> date:
    """Return until when the contact of this number is due: 0 is the one before the start."""
    match number:
        case 0:
            return later(started, -1)
        case 1:
            return later(started, AFTER_DAYS)
        case 2 | 3 | 4 | 5:
            return later(started, 7 * (number - 1))
        case _:
            return add_months(started, number - 4)


def _why_support(job: Work, due: date, last: date | None, today: date) -> Sentence:
    if due < job.started:
        return Sentence(
            "Work begins on {day}: meet the client within the week before.", day=job.started
        )
    if job.started > today:
        return Sentence(
            "Work begins on {day}: meet the client within {days} days after that.",
            day=job.started,
            days=AFTER_DAYS,
        )
    if due <= later(job.started, AFTER_DAYS):
        return Sentence(
            "Work began on {day}: meet the client within {days} days.",
            day=job.started,
            days=AFTER_DAYS,
        )
    if last is None or last < job.started:
        return Sentence(
            "Work began on {day}, and the client has not been met face to face since.",
            day=job.started,
        )
    if due <= later(job.started, WEEKLY_DAYS):
        return Sentence(
            "Work began on {day}: every week in the first month. Last met face to face on {last}.",
            day=job.started,
            last=last,
        )
    return Sentence(
        "Work began on {day}: at least every month. Last met face to face on {last}.",
        day=job.started,
        last=last,
    )


def lost_job(facts: Facts, today: date, _habits: Habits) -> Iterator[Duty]:
    """Yield that a client whose job ended is to be contacted within three days, in any way.

    Nothing is due where the client went on to the next job, or works elsewhere.

    Source: IPS-25 (1/7/08), item 23 (anchor 5).
    """
    if not facts.active:
        return
    for job in facts.jobs:
        ended = job.ended
        if ended is None or ended > today or not job.kind.employment:
            continue
        if job.cause is EndCause.NEXT_JOB or _works_on(facts, ended):
            continue
        if facts.begun is not None and ended < facts.begun:
            continue
        if facts.last_touch is not None and facts.last_touch >= ended:
            continue
        yield Duty(
            DutyKind.LOST_JOB,
            key_of(DutyKind.LOST_JOB, job.id, ended),
            since=ended,
            due=later(ended, LOST_DAYS),
            why=Sentence(
                "A job ended on {day}: contact the client within {days} days.",
                day=ended,
                days=LOST_DAYS,
            ),
            source=ITEM_23,
            about=job.id,
        )


def _works_on(facts: Facts, ended: date) -> bool:
    return any(
        job.kind.employment
        and job.started <= later(ended, 1)
        and (job.ended is None or job.ended > ended)
        for job in facts.jobs
    )


def weeks_in_work(facts: Facts, today: date, _habits: Habits) -> Iterator[Duty]:
    """Yield that a client reaches 13 or 26 weeks in work: see that it is so, and tell.

    The weeks are those of the spell (`spells`). The mark that was passed more than 28 days ago
    is not asked for any more; the reports count it by themselves.

    Source: IPS Grow (13 weeks) and IPES (26 weeks), domain.md 5.1.
    """
    if not facts.active:
        return
    for spell in spells(facts.jobs):
        for weeks, kind in WEEKS.items():
            due = later(spell.started, 7 * weeks)
            old = due < later(today, -LOOK_BACK_DAYS)
            if old or spell.started > today or not _lasts(spell, due):
                continue
            yield Duty(
                kind,
                key_of(kind, spell.first.id, spell.started),
                since=spell.started,
                due=due,
                why=Sentence(
                    "{weeks} weeks in work since {day}: is the job still going, and what next?",
                    weeks=weeks,
                    day=spell.started,
                ),
                source=SUSTAINED,
                about=spell.first.id,
            )


def _lasts(spell: Spell, until: date) -> bool:
    return spell.ended is None or spell.ended >= until
