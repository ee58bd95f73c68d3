"""What a timeline is made of: for every kind of entry its table, its columns and its title."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from ipscoach.domain.abilitator import Occasion
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.employers import Method
from ipscoach.domain.goals import GoalState
from ipscoach.domain.jobs import JobKind
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase
from ipscoach.records.line import spelled
from ipscoach.records.views import EntryKind, TimelineEntry
from ipscoach.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Source:
    """Where entries of a kind come from; `x` is the table in the SQL.

    `day` is the SQL of the entry's day, `columns` what `told` needs, `told` makes title and text.
    `only` picks rows, `id` is the SQL of the entry's id.
    """

    kind: EntryKind
    table: str
    day: str
    columns: str
    told: Callable[..., tuple[Sentence, str]]
    only: str = "1"
    id: str = "x.id"

    def of_client(self, before: bool, oldest: bool = False) -> str:
        """Return the SQL for one client, the newest first; values: id, (day, id,) day, limit.

        The second day is the one that no entry may be older than. With `oldest` it gives the
        oldest ones, the oldest first, and none may be newer.
        """
        return self._spelled(
            """SELECT x.client_id, $id, $day, $columns FROM $table x
            WHERE x.client_id = ? AND $only $older AND $day $side ?
            ORDER BY $day $turn, $id $turn LIMIT ?""",
            older=f"AND ({self.day}, {self.id}) <= (?, ?)" if before else "",
            side="<=" if oldest else ">=",
            turn="ASC" if oldest else "DESC",
        )

    def of_active(self) -> str:
        """Return the SQL for the newest entries of every active client; value: how many each."""
        return self._spelled(
            """SELECT c.id, $id, $day, $columns FROM client c CROSS JOIN $table x
            WHERE c.status = 'active' AND x.rowid IN (SELECT x.rowid FROM $table x
                WHERE x.client_id = c.id AND $only ORDER BY $day DESC, $id DESC LIMIT ?)"""
        )

    @property
    def counted(self) -> str:
        """The SQL that counts the entries of client ?1."""
        return self._spelled("(SELECT count(*) FROM $table x WHERE x.client_id = ?1 AND $only)")

    def entry(self, row: tuple[Any, ...]) -> TimelineEntry:
        """Make the entry of a row."""
        title, text = self.told(*row[3:])
        return TimelineEntry(self.kind, row[1], date.fromisoformat(row[2]), title, text)

    def _spelled(self, statement: str, **words: str) -> str:
        return spelled(
            statement,
            day=self.day,
            columns=self.columns,
            table=self.table,
            only=self.only,
            id=self.id,
            **words,
        )


class Page(list[TimelineEntry]):
    """Some entries of a timeline; `total` is how many it holds, before and after them too."""

    def __init__(self, entries: Iterable[TimelineEntry] = (), total: int | None = None) -> None:
        super().__init__(entries)
        self.total = len(self) if total is None else total


def order(entry: TimelineEntry) -> tuple[date, str, str]:
    """Return the key by which a timeline is sorted: day, then the order of writing."""
    return entry.day, entry.id, entry.title.template


def _note(kind: str, place: str | None, minutes: int | None, text: str) -> tuple[Sentence, str]:
    what, where = NoteKind(kind), Place(place) if place else None
    if where and minutes is not None:
        title = Sentence("{kind}, {place}, {minutes} min", kind=what, place=where, minutes=minutes)
    elif where:
        title = Sentence("{kind}, {place}", kind=what, place=where)
    elif minutes is not None:
        title = Sentence("{kind}, {minutes} min", kind=what, minutes=minutes)
    else:
        title = Sentence("{kind}", kind=what)
    return title, text


def _contact(
    method: str, visit: int | None, employer: str, subject: str, text: str
) -> tuple[Sentence, str]:
    how = Method(method)
    whole = "\n".join(part for part in (subject, text) if part)
    if visit is None:
        return Sentence("{method}: {employer}", method=how, employer=employer), whole
    return (
        Sentence(
            "{method}: {employer}, visit {number}",
            method=how,
            employer=employer,
            number=visit,
        ),
        whole,
    )


def _phase(number: int, reason: str) -> tuple[Sentence, str]:
    return Sentence("Phase {number}: {phase}", number=number, phase=Phase(number)), reason


def _status(status: str, closing: str | None, reason: str) -> tuple[Sentence, str]:
    match Status(status):
        case Status.WAITING:
            return Sentence("Onto the waiting list"), reason
        case Status.ACTIVE:
            return Sentence("Into the caseload"), reason
        case Status.CLOSED if closing:
            return Sentence("Coaching closed: {reason}", reason=ClosingReason(closing)), reason
        case Status.CLOSED:
            return Sentence("Coaching closed"), reason


def _meeting(
    place: str | None, minutes: int | None, present: str | None, text: str
) -> tuple[Sentence, str]:
    title, text = _note(NoteKind.NETWORK_MEETING.value, place, minutes, text)
    if not present:
        return title, text
    return Sentence("{meeting}; present: {names}", meeting=title, names=present), text


def _task(done: str | None, aside: int, what: str, why: str) -> tuple[Sentence, str]:
    if aside:
        return Sentence("Task set aside"), "\n".join(part for part in (what, why) if part)
    return Sentence("Task done") if done else Sentence("Task due"), what


def _profile(text: str) -> tuple[Sentence, str]:
    return Sentence("Vocational profile written"), text


def _goal(text: str) -> tuple[Sentence, str]:
    return Sentence("Goal set"), text


def _review(state: str, text: str) -> tuple[Sentence, str]:
    return Sentence("Goal reviewed: {state}", state=GoalState(state)), text


def _consent(whom: str, what: str) -> tuple[Sentence, str]:
    return Sentence("Consent to {whom}", whom=whom), what


def _withdrawn(whom: str, what: str, why: str) -> tuple[Sentence, str]:
    text = "\n".join(part for part in (what, why) if part)
    return Sentence("Consent withdrawn: {whom}", whom=whom), text


def _guided(whom: str, why: str) -> tuple[Sentence, str]:
    return Sentence("Guided onward to {whom}", whom=whom), why


def _disclosed(receiver: str, organisation: str, purpose: str) -> tuple[Sentence, str]:
    whom = ", ".join(part for part in (receiver, organisation) if part)
    return Sentence("Data given out to {whom}", whom=whom), purpose


def _received(author: str, organisation: str) -> tuple[Sentence, str]:
    whom = ", ".join(part for part in (author, organisation) if part)
    return Sentence("Received from {whom}", whom=whom), ""


def _settled(whom: str, outcome: str) -> tuple[Sentence, str]:
    return Sentence("What came of it: {whom}", whom=whom), outcome


def _job_began(kind: str, title: str, employer: str) -> tuple[Sentence, str]:
    return Sentence("{kind}, first day: {employer}", kind=JobKind(kind), employer=employer), title


def _job_ended(kind: str, title: str, employer: str, why: str) -> tuple[Sentence, str]:
    text = "\n".join(part for part in (title, why) if part)
    return Sentence("{kind}, last day: {employer}", kind=JobKind(kind), employer=employer), text


def _abilitator(
    occasion: str, ability: float | None, functioning: float | None
) -> tuple[Sentence, str]:
    return (
        Sentence(
            "Kykyviisari {occasion}: work ability {ability}, functioning {functioning}",
            occasion=Occasion(occasion),
            ability=_score(ability),
            functioning=_score(functioning),
        ),
        "",
    )


def _score(value: float | None) -> str:
    return "–" if value is None else f"{value:g}"


# How many face-to-face contacts this employer had up to and with this one.
VISIT = """CASE WHEN x.face_to_face THEN (SELECT count(*) FROM contact v
    WHERE v.employer_id = x.employer_id AND v.face_to_face
        AND (v.day < x.day OR v.day = x.day AND v.seq <= x.seq)) END"""
_PRESENT = """(SELECT group_concat(p.name, ', ') FROM (SELECT name FROM note_present
    WHERE note_id = x.id ORDER BY place) p)"""
_VIEWS = (
    "x.client_view || iif(x.others_view = '', '', char(10) || x.others_view) || char(10) ||"
    " x.coach_view"
)
_PROFILE = " || ".join(
    f"iif(x.{name} = '', '', x.{name} || char(10))"
    for name in ("wishes", "strengths", "skills", "work_history", "what_helps", "disclosure_line")
)
_EMPLOYER = "(SELECT e.name FROM employer e WHERE e.id = x.employer_id)"
SOURCES = (
    Source(
        EntryKind.NOTE,
        "note",
        "x.day",
        "x.kind, x.place, x.minutes, x.text",
        _note,
        only="x.kind <> 'network_meeting'",
    ),
    Source(
        EntryKind.MEETING,
        "note",
        "x.day",
        f"x.place, x.minutes, {_PRESENT}, x.text",
        _meeting,
        only="x.kind = 'network_meeting'",
    ),
    Source(
        EntryKind.CONTACT,
        "contact",
        "x.day",
        f"x.method, {VISIT}, {_EMPLOYER}, x.subject, x.text",
        _contact,
    ),
    Source(EntryKind.PHASE, "phase_entry", "x.since", "x.phase, x.reason", _phase),
    Source(
        EntryKind.STATUS, "status_entry", "x.since", "x.status, x.closing_reason, x.reason", _status
    ),
    Source(
        EntryKind.TASK,
        "task",
        "coalesce(x.done, x.due)",
        "x.done, x.set_aside, x.what, x.aside_reason",
        _task,
    ),
    Source(EntryKind.JOB, "job", "x.started", f"x.kind, x.title, {_EMPLOYER}", _job_began),
    Source(
        EntryKind.JOB,
        "job",
        "x.ended",
        f"x.kind, x.title, {_EMPLOYER}, x.end_reason",
        _job_ended,
        only="x.ended IS NOT NULL",
    ),
    Source(
        EntryKind.ABILITATOR,
        "abilitator",
        "x.day",
        "x.occasion, x.work_ability, x.functioning",
        _abilitator,
    ),
    Source(
        EntryKind.PROFILE,
        "profile_version",
        "x.day",
        _PROFILE,
        _profile,
        only="x.day IS NOT NULL",
        id="printf('profile-%09d', x.seq)",
    ),
    Source(EntryKind.GOAL, "goal", "x.set_on", "x.text", _goal),
    Source(EntryKind.GOAL, "goal_review", "x.day", f"x.state, {_VIEWS}", _review),
    Source(EntryKind.CONSENT, "consent", "x.given", "x.to_whom, x.what", _consent),
    Source(
        EntryKind.CONSENT,
        "consent",
        "x.withdrawn",
        "x.to_whom, x.what, x.why_withdrawn",
        _withdrawn,
        only="x.withdrawn IS NOT NULL",
    ),
    Source(EntryKind.GUIDING, "guiding", "x.day", "x.to_whom, x.why", _guided),
    Source(
        EntryKind.GUIDING,
        "guiding",
        "x.settled",
        "x.to_whom, x.outcome",
        _settled,
        only="x.settled IS NOT NULL",
    ),
    Source(
        EntryKind.HANDOVER,
        "disclosure",
        "x.day",
        "x.receiver, x.organisation, x.purpose",
        _disclosed,
    ),
    Source(
        EntryKind.HANDOVER,
        "received",
        "x.day",
        "x.author, x.organisation",
        _received,
        id="'received-' || x.client_id",
    ),
)
