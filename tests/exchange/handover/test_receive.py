"""Receiving: all of a client or nothing, the cap holds, nobody comes twice, nothing is trusted."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from ipscoach.domain.caseload import CaseloadFull, Status
from ipscoach.exchange.handover.bundle import plain_record, read_bundle, record_text, write_bundle
from ipscoach.exchange.handover.receiving import opened, preview, read_file, receive
from ipscoach.exchange.papers import sealing
from ipscoach.i18n import say
from ipscoach.records.desk import Desk
from ipscoach.records.errors import CodeNotOnPaper
from ipscoach.records.handover.record import ClientRecord
from ipscoach.sentence import Refused
from tests.exchange.handover.records import demo_desk, gathered
from tests.exchange.handover.spoilt import FOREIGN, broken, hostile, signed
from tests.records.desks import TODAY, copied, fill, make_desk

BROKEN, HOSTILE = 7_000, 3_000
AT_ONCE = 500
"""How many of them one caseload sees: many small ones are done sooner than one that grows."""


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> list[ClientRecord]:
    desk = demo_desk(tmp_path_factory.mktemp("demo") / "home")
    found = [gathered(desk, row.id) for row in desk.read.caseload(TODAY).active]
    desk.close()
    return found


@pytest.fixture
def record(records: list[ClientRecord]) -> ClientRecord:
    return records[0]


@pytest.fixture
def content(record: ClientRecord) -> bytes:
    return write_bundle(record)


def dump(desk: Desk) -> str:
    """Return a checksum over all that is in the file."""
    digest = hashlib.blake2b()
    for (name,) in desk.read.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ):
        digest.update(name.encode())
        for row in desk.read.rows(f"SELECT * FROM {name}"):
            digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()


def told(fault: pytest.ExceptionInfo[Refused]) -> str:
    return say(fault.value.sentence)


def test_what_would_come_in_is_shown_before(
    desk: Desk, record: ClientRecord, content: bytes
) -> None:
    before = dump(desk)
    seen = preview(desk, content, TODAY)
    assert seen.record == record
    assert (seen.here, seen.full) == (None, False)
    counts = dict(seen.counts)
    assert counts["Goals"] == len(record.goals)
    assert counts["Notes"] == len(record.notes) > 0
    assert all(counts.values())
    assert dump(desk) == before


def test_a_client_comes_in_with_what_was_handed_over(
    desk: Desk, record: ClientRecord, content: bytes
) -> None:
    id_ = receive(desk, content)
    view = desk.read.client(id_, TODAY)
    assert (view.row.name, view.row.code, view.row.status) == (
        record.client.name,
        "K-01",
        Status.ACTIVE,
    )
    assert [act.what for act in desk.read.audit(2)] == ["receive_client", "set_up_coach"]
    row = desk.read.row("SELECT author, organisation, record FROM received")
    assert tuple(row) == (record.header.author, record.header.organisation, record_text(record))


def test_the_caseload_stays_within_its_cap(desk: Desk, content: bytes) -> None:
    fill(desk, 10)
    before = dump(desk)
    assert preview(desk, content, TODAY).full
    with pytest.raises(CaseloadFull):
        receive(desk, content)
    assert dump(desk) == before
    id_ = receive(desk, content, Status.WAITING)
    assert desk.read.client(id_, TODAY).row.status is Status.WAITING
    assert len(desk.read.caseload(TODAY).active) == 10


def test_the_same_client_does_not_come_twice(
    desk: Desk, record: ClientRecord, content: bytes
) -> None:
    id_ = receive(desk, content)
    other_id = replace(record, client=replace(record.client, uid="another"))
    other_name = replace(record, client=replace(record.client, name="Uusi Nimi"))
    shouted = replace(other_id, client=replace(other_id.client, name=record.client.name.upper()))
    for again in (record, other_id, other_name, shouted):
        before = dump(desk)
        here = preview(desk, write_bundle(again), TODAY).here
        assert here is not None
        assert here.id == id_
        for status in (Status.ACTIVE, Status.WAITING):
            with pytest.raises(Refused, match="in your caseload already"):
                receive(desk, write_bundle(again), status)
        assert dump(desk) == before


def test_a_client_comes_back_to_whom_handed_over_only_by_name(
    desk: Desk, tmp_path: Path, template: Path
) -> None:
    (mine,) = fill(desk, 1)
    away = copied(template, tmp_path / "away")
    theirs = receive(away, write_bundle(gathered(desk, mine)))
    back = write_bundle(gathered(away, theirs))
    away.close()
    here = preview(desk, back, TODAY).here
    assert here is not None
    assert here.id == mine


def test_a_namesake_of_another_age_is_another_person(desk: Desk, record: ClientRecord) -> None:
    first = replace(record, client=replace(record.client, birth_year=1980))
    second = replace(record, client=replace(record.client, birth_year=1990, uid="other"))
    receive(desk, write_bundle(first))
    assert preview(desk, write_bundle(second), TODAY).here is None
    receive(desk, write_bundle(second))
    assert len(desk.read.clients(TODAY)) == 2


def test_nobody_comes_in_by_hand_before_the_code_is_on_paper(
    template: Path, tmp_path: Path, content: bytes
) -> None:
    copied(template, tmp_path / "own").close()
    desk = make_desk(tmp_path / "own", typed_back=False)
    with pytest.raises(CodeNotOnPaper):
        receive(desk, content, by_hand=True)
    assert desk.read.clients(TODAY) == []
    receive(desk, content)  # by a script, which has printed the code
    assert len(desk.read.clients(TODAY)) == 1
    desk.close()


def test_a_newer_package_is_refused_as_such(desk: Desk, content: bytes) -> None:
    newer = json.dumps({**json.loads(content), "version": 2}).encode()
    for verb in (lambda: preview(desk, newer, TODAY), lambda: receive(desk, newer)):
        with pytest.raises(Refused) as fault:
            verb()
        assert "newer version" in told(fault)


@pytest.mark.parametrize("armoured", [False, True])
def test_an_encrypted_package_opens_for_its_key_alone(content: bytes, armoured: bool) -> None:
    import pyrage

    key, other = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    closed = (
        pyrage.encrypt(content, [key.to_public()], armored=True)
        if armoured
        else sealing.seal_age(content, [str(key.to_public())], None)
    )
    assert opened(closed, f"# a comment\n{key}\n") == content
    for wrong in (str(other), "AGE-SECRET-KEY-1QQQ", "", "no key at all"):
        with pytest.raises(Refused):
            read_bundle(opened(closed, wrong))
    with pytest.raises(Refused, match="encrypted"):
        read_bundle(opened(closed))
    assert opened(content, str(key)) == content, "one that never was encrypted needs no key"


def test_a_wrong_passphrase_is_told(content: bytes) -> None:
    closed = sealing.seal_age(content, None, "yksi kaksi kolme")
    assert opened(closed, passphrase="yksi kaksi kolme") == content
    for spoilt, phrase in ((closed, "neljä"), (closed[:-9], "yksi kaksi kolme")):
        with pytest.raises(Refused) as fault:
            opened(spoilt, passphrase=phrase)
        assert "does not open" in told(fault)


def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(10**9)
    for path in (tmp_path, tmp_path / "none", Path("/dev/zero"), Path("a\0b"), large):
        with pytest.raises(Refused):
            read_file(path)


def committed(desk: Desk) -> int:
    """Return what changes whenever somebody writes to the file."""
    return desk.read.row("PRAGMA data_version")[0]


def refuse(desk: Desk, content: bytes) -> bool:
    """Let a package in or see it refused in one sentence, with nothing written."""
    before = committed(desk)
    try:
        receive(desk, content, Status.WAITING)
    except Refused as fault:
        sentence = say(fault.sentence)
        assert sentence.isprintable()
        assert len(sentence) < 300
        assert committed(desk) == before
        return True
    return False


@pytest.fixture
def spoiling(template: Path, tmp_path: Path) -> Iterator[Desk]:
    desk = copied(template, tmp_path / "spoiling")
    _ = desk.door
    yield desk
    desk.close()


@pytest.mark.parametrize("part", range(BROKEN // AT_ONCE))
def test_seven_thousand_broken_and_foreign_files_leave_no_trace(
    spoiling: Desk, records: list[ClientRecord], part: int
) -> None:
    chance = Random(4000 + part)
    goods = [write_bundle(record) for record in sorted(records, key=lambda r: len(r.notes))[:3]]
    before = dump(spoiling)
    for number in range(AT_ONCE):
        good = goods[number % len(goods)]
        foreign = part == 0 and number < len(FOREIGN)
        content = FOREIGN[number] if foreign else broken(good, chance)
        if same(content, good):
            continue
        assert refuse(spoiling, content), content[:200]
    assert dump(spoiling) == before


def same(content: bytes, good: bytes) -> bool:
    """Say whether a package still says the same: a blank more changes nothing."""
    try:
        return read_bundle(content) == read_bundle(good)
    except Refused:
        return False


@pytest.mark.parametrize("part", range(HOSTILE // AT_ONCE))
def test_three_thousand_hostile_packages_come_in_whole_or_not_at_all(
    spoiling: Desk, records: list[ClientRecord], part: int
) -> None:
    chance = Random(44_000 + part)
    small = min(records, key=lambda record: len(record_text(record)))
    taken = 0
    for number in range(AT_ONCE):
        plain: dict[str, Any] = plain_record(small)
        plain["client"] |= {"uid": f"uid-{number}", "name": f"Aino {number}"}
        for key in ("notes", "contacts", "goals", "tasks"):
            plain[key] = plain[key][:2]
        changed = hostile(plain, chance)
        count = number_of_clients(spoiling)
        if refuse(spoiling, signed(changed)):
            assert number_of_clients(spoiling) == count
            continue
        taken += 1
        assert number_of_clients(spoiling) == count + 1
        id_ = spoiling.read.row("SELECT id FROM client ORDER BY seq DESC LIMIT 1")[0]
        whole(spoiling, id_, changed)
        if taken % 8 == 0:
            shown_as_active(spoiling, id_)
    assert AT_ONCE // 30 < taken < AT_ONCE // 2
    assert spoiling.read.verify_audit() is None
    assert spoiling.read.rows("PRAGMA foreign_key_check") == []
    assert len(spoiling.read.clients(TODAY)) == taken


def number_of_clients(desk: Desk) -> int:
    return desk.read.row("SELECT count(*) FROM client")[0]


def whole(desk: Desk, id_: str, sent: dict[str, Any]) -> None:
    """See that what was taken in is all there, and can be shown and handed on."""
    found = gathered(desk, id_)
    for kind in ("goals", "jobs", "contacts", "results", "people", "guidings", "consents",
                 "tasks", "notes"):  # fmt: skip
        assert len(getattr(found, kind)) == len(sent.get(kind, [])), kind
    assert desk.read.timeline(id_)
    assert read_bundle(write_bundle(found)) == found


def shown_as_active(desk: Desk, id_: str) -> None:
    """See that no day or number that came in makes the first screens fail."""
    desk.door.admit(id_, TODAY)
    assert [row.id for row in desk.read.caseload(TODAY).active] == [id_]
    assert desk.read.stories(TODAY)[id_]
    for item in desk.follow.agenda.agenda(TODAY):
        assert say(item.why)
    desk.door.put_on_waiting_list(id_, TODAY)
