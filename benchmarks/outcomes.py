"""Outcomes of 1, 4, 16 and 64 coaches' two years in one file: python -m benchmarks.outcomes.

A coach of two years has 32 clients, 4 700 notes and 940 employer contacts; at most ten clients of
the whole file are active, for a file is one coach's, so nearly all are closed. Each file is
filled once by plain SQL. Measured is what a report waits for: reading, cases and measures, of
everything on file and of the last quarter, in a program that is open already; below, how the
file answers each question, and that no note is read.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from benchmarks.machine import description
from benchmarks.prepare import DAY, PASSPHRASE
from ipscoach.clock import FixedClock
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.jobs import Contract, JobKind
from ipscoach.domain.outcomes.cases import cases
from ipscoach.domain.outcomes.facts import OutcomeFacts
from ipscoach.domain.outcomes.measures import measures
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import open_desk
from ipscoach.records.outcomes.reading import STATEMENTS
from ipscoach.vault.connection import Connection
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault

COACHES = (1, 4, 16, 64)
CLIENTS, NOTES, CONTACTS, EMPLOYERS = 32, 4_700, 940, 30
ACTIVE = 10
SPAN = 730
LIMIT_SECONDS = 1.0
QUARTER = Period(date(2025, 10, 1), date(2025, 12, 31))
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


class Taken(NamedTuple):
    """Seconds of one report: of reading, and of the rules."""

    reading: float
    rules: float


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


class Measured(NamedTuple):
    """A file of some coaches: how many records, how long a report takes, how it is answered."""

    coaches: int
    counts: dict[str, int]
    everything: Taken
    quarter: Taken
    plans: dict[str, list[str]]


@contextmanager
def opened(folder: Path, coaches: int) -> Iterator[tuple[Callable[[], OutcomeFacts], Connection]]:
    """Make an encrypted file with the records of some coaches; give its reading, and a line."""
    clock = FixedClock(DAY)
    vault, code = Vault(Home(folder)).create(PASSPHRASE, CHEAP)
    vault.code_fits(code)
    desk = open_desk(vault, clock, time_ordered(clock, Random(1)))
    connection = vault.connect()
    try:
        desk.door.set_up_coach("Eeva Esimerkki", "Esimerkkikunta")
        filled(connection, coaches)
        yield desk.outcomes.facts, connection
    finally:
        connection.close()
        desk.close()
        vault.close()


def measured(folder: Path, coaches: int, runs: int) -> Measured:
    """Fill a file and measure it; the first report is thrown away."""
    with opened(folder, coaches) as (facts, connection):
        taken: dict[str, list[Taken]] = {"everything": [], "quarter": []}
        for _ in range(runs + 1):
            taken["everything"].append(once(facts, None))
            taken["quarter"].append(once(facts, QUARTER))
        tables = ("client", "status_entry", "phase_entry", "job", "contact", "note")
        counts = {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in tables
        }
        plans = {
            name: [str(row[3]) for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
            for name, statement in STATEMENTS.items()
        }
    return Measured(coaches, counts, middle(taken["everything"]), middle(taken["quarter"]), plans)


def once(facts: Callable[[], OutcomeFacts], period: Period | None) -> Taken:
    """Make one report."""
    begun = time.perf_counter()
    found = facts()
    read = time.perf_counter()
    measures(cases(found, period, DAY))
    return Taken(read - begun, time.perf_counter() - read)


def middle(taken: list[Taken]) -> Taken:
    """Return the medians, without the first run."""
    return Taken(*(statistics.median(column) for column in zip(*taken[1:], strict=True)))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--coaches", type=int, nargs="+", default=list(COACHES))
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        found = [measured(Path(place) / str(n), n, wanted.runs) for n in wanted.coaches]
    print(f"{description()}; medians of {wanted.runs} runs, seconds; an encrypted file")
    print(
        f"{'coaches':>7}{'clients':>9}{'contacts':>10}{'notes':>9}{'records':>9}{'reading':>9}"
        f"{'rules':>8}{'in all':>8}{'a record':>10}{'quarter':>9}"
    )
    base = _each(found[0])
    for one in found:
        counts = one.counts
        print(
            f"{one.coaches:>7}{counts['client']:>9}{counts['contact']:>10}{counts['note']:>9}"
            f"{sum(counts.values()):>9}{one.everything.reading:>9.3f}{one.everything.rules:>8.3f}"
            f"{sum(one.everything):>8.3f}{_each(one) / base:>10.2f}{sum(one.quarter):>9.3f}"
        )
    print(f"a record: relative to the smallest file; in all: at most {LIMIT_SECONDS}\n")
    plans = found[-1].plans
    for name, steps in plans.items():
        print(f"{name}:", *steps, sep="\n    ")
    words = {word for steps in plans.values() for step in steps for word in step.split()}
    print(f"\na note is read: {'yes' if {'note', 'note_version'} & words else 'no'}")


def _each(one: Measured) -> float:
    return sum(one.everything) / sum(one.counts.values())


if __name__ == "__main__":
    main()
