"""What the caseload shows of one client, as parts of a record that is handed over."""

from __future__ import annotations

from datetime import date
from typing import Any

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.handover import Part
from ipscoach.domain.notes import NoteKind
from ipscoach.records.follow_up.views import GoalView, JobCardView
from ipscoach.records.handover.orders import Disclosure
from ipscoach.records.handover.record import (
    ClientPart,
    ClosingPart,
    EmployerPart,
    GoalPart,
    JobPart,
    ReviewPart,
    StatusPart,
    SupportPart,
)
from ipscoach.records.handover.same_client import origin
from ipscoach.records.views import ClientView


def support_part(row: dict[str, Any]) -> SupportPart:
    """Return counted support: a row of the file, or what another ipscoach had counted."""
    return SupportPart(
        kind=NoteKind(row["kind"]),
        times=row["times"],
        minutes=row["minutes"],
        first=date.fromisoformat(row["first"]),
        last=date.fromisoformat(row["last"]),
    )


def together(before: SupportPart | None, more: SupportPart) -> SupportPart:
    """Return the support of two times together."""
    if before is None:
        return more
    return SupportPart(
        kind=more.kind,
        times=before.times + more.times,
        minutes=before.minutes + more.minutes,
        first=min(before.first, more.first),
        last=max(before.last, more.last),
    )


def client_part(client_id: str, mark: str | None, view: ClientView) -> ClientPart:
    """Return who the client is; who came in keeps the id of origin wherever it goes on."""
    return ClientPart(
        uid=origin(mark) or client_id,
        name=view.row.name,
        birth_year=view.birth_year,
        phone=view.phone,
        email=view.email,
        municipality=view.municipality,
        language=view.language,
    )


def status_part(row: Any, *, closing: bool) -> StatusPart:
    """Return a change of status; why coaching was closed goes with the part on closing alone."""
    status, why = Status(row["status"]), row["closing_reason"]
    kept = closing or status is not Status.CLOSED
    return StatusPart(
        status=status,
        since=date.fromisoformat(row["since"]),
        closing_reason=ClosingReason(why) if why and kept else None,
        reason=row["reason"] if kept else "",
    )


def goal_part(goal: GoalView) -> GoalPart:
    """Return a goal with its reviews, the earliest first."""
    return GoalPart(
        text=goal.text,
        set_on=goal.set_on,
        target=goal.target,
        state=goal.state,
        reviews=tuple(
            ReviewPart(
                day=one.day,
                state=one.state,
                client_view=one.client_view,
                coach_view=one.coach_view,
                others_view=one.others_view,
            )
            for one in reversed(goal.reviews)
        ),
    )


def told(job: JobCardView, parts: frozenset[Part]) -> bool:
    """Say whether a job has something to tell in the parts that were chosen."""
    return (
        Part.JOBS in parts
        or (Part.MONEY in parts and _subsidised(job))
        or (Part.SUPPORT in parts and bool(job.accommodations or job.support_plan))
    )


def _subsidised(job: JobCardView) -> bool:
    days = (job.subsidy_decided, job.subsidy_from, job.subsidy_until)
    return bool(job.subsidy) or any(days)


def job_part(
    job: JobCardView, firms: dict[str, EmployerPart], places: dict[str, int], order: Disclosure
) -> JobPart:
    """Return a job, with as much of the work itself, money and support as the order chooses.

    Where the work is, its title and days are always there: a subsidy means nothing without.
    """
    work, money = Part.JOBS in order.parts, Part.MONEY in order.parts
    support = Part.SUPPORT in order.parts
    return JobPart(
        employer=firms[job.employer_id],
        title=job.title,
        kind=job.kind,
        started=job.started,
        contract=job.contract if work else None,
        ended=job.ended,
        hours=job.hours if work else None,
        relation=job.relation if work else None,
        related=places.get(job.related_id or "") if work else None,
        end_cause=job.end_cause if work else None,
        end_reason=job.end_reason if work else "",
        accommodations=job.accommodations if support else "",
        support_plan=job.support_plan if support else "",
        subsidy=job.subsidy if money else None,
        subsidy_decided=job.subsidy_decided if money else None,
        subsidy_from=job.subsidy_from if money else None,
        subsidy_until=job.subsidy_until if money else None,
    )


def closing_part(view: ClientView, came: dict[str, Any]) -> ClosingPart:
    """Return how coaching ended; where it goes on here, how it ended where the client came from."""
    reason, closed = came.get("reason"), came.get("closed")
    if view.row.status is Status.CLOSED or not came:
        return ClosingPart(
            closed=view.row.closed,
            reason=view.row.closing_reason,
            follow_on_plan=view.follow_on_plan,
            support_network=view.support_network,
            exception=view.closing_exception,
            handed_to=view.handed_to,
        )
    return ClosingPart(
        closed=date.fromisoformat(closed) if closed else None,
        reason=ClosingReason(reason) if reason else None,
        follow_on_plan=view.follow_on_plan,
        support_network=came["support_network"],
        exception=came["exception"],
        handed_to=came["handed_to"],
    )
