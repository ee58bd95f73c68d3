"""Format 3: the log of disclosures, what closing needs, how long records stay.

The log is kept when a client's records are destroyed (logs stay twelve years), but the words in
it that a coach wrote are emptied then, and only then.
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
)

revision = "0003"
down_revision = "0002"

TABLES = Path(__file__).with_suffix(".sql")
CLIENT = (
    "name, code, wishes, strengths, municipality, disclosure_line, team, benefits,"
    " follow_on_plan, skills, work_history, what_helps, support_network"
)
# A contact's mark is made of the workbook's row, the client's name in it: it goes with the client.
RULES = (
    "DROP TRIGGER contact_key_update",
    """CREATE TRIGGER contact_key_update BEFORE UPDATE OF seq, id, mark ON contact
    WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id
        OR NEW.mark IS NOT OLD.mark AND NOT (NEW.mark IS NULL AND
            EXISTS (SELECT 1 FROM destruction WHERE subject_id = OLD.client_id))
    BEGIN SELECT RAISE(ABORT, 'key_stays'); END""",
    """CREATE TRIGGER disclosure_frozen BEFORE UPDATE ON disclosure
    WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = OLD.client_id)
        OR NEW.client_id IS NOT OLD.client_id OR NEW.at IS NOT OLD.at
        OR NEW.ground IS NOT OLD.ground OR NEW.parts IS NOT OLD.parts
        OR NEW.organisation IS NOT OLD.organisation OR NEW.destroyed IS NOT 1
    BEGIN SELECT RAISE(ABORT, 'history_stays'); END""",
)


def upgrade() -> None:
    """Make the table, the columns, and the rules that hold them."""
    tables = TABLES.read_text("utf-8").split(";")
    statements = [text.strip() for text in tables if text.strip()]
    statements += keys_stay("disclosure", ("seq", "id"))
    statements.append(row_stays("disclosure", None))
    statements += [row_stays("received", "OLD.client_id"), frozen("received")]
    statements += search_dropped("client")
    statements += [*searched("client", CLIENT), search_filled("client")]
    connection = op.get_bind()
    for statement in (*statements, *RULES):
        connection.exec_driver_sql(statement)
