"""Whatever a coach's list holds, a row is in as typed or refused by name: nothing vanishes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipscoach.exchange.workbook import read_workbook
from ipscoach.exchange.workbook.book import Book
from ipscoach.exchange.workbook.cells import Fault
from ipscoach.exchange.workbook.package import open_package

from .lists import AINO, TODAY, moment, write

letters = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=30
)
values = st.one_of(
    st.none(),
    letters,
    st.integers(-(10**9), 10**9),
    st.floats(-1e9, 1e9).filter(lambda x: x == 0 or abs(x) > 1e-6),
    st.booleans(),
    st.datetimes(moment(date(1950, 1, 1)), moment(date(2100, 1, 1))).map(
        lambda d: d.replace(microsecond=0)
    ),
)
tables = st.lists(st.lists(values, min_size=6, max_size=6), max_size=8)
HEAD = ["Päivä", "Asiakas", "Laji", "Paikka", "Kesto (min)", "Teksti"]


def _plain(cell: Any) -> Any:
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    return None if cell == "" else cell


@given(tables)
@settings(max_examples=80, deadline=None)
def test_our_stream_sees_the_cells_that_openpyxl_sees(
    tmp_path_factory: pytest.TempPathFactory, table: list[list[Any]]
) -> None:
    table = [[f"_{c}" if isinstance(c, str) and c[:1] == "=" else c for c in row] for row in table]
    path = write(tmp_path_factory.getbasetemp() / "cells.xlsx", {"Asiakkaat": table})
    theirs = openpyxl.load_workbook(path, data_only=True)["Asiakkaat"]
    with open_package(path) as package:
        book = Book(package)
        ours = {row.number: row.cells for row in book.rows(book.sheets[0], lambda _: None)}
    for number, row in enumerate(theirs.iter_rows(values_only=True), 1):
        for column, cell in enumerate(row, 1):
            found = ours.get(number, {}).get(column)
            if isinstance(found, Fault):
                assert found.text == cell
            elif isinstance(cell, datetime):
                assert isinstance(found, datetime)
                assert abs((found - cell).total_seconds()) <= 1
            elif "_x" not in str(cell):
                assert found == _plain(cell)


@given(tables)
@settings(max_examples=80, deadline=None)
def test_every_filled_row_is_taken_in_or_refused(
    tmp_path_factory: pytest.TempPathFactory, table: Sequence[Sequence[object]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "rows.xlsx"
    write(path, {**AINO, "Muistiinpanot": [HEAD, *table]})
    book = read_workbook(path, TODAY)
    seen = {note.row for note in book.incoming.notes} | {row.row for row in book.rejected}
    blank = str.maketrans("", "", "\u200b\ufeff")
    filled = {
        number
        for number, row in enumerate(table, 2)
        if any(c is not None and str(c).translate(blank).strip() for c in row)
    }
    assert seen == filled
    assert len(book.incoming.notes) + len(book.rejected) == len(filled)


@given(
    st.lists(
        st.tuples(
            st.dates(date(2020, 1, 1), TODAY), letters.filter(lambda text: text.strip() != "")
        ),
        max_size=10,
    )
)
@settings(max_examples=60, deadline=None)
def test_valid_notes_come_back_letter_by_letter(
    tmp_path_factory: pytest.TempPathFactory, notes: list[tuple[date, str]]
) -> None:
    notes = [(day, text) for day, text in notes if text[0] not in "=#" and "_x" not in text]
    path = tmp_path_factory.getbasetemp() / "notes.xlsx"
    rows = [[day, "Aino Esimerkki", None, None, None, text] for day, text in notes]
    write(path, {**AINO, "Muistiinpanot": [HEAD, *rows]})
    read = read_workbook(path, TODAY).incoming.notes
    blank = "\u200b\ufeff "
    kept = [(d, t.rstrip()) for d, t in notes if t.strip(blank)]
    assert [(note.day, note.text) for note in read] == kept


def test_swedish_english_and_finnish_lists_say_the_same(tmp_path: Path) -> None:
    books = [
        write(tmp_path / f"{n}.xlsx", {"Clients": [head, row]})
        for n, (head, row) in enumerate(
            [
                (["Nimi", "Tila", "Vaihe"], ["Aino", "aktiivinen", "Työn etsintä"]),
                (["Name", "Status", "Phase"], ["Aino", "active", "Job search"]),
                (["Namn", "Status", "Fas"], ["Aino", "aktiv", "Jobbsökande"]),
            ]
        )
    ]
    assert len({read_workbook(path, TODAY).incoming for path in books}) == 1
