"""Reading jobs, profile, goals and Kykyviisari results."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipscoach.domain.abilitator import Occasion, Score
from ipscoach.domain.goals import GoalState
from ipscoach.domain.jobs import Contract, EndCause, JobKind, Relation, Work
from ipscoach.records.errors import gone
from ipscoach.records.follow_up.views import (
    GoalView,
    JobCardView,
    ProfileVersion,
    ResultView,
    ReviewView,
)
from ipscoach.records.line import Line, day, yes

WORK_COLUMNS = (
    "j.id, j.kind, j.started, j.ended, j.end_cause, j.subsidy, j.subsidy_decided,"
    " j.subsidy_from, j.subsidy_until"
)
_JOBS = f"""SELECT {WORK_COLUMNS}, j.client_id, j.employer_id, e.name AS employer, j.title,
    j.contract, j.hours, j.relation, j.related_id, j.accommodations, j.support_plan, j.end_reason,
    coalesce((SELECT p.title || ', ' || f.name FROM job p JOIN employer f ON f.id = p.employer_id
        WHERE p.id = j.related_id), '') AS related
    FROM job j JOIN employer e ON e.id = j.employer_id WHERE """  # noqa: S608 - our own words
_SCORES = ", ".join(score.value for score in Score)
_RESULTS = (
    f"SELECT id, client_id, day, occasion, respondent_id, {_SCORES}"  # noqa: S608 - our own words
    " FROM abilitator WHERE client_id = ? ORDER BY day DESC, id DESC"
)


class PlanReading:
    """What screens ask about a client's jobs and plan."""

    def __init__(self, line: Line) -> None:
        self._line = line

    def jobs(self, client_id: str) -> list[JobCardView]:
        """Return a client's jobs, the newest first."""
        where = "j.client_id = ? ORDER BY j.started DESC, j.seq DESC"
        return [_job(row) for row in self._line.rows(_JOBS + where, client_id)]

    def job(self, job_id: str) -> JobCardView:
        """Return one job.

        Raises:
            Gone: there is no such job.
        """
        found = self._line.row(_JOBS + "j.id = ?", job_id)
        if not found:
            raise gone()
        return _job(found)

    def profile_versions(self, client_id: str) -> list[ProfileVersion]:
        """Return the wordings of the vocational profile, the newest first: the present one too."""
        found = self._line.rows(
            "SELECT day, wishes, strengths, skills, work_history, what_helps, disclosure_line"
            " FROM profile_version WHERE client_id = ? ORDER BY seq DESC",
            client_id,
        )
        return [ProfileVersion(day(row[0]), *row[1:]) for row in found]

    def goals(self, client_id: str) -> list[GoalView]:
        """Return a client's goals with their reviews: open ones first, then the newest."""
        with self._line.at_once():
            goals = self._line.rows(
                "SELECT id, client_id, text, set_on, target, state FROM goal WHERE client_id = ?"
                " ORDER BY state NOT IN ('open', 'partly'), set_on DESC, seq DESC",
                client_id,
            )
            reviews = self._line.rows(
                "SELECT goal_id, day, state, client_view, others_view, coach_view"
                " FROM goal_review WHERE client_id = ? ORDER BY day DESC, seq DESC",
                client_id,
            )
        of: dict[str, list[ReviewView]] = {}
        for goal_id, when, state, *views in reviews:
            review = ReviewView(date.fromisoformat(when), GoalState(state), *views)
            of.setdefault(goal_id, []).append(review)
        return [
            GoalView(
                row["id"],
                row["client_id"],
                row["text"],
                date.fromisoformat(row["set_on"]),
                day(row["target"]),
                GoalState(row["state"]),
                tuple(of.get(row["id"], ())),
            )
            for row in goals
        ]

    def results(self, client_id: str) -> list[ResultView]:
        """Return a client's Kykyviisari results, the newest first."""
        return [_result(row) for row in self._line.rows(_RESULTS, client_id)]


def work_of(row: Mapping[str, Any]) -> Work:
    """Return what the rules see of a job, from a row with WORK_COLUMNS."""
    return Work(
        id=row["id"],
        kind=JobKind(row["kind"]),
        started=date.fromisoformat(row["started"]),
        ended=day(row["ended"]),
        cause=EndCause(row["end_cause"]) if row["end_cause"] else None,
        subsidised=yes(row["subsidy"]),
        subsidy_decided=day(row["subsidy_decided"]),
        subsidy_from=day(row["subsidy_from"]),
        subsidy_until=day(row["subsidy_until"]),
    )


def _job(row: Mapping[str, Any]) -> JobCardView:
    work = work_of(row)
    return JobCardView(
        id=work.id,
        client_id=row["client_id"],
        employer_id=row["employer_id"],
        employer=row["employer"],
        title=row["title"],
        kind=work.kind,
        contract=Contract(row["contract"]) if row["contract"] else None,
        started=work.started,
        ended=work.ended,
        hours=row["hours"],
        subsidy=work.subsidised,
        subsidy_decided=work.subsidy_decided,
        subsidy_from=work.subsidy_from,
        subsidy_until=work.subsidy_until,
        relation=Relation(row["relation"]) if row["relation"] else None,
        related_id=row["related_id"],
        related=row["related"].removeprefix(", "),
        accommodations=row["accommodations"],
        support_plan=row["support_plan"],
        end_cause=work.cause,
        end_reason=row["end_reason"],
        work=work,
    )


def _result(row: Mapping[str, Any]) -> ResultView:
    return ResultView(
        row["id"],
        row["client_id"],
        date.fromisoformat(row["day"]),
        Occasion(row["occasion"]),
        row["respondent_id"],
        {score: row[score.value] for score in Score if row[score.value] is not None},
    )
