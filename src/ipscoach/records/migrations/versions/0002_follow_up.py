"""Format 2: follow-up. Jobs with contract and subsidy, plan, network, consents, answers to duties.

Plain SQL like the first format, for the same reasons. The vocational profile is part of the
client's row; triggers keep every wording of it with its day, so that no path loses one.
"""

from __future__ import annotations

from pathlib import Path

from alembic import op

from ipscoach.records.migrations.rules import (
    frozen,
    keys_stay,
    row_stays,
    search_dropped,
    search_filled,
    searched,
    spelled,
)

revision = "0002"
down_revision = "0001"

TABLES = Path(__file__).with_suffix(".sql")
SEARCHED = {
    "client": "name, code, wishes, strengths, municipality, disclosure_line, team, benefits,"
    " follow_on_plan, skills, work_history, what_helps",
    "job": "title, accommodations, support_plan, end_reason",
    "goal": "text",
    "partner": "organisation, unit, person, how_to_refer",
    "network_person": "name, organisation",
    "consent": "to_whom, what",
    "guiding": "to_whom, why, outcome",
}
KEYS = {
    "job": ("seq", "id", "mark"),
    "goal": ("seq", "id"),
    "goal_review": ("seq", "id"),
    "partner": ("seq", "id"),
    "network_person": ("seq", "id"),
    "consent": ("seq", "id"),
    "guiding": ("seq", "id"),
    "duty_answer": ("seq", "id"),
    "profile_version": ("seq",),
}
# Whose destruction must be announced before a row may go; None: it never goes. People around a
# client may be taken off: they are somebody else's data.
SUBJECT = {
    "job": "OLD.client_id",
    "goal": "OLD.client_id",
    "goal_review": "OLD.client_id",
    "consent": "OLD.client_id",
    "guiding": "OLD.client_id",
    "profile_version": "OLD.client_id",
    "duty_answer": "coalesce(OLD.client_id, (SELECT employer_id FROM task WHERE id = OLD.task_id))",
    "partner": None,
}
FROZEN = ("goal_review", "profile_version", "duty_answer")
PROFILE = ("wishes", "strengths", "skills", "work_history", "what_helps", "disclosure_line")
ADD_VERSION = spelled(
    """INSERT INTO profile_version (client_id, day, $columns)
    VALUES (NEW.id, NEW.profile_day, $values);""",
    columns=", ".join(PROFILE),
    values=", ".join(f"NEW.{name}" for name in PROFILE),
)
RULES = (
    spelled(
        """CREATE TRIGGER profile_first AFTER INSERT ON client WHEN $filled
        BEGIN $add END""",
        filled=" OR ".join(f"NEW.{name} <> ''" for name in PROFILE),
        add=ADD_VERSION,
    ),
    spelled(
        """CREATE TRIGGER profile_again AFTER UPDATE OF $columns ON client WHEN $changed
        BEGIN $add END""",
        columns=", ".join(PROFILE),
        changed=" OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in PROFILE),
        add=ADD_VERSION,
    ),
    # What a consent covered does not change afterwards; it ends, or a new one is given.
    """CREATE TRIGGER consent_stands BEFORE UPDATE OF client_id, partner_id, to_whom, what, form,
        given, until ON consent WHEN NEW.client_id IS NOT OLD.client_id
        OR NEW.partner_id IS NOT OLD.partner_id
        OR NEW.to_whom IS NOT OLD.to_whom OR NEW.what IS NOT OLD.what
        OR NEW.given IS NOT OLD.given OR NEW.until IS NOT OLD.until OR NEW.form IS NOT OLD.form
    BEGIN SELECT RAISE(ABORT, 'history_stays'); END""",
    """CREATE TRIGGER consent_withdrawn BEFORE UPDATE OF withdrawn ON consent
        WHEN OLD.withdrawn IS NOT NULL AND NEW.withdrawn IS NOT OLD.withdrawn
    BEGIN SELECT RAISE(ABORT, 'history_stays'); END""",
)


def upgrade() -> None:
    """Make the tables, the rules that hold them and the search."""
    tables = TABLES.read_text("utf-8").split(";")
    statements = [text.strip() for text in tables if text.strip()]
    statements += [guard for table, keys in KEYS.items() for guard in keys_stay(table, keys)]
    statements += [row_stays(table, subject) for table, subject in SUBJECT.items()]
    statements += [frozen(table) for table in FROZEN]
    statements += search_dropped("client")
    for table, columns in SEARCHED.items():
        statements += [*searched(table, columns), search_filled(table)]
    connection = op.get_bind()
    for statement in (*statements, *RULES):
        connection.exec_driver_sql(statement)
