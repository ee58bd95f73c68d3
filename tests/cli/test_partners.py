"""`partners`, `export-partners`, `import-partners`: the register, and its way to a colleague."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from ipscoach.domain.network import Service
from ipscoach.records.follow_up.orders import PartnerCard
from tests.cli.conftest import Script, set_up
from tests.cli.test_agenda import at_desk
from tests.cli.test_formats import DOCS, shown

KEYS = [
    *("id", "organisation", "service", "unit", "person", "role", "phone", "email"),
    *("how_to_refer", "consent_form", "clients"),
]
CARDS = [
    PartnerCard(
        organisation="Kaupungin psykiatria",
        service=Service.PSYCHIATRIC_CARE,
        unit="Aikuiset",
        person="Irmeli Auttaja",
        phone="09 123 4567",
        how_to_refer="Soita ensin, ja kirjoita sitten.\n" + "Lähete käy myös postissa. " * 9,
    ),
    PartnerCard(organisation="Kela \x1b[2J", service=Service.KELA, unit="Itä"),
    PartnerCard(organisation="Yhdistys", service=Service.ASSOCIATION),
]


@pytest.fixture
def known(own: Script) -> Script:
    """Give a caseload with three partners, one of whom is offered no more."""
    with at_desk(own) as desk:
        *_others, last = [desk.door.add_partner(card) for card in CARDS]
        desk.door.retire_partner(last)
    return own


@pytest.fixture
def file(known: Script, tmp_path: Path) -> Path:
    """Give the file that the register was written to."""
    path = tmp_path / "partners.json"
    done = known.opens("export-partners", str(path))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "2 partners written.\n")
    return path


def test_partners_are_listed_for_people_and_for_programs(known: Script) -> None:
    partners = known.reads("partners")
    assert all(list(one) == KEYS for one in partners)
    assert [one["service"] for one in partners] == ["psychiatric_care", "kela"]
    assert partners[0]["how_to_refer"].startswith(CARDS[0].how_to_refer[:50])
    head, first, second = known.opens("partners").stdout.splitlines()
    assert head.startswith("Organisation")
    assert "Psychiatric care" in first
    assert "Soita ensin, ja kirjoita sitten. Lähete" in first
    assert first.endswith("…")
    assert "\x1b" not in second


def test_partners_are_found_by_the_beginning_of_a_word(known: Script) -> None:
    assert [one["unit"] for one in known.reads("partners", "--find", "kel")] == ["Itä"]
    assert [one["unit"] for one in known.reads("partners", "--find", "irm aik")] == ["Aikuiset"]
    assert known.reads("partners", "--find", "nobody") == []
    assert known.opens("partners", "--find", "nobody").stdout == "No partner fits.\n"


def test_no_partner_is_said_in_words(example: Script) -> None:
    assert example.opens("partners").stdout == "There are no partners.\n"
    assert example.reads("partners") == []


def test_the_file_is_the_owners_and_holds_nothing_of_clients(known: Script, file: Path) -> None:
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    text = file.read_text(encoding="utf-8")
    assert json.loads(text)["partners"][0]["person"] == "Irmeli Auttaja"
    ids = [one["id"] for one in (*known.reads("clients"), *known.reads("partners"))]
    names = [one["name"] for one in known.reads("clients")]
    assert not [word for word in (*ids, *names, "clients", "K-0") if word in text]


def test_no_file_is_written_over(known: Script, file: Path) -> None:
    before = file.read_bytes()
    done = known.opens("export-partners", str(file))
    assert (done.returncode, done.stdout) == (1, "")
    assert "already a file" in done.stderr
    assert (file.read_bytes(), list(file.parent.glob("*.new"))) == (before, [])


def test_a_colleague_brings_the_partners_in_once(
    example: Script, own: Script, known: Script, tmp_path: Path
) -> None:
    path = tmp_path / "for-colleague.json"
    known.opens("export-partners", str(path))
    colleague = Script(tmp_path / "colleague")
    colleague.folder.mkdir()
    colleague.passphrase_file.write_text(example.passphrase_file.read_text())
    set_up(colleague, "Kalle")
    dry = colleague.opens("import-partners", str(path), "--dry-run")
    assert dry.stdout.splitlines()[1:] == ["  2 partners"]
    assert "nothing was written" in dry.stdout
    assert colleague.reads("partners") == []
    first = {"imported": 2, "already_there": 0}
    assert colleague.reads("import-partners", str(path), "--dry-run") == first
    assert colleague.reads("import-partners", str(path)) == first
    again = colleague.opens("import-partners", str(path))
    assert (again.returncode, again.stdout) == (
        0,
        "Brought in:\n  0 partners\n2 partners are there already\n",
    )
    other = [one | {"id": "", "clients": 0} for one in known.reads("partners")]
    assert [one | {"id": ""} for one in colleague.reads("partners")] == other


def test_a_bad_entry_keeps_all_out(known: Script, file: Path) -> None:
    found = json.loads(file.read_text(encoding="utf-8"))
    found["partners"] = [{"organisation": "Uusi"}, {"organisation": ""}]
    bad = file.with_name("bad.json")
    bad.write_text(json.dumps(found))
    before = known.reads("partners")
    for options in ([], ["--dry-run"], ["--json"]):
        done = known.opens("import-partners", str(bad), *options)
        assert (done.returncode, done.stdout) == (1, "")
        assert "partner number 2" in done.stderr
    assert known.reads("partners") == before


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff" * 9, b'{"format": "ipscoach-partners"'])
def test_a_file_that_is_none_is_refused_in_one_sentence(example: Script, content: bytes) -> None:
    path = example.folder / "none.json"
    path.write_bytes(content)
    done = example.opens("import-partners", str(path))
    path.unlink()
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1)
    assert "nothing was read" in done.stderr


def test_the_json_and_the_file_are_as_documented(known: Script, file: Path) -> None:
    (documented,) = shown("partners --json")
    assert list(documented) == KEYS
    assert set(shown("import-partners")) == {"imported", "already_there"}
    part = DOCS[DOCS.index("## The file of partners") :]
    example = json.loads(part[part.index("```json") + 7 : part.index("```\n")])
    real = json.loads(file.read_text(encoding="utf-8"))
    assert list(example) == list(real)
    assert list(example["partners"][0]) == list(real["partners"][0])
    assert all(f"`{service.value}`" in DOCS for service in Service)
