"""`report`: the counts of the rows that came in, for people, for programs and as files."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ipscoach.domain.outcomes.cases import Cases
from ipscoach.domain.outcomes.measures import measures
from ipscoach.i18n import say
from ipscoach.settings import Settings, write_settings
from tests.cli.conftest import TODAY, Script, set_up
from tests.cli.test_formats import DOCS, shown
from tests.cli.test_words import START
from tests.exchange.workbook.lists import write
from tests.house.tree import loaded_after
from tests.records.outcomes.test_workbook_recount import REASONS, SOURCES, Lists

FIRST = [
    *("clients", "by_referral_source", "by_closing_reason", "employed_clients", "job_starts"),
    *("work_trials", "median_days_to_first_employer_contact", "median_days_to_first_job"),
    *("sustained_13_weeks", "sustained_26_weeks", "from", "to"),
]
MEASURES = measures(Cases(None, date(2026, 1, 1))).measures


def outcomes(script: Script, *words: str) -> Any:
    done = script.opens("report", "outcomes", "--format", "json", *words)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("seed", range(3))
def test_a_list_that_came_in_gives_the_counts_of_its_rows(script: Script, seed: int) -> None:
    lists = Lists(seed)
    set_up(script, "Liisa Ohjaaja")
    told = script.reads("import", str(lists.written(script.folder / "lists.xlsx")))
    refused = {(row["sheet"], row["row"]) for row in told["rejected"]}
    clients = lists.came_in("Asiakkaat", lists.clients, refused)
    jobs = lists.came_in("Työsuhteet", lists.jobs, refused)
    found = outcomes(script)
    closed = [row for row in clients if row["Tila"] == "päättynyt"]
    mine = [row for row in jobs if row["Laji"] == "työsuhde"]
    assert found["clients"] == len(clients) == told["imported"]["clients"]
    assert found["by_referral_source"] == Counter(SOURCES[row["Ohjautunut"]] for row in clients)
    assert found["by_closing_reason"] == Counter(REASONS[row["Päättymissyy"]] for row in closed)
    assert found["closed"] == len(closed)
    assert found["job_starts"] == len(mine)
    assert found["employed_clients"] == len({row["Asiakas"] for row in mine})
    assert found["work_trials"] == sum(row["Laji"] == "työkokeilu" for row in jobs)
    assert sum(found["by_referral_source"].values()) == found["clients"]
    assert (found["from"], found["to"]) == (None, None)


def test_the_json_has_the_promised_keys_first(example: Script) -> None:
    found = outcomes(example)
    assert list(found)[: len(FIRST)] == FIRST
    assert {one.id for one in MEASURES} <= set(found)
    assert found == example.reads("report", "outcomes")


def test_every_figure_is_documented_with_the_definition_that_counts() -> None:
    for one in MEASURES:
        row = f"| `{one.id}` | {one.unit} | {say(one.label)} | {say(one.definition)} |"
        assert row in DOCS
    part = DOCS[DOCS.index("| figure | unit |") : DOCS.index("### `report caseload")]
    assert re.findall(r"^\| `(\w+)`", part, re.MULTILINE) == [one.id for one in MEASURES]


@pytest.mark.parametrize("verb", ["outcomes", "caseload"])
def test_the_json_shown_is_that_of_the_example(example: Script, verb: str) -> None:
    documented, real = shown(f"report {verb} --json"), example.reads("report", verb)
    assert list(documented) == list(real)
    for key, value in documented.items():
        if key == "details":
            assert value.items() <= real[key].items()
        elif key in ("months", "clients") and isinstance(value, list):
            assert value[0] in real[key]
        else:
            assert value == real[key]


def test_a_period_reaches_to_today_or_from_the_first_day_on_file(example: Script) -> None:
    found = outcomes(example, "--from", "2026-06-01")
    assert (found["from"], found["to"]) == ("2026-06-01", TODAY)
    earlier = outcomes(example, "--to", "2026-05-31")
    everything = outcomes(example)
    assert earlier["from"] < earlier["to"] == "2026-05-31"
    for key in ("clients", "new", "closed", "job_starts"):
        assert max(found[key], earlier[key]) <= everything[key]
    assert found["new"] + earlier["new"] == everything["new"]


@pytest.mark.parametrize("verb", ["outcomes", "caseload"])
def test_a_year_is_asked_about_before_it_is_over_and_counted_up_to_today(
    example: Script, verb: str
) -> None:
    year = ("--from", "2026-01-01", "--to", "2026-12-31")
    so_far = ("--from", "2026-01-01", "--to", TODAY)
    done = example.opens("report", verb, *year, "--json", "--lang", "en")
    assert (done.returncode, len(done.stderr.splitlines())) == (0, 1)
    assert "goes on until 31 Dec 2026" in done.stderr
    found, known = json.loads(done.stdout), example.reads("report", verb, *so_far)
    assert found["to"] == "2026-12-31"
    assert found.get("known", TODAY) == TODAY
    for shape in (found, known):
        del shape["to"]
        for one in shape.get("details", {}).values():
            del one["remarks"]  # how many days the period has
    assert found == known
    for form in ("table", "md", "html"):
        told = example.opens("report", verb, *year, "--format", form, "--lang", "en").stdout
        assert re.search(r"Counted up to\W.{0,40}1 Dec 2026", told, re.DOTALL), told[:300]
    told = example.opens("report", verb, "--to", "2026-12-31", "--format", "csv").stdout
    assert f"report,period,known,,{TODAY},day" in told.replace(";", ",")
    assert "Counted up to" not in example.opens("report", verb, *so_far, "--lang", "en").stdout


def test_the_period_before_stands_beside(example: Script) -> None:
    words = ("--from", "2026-06-01", "--to", "2026-08-31", "--compare")
    found = outcomes(example, *words)
    assert (found["before"]["from"], found["before"]["to"]) == ("2026-03-01", "2026-05-31")
    alone = outcomes(example, "--from", "2026-03-01", "--to", "2026-05-31")
    left_out = found["before"].pop("left_out")
    assert {key: alone[key] for key in found["before"]} == found["before"]
    assert left_out == {
        id_: one["left_out"] for id_, one in alone["details"].items() if one["left_out"]
    }
    told = example.opens("report", "outcomes", *words).stdout
    assert "Period before" in told
    assert "1 Mar 2026 to 31 May 2026" in told


@pytest.mark.parametrize(
    ("verb", "words"),
    [
        ("outcomes", "--lang fi"),
        ("outcomes", "--lang sv --from 2026-01-01 --compare"),
        ("outcomes", "--lang en --small-numbers hide"),
        ("caseload", "--lang fi"),
        ("caseload", "--lang sv --from 2026-01-01"),
        ("caseload", "--lang en --small-numbers hide"),
    ],
)
def test_the_tables_stand_in_79_columns_and_name_nobody(
    example: Script, verb: str, words: str
) -> None:
    told = example.opens("report", verb, *words.split())
    assert (told.returncode, told.stderr) == (0, "")
    assert max(map(len, told.stdout.splitlines())) <= 79
    names = [client["name"] for client in example.reads("clients")]
    surnames = {name.split()[-1] for name in names}
    assert not [name for name in {*names, *surnames} if re.search(rf"\b{name}\b", told.stdout)]


@pytest.mark.parametrize("ending", ["csv", "xlsx", "md", "html", "pdf"])
def test_a_file_is_written_and_never_over_another(
    example: Script, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"report.{ending}"
    done = example.opens("report", "outcomes", "--out", str(path), "--from", "2026-01-01")
    assert (done.returncode, done.stdout) == (0, "")
    assert str(path) in done.stderr
    before = path.read_bytes()
    again = example.opens("report", "outcomes", "--format", ending, "--out", str(path))
    assert (again.returncode, path.read_bytes()) == (1, before)


def test_a_list_on_standard_output_is_read_as_one(example: Script) -> None:
    told = example.opens("report", "outcomes", "--format", "csv", "--lang", "en").stdout
    lines = list(csv.reader(io.StringIO(told)))
    found = {tuple(line[:3]): line[4] for line in lines}
    assert found["clients", "clients", "value"] == str(outcomes(example)["clients"])


def test_the_caseload_is_codes_and_months(example: Script) -> None:
    found = example.reads("report", "caseload")
    rows = [row for row in example.reads("clients") if row["status"] != "closed"]
    assert sorted(one["code"] for one in found["clients"]) == sorted(row["code"] for row in rows)
    assert found["active"] == sum(found["by_phase"].values()) == 10
    assert found["months"][-1]["at_end"] == 10
    assert all("name" not in one for one in found["clients"])


def test_hidden_small_numbers_are_null_and_said_to_be_hidden(own: Script) -> None:
    found = outcomes(own, "--small-numbers", "hide")
    assert found["small_numbers_hidden"] is True
    assert found["waiting"] is None
    assert found["details"]["waiting"]["hidden"] == "few"
    assert not [one for one in numbers(found, "count") if 0 < one < 5]
    write_settings(own.home.settings, Settings(hide_small=True))
    assert outcomes(own)["waiting"] is None
    assert outcomes(own, "--small-numbers", "show")["waiting"] == 1
    hidden = own.reads("report", "caseload", "--small-numbers", "hide")
    assert hidden["clients"] is None
    assert not [one for one in hidden["by_phase"].values() if one in range(1, 5)]


def test_a_reason_for_leaving_out_tells_no_small_number_beside_a_large_one(script: Script) -> None:
    columns = ("Nimi", "Tulopäivä", "Tila", "Päättymispäivä")
    day = date(2026, 1, 10)
    rows = [[f"Asiakas{n} Esimerkki", day if n else None, "aktiivinen", None] for n in range(7)]
    path = write(script.folder / "lists.xlsx", {"Asiakkaat": [columns, *rows]})
    set_up(script, "Liisa Ohjaaja")
    script.opens("import", str(path))
    words = ("--from", "2026-01-01", "--to", "2026-06-30", "--lang", "en")
    rate = outcomes(script, *words)["details"]["employment_rate_uk"]
    assert sorted(one["count"] for one in rate["left_out"]) == [1, 6]
    hidden = outcomes(script, *words, "--small-numbers", "hide")["details"]["employment_rate_uk"]
    assert [one["count"] for one in hidden["left_out"]] == [None, None]
    told = script.opens("report", "outcomes", *words, "--small-numbers", "hide").stdout
    assert "not shown left out." in " ".join(told.split())


def numbers(shape: Any, key: str) -> list[float]:
    """Return all numbers under a key, at any depth."""
    if isinstance(shape, dict):
        own = [shape[key]] if isinstance(shape.get(key), int) else []
        return own + [one for value in shape.values() for one in numbers(value, key)]
    return (
        [one for value in shape for one in numbers(value, key)] if isinstance(shape, list) else []
    )


def test_an_empty_caseload_has_no_cases(script: Script) -> None:
    set_up(script, "Liisa Ohjaaja")
    told = script.opens("report", "outcomes").stdout
    assert "No cases." in told
    assert "0 %" not in told
    found = outcomes(script)
    assert (found["clients"], found["by_referral_source"], found["employment_rate_uk"]) == (
        0,
        {},
        None,
    )
    assert found["median_days_to_first_job"] is None
    for verb in ("outcomes", "caseload"):
        told = script.opens("report", verb, "--lang", "en").stdout
        assert "Caseload by month\nNo cases." in told


@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        ("report", 2, "report"),
        ("report outcomes --format docx", 2, "table, json, csv"),
        ("report outcomes --format pdf", 2, "--format pdf needs --out"),
        ("report outcomes --json --format csv", 2, "do not go together"),
        ("report outcomes --format pdf --out a.csv", 2, "do not go together"),
        ("report outcomes --out a.docx", 1, ".xlsx, .csv, .md, .html, .pdf"),
        ("report outcomes --compare", 2, "--compare needs"),
        ("report outcomes --from 2027-01-01", 2, ""),
        ("report outcomes --from 2026-12-02 --to 2026-12-31", 2, "has not come yet"),
        ("report caseload --from 2026-06-01 --to 2026-05-31", 2, "before it begins"),
        ("report outcomes --to 2099-01-01", 2, "too far away"),
        ("report outcomes --small-numbers maybe", 2, "show, hide"),
        ("report caseload --compare", 2, "--compare does not belong here"),
    ],
)
def test_what_does_not_go_together_is_told_in_one_sentence(
    example: Script, line: str, code: int, told: str
) -> None:
    done = example.opens(*line.split(), "--lang", "en")
    assert (done.returncode, done.stdout) == (code, "")
    assert len(done.stderr.splitlines()) == 1
    assert told in done.stderr


def test_a_table_loads_nothing_that_only_files_need(example: Script) -> None:
    home, file = str(example.home.folder), str(example.passphrase_file)
    words = ("--home", home, "--passphrase-file", file)
    loaded = loaded_after(START, "report", "outcomes", *words)
    assert (
        loaded & {"textual", "rich", "sqlmodel", "sqlalchemy", "typst", "docx", "pydantic"} == set()
    )


def test_the_workbook_of_the_command_line_opens(example: Script, tmp_path: Path) -> None:
    path = tmp_path / "r.xlsx"
    example.opens("report", "caseload", "--out", str(path), "--lang", "en")
    sheet = openpyxl.load_workbook(path)["Months"]
    last, at = list(sheet.iter_rows())[-1], datetime.combine(date(2026, 12, 1), time())
    assert last[1].value == 10
    assert (last[0].value, last[0].number_format) == (at, "m/yyyy")
