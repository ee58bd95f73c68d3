"""Reading what outcomes are counted from: a few queries, however many clients; no note, no word.

Contacts are not read one by one: the file adds them up by day, and finds the first of a client
by an index.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipscoach.domain.caseload import cap
from ipscoach.domain.fidelity.facts import ClientFacts
from ipscoach.domain.outcomes.facts import Caseload, ContactDay, First, OutcomeFacts, Person
from ipscoach.records.facts_rows import by_client, job_of, source_of, standings_of, step_of
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
# For which clients contacts were; those for none are all the others. A + keeps the file from
# looking by day, and at each contact for whom it was: an index by client has it all.
CONTACTED = """SELECT client_id, count(*) AS contacts FROM contact
    WHERE client_id IS NOT NULL AND +day BETWEEN ? AND ? GROUP BY client_id"""
MET = """SELECT client_id, count(*) AS contacts FROM contact WHERE client_id IS NOT NULL
    AND face_to_face = 1 AND +day BETWEEN ? AND ? GROUP BY client_id"""
IN_ALL = """SELECT count(*) AS contacts, sum(face_to_face) AS met FROM contact
    WHERE day BETWEEN ? AND ?"""
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
                        tuple(map(job_of, self._line.rows(JOBS))),
                        tuple(
                            ContactDay(date.fromisoformat(row["day"]), row["contacts"], row["met"])
                            for row in self._line.rows(DAYS)
                        ),
                    ),
                )
            )

    def contacted(self, first: date, last: date, *, met: bool = False) -> dict[str | None, int]:
        """Return how many contacts with employers there were for each client; None: for no client.

        Args:
            first: the first day.
            last: the last day, among them.
            met: whether only those face to face count.

        Raises:
            VaultFault: the file cannot be read.
        """
        days = (first.isoformat(), last.isoformat())
        with self._line.at_once():
            rows = self._line.rows(MET if met else CONTACTED, *days)
            every = self._line.row(IN_ALL, *days)
        found: dict[str | None, int] = {row["client_id"]: row["contacts"] for row in rows}
        in_all = (every["met" if met else "contacts"] if every is not None else 0) or 0
        others = in_all - sum(found.values())
        return found | ({None: others} if others else {})

    def _people(self) -> tuple[Person, ...]:
        standings = by_client(self._line.rows(STANDINGS))
        phases = by_client(self._line.rows(PHASES))
        firsts = by_client(self._line.rows(FIRSTS))
        return tuple(
            Person(
                ClientFacts(
                    id=row["id"],
                    standings=standings_of(row, standings.get(row["id"], ())),
                    phases=tuple(map(step_of, phases.get(row["id"], ()))),
                    source=source_of(row),
                    referred=day(row["referred"]),
                ),
                yes(row["out_of_work_at_start"]),
                tuple(map(_first, firsts.get(row["id"], ()))),
            )
            for row in self._line.rows(CLIENTS)
        )


def _first(row: Mapping[str, Any]) -> First:
    return First(day(row["since"]), day(row["contact"]), day(row["meeting"]))
