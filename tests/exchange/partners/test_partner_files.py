"""Files of partners: written whole, read all or not at all, without anything of clients."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ipscoach.domain.caseload import Status
from ipscoach.domain.network import Service
from ipscoach.exchange import new_files
from ipscoach.exchange.partner_files import (
    FILE_LIMIT,
    PARTNER_LIMIT,
    count_new,
    read_partners,
    write_partners,
)
from ipscoach.i18n import say
from ipscoach.records.desk import Desk
from ipscoach.records.follow_up.orders import NetworkCard, NewGuiding, PartnerCard
from ipscoach.records.orders import Profile
from ipscoach.sentence import Refused
from tests.records.desks import make_desk, set_up

CARDS = [
    PartnerCard(
        organisation="Kaupungin psykiatria",
        service=Service.PSYCHIATRIC_CARE,
        unit="Aikuiset",
        person="Irmeli Auttaja",
        role="sairaanhoitaja",
        phone="09 123 4567",
        email="irmeli@example.org",
        how_to_refer="Soita ensin.\nSitten lähete.",
        consent_form="lomake 7",
    ),
    PartnerCard(organisation="Velkaneuvonta “Ääri”", service=Service.DEBT_ADVICE),
    PartnerCard(organisation="Kela", service=Service.KELA, unit="Itä"),
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Give the name of a file that is not there yet."""
    return tmp_path / "partners.json"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Give a caseload with its coach."""
    set_up(tmp_path / "home")
    desk = make_desk(tmp_path / "home")
    yield desk
    desk.close()


def content(*partners: object, **other: object) -> dict[str, object]:
    """Return what a file holds."""
    return {"format": "ipscoach-partners", "version": 1, "partners": [*partners], **other}


def told(file: Path, text: str | bytes) -> str:
    """Return the sentence by which a file is refused; it must be one."""
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(Refused) as refused:
        read_partners(file)
    sentence = say(refused.value.sentence)
    assert "\n" not in sentence
    assert len(sentence) < 300
    return sentence


def test_what_is_written_is_read_again(file: Path) -> None:
    write_partners(file, CARDS)
    assert read_partners(file) == CARDS
    written = json.loads(file.read_text(encoding="utf-8"))
    assert list(written) == ["format", "version", "partners"]
    assert written | {"partners": []} == content()
    assert set(written["partners"][0]) == {field.name for field in fields(PartnerCard)}
    assert "“Ääri”" in file.read_text(encoding="utf-8"), "letters as they are"


def test_a_register_goes_to_a_colleague_without_its_clients(desk: Desk, file: Path) -> None:
    door = desk.door
    door.take_partners(CARDS)
    client = door.add_client(Profile(name="Aino Salonkylä"), Status.ACTIVE, date(2026, 9, 1))
    partner = desk.follow.network.partners()[0].id
    door.add_network_person(client, NetworkCard(name="Veli Salonkylä", partner_id=partner))
    door.guide(NewGuiding(client_id=client, day=date(2026, 11, 2), why="velka", partner_id=partner))
    register = desk.follow.network.partners()
    assert register[0].clients == 1
    write_partners(file, register)
    text = file.read_text(encoding="utf-8")
    assert not [secret for secret in ("Aino", "Salonkyl", "Veli", "velka") if secret in text]
    assert not [id_ for id_ in (client, partner) if id_ in text]
    assert sorted(read_partners(file), key=str) == sorted(CARDS, key=str)


def test_the_door_takes_in_what_is_counted_before(desk: Desk, file: Path) -> None:
    door, network = desk.door, desk.follow.network
    door.add_partner(PartnerCard(organisation="KAUPUNGIN  psykiatria", unit="aikuiset"))
    door.retire_partner(door.add_partner(PartnerCard(organisation="kela", unit="ITÄ")))
    write_partners(file, [*CARDS, PartnerCard(organisation="velkaneuvonta “ääri”")])
    cards = read_partners(file)
    before = count_new(cards, network.partners(retired=True))
    assert before == door.take_partners(cards) == (2, 2)
    assert count_new(cards, network.partners(retired=True)) == door.take_partners(cards) == (0, 4)
    assert len(network.partners()) == 3


def test_a_file_is_its_owners_and_never_takes_anothers_place(file: Path) -> None:
    write_partners(file, CARDS)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with pytest.raises(Refused, match="already a file"):
        write_partners(file, [])
    assert read_partners(file) == CARDS
    with pytest.raises(Refused, match="cannot be written"):
        write_partners(file.parent / "none" / "p.json", CARDS)
    with pytest.raises(Refused, match="cannot be written"):
        write_partners(file.parent / "no\0name", CARDS)
    assert list(file.parent.iterdir()) == [file]


def test_a_name_that_is_taken_meanwhile_stays_as_it_is(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text("mine")
    monkeypatch.setattr(new_files, "check_free", lambda _path: None)
    with pytest.raises(Refused, match="already a file"):
        write_partners(file, CARDS)
    assert (file.read_text(), list(file.parent.iterdir())) == ("mine", [file])


def test_a_full_disk_leaves_nothing(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int, content: bytes) -> None:
        os.write(handle, content[:9])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(new_files, "_write_all", full)
    with pytest.raises(Refused, match="cannot be written"):
        write_partners(file, CARDS)
    assert list(file.parent.iterdir()) == []


def test_no_register_is_written_that_could_not_be_read(file: Path) -> None:
    long = PartnerCard(organisation="A", how_to_refer="x" * 50_000)
    with pytest.raises(Refused, match="at most"):
        write_partners(file, [long] * 41)
    with pytest.raises(Refused, match="at most"):
        write_partners(file, [PartnerCard(organisation="A")] * (PARTNER_LIMIT + 1))
    assert not file.exists()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "partners",
        "[]",
        "null",
        "1" * 5000,
        "[" * 200_000,
        "{}",
        '{"format": "other", "version": 1, "partners": []}',
        b"\xff\xfe{\x00}\x00",
        b"PK\x03\x04",
        b"\x00" * 100,
    ],
)
def test_a_foreign_file_is_refused(file: Path, text: str | bytes) -> None:
    assert "does not hold partners" in told(file, text)


def test_a_cut_file_is_refused_wherever_it_was_cut(file: Path) -> None:
    write_partners(file, CARDS)
    whole = file.read_bytes().rstrip()
    for length in range(40, len(whole)):
        assert "cut off or damaged" in told(file, whole[:length])


@pytest.mark.parametrize(
    "odd",
    [
        content(version=0),
        content(version=-1),
        content(version="1"),
        content(version=True),
        content(version=1.0),
        content(version=None),
        content(partners={}),
        content(partners=None),
    ],
)
def test_a_file_without_its_own_form_is_refused(file: Path, odd: dict[str, object]) -> None:
    assert "damaged" in told(file, json.dumps(odd))


def test_a_newer_file_is_refused_whatever_it_holds(file: Path) -> None:
    assert "newer version" in told(file, json.dumps(content(version=2, partners={"a": 1})))


def test_a_file_too_large_is_refused(file: Path) -> None:
    write_partners(file, CARDS)
    whole = file.read_bytes()
    file.write_bytes(whole + b" " * (FILE_LIMIT - len(whole)))
    assert read_partners(file) == CARDS
    assert "at most 2 MB" in told(file, whole + b" " * (FILE_LIMIT - len(whole) + 1))
    many = content(*([{"organisation": "A"}] * (PARTNER_LIMIT + 1)))
    assert "at most" in told(file, json.dumps(many))


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        ([], "not written as a partner"),
        ("Kela", "not written as a partner"),
        ({}, "organisation"),
        ({"organisation": " \n\u0000"}, "organisation"),
        ({"organisation": None}, "“organisation” is not a text"),
        ({"organisation": "A", "phone": 401234567}, "“phone” is not a text"),
        ({"organisation": "A", "how_to_refer": ["x"]}, "“how_to_refer” is not a text"),
        ({"organisation": "A", "service": "\x1b[2Jbank"}, "none of those that are known: kela,"),
        ({"organisation": "A", "service": None}, "none of those that are known"),
        ({"organisation": "A", "service": {}}, "none of those that are known"),
        ({"organisation": "A" * 301}, "longer than 300"),
        ({"organisation": "A", "how_to_refer": "x" * 50_001}, "longer than 50000"),
    ],
)
def test_one_bad_entry_is_named_and_keeps_all_out(file: Path, entry: object, why: str) -> None:
    sentence = told(file, json.dumps(content({"organisation": "Kela"}, entry, {})))
    assert "partner number 2 in the file" in sentence
    assert why in sentence
    assert "\x1b" not in sentence


def test_what_is_not_known_or_not_said_is_no_fault(file: Path) -> None:
    entry: dict[str, Any] = {
        "organisation": " Kela \n Itä ",
        "clients": ["Aino"],
        "later": {"a": 1},
    }
    file.write_text("\ufeff" + json.dumps(content(entry, written="2027"), indent=None))
    assert read_partners(file) == [PartnerCard(organisation="Kela Itä")]


def test_no_file_a_folder_and_a_pipe_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name, why in [
        ("none", "There is no file"),
        ("no\0name", "There is no file"),
        ("", "is no file"),
        ("pipe", "is no file"),
    ]:
        with pytest.raises(Refused) as refused:
            read_partners(tmp_path / name)
        assert why in say(refused.value.sentence)


def test_a_file_that_may_not_be_read_is_refused(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(*_given: object) -> None:
        raise PermissionError(13, "Permission denied")

    file.write_text("{}")
    monkeypatch.setattr(Path, "open", closed)
    with pytest.raises(Refused, match="may not be read"):
        read_partners(file)
