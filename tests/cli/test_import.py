"""`import`: what the example's README promises, told to people and to programs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.conftest import EXAMPLE, Script, set_up

NOTHING = dict.fromkeys(("clients", "employers", "contacts", "jobs", "notes", "abilitator"), 0)


def cells() -> list[str]:
    """Return every text of the example that must never stand in a file in the clear."""
    book = openpyxl.load_workbook(EXAMPLE)
    rows = [row for sheet in book for row in sheet.iter_rows(min_row=2, values_only=True)]
    texts = {str(cell).strip() for row in rows for cell in row if cell is not None}
    # Short ones would be found by chance among random bytes.
    return sorted(text for text in texts if len(text) >= 6)


def test_ten_active_one_waiting_one_closed_and_the_rest_named(
    imported: tuple[Script, Any],
) -> None:
    script, report = imported
    assert report["imported"] == {
        "clients": 12,
        "employers": 14,
        **{kind: report["imported"][kind] for kind in ("contacts", "jobs", "notes", "abilitator")},
    }
    statuses = [client["status"] for client in script.reads("clients")]
    assert [statuses.count(one) for one in ("active", "waiting", "closed")] == [10, 1, 1]
    named = [(row["sheet"], row["row"], row["column"], row["value"]) for row in report["rejected"]]
    assert ("Asiakkaat", 15, "Tulopäivä", "31.2.2026") in named
    full = [row for row in report["rejected"] if "full" in row["reason"]]
    assert [row["sheet"] for row in full] == ["Asiakkaat"]
    assert all(row["reason"] for row in report["rejected"])
    assert any("1201815-3" in warning for warning in report["warnings"])


def test_a_second_import_adds_nothing(own: Script) -> None:
    before = own.reads("clients"), own.reads("employers")
    again = own.opens("import", str(EXAMPLE), "--json")
    assert again.returncode == 1  # the same rows are refused as before
    report = own.reads("import", str(EXAMPLE))
    assert report["imported"] == NOTHING
    assert (own.reads("clients"), own.reads("employers")) == before


def test_no_file_holds_a_name_a_note_or_a_number_in_the_clear(own: Script) -> None:
    own.opens("import", str(EXAMPLE))
    texts = cells()
    assert "Aino Esimerkki" in texts
    files = [path for path in own.home.folder.rglob("*") if path.is_file()]
    assert len(files) >= 3
    for path in files:
        data = path.read_bytes()
        for text in texts:
            for encoding in ("utf-8", "utf-16-le"):
                assert text.encode(encoding) not in data, f"{text!r} in {path.name}"


def test_a_dry_run_says_the_same_and_writes_nothing(
    script: Script, imported: tuple[Script, Any]
) -> None:
    set_up(script, "Liisa")
    assert script.reads("import", str(EXAMPLE), "--dry-run")["imported"] == imported[1]["imported"]
    assert script.reads("clients") == []
    told = script.opens("import", str(EXAMPLE), "--dry-run").stdout
    assert "nothing was written" in told


def test_those_over_the_cap_may_wait(script: Script) -> None:
    set_up(script, "Liisa")
    report = script.reads("import", str(EXAMPLE), "--overflow", "waiting")
    assert report["imported"]["clients"] == 13
    assert any("waiting list" in warning for warning in report["warnings"])
    assert len(script.reads("clients", "--status", "waiting")) == 2


def test_the_report_for_people_names_sheet_row_column_value_and_reason(own: Script) -> None:
    done = own.opens("import", str(EXAMPLE), "--rejects", "refused.xlsx")
    assert "  0 clients" in done.stdout
    assert "Asiakkaat, row 15, Tulopäivä “31.2.2026”: The calendar has no day" in done.stdout
    assert "To know:" in done.stdout
    assert "refused.xlsx" in done.stderr
    assert openpyxl.load_workbook(own.folder / "refused.xlsx").sheetnames


def test_a_mended_list_of_refused_rows_comes_in_and_ends_with_0(own: Script) -> None:
    own.opens("import", str(EXAMPLE), "--rejects", "refused.xlsx")
    path = own.folder / "refused.xlsx"
    book = openpyxl.load_workbook(path)
    for sheet in list(book)[1:]:
        book.remove(sheet)
    sheet = book.worksheets[0]
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.value = {"31.2.2026": "28.2.2026", "aktiivinen": "jonossa"}.get(
                str(cell.value), cell.value
            )
    book.save(path)
    done = own.opens("import", "refused.xlsx")
    assert "  2 clients" in done.stdout, done.stdout
    assert done.returncode == 0
    done = own.opens("import", "refused.xlsx", "--rejects", "none.csv")
    assert "none.csv was not written" in done.stderr
    assert not (own.folder / "none.csv").exists()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["missing.xlsx"], 1),
        (["passphrase"], 1),
        ([str(EXAMPLE), "--rejects", "passphrase.csv"], 1),
        ([str(EXAMPLE), "--rejects", "refused.txt"], 2),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence_and_changes_nothing(
    own: Script, words: list[str], code: int
) -> None:
    (own.folder / "passphrase.csv").write_text("mine")
    before = own.reads("clients")
    done = own.opens("import", *words)
    assert (done.returncode, done.stdout) == (code, "")
    assert len(done.stderr.splitlines()) == 1
    assert own.reads("clients") == before
    assert (own.folder / "passphrase.csv").read_text() == "mine"


def test_a_workbook_cannot_steer_the_terminal(own: Script) -> None:
    path = Path(own.folder / "hostile.xlsx")
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Clients"
    sheet.append(["Name", "Status", "Entered"])
    sheet.append(["Mallory\u202e\u009b2J", "waiting", "nonsense\u009b2J"])
    book.save(path)
    told = own.opens("import", str(path)).stdout + own.opens("clients").stdout
    assert "\u009b" not in told
    assert "\u202e" not in told
    written = own.opens("import", str(path), "--json").stdout
    assert "\u009b" not in written
