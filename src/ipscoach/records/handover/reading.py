"""Reading the log of disclosures, what a closing misses, and whose time is up."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, NamedTuple

from ipscoach.domain.closing import ClosingFacts
from ipscoach.domain.goals import GoalState
from ipscoach.domain.handover import Ground, Part
from ipscoach.domain.names import parts_of, stands_in, stems
from ipscoach.domain.retention import AUDIT_YEARS, keep_until
from ipscoach.records.doer import doer_of
from ipscoach.records.finding import words
from ipscoach.records.handover.gathering import Gathering
from ipscoach.records.handover.orders import Format
from ipscoach.records.line import day, spelled
from ipscoach.records.reading import Reading
from ipscoach.sentence import marked

_LOG = """SELECT id, client_id, day, at, who, receiver, organisation, purpose, ground, ground_note,
    parts, others, treatment, notes, format, language, encrypted, together, destroyed, consent_id,
    (SELECT what FROM consent WHERE id = consent_id) AS consent_what,
    (SELECT given FROM consent WHERE id = consent_id) AS consent_given
    FROM disclosure WHERE """
# Where a name may stand, as SQL; `n` is the record. The index picks those to look at.
_INDEXED = {
    "note": ("n.day", "n.text"),
    "contact": ("n.day", "n.subject || ' ' || n.text || ' ' || n.person"),
    "task": ("n.due", "n.what"),
    "goal": ("n.set_on", "n.text"),
    "job": ("n.started", "n.title || ' ' || n.accommodations || ' ' || n.support_plan || ' ' ||"
            " n.end_reason"),
    "guiding": ("n.day", "n.to_whom || ' ' || n.why || ' ' || n.outcome"),
    "consent": ("n.given", "n.to_whom || ' ' || n.what"),
}  # fmt: skip
# What no index knows is little enough to be read whole.
_UNINDEXED = (
    ("note", "n.day", "v.text", "note n JOIN note_version v ON v.note_id = n.id"),
    ("note", "n.day", "p.name", "note n JOIN note_present p ON p.note_id = n.id"),
    ("task", "n.due", "n.aside_reason", "task n"),
    ("goal", "n.set_on", "r.client_view || ' ' || r.others_view || ' ' || r.coach_view",
     "goal n JOIN goal_review r ON r.goal_id = n.id"),
    ("consent", "n.given", "n.why_withdrawn", "consent n"),
    ("phase", "n.since", "n.reason", "phase_entry n"),
    ("phase", "n.since", "n.reason", "status_entry n"),
)  # fmt: skip
_KINDS = {
    "note": marked("Note"),
    "contact": marked("Contact"),
    "task": marked("Task"),
    "goal": marked("Goal"),
    "job": marked("Job"),
    "guiding": marked("Guiding onward"),
    "consent": marked("Consent"),
    "phase": marked("Phase"),
}
_MENTIONED = """SELECT n.id AS id, $day AS day, c.code AS code, $text AS text FROM $table
    LEFT JOIN client c ON c.id = n.client_id WHERE n.client_id IS NOT ?1 AND $text <> ''"""
_PICKED = " AND n.seq IN (SELECT rowid FROM ${kind}_fts WHERE ${kind}_fts MATCH ?2)"


class DisclosureView(NamedTuple):
    """A row of the log of disclosures; where the records are `destroyed` it names nobody.

    `user_id` and `provider` are of who gave it, as they were then; empty in rows from before
    they were kept.
    """

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
    others: bool
    treatment: bool
    notes: int
    format: Format
    language: str
    encrypted: bool
    together: bool
    destroyed: bool = False
    consent_id: str | None = None
    consent_what: str = ""
    consent_given: date | None = None
    user_id: str = ""
    provider: str = ""

    @property
    def kept_until(self) -> date:
        """Return the last day on which this row is kept at least."""
        return keep_until(self.day, AUDIT_YEARS)


class Kept(NamedTuple):
    """A closed client, and until when the records are kept; None where no day of closing is known.

    A workbook may bring a client in who was closed on a day that it does not tell.
    """

    client_id: str
    code: str
    name: str
    closed: date | None
    until: date | None


class Mention(NamedTuple):
    """Another record in which a client's name stands.

    Attributes:
        kind: note, contact, task, goal, job, guiding, consent or phase (its reason, or that of
            another status).
        day: of the record.
        client_code: whose record it is; empty where it is no client's.
    """

    kind: str
    day: date
    client_code: str

    @property
    def label(self) -> str:
        """The kind, as a key of the catalogue."""
        return _KINDS[self.kind]


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
        view = self._read.client(client_id, today)
        return ClosingFacts(
            goals=tuple(
                goal.reviews[0].day if goal.reviews else None
                for goal in plan.goals(client_id)
                if goal.state in (GoalState.OPEN, GoalState.PARTLY)
            ),
            last_result=results[0].day if results else None,
            open_tasks=len(self._read.tasks(client_id=client_id)),
            running_jobs=sum(job.work.runs(today) for job in plan.jobs(client_id)),
            plan=bool(view.follow_on_plan.strip()),
            network=bool(view.support_network.strip()),
        )

    def kept(self, years: int) -> list[Kept]:
        """Return the closed clients, those whose time is up first."""
        rows = self._read.rows(
            "SELECT id, code, name, closed FROM client WHERE status = 'closed'"
            " ORDER BY closed IS NULL, closed, seq"
        )
        return [
            Kept(row[0], row[1], row[2], closed, closed and keep_until(closed, years))
            for row in rows
            for closed in (day(row[3]),)
        ]

    def mentions(self, client_id: str, name: str) -> list[Mention]:
        """Return other people's records in which this whole name stands, in any case of Finnish.

        They stay as they are when the client's records are destroyed. The earliest come first.
        Cards (of clients and people around them, employers and partners) have no day and are not
        looked at; the search finds them.
        """
        wanted = _prefixes(name)
        if not wanted:
            return []
        found: dict[str, Mention] = {}
        with self._read.at_once():
            for kind, day, text, table in _UNINDEXED:
                sql = spelled(_MENTIONED, day=day, text=text, table=table)
                found |= _naming(name, kind, self._read.rows(sql, client_id))
            for kind, (day, text) in _INDEXED.items():
                sql = spelled(
                    _MENTIONED + _PICKED, kind=kind, day=day, text=text, table=f"{kind} n"
                )
                found |= _naming(name, kind, self._read.rows(sql, client_id, wanted))
        return sorted(found.values(), key=lambda one: (one.day, one.kind))


def _naming(name: str, kind: str, rows: list[Any]) -> dict[str, Mention]:
    """Return by their ids the records whose text holds a name."""
    return {
        row["id"]: Mention(kind, date.fromisoformat(row["day"]), row["code"] or "")
        for row in rows
        if stands_in(name, row["text"])
    }


def _prefixes(name: str) -> str:
    """Return the query for records in which a name may stand: each word of it, or its stems."""
    either = (
        " OR ".join(f'"{word}"*' for form in (part, *stems(part)) for word in words(form))
        for part in parts_of(name)
    )
    return " AND ".join(f"({forms})" for forms in either if forms)


def _disclosure(cells: dict[str, object]) -> DisclosureView:
    parts, given = str(cells["parts"]).split(","), cells["consent_given"]
    giver = doer_of(str(cells["who"]))
    return DisclosureView(
        id=str(cells["id"]),
        client_id=str(cells["client_id"]),
        day=date.fromisoformat(str(cells["day"])),
        at=datetime.fromisoformat(str(cells["at"])),
        who=giver.name,
        receiver=str(cells["receiver"]),
        organisation=str(cells["organisation"]),
        purpose=str(cells["purpose"]),
        ground=Ground(str(cells["ground"])),
        ground_note=str(cells["ground_note"]),
        parts=tuple(Part(part) for part in parts if part),
        others=bool(cells["others"]),
        treatment=bool(cells["treatment"]),
        notes=int(str(cells["notes"])),
        format=Format(str(cells["format"])),
        language=str(cells["language"]),
        encrypted=bool(cells["encrypted"]),
        together=bool(cells["together"]),
        destroyed=bool(cells["destroyed"]),
        consent_id=None if cells["consent_id"] is None else str(cells["consent_id"]),
        consent_what=str(cells["consent_what"] or ""),
        consent_given=date.fromisoformat(str(given)) if given else None,
        user_id=giver.user_id,
        provider=giver.provider,
    )
