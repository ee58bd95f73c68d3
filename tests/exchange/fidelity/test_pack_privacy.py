"""Nothing of a person leaves in a pack: no name, no word, no number, no day, no code of before."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest

from ipscoach.domain.fidelity.choices import USUAL
from ipscoach.domain.fidelity.evidence import evidence
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.fidelity.suggestion import suggestion
from ipscoach.domain.outcomes.cases import Step, cases
from ipscoach.exchange.fidelity.pack import Pack
from ipscoach.exchange.fidelity.pack_building import build
from ipscoach.exchange.fidelity.pack_evidence import evidence_of_pack
from ipscoach.exchange.fidelity.pack_signing import write_pack
from ipscoach.exchange.fidelity.scale_files import built_in
from ipscoach.records.desk import Desk
from ipscoach.vault.connection import Connection
from tests.exchange.fidelity.packs import SEED, header, own_texts, read
from tests.exchange.handover.records import demo_desk
from tests.records.desks import TODAY, PlainVault

YEAR = Period(TODAY - timedelta(days=365), TODAY)
CANARY = "Kanaria"
DAY = re.compile(r"\d{4}-\d\d-\d\d")
ID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32,64}")
# The only two texts of a person's own in a pack: who made it, and where.
OWN = ("Kaisa Malli", "Esimerkin hyvinvointialue")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "home"


@pytest.fixture(scope="module")
def demo(home: Path) -> Iterator[Desk]:
    desk = demo_desk(home)
    yield desk
    desk.close()


def pack_of(desk: Desk) -> Pack:
    facts = desk.fidelity.facts(YEAR.first, YEAR.last)
    made = header(made=TODAY, coach=OWN[0], organisation=OWN[1])
    achieved = cases(desk.outcomes.facts(), YEAR, TODAY)
    return build(facts, YEAR, USUAL, made, Random(3).shuffle, achieved)


def strings(value: Any) -> Iterator[str]:
    """Give every text of JSON, keys among them."""
    match value:
        case str():
            yield value
        case dict():
            for key, inner in value.items():
                yield key
                yield from strings(inner)
        case list():
            for inner in value:
                yield from strings(inner)
        case _:
            pass


def base_tables(file: Connection) -> Iterator[tuple[str, list[str]]]:
    """Give the tables with the columns that hold text; search indexes are made of them."""
    names = [row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for name in names:
        if "_fts" in name or name.startswith(("sqlite", "alembic", "vault")):
            continue
        columns = list(file.execute(f"PRAGMA table_info({name})"))
        yield name, [column[1] for column in columns if column[2] == "TEXT"]


def values(file: Connection) -> Iterator[tuple[str, str]]:
    for table, columns in base_tables(file):
        for column in columns:
            for (value,) in file.execute(f"SELECT DISTINCT {column} FROM {table}"):
                if value:
                    yield f"{table}.{column}", value


@cache
def codes() -> frozenset[str]:
    """Return the codes of all enums of the rules: words of the program, of nobody's."""
    found: set[str] = set()
    kinds: list[type[Enum]] = [Enum]
    while kinds:
        kind = kinds.pop()
        kinds += kind.__subclasses__()
        found |= {str(one.value) for one in kind}
    return frozenset(found)


def test_every_text_of_a_pack_is_the_program_s_own(demo: Desk) -> None:
    plain = json.loads(write_pack(pack_of(demo), SEED))
    keys = {"format", "version", "key", "signature", "pack"} | published_keys()
    allowed = own_texts() | codes() | keys | set(OWN) | {"ipscoach-fidelity-pack", "0.1.0"}
    allowed |= {step.name.lower() for step in Step}
    shapes = re.compile(r"C\d\d|\d{4}-W\d\d|\d{4}-\d\d|[0-9a-f]{32}|[0-9a-f]{64}|[0-9a-f]{128}")
    days = {YEAR.first.isoformat(), YEAR.last.isoformat(), TODAY.isoformat()}
    others = {one for one in strings(plain) if not shapes.fullmatch(one)} - allowed - days
    assert others == set()


def published_keys() -> set[str]:
    from ipscoach.exchange.fidelity.pack_schema import schema

    found = schema()
    fields = {name for part in found["$defs"].values() for name in part.get("properties", ())}
    values = {"count", "day", "days", "few", "enough", "seekers", "number", "share", "limit",
              "kind", "purpose", "reason", "service", "source"}  # fmt: skip
    return fields | values


