"""The tables, indexes and triggers of a file, beside those that a fresh file of its format has."""

from __future__ import annotations

from ipscoach.records.migrate import FORMAT, lay_out
from ipscoach.sentence import Sentence, marked
from ipscoach.vault.checks.check import Check, Subject, from_a_backup
from ipscoach.vault.connection import Connection, driver

FORM = Subject("format", marked("Form of the file"))
TABLES = Subject("tables", marked("Tables and indexes there should be"))
RULES = Subject("rules", marked("Rules that the file itself keeps"))
_PLAN = (
    "SELECT type, name, sql FROM sqlite_master"
    " WHERE name NOT LIKE 'sqlite%' AND name <> 'vault_meta' AND sql IS NOT NULL"
)
Plan = dict[tuple[str, str], str]
"""The statement that makes a thing, by its kind and name."""


def plan_of(connection: Connection) -> Plan:
    """Return what a file is made of, without the vault's own table."""
    return {
        (str(kind), str(name)): " ".join(str(sql).split())
        for kind, name, sql in connection.execute(_PLAN).fetchall()
    }


def fresh_plan(number: int) -> Plan:
    """Return what a fresh file of a format is made of (half a second: Alembic lays one out)."""
    connection = driver().connect(
        "file::memory:", uri=True, timeout=1.0, isolation_level=None, check_same_thread=False
    )
    try:
        lay_out(connection, number)
        return plan_of(connection)
    finally:
        connection.close()


def format_of(connection: Connection) -> int:
    """Return the format that the file says it has."""
    row = connection.execute("PRAGMA user_version").fetchone()
    return int(str(row[0])) if row else 0


def check_format(connection: Connection) -> Check:
    """Say whether the file's own number and the last step that was run agree, and are known."""
    number = format_of(connection)
    steps = [str(row[0]) for row in connection.execute("SELECT version_num FROM alembic_version")]
    if steps != [f"{number:04d}"]:
        return FORM.damaged(
            Sentence(
                "The file says it has format {number}, but its last step was {step}.",
                number=number,
                step=", ".join(steps) or "-",
            ),
            from_a_backup(),
        )
    if number > FORMAT:
        return FORM.doubtful(
            Sentence("A newer version of this program wrote it (format {number}).", number=number),
            Sentence("Install the newer version; this one leaves the file as it is."),
        )
    if number < FORMAT:
        return FORM.doubtful(
            Sentence(
                "An earlier version of this program wrote it (format {number}).", number=number
            ),
            Sentence("The next opening makes a backup and brings it to today's form."),
        )
    return FORM.fine(Sentence("It has today's form (format {number}).", number=number))


def check_plan(connection: Connection) -> list[Check]:
    """Say whether every table, index and trigger of its format is there, as it should be.

    A trigger keeps a rule that no program may get round, such as the cap of ten clients.
    """
    number = format_of(connection)
    if not 1 <= number <= FORMAT:
        return []
    wanted, found = fresh_plan(number), plan_of(connection)
    wrong = {
        thing for thing in wanted.keys() | found.keys() if wanted.get(thing) != found.get(thing)
    }
    return [
        _said(TABLES, sorted(name for kind, name in wrong if kind != "trigger")),
        _said(RULES, sorted(name for kind, name in wrong if kind == "trigger")),
    ]


def _said(subject: Subject, names: list[str]) -> Check:
    if names:
        return subject.damaged(
            Sentence("Missing, changed or unknown: {names}.", names=", ".join(names)),
            from_a_backup(),
        )
    return subject.fine(Sentence("All are there as in a fresh file."))
