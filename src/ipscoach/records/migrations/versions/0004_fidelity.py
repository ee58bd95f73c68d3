"""Format 4: the supervisor's file, the key that signs, evidence packs, fidelity reviews.

A signed review is frozen by the file itself: its scores, reasons and actions stay as they were
signed. That an action was done is written down later, and is not part of what was signed.
"""

from __future__ import annotations

from pathlib import Path

from alembic import op

from ipscoach.records.migrations.rules import frozen, keys_stay, row_stays, spelled

revision = "0004"
down_revision = "0003"

TABLES = Path(__file__).with_suffix(".sql")
SIGNED = "EXISTS (SELECT 1 FROM review WHERE id = $which AND signed_on IS NOT NULL)"
STAYS = " BEGIN SELECT RAISE(ABORT, 'signed_stays'); END"


def unless_signed(table: str, more: str = "") -> tuple[str, ...]:
    """Return the triggers that keep rows of a signed review as they were."""
    new, old = spelled(SIGNED, which="NEW.review_id"), spelled(SIGNED, which="OLD.review_id")
    return (
        f"CREATE TRIGGER {table}_signed_insert BEFORE INSERT ON {table} WHEN {new}{STAYS}",
        f"CREATE TRIGGER {table}_signed_update BEFORE UPDATE ON {table}"
        f" WHEN ({old} OR {new}){more}{STAYS}",
        f"CREATE TRIGGER {table}_signed_delete BEFORE DELETE ON {table} WHEN {old}{STAYS}",
    )


MORE_THAN_DONE = (
    " AND (NEW.id IS NOT OLD.id OR NEW.review_id IS NOT OLD.review_id OR NEW.what IS NOT OLD.what"
    " OR NEW.owner IS NOT OLD.owner OR NEW.due IS NOT OLD.due OR NEW.item IS NOT OLD.item)"
)
RULES = (
    """CREATE TRIGGER supervisor_no_client BEFORE INSERT ON client
    WHEN EXISTS (SELECT 1 FROM coach WHERE role = 'supervisor')
    BEGIN SELECT RAISE(ABORT, 'supervisor_has_no_clients'); END""",
    """CREATE TRIGGER coach_role_stays BEFORE UPDATE OF role ON coach
    WHEN NEW.role IS NOT OLD.role
    BEGIN SELECT RAISE(ABORT, 'role_stays'); END""",
    f"CREATE TRIGGER review_signed_update BEFORE UPDATE ON review"
    f" WHEN OLD.signed_on IS NOT NULL{STAYS}",
    f"CREATE TRIGGER review_signed_delete BEFORE DELETE ON review"
    f" WHEN OLD.signed_on IS NOT NULL{STAYS}",
)


def upgrade() -> None:
    """Make the tables and the rules that hold them."""
    tables = TABLES.read_text("utf-8").split(";")
    statements = [text.strip() for text in tables if text.strip()]
    statements += [row_stays("signing_key", None), frozen("signing_key"), frozen("pack")]
    for table in ("pack", "review", "review_action"):
        statements += keys_stay(table, ("seq", "id"))
    statements += keys_stay("review_item", ("seq",))
    statements += unless_signed("review_item")
    statements += unless_signed("review_action", MORE_THAN_DONE)
    connection = op.get_bind()
    for statement in (*statements, *RULES):
        connection.exec_driver_sql(statement)
