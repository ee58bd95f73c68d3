"""`fidelity evidence`: what the records tell, in words for people and in codes for programs."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from ipscoach.cli.fidelity_evidence import rows_of
from ipscoach.cli.fidelity_options import choices_of, period_of
from ipscoach.cli.fidelity_shapes import evidence_shape
from ipscoach.cli.main import run
from ipscoach.clock import FixedClock
from ipscoach.domain.fidelity.choices import (
    USUAL,
    Choices,
    ContactScope,
    JobWindow,
    OtherNotes,
    RemoteTime,
    Subsidised,
)
from ipscoach.domain.fidelity.evidence import evidence
from ipscoach.domain.fidelity.facts import Facts
from ipscoach.domain.fidelity.result import Unit
from ipscoach.domain.fidelity.scale import suggest
from ipscoach.domain.fidelity.suggestion import suggestion
from ipscoach.exchange.fidelity.scale_files import built_in, parse_scale
from ipscoach.exchange.fidelity.settled import codes_of
from ipscoach.exchange.invented import invent, lay_out
from ipscoach.ids import time_ordered
from ipscoach.records.desk import open_desk
from ipscoach.settings import Settings, write_settings
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault
from tests.cli.conftest import PASSPHRASE, TODAY, Script, new_script, set_up
from tests.cli.test_agenda import DAY
from tests.cli.test_formats import DOCS, shown
from tests.cli.test_words import START
from tests.domain.fidelity.made_up import HALF_YEAR, active, facts, visit
from tests.house.tree import loaded_after

KEYS = [
    *("item", "name", "name_is_working_translation", "kind", "value", "exact", "numerator"),
    *("denominator", "n", "few", "unit", "suggestion", "suggestion_notes", "formula", "period"),
    *("rules", "remarks", "figures", "left_out", "records"),
]
SCALE = built_in()[0]
GUIDE = (Path(__file__).parents[2] / "docs" / "fidelity.md").read_text(encoding="utf-8")
KINDS = {"computed": 10, "evidence": 12, "not_in_records": 3}
SPAN = ("--from", "2026-06-01", "--to", "2026-11-30")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Script:
    """Give the demo's caseload, not to be written to."""
    script = new_script(tmp_path_factory.mktemp("fidelity"))
    clock = FixedClock(DAY)
    with contextlib.closing(Vault(script.home).create(PASSPHRASE, CHEAP)[0]) as vault:
        desk = open_desk(vault, clock, time_ordered(clock))
        lay_out(desk, invent(DAY, 7, "fi"), lambda _done, _total: None)
        desk.close()
    return script


@contextlib.contextmanager
def facts_of(script: Script, first: str, last: str) -> Iterator[Facts]:
    clock = FixedClock(DAY)
    with contextlib.closing(Vault(script.home).unlock(PASSPHRASE)) as vault:
        desk = open_desk(vault, clock, time_ordered(clock))
        yield desk.fidelity.facts(date.fromisoformat(first), date.fromisoformat(last))
        desk.close()


# JSON


def test_the_json_says_of_all_25_items_what_the_rules_say(demo: Script) -> None:
    told = demo.reads("fidelity", "evidence", *SPAN)
    assert [one["item"] for one in told] == list(range(1, 26))
    assert all(list(one) == KEYS for one in told)
    kinds = [one["kind"] for one in told]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == KINDS
    with facts_of(demo, SPAN[1], SPAN[3]) as given:
        period = period_of({"from": SPAN[1], "to": SPAN[3]}, DAY)
        counted = evidence(given, period)
    for one, found in zip(told, counted, strict=True):
        assert one["exact"] == (str(found.value) if found.value is not None else None)
        assert one["n"] == found.n
        assert one["few"] == found.few
        assert one["suggestion"] == suggestion(SCALE.item(found.item), found, 1).score
        assert sum(left["count"] for left in one["left_out"]) == len(found.left_out)
        assert len(one["records"]) == len(found.records)
        assert one["period"] == {"from": SPAN[1], "to": SPAN[3]}
        assert one["formula"]
        if found.value is not None:
            assert one["value"] == pytest.approx(float(found.value), abs=1e-6)
            assert Fraction(one["exact"]) == found.value
    json_format = demo.opens("fidelity", "evidence", *SPAN, "--format", "json").stdout
    assert told == json.loads(json_format)


def test_the_json_names_nobody(demo: Script) -> None:
    told = demo.opens("fidelity", "evidence", *SPAN, "--json").stdout
    told += demo.opens("fidelity", "evidence", *SPAN).stdout
    for client in demo.reads("clients"):
        assert client["name"] not in told
    for firm in demo.reads("employers"):
        assert firm["name"] not in told
    codes = {client["code"] for client in demo.reads("clients")}
    records = [one for row in demo.reads("fidelity", "evidence") for one in row["records"]]
    assert {one["client"] for one in records} <= {*codes, None}


