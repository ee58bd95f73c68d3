"""Format 1: coach, clients, notes, employers, tasks, jobs, results, drafts, audit, search.

Plain SQL on purpose: the rules that no path may get round (the cap, the kept history) are
CHECKs and triggers, and a migration is history, so it imports nothing of the program but
`rules`, which are history too.

SQLite fires no DELETE trigger for a row that `OR REPLACE` pushes aside (recursive_triggers is
off), so every table with a history refuses to take a row whose key is there already, and its
keys never change.

Lawful destruction of a person's records is announced by a row in `destruction`, which itself
stays; only then may the rows that hang on that subject be deleted.
"""

from __future__ import annotations

from pathlib import Path

from alembic import op

from ipscoach.records.migrations.rules import frozen, keys_stay, row_stays, searched, spelled

revision = "0001"
down_revision = None

TABLES = Path(__file__).with_suffix(".sql")

# How many clients may be active: ten, or fewer where the coach's share is under 50 percent.
IS_FULL = """(SELECT count(*) FROM client WHERE status = 'active')
    >= min(10, coalesce((SELECT share FROM coach) / 5, 10))"""
SEARCHED = {
    "client": "name, code, wishes, strengths, municipality, disclosure_line, team, benefits,"
    " follow_on_plan",
    "employer": "name, business_id, industry, municipality, persons",
    "contact": "subject, text, person",
    "note": "text",
    "task": "what",
}
KEYS = {
    "client": ("seq", "id", "code", "mark"),
    "phase_entry": ("seq", "id"),
    "status_entry": ("seq", "id"),
    "note": ("seq", "id", "mark"),
    "contact": ("seq", "id", "mark"),
    "employer": ("seq", "id", "mark"),
    "task": ("seq", "id"),
    "job": ("id", "mark"),
    "abilitator": ("id", "mark"),
    "audit": ("seq", "id"),
    "destruction": ("subject_id",),
}
# Whose destruction must be announced before a row may go; None: it never goes.
SUBJECT = {
    "client": "OLD.id",
    "employer": "OLD.id",
    "phase_entry": "OLD.client_id",
    "status_entry": "OLD.client_id",
    "job": "OLD.client_id",
    "abilitator": "OLD.client_id",
    "note": "coalesce(OLD.client_id, OLD.employer_id)",
    "contact": "coalesce(OLD.client_id, OLD.employer_id)",
    "note_version": "(SELECT coalesce(client_id, employer_id) FROM note WHERE id = OLD.note_id)",
    "audit": None,
    "destruction": None,
}
FROZEN = ("phase_entry", "status_entry", "note_version", "audit", "destruction")


RULES = (
    spelled(
        """CREATE TRIGGER client_cap_insert BEFORE INSERT ON client
        WHEN NEW.status = 'active' AND $is_full
        BEGIN SELECT RAISE(ABORT, 'caseload_full'); END""",
        is_full=IS_FULL,
    ),
    spelled(
        """CREATE TRIGGER client_cap_update BEFORE UPDATE OF status ON client
        WHEN NEW.status = 'active' AND OLD.status <> 'active' AND $is_full
        BEGIN SELECT RAISE(ABORT, 'caseload_full'); END""",
        is_full=IS_FULL,
    ),
    # Without the row of the coach a lowered cap would be ten again.
    """CREATE TRIGGER coach_stays BEFORE DELETE ON coach
    BEGIN SELECT RAISE(ABORT, 'coach_stays'); END""",
    """CREATE TRIGGER note_correct BEFORE UPDATE OF text, day, kind, place, minutes ON note
    WHEN NEW.text IS NOT OLD.text OR NEW.day IS NOT OLD.day OR NEW.kind IS NOT OLD.kind
        OR NEW.place IS NOT OLD.place OR NEW.minutes IS NOT OLD.minutes
    BEGIN INSERT INTO note_version (note_id, version, day, kind, place, minutes, text, written_at)
        VALUES (OLD.id, OLD.version, OLD.day, OLD.kind, OLD.place, OLD.minutes, OLD.text,
            OLD.written_at); END""",
    """CREATE TRIGGER note_counts AFTER UPDATE OF text, day, kind, place, minutes ON note
    WHEN EXISTS (SELECT 1 FROM note_version WHERE note_id = OLD.id AND version = OLD.version)
    BEGIN UPDATE note SET version = OLD.version + 1 WHERE seq = OLD.seq; END""",
    """CREATE TRIGGER note_version_once BEFORE INSERT ON note_version
    WHEN EXISTS (SELECT 1 FROM note_version
        WHERE note_id = NEW.note_id AND version = NEW.version)
    BEGIN SELECT RAISE(ABORT, 'key_taken'); END""",
    *(
        spelled(
            """CREATE TRIGGER person_$when AFTER $when ON person BEGIN
            UPDATE employer SET persons = (SELECT coalesce(group_concat(name, ', '), '')
                FROM person WHERE employer_id = employer.id) WHERE id = $row.employer_id; END""",
            when=when,
            row=row,
        )
        for when, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD"))
    ),
    *(
        spelled(
            """CREATE TRIGGER employer_once_$when BEFORE $when ON employer
            WHEN NEW.business_id <> '' AND EXISTS (SELECT 1 FROM employer
                WHERE business_id = NEW.business_id AND id <> NEW.id)
            BEGIN SELECT RAISE(ABORT, 'business_id_taken'); END""",
            when=when,
        )
        for when in ("INSERT", "UPDATE")
    ),
)


def upgrade() -> None:
    """Make the tables, the rules that hold them and the search."""
    tables = TABLES.read_text("utf-8").split(";")
    statements = [text.strip() for text in tables if text.strip()]
    statements += [guard for table, keys in KEYS.items() for guard in keys_stay(table, keys)]
    statements += [row_stays(table, subject) for table, subject in SUBJECT.items()]
    statements += [frozen(table) for table in FROZEN]
    statements += [text for table, columns in SEARCHED.items() for text in searched(table, columns)]
    connection = op.get_bind()
    for statement in (*statements, *RULES):
        connection.exec_driver_sql(statement)
