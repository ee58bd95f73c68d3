"""The package: what goes in comes out, in the published form, and nothing else is taken."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.caseload import Status
from ipscoach.domain.handover import Part
from ipscoach.domain.notes import NoteKind
from ipscoach.exchange.handover.bundle import (
    FILE_LIMIT,
    LIST_LIMIT,
    plain_record,
    read_bundle,
    schema,
    write_bundle,
)
from ipscoach.exchange.handover.receiving import receive
from ipscoach.i18n import say
from ipscoach.records.desk import Desk
from ipscoach.records.handover.record import ClientRecord, NotePart
from ipscoach.sentence import Refused
from tests.exchange.handover.records import (
    RECORDS,
    ROUND_TRIPS,
    as_it_came,
    comparable,
    demo_desk,
    gathered,
    order,
)
from tests.exchange.handover.write_schema import SCHEMA, text
from tests.records.desks import TODAY, copied


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = demo_desk(tmp_path_factory.mktemp("demo") / "home")
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def records(demo: Desk) -> list[ClientRecord]:
    """Give the records of all clients of the demo."""
    return [gathered(demo, row.id) for row in demo.read.clients(TODAY)]


@pytest.fixture
def folders(tmp_path: Path) -> Iterator[Path]:
    """Give a folder for as many homes as a test wants."""
    return iter(tmp_path / f"home{number}" for number in range(1_000_000))


def refused(content: bytes) -> str:
    with pytest.raises(Refused) as fault:
        read_bundle(content)
    sentence = say(fault.value.sentence)
    assert sentence.isprintable()
    assert "nothing was" in sentence
    return sentence


def changed(content: bytes, **keys: Any) -> bytes:
    return json.dumps({**json.loads(content), **keys}).encode()


def test_a_package_gives_back_the_record_it_was_made_of(records: list[ClientRecord]) -> None:
    assert len(records) > 20
    for record in records:
        assert read_bundle(write_bundle(record)) == record


def test_the_demo_fills_every_part(records: list[ClientRecord]) -> None:
    for part in ("goals", "profile", "jobs", "contacts", "support", "results", "people",
                 "guidings", "consents", "tasks", "notes"):  # fmt: skip
        assert any(getattr(record, part) for record in records), part
    assert any(goal.reviews for record in records for goal in record.goals)


@ROUND_TRIPS
@given(RECORDS)
def test_any_record_comes_back_and_is_as_published(record: ClientRecord) -> None:
    content = write_bundle(record)
    assert read_bundle(content) == record
    validator().validate(json.loads(content))


def validator() -> Any:
    published = json.loads(SCHEMA.read_text(encoding="utf-8"))
    kind = jsonschema.Draft202012Validator
    kind.check_schema(published)
    return kind(published, format_checker=kind.FORMAT_CHECKER)


def test_the_published_schema_is_that_of_the_program() -> None:
    renew = "run python -m tests.exchange.handover.write_schema"
    assert SCHEMA.read_text(encoding="utf-8") == text(), renew


def test_the_schema_forbids_what_the_program_refuses(records: list[ClientRecord]) -> None:
    good = json.loads(write_bundle(records[0]))
    validator().validate(good)
    for path, value in [
        (("more",), 1),
        (("version",), 2),
        (("checksum",), "x"),
        (("record", "more"), 1),
        (("record", "client", "code"), "K-01"),
        (("record", "client", "uid"), "../x"),
        (("record", "client", "birth_year"), "1990"),
        (("record", "header", "day"), "2026-02-31"),
        (("record", "tasks"), [{"what": "x", "due": "2026-02-03"}] * (LIST_LIMIT + 1)),
        (("record", "benefits"), "x" * 50_001),
    ]:
        bad = json.loads(json.dumps(good))
        inner = bad
        for key in path[:-1]:
            inner = inner[key]
        inner[path[-1]] = value
        with pytest.raises(jsonschema.ValidationError):
            validator().validate(bad)
        refused(json.dumps(bad).encode())


def test_a_key_that_stands_twice_is_no_package(records: list[ClientRecord]) -> None:
    """Programs part ways over which of the two counts."""
    good = write_bundle(records[0])
    doubled = good.replace(b'"version": 1', b'"version": 1,\n "version": 1', 1)
    assert doubled != good
    refused(doubled)


def test_every_object_of_the_schema_is_closed_and_every_list_has_an_end() -> None:
    kinds = [found for found in walked(schema()) if isinstance(found.get("type"), str)]
    assert all(found["additionalProperties"] is False for found in of_type(kinds, "object"))
    assert all(found["maxItems"] == LIST_LIMIT for found in of_type(kinds, "array"))
    free = [found for found in of_type(kinds, "string") if not found.keys() & {"enum", "const"}]
    assert all("maxLength" in found or "format" in found for found in free)


def of_type(found: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [one for one in found if one["type"] == kind]


def walked(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, (dict, list)):
            yield from walked(inner)


def test_what_was_not_chosen_is_not_in_it(demo: Desk) -> None:
    client = max(demo.read.caseload(TODAY).active, key=lambda row: len(demo.read.notes(row.id)))
    parts = frozenset({Part.HEADER, Part.PHASES})
    chosen = order(parts=parts, others=False)
    record = demo.handover.gathering.record(client.id, chosen, TODAY)
    plain = json.loads(write_bundle(record))["record"]
    filled = {key for key, value in plain.items() if value}
    assert filled == {"header", "client", "course"}
    assert plain["header"]["parts"] == ["header", "phases"]


def test_each_fault_has_its_own_sentence(records: list[ClientRecord]) -> None:
    good = write_bundle(records[0])
    assert "newer version" in refused(changed(good, version=2))
    assert "newer version" in refused(changed(good, version=10**9, record=None))
    foreign = [b"", b"{}", b"[]", b"PK\x03\x04", b"%PDF-1.7", b"\xff" * 99, b'{"format": "x"}',
               b'{"format": "ipscoach-partners", "version": 1, "partners": []}']  # fmt: skip
    assert {refused(content) for content in foreign} == {refused(b"")}
    assert "no package" in refused(b"")
    damaged = {refused(good[:-3]), refused(good[:5000]), refused(good.replace(b"K", b"k", 1))}
    damaged |= {refused(changed(good, version=version)) for version in (0, -1, True, "1", None)}
    damaged.add(refused(changed(good, checksum="0" * 64)))
    assert len(damaged) == 1
    assert "cut off or was changed" in damaged.pop()
    assert "8 MB" in refused(b" " * (FILE_LIMIT + 1))
    for head in (b"age-encryption.org/v1\n-> X25519 x", b"-----BEGIN AGE ENCRYPTED FILE-----\n"):
        assert "encrypted" in refused(head)


def test_no_word_of_the_file_is_repeated(records: list[ClientRecord]) -> None:
    plain = plain_record(records[0])
    plain["client"]["phone"] = 358
    content = changed(write_bundle(records[0]), record=plain, checksum="\x1b[2J")
    assert "[2J" not in refused(content)


def test_too_much_is_not_written_either(records: list[ClientRecord]) -> None:
    record = records[0]
    note = NotePart(day=TODAY, kind=NoteKind.MEETING, text="x" * 50_000)
    many = ClientRecord(header=record.header, client=record.client, notes=(note,) * 200)
    with pytest.raises(Refused, match="MB large"):
        write_bundle(many)


def second_home(template: Path, folder: Path) -> contextlib.closing[Desk]:
    return contextlib.closing(copied(template, folder))


def test_every_client_of_the_demo_goes_on_in_a_second_home(
    records: list[ClientRecord], template: Path, tmp_path: Path
) -> None:
    with second_home(template, tmp_path / "second") as desk:
        for record in records:
            id_ = receive(desk, write_bundle(record), Status.WAITING)
            check_same(desk, id_, record)
        assert len(desk.read.clients(TODAY)) == len(records)
        assert desk.read.verify_audit() is None


@ROUND_TRIPS
@given(record=RECORDS, parts=st.frozensets(st.sampled_from(Part)))
def test_any_record_goes_on_in_a_second_home_and_any_parts_of_it_in_a_third(
    template: Path, folders: Iterator[Path], record: ClientRecord, parts: frozenset[Part]
) -> None:
    with second_home(template, next(folders)) as second:
        id_ = receive(second, write_bundle(record))
        check_same(second, id_, record)
        chosen = gathered(second, id_, parts)
    with second_home(template, next(folders)) as third:
        id_ = receive(third, write_bundle(chosen))
        check_same(third, id_, chosen, parts)


def test_how_coaching_ended_is_told_on_and_the_plan_goes_on(
    records: list[ClientRecord], template: Path, tmp_path: Path
) -> None:
    ended = next(one for one in records if one.closing and one.closing.closed)
    assert ended.closing is not None
    # The network went with the part on closing only.
    header = replace(ended.header, parts=tuple(set(Part) - {Part.TASKS}))
    alone = replace(ended, header=header, support_network="")
    with second_home(template, tmp_path / "second") as desk:
        id_ = receive(desk, write_bundle(alone))
        view = desk.read.client(id_, TODAY)
        assert view.row.closed is None
        assert (view.follow_on_plan, view.support_network) == (
            ended.closing.follow_on_plan,
            ended.closing.support_network,
        )
        assert gathered(desk, id_).closing == ended.closing
        again = write_bundle(gathered(desk, id_))
        assert read_bundle(again).client.uid == ended.client.uid


def check_same(
    desk: Desk, id_: str, record: ClientRecord, parts: frozenset[Part] = frozenset(Part)
) -> None:
    found = gathered(desk, id_, parts)
    assert comparable(as_it_came(found)) == comparable(record)
    assert desk.read.timeline(id_)


def test_a_client_who_went_on_goes_on_once_more(
    records: list[ClientRecord], template: Path, tmp_path: Path
) -> None:
    record = max(records, key=lambda one: len(one.notes))
    with second_home(template, tmp_path / "second") as second:
        again = gathered(second, receive(second, write_bundle(record)))
    with second_home(template, tmp_path / "third") as third:
        id_ = receive(third, write_bundle(again))
        twice = as_it_came(as_it_came(gathered(third, id_)))
        assert comparable(twice) == comparable(record)
