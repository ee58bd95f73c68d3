"""Reading the log of disclosures, what a closing misses, and whose time is up."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from ipscoach.domain.closing import ClosingFacts
from ipscoach.domain.goals import GoalState
from ipscoach.domain.handover import Ground, Part
from ipscoach.domain.retention import keep_until
from ipscoach.records.handover.gathering import Gathering
from ipscoach.records.handover.orders import Format
from ipscoach.records.reading import Reading

_LOG = """SELECT id, client_id, day, at, who, receiver, organisation, purpose, ground, ground_note,
    parts, notes, format, language, encrypted, together FROM disclosure WHERE """
_MENTIONS = """SELECT 'note' AS kind, n.day AS day, c.code AS code FROM note n
    LEFT JOIN client c ON c.id = n.client_id
    WHERE n.client_id IS NOT ?1 AND instr(lower(n.text), lower(?2)) > 0
    UNION ALL SELECT 'contact', x.day, c.code FROM contact x
    LEFT JOIN client c ON c.id = x.client_id
    WHERE x.client_id IS NOT ?1 AND instr(lower(x.subject || ' ' || x.text), lower(?2)) > 0
    UNION ALL SELECT 'task', t.due, c.code FROM task t
    LEFT JOIN client c ON c.id = t.client_id
    WHERE t.client_id IS NOT ?1 AND instr(lower(t.what), lower(?2)) > 0
    ORDER BY 2, 1"""


class DisclosureView(NamedTuple):
    """A row of the log of disclosures."""

    id: str
    client_id: str
    day: date
    at: datetime
    who: str
    receiver: str
    organisation: str
    purpose: str
    ground: Ground
    ground_note: str
    parts: tuple[Part, ...]
    notes: int
    format: Format
    language: str
    encrypted: bool
    together: bool


class Kept(NamedTuple):
    """A closed client, and until when the records are kept."""

    client_id: str
    code: str
    name: str
    closed: date
    until: date


class Mention(NamedTuple):
    """Another record in which a client's name stands."""

    kind: str
    day: date
    client_code: str


class HandoverReading:
    """What screens ask about closing, handing over and keeping."""

    def __init__(self, read: Reading) -> None:
        """Share the desk's line."""
        self._read = read
        self.gathering = Gathering(read)

    def log(self, client_id: str | None = None) -> list[DisclosureView]:
        """Return what went out, the newest first: about one client, or in all."""
        if client_id is None:
            rows = self._read.rows(_LOG + "1 ORDER BY seq DESC")
        else:
            rows = self._read.rows(_LOG + "client_id = ? ORDER BY seq DESC", client_id)
        return [_disclosure(dict(row)) for row in rows]

    def closing_facts(self, client_id: str, today: date) -> ClosingFacts:
        """Return what the rules of closing need to know."""
        from ipscoach.records.follow_up.plan_reading import PlanReading

        plan = PlanReading(self._read)
        results = plan.results(client_id)
        return ClosingFacts(
            goals=tuple(
                goal.reviews[0].day if goal.reviews else None
                for goal in plan.goals(client_id)
                if goal.state in (GoalState.OPEN, GoalState.PARTLY)
            ),
            last_result=results[0].day if results else None,
            answers_abilitator=bool(results),
            open_tasks=len(self._read.tasks(client_id=client_id)),
            running_jobs=sum(job.work.runs(today) for job in plan.jobs(client_id)),
        )

    def kept(self, years: int) -> list[Kept]:
        """Return the closed clients, those whose time is up first."""
        rows = self._read.rows(
            "SELECT id, code, name, closed FROM client WHERE status = 'closed'"
            " AND closed IS NOT NULL ORDER BY closed, seq"
        )
        return [
            Kept(row[0], row[1], row[2], closed, keep_until(closed, years))
            for row in rows
            for closed in (date.fromisoformat(row[3]),)
        ]

    def mentions(self, client_id: str, name: str) -> list[Mention]:
        """Return other people's records in which this name stands: they stay as they are."""
        rows = self._read.rows(_MENTIONS, client_id, name)
        return [Mention(row[0], date.fromisoformat(row[1]), row[2] or "") for row in rows]


def _disclosure(cells: dict[str, object]) -> DisclosureView:
    parts = str(cells["parts"]).split(",")
    return DisclosureView(
        id=str(cells["id"]),
        client_id=str(cells["client_id"]),
        day=date.fromisoformat(str(cells["day"])),
        at=datetime.fromisoformat(str(cells["at"])),
        who=str(cells["who"]),
        receiver=str(cells["receiver"]),
        organisation=str(cells["organisation"]),
        purpose=str(cells["purpose"]),
        ground=Ground(str(cells["ground"])),
        ground_note=str(cells["ground_note"]),
        parts=tuple(Part(part) for part in parts if part),
        notes=int(str(cells["notes"])),
        format=Format(str(cells["format"])),
        language=str(cells["language"]),
        encrypted=bool(cells["encrypted"]),
        together=bool(cells["together"]),
    )
