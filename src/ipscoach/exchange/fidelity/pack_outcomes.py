"""The way of cases into a pack, and back into cases that are measured like a coach's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from ipscoach.domain.outcomes.cases import Case, Cases, Entry, Step
from ipscoach.domain.outcomes.load import MonthLoad, WeekCount
from ipscoach.domain.outcomes.phase_stays import PhaseStay
from ipscoach.domain.outcomes.waiting_times import Wait
from ipscoach.domain.outcomes.work import JobCase, SpellCase, WorkCase
from ipscoach.domain.phases import Phase
from ipscoach.exchange.fidelity.pack import Pack, period_of
from ipscoach.exchange.fidelity.pack_parts import (
    CasePart,
    EntryPart,
    JobPart,
    MonthPart,
    OutcomesPart,
    Reached,
    SpellPart,
    StayPart,
    WaitPart,
    WorkPart,
)


def counts(case: Case) -> bool:
    """Say whether the period has anything of a client; who has long left stays at home."""
    flags = (case.on_file, case.served, case.new, case.active, case.waiting, case.closed,
             case.arrived)  # fmt: skip
    work = case.work
    return (
        any(flag is not False for flag in flags)
        or case.entry is not None
        or bool(work.worked or work.jobs or work.spells or case.phases or case.moves)
    )


def outcomes_part(cases: Cases, undated: int, codes: Mapping[str, str]) -> OutcomesPart:
    """Return cases as they travel.

    The weeks of contacts are not told again: they are those of the caseload part.

    Args:
        cases: of one coach and of the pack's period.
        undated: how many clients have a change of status without a day that can be right.
        codes: the code of each client whose case counts, by id.
    """
    told = [_case(one, codes[one.id]) for one in cases.cases if counts(one)]
    return OutcomesPart(
        known=cases.known,
        undated=undated,
        cases=tuple(sorted(told, key=lambda one: one.who)),
        months=tuple(
            MonthPart(
                month=one.month,
                days=one.days,
                client_days=one.client_days,
                at_end=one.at_end,
                undated=one.undated,
            )
            for one in cases.months
        ),
    )


def _case(case: Case, who: str) -> CasePart:
    return CasePart(
        who=who,
        on_file=case.on_file,
        served=case.served,
        new=case.new,
        active=case.active,
        waiting=case.waiting,
        closed=case.closed,
        arrived=case.arrived,
        reached=cast("Reached", case.reached.name.lower()),
        reason=case.reason,
        source=case.source,
        out_of_work=case.out_of_work,
        entry=_entry(case.entry),
        work=_work(case.work),
        phases=tuple(
            StayPart(phase=int(one.phase), days=one.days, open=one.open) for one in case.phases
        ),
        moves=case.moves,
        moves_back=case.moves_back,
    )


def _entry(entry: Entry | None) -> EntryPart | None:
    """Return an entry into the caseload; one that lies in a period has its day, and all three."""
    if entry is None or entry.contact is None or entry.meeting is None or entry.job is None:
        return None
    return EntryPart(
        contact=_wait(entry.contact), meeting=_wait(entry.meeting), job=_wait(entry.job)
    )


def _wait(wait: Wait) -> WaitPart:
    return WaitPart(days=wait.days, happened=wait.happened)


def _work(work: WorkCase) -> WorkPart:
    return WorkPart(
        planned=work.planned,
        worked=work.worked,
        worked_before=work.worked_before,
        jobs=tuple(map(_job, work.jobs)),
        spells=tuple(
            SpellPart(weeks_13=one.weeks_13, weeks_26=one.weeks_26, minutes=one.minutes)
            for one in work.spells
        ),
        ever=work.ever,
        weeks_13=work.weeks_13,
        weeks_26=work.weeks_26,
        ever_before=work.ever_before,
    )


def _job(job: JobCase) -> JobPart:
    return JobPart(
        kind=job.kind,
        days=job.days,
        runs=job.runs,
        minutes=job.minutes,
        subsidised=job.subsidised,
        contract=job.contract,
        paid=job.paid,
        place=job.place,
    )


def cases_of_pack(pack: Pack, mark: str = "") -> Cases:
    """Return the cases that a pack holds, to be measured, and put together with those of others.

    They are the coach's own, but for the clients of whom the period has nothing, their order and
    their ids: those are the codes.

    Args:
        pack: one that was read, or built here.
        mark: goes before codes, so that those of two packs differ.
    """
    part = pack.outcomes
    return Cases(
        period_of(pack),
        part.known,
        coaches=1,
        cap=pack.cap,
        cases=tuple(_case_of(one, mark) for one in part.cases),
        weeks=tuple(
            WeekCount(one.week, one.days, one.contacts, one.face_to_face)
            for one in pack.caseload.weeks
        ),
        months=tuple(
            MonthLoad(one.month, one.days, one.client_days, one.at_end, one.undated)
            for one in part.months
        ),
    )


def _case_of(part: CasePart, mark: str) -> Case:
    return Case(
        id=f"{mark}{part.who}",
        on_file=part.on_file,
        served=part.served,
        new=part.new,
        active=part.active,
        waiting=part.waiting,
        closed=part.closed,
        arrived=part.arrived,
        reached=Step[part.reached.upper()],
        reason=part.reason,
        source=part.source,
        out_of_work=part.out_of_work,
        entry=None if part.entry is None else _entry_of(part.entry),
        work=_work_of(part.work),
        phases=tuple(PhaseStay(Phase(one.phase), one.days, one.open) for one in part.phases),
        moves=part.moves,
        moves_back=part.moves_back,
    )


def _entry_of(part: EntryPart) -> Entry:
    waits = (part.contact, part.meeting, part.job)
    return Entry(True, *(Wait(one.days, one.happened) for one in waits))


def _work_of(part: WorkPart) -> WorkCase:
    return WorkCase(
        planned=part.planned,
        worked=part.worked,
        worked_before=part.worked_before,
        jobs=tuple(map(_job_of, part.jobs)),
        spells=tuple(SpellCase(one.weeks_13, one.weeks_26, one.minutes) for one in part.spells),
        ever=part.ever,
        weeks_13=part.weeks_13,
        weeks_26=part.weeks_26,
        ever_before=part.ever_before,
    )


def _job_of(part: JobPart) -> JobCase:
    return JobCase(
        kind=part.kind,
        days=part.days,
        runs=part.runs,
        minutes=part.minutes,
        subsidised=part.subsidised,
        contract=part.contract,
        paid=part.paid,
        place=part.place,
    )
