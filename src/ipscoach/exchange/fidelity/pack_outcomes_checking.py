"""Whether the outcomes of a pack make sense: each case in itself, all of them with the caseload."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from ipscoach.domain.fidelity.spans import WEEK
from ipscoach.domain.jobs import JobKind
from ipscoach.domain.outcomes.work import Kept, Place
from ipscoach.domain.phases import Phase
from ipscoach.exchange.fidelity.pack import NUMBER_LIMIT, WHO, Pack, period_of
from ipscoach.exchange.fidelity.pack_parts import (
    CasePart,
    EntryPart,
    JobPart,
    SpellPart,
    StayPart,
    WorkPart,
)
from ipscoach.exchange.fidelity.pack_weeks import MOST_LOST


def outcomes_hold(pack: Pack) -> bool:
    """Say whether the outcomes of a pack whose header holds can be as they are."""
    part = pack.outcomes
    codes = [one.who for one in part.cases]
    known_days = (part.known - pack.period.first).days
    return (
        pack.period.last <= part.known <= pack.made
        and _count(part.undated)
        and len(set(codes)) == len(codes)
        and all(WHO.fullmatch(who) for who in codes)
        and (part.undated > 0 or all(map(_flags_hold, part.cases)))
        and all(_case_holds(one, known_days) for one in part.cases)
        and _months_hold(pack)
        and _sums_hold(pack)
    )


def _count(number: int) -> bool:
    return 0 <= number < NUMBER_LIMIT


def _follows(flag: bool | None, other: bool | None) -> bool:
    """Say whether a yes can stand beside another flag: a no it cannot."""
    return not flag or other is not False


def _flags_hold(case: CasePart) -> bool:
    """Say whether how a client stood can be, where all days are there and in order."""
    return (
        _follows(case.active, case.served)
        and _follows(case.new, case.served)
        and _follows(case.served, case.on_file)
        and _follows(case.waiting, case.on_file)
        and _follows(case.closed, case.on_file)
    )


def _case_holds(case: CasePart, known_days: int) -> bool:
    return (
        (case.reason is None or case.closed is True)
        and (case.entry is not None) == (case.new is True)
        and (case.entry is None or _entry_holds(case.entry, known_days))
        and _reached_holds(case)
        and _work_holds(case.work, known_days)
        and all(map(_stay_holds, case.phases))
        and _count(case.moves)
        and 0 <= case.moves_back <= case.moves
    )


def _entry_holds(entry: EntryPart, known_days: int) -> bool:
    """Say whether the days lie between the coming in and now, a meeting not before a contact."""
    contact, meeting = entry.contact, entry.meeting
    lost = MOST_LOST if contact.happened and not meeting.happened else 0
    return (
        all(
            0 <= one.days <= known_days and (one.happened or _whole(one.days))
            for one in (contact, meeting, entry.job)
        )
        and (contact.happened or not meeting.happened)
        and contact.days <= meeting.days + lost
    )


def _stay_holds(stay: StayPart) -> bool:
    return (
        1 <= stay.phase <= len(Phase) and _count(stay.days) and (not stay.open or _whole(stay.days))
    )


def _whole(days: int) -> bool:
    """Say whether a length that still runs is told in whole weeks."""
    return days % WEEK == 0


def _reached_holds(case: CasePart) -> bool:
    """Say whether the furthest step is the one that the work tells, and none without coaching."""
    work = case.work
    if work.ever:
        step = "weeks_26" if work.weeks_26 else "weeks_13" if work.weeks_13 else "work"
        return case.reached == step
    coached = case.served is not False or case.new is not False
    return case.reached in {"came_in", "employer"} or (case.reached == "referred" and not coached)


def _work_holds(work: WorkPart, known_days: int) -> bool:
    places = [one.place for one in work.jobs if one.place is not None]
    placed = [one for one in places if one is not Place.BEFORE]
    return (
        _count(work.planned)
        and all(_job_holds(one, known_days) for one in work.jobs)
        and all(map(_spell_holds, work.spells))
        and placed.count(Place.FIRST) <= 1
        and len(work.spells) <= len(placed)
        and (work.worked or not placed)
        and (work.worked_before or Place.BEFORE not in places)
        and (work.ever_before or not work.worked_before)
        and (work.ever or not work.worked)
        and (work.ever or not work.weeks_13)
        and (work.weeks_13 or not work.weeks_26)
        and (work.weeks_13 or not _reached(work.spells, lambda one: one.weeks_13))
        and (work.weeks_26 or not _reached(work.spells, lambda one: one.weeks_26))
    )


def _reached(spells: Iterable[SpellPart], of: Callable[[SpellPart], Kept]) -> bool:
    return any(of(one) is Kept.REACHED for one in spells)


def _job_holds(job: JobPart, known_days: int) -> bool:
    counted = job.kind is JobKind.JOB and job.paid is not False
    return (
        (0 if job.runs else 1) <= job.days <= known_days + 1
        and (not job.runs or _whole(job.days))
        and (job.minutes is None or _count(job.minutes))
        and (job.minutes is None) == (job.paid is None)
        and (job.place is not None) == counted
    )


def _spell_holds(spell: SpellPart) -> bool:
    """Say whether 26 weeks are as sure as 13 weeks let them be."""
    short, long = spell.weeks_13, spell.weeks_26
    return (spell.minutes is None or _count(spell.minutes)) and (
        short is Kept.REACHED or long is Kept.TOO_EARLY or short is long
    )


def _months_hold(pack: Pack) -> bool:
    """Say whether the months are those of the period, and no fuller than there are clients."""
    part, period = pack.outcomes, period_of(pack)
    clients, active = len(part.cases), _yes(one.active for one in part.cases)
    if not part.months:
        return not active
    asked = [(_month(one.first), one.days) for one in period.months()]
    return (
        [(one.month, one.days) for one in part.months] == asked
        and all(
            0 <= one.client_days <= one.days * clients
            and 0 <= one.at_end <= clients
            and _count(one.undated)
            and (part.undated > 0 or not one.undated)
            for one in part.months
        )
        and abs(part.months[-1].at_end - active) <= part.undated
    )


def _month(day: date) -> str:
    return f"{day:%Y-%m}"


def _yes(flags: Iterable[bool | None]) -> int:
    return sum(flag is True for flag in flags)


def _sums_hold(pack: Pack) -> bool:
    """Say whether cases and caseload tell of the same clients.

    Active and waiting mean the same in both. `came` and `closed` do not: they count every time,
    a case is one client; and who was closed on the waiting list was closed, and no coaching.
    """
    part, caseload = pack.outcomes, pack.caseload
    new, closed = (_yes(one.new for one in part.cases), _yes(one.closed for one in part.cases))
    return (
        abs(_yes(one.active for one in part.cases) - caseload.active) <= part.undated
        and abs(_yes(one.waiting for one in part.cases) - caseload.waiting) <= part.undated
        and new <= caseload.came + part.undated
        and (not caseload.came or new + part.undated > 0)
        and (not caseload.closed or closed + part.undated > 0)
    )