def test_one_item_is_the_same_as_in_the_list(demo: Script) -> None:
    told = demo.reads("fidelity", "evidence", *SPAN)
    for number in (1, 7, 15, 25):
        assert demo.reads("fidelity", "evidence", *SPAN, "--item", str(number)) == [
            told[number - 1]
        ]


def test_the_json_shown_is_that_of_the_demo(demo: Script) -> None:
    (documented,) = shown("fidelity evidence --json")
    assert list(documented) == KEYS
    (real,) = demo.reads("fidelity", "evidence", "--item", "16", *SPAN)
    few = {"records": real["records"][:1]}
    assert documented == real | few
    part = DOCS[DOCS.index("### `fidelity evidence --json") :]
    for unit in Unit:
        assert f"`{unit}`" in part or unit is Unit.COMPONENTS
    for key in KEYS:
        assert f"`{key}`" in part


def test_a_caseload_without_anything_has_no_values(script: Script) -> None:
    set_up(script, "Liisa")
    told = script.reads("fidelity", "evidence")
    none = [one for one in told if one["kind"] == "computed"]
    assert len(none) == 10
    for one in none:
        assert (one["value"], one["exact"], one["n"]) == (None, None, 0)
        assert (one["suggestion"], one["few"]) == (None, False)
    table = script.opens("fidelity", "evidence").stdout
    assert table.count("no value") == 10
    assert table.count("not in the records") == 3


def test_a_value_in_a_gap_suggests_nothing_and_says_why() -> None:
    weeks = 26
    given = facts([active("a")], contacts=[visit(HALF_YEAR.first, id=str(n)) for n in range(78)])
    period = period_of({"from": "2026-01-01", "to": "2026-07-01"}, DAY)
    row = next(row for row in rows_of(SCALE, given, period, USUAL) if row.item.number == 17)
    assert row.found.value == Fraction(78, weeks) == 3
    told = evidence_shape(row, {})
    notes = told["suggestion_notes"]
    assert told["suggestion"] is None
    assert isinstance(notes, dict)
    assert "no anchor for three contacts" in str(notes["gap"])


# Words


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_the_table_fits_79_columns_with_every_item(demo: Script, language: str) -> None:
    told = demo.opens("fidelity", "evidence", *SPAN, "--lang", language).stdout
    lines = told.splitlines()
    assert max(map(len, lines)) <= 79
    numbers = [int(line.split()[0]) for line in lines if line[:1].isdecimal()]
    assert numbers == list(range(1, 26))
    for section in SCALE.sections:
        assert section.name.told(language) in lines


def test_an_item_alone_tells_all_that_lies_behind_it(demo: Script) -> None:
    told = demo.opens("fidelity", "evidence", *SPAN, "--item", "15").stdout
    (row,) = demo.reads("fidelity", "evidence", *SPAN, "--item", "15")
    flat = " ".join(told.split())
    assert flat.startswith("15 Rapid job search")
    assert row["formula"].replace("-", "") in flat.replace("- ", "").replace("-", "")
    assert f"({row['numerator']}/{row['denominator']})" in flat
    for text in row["remarks"]:
        assert text in flat
    assert "the days so far count" in flat, "what the scale says of the item itself"
    for record in row["records"]:
        assert f"{record['client']} " in flat
        assert record["what"] in flat
    assert max(map(len, told.splitlines()[:12])) <= 79


def test_a_working_translation_is_said(demo: Script) -> None:
    english = demo.opens("fidelity", "evidence", "--item", "1").stdout
    assert "working translation" not in english
    (finnish,) = demo.reads("fidelity", "evidence", "--item", "1", "--lang", "fi")
    assert finnish["name_is_working_translation"]
    assert finnish["name"] == "Asiakasmäärä"


# The period, the choices, the scale


@pytest.mark.parametrize(
    ("to", "first"),
    [
        ("2026-12-01", "2026-06-02"),
        ("2026-06-30", "2026-01-01"),
        ("2026-08-31", "2026-03-01"),
        ("2026-02-28", "2025-09-01"),
        ("2024-02-29", "2023-09-01"),
    ],
)
def test_without_a_beginning_the_period_is_half_a_year(to: str, first: str) -> None:
    assert period_of({"to": to}, DAY).first.isoformat() == first


def test_without_any_day_it_ends_today(demo: Script) -> None:
    told = demo.reads("fidelity", "evidence", "--item", "1")
    assert told[0]["period"] == {"from": "2026-06-02", "to": TODAY}


def test_choices_are_those_of_the_options_and_else_of_the_settings(tmp_path: Path) -> None:
    home = {"home": str(tmp_path)}
    assert choices_of(home) == USUAL
    given = {
        "jobs": "running",
        "subsidised": "left_out",
        "contacts": "for_client",
        "remote": "left_out",
        "other-notes": "counted",
    }
    every = Choices(
        JobWindow.RUNNING,
        Subsidised.LEFT_OUT,
        ContactScope.FOR_CLIENT,
        RemoteTime.LEFT_OUT,
        OtherNotes.COUNTED,
    )
    assert choices_of(home | given) == every
    write_settings(tmp_path / "settings.json", Settings(fidelity_choices=codes_of(every)))
    assert choices_of(home) == every
    assert choices_of(home | {"jobs": "during"}) == replace(every, jobs=JobWindow.DURING)


