"""Rows of the file as facts, where fidelity and outcomes read the same ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.fidelity.facts import JobFact, PhaseStep, Standing
from ipscoach.domain.jobs import Contract, JobKind
from ipscoach.domain.phases import Phase
from ipscoach.records.line import day, yes


def by_client(rows: Iterable[Any]) -> dict[str, list[Any]]:
    """Return rows by the client they belong to, in their order."""
    found: dict[str, list[Any]] = {}
    for row in rows:
        found.setdefault(row["client_id"], []).append(row)
    return found


def standings_of(client: Mapping[str, Any], history: Iterable[Any]) -> tuple[Standing, ...]:
    """Return the history of a client's status, and what the client's own row knows beyond it.

    The history holds dated changes only, so an import without days leaves none behind.

    Args:
        client: with status, entered, closed and closing_reason.
        history: the client's changes of status, in order of time.
    """
    found = [
        Standing(
            Status(one["status"]), date.fromisoformat(one["since"]), _reason(one["closing_reason"])
        )
        for one in history
    ]
    now = Status(client["status"])
    if not found and now is not Status.WAITING and client["entered"]:
        found.append(Standing(Status.ACTIVE, day(client["entered"])))
    if not found or found[-1].status is not now:
        closing = now is Status.CLOSED
        since = day(client["closed"]) if closing else None
        reason = _reason(client["closing_reason"]) if closing else None
        found.append(Standing(now, since, reason))
    return tuple(found)


def _reason(code: str | None) -> ClosingReason | None:
    return ClosingReason(code) if code else None


def source_of(client: Mapping[str, Any]) -> ReferralSource | None:
    """Return who guided a client to job coaching; None where nobody wrote it down."""
    code = client["referral_source"]
    return ReferralSource(code) if code else None


def step_of(row: Mapping[str, Any]) -> PhaseStep:
    """Return a client's coming into a phase."""
    return PhaseStep(row["id"], Phase(row["phase"]), date.fromisoformat(row["since"]))


def job_of(row: Mapping[str, Any], employer: str = "") -> JobFact:
    """Return work without words: its kind, its days, its hours; whose it is, by keys.

    Args:
        row: with the columns that both read.
        employer: the key of the employer, where it is asked about.
    """
    return JobFact(
        id=row["id"],
        client_id=row["client_id"],
        employer=employer,
        kind=JobKind(row["kind"]),
        started=date.fromisoformat(row["started"]),
        ended=day(row["ended"]),
        contract=Contract(row["contract"]) if row["contract"] else None,
        hours=Fraction(str(row["hours"])) if row["hours"] is not None else None,
        subsidy=yes(row["subsidy"]),
    )