def test_nothing_that_stands_in_the_file_is_in_a_pack(demo: Desk, home: Path) -> None:
    """Every text of every table, whole and by its words, but what is the program's own."""
    content = write_pack(pack_of(demo), SEED).decode()
    body = json.loads(content)["pack"]
    for own in ("coach", "organisation", "id"):
        del body[own]
    text = json.dumps(body, ensure_ascii=False).lower()
    there = set(re.findall(r"\w+", text))
    ours = {word for one in own_texts() | codes() for word in re.findall(r"\w+", one.lower())}
    file = PlainVault(home).connect()
    seen = 0
    for where, value in values(file):
        if value in codes() or DAY.fullmatch(value):
            continue
        seen += 1
        # “Kela” is a service that the program names, and an organisation.
        whole = value.lower() in text and not set(re.findall(r"\w+", value.lower())) <= ours
        assert len(value) < 4 or not whole, (where, value)
        words = {word for word in re.findall(r"\w+", value.lower()) if len(word) > 3}
        assert not {word for word in words - ours if not word.isdigit()} & there, where
    assert seen > 1500
    file.close()


def test_no_day_of_a_record_is_in_a_pack(demo: Desk) -> None:
    content = write_pack(pack_of(demo), SEED).decode()
    wanted = {YEAR.first.isoformat(), YEAR.last.isoformat(), TODAY.isoformat()}
    assert set(DAY.findall(content)) == wanted
    for written in (r"\b\d{1,2}\.\d{1,2}\.", r"\b19\d\d-", r"T\d\d:\d\d"):
        assert not re.search(written, content.replace('"0.1.0"', '""'))


def test_what_people_write_into_any_field_stays_at_home(tmp_path: Path) -> None:
    """A canary in every field of the file that holds free text: none flies out."""
    home = tmp_path / "home"
    desk = demo_desk(home)
    file = PlainVault(home).connect()
    fields = set(let_canaries_in(file))
    file.commit()
    for wanted in ("client.name", "client.phone", "client.email", "client.municipality",
                   "client.team", "client.wishes", "client.code", "client.benefits",
                   "employer.name", "employer.business_id", "person.name", "person.phone",
                   "note.text", "contact.subject", "contact.text", "contact.person",
                   "job.title", "job.support_plan", "job.accommodations", "job.end_reason",
                   "network_person.name", "network_person.organisation", "partner.person",
                   "guiding.why", "guiding.to_whom", "consent.what", "task.what",
                   "phase_entry.reason", "status_entry.reason", "note_present.name",
                   "profile_version.wishes", "goal.text", "goal_review.client_view",
                   "abilitator.respondent_id", "audit.detail"):  # fmt: skip
        assert wanted in fields, wanted
    found = desk.fidelity.facts(YEAR.first, YEAR.last)
    assert len(found.coaches[0].clients) == 24
    content = write_pack(pack_of(desk), SEED).decode()
    desk.close()
    file.close()
    assert len(content) > 20_000
    assert CANARY.lower() not in content.lower()
    for year in range(1930, 2011):
        assert f'"{year}"' not in content


def let_canaries_in(file: Connection) -> Iterator[str]:
    """Write a canary into all fields that hold no id, day, code or digest; yield their names."""
    for (name,) in list(file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")):
        file.execute(f"DROP TRIGGER {name}")
    file.execute("PRAGMA ignore_check_constraints = 1")
    file.execute("PRAGMA foreign_keys = 0")
    program = codes()
    for table, columns in list(base_tables(file)):
        for column in columns:
            texts = [
                row[0] for row in file.execute(f"SELECT {column} FROM {table} WHERE {column} <> ''")
            ]
            ours = texts and all(
                one in program or DAY.match(one) or ID.fullmatch(one) for one in texts
            )
            if ours or (not texts and column.endswith("_id")):
                continue
            file.execute(f"UPDATE {table} SET {column} = '{CANARY}' || rowid")
            yield f"{table}.{column}"


def test_the_demo_s_evidence_is_the_same_after_its_way(demo: Desk) -> None:
    own = evidence(demo.fidelity.facts(YEAR.first, YEAR.last), YEAR)
    there = evidence_of_pack(read(write_pack(pack_of(demo), SEED)).pack)
    items = {item.evidence: item for item in built_in()[0].items}
    for mine, theirs in zip(own, there, strict=True):
        assert (mine.value, mine.numerator, mine.denominator, mine.n) == (
            theirs.value,
            theirs.numerator,
            theirs.denominator,
            theirs.n,
        )
        assert suggestion(items[mine.item], mine, 2) == suggestion(items[mine.item], theirs, 2)
        assert len(mine.records) == len(theirs.records)
        assert len(mine.left_out) == len(theirs.left_out)


def test_records_of_one_client_stay_together_in_a_pack(demo: Desk) -> None:
    """A supervisor may ask “what about C03?”; the coach alone knows who that is."""
    facts = demo.fidelity.facts(YEAR.first, YEAR.last)
    own = evidence(facts, YEAR)
    there = evidence_of_pack(pack_of(demo))
    for mine, theirs in zip(own, there, strict=True):
        assert shape(mine.records) == shape(theirs.records)
    assert date(2026, 1, 1) in YEAR


def shape(records: Any) -> list[int]:
    """Return how many records each client has, without who it is."""
    counts: dict[str | None, int] = {}
    for record in records:
        counts[record.client_id] = counts.get(record.client_id, 0) + 1
    return sorted(counts.values())
