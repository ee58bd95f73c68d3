"""The measuring itself: it notices stages, keys and silence, and fails where nothing shows."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from benchmarks.measure import Program, Sample, middle, ratio, run
from benchmarks.metrics import beyond, count
from benchmarks.outcomes import Measured, Taken, growth, too_much
from benchmarks.terminal import Piece, replay
from benchmarks.timeline import main as timeline

SHOW = """
import sys, time, tty
tty.setraw(0)
print("\\033[1;1Hframe\\033[7m", flush=True)
time.sleep(0.4)
print("\\033[3;1H\\033[31mda\\033[0mta", flush=True)
while sys.stdin.read(1):
    time.sleep(0.05)
    print("\\033[5;1Hkey", flush=True)
    time.sleep(0.03)
    print("\\033[5;1Hdone", flush=True)
"""


def test_stages_keys_and_memory_are_measured_in_their_order() -> None:
    stages = {"frame": "^frame", "data": "data"}
    sample = run(Program("show", [sys.executable, "-c", SHOW], stages, ("x", "down")))
    frame, data = sample.get("frame") or 0, sample.get("data") or 0
    assert data - frame >= 200  # of 400: a busy computer may have shown the frame late
    assert 45 <= (sample.get("key_first") or 0) < (sample.get("key_last") or 0)
    assert 0 < (sample.get("pss") or 0) <= (sample.get("rss") or 0)
    assert "done" in sample.screen or "data" in sample.screen


def test_a_program_without_stages_is_timed_to_its_end() -> None:
    slept = run(Program("sleep", ["sleep", "0.2"])).get("exit") or 0
    assert 200 <= slept < 2000


def test_what_never_shows_is_an_error_with_its_screen() -> None:
    program = Program("sad", ["sh", "-c", "echo no caseload here"], {"data": "K-01"})
    with pytest.raises(RuntimeError, match=r"(?s)sad did not show.*no caseload here"):
        run(program)


def test_a_sequence_cut_in_two_is_drawn_whole() -> None:
    pieces = [Piece(0.1, b"\x1b[?2026hone \x1b[3"), Piece(0.2, b"1mtwo\x1b[?2026l")]
    moments, screen = replay(pieces, ["one", "one two", "three"])
    assert moments == [0.1, 0.2, None]
    assert screen.strip() == "one two"


def test_ratios_are_of_rounds_not_of_medians() -> None:
    mine = [Sample({"data": [value]}) for value in (100.0, 300.0, 900.0)]
    base = [Sample({"data": [value]}) for value in (100.0, 150.0, 300.0)]
    assert ratio(mine, "data", base, "data") == 2.0
    assert middle(mine, "data") == 300.0
    assert ratio(mine, "rss", base, "rss") is None


def test_the_figures_of_the_source_are_counted(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(
        'def f(a: int, b) -> None:\n    """Words."""\n    try:\n        pass\n'
        "    except Exception:\n        pass  # no" + "qa\n"
    )
    (tmp_path / "b.py").write_text("class C:\n    pass\n" + "def g():\n" + "    x = 1\n" * 45)
    row = dict(count(tmp_path).row())
    assert (row["files"], row["max file"], row["max fn"]) == ("2", "48", "46")
    assert (row["doc %"], row["types %"]) == ("33", "50")
    assert (row["ignores"], row["broad"]) == ("1", "1")
    assert list(beyond(count(tmp_path))) == ["b.py:3 g: 46 lines"]


def test_a_long_story_is_measured_against_a_short_one(capsys: pytest.CaptureFixture[str]) -> None:
    reduced = ("--runs", "1", "--turns", "1", "--short", "40", "--long", "80", "--keys", "2")
    timeline([*reduced, "--pages", "2"])
    told = capsys.readouterr().out
    for name in ("open: entries painted", "PageDown, deep", "End"):
        assert re.search(rf"^{name} .*\d\.\d", told, re.MULTILINE), told
    ratios = re.findall(r"^(?:open|scroll).*: long / short +(\d+\.\d\d)$", told, re.MULTILINE)
    assert len(ratios) == 7, told


def test_what_grows_faster_than_the_records_is_told() -> None:
    assert growth([1.0, 4.0, 16.0], [10, 40, 160]) == [1, 1]
    assert growth([1.0, 8.0], [10, 40]) == [2]
    assert growth([0.001, 0.049], [10, 10]) == [1], "less than noise is no growth"

    def file(coaches: int, seconds: float) -> Measured:
        return Measured(
            coaches,
            {"note": 100 * coaches},
            Taken(seconds / 2, seconds / 2),
            seconds,
            0.1,
            0.01,
            {},
        )

    assert too_much([file(1, 0.1), file(4, 0.4)]) == []
    told = too_much([file(1, 0.1), file(4, 0.8), file(16, 3.2)])
    assert "everything: a record takes 2.00 times as long at 4" in told
    assert "compared: 3.20 s at 16" in told
