"""A file that leaves is whole or not there, and a program killed before that leaves nothing."""

from __future__ import annotations

import ast
import contextlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import ipscoach
from ipscoach.exchange import new_files
from ipscoach.exchange.new_files import draft_new, write_new
from ipscoach.records.desk import Desk
from ipscoach.sentence import Refused, Sentence
from tests.exchange.handover.test_letting_out import reopened
from tests.faults.forked import forked
from tests.needs import needs
from tests.records.desks import fill, make_desk, set_up

SECRET = b"Asiakas 1 sanoi"
STEPS = ("open", "write", "fsync", "link", "rename", "unlink", "close")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no such signals and rights")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "out"
    found.mkdir()
    return found


@pytest.fixture(params=["without a name", "with a hidden name"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Write drafts in both ways; the second is that of macOS and of a memory stick."""
    if request.param == "with a hidden name":
        monkeypatch.setattr(new_files, "_without_a_name", lambda _folder: None)
    return str(request.param)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_whole_for_its_owner_only_and_never_over_another(way: str, folder: Path) -> None:
    content = os.urandom(3_000_000)
    write_new(folder / "a", content)
    assert (folder / "a").read_bytes() == content
    assert (folder / "a").stat().st_mode & 0o777 == 0o600
    draft = draft_new(folder / "b", b"ours")
    (folder / "b").write_bytes(b"theirs")
    with pytest.raises(Refused, match="already a file"):
        draft.put()
    draft.drop()
    draft.drop()
    assert (names(folder), (folder / "b").read_bytes()) == (["a", "b"], b"theirs")


def test_on_linux_a_draft_has_no_name(folder: Path) -> None:
    if new_files._without_a_name(folder) is None:
        pytest.skip("this file system has none such")
    draft = draft_new(folder / "a", SECRET)
    assert names(folder) == []
    draft.put()
    assert names(folder) == ["a"]
    draft.drop()


def test_a_draft_that_was_left_goes_with_the_next_file_and_one_in_use_stays(
    way: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / ".ipscoach-k1ll3d.new").write_bytes(SECRET)
    (folder / ".ipscoach.new").write_bytes(b"not ours")
    monkeypatch.setattr(new_files, "_without_a_name", lambda _folder: None)
    first = draft_new(folder / "a", b"first")
    write_new(folder / "b", b"second")
    first.put()
    assert names(folder) == [".ipscoach.new", "a", "b"]
    assert (folder / "a").read_bytes() == b"first"


def killing(number: int) -> None:
    """Let this process be killed at the step of that number, counted over all of STEPS."""
    left = [number]

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*words: Any, **more: Any) -> Any:
            left[0] -= 1
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*words, **more)

        return step

    for name in STEPS:
        setattr(os, name, counted(getattr(os, name)))


def test_killed_at_any_step_there_is_the_whole_file_or_nothing_to_read(
    way: str, tmp_path: Path
) -> None:
    number, whole = 0, 0
    while True:
        folder = tmp_path / f"cut{number}"
        folder.mkdir()

        def work(number: int = number, folder: Path = folder) -> str:
            killing(number)
            write_new(folder / "a", SECRET)
            return "done"

        code, _ = forked(work)
        left = names(folder)
        if "a" in left:
            assert (folder / "a").read_bytes() == SECRET
            whole += 1
        if way == "without a name":
            assert left in ([], ["a"])
        write_new(folder / "b", b"other")
        assert set(names(folder)) <= {"a", "b"}
        if code == 0:
            break
        assert code == -signal.SIGKILL
        number += 1
    assert number > 5
    assert whole >= 2


@pytest.fixture
def clients(tmp_path: Path) -> Desk:
    (tmp_path / "own").mkdir()
    set_up(tmp_path / "own")
    desk = make_desk(tmp_path / "own")
    fill(desk, 1)
    return desk


CHILD = """
import os, sys
from pathlib import Path
from ipscoach.exchange.handover.own_data import own_copy
from tests.exchange.handover.test_letting_out import reopened
from tests.records.desks import TODAY
home, path = map(Path, sys.argv[1:])
desk = reopened(home)
own_copy(desk, desk._clock, desk.read.clients(TODAY)[0].id, path, "fi")
os._exit(0)
"""
CALLS = "fsync,fdatasync,linkat"


def test_an_own_copy_killed_at_any_wait_for_the_disk_leaves_no_text_and_no_unlogged_file(
    clients: Desk, tmp_path: Path
) -> None:
    needs("strace")
    clients.close()
    seen: list[tuple[int, bool]] = []
    for number in range(1, 40):
        home, folder = tmp_path / f"home{number}", tmp_path / f"out{number}"
        shutil.copytree(tmp_path / "own", home)
        folder.mkdir()
        watch = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={CALLS}"]
        inject = ["-e", f"inject={CALLS}:signal=SIGKILL:when={number}"]
        run = [sys.executable, "-c", CHILD, str(home), str(folder / "x.json")]
        done = subprocess.run([*watch, *inject, *run], capture_output=True, timeout=120)
        assert names(folder) in ([], ["x.json"]), f"at wait {number}"
        desk = reopened(home)
        rows, there = len(desk.handover.log()), bool(names(folder))
        assert desk.read.verify_audit() is None
        desk.close()
        assert rows or not there, "a file that no log knows"
        seen.append((rows, there))
        if done.returncode == 0:
            break
    assert done.returncode == 0
    assert {(0, False), (1, False), (1, True)} <= set(seen)


@pytest.mark.parametrize("fails", [False, True])
def test_that_it_goes_out_is_written_down_before_it_is_there(
    way: str, folder: Path, fails: bool
) -> None:
    seen: list[list[str]] = []

    def logged() -> None:
        seen.append(names(folder))
        if fails:
            raise Refused(Sentence("The disk is full."))

    with pytest.raises(Refused) if fails else contextlib.nullcontext():
        write_new(folder / "a", SECRET, logged)
    assert len(seen) == 1
    assert "a" not in seen[0]
    assert names(folder) == ([] if fails else ["a"])


def calls_of(name: str) -> Iterator[tuple[Path, ast.Call]]:
    for path in Path(ipscoach.__file__).parent.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") == name:
                yield path, call


def test_no_verb_and_no_form_writes_a_file_that_no_act_tells_of() -> None:
    for name, words in (("write_calendar", 4), ("write_partners", 3), ("write_report", 4)):
        found = list(calls_of(name))
        assert len(found) == 2
        assert all(len(call.args) == words for _, call in found), name
    unlogged = {path.name for path, call in calls_of("write_new") if len(call.args) < 3}
    assert unlogged == {"rejects.py"}, "rows of the coach's own workbook"
