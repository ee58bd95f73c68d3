"""Reading what the rules of the agenda need: one query a kind, however many clients."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from ipscoach.domain.abilitator import Occasion
from ipscoach.domain.agenda.duties import Answer, Reply
from ipscoach.domain.agenda.facts import Facts, Guiding, Result
from ipscoach.domain.agenda.paper_rules import END_LOOK_BACK_DAYS
from ipscoach.domain.caseload import Status
from ipscoach.domain.days import later
from ipscoach.domain.notes import TOUCHES, NoteKind, Place
from ipscoach.domain.phases import Phase, PhaseEntry
from ipscoach.records.follow_up.network_reading import consent_of
from ipscoach.records.follow_up.plan_reading import WORK_COLUMNS, work_of
from ipscoach.records.line import Line, day, spelled

_WHO = "(SELECT id FROM client WHERE status = 'active' OR (status = 'closed' AND closed >= ?))"


def _of_them(statement: str) -> str:
    """Put those who may have something due for $who; the first value is the earliest closing."""
    return spelled(statement, who=_WHO)


_CLIENTS = _of_them(
    """SELECT id, code, name, status, status_since, entered, closed FROM client
    WHERE id IN $who ORDER BY seq"""
)
# The day on which the present coaching began: the first time in the caseload after the last
# closing. A pause on the waiting list does not begin it anew.
_BEGUN = _of_them(
    """SELECT client_id, since, status FROM status_entry
    WHERE client_id IN $who AND since <= ? ORDER BY seq"""
)
_MET = spelled(
    """SELECT c.id,
    (SELECT n.day FROM note n WHERE n.client_id = c.id AND n.kind IN ($met) AND n.day <= ?1
        ORDER BY n.day DESC LIMIT 1) AS met,
    (SELECT n.day FROM note n WHERE n.client_id = c.id AND n.kind IN ($met)
        AND n.place IS NOT '$remote' AND n.day <= ?1 ORDER BY n.day DESC LIMIT 1) AS face,
    (SELECT n.day FROM note n WHERE n.client_id = c.id AND n.kind IN ($touch) AND n.day <= ?1
        ORDER BY n.day DESC LIMIT 1) AS touch
    FROM client c WHERE c.status = 'active'""",
    met=", ".join(f"'{kind.value}'" for kind in NoteKind if kind.meets_client),
    touch=", ".join(f"'{kind.value}'" for kind in TOUCHES),
    remote=Place.REMOTE.value,
)
_VISITS = """SELECT client_id, day FROM contact WHERE client_id IN (SELECT id FROM client
    WHERE status = 'active') AND face_to_face AND day <= ? ORDER BY day"""
_PHASES = _of_them(
    """SELECT client_id, phase, since FROM phase_entry
    WHERE client_id IN $who AND since <= ? ORDER BY seq"""
)
_JOBS = spelled(
    """SELECT j.client_id, $columns, j.title, e.name AS employer FROM job j
    JOIN employer e ON e.id = j.employer_id WHERE j.client_id IN $who
    ORDER BY j.started, j.seq""",
    columns=WORK_COLUMNS,
    who=_WHO,
)
_RESULTS = _of_them(
    """SELECT client_id, day, occasion FROM abilitator
    WHERE client_id IN $who AND day <= ? ORDER BY day"""
)
_CONSENTS = _of_them(
    """SELECT id, client_id, partner_id, to_whom, what, given, until, withdrawn
    FROM consent WHERE client_id IN $who ORDER BY seq"""
)
_GUIDINGS = _of_them(
    """SELECT id, client_id, day, to_whom, follow_up, settled FROM guiding
    WHERE client_id IN $who AND settled IS NULL AND day <= ? ORDER BY seq"""
)
_ANSWERS = _of_them(
    """SELECT client_id, key, reply, day, until, reason FROM duty_answer
    WHERE client_id IN $who AND task_id IS NULL AND day <= ? ORDER BY seq"""
)


class Known(NamedTuple):
    """A client with the facts.

    `reasons` say why something was postponed, by key; `words` say what a job, a consent or a
    guiding is, by id: the coach's own words, which no rule sees.
    """

    id: str
    code: str
    name: str
    facts: Facts
    reasons: dict[str, str]
    words: dict[str, str]


class FactsReading:
    """Gathers the facts of all who may have something due."""

    def __init__(self, line: Line) -> None:
        self._line = line

    def known(self, today: date) -> list[Known]:
        """Return the active clients and those closed lately, with what the rules need."""
        lately = later(today, -END_LOOK_BACK_DAYS)
        with self._line.at_once():
            clients = self._line.rows(_CLIENTS, lately)
            facts = {row["id"]: _first(row) for row in clients}
            self._coaching(facts, lately, today)
            self._meetings(facts, today)
            words = self._work(facts, lately)
            for client_id, more in self._papers(facts, lately, today):
                words.setdefault(client_id, {}).update(more)
            reasons = self._answers(facts, lately, today)
        return [
            Known(
                row["id"],
                row["code"],
                row["name"],
                facts[row["id"]],
                reasons[row["id"]],
                words.get(row["id"], {}),
            )
            for row in clients
        ]

    def _coaching(self, facts: dict[str, Facts], lately: date, today: date) -> None:
        begun: dict[str, date] = {}
        over = set[str]()
        for client_id, since, status in self._line.rows(_BEGUN, lately, today):
            if status == Status.CLOSED.value:
                over.add(client_id)
            elif status == Status.ACTIVE.value and (client_id in over or client_id not in begun):
                begun[client_id] = date.fromisoformat(since)
                over.discard(client_id)
        phases: dict[str, PhaseEntry] = {}
        for client_id, phase, since in self._line.rows(_PHASES, lately, today):
            phases[client_id] = PhaseEntry(Phase(phase), date.fromisoformat(since))
        for client_id, fact in facts.items():
            facts[client_id] = replace(
                fact, begun=begun.get(client_id) or fact.begun, phase=phases.get(client_id)
            )

    def _meetings(self, facts: dict[str, Facts], today: date) -> None:
        for client_id, met, face, touch in self._line.rows(_MET, today):
            facts[client_id] = replace(
                facts[client_id], last_met=day(met), last_face=day(face), last_touch=day(touch)
            )
        for client_id, when in self._line.rows(_VISITS, today):
            fact = facts[client_id]
            visited = date.fromisoformat(when)
            if fact.first_visit is None and fact.begun is not None and visited >= fact.begun:
                facts[client_id] = replace(fact, first_visit=visited)

    def _work(self, facts: dict[str, Facts], lately: date) -> dict[str, dict[str, str]]:
        words: dict[str, dict[str, str]] = {}
        for client_id, rows in _by_client(self._line.rows(_JOBS, lately)):
            facts[client_id] = replace(facts[client_id], jobs=tuple(map(work_of, rows)))
            words[client_id] = {
                row["id"]: ", ".join(filter(None, (row["title"], row["employer"]))) for row in rows
            }
        return words

    def _papers(
        self, facts: dict[str, Facts], lately: date, today: date
    ) -> Iterator[tuple[str, dict[str, str]]]:
        """Read results, consents and guidings; yield by client what each of them is, by id."""
        for client_id, rows in _by_client(self._line.rows(_RESULTS, lately, today)):
            results = tuple(
                Result(date.fromisoformat(row["day"]), Occasion(row["occasion"])) for row in rows
            )
            facts[client_id] = replace(facts[client_id], results=results)
        for client_id, rows in _by_client(self._line.rows(_CONSENTS, lately)):
            consents = tuple(map(consent_of, rows))
            facts[client_id] = replace(facts[client_id], consents=consents)
            yield client_id, {row["id"]: f"{row['to_whom']}: {row['what']}" for row in rows}
        for client_id, rows in _by_client(self._line.rows(_GUIDINGS, lately, today)):
            guidings = tuple(
                Guiding(
                    row["id"],
                    date.fromisoformat(row["day"]),
                    date.fromisoformat(row["follow_up"]),
                )
                for row in rows
            )
            facts[client_id] = replace(facts[client_id], guidings=guidings)
            yield client_id, {row["id"]: row["to_whom"] for row in rows}

    def _answers(
        self, facts: dict[str, Facts], lately: date, today: date
    ) -> dict[str, dict[str, str]]:
        reasons: dict[str, dict[str, str]] = {client_id: {} for client_id in facts}
        for client_id, rows in _by_client(self._line.rows(_ANSWERS, lately, today)):
            answers = {
                row["key"]: Answer(
                    Reply(row["reply"]), date.fromisoformat(row["day"]), day(row["until"])
                )
                for row in rows
            }
            facts[client_id] = replace(facts[client_id], answers=answers)
            reasons[client_id] = {
                row["key"]: row["reason"] for row in rows if row["reply"] == "postponed"
            }
        return reasons


def _first(row: Any) -> Facts:
    """Return what the client's own row tells; older files may know no history of status."""
    active = row["status"] == Status.ACTIVE.value
    return Facts(
        active=active,
        begun=day(row["entered"]),
        active_since=day(row["status_since"]) if active else None,
        closed=day(row["closed"]),
    )


def _by_client(rows: Iterable[Any]) -> list[tuple[str, list[Any]]]:
    found: dict[str, list[Any]] = {}
    for row in rows:
        found.setdefault(row["client_id"], []).append(row)
    return list(found.items())
