"""The tables, indexes and triggers of a file, beside those that a fresh file of its format has."""

from __future__ import annotations

from functools import cache

from ipscoach.records.line import spelled
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
_VIRTUAL = "CREATE VIRTUAL TABLE"
_DROP = "DROP TABLE IF EXISTS $name"
_FORGETFUL = "INSERT INTO $index ($index, rank) VALUES ('secure-delete', 1)"
"""What was destroyed leaves no word in an index of the search (see `migrations.rules`)."""
Plan = dict[tuple[str, str], str]
"""The statement that makes a thing, by its kind and name."""


def plan_of(connection: Connection) -> Plan:
    """Return what a file is made of, without the vault's own table."""
    return {thing: _one_line(sql) for thing, sql in _statements(connection).items()}


def fresh_plan(number: int) -> Plan:
    """Return what a fresh file of a format is made of."""
    return {thing: _one_line(sql) for thing, sql in _fresh(number).items()}


@cache
def _fresh(number: int) -> Plan:
    """Lay a fresh file out (half a second of Alembic, so once only)."""
    connection = driver().connect(
        "file::memory:", uri=True, timeout=1.0, isolation_level=None, check_same_thread=False
    )
    try:
        lay_out(connection, number)
        return _statements(connection)
    finally:
        connection.close()


def _statements(connection: Connection) -> Plan:
    return {
        (str(kind), str(name)): str(sql) for kind, name, sql in connection.execute(_PLAN).fetchall()
    }


def _one_line(sql: str) -> str:
    return " ".join(sql.split())


def searches(connection: Connection) -> list[str]:
    """Return the names of the search's indexes that a file of its format has."""
    number = format_of(connection)
    plan = fresh_plan(number) if 1 <= number <= FORMAT else plan_of(connection)
    return sorted(name for (_, name), sql in plan.items() if sql.startswith(_VIRTUAL))


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
    again = {thing for thing in _derived(wanted) if thing not in found}
    return [
        _said_of_tables({thing for thing in wrong if thing[0] != "trigger"}, again),
        _said(RULES, sorted(name for kind, name in wrong if kind == "trigger")),
    ]


def restore_derived(connection: Connection) -> None:
    """Make the indexes anew that are missing; nothing that anybody wrote is in one of them.

    An index of the search is made without content: it is filled by making it anew.
    """
    number = format_of(connection)
    if not 1 <= number <= FORMAT:
        return
    wanted, found = _fresh(number), plan_of(connection)
    missing = [(kind, name) for kind, name in _derived(wanted) if (kind, name) not in found]
    for kind, name in missing:
        if kind == "index":
            connection.execute(wanted[kind, name])
    for (_, name), sql in wanted.items():
        own = [part for _, part in missing if part.startswith(name)]
        if sql.startswith(_VIRTUAL) and own:
            # One that lacks some of its own tables goes whole first.
            connection.execute(spelled(_DROP, name=name))
            connection.execute(sql)
            connection.execute(spelled(_FORGETFUL, index=name))


def _derived(plan: Plan) -> list[tuple[str, str]]:
    """Return what is made of other things: indexes, and the search's with their own tables."""
    virtual = tuple(name for (_, name), sql in plan.items() if sql.startswith(_VIRTUAL))
    return [
        (kind, name)
        for kind, name in plan
        if kind == "index" or (kind == "table" and name.startswith(virtual))
    ]


def _said_of_tables(wrong: set[tuple[str, str]], again: set[tuple[str, str]]) -> Check:
    if not wrong or wrong - again:
        return _said(TABLES, sorted(name for _, name in wrong))
    return TABLES.damaged(
        Sentence("Missing: {names}.", names=", ".join(sorted(name for _, name in wrong))),
        Sentence("Nothing of the records is lost with these; make them anew with --fix."),
        mendable=True,
    )


def _said(subject: Subject, names: list[str]) -> Check:
    if names:
        return subject.damaged(
            Sentence("Missing, changed or unknown: {names}.", names=", ".join(names)),
            from_a_backup(),
        )
    return subject.fine(Sentence("All are there as in a fresh file."))