def test_a_choice_stands_with_the_value(demo: Script) -> None:
    (all_,) = demo.reads("fidelity", "evidence", *SPAN, "--item", "17")
    (own,) = demo.reads("fidelity", "evidence", *SPAN, "--item", "17", "--contacts", "for_client")
    assert [rule["choice"] for rule in all_["rules"]] == ["all"]
    assert [rule["choice"] for rule in own["rules"]] == ["for_client"]
    assert own["numerator"] < all_["numerator"]
    assert own["numerator"] == all_["figures"][0]["numerator"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("--from soon", "“soon” is not a day"),
        ("--to 31.2.2026", "no day 31.2.2026"),
        ("--to 2026-12-02", "has not come yet"),
        ("--from 2026-11-02 --to 2026-11-01", "cannot end on 1 Nov 2026"),
        ("--from 0001-01-01", "too far away"),
        ("--to 0001-01-01", "too far away"),
        ("--item 26", "no item 26"),
        ("--item 0", "no item 0"),
        ("--item one", "not “one”"),
        ("--item ²", "not “²”"),
        ("--item=", "not “”"),
        ("--item 1000000000000", "number of an item"),
        ("--format csv", "possible: table, json"),
        ("--format table --json", "do not go together"),
        ("--remote maybe", "possible: inside, left_out"),
    ],
)
def test_what_cannot_be_is_told_before_the_caseload_is_opened(
    line: str, told: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    options = ["--home", str(tmp_path), "--today", TODAY]
    assert run(["fidelity", "evidence", *line.split(), *options]) == 2
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    assert told in err


@pytest.fixture
def with_scales(demo: Script, tmp_path: Path) -> Script:
    """Give the demo's caseload with an organisation's scale and a spoilt file beside it."""
    shutil.copytree(demo.folder, tmp_path / "own")
    script = Script(tmp_path / "own")
    script.home.scales.mkdir()
    (script.home.scales / "own.toml").write_text(own_scale(), encoding="utf-8")
    (script.home.scales / "bad\x1b[2J.toml").write_text("format = ", encoding="utf-8")
    return script


def own_scale() -> str:
    """Return the scale that docs/fidelity.md shows."""
    found = re.search(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
    assert found
    return found.group(1)


def test_an_own_scale_has_its_own_items_and_thresholds(with_scales: Script) -> None:
    done = with_scales.opens("fidelity", "evidence", *SPAN, "--scale", "esimerkki", "--json")
    told = json.loads(done.stdout)
    assert [(one["item"], one["kind"]) for one in told] == [
        (1, "computed"),
        (2, "not_in_records"),
    ]
    usual = with_scales.reads("fidelity", "evidence", *SPAN, "--item", "16")[0]
    assert told[0]["exact"] == usual["exact"]
    assert told[0]["suggestion"] == suggest(
        parse_scale(own_scale().encode()).items[0], Fraction(usual["exact"])
    )
    assert "names no evidence" in told[1]["formula"]
    assert "was left out. The file is no TOML" in done.stderr
    assert "\x1b" not in done.stderr
    named = with_scales.reads("fidelity", "evidence", *SPAN, "--scale", "esimerkki@2026")
    assert named == told


def test_a_scale_that_is_not_there_is_refused_with_those_that_are(with_scales: Script) -> None:
    done = with_scales.opens("fidelity", "evidence", "--scale", "latu")
    assert (done.returncode, done.stdout) == (1, "")
    assert "There is no scale latu here. There are: ips25-2008 1/7/08, esimerkki 2026." in (
        done.stderr
    )
    old = with_scales.opens("fidelity", "evidence", "--scale", "esimerkki@2025")
    assert (old.returncode, "no scale esimerkki 2025" in old.stderr) == (1, True)


def test_the_words_load_nothing_that_only_writing_or_screens_need(demo: Script) -> None:
    home, file = str(demo.home.folder), str(demo.passphrase_file)
    words = ["fidelity", "evidence", "--json", "--home", home, "--passphrase-file", file]
    loaded = loaded_after(START, *words)
    assert "sqlcipher3" in loaded
    unneeded = {"textual", "rich", "sqlmodel", "sqlalchemy", "alembic", "pydantic", "typst", "docx"}
    assert loaded & unneeded == set()


def test_an_empty_period_of_one_day_is_a_period(demo: Script) -> None:
    told = demo.reads("fidelity", "evidence", "--from", TODAY, "--to", TODAY)
    assert told[16]["value"] is None, "less than a week gives no contacts a week"
    assert told[0]["value"] is not None
