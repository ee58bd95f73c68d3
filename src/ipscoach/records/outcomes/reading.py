"""Reading what outcomes are counted from: a few queries, however many clients; no note, no word.

Contacts are not read one by one: the file adds them up by day, and finds the first of a client
by an index.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from ipscoach.domain.caseload import Status, cap
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.fidelity.facts import ClientFacts, JobFact, PhaseStep, Standing
from ipscoach.domain.jobs import Contract, JobKind
from ipscoach.domain.outcomes.facts import Caseload, ContactDay, First, OutcomeFacts, Person
from ipscoach.domain.phases import Phase
from ipscoach.records.line import Line, day, yes

COACH = "SELECT id, share FROM coach"
CLIENTS = """SELECT id, status, entered, closed, closing_reason, referral_source, referred,
    out_of_work_at_start FROM client ORDER BY seq"""
STANDINGS = "SELECT client_id, status, since, closing_reason FROM status_entry ORDER BY seq"
PHASES = "SELECT id, client_id, phase, since FROM phase_entry ORDER BY seq"
JOBS = """SELECT id, client_id, kind, contract, started, ended, hours, subsidy FROM job
    ORDER BY seq"""
DAYS = """SELECT day, count(*) AS contacts, sum(face_to_face) AS met FROM contact
    GROUP BY day ORDER BY day"""
# One row for every day on which a coaching may have begun, and one for ever (no day).
FIRSTS = """SELECT b.client_id, b.since,
    (SELECT min(c.day) FROM contact c WHERE c.client_id = b.client_id
        AND c.day >= coalesce(b.since, '')) AS contact,
    (SELECT min(c.day) FROM contact c WHERE c.client_id = b.client_id AND c.face_to_face = 1
        AND c.day >= coalesce(b.since, '')) AS meeting
    FROM (SELECT client_id, since FROM status_entry WHERE status = 'active'
        UNION SELECT id, entered FROM client WHERE entered IS NOT NULL
        UNION SELECT id, NULL FROM client) b"""
STATEMENTS: Mapping[str, str] = {
    "coach": COACH,
    "clients": CLIENTS,
    "standings": STANDINGS,
    "phases": PHASES,
    "jobs": JOBS,
    "contacts by day": DAYS,
    "first contacts": FIRSTS,
}
"""All that is asked, so that a benchmark can show how the file answers it."""


class OutcomesReading:
    """Gathers the facts of the one coach whose caseload this is."""

    def __init__(self, line: Line) -> None:
        """Share a line; whoever opened it closes it."""
        self._line = line

    def facts(self) -> OutcomeFacts:
        """Return what outcomes are counted from, of all time; no coach, no facts.

        Raises:
            VaultFault: the file cannot be read.
        """
        with self._line.at_once():
            coach = self._line.row(COACH)
            if coach is None:
                return OutcomeFacts()
            return OutcomeFacts(
                (
                    Caseload(
                        coach["id"],
                        cap(coach["share"]),
                        self._people(),
                        tuple(map(_job, self._line.rows(JOBS))),
                        tuple(
                            ContactDay(date.fromisoformat(row["day"]), row["contacts"], row["met"])
                            for row in self._line.rows(DAYS)
                        ),
                    ),
                )
            )

    def _people(self) -> tuple[Person, ...]:
        standings = _by_client(self._line.rows(STANDINGS))
        phases = _by_client(self._line.rows(PHASES))
        firsts = _by_client(self._line.rows(FIRSTS))
        return tuple(
            Person(
                ClientFacts(
                    id=row["id"],
                    standings=_standings(row, standings.get(row["id"], ())),
                    phases=tuple(map(_step, phases.get(row["id"], ()))),
                    source=_source(row["referral_source"]),
                    referred=day(row["referred"]),
                ),
                yes(row["out_of_work_at_start"]),
                tuple(map(_first, firsts.get(row["id"], ()))),
            )
            for row in self._line.rows(CLIENTS)
        )


def _standings(row: Mapping[str, Any], history: Iterable[Any]) -> tuple[Standing, ...]:
    """Return the history of the status, and what the client's row knows beyond it.

    The history holds dated changes only, so an import without days leaves none behind.
    """
    found = [
        Standing(
            Status(one["status"]), date.fromisoformat(one["since"]), _reason(one["closing_reason"])
        )
        for one in history
    ]
    now = Status(row["status"])
    if not found and now is not Status.WAITING and row["entered"]:
        found.append(Standing(Status.ACTIVE, day(row["entered"])))
    if not found or found[-1].status is not now:
        closing = now is Status.CLOSED
        since = day(row["closed"]) if closing else None
        found.append(Standing(now, since, _reason(row["closing_reason"]) if closing else None))
    return tuple(found)


def _reason(code: str | None) -> ClosingReason | None:
    return ClosingReason(code) if code else None


def _source(code: str | None) -> ReferralSource | None:
    return ReferralSource(code) if code else None


def _step(row: Mapping[str, Any]) -> PhaseStep:
    return PhaseStep(row["id"], Phase(row["phase"]), date.fromisoformat(row["since"]))


def _first(row: Mapping[str, Any]) -> First:
    return First(day(row["since"]), day(row["contact"]), day(row["meeting"]))


def _job(row: Mapping[str, Any]) -> JobFact:
    return JobFact(
        id=row["id"],
        client_id=row["client_id"],
        employer="",
        kind=JobKind(row["kind"]),
        started=date.fromisoformat(row["started"]),
        ended=day(row["ended"]),
        contract=Contract(row["contract"]) if row["contract"] else None,
        hours=Fraction(str(row["hours"])) if row["hours"] is not None else None,
        subsidy=yes(row["subsidy"]),
    )


def _by_client(rows: Iterable[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for row in rows:
        found.setdefault(row["client_id"], []).append(row)
    return found
