"""What is written is read back, by this program and by another, and leaves no other file."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ipscoach.exchange.workbook.book import Book
from ipscoach.exchange.workbook.cells import Cell
from ipscoach.exchange.workbook.package import open_package
from ipscoach.exchange.workbook.writing import written_book

from .lists import moment

# Control signs are left out by our reader.
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=30)
TEXTS |= st.sampled_from(["_x0041_", "a\nb\tc", " x ", "_x005F_x0041_"])
MOMENTS = st.datetimes(moment(date(1900, 1, 1)), moment(date(2200, 1, 1))).map(
    lambda when: when.replace(microsecond=0)
)
CELLS = st.none() | TEXTS | st.booleans() | st.integers(0, 10**12) | MOMENTS
DAY = date(2026, 2, 3)
TITLE = "Asiakkaat & <muut>"


def read_back(path: Path) -> list[dict[int, Cell]]:
    with open_package(path) as package:
        book = Book(package)
        (sheet,) = book.sheets
        assert sheet.title == TITLE
        return [row.cells for row in book.rows(sheet, lambda _count: None)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(row=st.lists(CELLS, min_size=1, max_size=30))
def test_every_cell_comes_back_as_it_was(tmp_path: Path, row: list[Cell | None]) -> None:
    path = tmp_path / "b.xlsx"
    path.write_bytes(written_book({TITLE: [row]}))
    wanted = {n: cell for n, cell in enumerate(row, start=1) if cell is not None}
    (found,) = read_back(path) or [{}]
    assert found == wanted
    assert [type(cell) for cell in found.values()] == [type(cell) for cell in wanted.values()]


def test_another_program_reads_the_same(tmp_path: Path) -> None:
    path = tmp_path / "b.xlsx"
    row = ["Äijä <&>", "=1+1", 12, 1.5, True, moment(DAY), moment(DAY, 9, 30)]
    path.write_bytes(written_book({TITLE: [row, [timedelta(hours=26)]], "Toinen": []}))
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == [TITLE, "Toinen"]
    assert [cell.value for cell in book[TITLE][1]] == row
    assert book[TITLE]["B1"].data_type == "s"
    assert book[TITLE]["F1"].value.date() == DAY
    assert book[TITLE]["A2"].value == timedelta(hours=26)


def test_nothing_is_written_anywhere_else(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr("tempfile.mkstemp", forbidden)
    monkeypatch.setattr("tempfile.NamedTemporaryFile", forbidden)
    monkeypatch.setattr("builtins.open", forbidden)
    assert written_book({TITLE: [["Aino"]]}).startswith(b"PK")
