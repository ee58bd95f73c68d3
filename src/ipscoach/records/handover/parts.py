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


def status_part(row: Any) -> StatusPart:
    """Return a change of status."""
    closing = row["closing_reason"]
    return StatusPart(
        status=Status(row["status"]),
        since=date.fromisoformat(row["since"]),
        closing_reason=ClosingReason(closing) if closing else None,
        reason=row["reason"],
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


def job_part(
    job: JobCardView, firms: dict[str, EmployerPart], places: dict[str, int], order: Disclosure
) -> JobPart:
    """Return a job, with as much of money and support as the order chooses."""
    money, support = Part.MONEY in order.parts, Part.SUPPORT in order.parts
    return JobPart(
        employer=firms[job.employer_id],
        title=job.title,
        kind=job.kind,
        started=job.started,
        contract=job.contract,
        ended=job.ended,
        hours=job.hours,
        relation=job.relation,
        related=places.get(job.related_id or ""),
        end_cause=job.end_cause,
        end_reason=job.end_reason,
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
