"""Tables as the program sees them, as the file has them, and as the rules name them."""

from __future__ import annotations

import re
import subprocess
import sys
from enum import Enum
from pathlib import Path

import pytest
from sqlalchemy.dialects import sqlite
from sqlmodel import SQLModel

from ipscoach.domain.abilitator import Occasion
from ipscoach.domain.agenda.duties import Reply
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.employers import Method, Outcome, Purpose, Stance
from ipscoach.domain.goals import Doer, GoalState
from ipscoach.domain.jobs import Contract, EndCause, JobKind, Relation
from ipscoach.domain.network import Role, Service
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase
from ipscoach.records import tables
from ipscoach.records.desk import Desk
from ipscoach.records.migrate import SCRIPTS

RULES = "ipscoach.records.migrations.rules"
TYPES = {
    "VARCHAR": "TEXT",
    "DATE": "TEXT",
    "INTEGER": "INTEGER",
    "BOOLEAN": "INTEGER",
    "FLOAT": "REAL",
}


def test_the_models_are_what_the_file_has(desk: Desk) -> None:
    assert tables.Client in vars(tables).values()
    for name, table in SQLModel.metadata.tables.items():
        found = {row[1]: row[2:4] for row in desk.read.rows(f"PRAGMA table_info({name})")}
        assert {
            column.name: (TYPES[column.type.compile(sqlite.dialect())], int(not column.nullable))
            for column in table.columns
        } == found, name


def test_every_table_is_strict(desk: Desk) -> None:
    ours = [table for table in SQLModel.metadata.tables if table != "vault_meta"]
    strict = {row[1]: row[5] for row in desk.read.rows("PRAGMA table_list")}
    assert all(strict[table] for table in ours)


@pytest.mark.parametrize(
    ("table", "column", "enum"),
    [
        ("client", "status", Status),
        ("client", "referral_source", ReferralSource),
        ("client", "closing_reason", ClosingReason),
        ("employer", "stance", Stance),
        ("note", "kind", NoteKind),
        ("note", "place", Place),
        ("contact", "method", Method),
        ("contact", "purpose", Purpose),
        ("contact", "outcome", Outcome),
        ("job", "kind", JobKind),
        ("job", "contract", Contract),
        ("job", "relation", Relation),
        ("job", "end_cause", EndCause),
        ("goal", "state", GoalState),
        ("goal_review", "state", GoalState),
        ("task", "doer", Doer),
        ("partner", "service", Service),
        ("network_person", "role", Role),
        ("duty_answer", "reply", Reply),
        ("abilitator", "occasion", Occasion),
    ],
)
def test_the_file_knows_the_codes_of_the_rules(
    desk: Desk, table: str, column: str, enum: type[Enum]
) -> None:
    (sql,) = desk.read.row("SELECT sql FROM sqlite_master WHERE name = ?", table)
    found = re.search(rf"CHECK \({column} IN \(([^)]*)\)", sql)
    assert found
    assert set(re.findall(r"'(\w+)'", found[1])) == {member.value for member in enum}
    assert {int(phase) for phase in Phase} == {1, 2, 3, 4, 5}


def test_no_migration_leans_on_the_program() -> None:
    ours = re.compile(r"^\s*(?:from|import) (ipscoach\S*)", re.MULTILINE)
    for script in (SCRIPTS / "versions").glob("*.py"):
        assert set(ours.findall(script.read_text("utf-8"))) <= {RULES}
    assert ours.findall((SCRIPTS / "rules.py").read_text("utf-8")) == []


LIGHT = """
import sys
from pathlib import Path
from tests.records.desks import TODAY, PlainVault, make_desk
desk = make_desk(Path(sys.argv[1]))
view = desk.read.caseload(TODAY)
desk.read.stories(TODAY), desk.read.search("a"), desk.drafts.all()
desk.follow.agenda.agenda(TODAY), desk.follow.agenda.answered()
desk.follow.plan.jobs("x"), desk.follow.network.partners("a")
heavy = {"sqlmodel", "sqlalchemy", "pydantic", "alembic"} & set(sys.modules)
assert not heavy, heavy
desk.warm_door()
assert "sqlmodel" in sys.modules
"""


def test_opening_and_reading_import_nothing_heavy(template: Path) -> None:
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", LIGHT, str(template)], check=True, cwd=root)
