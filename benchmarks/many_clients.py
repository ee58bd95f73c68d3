"""Files of many coaches' two years, filled by plain SQL: what `benchmarks.outcomes` measures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

from benchmarks.prepare import DAY
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.jobs import Contract, JobKind
from ipscoach.vault.connection import Connection

CLIENTS, NOTES, CONTACTS, EMPLOYERS = 32, 4_700, 940, 30
ACTIVE = 10
SPAN = 730
TEXT = "Talked about the week and about what the mornings are like now. " * 4
NOTE = """INSERT INTO note (id, client_id, day, kind, text, written_at)
    VALUES (?, ?, ?, 'meeting', ?, '2026-01-01')"""
CLIENT = """INSERT INTO client (id, code, name, phone, email, municipality, language,
    referral_source, referral_source_text, referred, abilitator_id, out_of_work_at_start, wishes,
    strengths, disclosure_line, team, benefits, status, status_since, entered, closed,
    closing_reason, follow_on_plan, handed_to) VALUES (?, ?, ?, '', '', '', 'fi', ?, '', ?, '', ?,
    ?, ?, '', '', '', ?, ?, ?, ?, ?, ?, '')"""
STOOD = """INSERT INTO status_entry (id, client_id, status, since, closing_reason, reason)
    VALUES (?, ?, ?, ?, ?, '')"""
CAME = "INSERT INTO phase_entry (id, client_id, phase, since, reason) VALUES (?, ?, ?, ?, 'agreed')"
CONTACT = """INSERT INTO contact (id, employer_id, client_id, person, day, method, face_to_face,
    purpose, subject, outcome, text) VALUES (?, ?, ?, '', ?, 'visit', ?, 'match', 'hours', 'open',
    ?)"""
JOB = """INSERT INTO job (id, client_id, employer_id, title, kind, contract, started, ended, hours,
    subsidy, end_reason) VALUES (?, ?, ?, 'cleaner', ?, ?, ?, ?, ?, ?, '')"""
EMPLOYER = """INSERT INTO employer (id, name, alphabetical, business_id, industry, municipality,
    stance, do_not_contact) VALUES (?, ?, ?, '', '', '', 'unknown', 0)"""


class Stay(NamedTuple):
    """A client's time in the caseload; `closed` is None while it goes on."""

    id: str
    entered: date
    closed: date | None


def filled(connection: Connection, coaches: int) -> None:
    """Fill a file by plain SQL; its own rules hold all the same."""
    chance = Random(coaches)
    stays = list(_stays(coaches, chance))
    firms = [f"e{n}" for n in range(EMPLOYERS * coaches)]
    connection.execute("BEGIN")
    connection.executemany(EMPLOYER, [(one, f"Firm {one}", f"firm {one}") for one in firms])
    for number, one in enumerate(stays):
        _client(connection, number, one, firms, chance)
    connection.executemany(CONTACT, list(_contacts(coaches, stays, firms, chance)))
    connection.executemany(NOTE, _notes(coaches, stays, chance))
    connection.execute("COMMIT")


def _stays(coaches: int, chance: Random) -> Iterator[Stay]:
    for number in range(CLIENTS * coaches):
        entered = DAY - timedelta(chance.randrange(30, SPAN))
        ends = min(entered + timedelta(chance.randrange(20, 400)), DAY)
        yield Stay(f"c{number}", entered, None if number < ACTIVE else ends)


def _client(
    connection: Connection, number: int, one: Stay, firms: list[str], chance: Random
) -> None:
    reason = chance.choice(list(ClosingReason)).value if one.closed else None
    status, since = ("closed", one.closed) if one.closed else ("active", one.entered)
    source = chance.choice(list(ReferralSource)).value
    row = [one.id, f"K-{number + 1:02d}", f"Client {number} Esimerkki", source, one.entered]
    row += [chance.choice((0, 1)), TEXT, TEXT, status, since, one.entered, one.closed, reason, TEXT]
    connection.execute(CLIENT, _days(row))
    stood = [(f"s{number}", one.id, "active", one.entered, None)]
    if one.closed:
        stood.append((f"t{number}", one.id, "closed", one.closed, reason))
    connection.executemany(STOOD, [_days(entry) for entry in stood])
    ends = one.closed or DAY
    turns = sorted(_some(one.entered, ends, chance) for _ in range(5))
    steps = [(f"p{number}.{n}", one.id, 1 + n, turn) for n, turn in enumerate(turns)]
    connection.executemany(CAME, [_days(step) for step in steps])
    if chance.random() < 0.6:
        kind = chance.choice((JobKind.JOB, JobKind.JOB, *JobKind))
        begun = _some(one.entered, ends, chance)
        ended = begun + timedelta(chance.randrange(250)) if chance.random() < 0.6 else None
        contract = chance.choice(list(Contract)).value if kind is JobKind.JOB else None
        job = [f"j{number}", one.id, chance.choice(firms), kind.value, contract, begun, ended]
        job += [chance.choice((None, 15.0, 20.0, 37.5)), chance.choice((None, 0, 1))]
        connection.execute(JOB, _days(job))


def _some(first: date, last: date, chance: Random) -> date:
    return first + timedelta(chance.randrange((last - first).days + 1))


def _days(row: Any) -> list[Any]:
    return [one.isoformat() if isinstance(one, date) else one for one in row]


def _contacts(
    coaches: int, stays: list[Stay], firms: list[str], chance: Random
) -> Iterator[list[Any]]:
    for number in range(CONTACTS * coaches):
        one = chance.choice(stays)
        when = _some(one.entered, one.closed or DAY, chance)
        whose = one.id if chance.random() < 0.7 else None
        met = int(chance.random() < 0.5)
        yield _days([f"v{number}", chance.choice(firms), whose, when, met, TEXT])


def _notes(coaches: int, stays: list[Stay], chance: Random) -> Iterator[list[Any]]:
    for number in range(NOTES * coaches):
        one = chance.choice(stays)
        yield _days([f"n{number}", one.id, _some(one.entered, one.closed or DAY, chance), TEXT])
