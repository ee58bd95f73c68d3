"""Reading coach and clients: the first screen, lists, one client whole."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipscoach.domain.attention import reasons
from ipscoach.domain.caseload import DEFAULT_SHARE, Status, cap
from ipscoach.domain.clients import ClosingReason, ReferralSource, folded
from ipscoach.domain.jobs import JobKind
from ipscoach.domain.notes import NoteKind
from ipscoach.domain.phases import Phase, PhaseEntry, days_in
from ipscoach.domain.staff import StaffRole
from ipscoach.records.errors import gone
from ipscoach.records.line import Line, day, spelled, yes
from ipscoach.records.views import CaseloadView, ClientRow, ClientView, CoachView
from ipscoach.sentence import Sentence

# One query for all rows: every subquery is one step into an index.
_ROWS = spelled(
    """
SELECT c.id, c.code, c.name, c.status, c.status_since, c.entered, c.closed, c.closing_reason,
    c.referral_source, p.phase, p.since AS phase_since, t.what AS next_step, t.due,
    (SELECT n.day FROM note n WHERE n.client_id = c.id AND n.kind IN ($met) AND n.day <= $today
        ORDER BY n.day DESC LIMIT 1) AS last_met,
    EXISTS (SELECT 1 FROM job j WHERE j.client_id = c.id AND j.kind IN ($employed)
        AND j.started <= $today AND coalesce(j.ended, $today) >= $today) AS in_work
FROM client c
LEFT JOIN phase_entry p
    ON p.seq = (SELECT max(e.seq) FROM phase_entry e WHERE e.client_id = c.id)
LEFT JOIN task t ON t.seq = (SELECT o.seq FROM task o
    WHERE o.client_id = c.id AND o.done IS NULL ORDER BY o.due, o.seq LIMIT 1)
""",
    met=", ".join(f"'{kind.value}'" for kind in NoteKind if kind.meets_client),
    employed=", ".join(f"'{kind.value}'" for kind in JobKind if kind.employment),
    today="?1",
)
_BY_CODE = " ORDER BY length(c.code), c.code"
_BY_TURN = " ORDER BY c.status = 'waiting', c.status_since IS NULL, c.status_since, c.seq"


class ClientsReading(Line):
    """What screens ask about the coach and the clients."""

    def coach(self) -> CoachView | None:
        """Return the coach, or None before she is set up."""
        found = self.row("SELECT name, organisation, share, retention_years, role FROM coach")
        if not found:
            return None
        share, years = found["share"], found["retention_years"]
        role = StaffRole(found["role"])
        return CoachView(found["name"], found["organisation"], share, cap(share), years, role)

    def caseload(self, today: date) -> CaseloadView:
        """Return all that the first screen shows: three queries, however many clients."""
        with self.at_once():
            coach = self.coach() or CoachView("", "", DEFAULT_SHARE, cap(DEFAULT_SHARE))
            open_ones = self._client_rows(
                today, "WHERE c.status IN ('active', 'waiting')" + _BY_TURN
            )
            closed = self.row("SELECT count(*) FROM client WHERE status = 'closed'")[0]
        active = sorted((row for row in open_ones if row.status is Status.ACTIVE), key=_code_order)
        waiting = tuple(row for row in open_ones if row.status is Status.WAITING)
        return CaseloadView(coach, tuple(active), waiting, closed)

    def clients(self, today: date, status: Status | None = None) -> list[ClientRow]:
        """Return the clients by code: all of them, or those of one status."""
        if status is None:
            return self._client_rows(today, _BY_CODE)
        return self._client_rows(today, "WHERE c.status = ?2" + _BY_CODE, status.value)

    def client(self, client_id: str, today: date) -> ClientView:
        """Return one client, whole.

        Raises:
            Gone: there is no such client.
        """
        with self.at_once():
            rows = self._client_rows(today, "WHERE c.id = ?2", client_id)
            if not rows:
                raise gone()
            more = self.row(
                "SELECT birth_year, phone, email, municipality, language, referral_source_text,"
                " referred, abilitator_id, out_of_work_at_start, wishes, strengths,"
                " skills, work_history, what_helps, disclosure_line, profile_day, team, benefits,"
                " follow_on_plan, handed_to, support_network, closing_exception"
                " FROM client WHERE id = ?",
                client_id,
            )
            phases = self.phases(client_id)
        cells: dict[str, Any] = dict(more)
        cells["referred"] = day(cells["referred"])
        cells["profile_day"] = day(cells["profile_day"])
        cells["out_of_work_at_start"] = yes(cells["out_of_work_at_start"])
        return ClientView(rows[0], phases=phases, **cells)

    def phases(self, client_id: str) -> tuple[PhaseEntry, ...]:
        """Return a client's phase history, the earliest first."""
        found = self.rows(
            "SELECT phase, since, reason FROM phase_entry WHERE client_id = ? ORDER BY seq",
            client_id,
        )
        return tuple(
            PhaseEntry(Phase(row["phase"]), date.fromisoformat(row["since"]), row["reason"])
            for row in found
        )

    def find_client(self, code_or_name: str) -> list[str]:
        """Return the ids of those whom a code (K-07, k-7) or a name means; best one, maybe many.

        A whole name outdoes a part of one; the parts are beginnings of its words.
        """
        wanted = folded(code_or_name)
        everybody = self.rows("SELECT id, code, name FROM client ORDER BY length(code), code")
        number = wanted.removeprefix("k-")
        if number != wanted and number.isdecimal():
            return [id_ for id_, code, _ in everybody if int(code[2:]) == int(number)]
        whole = [id_ for id_, _, name in everybody if folded(name) == wanted]
        return whole or [id_ for id_, _, name in everybody if _begins(wanted, folded(name))]

    def _client_rows(self, today: date, which: str, *values: object) -> list[ClientRow]:
        return [_client_row(row, today) for row in self.rows(_ROWS + which, today, *values)]


def _client_row(row: Mapping[str, Any], today: date) -> ClientRow:
    status = Status(row["status"])
    since, entered = day(row["status_since"]), day(row["entered"])
    phase = (
        PhaseEntry(Phase(row["phase"]), date.fromisoformat(row["phase_since"]))
        if row["phase"]
        else None
    )
    due, last_met = day(row["due"]), day(row["last_met"])
    attention: tuple[Sentence, ...] = ()
    if status is Status.ACTIVE:
        working = bool(row["in_work"])
        due_days = [due] if due else []
        attention = tuple(reasons(since or entered, last_met, due_days, today, in_work=working))
    return ClientRow(
        id=row["id"],
        code=row["code"],
        name=row["name"],
        status=status,
        phase=phase.phase if phase else None,
        phase_since=phase.since if phase else None,
        days_in_phase=days_in(phase, today) if phase else None,
        referral_source=ReferralSource(row["referral_source"]) if row["referral_source"] else None,
        entered=entered,
        closed=day(row["closed"]),
        closing_reason=ClosingReason(row["closing_reason"]) if row["closing_reason"] else None,
        last_met=last_met,
        next_step=row["next_step"] or "",
        next_step_due=due,
        attention=attention,
        status_since=since,
    )


def _code_order(row: ClientRow) -> tuple[int, str]:
    return len(row.code), row.code


def _begins(wanted: str, name: str) -> bool:
    """Say whether every word wanted begins a word of the name, and there is one."""
    words = name.replace("-", " ").split()
    parts = wanted.replace("-", " ").split()
    return bool(parts) and all(any(word.startswith(part) for word in words) for part in parts)
