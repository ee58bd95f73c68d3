"""Fifty thousand rows come in without the coach's computer noticing."""

from __future__ import annotations

import time
import tracemalloc
from datetime import date, timedelta
from pathlib import Path

import pytest

from ipscoach.exchange.workbook import UnreadableWorkbook, read_workbook
from ipscoach.exchange.workbook import reading as limits

from .lists import AINO, TODAY, write

ROWS = 50_000
HEAD = ["Päivä", "Asiakas", "Laji", "Paikka", "Kesto (min)", "Teksti"]


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    first = date(2025, 1, 1)
    notes = (
        [
            *(first + timedelta(days=n % 600), "Aino Esimerkki", "tapaaminen", "toimisto", 15),
            f"Sovittiin seuraavista askelista ({n}). Ääkköset ja “lainaus” säilyvät.",
        ]
        for n in range(ROWS)
    )
    path = tmp_path_factory.mktemp("large") / "large.xlsx"
    return write(path, {**AINO, "Muistiinpanot": [HEAD, *notes]})


def test_fifty_thousand_rows_are_read_in_seconds_with_progress(large: Path) -> None:
    steps: list[tuple[int, int]] = []
    start = time.perf_counter()
    book = read_workbook(large, TODAY, lambda done, total: steps.append((done, total)))
    took = time.perf_counter() - start
    print(f"{ROWS} rows in {took:.2f} s")
    assert len(book.incoming.notes) == ROWS
    assert took < 20
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]
    assert len(steps) > 20


def test_fifty_thousand_rows_need_less_than_a_hundred_megabytes(large: Path) -> None:
    tracemalloc.start()
    book = read_workbook(large, TODAY)
    peak = tracemalloc.get_traced_memory()[1] / 1024 / 1024
    tracemalloc.stop()
    print(f"{len(book.incoming.notes)} rows in {peak:.0f} MB")
    assert peak < 100


def test_fifty_thousand_refused_rows_are_all_named(tmp_path: Path) -> None:
    rows = [["31.2.2026", "Aino Esimerkki", None, "kuu", None, "x"]] * ROWS
    path = write(tmp_path / "refused.xlsx", {**AINO, "Muistiinpanot": [HEAD, *rows]})
    assert len(read_workbook(path, TODAY).rejected) == ROWS


def test_warnings_do_not_grow_without_end(tmp_path: Path) -> None:
    rows = [["1.2.2026", "Aino Esimerkki", None, "kuu", None, "x"]] * 2000
    path = write(tmp_path / "warned.xlsx", {**AINO, "Muistiinpanot": [HEAD, *rows]})
    warnings = read_workbook(path, TODAY).warnings
    assert len(warnings) == limits.WARNING_LIMIT + 1
    assert ("count", 1000) in warnings[-1].values


def test_a_list_beyond_all_measure_is_refused_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "ROW_LIMIT", 100)
    rows = [["1.2.2026", "Aino Esimerkki", None, None, None, "x"]] * 101
    path = write(tmp_path / "endless.xlsx", {**AINO, "Muistiinpanot": [HEAD, *rows]})
    with pytest.raises(UnreadableWorkbook, match="Divide"):
        read_workbook(path, TODAY)
